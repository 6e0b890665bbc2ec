// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/oprecord.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::OpRecord {

namespace {

QString hashOf(const Request& request)
{
    return QString::fromLatin1(QCryptographicHash::hash(request.fingerprint, QCryptographicHash::Sha256).toHex());
}

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<QJsonObject>> find(Connection& db, const Request& request, const ActorContext& actor)
{
    const Binds binds = {{u"actor"_s, actor.person.value}, {u"uuid"_s, request.op.toString(QUuid::WithoutBraces)}};
    const auto found = db.first(u"op_find"_s, binds, [](const Row& row) {
        return std::pair(row.text(u"request_hash"_s),
                         QJsonDocument::fromJson(row.text(u"outcomes"_s).toUtf8()).object());
    });
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QJsonObject>();
    if ((*found)->first != hashOf(request))
        return makeError(ErrorCode::Conflict,
                         QCoreApplication::translate("rd::OpRecord", "op %1 was used for another request")
                             .arg(request.op.toString(QUuid::WithoutBraces)));
    return std::optional((*found)->second);
}

Result<qint64> begin(Connection& db, const Request& request, const ActorContext& actor, Millis now)
{
    const Binds binds = {{u"actor"_s, actor.person.value},
                         {u"uuid"_s, request.op.toString(QUuid::WithoutBraces)},
                         {u"desk"_s, request.desk},
                         {u"machine"_s, request.machine},
                         {u"verb"_s, request.verb},
                         {u"hash"_s, hashOf(request)},
                         {u"now"_s, now},
                         {u"via"_s, actor.via},
                         {u"login"_s, u"owner"_s},
                         {u"on_behalf"_s, request.onBehalf.isNull() ? u""_s : request.onBehalf},
                         {u"note"_s, request.note.isEmpty() ? QVariant() : QVariant(request.note)},
                         {u"args"_s, compact(request.args)}};
    const auto id = db.first(u"op_insert"_s, binds, [](const Row& row) { return row.integer(u"id"_s); });
    if (!id)
        return id.error();
    return id->value();
}

Status finish(Connection& db, qint64 id, const QJsonObject& outcomes, const QVariant& policy)
{
    const auto done =
        db.run(u"op_finish"_s, {{u"op"_s, id}, {u"outcomes"_s, compact(outcomes)}, {u"policy"_s, policy}});
    if (!done)
        return done.error();
    return Done{};
}

} // namespace rd::OpRecord
