// SPDX-License-Identifier: GPL-3.0-or-later
// What every bench needs: medians of alternating pairs, one printed line per figure, and places to run in. A place is a
// fresh copy of a filled workspace: a PostgreSQL database made from a template, or a copied SQLite file. The raw side
// of a pair runs in such a copy too, after its triggers were dropped: same rows, indexes and constraints, no rule.
#pragma once

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

#include "app/database/connection.h"
#include "app/services/session.h"
#include "tests/support/backend.h"

namespace rd::bench {

/// Stops the bench with a message: a figure of something that did not work is worth nothing.
[[noreturn]] void fail(const QString& what);

template<class T>
T must(Result<T> result)
{
    if (!result)
        fail(result.error().text + u' ' + result.error().detail);
    return *std::move(result);
}

/// RD_BENCH_PAIRS, or what the bench thinks right.
[[nodiscard]] int pairsOr(int usual);
[[nodiscard]] double median(QList<double> values);
/// The value that `percent` of them do not exceed.
[[nodiscard]] double percentile(QList<double> values, double percent);

struct Goal {
    bool atMost = true;
    double limit = 0;
};

/// "R1  what   1.43 x   goal <= 1.5   ok   (details)"; a missed goal is counted.
void print(const QString& name, const QString& what, double value, const QString& unit, const std::optional<Goal>& goal,
           const QString& details);
[[nodiscard]] int missed();
/// To stderr: what is being prepared.
void tell(const QString& what);

/// Runs both sides `pairs` times, in alternating order, and prints ours / theirs. Each side returns seconds.
struct Pairs {
    QList<double> ours, theirs;
    [[nodiscard]] double ratio() const { return median(ours) / median(theirs); }
    [[nodiscard]] QString details() const;
};
[[nodiscard]] Pairs alternate(int pairs, const std::function<double()>& ours, const std::function<double()>& theirs);
[[nodiscard]] double seconds(const std::function<void()>& work);

/// A workspace that is copied for each run.
class Place {
public:
    /// A new, empty one.
    static Place make(Dialect dialect);
    [[nodiscard]] Place copy() const;
    /// No trigger is left; what the database itself checks stays.
    void dropTriggers();
    /// The tables as a fresh load would leave them, with statistics; on PostgreSQL in memory and checkpointed.
    void compact();
    void warm();
    void drop();

    [[nodiscard]] SessionOptions options() const;
    [[nodiscard]] std::unique_ptr<Connection> connect() const;
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Nothing that the view `broken` finds; the number of rows it has.
    [[nodiscard]] qint64 broken() const;

private:
    Dialect m_dialect = Dialect::Sqlite;
    QString m_name; ///< database or file
};

/// The folder of this bench's files; gone at its end.
[[nodiscard]] QString scratch(const QString& file);
[[nodiscard]] QString socketFolder();

enum class Shape {
    Real,     ///< as the file has it
    Orphaned, ///< every claim is under review by somebody, quiet for more than a week
    Waiting   ///< every claim is submitted, nobody has it
};
/// Writes `rows` claims, made of the real ones with other external ids; the file's name.
[[nodiscard]] QString claimsFile(Shape shape, int rows, int from = 0);
/// Imports them through the service; seconds.
double import(const Place& place, const QString& file, qint64 rows);
/// A workspace with that many claims, compacted.
[[nodiscard]] Place filled(Dialect dialect, Shape shape, int rows);

/// Statements on an empty workspace, past triggers and indexes; what the view `broken` finds afterwards ends the bench.
void pourInto(const Place& place, const QStringList& statements);
/// "INSERT INTO table (columns) SELECT values FROM k join": k.n counts from 1 to n.
[[nodiscard]] QString insertCounted(const QString& table, const QString& columns, int n, const QString& values,
                                    const QString& join = {});

/// Made by set-based statements: a million claims; 250,000 requests with a million reviews; 200,000 incidents with
/// 2,000 engineers.
[[nodiscard]] Place million(Dialect dialect);
[[nodiscard]] Place millionReviews(Dialect dialect);
[[nodiscard]] Place manyIncidents(Dialect dialect);

void release(const QString& name);     // R1 R1M R3
void rowByRow(const QString& name);    // R2
void dashboard(const QString& name);   // D1
void importing(const QString& name);   // I1
void taking(const QString& name);      // C1
void rushing(const QString& name);     // C2
void queueWindow(const QString& name); // T1 T1Q T1I T1E, each with T2 T3 T4
void hungServer(const QString& name);  // F3
void starting(const QString& name);    // S1 S2
void ticking(const QString& name);     // J1

} // namespace rd::bench
