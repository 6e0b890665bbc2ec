// SPDX-License-Identifier: GPL-3.0-or-later
// RequestStore, the other half: entries of the ledger, and drafts.
#include <QCoreApplication>

#include "app/domain/text.h"
#include "app/stores/requeststore.h"

using namespace Qt::StringLiterals;

namespace rd::RequestStore {

namespace {

constexpr qsizetype longestDraft = 1'000'000;

struct PaymentText {
    Q_DECLARE_TR_FUNCTIONS(rd::Request)
};

LedgerEntry readEntry(const Row& row)
{
    LedgerEntry entry;
    entry.id = row.id<LedgerEntryId>(u"id"_s);
    entry.version = row.integer(u"version"_s);
    entry.attempt = row.id<AssignmentId>(u"source_id"_s);
    entry.item = row.id<WorkItemId>(u"work_item_id"_s);
    entry.title = row.text(u"title"_s);
    entry.personId = row.id<PersonId>(u"person_id"_s);
    entry.person = row.text(u"person"_s);
    entry.decidedById = row.id<PersonId>(u"decided_by"_s);
    entry.decidedBy = row.text(u"decider"_s);
    entry.amount = {row.integer(u"amount_minor"_s), row.text(u"currency"_s)};
    entry.state = row.text(u"state"_s);
    entry.createdAt = row.integer(u"created_at"_s);
    entry.changedAt = row.integer(u"changed_at"_s);
    return entry;
}

/// Whose draft it is: the owner of an embedded workspace writes on behalf of the holder.
Result<PersonId> writerOf(Connection& db, AssignmentId attempt, const ActorContext& actor)
{
    if (db.isShared() || !actor.owner)
        return actor.person;
    const auto found = facts(db, attempt);
    if (!found)
        return found.error();
    return *found ? (*found)->holder : actor.person;
}

Result<Millis> saveEmbedded(Connection& db, AssignmentId attempt, const QString& content, const ActorContext& actor)
{
    return db.transaction([&]() -> Result<Millis> {
        const auto now = db.now();
        const auto writer = writerOf(db, attempt, actor);
        if (!now || !writer)
            return now ? writer.error() : now.error();
        const Binds who = {{u"assignment"_s, attempt.value}, {u"actor"_s, writer->value}};
        const auto holds =
            db.first(u"embedded_draft_holder"_s, who, [](const Row& row) { return row.integer(u"n"_s); });
        if (!holds)
            return holds.error();
        if (holds->value_or(0) == 0)
            return makeError(ErrorCode::NotPermitted, PaymentText::tr("Only the holder of a place writes its draft."));
        if (const auto removed = db.run(u"embedded_draft_remove"_s, who); !removed)
            return removed.error();
        if (!hasText(content))
            return *now;
        const auto inserted =
            db.run(u"embedded_draft_insert"_s, who + Binds{{u"content"_s, content}, {u"now"_s, *now}});
        return inserted ? now : Result<Millis>(inserted.error());
    });
}

} // namespace

Result<Millis> saveDraft(Connection& db, AssignmentId attempt, const QString& content, const ActorContext& actor)
{
    if (codePoints(content) > longestDraft)
        return makeError(ErrorCode::Invalid, PaymentText::tr("A draft has at most 1,000,000 characters. Shorten it."));
    if (!db.isShared())
        return saveEmbedded(db, attempt, content, actor);
    const auto saved = db.first(u"draft_save"_s, {{u"assignment"_s, attempt.value}, {u"content"_s, content}},
                                [](const Row& row) { return row.integer(u"saved_at"_s); });
    return saved ? Result<Millis>(saved->value_or(0)) : Result<Millis>(saved.error());
}

Result<std::optional<Draft>> draft(Connection& db, AssignmentId attempt, const ActorContext& actor)
{
    const auto writer = writerOf(db, attempt, actor);
    if (!writer)
        return writer.error();
    return db.first(u"draft_find"_s, {{u"actor"_s, writer->value}, {u"assignment"_s, attempt.value}},
                    [](const Row& row) {
                        return Draft{row.text(u"content"_s), row.integer(u"saved_at"_s)};
                    });
}

Result<QList<LedgerEntry>> entries(Connection& db, const QString& state, const EntryKey& after, int limit)
{
    return db.list(
        u"entries_page"_s,
        {{u"state"_s, state}, {u"created"_s, after.createdAt}, {u"after"_s, after.id.value}, {u"limit"_s, limit}},
        readEntry);
}

Result<std::optional<LedgerEntry>> entry(Connection& db, LedgerEntryId id)
{
    return db.first(u"entries_one"_s, {{u"entry"_s, id.value}}, readEntry);
}

Result<QList<EntrySum>> sums(Connection& db)
{
    return db.list(u"entries_sums"_s, {}, [](const Row& row) {
        return EntrySum{row.text(u"state"_s), {row.integer(u"amount"_s), row.text(u"currency"_s)}, row.integer(u"n"_s)};
    });
}

} // namespace rd::RequestStore
