// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/engineerpane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/incidents/engineersmodel.h"
#include "models/shared/humantime.h"
#include "ui/actions/engineeractions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool saysTheSame(const PersonDetails& a, const PersonDetails& b)
{
    const auto newest = [](const PersonDetails& d) { return d.events.isEmpty() ? EventId() : d.events.last().id; };
    return a.held == b.held && a.email == b.email && newest(a) == newest(b) && a.now / 60'000 == b.now / 60'000;
}

QString maximumText(const Engineer& engineer)
{
    if (!engineer.limit)
        return EngineerPane::tr("None");
    const QString limit = QLocale().toString(*engineer.limit);
    return engineer.maxLoad ? EngineerPane::tr("%1 (own maximum)").arg(limit)
                            : EngineerPane::tr("%1 (policy)").arg(limit);
}

} // namespace

EngineerPane::EngineerPane(const Workbench& bench, EngineerActions& actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(actions)
{
    show(std::nullopt, 0);
}

void EngineerPane::build()
{
    m_chips = new FlowLayout(nullptr, m_bench.theme.size(u"unit"_s));
    m_failed = wrappedLabel({}, body(), u"danger"_s);
    m_retry = new QPushButton(tr("Retry"), body());
    m_reviews = new TextTable(m_bench.theme, {tr("Incident"), tr("Deadline")}, body());
    m_timeline = new Timeline(m_bench.theme, body());
    QList<QAction*> buttons = m_actions.actions();
    buttons.removeIf([](const QAction* action) { return action->data().toString() == "add"_L1; });
    rows()->addLayout(m_chips);
    addFacts();
    rows()->addWidget(m_failed);
    rows()->addWidget(m_retry, 0, Qt::AlignLeft);
    addButtons(buttons);
    m_has = addHeading({});
    m_reviews->setObjectName(u"active_reviews"_s);
    m_reviews->setAccessibleName(tr("Active reviews"));
    m_reviews->horizontalHeader()->hide();
    m_reviews->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows()->addWidget(m_reviews);
    addHeading(tr("What was changed"));
    rows()->addWidget(m_timeline);
    finishBody();
    connect(m_retry, &QPushButton::clicked, this, &EngineerPane::read);
    connect(m_reviews, &QTableWidget::cellActivated, this, [this](int row) { emit itemWanted(m_items.value(row)); });
}

void EngineerPane::show(const std::optional<Engineer>& engineer, int selected)
{
    const bool another = !engineer || !m_engineer || engineer->id != m_engineer->id;
    const bool changed = another || !(*engineer == *m_engineer);
    m_engineer = engineer;
    if (changed)
        m_shown.reset();
    if (!engineer) {
        ++m_request;
        showHint(selected > 1 ? tr("%n engineers selected", nullptr, selected) : tr("Details"),
                 selected > 1 ? tr("Select one engineer to see the active reviews and to change something.")
                              : tr("Select an engineer to see the active reviews and to change something."));
        return;
    }
    showBody(engineer->name);
    if (changed)
        showChips();
    if (another) {
        // Nothing of the last engineer may stand under this one's name.
        setFacts({});
        m_reviews->hide();
        m_items.clear();
        m_has->setText(tr("Active reviews"));
        m_timeline->setMessage(tr("Reading…"));
    }
    read();
}

void EngineerPane::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* chip = new Chip(m_bench.theme, body());
    if (m_engineer->deactivatedAt)
        chip->show(u"deactivated"_s, tr("Deactivated"));
    else
        chip->show(u"duty_"_s + m_engineer->duty, dutyWord(m_engineer->duty));
    m_chips->addWidget(chip);
}

void EngineerPane::read()
{
    if (!m_engineer)
        return;
    m_failed->hide();
    m_retry->hide();
    const int request = ++m_request;
    whenDone(m_bench.people.details(m_engineer->id), this, [this, request](const Result<PersonDetails>& details) {
        if (request == m_request)
            receive(details);
    });
}

void EngineerPane::receive(const Result<PersonDetails>& details)
{
    if (!details) {
        m_failed->setText(tr("The details could not be read. %1").arg(details.error().text));
        m_failed->QWidget::show();
        m_retry->show();
        return;
    }
    // Somebody may be copying from the pane: it is written anew only when what it says has changed.
    if (m_shown && saysTheSame(*m_shown, *details))
        return;
    m_shown = *details;
    fillFacts(*details);
    fillReviews(*details);
    if (details->events.isEmpty())
        m_timeline->setMessage(tr("Nothing yet."));
    else
        m_timeline->setEvents(details->events, m_bench.session.rules(), details->now);
}

void EngineerPane::fillFacts(const PersonDetails& details)
{
    QList<Fact> facts;
    const Engineer& engineer = *m_engineer;
    facts << Fact{tr("Available"), availabilityText(engineer)};
    facts << Fact{tr("Reviews"), engineerLoadText(engineer)};
    facts << Fact{tr("Overdue"), engineer.overdue > 0 ? QLocale().toString(engineer.overdue) : QString()};
    facts << Fact{tr("Maximum"), maximumText(engineer)};
    facts << Fact{tr("Expertise"), engineer.expertise.isEmpty() ? tr("None yet") : engineer.expertise.join(u", "_s)};
    if (m_bench.session.isShared())
        facts << Fact{tr("Login"), engineer.login.isEmpty() ? tr("None: never signs in") : engineer.login};
    facts << Fact{tr("E-mail"), details.email};
    if (engineer.deactivatedAt)
        facts << Fact{tr("Left"), relativeTime(*engineer.deactivatedAt, details.now),
                      exactTime(*engineer.deactivatedAt)};
    facts << Fact{tr("Id"), u"#%1"_s.arg(engineer.id.value)};
    setFacts(facts);
}

void EngineerPane::fillReviews(const PersonDetails& details)
{
    QList<QStringList> rows;
    QList<QStringList> tips;
    m_items.clear();
    for (const HeldWork& work : details.held) {
        if (work.desk != "incidents"_L1)
            continue; // what else the person holds is on the page of people
        const QString when = !work.deadlineAt             ? statusWord(work.status)
                             : work.orphaned(details.now) ? tr("Overdue")
                                                          : relativeTime(*work.deadlineAt, details.now);
        rows << QStringList{work.title, when};
        tips << QStringList{u"%1\n%2"_s.arg(work.title, statusWord(work.status)),
                            work.deadlineAt ? exactTime(*work.deadlineAt) : QString()};
        m_items << work.item;
    }
    m_has->setText(rows.isEmpty() ? tr("No active review") : tr("Active reviews: %n", nullptr, int(rows.size())));
    m_reviews->setRows(rows, tips);
    m_reviews->setVisible(!rows.isEmpty());
}

} // namespace rd
