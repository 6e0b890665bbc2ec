// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/requestactions.h"

#include "app/domain/verb.h"
#include "app/domain/words.h"
#include "app/services/requestsservice.h"
#include "app/services/session.h"
#include "models/shared/humantime.h"
#include "ui/actions/requestverbtexts.h"
#include "ui/actions/verbactions.h"
#include "ui/dialogs/submitdialog.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString desk = QStringLiteral("requests");

/// "25.00 EUR and 10.00 USD".
QString sumText(const QList<Money>& amounts)
{
    QMap<QString, qint64> sums;
    for (const Money& money : amounts)
        sums[money.currency] += money.minor;
    QStringList texts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it.value() > 0)
            texts << moneyText({it.value(), it.key()});
    }
    return QLocale().createSeparatedList(texts);
}

} // namespace

SubmitTask submitTask(const Workbench& bench, const RequestRow& request, const Attempt& attempt)
{
    SubmitTask task;
    task.title = RequestActions::tr("Submit a review");
    task.sentence =
        request.isFree()
            ? RequestActions::tr("The author decides on it. Without a decision it is accepted by itself after a while.")
            : RequestActions::tr("The author decides on it. Without a decision it is accepted by itself after a while, "
                                 "and %1 are due to you.")
                  .arg(moneyText(request.amount));
    task.label = RequestActions::tr("Review");
    task.hint = RequestActions::tr("What works, what does not, and what you would do next");
    task.tooShort = RequestActions::tr("A review has at least %1 characters.");
    if (attempt.deadlineAt)
        task.deadline = RequestActions::tr("The place is yours until %1.").arg(localTime(*attempt.deadlineAt));
    task.item = request.id;
    task.itemTitle = request.title;
    task.attempt = attempt.id;
    task.version = attempt.version;
    task.least = leastReview;
    task.apply = [&service = bench.requests](const DeskVerb& verb) { return service.apply(verb); };
    return task;
}

