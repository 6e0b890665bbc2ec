// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queuefilterbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "ui/actions/confirmer.h"
#include "ui/pages/filterjson.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 200;

QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

QueueFilterBar::QueueFilterBar(const Workbench& bench, const SettingKey<QByteArray>& savedFilters, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_savedFilters(savedFilters)
    , m_search(new SearchField(bench.theme, {}, this))
    , m_savedMenu(new QMenu(this))
    , m_clear(new QToolButton(this))
    , m_fields(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(bench.theme.size(u"inside"_s));
    m_fields->setSpacing(bench.theme.size(u"inside"_s));
    layout->addLayout(m_fields);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { read(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_savedMenu, &QMenu::aboutToShow, this, &QueueFilterBar::fillSavedMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] { clear(); });
    m_search->installEventFilter(this);
}

void QueueFilterBar::buildSearch(const QString& placeholder)
{
    m_search->setPlaceholderText(placeholder);
    m_search->setMinimumWidth(180);
    m_fields->addWidget(m_search, 3);
}

PersonPicker* QueueFilterBar::addPerson(const QString& word)
{
    auto* picker = new PersonPicker(m_bench.people, {}, this);
    picker->setPlaceholderText(word);
    picker->setAccessibleName(word);
    picker->setMinimumWidth(110);
    connect(picker, &PersonPicker::personChanged, this, [this] { read(); });
    m_fields->addWidget(picker, 2);
    return picker;
}

QComboBox* QueueFilterBar::addChoice(const QString& name, const QString& meaning)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(meaning);
    m_fields->addWidget(choice);
    return choice;
}

void QueueFilterBar::watch(QComboBox* choice)
{
    connect(choice, &QComboBox::currentIndexChanged, this, [this] { read(); });
}

void QueueFilterBar::buildSaved()
{
    auto* saved = new QToolButton(this);
    saved->setProperty("kind", u"bar"_s);
    saved->setIcon(m_bench.theme.icon(u"bookmark"_s));
    saved->setText(tr("Saved"));
    saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_savedMenu);
    saved->setAccessibleName(tr("Saved filters"));
    m_fields->addWidget(saved);
}

void QueueFilterBar::buildChips(const QStringList& names)
{
    auto* chips = new FlowLayout(nullptr, m_bench.theme.size(u"inside"_s));
    for (const QString& name : names) {
        auto* chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setObjectName(u"chip_"_s + name);
        chip->setCheckable(true);
        chip->setText(chipWord(name));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, [this] { read(); });
        m_chips.insert(name, chip);
        chips->addWidget(chip);
    }
    m_clear->setText(tr("Clear the filter"));
    m_clear->setIcon(m_bench.theme.icon(u"x"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    chips->addWidget(m_clear);
    m_clear->hide();
    static_cast<QVBoxLayout*>(layout())->addLayout(chips);
}

QString QueueFilterBar::chipWord(const QString& name) const
{
    return name == dueSoonChip() ? tr("Due in 24 h") : statusWord(name);
}

void QueueFilterBar::setChipCounts(const QList<std::pair<QString, qint64>>& byStatus,
                                   const QHash<QString, qint64>& byChip)
{
    QHash<QString, qint64> counts(byStatus.begin(), byStatus.end());
    counts.insert(byChip);
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip) {
        const QString text = u"%1  %2"_s.arg(chipWord(chip.key()), locale().toString(counts.value(chip.key())));
        if ((*chip)->text() != text)
            (*chip)->setText(text);
    }
}

QString QueueFilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void QueueFilterBar::setSearchText(const QString& text)
{
    m_search->setText(text);
}

bool QueueFilterBar::isChipOn(const QString& name) const
{
    return m_chips[name]->isChecked();
}

QStringList QueueFilterBar::chipsOn(const QStringList& names) const
{
    QStringList on;
    for (const QString& name : names) {
        if (isChipOn(name))
            on << name;
    }
    return on;
}

void QueueFilterBar::setChips(const QStringList& on)
{
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        (*chip)->setChecked(on.contains(chip.key()));
}

void QueueFilterBar::settle(const std::function<void()>& show)
{
    m_setting = true;
    show();
    m_setting = false;
    read();
}

void QueueFilterBar::tellChanged()
{
    m_typing.stop();
    m_clear->setVisible(!isEmpty());
    emit changed();
}

void QueueFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueueFilterBar::type(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

bool QueueFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            read();
            emit leaveDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueueFilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QList<SavedFilter> filters = savedFiltersFromJson(m_bench.settings.get(m_savedFilters));
    for (const SavedFilter& one : filters)
        m_savedMenu->addAction(m_bench.theme.icon(u"list-filter"_s), menuText(one.name), this,
                               [this, filter = one.filter] { showJson(filter); });
    if (filters.isEmpty())
        m_savedMenu->addAction(tr("No filter saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction* save = m_savedMenu->addAction(m_bench.theme.icon(u"save"_s), tr("Save this filter…"), this,
                                           &QueueFilterBar::saveFilter);
    save->setEnabled(!isEmpty());
    QMenu* remove = m_savedMenu->addMenu(tr("Delete"));
    remove->setEnabled(!filters.isEmpty());
    for (qsizetype i = 0; i < filters.size(); ++i) {
        remove->addAction(menuText(filters[i].name), this, [this, i] {
            QList<SavedFilter> rest = savedFiltersFromJson(m_bench.settings.get(m_savedFilters));
            rest.removeAt(i);
            m_bench.settings.set(m_savedFilters, savedFiltersToJson(rest));
        });
    }
}

void QueueFilterBar::saveFilter()
{
    Prompt prompt;
    prompt.title = tr("Save this filter");
    prompt.sentence = tr("It appears under Saved, on this computer. A filter of the same name is replaced.");
    prompt.verb = tr("Save filter");
    prompt.note = Prompt::Need::Required;
    prompt.noteLabel = tr("Name");
    prompt.oneLine = true;
    m_bench.confirmer.ask(prompt, [this, filter = toJson()](const Answer& answer) {
        QList<SavedFilter> filters = savedFiltersFromJson(m_bench.settings.get(m_savedFilters));
        const QString name = normalised(answer.note);
        filters.removeIf([&](const SavedFilter& one) { return one.name == name; });
        filters << SavedFilter{name, filter};
        m_bench.settings.set(m_savedFilters, savedFiltersToJson(filters));
    });
}

} // namespace rd
