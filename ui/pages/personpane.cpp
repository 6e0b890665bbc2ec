// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/personpane.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/peopleactions.h"
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
    return a.capacity == b.capacity && a.held == b.held && a.email == b.email && a.choices == b.choices &&
           newest(a) == newest(b) && a.now / 60'000 == b.now / 60'000;
}

QString capacityText(const DeskCapacity& desk)
{
    const QLocale locale;
    const QString load = locale.toString(desk.load);
    if (desk.maxLoad)
        return PersonPane::tr("%1 of %2 (own maximum)").arg(load, locale.toString(*desk.maxLoad));
    if (desk.policyMaxLoad)
        return PersonPane::tr("%1 of %2 (policy)").arg(load, locale.toString(*desk.policyMaxLoad));
    return PersonPane::tr("%1, no maximum").arg(load);
}

} // namespace

PersonPane::PersonPane(const Workbench& bench, PeopleActions& actions, QWidget* parent)
    : DetailsPane(bench.theme, parent)
    , m_bench(bench)
    , m_actions(actions)
{
    show(std::nullopt, 0);
}

void PersonPane::build()
{
    m_chips = new FlowLayout(nullptr, m_bench.theme.size(u"unit"_s));
    m_failed = wrappedLabel({}, body(), u"danger"_s);
    m_retry = new QPushButton(tr("Retry"), body());
    m_held = new TextTable(m_bench.theme, {tr("Title"), tr("Deadline")}, body());
    m_timeline = new Timeline(m_bench.theme, body());
    QList<QAction*> buttons = m_actions.actions();
    buttons.removeIf([](const QAction* action) { return action->data().toString() == "add"_L1; });
    rows()->addLayout(m_chips);
    addFacts();
    rows()->addWidget(m_failed);
    rows()->addWidget(m_retry, 0, Qt::AlignLeft);
    addButtons(buttons);
    m_holds = addHeading({});
    m_held->setAccessibleName(tr("What the person holds"));
    m_held->horizontalHeader()->hide();
    m_held->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows()->addWidget(m_held);
    addHeading(tr("What was changed"));
    rows()->addWidget(m_timeline);
    finishBody();
    connect(m_retry, &QPushButton::clicked, this, &PersonPane::read);
    connect(m_held, &QTableWidget::cellActivated, this, [this](int row) { emit itemWanted(m_items.value(row)); });
}

void PersonPane::show(const std::optional<PersonWork>& person, int selected)
{
    const bool another = !person || !m_person || person->person.id != m_person->person.id;
    const bool changed = another || !(*person == *m_person);
    m_person = person;
    if (changed)
        m_shown.reset();
    if (!person) {
        ++m_request;
        showHint(selected > 1 ? tr("%n people selected", nullptr, selected) : tr("Details"),
                 selected > 1 ? tr("Select one person to see what they hold and to change something.")
                              : tr("Select a person to see what they hold and to change something."));
        return;
    }
    showBody(person->person.name);
    if (changed)
        showChips();
    if (another) {
        // Nothing of the last person may stand under this one's name.
        setFacts({});
        m_held->hide();
        m_items.clear();
        m_holds->setText(tr("Holds now"));
        m_timeline->setMessage(tr("Reading…"));
    }
    read();
}

void PersonPane::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& status, const QString& word) {
        auto* chip = new Chip(m_bench.theme, body());
        chip->show(status, word);
        m_chips->addWidget(chip);
    };
    if (m_person->person.deactivated)
        add(u"deactivated"_s, tr("Deactivated"));
    else
        add(u"duty_"_s + m_person->duty, dutyWord(m_person->duty));
    for (const QString& role : allRoles()) {
        if (m_person->person.roles.contains(role))
            add(role, roleWord(role));
    }
}

void PersonPane::read()
{
    if (!m_person)
        return;
    m_failed->hide();
    m_retry->hide();
    const int request = ++m_request;
    whenDone(m_bench.people.details(m_person->person.id), this, [this, request](const Result<PersonDetails>& details) {
        if (request == m_request)
            receive(details);
    });
}

void PersonPane::receive(const Result<PersonDetails>& details)
{
    if (!details) {
        m_failed->setText(tr("The details could not be read. %1").arg(details.error().text));
        m_failed->QWidget::show();
        m_retry->show();
        return;
    }
    // A person may be copying from the pane: it is written anew only when what it says has changed.
    if (m_shown && saysTheSame(*m_shown, *details))
        return;
    m_shown = *details;
    fillFacts(*details);
    fillHeld(*details);
    if (details->events.isEmpty())
        m_timeline->setMessage(tr("Nothing yet."));
    else
        m_timeline->setEvents(details->events, m_bench.session.rules(), details->now);
}

void PersonPane::fillFacts(const PersonDetails& details)
{
    QList<Fact> facts;
    if (m_bench.session.isShared())
        facts << Fact{tr("Login"),
                      m_person->person.login.isEmpty() ? tr("None: never signs in") : m_person->person.login};
    if (!details.email.isEmpty())
        facts << Fact{tr("E-mail"), details.email};
    for (const DeskCapacity& desk : details.capacity)
        facts << Fact{deskWord(desk.desk), capacityText(desk)};
    if (!details.choices.skills.isEmpty())
        facts << Fact{tr("Skills"), details.choices.skills.join(u", "_s)};
    if (!details.email.isEmpty())
        facts << Fact{tr("Mail"),
                      details.choices.mail ? tr("Wants notifications by mail") : tr("No notifications by mail")};
    facts << Fact{tr("Id"), u"#%1"_s.arg(m_person->person.id.value)};
    setFacts(facts);
}

void PersonPane::fillHeld(const PersonDetails& details)
{
    m_holds->setText(details.held.isEmpty() ? tr("Holds nothing now")
                                            : tr("Holds now: %n", nullptr, int(details.held.size())));
    QSet<QString> desks;
    for (const HeldWork& work : details.held)
        desks.insert(work.desk);
    QList<QStringList> rows;
    QList<QStringList> tips;
    m_items.clear();
    for (const HeldWork& work : details.held) {
        const QString when = !work.deadlineAt             ? statusWord(work.status)
                             : work.orphaned(details.now) ? tr("Orphaned")
                                                          : relativeTime(*work.deadlineAt, details.now);
        // With one desk its name says nothing.
        rows << QStringList{desks.size() > 1 ? u"%1: %2"_s.arg(deskWord(work.desk), work.title) : work.title, when};
        tips << QStringList{u"%1\n%2"_s.arg(work.title, deskWord(work.desk)),
                            work.deadlineAt ? exactTime(*work.deadlineAt) : QString()};
        m_items << work.item;
    }
    m_held->setRows(rows, tips);
    m_held->setVisible(!rows.isEmpty());
}

} // namespace rd
