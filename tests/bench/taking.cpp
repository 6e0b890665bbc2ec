// SPDX-License-Identifier: GPL-3.0-or-later
// C1: sessions that take one claim after the other, each with a login of its own, through desk.apply, against pgbench
// with plain statements. Both sides are pgbench: prepared, one round trip and one transaction per claim. C2: a rush of
// 64 sessions on few claims, with a capacity that runs out; nobody may hold what another holds, or more than allowed.
#include "tests/bench/common.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int people = 64;
constexpr int claims = 100'000;

/// Once per connection: the login of the session's own person, as if it had connected with it.
const QByteArray becomeSomebody = R"(\if :started = 0
SELECT set_config('session_authorization', 'rd_bench_p' || CAST(:client_id AS text), FALSE);
\set started 1
\endif
)";

const QByteArray nextClaim = R"(\set item :first + :client_id * :each + :n
\set person :nobody + :client_id
\set n :n + 1
)";

const QByteArray anyClaim = R"(\set item :first + random(0, 999)
)";

const QByteArray take =
    R"(SELECT desk.apply('claims', 'assignment', 'take', ARRAY[CAST(:item AS bigint)], ARRAY[CAST(NULL AS bigint)], NULL, NULL, '{}', gen_random_uuid());
)";

const QByteArray rawItem =
    R"(UPDATE work_item SET status = 'under_review', status_before = status, placed_count = 1, holder_id = :person,
  deadline_at = CAST(extract(epoch FROM now()) * 1000 AS bigint) + 604800000, version = version + 1, last_verb = 'take', last_op = 4711,
  last_at = CAST(extract(epoch FROM now()) * 1000 AS bigint) WHERE id = :item)";

const QByteArray rawAssignment =
    R"(INSERT INTO assignment (work_item_id, person_id, desk, status, placed, loaded, done, taken_at, activity_at, deadline_at, policy_id,
  last_verb, last_op, last_at)
VALUES (:item, :person, 'claims', 'under_review', TRUE, TRUE, FALSE, CAST(extract(epoch FROM now()) * 1000 AS bigint),
  CAST(extract(epoch FROM now()) * 1000 AS bigint), CAST(extract(epoch FROM now()) * 1000 AS bigint) + 604800000, 1, 'take', 4711,
  CAST(extract(epoch FROM now()) * 1000 AS bigint)) RETURNING id)";

QByteArray rawEvent(const QByteArray& assignment, const QByteArray& from)
{
    return R"(INSERT INTO event (at, type, actor_id, login, via, desk, machine, item_id, assignment_id, verb, from_status, to_status,
  person_after, op, policy_id)
SELECT CAST(extract(epoch FROM now()) * 1000 AS bigint), 'claim.taken', :person, 'rd_bench', 'sql', 'claims', 'assignment', :item,
  )" + assignment +
           R"(, 'take', '', 'under_review', :person, gen_random_uuid(), 1)" + from + ";\n";
}

/// The two rows that a request leaves besides: its record and the person's load.
const QByteArray rawRequest =
    R"(INSERT INTO op (actor_id, op, desk, machine, verb, request_hash, at, via, login, outcomes)
VALUES (:person, gen_random_uuid(), 'claims', 'assignment', 'take', repeat('0', 64), CAST(extract(epoch FROM now()) * 1000 AS bigint),
  'sql', 'rd_bench', '{"op": "3b1f8a52-6f0e-4f0e-9c3b-2f6f1b7c9d10", "at": 1725148800000, "done": [1], "skipped": []}'))";

const QByteArray rawLoad = R"(INSERT INTO capacity AS k (person_id, desk, load) VALUES (:person, 'claims', 1)
ON CONFLICT (person_id, desk) DO UPDATE SET load = k.load + 1)";

struct Side {
    QString name;
    QByteArray script;
    bool raw = true;
};

/// The five rows that a take changes in separate statements, the five in one statement, and only the three that the
/// goal names in one statement.
QList<Side> sides()
{
    return {{u"desk.apply"_s, becomeSomebody + nextClaim + take, false},
            {u"5 rows, 5 statements"_s, nextClaim + "BEGIN;\n" + rawRequest + ";\n" + rawItem + ";\n" + rawAssignment +
                                            " \\gset\n" + rawLoad + ";\n" + rawEvent(":id", {}) + "COMMIT;\n"},
            {u"5 rows, 1 statement"_s, nextClaim + "WITH o AS (" + rawRequest + "), w AS (" + rawItem + "), k AS (" +
                                           rawLoad + "), a AS (" + rawAssignment + ")\n" + rawEvent("a.id", " FROM a")},
            {u"3 rows, 1 statement"_s,
             nextClaim + "WITH w AS (" + rawItem + "), a AS (" + rawAssignment + ")\n" + rawEvent("a.id", " FROM a")}};
}

