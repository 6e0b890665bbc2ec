// SPDX-License-Identifier: GPL-3.0-or-later
// rd_bench_window page|table|hung PAGE sqlite:FILE|postgres:DATABASE [running]: one side of T1 to T4, or F3, in a
// process of its own; PAGE is claims, requests, incidents or engineers; running: in a window that has shown another
// list before. Prints what it measured as one JSON object.
#include <QApplication>
#include <QJsonDocument>
#include <QLabel>

#include <cstdio>

#include "tests/bench/common.h"
#include "tests/bench/sides.h"

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        rd::bench::fail(u"usage: rd_bench_window page|table|hung PAGE sqlite:FILE|postgres:DATABASE [running]"_s);
    const QString& side = arguments[1];
    const QString& page = arguments[2];
    const QString& place = arguments[3];
    const bool running = arguments.value(4) == "running"_L1;
    // The toolkit's own first time (fontconfig reads its files, 30 ms and more) belongs to the start of a program, S1:
    // neither side has it.
    (void)QLabel(u"Ready"_s).grab();
    const QJsonObject figures = side == "table"_L1       ? rd::bench::tableSide(page, place, running)
                                : side == "hung"_L1      ? rd::bench::hungSide(place)
                                : page == "engineers"_L1 ? rd::bench::engineersSide(place, running)
                                                         : rd::bench::queueSide(page, place, running);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
