// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/sealstore.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace rd::SealStore {

namespace {

Seal readSeal(const Row& row)
{
    const QList<EventDigest> tail = unpackDigests(row.value(u"tail"_s).toByteArray());
    return {row.integer(u"id"_s),
            row.integer(u"mark_from"_s),
            row.integer(u"mark_to"_s),
            row.integer(u"id_from"_s),
            row.integer(u"events"_s),
            row.integer(u"sealed_at"_s),
            row.text(u"sealed_by"_s),
            row.value(u"prev"_s).toByteArray(),
            row.value(u"hash"_s).toByteArray(),
            tail.isEmpty() ? EventId() : tail.last().id};
}

EventDigest digestOf(const Row& row)
{
    static const QStringList columns = {u"id"_s,          u"at"_s,        u"type"_s,          u"actor_id"_s,
                                        u"behalf_id"_s,   u"login"_s,     u"via"_s,           u"desk"_s,
                                        u"machine"_s,     u"item_id"_s,   u"assignment_id"_s, u"verb"_s,
                                        u"from_status"_s, u"to_status"_s, u"person_before"_s, u"person_after"_s,
                                        u"note"_s,        u"op"_s,        u"policy_id"_s,     u"metadata"_s};
    QList<std::optional<QString>> fields;
    fields.reserve(columns.size());
    for (const QString& column : columns) {
        const QVariant value = row.value(column);
        fields << (value.isNull() ? std::nullopt : std::optional(value.toString()));
    }
    return {row.id<EventId>(u"id"_s), eventDigest(fields)};
}

Result<bool> maySeal(Connection& db, const ActorContext& actor)
{
    if (actor.owner || actor.asJob)
        return true;
    const auto n = db.first(u"embedded_may_seal"_s, {{u"actor"_s, actor.person.value}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    return n->value_or(0) > 0;
}

/// desk.seal_events for an embedded workspace, inside the caller's transaction.
Result<Step> sealEmbedded(Connection& db, const ActorContext& actor, int chunk)
{
    const auto may = maySeal(db, actor);
    if (!may)
        return may.error();
    if (!*may)
        return makeError(ErrorCode::NotPermitted,
                         QCoreApplication::translate("rd::Seal", "Only admins seal the audit trail."));
    const auto before = last(db);
    if (!before)
        return before.error();
    const auto now = db.now();
    if (!now)
        return now.error();
    Seal seal{1, 0, 0, 0, 0, *now, u"owner"_s, QByteArray(sealHashSize, '\0'), {}, {}};
    if (*before) {
        seal.id = (*before)->id + 1;
        seal.markFrom = (*before)->markTo;
        seal.prev = (*before)->hash;
    }
    const auto events =
        db.list(u"embedded_seal_events"_s, {{u"mark_from"_s, seal.markFrom}, {u"chunk"_s, chunk}}, digestOf);
    if (!events)
        return events.error();
    if (events->isEmpty())
        return Step{};
    seal.markTo = events->last().id.value + 1;
    seal.events = events->size();
    const QByteArray digests = packDigests(*events);
    seal.hash = sealHash(seal, sha256(digests));
    const auto done = db.run(u"embedded_seal_insert"_s, {{u"id"_s, seal.id},
                                                         {u"mark_from"_s, seal.markFrom},
                                                         {u"mark_to"_s, seal.markTo},
                                                         {u"events"_s, seal.events},
                                                         {u"sealed_at"_s, seal.sealedAt},
                                                         {u"sealed_by"_s, seal.sealedBy},
                                                         {u"prev"_s, seal.prev},
                                                         {u"hash"_s, seal.hash},
                                                         {u"digests"_s, digests}});
    if (!done)
        return done.error();
    return Step{seal.events, seal.events == chunk};
}

} // namespace

Result<Step> seal(Connection& db, const ActorContext& actor, int chunk)
{
    if (!db.isShared())
        return db.transaction([&] { return sealEmbedded(db, actor, chunk); });
    const auto json =
        db.first(u"seal_events"_s, {{u"chunk"_s, chunk}}, [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    const QJsonObject outcome = QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object();
    return Step{outcome[u"sealed"_s].toInteger(), outcome[u"more"_s].toBool()};
}

Result<Step> sealWithin(Connection& db, const ActorContext& actor, int chunk)
{
    return sealEmbedded(db, actor, chunk);
}

Result<std::optional<Seal>> last(Connection& db)
{
    return db.first(u"seal_last"_s, {}, readSeal);
}

Result<QList<Seal>> all(Connection& db)
{
    return db.list(u"seals"_s, {}, readSeal);
}

Result<qint64> since(Connection& db, const std::optional<Seal>& seal)
{
    const Seal none;
    const Seal& last = seal ? *seal : none;
    // By id, so that it is a short walk at the end of an index; an event that committed late is counted once it is
    // sealed.
    const auto n = db.first(u"seal_since"_s, {{u"last"_s, last.lastEvent.value}, {u"mark"_s, last.markTo}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    return n->value_or(0);
}

Result<std::optional<Full>> next(Connection& db, qint64 after)
{
    return db.first(u"seal_next"_s, {{u"after"_s, after}}, [](const Row& row) {
        return Full{readSeal(row), row.value(u"digests"_s).toByteArray()};
    });
}

Result<Totals> totals(Connection& db)
{
    const auto sealed = db.first(u"seal_totals"_s, {}, [](const Row& row) {
        return Totals{row.integer(u"seals"_s), row.integer(u"events"_s), 0};
    });
    if (!sealed)
        return sealed.error();
    const auto events = db.first(u"events_total"_s, {}, [](const Row& row) { return row.integer(u"n"_s); });
    if (!events)
        return events.error();
    Totals totals = sealed->value_or(Totals());
    totals.events = events->value_or(0);
    return totals;
}

Result<QList<EventDigest>> range(Connection& db, const Seal& seal)
{
    const auto ceiling = db.first(u"seal_id_ceiling"_s, {{u"id_from"_s, seal.idFrom}},
                                  [](const Row& row) { return row.optionalInteger(u"id"_s); });
    if (!ceiling)
        return ceiling.error();
    const qint64 idTo = ceiling->value_or(std::nullopt).value_or(std::numeric_limits<qint64>::max());
    return db.list(
        u"seal_range"_s,
        {{u"mark_from"_s, seal.markFrom}, {u"mark_to"_s, seal.markTo}, {u"id_from"_s, seal.idFrom}, {u"id_to"_s, idTo}},
        digestOf);
}

} // namespace rd::SealStore
