// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl as a child process: what tests of kills, full disks and broken files run.
#pragma once

#include <QJsonDocument>
#include <QProcess>

#include "app/database/connection.h"

namespace rd::test {

struct ProgramRun {
    int code = -1; ///< -1: it was killed
    QByteArray out, err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

inline QString ctlPath()
{
    return QStringLiteral(RD_BIN_DIR "/reviewdeskctl");
}

/// Runs a program to its end; one that hangs ends the test.
inline ProgramRun runProgram(const QString& program, const QStringList& arguments, int timeoutMs = 120'000)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(timeoutMs))
        qFatal("%s hangs or cannot be started", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline ProgramRun runCtl(const QStringList& arguments)
{
    return runProgram(ctlPath(), arguments);
}

/// A workspace that a test copies: filled once, then one copy for each round. On PostgreSQL a database and its
/// template.
class Template final {
public:
    explicit Template(Dialect dialect, const QString& folder)
        : m_dialect(dialect)
        , m_folder(folder)
        , m_base(QStringLiteral("rd_template_%1").arg(QCoreApplication::applicationPid()))
    {
        if (isShared())
            server(QStringLiteral("CREATE DATABASE %1").arg(m_base));
    }
    ~Template()
    {
        if (!isShared())
            return;
        for (int i = 1; i <= m_copies; ++i)
            server(QStringLiteral("DROP DATABASE IF EXISTS %1_%2 WITH (FORCE)").arg(m_base).arg(i));
        server(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_base));
    }
    Template(const Template&) = delete;
    Template& operator=(const Template&) = delete;

    [[nodiscard]] bool isShared() const { return m_dialect == Dialect::Postgres; }
    /// Where reviewdeskctl finds the original (0) or the n-th copy.
    [[nodiscard]] QStringList arguments(int copy = 0) const
    {
        const Target target = this->target(copy);
        return isShared() ? QStringList{QStringLiteral("--url"),
                                        QStringLiteral("postgresql://postgres@/%1?host=%2")
                                            .arg(target.options.value(QStringLiteral("dbname")), socket())}
                          : QStringList{QStringLiteral("--workspace"), target.path};
    }
    [[nodiscard]] Target target(int copy = 0) const
    {
        const QString name = copy == 0 ? m_base : QStringLiteral("%1_%2").arg(m_base).arg(copy);
        return isShared() ? databaseTarget(name) : Target::embedded(m_folder + u'/' + name + QStringLiteral(".db"));
    }
    /// A fresh copy; its number.
    int copy()
    {
        ++m_copies;
        if (isShared())
            server(QStringLiteral("CREATE DATABASE %1_%2 TEMPLATE %1").arg(m_base).arg(m_copies));
        else if (!QFile::copy(target().path, target(m_copies).path))
            qFatal("cannot copy the workspace");
        return m_copies;
    }
    void drop(int copy)
    {
        if (isShared())
            server(QStringLiteral("DROP DATABASE IF EXISTS %1_%2 WITH (FORCE)").arg(m_base).arg(copy));
        else
            QFile::remove(target(copy).path);
    }
    [[nodiscard]] static std::unique_ptr<Connection> open(const Target& target)
    {
        auto opened = Connection::open(
            {target, OpenMode::MustExist, std::make_shared<Clock>(), QStringLiteral("reviewdeskctl"), {}});
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        return *std::move(opened);
    }
    static void server(const QString& sql)
    {
        if (const Status done = open(databaseTarget(QStringLiteral("postgres")))->execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

private:
    static QString socket() { return qEnvironmentVariable("RD_TEST_PG"); }
    static Target databaseTarget(const QString& name)
    {
        if (socket().isEmpty())
            qFatal("RD_TEST_PG is not set: run the tests through tests/run");
        return {Dialect::Postgres,
                {},
                {{QStringLiteral("host"), socket()},
                 {QStringLiteral("dbname"), name},
                 {QStringLiteral("user"), QStringLiteral("postgres")}}};
    }

    Dialect m_dialect;
    QString m_folder, m_base;
    int m_copies = 0;
};

} // namespace rd::test
