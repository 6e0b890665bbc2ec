// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter bars of the queues share: the search field, the desk's own fields beside it, saved filters, and chips
// with counts below. Tells changed() a moment after the last key. A desk's bar says how its fields are read and shown.
// GUI thread; owned by its page.
#pragma once

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include "app/settings/settings.h"
#include "ui/pages/workbench.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace rd {

class FlowLayout;
class PersonPicker;
struct Person;

class QueueFilterBar : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void clear() = 0;
    [[nodiscard]] virtual QJsonObject toJson() const = 0;
    virtual void showJson(const QJsonObject& filter) = 0;
    void focusSearch();
    /// A letter typed in the table continues in the search field.
    void type(const QString& text);

signals:
    void changed();
    void leaveDown();

protected:
    QueueFilterBar(const Workbench& bench, const SettingKey<QByteArray>& savedFilters, QWidget* parent);

    /// The fields are read now.
    virtual void read() = 0;
    /// In order, behind the search field.
    void buildSearch(const QString& placeholder);
    [[nodiscard]] PersonPicker* addPerson(const QString& word);
    /// `name` for the tests, `meaning` for who hears the screen; filled by the desk, then watched.
    [[nodiscard]] QComboBox* addChoice(const QString& name, const QString& meaning);
    void watch(QComboBox* choice);
    /// Last of the row: the button with the saved filters; then the chips of a word each.
    void buildSaved();
    void buildChips(const QStringList& names);
    [[nodiscard]] virtual QString chipWord(const QString& name) const;
    /// The rows that each chip would show.
    void setChipCounts(const QList<std::pair<QString, qint64>>& byStatus, const QHash<QString, qint64>& byChip);

    [[nodiscard]] QString searchText() const;
    void setSearchText(const QString& text);
    [[nodiscard]] bool isChipOn(const QString& name) const;
    [[nodiscard]] QStringList chipsOn(const QStringList& names) const;
    void setChips(const QStringList& on);
    /// The chip of what falls due within 24 hours.
    [[nodiscard]] static QString dueSoonChip() { return QStringLiteral("due_soon"); }
    [[nodiscard]] bool isSetting() const { return m_setting; }
    /// Shows without reading in between, then reads once.
    void settle(const std::function<void()>& show);
    void tellChanged();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillSavedMenu();
    void saveFilter();

    Workbench m_bench;
    SettingKey<QByteArray> m_savedFilters;
    QLineEdit* m_search;
    QMenu* m_savedMenu;
    QToolButton* m_clear;
    QHBoxLayout* m_fields;
    QHash<QString, QToolButton*> m_chips;
    QTimer m_typing;
    bool m_setting = false;
};

/// The same for one kind of filter.
template<class Filter>
class FilterBarOf : public QueueFilterBar {
public:
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter)
    {
        settle([&] { showFields(filter); });
    }
    [[nodiscard]] bool isEmpty() const override { return m_filter.isEmpty(); }
    void clear() override { setFilter({}); }
    [[nodiscard]] QJsonObject toJson() const override { return m_filter.toJson(); }
    void showJson(const QJsonObject& filter) override { setFilter(Filter::fromJson(filter)); }

protected:
    using QueueFilterBar::QueueFilterBar;

    [[nodiscard]] virtual Filter readFields() const = 0;
    virtual void showFields(const Filter& filter) = 0;
    void read() override
    {
        if (isSetting())
            return;
        const Filter now = readFields();
        if (now == m_filter)
            return;
        m_filter = now;
        tellChanged();
    }

private:
    Filter m_filter;
};

} // namespace rd
