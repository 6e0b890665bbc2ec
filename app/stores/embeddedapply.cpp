// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stores/embeddedapply.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/domain/text.h"
#include "app/stores/oprecord.h"
#include "app/stores/refusal.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QVariant orNull(const QJsonObject& args, const QString& key)
{
    const QJsonValue value = args.value(key);
    return value.isUndefined() || value.isNull() ? QVariant() : value.toVariant();
}

QString askJson(const QList<VerbTarget>& targets)
{
    QJsonArray rows;
    for (const VerbTarget& target : targets)
        rows << QJsonArray{target.id, target.version ? QJsonValue(*target.version) : QJsonValue()};
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace

EmbeddedApply::EmbeddedApply(Connection& db, const VerbRequest& request, const ActorContext& actor)
    : m_db(db)
    , m_request(request)
    , m_actor(actor)
    , m_args(QString::fromUtf8(QJsonDocument(request.args).toJson(QJsonDocument::Compact)))
{
}

Result<VerbOutcome> EmbeddedApply::run()
{
    const auto now = m_db.now();
    if (!now)
        return now.error();
    m_now = *now;
    const bool noteGiven = hasText(m_request.note);
    if (m_request.op.isNull() || m_request.targets.size() > maxRowsPerOp || codePoints(m_request.note) > 4000)
        return makeError(ErrorCode::Invalid, QCoreApplication::translate(
                                                 "rd::Apply", "A request needs an op, at most 5,000 rows and a note "
                                                              "of at most 4,000 characters."));
    const QString ask = askJson(m_request.targets);
    OpRecord::Request op{m_request.op,
                         m_request.desk,
                         m_request.machine,
                         m_request.verb,
                         noteGiven ? m_request.note : QString(),
                         m_request.args,
                         {},
                         {}};
    op.fingerprint = QJsonDocument(QJsonArray{op.desk, op.machine, op.verb, ask, op.note,
                                              m_request.content.value_or(QString()), m_request.args})
                         .toJson(QJsonDocument::Compact);
    const auto before = OpRecord::find(m_db, op, m_actor);
    if (!before)
        return before.error();
    if (*before)
        return outcomeFromJson(**before).value_or(VerbOutcome{});

    const QVariant content = m_request.content ? QVariant(*m_request.content) : QVariant();
    m_binds = {{u"desk"_s, m_request.desk},
               {u"machine"_s, m_request.machine},
               {u"verb"_s, m_request.verb},
               {u"actor"_s, m_actor.person.value},
               {u"owner"_s, m_actor.owner},
               {u"as_job"_s, m_actor.asJob},
               {u"note_given"_s, noteGiven},
               {u"content"_s, content},
               {u"content_given"_s, m_request.content && hasText(*m_request.content)},
               {u"content_length"_s, m_request.content ? trimmedCodePoints(*m_request.content) : 0},
               {u"args"_s, m_args},
               {u"ask"_s, ask},
               {u"now"_s, m_now},
               {u"rating"_s, orNull(m_request.args, u"rating"_s)},
               {u"person"_s, orNull(m_request.args, u"person_id"_s)}};
    const auto admission = admit();
    if (!admission)
        return admission.error();
    if (!admission->refusal.isEmpty())
        return refusalError(admission->refusal, m_request.desk + u'.' + m_request.verb);
    op.onBehalf = admission->onBehalf;
    const auto opId = OpRecord::begin(m_db, op, m_actor, m_now);
    if (!opId)
        return opId.error();
    bind(u"op"_s, *opId);
    bind(u"creating"_s, admission->creating);
    bind(u"staff"_s, admission->staff);

    auto outcome = [&]() -> Result<VerbOutcome> {
        if (m_request.machine == "item"_L1 && admission->creating)
            return file();
        const Status changed =
            m_request.machine == "item"_L1 ? changeItems()
            : m_request.machine == "ledger"_L1
                ? runAll({u"embedded_clear"_s, u"embedded_entry_verdict"_s, u"embedded_entry_update"_s})
                : changeAssignments(*admission);
        if (!changed)
            return changed.error();
        return outcomes();
    }();
    if (!outcome)
        return outcome;
    outcome->op = m_request.op;
    outcome->at = m_now;
    if (const Status finished = OpRecord::finish(m_db, *opId, outcomeToJson(*outcome)); !finished)
        return finished.error();
    return outcome;
}

Result<EmbeddedApply::Admission> EmbeddedApply::admit()
{
    const auto row = m_db.first(u"embedded_admit"_s, m_binds, [](const Row& r) {
        return Admission{r.flag(u"creating"_s), r.flag(u"takes"_s),     r.flag(u"ledger"_s), r.flag(u"hold"_s),
                         r.flag(u"staff"_s),    r.text(u"on_behalf"_s), r.text(u"refusal"_s)};
    });
    if (!row)
        return row.error();
    return row->value();
}

Status EmbeddedApply::runAll(const QStringList& blocks)
{
    for (const QString& block : blocks) {
        if (const auto done = m_db.run(block, m_binds); !done)
            return done.error();
    }
    return Done{};
}

Status EmbeddedApply::changeAssignments(const Admission& admission)
{
    QStringList blocks = {u"embedded_clear"_s, admission.takes ? u"embedded_verdict_taking"_s : u"embedded_verdict"_s};
    if (!admission.creating)
        blocks << u"embedded_update"_s;
    if (admission.takes)
        blocks << u"embedded_create"_s;
    if (const Status done = runAll(blocks); !done || !admission.ledger)
        return done;
    return moveLedger(admission.hold);
}

Status EmbeddedApply::moveLedger(bool hold)
{
    if (!hold)
        return runAll({u"embedded_ledger_move"_s});
    const auto detail =
        m_db.first(u"embedded_detail_table"_s, m_binds, [](const Row& r) { return r.text(u"detail"_s); });
    if (!detail)
        return detail.error();
    QString sql = m_db.catalog().text(u"apply_ledger_hold"_s);
    if (const auto held =
            m_db.runText(u"apply_ledger_hold"_s, sql.replace(u"{detail}"_s, detail->value_or(QString())), m_binds);
        !held)
        return held.error();
    return runAll({u"embedded_ledger_move"_s});
}

Status EmbeddedApply::changeItems()
{
    bind(u"title"_s, orNull(m_request.args, u"title"_s));
    bind(u"title_key"_s, orNull(m_request.args, u"title_key"_s));
    bind(u"priority"_s, orNull(m_request.args, u"priority"_s));
    bind(u"places"_s, orNull(m_request.args, u"places"_s));
    if (const Status done = runAll({u"embedded_clear"_s, u"embedded_item_verdict"_s, u"embedded_item_update"_s}); !done)
        return done;
    return writeDetail(0);
}

Result<VerbOutcome> EmbeddedApply::file()
{
    const QVariant author = orNull(m_request.args, u"author_id"_s);
    const QString title = m_request.args.value(u"title"_s).toString();
    bind(u"author"_s, author.isNull() ? QVariant(m_actor.person.value) : author);
    bind(u"title"_s, title.isEmpty() ? QVariant() : QVariant(title));
    bind(u"title_key"_s, m_request.args.value(u"title_key"_s).toString(folded(title)));
    bind(u"priority"_s, orNull(m_request.args, u"priority"_s));
    bind(u"places"_s, orNull(m_request.args, u"places"_s));
    const auto reason =
        m_db.first(u"embedded_file_verdict"_s, m_binds, [](const Row& r) { return r.text(u"reason"_s); });
    if (!reason)
        return reason.error();
    VerbOutcome outcome;
    if (!reason->value_or(QString()).isEmpty()) {
        outcome.skipped << Skipped{0, **reason};
        return outcome;
    }
    const auto id = m_db.first(u"embedded_file_item"_s, m_binds, [](const Row& r) { return r.integer(u"id"_s); });
    if (!id)
        return id.error();
    outcome.done << id->value();
    if (const Status written = writeDetail(id->value()); !written)
        return written.error();
    return outcome;
}

/// The desk's own columns from args. Table and column names come from the database's catalog, never from the request.
Status EmbeddedApply::writeDetail(qint64 newItem)
{
    const auto detail =
        m_db.first(u"embedded_detail_table"_s, m_binds, [](const Row& r) { return r.text(u"detail"_s); });
    if (!detail)
        return detail.error();
    if (detail->value_or(QString()).isEmpty())
        return Done{};
    const Binds binds = {{u"detail"_s, **detail}, {u"args"_s, m_args}};
    const auto columns = m_db.list(u"embedded_detail_columns"_s, binds, [](const Row& r) { return r.text(u"name"_s); });
    if (!columns)
        return columns.error();
    QStringList values;
    for (const QString& column : *columns)
        values << u"json_extract(:args, '$.%1')"_s.arg(column);
    QString sql;
    if (newItem > 0) {
        sql = m_db.catalog().text(u"detail_insert"_s);
        sql.replace(u"{columns}"_s, columns->isEmpty() ? QString() : u", "_s + columns->join(u", "_s));
        sql.replace(u"{values}"_s, values.isEmpty() ? QString() : u", "_s + values.join(u", "_s));
    } else if (!columns->isEmpty()) {
        sql = m_db.catalog().text(u"detail_update"_s);
        sql.replace(u"{columns}"_s, columns->join(u", "_s)).replace(u"{values}"_s, values.join(u", "_s));
    }
    if (sql.isEmpty())
        return Done{};
    const auto written =
        m_db.runText(u"detail"_s, sql.replace(u"{detail}"_s, **detail), {{u"args"_s, m_args}, {u"item"_s, newItem}});
    if (!written)
        return written.error();
    return Done{};
}

Result<VerbOutcome> EmbeddedApply::outcomes()
{
    VerbOutcome outcome;
    const Status read = m_db.each(u"embedded_outcomes"_s, {}, [&](const Row& row) {
        const QString reason = row.text(u"reason"_s);
        if (reason.isEmpty())
            outcome.done << row.integer(u"id"_s);
        else
            outcome.skipped << Skipped{row.integer(u"id"_s), reason};
        return true;
    });
    if (!read)
        return read.error();
    return outcome;
}

} // namespace rd
