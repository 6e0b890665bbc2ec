// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/policyservice.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/domain/duration.h"
#include "app/services/session.h"
#include "app/stores/policystore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct Topic {
    const char* key;
    const char* title;
    const char* meaning;
    const char* counted;
};

constexpr Topic topics[] = {
    {"claims.orphan_after", QT_TRANSLATE_NOOP("rd::Policy", "A claim is orphaned after"),
     QT_TRANSLATE_NOOP(
         "rd::Policy",
         "Time without a sign of life before a claim may go back to the queue. Running reviews follow a change."),
     QT_TRANSLATE_NOOP("rd::Policy", "claims orphaned")},
    {"claims.remind_after", QT_TRANSLATE_NOOP("rd::Policy", "The reviewer is reminded after"),
     QT_TRANSLATE_NOOP("rd::Policy", "A gentle reminder, once per review."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviews reminded now")},
    {"claims.reclaim_cooldown", QT_TRANSLATE_NOOP("rd::Policy", "Fresh eyes for"),
     QT_TRANSLATE_NOOP("rd::Policy",
                       "How long a claim that timed out with a reviewer is not given to the same reviewer again."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviewers waiting for a claim of theirs")},
    {"claims.max_load", QT_TRANSLATE_NOOP("rd::Policy", "Claims per reviewer"),
     QT_TRANSLATE_NOOP(
         "rd::Policy",
         "The most claims under review that one reviewer may hold at a time, unless the person has an own maximum."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviewers over capacity")},
    {"requests.claim_timeout", QT_TRANSLATE_NOOP("rd::Policy", "A claimed place expires after"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time to hand in a review. A promise: it holds for places claimed from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "places claimed longer ago")},
    {"requests.auto_accept_after", QT_TRANSLATE_NOOP("rd::Policy", "A review is accepted by itself after"),
     QT_TRANSLATE_NOOP("rd::Policy",
                       "Time to decide on a review that was handed in. A promise: it holds for reviews from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviews waiting longer")},
    {"requests.dispute_window", QT_TRANSLATE_NOOP("rd::Policy", "A rejection can be disputed for"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time to object to a rejection. A promise: it holds for rejections from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "rejections that could still be disputed")},
    {"requests.reclaim_cooldown", QT_TRANSLATE_NOOP("rd::Policy", "Other reviewers first for"),
     QT_TRANSLATE_NOOP("rd::Policy", "How long who gave a place back, or let it expire, waits for the same request."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviewers waiting for a request of theirs")},
    {"requests.max_load", QT_TRANSLATE_NOOP("rd::Policy", "Claimed places per reviewer"),
     QT_TRANSLATE_NOOP(
         "rd::Policy",
         "The most claimed places that one reviewer may hold at a time, unless the person has an own maximum."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviewers over capacity")},
    {"incidents.sla.critical", QT_TRANSLATE_NOOP("rd::Policy", "Time for a critical incident"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time for an engineer's review. A promise: it holds for assignments from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "running reviews that have taken longer")},
    {"incidents.sla.high", QT_TRANSLATE_NOOP("rd::Policy", "Time for an incident of high priority"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time for an engineer's review. A promise: it holds for assignments from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "running reviews that have taken longer")},
    {"incidents.sla.normal", QT_TRANSLATE_NOOP("rd::Policy", "Time for an incident of normal priority"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time for an engineer's review. A promise: it holds for assignments from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "running reviews that have taken longer")},
    {"incidents.sla.low", QT_TRANSLATE_NOOP("rd::Policy", "Time for an incident of low priority"),
     QT_TRANSLATE_NOOP("rd::Policy", "Time for an engineer's review. A promise: it holds for assignments from now on."),
     QT_TRANSLATE_NOOP("rd::Policy", "running reviews that have taken longer")},
    {"incidents.decision_within", QT_TRANSLATE_NOOP("rd::Policy", "An engineer's review is decided within"),
     QT_TRANSLATE_NOOP("rd::Policy", "After this time the admins are reminded of it, once."),
     QT_TRANSLATE_NOOP("rd::Policy", "reviews waiting longer")},
    {"incidents.max_load", QT_TRANSLATE_NOOP("rd::Policy", "Incidents per engineer"),
     QT_TRANSLATE_NOOP(
         "rd::Policy",
         "The most active reviews that one engineer has at a time, unless the person has an own maximum."),
     QT_TRANSLATE_NOOP("rd::Policy", "engineers over capacity")},
    {"incidents.assign_rate", QT_TRANSLATE_NOOP("rd::Policy", "Assignments a minute"),
     QT_TRANSLATE_NOOP("rd::Policy", "The most assignments that one admin makes within a minute."),
     QT_TRANSLATE_NOOP("rd::Policy", "minutes of the last day with more")},
    {"people.allowed_domains", QT_TRANSLATE_NOOP("rd::Policy", "E-mail domains of engineers"),
     QT_TRANSLATE_NOOP("rd::Policy",
                       "Such as example.org, example.net. Holds when an engineer is added or changed. Empty: all."),
     ""},
    {"undo.window", QT_TRANSLATE_NOOP("rd::Policy", "Undo is offered for"),
     QT_TRANSLATE_NOOP("rd::Policy", "How long a release can be taken back while nobody has built on it."),
     QT_TRANSLATE_NOOP("rd::Policy", "releases that can be undone")},
    {"mail.server", QT_TRANSLATE_NOOP("rd::Policy", "Mail server"),
     QT_TRANSLATE_NOOP("rd::Policy", "Where notifications by mail go out, such as mail.example.org:587. Empty: none."),
     ""},
    {"mail.security", QT_TRANSLATE_NOOP("rd::Policy", "Encryption of mail"),
     QT_TRANSLATE_NOOP("rd::Policy", "starttls, tls or unencrypted."), ""},
    {"mail.from", QT_TRANSLATE_NOOP("rd::Policy", "Sender of mail"),
     QT_TRANSLATE_NOOP("rd::Policy", "The address that notifications come from."), ""},
    {"mail.user", QT_TRANSLATE_NOOP("rd::Policy", "Login at the mail server"),
     QT_TRANSLATE_NOOP("rd::Policy", "Empty: without signing in. Its password is kept by each host, never here."), ""},
};

/// lupdate reads the context of these texts from here.
struct PolicyText {
    Q_DECLARE_TR_FUNCTIONS(rd::Policy)
};

Result<PolicyTrial> trial(Connection& db, const QString& key, const QString& value)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto policies = PolicyStore::current(db, *now, false);
    if (!policies)
        return policies.error();
    const auto current =
        std::find_if(policies->begin(), policies->end(), [&](const Policy& p) { return p.key == key; });
    if (current == policies->end())
        return makeError(ErrorCode::NotFound, PolicyText::tr("There is no policy named %1.").arg(key));
    const auto wanted = parsePolicyValue(value);
    const auto present = parsePolicyValue(current->value);
    if (!wanted || !present || wanted->kind != present->kind)
        return makeError(
            ErrorCode::Invalid,
            PolicyText::tr("“%1” is not a value of %2. It is written like “%3”.").arg(value, key, current->value));
    const auto before = PolicyStore::measure(db, key, current->amount, *now);
    const auto after = PolicyStore::measure(db, key, wanted->amount, *now);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (!*before || !*after)
        return makeError(ErrorCode::Invalid,
                         PolicyText::tr("Nothing is counted for %1, so it cannot be tried.").arg(key));
    return PolicyTrial{key, current->value, value, PolicyService::topic(key).counted, **before, **after};
}

} // namespace

PolicyService::PolicyService(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

PolicyTopic PolicyService::topic(const QString& key)
{
    for (const Topic& topic : topics) {
        if (key == QLatin1StringView(topic.key))
            return {key, PolicyText::tr(topic.title), PolicyText::tr(topic.meaning), PolicyText::tr(topic.counted)};
    }
    return {key, key, {}, {}};
}

QFuture<Result<QList<Policy>>> PolicyService::current()
{
    const bool staff = m_session.actor().isStaff();
    return m_session.interactive().run({.name = u"policies"_s}, [staff](const Call& call) -> Result<QList<Policy>> {
        const auto now = call.db().now();
        if (!now)
            return now.error();
        return PolicyStore::current(call.db(), *now, staff);
    });
}

QFuture<Result<QList<Policy>>> PolicyService::history(const QString& key)
{
    return m_session.interactive().run({.name = u"policy_history"_s},
                                       [key](const Call& call) { return PolicyStore::history(call.db(), key); });
}

QFuture<Result<PolicyChange>> PolicyService::set(const QString& key, const QString& value, const QString& note,
                                                 const QUuid& op, const CancelToken& cancel)
{
    const CallOptions options{.name = u"policy_set"_s, .deadlineMs = 120'000, .cancel = cancel};
    return m_session.background().run(options, [=, actor = m_session.context()](const Call& call) {
        return PolicyStore::set(call.db(), key, value.trimmed(), note, op, actor);
    });
}

QFuture<Result<PolicyTrial>> PolicyService::tryValue(const QString& key, const QString& value)
{
    return m_session.background().run({.name = u"policy_try"_s, .deadlineMs = 60'000},
                                      [=](const Call& call) { return trial(call.db(), key, value.trimmed()); });
}

} // namespace rd
