// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of failures need: a PostgreSQL cluster that may be hung and stopped, and a measure of how long the event
// loop stood still.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "app/domain/target.h"

namespace rd::test {

/// A PostgreSQL cluster that a test may stop, hang and restart.
class OwnCluster final {
public:
    OwnCluster()
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7711));
        control({QStringLiteral("start"), path()});
    }
    ~OwnCluster()
    {
        control({QStringLiteral("signal"), path(), QStringLiteral("CONT")});
        control({QStringLiteral("stop"), path()});
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pg")); }
    void control(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(RD_SOURCE_DIR "/tests/support/pgctl"), arguments);
        if (!process.waitForFinished(90'000) || process.exitCode() != 0)
            qFatal("pgctl %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    }
    [[nodiscard]] Target target() const
    {
        return {Dialect::Postgres,
                {},
                {{QStringLiteral("host"), path()},
                 {QStringLiteral("dbname"), QStringLiteral("postgres")},
                 {QStringLiteral("user"), QStringLiteral("postgres")}}};
    }

private:
    QTemporaryDir m_folder;
};

/// The longest pause of the event loop of this thread while it lives: what a window's user would feel.
class LoopGap final {
public:
    LoopGap()
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace rd::test
