// SPDX-License-Identifier: GPL-3.0-or-later
// Search, people, age, statuses as chips with counts, saved filters. Tells changed() a moment after the last key. GUI
// thread; owned by the claims page.
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/pages/queuefilter.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace rd {

class PersonPicker;

class ClaimsFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit ClaimsFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] const QueueFilter& filter() const { return m_filter; }
    void setFilter(const QueueFilter& filter);
    void setCounts(const ClaimCounts& counts);
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
    void fillSavedMenu();
    void saveFilter();
    [[nodiscard]] QList<SavedFilter> saved() const;

    Workbench m_bench;
    QueueFilter m_filter;
    QLineEdit* m_search;
    PersonPicker* m_reviewer;
    PersonPicker* m_claimant;
    QComboBox* m_age;
    QMenu* m_savedMenu;
    QToolButton* m_clear;
    QHash<QString, QToolButton*> m_chips; ///< by status, and "orphaned"
    QTimer m_typing;
    bool m_setting = false;
};

} // namespace rd
