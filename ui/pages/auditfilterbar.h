// SPDX-License-Identifier: GPL-3.0-or-later
// Which events the audit page shows: text, actor, verb, time, work item. Tells changed() a moment after the last key.
// GUI thread; owned by the audit page.
#pragma once

#include <QDate>
#include <QTimer>
#include <QWidget>

#include "app/domain/event.h"
#include "app/domain/person.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace rd {

class PersonPicker;

class AuditFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit AuditFilterBar(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }
    [[nodiscard]] bool isEmpty() const { return m_filter == AuditFilter(); }
    void clear();
    void showItem(WorkItemId item);
    void showActor(const Person& person);
    void setText(const QString& text);
    /// Both days included.
    void showDays(QDate from, QDate to);
    /// The database's time: what "today" is.
    void setNow(Millis now) { m_now = now; }
    void focusSearch();
    /// A letter typed in the table continues in the search field.
    void type(const QString& text);

signals:
    void changed();

private:
    void build();
    void fillVerbs();
    void read();
    void readTime(AuditFilter& filter) const;
    [[nodiscard]] QDate today() const;

    Workbench m_bench;
    AuditFilter m_filter;
    QLineEdit* m_search;
    PersonPicker* m_actor;
    QComboBox* m_verb;
    QComboBox* m_time;
    QLineEdit* m_item;
    QLabel *m_fromLabel, *m_toLabel;
    QDateEdit *m_from, *m_to;
    QToolButton* m_clear;
    QWidget* m_second; ///< the second row, only where there is something in it
    QTimer m_typing;
    Millis m_now = 0;
    bool m_setting = false;
};

} // namespace rd
