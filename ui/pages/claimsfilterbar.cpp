// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claimsfilterbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/settings/settings.h"
#include "ui/actions/confirmer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/personpicker.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 200;
constexpr int ages[] = {0, 7, 14, 30, 90, 365};

} // namespace

ClaimsFilterBar::ClaimsFilterBar(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new QLineEdit(this))
    , m_reviewer(new PersonPicker(bench.people, {}, this))
    , m_claimant(new PersonPicker(bench.people, {}, this))
    , m_age(new QComboBox(this))
    , m_savedMenu(new QMenu(this))
    , m_clear(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(bench.theme.size(u"inside"_s));
    buildFields();
    buildChips();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &ClaimsFilterBar::read);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_reviewer, &PersonPicker::personChanged, this, &ClaimsFilterBar::read);
    connect(m_claimant, &PersonPicker::personChanged, this, &ClaimsFilterBar::read);
    connect(m_age, &QComboBox::currentIndexChanged, this, &ClaimsFilterBar::read);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ClaimsFilterBar::fillSavedMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    m_search->installEventFilter(this);
}

void ClaimsFilterBar::buildFields()
{
    m_search->setPlaceholderText(tr("Search title or external id"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_bench.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_reviewer->setPlaceholderText(tr("Reviewer"));
    m_reviewer->setAccessibleName(tr("Reviewer"));
    m_claimant->setPlaceholderText(tr("Claimant"));
    m_claimant->setAccessibleName(tr("Claimant"));
    m_reviewer->setMinimumWidth(110);
    m_claimant->setMinimumWidth(110);
    m_age->setAccessibleName(tr("Age"));
    for (int days : ages)
        m_age->addItem(days == 0 ? tr("Any age") : tr("Older than %n day(s)", nullptr, days), days);
    auto* saved = new QToolButton(this);
    saved->setProperty("kind", u"bar"_s);
    saved->setIcon(m_bench.theme.icon(u"bookmark"_s));
    saved->setText(tr("Saved"));
    saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    saved->setPopupMode(QToolButton::InstantPopup);
    saved->setMenu(m_savedMenu);
    saved->setAccessibleName(tr("Saved filters"));
    auto* row = new QHBoxLayout;
    row->setSpacing(m_bench.theme.size(u"inside"_s));
    row->addWidget(m_search, 3);
    row->addWidget(m_reviewer, 2);
    row->addWidget(m_claimant, 2);
    row->addWidget(m_age);
    row->addWidget(saved);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ClaimsFilterBar::buildChips()
{
    auto* chips = new FlowLayout(nullptr, m_bench.theme.size(u"inside"_s));
    QStringList names = claimStatuses();
    names.prepend(u"orphaned"_s);
    for (const QString& name : std::as_const(names)) {
        auto* chip = new QToolButton(this);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setText(statusWord(name));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, &ClaimsFilterBar::read);
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

void ClaimsFilterBar::read()
{
    if (m_setting)
        return;
    m_typing.stop();
    QueueFilter now;
    now.text = m_search->text().trimmed();
    now.reviewer = m_reviewer->person();
    now.claimant = m_claimant->person();
    now.olderThanDays = m_age->currentData().toInt();
    now.orphaned = m_chips[u"orphaned"_s]->isChecked();
    for (const QString& status : claimStatuses()) {
        if (m_chips[status]->isChecked())
            now.statuses << status;
    }
    if (now == m_filter)
        return;
    m_filter = now;
    m_clear->setVisible(!m_filter.isEmpty());
    emit changed();
}

void ClaimsFilterBar::setFilter(const QueueFilter& filter)
{
    m_setting = true;
    m_search->setText(filter.text);
    m_reviewer->setPerson(filter.reviewer);
    m_claimant->setPerson(filter.claimant);
    m_age->setCurrentIndex(std::max(0, m_age->findData(filter.olderThanDays)));
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        (*chip)->setChecked(chip.key() == "orphaned"_L1 ? filter.orphaned : filter.statuses.contains(chip.key()));
    m_setting = false;
    read();
}

void ClaimsFilterBar::setCounts(const ClaimCounts& counts)
{
    QHash<QString, qint64> numbers(counts.byStatus.begin(), counts.byStatus.end());
    numbers.insert(u"orphaned"_s, counts.orphaned);
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip) {
        const QString text = u"%1  %2"_s.arg(statusWord(chip.key()), locale().toString(numbers.value(chip.key())));
        if ((*chip)->text() != text)
            (*chip)->setText(text);
    }
}

void ClaimsFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClaimsFilterBar::type(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

bool ClaimsFilterBar::eventFilter(QObject* watched, QEvent* event)
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

QList<SavedFilter> ClaimsFilterBar::saved() const
{
    return savedFiltersFromJson(m_bench.settings.get(keys::claimsSavedFilters));
}

void ClaimsFilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QList<SavedFilter> filters = saved();
    for (const SavedFilter& one : filters)
        m_savedMenu->addAction(m_bench.theme.icon(u"list-filter"_s), QString(one.name).replace(u'&', u"&&"_s), this,
                               [this, filter = one.filter] { setFilter(filter); });
    if (filters.isEmpty())
        m_savedMenu->addAction(tr("No filter saved yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction* save = m_savedMenu->addAction(m_bench.theme.icon(u"save"_s), tr("Save this filter…"), this,
                                           &ClaimsFilterBar::saveFilter);
    save->setEnabled(!m_filter.isEmpty());
    QMenu* remove = m_savedMenu->addMenu(tr("Delete"));
    remove->setEnabled(!filters.isEmpty());
    for (qsizetype i = 0; i < filters.size(); ++i) {
        remove->addAction(QString(filters[i].name).replace(u'&', u"&&"_s), this, [this, i] {
            QList<SavedFilter> rest = saved();
            rest.removeAt(i);
            m_bench.settings.set(keys::claimsSavedFilters, savedFiltersToJson(rest));
        });
    }
}

void ClaimsFilterBar::saveFilter()
{
    Prompt prompt;
    prompt.title = tr("Save this filter");
    prompt.sentence = tr("It appears under Saved, on this computer. A filter of the same name is replaced.");
    prompt.verb = tr("Save filter");
    prompt.note = Prompt::Need::Required;
    prompt.noteLabel = tr("Name");
    prompt.oneLine = true;
    m_bench.confirmer.ask(prompt, [this, filter = m_filter](const Answer& answer) {
        QList<SavedFilter> filters = saved();
        const QString name = normalised(answer.note);
        filters.removeIf([&](const SavedFilter& one) { return one.name == name; });
        filters << SavedFilter{name, filter};
        m_bench.settings.set(keys::claimsSavedFilters, savedFiltersToJson(filters));
    });
}

} // namespace rd
