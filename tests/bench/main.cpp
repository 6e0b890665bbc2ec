// SPDX-License-Identifier: GPL-3.0-or-later
// rd_bench NAME runs one bench, rd_bench --list names them all. tests/bench/run builds it and gives it a cluster.
#include <QCoreApplication>

#include <cstdio>

#include "tests/bench/common.h"

using namespace Qt::StringLiterals;

namespace {

struct Bench {
    const char* name;
    const char* what;
    void (*run)(const QString& name);
};

// A new bench of the core is a row here; one of the window is a file tests/bench/NAME.
constexpr Bench benches[] = {
    {"R1", "release of 100,000 orphaned claims, PostgreSQL", rd::bench::release},
    {"R1M", "release of 1,000,000 orphaned claims, PostgreSQL", rd::bench::release},
    {"R2", "release of 100,000 against row by row, PostgreSQL", rd::bench::rowByRow},
    {"R3", "release of 100,000 orphaned claims, SQLite", rd::bench::release},
    {"C1", "taking claims by 1, 4, 16, 64 sessions", rd::bench::taking},
    {"C2", "64 sessions rush for 1,000 claims", rd::bench::rushing},
    {"I1", "import of 100,000 claims, both databases", rd::bench::importing},
    {"D1", "dashboard and overview on 1,000,000 assignments, both databases", rd::bench::dashboard},
    {"T1", "queue page on 1,000,000 claims (with T2, T3, T4)", rd::bench::queueWindow},
    {"T1Q", "queue page on 250,000 requests with 1,000,000 reviews", rd::bench::queueWindow},
    {"T1I", "queue page on 200,000 incidents", rd::bench::queueWindow},
    {"T1E", "list and chart of 2,000 engineers with 200,000 incidents", rd::bench::queueWindow},
    {"F3", "the window while the server hangs", rd::bench::hungServer},
    {"J1", "a job that expires 10,000 claims, PostgreSQL", rd::bench::ticking},
    {"S1", "start and memory of the program (S2) against others", rd::bench::starting},
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString asked = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const Bench& bench : benches) {
        if (asked == "--list"_L1)
            std::printf("%s\n", bench.name);
        if (asked != QLatin1String(bench.name))
            continue;
        bench.run(asked);
        return rd::bench::missed() == 0 ? 0 : 1;
    }
    if (asked == "--list"_L1)
        return 0;
    for (const Bench& bench : benches)
        std::fprintf(stderr, "%-4s %s\n", bench.name, bench.what);
    return 2;
}
