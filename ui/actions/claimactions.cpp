// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/claimactions.h"

#include "app/domain/text.h"
#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/services/claimsservice.h"
#include "app/services/session.h"
#include "ui/actions/claimverbtexts.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype namedRows = 200; // a longer list is told by its number
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
        const QString verb = QString::fromLatin1(text.verb);
        auto* action = new QAction(m_bench.theme.icon(QString::fromLatin1(text.icon)), {}, this);
        action->setText(verbWord(verb) + (text.asks ? u"…"_s : QString()));
        action->setData(verb);
        connect(action, &QAction::triggered, this, [this, &text] { start(text); });
        m_actions << action;
    }
    connect(&m_bench.session, &Session::actorChanged, this, [this] { setSelection(m_rows, m_now); });
    connect(&m_bench.session, &Session::connectionChanged, this, [this] { setSelection(m_rows, m_now); });
    setSelection({}, 0);
}

QAction* ClaimActions::action(const QString& verb) const
{
    for (QAction* action : m_actions) {
        if (action->data().toString() == verb)
            return action;
    }
    return nullptr;
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
    QList<ClaimRow> allowed;
    for (const ClaimRow& row : m_rows) {
        const Verdict verdict = rules.check(desk, verb, row.facts(), actor, m_now);
        if (&row == &m_rows.first() || (verdict.allowed && allowed.isEmpty()))
            *first = verdict;
        first->noteRequired = first->noteRequired || (verdict.allowed && verdict.noteRequired);
        if (verdict.allowed)
            allowed << row;
    }
    return allowed;
}

void ClaimActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    QString reason;
    bool enabled = false;
    if (m_rows.isEmpty()) {
        reason = tr("Select a claim first.");
    } else {
        Verdict verdict;
        enabled = !allowedRows(verb, &verdict).isEmpty();
        if (!enabled)
            reason = tr("Not possible: %1.").arg(reasonText(verdict.reason));
    }
    const QString waiting = m_bench.session.whyNoChanges();
    if (!waiting.isEmpty())
        reason = waiting;
    action->setEnabled(enabled && waiting.isEmpty());
    action->setToolTip(plain(action->isEnabled() ? action->text() : reason));
    action->setStatusTip(reason);
    action->setVisible(m_bench.session.rules().mayEver(desk, verb, m_bench.session.actor()));
}

Prompt ClaimActions::promptFor(const ClaimVerbText& text, const QList<ClaimRow>& rows, const Verdict& verdict) const
{
    const int n = int(rows.size());
    const QString verb = QString::fromLatin1(text.verb);
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
    prompt.verb = verbWord(verb);
    prompt.danger = text.danger;
    prompt.note = verdict.noteRequired ? Prompt::Need::Required
                  : text.takesNote     ? Prompt::Need::Optional
                                       : Prompt::Need::No;
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
