// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/claimactions.h"

#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/services/claimsservice.h"
#include "app/services/session.h"
#include "ui/actions/claimverbtexts.h"
#include "ui/actions/verbactions.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = QStringLiteral("claims");

ClaimTarget targetOf(const ClaimRow& row, bool byItem)
{
    if (byItem)
        return {row.id, row.version, AssignmentId(), 0, row.title};
    return {row.id, std::nullopt, row.assignmentId, row.assignmentVersion, row.title};
}

} // namespace

ClaimActions::ClaimActions(const Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_flow(new VerbFlow(bench,
                          {"rd::ClaimActions",
                           [&service = bench.claims](const DeskVerb& verb) { return service.apply(verb); },
                           [](const QString& verb) -> const VerbText& { return claimVerbText(verb); },
                           [](int n) { return tr("%n claim(s) left alone", nullptr, n); }},
                          this))
{
    for (const ClaimVerbText& text : claimVerbTexts()) {
        auto* action = newVerbAction(text, m_bench.theme, this);
        connect(action, &QAction::triggered, this, [this, &text] { start(text); });
        m_actions << action;
    }
    connect(&m_bench.session, &Session::actorChanged, this, [this] { setSelection(m_rows, m_now); });
    connect(&m_bench.session, &Session::connectionChanged, this, [this] { setSelection(m_rows, m_now); });
    setSelection({}, 0);
}

QAction* ClaimActions::action(const QString& verb) const
{
    return actionOf(m_actions, verb);
}

void ClaimActions::setSelection(const QList<ClaimRow>& rows, Millis now)
{
    m_rows = rows;
    m_now = now;
    for (QAction* action : std::as_const(m_actions))
        explain(action);
}

QList<ClaimRow> ClaimActions::allowedRows(const QString& verb, Verdict* first) const
{
    const RuleBook& rules = m_bench.session.rules();
    const Actor actor = m_bench.session.actor();
    const ChosenRows chosen =
        chooseRows(m_rows.size(), [&](int row) { return rules.check(desk, verb, m_rows[row].facts(), actor, m_now); });
    *first = chosen.verdict;
    QList<ClaimRow> allowed;
    for (int row : chosen.fitting)
        allowed << m_rows[row];
    return allowed;
}

void ClaimActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    QString reason;
    Verdict verdict;
    if (m_rows.isEmpty())
        reason = tr("Select a claim first.");
    else if (allowedRows(verb, &verdict).isEmpty())
        reason = tr("Not possible: %1.").arg(reasonText(verdict.reason));
    explainVerb(action, m_bench.session, desk, reason);
}

Prompt ClaimActions::promptFor(const ClaimVerbText& text, const QList<ClaimRow>& rows, const Verdict& verdict) const
{
    const int n = int(rows.size());
    Prompt prompt;
    prompt.title = m_flow->words(text.title, n);
    prompt.sentence = m_flow->words(text.sentence, n);
    if (rows.size() < m_rows.size())
        prompt.sentence += u' ' + tr("%n selected claim(s) stay as they are: this is not possible for them.", nullptr,
                                     int(m_rows.size() - rows.size()));
    for (const ClaimRow& row : rows.first(std::min(rows.size(), namedRows)))
        prompt.touched << row.title;
    if (rows.size() > namedRows)
        prompt.touched << tr("and %n more", nullptr, int(rows.size() - namedRows));
    setVerb(prompt, text, verdict);
    if (verdict.needsPerson) {
        prompt.person = Prompt::Need::Required;
        prompt.personRole = u"reviewer"_s;
        prompt.personLabel = tr("Reviewer");
    }
    return prompt;
}

void ClaimActions::start(const ClaimVerbText& text)
{
    const QString verb = QString::fromLatin1(text.verb);
    Verdict verdict;
    const QList<ClaimRow> rows = allowedRows(verb, &verdict);
    if (rows.isEmpty())
        return;
    if (verb == "release_orphaned"_L1) {
        QList<WorkItemId> items;
        for (const ClaimRow& row : rows)
            items << row.id;
        emit releaseWanted(items);
        return;
    }
    const RuleBook& rules = m_bench.session.rules();
    const bool byItem = rules.machineOf(desk, verb) == "item"_L1 || rules.creates(desk, verb);
    ClaimVerb request;
    request.verb = verb;
    for (const ClaimRow& row : rows)
        request.targets << targetOf(row, byItem);
    if (!text.asks) {
        m_flow->send(text, request);
        return;
    }
    m_bench.confirmer.ask(promptFor(text, rows, verdict), [this, &text, request](const Answer& answer) {
        ClaimVerb answered = request;
        answered.note = answer.note;
        answered.person = answer.person ? answer.person->id : PersonId();
        m_flow->send(text, answered);
    });
}

} // namespace rd
