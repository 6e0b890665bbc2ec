// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/applystore.h"

#include <QJsonDocument>

#include "app/domain/text.h"
#include "app/stores/embeddedapply.h"

using namespace Qt::StringLiterals;

namespace rd::ApplyStore {

namespace {

QString arrayLiteral(const QList<VerbTarget>& targets, bool versions)
{
    QStringList parts;
    parts.reserve(targets.size());
    for (const VerbTarget& target : targets)
        parts << (!versions        ? QString::number(target.id)
                  : target.version ? QString::number(*target.version)
                                   : u"NULL"_s);
    return u'{' + parts.join(u',') + u'}';
}

Result<VerbOutcome> applyShared(Connection& db, const VerbRequest& request)
{
    const Binds binds = {{u"desk"_s, request.desk},
                         {u"machine"_s, request.machine},
                         {u"verb"_s, request.verb},
                         {u"ids"_s, arrayLiteral(request.targets, false)},
                         {u"versions"_s, arrayLiteral(request.targets, true)},
                         {u"note"_s, hasText(request.note) ? QVariant(request.note) : QVariant()},
                         {u"content"_s, request.content ? QVariant(*request.content) : QVariant()},
                         {u"args"_s, QString::fromUtf8(QJsonDocument(request.args).toJson(QJsonDocument::Compact))},
                         {u"uuid"_s, request.op.toString(QUuid::WithoutBraces)}};
    const auto json = db.first(u"apply"_s, binds, [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    const auto outcome = outcomeFromJson(QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object());
    if (!outcome)
        return makeError(ErrorCode::Internal, {}, u"desk.apply returned: "_s + json->value_or(QString()));
    return *outcome;
}

} // namespace

Result<VerbOutcome> apply(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    if (db.isShared())
        return applyShared(db, request);
    return db.transaction([&] { return EmbeddedApply(db, request, actor).run(); });
}

Result<VerbOutcome> applyWithin(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    return db.isShared() ? applyShared(db, request) : EmbeddedApply(db, request, actor).run();
}

Result<std::optional<QJsonObject>> recorded(Connection& db, const QUuid& op, const ActorContext& actor)
{
    return db.first(u"op_find"_s, {{u"actor"_s, actor.person.value}, {u"uuid"_s, op.toString(QUuid::WithoutBraces)}},
                    [](const Row& row) {
                        return QJsonObject{
                            {u"outcomes"_s, QJsonDocument::fromJson(row.text(u"outcomes"_s).toUtf8()).object()},
                            {u"args"_s, QJsonDocument::fromJson(row.text(u"args"_s).toUtf8()).object()},
                            {u"verb"_s, row.text(u"verb"_s)}};
                    });
}

} // namespace rd::ApplyStore
