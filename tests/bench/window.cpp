// SPDX-License-Identifier: GPL-3.0-or-later
// T1 to T4: a page with very many rows against a QTableView on a QSqlTableModel. F3: the window with a hung server.
// Each side is a fresh process of rd_bench_window.
#include "tests/bench/common.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

using Figures = QList<QJsonObject>;

QJsonObject window(const QString& what, const QString& page, const Place& place, Dialect dialect,
                   const QStringList& how = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s,
                       u"*.warning=false"_s); // the offscreen plugin's, at every change of a size
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/rd_bench_window"_s,
                  QStringList{what, page, (dialect == Dialect::Sqlite ? u"sqlite:"_s : u"postgres:"_s) + place.name()} +
                      how);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        fail(u"rd_bench_window "_s + what);
    const QByteArray out = process.readAllStandardOutput();
    tell(what + u' ' + how.join(u' ') + u": "_s + QString::fromUtf8(out.trimmed()));
    return QJsonDocument::fromJson(out).object();
}

/// Both sides of a page, a process each, in turns.
struct Sides {
    Figures ours, theirs;
};

Sides sidesOf(const QString& page, const Place& place, Dialect dialect, const QStringList& how)
{
    Sides sides;
    for (int i = 0; i < pairsOr(5); ++i) {
        if (i % 2 == 0)
            sides.theirs << window(u"table"_s, page, place, dialect, how);
        sides.ours << window(u"page"_s, page, place, dialect, how);
        if (i % 2 == 1)
            sides.theirs << window(u"table"_s, page, place, dialect, how);
    }
    return sides;
}

double middle(const Figures& figures, const QString& key)
{
    QList<double> values;
    for (const QJsonObject& one : figures)
        values << one[key].toDouble();
    return median(values);
}

double worst(const Figures& figures, const QString& key)
{
    double most = 0;
    for (const QJsonObject& one : figures)
        most = std::max(most, one[key].toDouble());
    return most;
}

void against(const QString& name, const QString& what, const Sides& sides, const QString& key,
             const std::optional<Goal>& goal, double unit = 1, const QString& unitName = u"ms"_s)
{
    const double a = middle(sides.ours, key) / unit;
    const double b = middle(sides.theirs, key) / unit;
    print(name, what, a / b, u"x"_s, goal,
          u"%1 against %2 %3, %4 pairs"_s.arg(a, 0, 'f', 1).arg(b, 0, 'f', 1).arg(unitName).arg(sides.ours.size()));
}

/// A page that is measured, as a row of main.cpp names it.
struct Measured {
    QString name, page, rows;
    Place (*fill)(Dialect dialect);
};

const Measured& measured(const QString& name)
{
    static const Measured all[] = {{u"T1"_s, u"claims"_s, u"1,000,000 claims"_s, million},
                                   {u"T1Q"_s, u"requests"_s, u"requests, 1,000,000 reviews"_s, millionReviews},
                                   {u"T1I"_s, u"incidents"_s, u"200,000 incidents"_s, manyIncidents},
                                   {u"T1E"_s, u"engineers"_s, u"2,000 engineers"_s, manyIncidents}};
    for (const Measured& row : all) {
        if (row.name == name)
            return row;
    }
    fail(name);
}

/// "T2Q" for the second of what T1Q measures.
QString figure(const QString& name, int number)
{
    return u'T' + QString::number(number) + name.mid(2);
}

void reportGap(const Measured& row, const QString& on, const Figures& ours)
{
    print(figure(row.name, 4), u"longest gap of the event loop in all of it"_s + on, middle(ours, u"gap"_s), u"ms"_s,
          Goal{true, 50}, u"median of %1, worst %2 ms"_s.arg(ours.size()).arg(worst(ours, u"gap"_s), 0, 'f', 0));
}