RequestActions::RequestActions(const Workbench& bench, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_flow(new VerbFlow(bench,
                          {"rd::RequestActions",
                           [&service = bench.requests](const DeskVerb& verb) { return service.apply(verb); },
                           [](const QString& verb) -> const VerbText& { return requestVerbText(verb); },
                           [](int n) { return tr("%n row(s) left alone", nullptr, n); }},
                          this))
{
    for (const VerbText& text : requestVerbTexts()) {
        auto* action = newVerbAction(text, m_bench.theme, this);
        connect(action, &QAction::triggered, this, [this, &text] { start(text); });
        (isOnRequests(QString::fromLatin1(text.verb)) ? m_onRequests : m_onAttempts) << action;
    }
    connect(&m_bench.session, &Session::actorChanged, this, &RequestActions::explainAll);
    connect(&m_bench.session, &Session::connectionChanged, this, &RequestActions::explainAll);
    explainAll();
}

bool RequestActions::isOnRequests(const QString& verb) const
{
    const RuleBook& rules = m_bench.session.rules();
    return rules.machineOf(desk, verb) == "item"_L1 || rules.creates(desk, verb);
}

QAction* RequestActions::action(const QString& verb) const
{
    return actionOf(m_onRequests + m_onAttempts, verb);
}

void RequestActions::setRequests(const QList<RequestRow>& requests, Millis now)
{
    m_requests = requests;
    m_now = now;
    for (QAction* action : std::as_const(m_onRequests))
        explain(action);
}

void RequestActions::setAttempts(const std::optional<RequestRow>& request, const QList<Attempt>& attempts, Millis now)
{
    m_request = request;
    m_attempts = request ? attempts : QList<Attempt>();
    m_now = now;
    for (QAction* action : std::as_const(m_onAttempts))
        explain(action);
}

void RequestActions::explainAll()
{
    for (QAction* action : m_onRequests + m_onAttempts)
        explain(action);
}

int RequestActions::selected(const QString& verb) const
{
    return int(isOnRequests(verb) ? m_requests.size() : m_attempts.size());
}

Verdict RequestActions::verdictOf(const QString& verb, int row) const
{
    const RuleBook& rules = m_bench.session.rules();
    const Actor actor = m_bench.session.actor();
    if (!isOnRequests(verb))
        return rules.check(desk, verb, m_attempts[row].facts(*m_request), actor, m_now);
    const RequestRow& request = m_requests[row];
    Verdict verdict = rules.check(desk, verb, request.facts(), actor, m_now);
    if (verdict.allowed && verb == "claim"_L1 && request.left() == 0)
        verdict = {.reason = u"full"_s};
    else if (verdict.allowed && verb == "edit"_L1 && request.placed > 0)
        verdict = {.reason = u"still_active"_s};
    return verdict;
}

ChosenRows RequestActions::choose(const QString& verb) const
{
    return chooseRows(selected(verb), [&](int row) { return verdictOf(verb, row); });
}

QString RequestActions::reasonOf(const QString& verb, const ChosenRows& chosen) const
{
    const bool one = verb == "edit"_L1 || verb == "submit"_L1;
    if (selected(verb) == 0)
        return isOnRequests(verb) ? tr("Select a request first.") : tr("Select a review first.");
    if (one && selected(verb) > 1)
        return tr("One at a time: select a single row.");
    if (!chosen.fitting.isEmpty())
        return {};
    if (chosen.verdict.reason == "still_active"_L1)
        return tr("%n place(s) are taken. A request can be edited while nobody holds a place.", nullptr,
                  m_requests.first().placed);
    return tr("Not possible: %1.").arg(reasonText(chosen.verdict.reason));
}

void RequestActions::explain(QAction* action)
{
    const QString verb = action->data().toString();
    explainVerb(action, m_bench.session, desk, reasonOf(verb, choose(verb)));
}

QString RequestActions::moneyMoved(const QString& verb, const QList<int>& rows) const
{
    QList<Money> released, refunded;
    QStringList to, from;
    for (int row : rows) {
        const Attempt& attempt = m_attempts[row];
        for (const Transition& t : m_bench.session.rules().transitions()) {
            if (t.desk != desk || t.verb != verb || t.fromStatus != attempt.status || attempt.amount.minor == 0)
                continue;
            if (t.ledger == "release"_L1) {
                released << attempt.amount;
                to << attempt.person;
            } else if (t.ledger == "refund"_L1) {
                refunded << attempt.amount;
                from << attempt.person;
            }
        }
    }
    QStringList sentences;
    if (!released.isEmpty())
        sentences
            << tr("%1 goes to %2; nothing can take it back.").arg(sumText(released), QLocale().createSeparatedList(to));
    if (!refunded.isEmpty())
        sentences << tr("%1 held for %2 goes back.").arg(sumText(refunded), QLocale().createSeparatedList(from));
    return sentences.join(u' ');
}

Prompt RequestActions::promptFor(const VerbText& text, const ChosenRows& chosen) const
{
    const int n = int(chosen.fitting.size());
    const QString verb = QString::fromLatin1(text.verb);
    Prompt prompt;
    prompt.title = m_flow->words(text.title, n);
    prompt.sentence = m_flow->words(text.sentence, n);
    if (!isOnRequests(verb)) {
        if (const QString money = moneyMoved(verb, chosen.fitting); !money.isEmpty())
            prompt.sentence.prepend(money + u' ');
    }
    if (n < selected(verb))
        prompt.sentence += u' ' + tr("%n selected row(s) stay as they are: this is not possible for them.", nullptr,
                                     selected(verb) - n);
    for (int row : chosen.fitting.first(std::min<qsizetype>(n, namedRows)))
        prompt.touched << (isOnRequests(verb) ? m_requests[row].title
                                              : u"%1: %2"_s.arg(m_attempts[row].person, m_request->title));
    if (n > namedRows)
        prompt.touched << tr("and %n more", nullptr, int(n - namedRows));
    setVerb(prompt, text, chosen.verdict);
    if (verb == "accept"_L1 || verb == "rate"_L1)
        prompt.rating = verb == "rate"_L1 ? Prompt::Need::Required : Prompt::Need::Optional;
    return prompt;
}

DeskVerb RequestActions::requestFor(const QString& verb, const QList<int>& rows) const
{
    DeskVerb request;
    request.verb = verb;
    request.desk = desk;
    for (int row : rows) {
        if (isOnRequests(verb)) {
            // Places come and go: a claim takes any that is left. Editing and archiving go for what was seen.
            const RequestRow& one = m_requests[row];
            request.targets << DeskTarget{
                one.id, verb == "claim"_L1 ? std::nullopt : std::optional(one.version), {}, 0, one.title};
        } else {
            const Attempt& one = m_attempts[row];
            request.targets << DeskTarget{one.item, std::nullopt, one.id, one.version,
                                          u"%1: %2"_s.arg(one.person, m_request->title)};
        }
    }
    return request;
}

void RequestActions::start(const VerbText& text)
{
    const QString verb = QString::fromLatin1(text.verb);
    const ChosenRows chosen = choose(verb);
    if (!reasonOf(verb, chosen).isEmpty())
        return;
    if (verb == "edit"_L1) {
        emit editWanted(m_requests[chosen.fitting.first()]);
        return;
    }
    if (verb == "submit"_L1) {
        emit submitWanted(*m_request, m_attempts[chosen.fitting.first()]);
        return;
    }
    const DeskVerb request = requestFor(verb, chosen.fitting);
    if (!text.asks) {
        m_flow->send(text, request);
        return;
    }
    m_bench.confirmer.ask(promptFor(text, chosen), [this, &text, request](const Answer& answer) {
        DeskVerb answered = request;
        answered.note = answer.note;
        if (answer.rating)
            answered.args[u"rating"_s] = *answer.rating;
        m_flow->send(text, answered);
    });
}

} // namespace rd
