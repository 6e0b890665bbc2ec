// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/deskapply.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::DeskApply {

namespace {

/// What stands between a person's item ids and the executor's ids.
struct Prepared {
    VerbRequest request;
    QHash<qint64, DeskTarget> byId; ///< executor id → row
    QList<ReportedSkip> skipped;
};

struct Candidate {
    AssignmentId id;
    qint64 version = 0;
    PersonId person;
    QString name;
    bool fits = false;
};

struct Seen {
    qint64 version = 0;
    QString title;
    qint64 places = 1;
};

class Preparation final {
public:
    Preparation(Connection& db, const DeskVerb& verb, const VerbKind& kind, const ActorContext& actor,
                const Explain& explain)
        : m_db(db)
        , m_verb(verb)
        , m_kind(kind)
        , m_actor(actor)
        , m_explain(explain)
    {
    }

    Result<Prepared> run()
    {
        m_prepared.request = {m_verb.desk, m_kind.machine, m_verb.verb, {},
                              m_verb.note, m_verb.content, m_verb.args, m_verb.op};
        if (m_verb.person.isValid())
            m_prepared.request.args[u"person_id"_s] = m_verb.person.value;
        for (const DeskTarget& target : m_verb.targets) {
            if (m_kind.machine == "item"_L1 || m_kind.creating)
                add(target, target.item.value, target.itemVersion);
            else if (const Status resolved = resolve(target); !resolved)
                return resolved.error();
        }
        return m_prepared;
    }

private:
    void add(const DeskTarget& target, qint64 id, const std::optional<qint64>& version)
    {
        m_prepared.request.targets << VerbTarget{id, version};
        m_prepared.byId.insert(id, target);
    }
    void skip(const DeskTarget& target, const QString& reason)
    {
        m_prepared.skipped << m_explain(m_db, target, reason);
    }

    /// The attempt that the verb means. Whoever gave only an item id also checks the item's version here; the
    /// attempt's own version then guards against changes between this look and the verb.
    Status resolve(const DeskTarget& asked)
    {
        DeskTarget target = asked;
        if (!target.assignment.isValid()) {
            const auto seen = m_db.first(
                u"item_seen"_s, {{u"item"_s, target.item.value}, {u"desk"_s, m_verb.desk}}, [](const Row& row) {
                    return Seen{row.integer(u"version"_s), row.text(u"title"_s), row.integer(u"places"_s)};
                });
            if (!seen)
                return seen.error();
            if (!*seen) {
                skip(target, u"not_found"_s);
                return Done{};
            }
            target.title = (*seen)->title;
            if (target.itemVersion && *target.itemVersion != (*seen)->version) {
                skip(target, u"changed"_s);
                return Done{};
            }
            const auto chosen = choose(target, **seen);
            if (!chosen || !*chosen)
                return chosen ? Status(Done{}) : Status(chosen.error());
        }
        add(target, target.assignment.value,
            target.assignmentVersion > 0 ? std::optional(target.assignmentVersion) : std::nullopt);
        return Done{};
    }

    Result<QList<Candidate>> candidates(WorkItemId item)
    {
        auto all = m_db.list(
            u"item_attempts"_s, {{u"item"_s, item.value}, {u"desk"_s, m_verb.desk}, {u"verb"_s, m_verb.verb}},
            [](const Row& row) {
                return Candidate{row.id<AssignmentId>(u"id"_s), row.integer(u"version"_s),
                                 row.id<PersonId>(u"person_id"_s), row.text(u"person"_s), row.flag(u"fits"_s)};
            });
        const PersonId own = m_kind.holders && !m_actor.owner ? m_actor.person : PersonId();
        const PersonId whose = m_verb.holder.isValid() ? m_verb.holder : own;
        if (all && whose.isValid()) {
            auto narrowed = *all;
            erase_if(narrowed, [&](const Candidate& one) { return one.person != whose; });
            // Nobody else's attempt is meant, but the refusal is the database's to give.
            if (m_verb.holder.isValid() || !narrowed.isEmpty())
                return narrowed;
        }
        return all;
    }

