// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/policystore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/domain/duration.h"
#include "app/domain/text.h"
#include "app/stores/oprecord.h"

using namespace Qt::StringLiterals;

namespace rd::PolicyStore {

namespace {

Policy readPolicy(const Row& row)
{
    return {row.id<PolicyId>(u"id"_s),        row.text(u"key"_s),    row.text(u"value"_s),
            row.integer(u"effective_from"_s), row.text(u"set_by"_s), row.text(u"note"_s),
            row.optionalInteger(u"amount"_s)};
}

PolicyChange changeFromJson(const QJsonObject& json)
{
    return {PolicyId(json[u"policy_id"_s].toInteger()), json[u"moved"_s].toInteger(), json[u"same"_s].toBool()};
}

Error refusal(const QString& verdict)
{
    for (ErrorCode code : {ErrorCode::NotFound, ErrorCode::NotPermitted}) {
        if (verdict.startsWith(errorName(code)))
            return makeError(code, verdict.section(u": "_s, 1));
    }
    return makeError(ErrorCode::Invalid, verdict.section(u": "_s, 1));
}

Result<bool> maySet(Connection& db, const ActorContext& actor)
{
    if (actor.owner)
        return true;
    const auto n = db.first(u"embedded_may_set_policy"_s, {{u"actor"_s, actor.person.value}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    return n->value_or(0) > 0;
}

/// desk.policy_set for an embedded workspace, inside the caller's transaction.
Result<PolicyChange> setEmbedded(Connection& db, const QString& key, const QString& value, const QString& note,
                                 const QUuid& op, const ActorContext& actor)
{
    OpRecord::Request request{op,
                              key.section(u'.', 0, 0),
                              u"policy"_s,
                              u"set"_s,
                              hasText(note) ? note : QString(),
                              QJsonObject{{u"key"_s, key}, {u"value"_s, value}},
                              {},
                              {}};
    request.fingerprint = QJsonDocument(QJsonArray{key, value, request.note}).toJson(QJsonDocument::Compact);
    const auto before = OpRecord::find(db, request, actor);
    if (!before)
        return before.error();
    if (*before)
        return changeFromJson(**before);
    const auto now = db.now();
    const auto admin = maySet(db, actor);
    if (!now || !admin)
        return now ? admin.error() : now.error();
    const auto parsed = parsePolicyValue(value);
    const bool positive = parsed && parsed->amount.value_or(0) > 0;
    Binds binds = {{u"key"_s, key},
                   {u"value"_s, value},
                   {u"now"_s, *now},
                   {u"actor"_s, actor.person.value},
                   {u"note"_s, request.note.isEmpty() ? QVariant() : QVariant(request.note)},
                   {u"staff_admin"_s, *admin},
                   {u"is_duration"_s, parsed && parsed->kind == PolicyKind::Duration && positive},
                   {u"is_count"_s,
                    parsed && parsed->kind == PolicyKind::CountOrNone && parsed->amount.value_or(0) < 1'000'000'000}};
    struct Judgement {
        QString verdict, oldValue;
        qint64 oldId = 0;
    };
    const auto judged = db.first(u"embedded_policy_judge"_s, binds, [](const Row& row) {
        return Judgement{row.text(u"verdict"_s), row.text(u"old_value"_s), row.integer(u"old_id"_s)};
    });
    if (!judged)
        return judged.error();
    const Judgement& judgement = judged->value();
    if (judgement.verdict.contains(u':'))
        return refusal(judgement.verdict);
    const auto opId = OpRecord::begin(db, request, actor, *now);
    if (!opId)
        return opId.error();
    PolicyChange change{PolicyId(judgement.oldId), 0, judgement.verdict == "same"_L1};
    if (!change.same) {
        const auto id =
            db.first(u"embedded_policy_insert"_s, binds, [](const Row& row) { return row.integer(u"id"_s); });
        if (!id)
            return id.error();
        change.id = PolicyId(id->value());
        binds << std::pair(u"policy"_s, QVariant(change.id.value)) << std::pair(u"op"_s, QVariant(*opId))
              << std::pair(u"old_value"_s, QVariant(judgement.oldValue));
        const auto moved = db.run(u"embedded_policy_follow"_s, binds);
        if (!moved)
            return moved.error();
        change.moved = *moved;
        binds << std::pair(u"moved"_s, QVariant(change.moved));
        if (const auto told = db.run(u"embedded_policy_event"_s, binds); !told)
            return told.error();
    }
    const QJsonObject record{{u"policy_id"_s, change.id.value}, {u"moved"_s, change.moved}, {u"same"_s, change.same}};
    if (const Status finished = OpRecord::finish(db, *opId, record, change.id.value); !finished)
        return finished.error();
    return change;
}

} // namespace

Result<QList<Policy>> current(Connection& db, Millis now, bool staff)
{
    if (staff)
        return db.list(u"policies_current"_s, {{u"now"_s, now}}, readPolicy);
    return db.list(u"policies_current_values"_s, {{u"now"_s, now}}, [](const Row& row) {
        return Policy{row.id<PolicyId>(u"id"_s),
                      row.text(u"key"_s),
                      row.text(u"value"_s),
                      row.integer(u"effective_from"_s),
                      {},
                      {},
                      row.optionalInteger(u"amount"_s)};
    });
}

Result<QList<Policy>> history(Connection& db, const QString& key)
{
    return db.list(u"policy_history"_s, {{u"key"_s, key}}, readPolicy);
}

Result<PolicyChange> set(Connection& db, const QString& key, const QString& value, const QString& note, const QUuid& op,
                         const ActorContext& actor)
{
    if (!db.isShared())
        return db.transaction([&] { return setEmbedded(db, key, value, note, op, actor); });
    const Binds binds = {{u"key"_s, key},
                         {u"value"_s, value},
                         {u"note"_s, hasText(note) ? QVariant(note) : QVariant()},
                         {u"uuid"_s, op.toString(QUuid::WithoutBraces)}};
    const auto json = db.first(u"policy_set"_s, binds, [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    return changeFromJson(QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object());
}

Result<std::optional<qint64>> measure(Connection& db, const QString& key, std::optional<qint64> amount, Millis now)
{
    const QString block = u"try_"_s + QString(key).replace(u'.', u'_');
    if (!db.catalog().contains(block))
        return std::optional<qint64>();
    return db.first(block, {{u"amount"_s, amount ? QVariant(*amount) : QVariant()}, {u"now"_s, now}},
                    [](const Row& row) { return row.integer(u"n"_s); });
}

} // namespace rd::PolicyStore
