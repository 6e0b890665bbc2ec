// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/applystore.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMap>

#include "app/domain/text.h"
#include "app/stores/embeddedapply.h"

using namespace Qt::StringLiterals;

namespace rd {
Q_DECLARE_LOGGING_CATEGORY(logDatabase)
}

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

/// Refusals are what somebody looks for after an incident: who, what, why; never a note or a content.
void logRefusal(const VerbRequest& request, const ActorContext& actor, const QString& outcome, qsizetype rows)
{
    qCWarning(logDatabase).noquote() << u"refused verb=%1.%2 op=%3 person=%4 rows=%5 outcome=%6"_s
                                            .arg(request.desk, request.verb, request.op.toString(QUuid::WithoutBraces))
                                            .arg(actor.person.value)
                                            .arg(rows)
                                            .arg(outcome);
}

Result<VerbOutcome> logged(Result<VerbOutcome> outcome, const VerbRequest& request, const ActorContext& actor)
{
    if (!outcome) {
        if (outcome.error().code == ErrorCode::NotPermitted)
            logRefusal(request, actor, errorName(outcome.error().code), request.targets.size());
        return outcome;
    }
    QMap<QString, qsizetype> refused;
    for (const Skipped& skipped : outcome->skipped) {
        if (skipped.reason == "not_permitted"_L1 || skipped.reason == "own_work"_L1)
            ++refused[skipped.reason];
    }
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        logRefusal(request, actor, it.key(), it.value());
    return outcome;
}

} // namespace

Result<VerbOutcome> apply(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    auto outcome = db.isShared() ? applyShared(db, request)
                                 : db.transaction([&] { return EmbeddedApply(db, request, actor).run(); });
    return logged(std::move(outcome), request, actor);
}

Result<VerbOutcome> applyWithin(Connection& db, const VerbRequest& request, const ActorContext& actor)
{
    return logged(db.isShared() ? applyShared(db, request) : EmbeddedApply(db, request, actor).run(), request, actor);
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
