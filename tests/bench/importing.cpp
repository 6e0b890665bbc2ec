// SPDX-License-Identifier: GPL-3.0-or-later
// I1: an import of 100,000 rows through the service, from opening the file to the commit.
#include "tests/bench/common.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

void importOn(const QString& name, Dialect dialect, Shape shape, const QString& what)
{
    constexpr int rows = 100'000;
    const QString file = claimsFile(shape, rows);
    QList<double> took;
    qint64 broken = 0;
    for (int i = 0; i < pairsOr(3); ++i) {
        Place place = Place::make(dialect);
        took << import(place, file, rows);
        tell(u"import: %1 s"_s.arg(took.last(), 0, 'f', 2));
        broken += place.broken();
        place.drop();
    }
    QFile::remove(file);
    print(name, u"import of 100,000 %1 (%2)"_s.arg(what, dialect == Dialect::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s),
          median(took), u"s"_s, Goal{true, 30},
          u"%1 rows/s, median of %2"_s.arg(rows / median(took), 0, 'f', 0).arg(took.size()));
    print(u"C2"_s, u"broken rows after it"_s, double(broken), {}, Goal{true, 0}, {});
}

} // namespace

void importing(const QString& name)
{
    for (Dialect dialect : {Dialect::Postgres, Dialect::Sqlite}) {
        importOn(name, dialect, Shape::Real, u"claims as they are"_s);
        importOn(name, dialect, Shape::Orphaned, u"claims, each with a reviewer"_s);
    }
}

} // namespace rd::bench