    /// False: the row was left alone and is reported.
    Result<bool> choose(DeskTarget& target, const Seen& seen)
    {
        const auto all = candidates(target.item);
        if (!all)
            return all.error();
        if (all->isEmpty()) {
            skip(target, u"illegal_transition"_s);
            return false;
        }
        QList<Candidate> fitting = *all;
        erase_if(fitting, [](const Candidate& one) { return !one.fits; });
        if (fitting.size() > 1 && seen.places > 1) {
            QStringList names;
            for (const Candidate& one : fitting.mid(0, 10))
                names << one.name;
            m_prepared.skipped << ReportedSkip{
                target.item, target.title, u"ambiguous"_s,
                QCoreApplication::translate("rd::Reason", "%n review(s) are meant by this; name the reviewer: %1",
                                            nullptr, int(fitting.size()))
                    .arg(names.join(u", "_s))};
            return false;
        }
        const Candidate chosen = fitting.isEmpty() ? all->last() : fitting.last();
        target.assignment = chosen.id;
        target.assignmentVersion = chosen.fits ? chosen.version : 0;
        return true;
    }

    Connection& m_db;
    const DeskVerb& m_verb;
    const VerbKind& m_kind;
    const ActorContext& m_actor;
    const Explain& m_explain;
    Prepared m_prepared;
};

/// The same op was sent before: what it did, unless it asked for something else.
Result<std::optional<VerbReport>> recordedReport(Connection& db, const DeskVerb& verb, const VerbKind& kind,
                                                 const ActorContext& actor, const Explain& explain)
{
    const auto record = bulkRecorded(db, verb.op, actor);
    if (!record)
        return record.error();
    if (record->batches == 0 || !record->missing.isEmpty())
        return std::optional<VerbReport>();
    const bool byItem = kind.creating || kind.machine == "item"_L1;
    VerbReport report{verb.op, {}, {}, {}};
    bool same = record->verb == verb.verb;
    const auto targetOf = [&](qint64 id) {
        const auto found =
            db.first(byItem ? u"item_title"_s : u"item_of_assignment"_s, {{byItem ? u"item"_s : u"assignment"_s, id}},
                     [](const Row& row) { return std::pair(row.id<WorkItemId>(u"id"_s), row.text(u"title"_s)); });
        const auto item = found && *found ? **found : std::pair<WorkItemId, QString>();
        same = same && std::any_of(verb.targets.begin(), verb.targets.end(),
                                   [&](const DeskTarget& t) { return t.item == item.first; });
        return DeskTarget{item.first, {}, byItem ? AssignmentId() : AssignmentId(id), 0, item.second};
    };
    for (qint64 id : record->outcome.done) {
        report.done << targetOf(id).item;
        if (!byItem)
            report.attempts << AssignmentId(id);
    }
    for (const Skipped& row : record->outcome.skipped)
        report.skipped << explain(db, targetOf(row.id), row.reason);
    if (!same)
        return usedOtherwise(verb.op);
    return std::optional(report);
}

} // namespace

VerbKind kindOf(const RuleBook& rules, const DeskVerb& verb)
{
    return {rules.machineOf(verb.desk, verb.verb), rules.creates(verb.desk, verb.verb),
            rules.isHolders(verb.desk, verb.verb)};
}

Error usedOtherwise(const QUuid& op)
{
    return makeError(ErrorCode::Conflict, QCoreApplication::translate(
                                              "rd::Claims", "The op %1 was used for another request. Leave --op out, "
                                                            "or give a new one.")
                                              .arg(op.toString(QUuid::WithoutBraces)));
}

Result<VerbReport> run(const Call& call, const DeskVerb& verb, const VerbKind& kind, const ActorContext& actor,
                       const Explain& explain)
{
    Connection& db = call.db();
    const auto before = recordedReport(db, verb, kind, actor, explain);
    if (!before)
        return before.error();
    if (*before)
        return **before;
    const auto prepared = Preparation(db, verb, kind, actor, explain).run();
    if (!prepared)
        return prepared.error();
    VerbReport report{verb.op, {}, prepared->skipped, {}};
    if (prepared->request.targets.isEmpty())
        return report;
    const auto outcome = bulkApply(call, prepared->request, actor);
    if (!outcome)
        return outcome.error();
    for (qint64 id : outcome->done) {
        const DeskTarget target = prepared->byId.value(id);
        report.done << target.item;
        if (target.assignment.isValid())
            report.attempts << target.assignment;
    }
    for (const Skipped& row : outcome->skipped)
        report.skipped << explain(db, prepared->byId.value(row.id), row.reason);
    return report;
}

} // namespace rd::DeskApply
