// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPaintEvent>
#include <QTimer>

#include "tests/bench/common.h"
#include "tests/bench/sides.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr int limitMs = 120'000;

} // namespace

double Watch::painted(QAbstractScrollArea& view, const std::function<bool()>& right)
{
    m_right = right;
    view.viewport()->installEventFilter(this);
    view.viewport()->update();
    wait(u"nothing was painted"_s);
    view.viewport()->removeEventFilter(this);
    return m_at;
}

double Watch::until(const std::function<bool()>& done)
{
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (done())
            stop();
    });
    look.start(1);
    wait(u"it did not happen"_s);
    return m_at;
}

bool Watch::eventFilter(QObject*, QEvent* event)
{
    // After this paint and its flush, in the next turn of the event loop.
    if (event->type() == QEvent::Paint && m_right())
        QTimer::singleShot(0, this, &Watch::stop);
    return false;
}

void Watch::wait(const QString& problem)
{
    m_at = -1;
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, this, [&] { fail(problem); });
    limit.start(limitMs);
    m_loop.exec();
}

void Watch::stop()
{
    if (m_at < 0)
        m_at = ms();
    m_loop.quit();
}

qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.fileName());
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

SessionOptions optionsOf(const QString& place)
{
    const QString name = place.section(u':', 1);
    const Target target = place.startsWith("sqlite:"_L1)
                              ? Target::embedded(name)
                              : Target{Dialect::Postgres,
                                       {},
                                       {{u"host"_s, socketFolder()}, {u"dbname"_s, name}, {u"user"_s, u"postgres"_s}}};
    SessionOptions options;
    options.target = target;
    return options;
}

} // namespace rd::bench
