// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/importstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "app/stores/oprecord.h"

using namespace Qt::StringLiterals;

namespace rd::ImportStore {

namespace {

BatchOutcome fromJson(const QJsonObject& json)
{
    BatchOutcome outcome{json[u"imported"_s].toInteger(), json[u"existing"_s].toInteger(), {}};
    const QJsonArray problems = json[u"problems"_s].toArray();
    for (const auto& row : problems)
        outcome.problems << std::pair(row[u"n"_s].toInt(), row[u"problem"_s].toString());
    return outcome;
}

QJsonObject toJson(const BatchOutcome& outcome)
{
    QJsonArray problems;
    for (const auto& [n, problem] : outcome.problems)
        problems << QJsonObject{{u"n"_s, n}, {u"problem"_s, problem}};
    return {{u"imported"_s, outcome.imported}, {u"existing"_s, outcome.existing}, {u"problems"_s, problems}};
}

Result<bool> mayImport(Connection& db, const ActorContext& actor)
{
    if (actor.owner)
        return true;
    const auto n = db.first(u"embedded_import_allowed"_s, {{u"actor"_s, actor.person.value}},
                            [](const Row& row) { return row.integer(u"n"_s); });
    if (!n)
        return n.error();
    return n->value_or(0) > 0;
}

Result<BatchOutcome> writeStaged(Connection& db, const Binds& binds)
{
    BatchOutcome outcome;
    for (const QString& block :
         {u"embedded_import_ambiguous"_s, u"embedded_import_existing"_s, u"embedded_import_people"_s,
          u"embedded_import_resolve"_s, u"embedded_import_roles"_s, u"embedded_import_number"_s}) {
        if (const auto done = db.run(block, binds); !done)
            return done.error();
    }
    const auto items = db.run(u"embedded_import_items"_s, binds);
    if (!items)
        return items.error();
    outcome.imported = *items;
    for (const QString& block : {u"embedded_import_details"_s, u"embedded_import_attempts"_s}) {
        if (const auto done = db.run(block, binds); !done)
            return done.error();
    }
    const Status read = db.each(u"embedded_import_problems"_s, {}, [&](const Row& row) {
        const QString problem = row.text(u"problem"_s);
        if (problem == "exists"_L1)
            ++outcome.existing;
        else
            outcome.problems << std::pair(static_cast<int>(row.integer(u"n"_s)), problem);
        return true;
    });
    if (!read)
        return read.error();
    return outcome;
}

Result<BatchOutcome> embedded(Connection& db, const QString& batch, const QUuid& op, const ActorContext& actor)
{
    const auto allowed = mayImport(db, actor);
    if (!allowed)
        return allowed.error();
    if (!*allowed)
        return makeError(ErrorCode::NotPermitted, QCoreApplication::translate("rd::Import", "Only an admin imports."));
    const OpRecord::Request request{op, u"claims"_s, u"item"_s, u"import"_s, {}, {}, {}, batch.toUtf8()};
    const auto before = OpRecord::find(db, request, actor);
    if (!before)
        return before.error();
    if (*before)
        return fromJson(**before);
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto opId = OpRecord::begin(db, request, actor, *now);
    if (!opId)
        return opId.error();
    const Binds binds = {{u"op"_s, *opId}, {u"batch"_s, batch}, {u"now"_s, *now}, {u"actor"_s, actor.person.value}};
    for (const QString& block : {u"embedded_import_clear"_s, u"embedded_import_stage"_s}) {
        if (const auto done = db.run(block, binds); !done)
            return done.error();
    }
    const auto outcome = writeStaged(db, binds);
    if (!outcome)
        return outcome;
    if (const Status finished = OpRecord::finish(db, *opId, toJson(*outcome)); !finished)
        return finished.error();
    return outcome;
}

} // namespace

Result<BatchOutcome> claims(Connection& db, const QJsonArray& rows, const QUuid& op, const ActorContext& actor)
{
    const QString batch = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    if (!db.isShared())
        return embedded(db, batch, op, actor);
    const auto json =
        db.first(u"import_claims"_s, {{u"batch"_s, batch}, {u"uuid"_s, op.toString(QUuid::WithoutBraces)}},
                 [](const Row& row) { return row.text(u"outcome"_s); });
    if (!json)
        return json.error();
    return fromJson(QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).object());
}

} // namespace rd::ImportStore