void reportQueue(const Measured& row, Dialect dialect, const QString& on, const Sides& fresh, const Sides& running)
{
    const Figures& ours = fresh.ours;
    const bool embedded = dialect == Dialect::Sqlite;
    const QString pairs = u"median of %1"_s.arg(ours.size());
    const QString second = figure(row.name, 2), third = figure(row.name, 3);
    const auto onlyEmbedded = [&](double limit) { return embedded ? std::optional(Goal{true, limit}) : std::nullopt; };
    against(row.name, row.rows + u": first rows painted"_s + on, fresh, u"first"_s, Goal{true, embedded ? 2 : 0.10});
    against(row.name, u"the same in a window that has shown another list"_s + on, running, u"first"_s, {});
    print(row.name, u"the page is made; its window shown"_s + on, middle(ours, u"made"_s), u"ms"_s, {},
          u"%1 ms"_s.arg(middle(ours, u"shown"_s), 0, 'f', 1));
    print(row.name, u"the list's length is known after"_s + on, middle(ours, u"known"_s), u"ms"_s, {}, pairs);
    against(second, u"in a fresh process"_s + on, fresh, u"kb"_s, {}, 1024, u"MB"_s);
    against(second, u"memory with jumps and re-sort"_s + on, running, u"kb"_s, Goal{true, 0.10}, 1024, u"MB"_s);
    against(third, u"jump to the end"_s + on, fresh, u"end"_s, onlyEmbedded(0.02));
    against(third, u"re-sort by title"_s + on, fresh, u"sort"_s, onlyEmbedded(0.05));
    print(third, u"page down"_s + on, middle(ours, u"down"_s), u"ms"_s, Goal{true, 16},
          u"95 percent within %1 ms"_s.arg(middle(ours, u"down95"_s), 0, 'f', 1));
    print(third, u"jump to the middle"_s + on, middle(ours, u"middle"_s), u"ms"_s, {}, pairs);
}

/// All rows are read at once on both sides: the goals of lists that are not have no meaning here, but the gap has.
void reportEngineers(const Measured& row, const QString& on, const Sides& sides)
{
    const Figures& ours = sides.ours;
    const QString third = figure(row.name, 3);
    against(row.name, row.rows + u": first rows painted"_s + on, sides, u"first"_s, {});
    print(row.name, u"their chart painted after"_s + on, middle(ours, u"chart"_s), u"ms"_s, {},
          u"median of %1"_s.arg(ours.size()));
    against(figure(row.name, 2), u"memory with list and chart"_s + on, sides, u"kb"_s, {}, 1024, u"MB"_s);
    against(third, u"jump to the end"_s + on, sides, u"end"_s, {});
    print(third, u"re-sort by load; back from the chart"_s + on, middle(ours, u"sort"_s), u"ms"_s, {},
          u"%1 ms"_s.arg(middle(ours, u"back"_s), 0, 'f', 1));
    print(third, u"filter by name; all of them again"_s + on, middle(ours, u"filter"_s), u"ms"_s, {},
          u"%1 ms"_s.arg(middle(ours, u"all"_s), 0, 'f', 1));
}

} // namespace

void queueWindow(const QString& name)
{
    const Measured& row = measured(name);
    for (Dialect dialect : {Dialect::Sqlite, Dialect::Postgres}) {
        Place place = row.fill(dialect);
        place.warm();
        const Sides fresh = sidesOf(row.page, place, dialect, {});
        const QString on = dialect == Dialect::Sqlite ? u" (SQLite)"_s : u" (PostgreSQL)"_s;
        if (row.page == "engineers"_L1)
            reportEngineers(row, on, fresh);
        else
            reportQueue(row, dialect, on, fresh, sidesOf(row.page, place, dialect, {u"running"_s}));
        reportGap(row, on, fresh.ours);
        place.drop();
    }
}

void hungServer(const QString& name)
{
    Place place = filled(Dialect::Postgres, Shape::Real, 10'000);
    const QJsonObject worst = window(u"hung"_s, u"claims"_s, place, Dialect::Postgres);
    print(name, u"server stopped (SIGSTOP): longest gap of the event loop"_s, worst[u"gap"_s].toDouble(), u"ms"_s,
          Goal{true, 50}, u"3 rounds, the worst"_s);
    print(name, u"the banner says so, rounds"_s, worst[u"says"_s].toDouble(), {}, Goal{false, 3},
          u"after %1 s at the latest"_s.arg(worst[u"told"_s].toDouble() / 1000, 0, 'f', 1));
    print(name, u"after SIGCONT the rows are there again"_s, worst[u"back"_s].toDouble() / 1000, u"s"_s, {},
          u"3 rounds, the worst"_s);
    place.drop();
}

} // namespace rd::bench
