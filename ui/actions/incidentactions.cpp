// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/incidentactions.h"

#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/feedback.h"
#include "ui/actions/incidentverbtexts.h"
#include "ui/actions/verbactions.h"
#include "ui/dialogs/submitdialog.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = QStringLiteral("incidents");
const QStringList oneByOne = {u"assign"_s, u"reassign"_s, u"submit"_s, u"choose_engineer"_s, u"choose_ai"_s};
const QStringList movesLoad = {u"cancel"_s, u"choose_engineer"_s, u"choose_ai"_s};

} // namespace

SubmitTask submitTask(const Workbench& bench, const IncidentRow& incident)
{
    SubmitTask task;
    task.title = IncidentActions::tr("Submit your approach");
    task.sentence = IncidentActions::tr("An admin reads it beside the AI's and decides which one runs.");
    task.label = IncidentActions::tr("Your approach");
    task.hint = IncidentActions::tr("What you would do, in which order, and how to take it back");
    task.tooShort = IncidentActions::tr("Write your approach first: at least %1 character.");
    if (incident.deadlineAt)
        task.deadline = IncidentActions::tr("Due %1").arg(localTime(*incident.deadlineAt));
    task.item = incident.id;
    task.itemTitle = incident.title;
    task.attempt = incident.reviewId;
    task.version = incident.reviewVersion;
    task.apply = [&service = bench.incidents](const DeskVerb& verb) { return service.apply(verb); };
    return task;
}

QString loadText(const QList<LoadEffect>& effects)
{
    QStringList lines;
    const QLocale locale;
    for (const LoadEffect& effect : effects.first(std::min<qsizetype>(effects.size(), namedRows))) {
        const QString before =
            effect.limit
                ? IncidentActions::tr("%1 of %2").arg(locale.toString(effect.before), locale.toString(*effect.limit))
                : locale.toString(effect.before);
        lines << IncidentActions::tr("The load of %1 goes from %2 to %3.")
                     .arg(effect.name, before, locale.toString(effect.after));
    }
    if (effects.size() > namedRows)
        lines << IncidentActions::tr("The loads of %n more change, too.", nullptr, int(effects.size() - namedRows));
    return lines.join(u' ');
}

IncidentActions::IncidentActions(const Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_flow(new VerbFlow(bench,
                          {"rd::IncidentActions",
                           [&service = bench.incidents](const DeskVerb& verb) { return service.apply(verb); },
                           [](const QString& verb) -> const VerbText& { return incidentVerbText(verb); },
                           [](int n) { return tr("%n row(s) left alone", nullptr, n); }},
                          this))
{
    for (const VerbText& text : incidentVerbTexts()) {
        auto* action = newVerbAction(text, m_bench.theme, this);
        connect(action, &QAction::triggered, this, [this, &text] { start(text); });
        m_actions << action;
    }
    connect(&m_bench.session, &Session::actorChanged, this, &IncidentActions::explainAll);
    connect(&m_bench.session, &Session::connectionChanged, this, &IncidentActions::explainAll);
    explainAll();
}

QAction* IncidentActions::action(const QString& verb) const
{
    return actionOf(m_actions, verb);
}

void IncidentActions::setSelection(const QList<IncidentRow>& incidents, Millis now)
{
    m_incidents = incidents;
    m_now = now;
    explainAll();
}

void IncidentActions::explainAll()
{
    for (QAction* action : std::as_const(m_actions))
        explain(action);
}

bool IncidentActions::isOnReviews(const QString& verb) const
{
    const RuleBook& rules = m_bench.session.rules();
    return rules.machineOf(desk, verb) == "assignment"_L1 && !rules.creates(desk, verb);
}

Verdict IncidentActions::verdictOf(const QString& verb, const IncidentRow& incident) const
{
    if (isOnReviews(verb) && !incident.reviewId.isValid())
        return {.reason = u"illegal_transition"_s};
    const Verdict verdict = m_bench.session.rules().check(desk, verb, incident.facts(), m_bench.session.actor(), m_now);
    // One place: who has it is seen in the row.
    if (verdict.allowed && verb == "assign"_L1 && incident.isActive())
        return {.reason = u"full"_s};
    // The rule's own guard: none may be placed.
    if (verdict.allowed && verb == "resolve"_L1 && incident.isActive())
        return {.reason = u"still_active"_s};
    return verdict;
}

ChosenRows IncidentActions::choose(const QString& verb) const
{
    return chooseRows(m_incidents.size(), [&](int row) { return verdictOf(verb, m_incidents[row]); });
}

QString IncidentActions::reasonOf(const QString& verb, const ChosenRows& chosen) const
{
    if (m_incidents.isEmpty())
        return tr("Select an incident first.");
    if (oneByOne.contains(verb) && m_incidents.size() > 1)
        return tr("One at a time: select a single row.");
    if (!chosen.fitting.isEmpty())
        return {};
    if (chosen.verdict.reason == "full"_L1)
        return tr("%1 reviews it already; reassign or cancel that review.").arg(m_incidents.first().engineer);
    if (chosen.verdict.reason == "still_active"_L1)
        return tr("%1 reviews it; decide on that review or cancel it first.").arg(m_incidents.first().engineer);
    return tr("Not possible: %1.").arg(reasonText(chosen.verdict.reason));
}

void IncidentActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    explainVerb(action, m_bench.session, desk, reasonOf(verb, choose(verb)));
}