struct Sample {
    double perSecond = 0;
    double p95 = 0; ///< milliseconds
};

QString pgbench()
{
    return qEnvironmentVariable("RD_PG_BIN", u"/usr/lib/postgresql/15/bin"_s) + u"/pgbench"_s;
}

/// From the log of pgbench ("client transaction microseconds script seconds microseconds"): what happened after every
/// session had done its first transaction. That one logs in and makes the plans, once in a session that lasts all day.
Sample readLog(const QString& prefix)
{
    struct Line {
        double latency = 0, at = 0;
    };
    QList<Line> lines;
    double started = 0;
    const QDir folder(QFileInfo(prefix).path());
    for (const QString& name : folder.entryList({QFileInfo(prefix).fileName() + u".*"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            fail(name);
        while (!file.atEnd()) {
            const QByteArrayList fields = file.readLine().simplified().split(' ');
            if (fields.size() < 6)
                continue;
            const double at = fields[4].toDouble() + fields[5].toDouble() / 1e6;
            if (fields[1] == "1")
                started = std::max(started, at);
            else
                lines << Line{fields[2].toDouble() / 1000, at};
        }
        file.remove();
    }
    QList<double> latencies;
    double ended = started;
    for (const Line& line : lines) {
        if (line.at <= started)
            continue;
        latencies << line.latency;
        ended = std::max(ended, line.at);
    }
    if (latencies.size() < 100)
        fail(u"too few transactions after the first of each session; RD_BENCH_SECONDS gives them more time"_s);
    return {double(latencies.size()) / (ended - started), percentile(latencies, 95)};
}

Sample runPgbench(const Place& place, const QByteArray& script, int sessions, const QStringList& variables)
{
    QFile file(scratch(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        fail(file.fileName());
    file.close();
    const QString prefix = scratch(u"latency"_s);
    QStringList arguments = {u"-n"_s,
                             u"-M"_s,
                             u"prepared"_s,
                             u"-c"_s,
                             QString::number(sessions),
                             u"-j"_s,
                             QString::number(std::min(sessions, 2)),
                             u"-T"_s,
                             qEnvironmentVariable("RD_BENCH_SECONDS", u"4"_s),
                             u"-l"_s,
                             u"--log-prefix"_s,
                             prefix,
                             u"-f"_s,
                             file.fileName(),
                             u"-D"_s,
                             u"n=0"_s,
                             u"-D"_s,
                             u"started=0"_s};
    for (const QString& variable : variables)
        arguments << u"-D"_s << variable;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, socketFolder());
    environment.insert(u"PGUSER"_s, u"postgres"_s);
    environment.insert(u"PGOPTIONS"_s, u"-c search_path=desk,pg_catalog"_s);
    process.setProcessEnvironment(environment);
    process.start(pgbench(), arguments << place.name());
    process.waitForFinished(-1);
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    if (process.exitCode() != 0 || errors.contains(u"error"_s, Qt::CaseInsensitive))
        fail(u"pgbench: "_s + errors + output);
    return readLog(prefix);
}

qint64 number(Connection& db, const QString& sql)
{
    return must(db.listOf(u"number"_s, sql, {}, [](const Row& row) { return row.integer(u"n"_s); })).first();
}

/// 64 reviewers with logins; returns the id before the first of them.
qint64 hire(Connection& db)
{
    must(db.execute(u"DO $$ BEGIN FOR i IN 0..%1 LOOP "
                    "IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'rd_bench_p' || i) THEN "
                    "EXECUTE format('CREATE ROLE rd_bench_p%s LOGIN', i); END IF; "
                    "EXECUTE format('GRANT desk_reviewer TO rd_bench_p%s', i); END LOOP; END $$"_s.arg(people - 1)));
    must(db.execute(
        u"INSERT INTO person (login, display_name, name_key, created_at) "
        "SELECT 'rd_bench_p' || i, 'Reviewer ' || i, 'reviewer ' || i, 0 FROM generate_series(0, %1) i"_s.arg(people -
                                                                                                              1)));
    must(db.execute(u"INSERT INTO person_role (person_id, role, granted_at) "
                    "SELECT id, 'reviewer', 0 FROM person WHERE login LIKE 'rd_bench_p%'"_s));
    return number(db, u"SELECT MIN(id) AS n FROM person WHERE login = 'rd_bench_p0'"_s);
}

QString counted(const Sample& ours, const Sample& theirs)
{
    return u"%1/s against %2/s, p95 %3 against %4 ms"_s.arg(ours.perSecond, 0, 'f', 0)
        .arg(theirs.perSecond, 0, 'f', 0)
        .arg(ours.p95, 0, 'f', 2)
        .arg(theirs.p95, 0, 'f', 2);
}

Sample middle(const QList<Sample>& samples)
{
    QList<double> rates, p95s;
    for (const Sample& sample : samples) {
        rates << sample.perSecond;
        p95s << sample.p95;
    }
    return {median(rates), median(p95s)};
}

void report(const QString& name, int sessions, const QList<Side>& all, const QList<QList<Sample>>& samples)
{
    const Sample ours = middle(samples[0]);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Sample theirs = middle(samples[i]);
        const bool headline = i == 1;
        const QString what = u"take, %1 sessions, against %2"_s.arg(sessions).arg(all[i].name);
        print(name, what, ours.perSecond / theirs.perSecond, u"x"_s,
              headline ? std::optional(Goal{false, 0.8}) : std::nullopt,
              counted(ours, theirs) + u", %1 pairs"_s.arg(samples[0].size()));
        print(name, what + u", p95"_s, ours.p95 / theirs.p95, u"x"_s,
              headline ? std::optional(Goal{true, 1.5}) : std::nullopt, {});
    }
}

void rush(const Place& ready, const QStringList& variables)
{
    Place place = ready.copy();
    auto db = place.connect();
    must(db->execute(u"INSERT INTO policy (key, value, effective_from) VALUES ('claims.max_load', '12', 1)"_s));
    const Sample sample = runPgbench(place, becomeSomebody + anyClaim + take, people, variables);
    const qint64 taken = number(*db, u"SELECT COUNT(*) AS n FROM assignment WHERE placed"_s);
    if (taken < 500)
        fail(u"only %1 claims were taken in the rush"_s.arg(taken));
    const QString details = u"%1 taken in %2 tries by 64 sessions"_s.arg(taken).arg(
        sample.perSecond * qEnvironmentVariable("RD_BENCH_SECONDS", u"5"_s).toDouble(), 0, 'f', 0);
    print(
        u"C2"_s, u"double holders after a rush"_s,
        double(number(
            *db,
            u"SELECT COUNT(*) AS n FROM (SELECT 1 FROM assignment WHERE placed GROUP BY work_item_id HAVING COUNT(*) > 1) x"_s)),
        {}, Goal{true, 0}, details);
    print(u"C2"_s, u"over-full items"_s,
          double(number(*db, u"SELECT COUNT(*) AS n FROM work_item WHERE placed_count > places"_s)), {}, Goal{true, 0},
          {});
    print(u"C2"_s, u"people over their capacity"_s,
          double(number(*db, u"SELECT COUNT(*) AS n FROM capacity WHERE load > 12"_s)), {}, Goal{true, 0}, {});
    print(u"C2"_s, u"broken rows"_s, double(place.broken()), {}, Goal{true, 0}, {});
    db.reset();
    place.drop();
}

} // namespace

void taking(const QString& name)
{
    Place ready = filled(Dialect::Postgres, Shape::Waiting, claims);
    qint64 nobody = 0;
    qint64 first = 0;
    {
        const auto db = ready.connect();
        nobody = hire(*db);
        first = number(*db, u"SELECT MIN(id) AS n FROM work_item"_s);
    }
    Place bare = ready.copy();
    bare.dropTriggers();
    qint64 broken = 0;
    const QList<Side> all = sides();
    for (int sessions : {1, 4, 16, 64}) {
        const QStringList variables = {u"first=%1"_s.arg(first), u"each=%1"_s.arg(claims / sessions),
                                       u"nobody=%1"_s.arg(nobody)};
        QList<QList<Sample>> samples(all.size());
        for (int pair = 0; pair < pairsOr(5); ++pair) {
            for (qsizetype k = 0; k < all.size(); ++k) {
                const auto i = pair % 2 == 0 ? k : all.size() - 1 - k;
                Place place = (all[i].raw ? bare : ready).copy();
                place.warm();
                samples[i] << runPgbench(place, all[i].script, sessions, variables);
                if (!all[i].raw && pair == 0)
                    broken += place.broken();
                place.drop();
            }
            tell(u"%1 sessions, pair %2: "_s.arg(sessions).arg(pair + 1) +
                 counted(samples[0].last(), samples[1].last()));
        }
        report(name, sessions, all, samples);
    }
    print(u"C2"_s, u"broken rows after all takes"_s, double(broken), {}, Goal{true, 0}, {});
    rush(ready, {u"first=%1"_s.arg(first)});
    ready.drop();
    bare.drop();
}

} // namespace rd::bench
