// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk for screens and for reviewdeskctl: pages of the queue, counts, one incident with both approaches,
// every verb, suggestions for an assignment, and the figures of the operations page. All calls return at once; the work
// runs in the session's executors. Lives in the GUI thread, owned by bootstrap.
//
// A refused row tells its reason in words (VerbReport::skipped). Besides the executor's reasons (skipReasons()) there
// is "conflict": somebody has decided on this incident already; the text says who, what and when.
#pragma once

#include <QFuture>
#include <QObject>

#include "app/domain/canceltoken.h"
#include "app/domain/engineer.h"
#include "app/domain/event.h"
#include "app/domain/incident.h"
#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"
#include "app/services/deskverb.h"

namespace rd {

class Session;

struct IncidentPage {
    QList<IncidentRow> rows;
    QList<IncidentKey> keys;
    Millis now = 0; ///< the database's time when the page was read
};

/// What a verb would do to somebody's load: for the dialogs of cancel, reassign and decide.
struct LoadEffect {
    PersonId person;
    QString name;
    qint64 before = 0, after = 0;
    std::optional<qint64> limit;

    friend bool operator==(const LoadEffect&, const LoadEffect&) = default;
};

class IncidentsService final : public QObject {
    Q_OBJECT
public:
    enum class Direction { Forward, Backward };

    explicit IncidentsService(Session& session, QObject* parent = nullptr);

    /// Whether an actor may see the queue.
    [[nodiscard]] static bool isFor(const Actor& actor)
    {
        return actor.has(QStringLiteral("admin")) || actor.has(QStringLiteral("engineer"));
    }

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] QFuture<Result<IncidentPage>> page(const IncidentQuery& query, const std::optional<IncidentKey>& from,
                                                     Direction direction, int limit);
    /// The key of every `step`-th row, so that any page of a long list can be fetched by key.
    [[nodiscard]] QFuture<Result<QList<IncidentKey>>> anchors(const IncidentQuery& query, int step,
                                                              const CancelToken& cancel);
    [[nodiscard]] QFuture<Result<IncidentCounts>> counts(const IncidentFilter& filter);
    /// With at most `limit` reviews after `after`; nullopt: there is no such incident for the reader.
    [[nodiscard]] QFuture<Result<std::optional<IncidentDetails>>> details(WorkItemId id, AssignmentId after = {},
                                                                          int limit = 500);
    [[nodiscard]] QFuture<Result<QList<Event>>> timeline(WorkItemId item);

    /// What is wrong with it, as one error, where something is.
    [[nodiscard]] QFuture<Result<VerbReport>> report(const NewIncident& incident, const QString& note = {},
                                                     const QUuid& op = QUuid::createUuid());
    /// Every verb on incidents and reviews; `desk` of the verb is set here. DeskVerb::person: of assign and reassign;
    /// content: of submit; args: {"priority": ...} of set_priority, {"ai_approach": ..., "severity": ...} of analyze.
    [[nodiscard]] QFuture<Result<VerbReport>> apply(const DeskVerb& verb);

    /// Who could review an incident, the best first, each with the reason of its rank. `wanted`: expertise to look for;
    /// empty: what the incident's text names. Who has it already is left out.
    [[nodiscard]] QFuture<Result<EngineerSuggestions>> suggestions(WorkItemId incident, const QStringList& wanted = {},
                                                                   int limit = 50);
    /// What cancel, reassign (to `to`), choose_engineer, choose_ai or assign (to `to`) does to the loads, as they are
    /// at the moment: one effect for each engineer. Empty where the verb moves none.
    [[nodiscard]] QFuture<Result<QList<LoadEffect>>> effects(const QList<WorkItemId>& incidents, const QString& verb,
                                                             PersonId to = {});
    [[nodiscard]] QFuture<Result<IncidentOperations>> operations();

private:
    Session& m_session;
};

} // namespace rd