Prompt IncidentActions::promptFor(const VerbText& text, const ChosenRows& chosen) const
{
    const int n = int(chosen.fitting.size());
    const int selected = int(m_incidents.size());
    const QString verb = QString::fromLatin1(text.verb);
    Prompt prompt;
    prompt.title = m_flow->words(text.title, n);
    prompt.sentence = m_flow->words(text.sentence, n);
    if (n < selected)
        prompt.sentence +=
            u' ' + tr("%n selected row(s) stay as they are: this is not possible for them.", nullptr, selected - n);
    for (int row : chosen.fitting.first(std::min<qsizetype>(n, namedRows))) {
        const IncidentRow& incident = m_incidents[row];
        prompt.touched << (isOnReviews(verb) ? u"%1: %2"_s.arg(incident.engineer, incident.title) : incident.title);
    }
    if (n > namedRows)
        prompt.touched << tr("and %n more", nullptr, int(n - namedRows));
    setVerb(prompt, text, chosen.verdict);
    if (verb == "set_priority"_L1) {
        prompt.choiceLabel = tr("Priority");
        for (const QString& priority : urgencies())
            prompt.choices.prepend({priority, urgencyWord(priority)});
    }
    return prompt;
}

DeskVerb IncidentActions::requestFor(const QString& verb, const QList<int>& rows) const
{
    DeskVerb request;
    request.verb = verb;
    request.desk = desk;
    for (int row : rows) {
        const IncidentRow& one = m_incidents[row];
        if (isOnReviews(verb))
            request.targets << DeskTarget{one.id, std::nullopt, one.reviewId, one.reviewVersion, one.title};
        else
            request.targets << DeskTarget{one.id, one.version, {}, 0, one.title};
    }
    return request;
}

void IncidentActions::start(const VerbText& text)
{
    const QString verb = QString::fromLatin1(text.verb);
    const ChosenRows chosen = choose(verb);
    if (!reasonOf(verb, chosen).isEmpty())
        return;
    if (verb == "assign"_L1 || verb == "reassign"_L1) {
        emit assignWanted(m_incidents[chosen.fitting.first()], verb);
        return;
    }
    if (verb == "submit"_L1) {
        emit submitWanted(m_incidents[chosen.fitting.first()]);
        return;
    }
    if (!text.asks) {
        m_flow->send(text, requestFor(verb, chosen.fitting));
        return;
    }
    if (!movesLoad.contains(verb)) {
        ask(text, chosen, {});
        return;
    }
    QList<WorkItemId> incidents;
    for (int row : chosen.fitting)
        incidents << m_incidents[row].id;
    const auto effects = m_bench.incidents.effects(incidents, verb);
    whenDone(effects, this, [this, &text, rows = m_incidents, chosen](const Result<QList<LoadEffect>>& loads) {
        if (rows != m_incidents)
            return; // the selection moved on while the loads were read: the question is not asked about other rows
        if (loads)
            ask(text, chosen, loadText(*loads));
        else
            m_bench.feedback.fail(tr("The loads could not be read."), loads.error(), [this, &text] { start(text); });
    });
}

void IncidentActions::ask(const VerbText& text, const ChosenRows& chosen, const QString& loads)
{
    const QString verb = QString::fromLatin1(text.verb);
    Prompt prompt = promptFor(text, chosen);
    if (!loads.isEmpty())
        prompt.sentence += u' ' + loads;
    m_bench.confirmer.ask(prompt, [this, &text, request = requestFor(verb, chosen.fitting)](const Answer& answer) {
        DeskVerb answered = request;
        answered.note = answer.note;
        if (!answer.choice.isEmpty())
            answered.args[u"priority"_s] = answer.choice;
        m_flow->send(text, answered);
    });
}

} // namespace rd
