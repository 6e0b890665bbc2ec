// SPDX-License-Identifier: GPL-3.0-or-later
// Search, author, kinds, statuses and what waits as chips with counts. Tells changed() a moment after the last key. GUI
// thread; owned by the requests page.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/pages/requestsfilter.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace rd {

class PersonPicker;

class RequestsFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit RequestsFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] const RequestsFilter& filter() const { return m_filter; }
    void setFilter(const RequestsFilter& filter);
    void setCounts(const RequestCounts& counts);
    void focusSearch();
    /// A letter typed in the table continues in the search field.
    void type(const QString& text);

signals:
    void changed();
    void leaveDown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    void buildChips();
    void read();

    Workbench m_bench;
    RequestsFilter m_filter;
    QLineEdit* m_search;
    PersonPicker* m_author;
    QComboBox *m_content, *m_review;
    QToolButton* m_clear;
    QHash<QString, QToolButton*> m_chips; ///< by status, and "disputed", "waiting"
    QTimer m_typing;
    bool m_setting = false;
};

} // namespace rd
