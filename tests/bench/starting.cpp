// SPDX-License-Identifier: GPL-3.0-or-later
// S1: start until the first window is mapped; S2: resident memory three seconds later. The program against three of
// Debian's that people use all day, on an X server and a session bus of their own, each with a home of its own that one
// run before the measured ones has filled.
#include "tests/bench/common.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include "app/services/workspace.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

struct Program {
    QString name;
    QStringList command;
    QString config, text; ///< a file in its home that keeps first-run questions away
};

struct Started {
    QList<double> ms, rss, pss;
};

/// A server that tells its address in its first line and ends with the bench.
QString serve(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForReadyRead(20'000))
        fail(program);
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

void stop(QProcess& process)
{
    process.terminate();
    process.waitForFinished(5000);
}

QString homeOf(const Program& program)
{
    const QString home = scratch(u"home-"_s + program.name);
    if (program.config.isEmpty() || QFile::exists(home + u'/' + program.config))
        return home;
    QFile file(home + u'/' + program.config);
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly))
        fail(file.fileName());
    file.write(program.text.toUtf8());
    return home;
}

class Stage final {
public:
    Stage()
    {
        m_display =
            u':' + serve(m_x, u"Xvfb"_s,
                         {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
        m_address = serve(m_bus, u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    }
    ~Stage()
    {
        stop(m_bus);
        stop(m_x);
    }

    void run(const Program& program, int restMs, Started* started) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        const QString home = homeOf(program);
        QDir().mkpath(home);
        const QList<std::pair<QString, QString>> values = {{u"HOME"_s, home},
                                                           {u"DISPLAY"_s, m_display},
                                                           {u"DBUS_SESSION_BUS_ADDRESS"_s, m_address},
                                                           {u"QT_QPA_PLATFORM"_s, u"xcb"_s}};
        for (const auto& [key, value] : values)
            environment.insert(key, value);
        for (const QString& key : {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                                   u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORMTHEME"_s})
            environment.remove(key);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/rd_bench_mapped"_s,
                      QStringList{QString::number(restMs)} + program.command);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            fail(program.name + u": "_s + QString::fromLocal8Bit(process.readAllStandardError()).right(2000));
        const QStringList words = QString::fromLocal8Bit(process.readAllStandardOutput()).simplified().split(u' ');
        tell(u"%1: %2"_s.arg(program.name, words.join(u' ')));
        if (!started)
            return;
        started->ms << words.value(0).toDouble();
        started->rss << words.value(1).toDouble() / 1024;
        started->pss << words.value(2).toDouble() / 1024;
    }

private:
    QProcess m_x, m_bus;
    QString m_display, m_address;
};

QList<Program> peers()
{
    return {{u"sqlitebrowser"_s, {u"sqlitebrowser"_s}, {}, {}},
            {u"keepassxc"_s,
             {u"keepassxc"_s},
             u".config/keepassxc/keepassxc.ini"_s,
             u"[General]\nUpdateCheckMessageShown=true\nConfigVersion=2\n"_s},
            {u"qbittorrent"_s,
             {u"qbittorrent"_s, u"--no-splash"_s},
             u".config/qBittorrent/qBittorrent.conf"_s,
             u"[LegalNotice]\nAccepted=true\n"_s}};
}

/// Ours first, then the peers; every round begins with another one.
QList<Started> rounds(const Program& ours, int restMs)
{
    const QList<Program> programs = QList{ours} + peers();
    const Stage stage;
    for (const Program& program : programs)
        stage.run(program, 500, nullptr);
    QList<Started> all(programs.size());
    for (int round = 0; round < pairsOr(5); ++round) {
        for (qsizetype i = 0; i < programs.size(); ++i) {
            const qsizetype at = (round + i) % programs.size();
            stage.run(programs[at], restMs, &all[at]);
        }
    }
    return all;
}

Program reviewDesk(const QString& name, bool sample)
{
    const QString file = scratch(name + u".db"_s);
    SessionOptions options;
    options.target = Target::embedded(file);
    options.mayCreate = true;
    (void)must(Workspace::init(options));
    if (sample)
        (void)must(Workspace::sample(options));
    return {name, {QCoreApplication::applicationDirPath() + u"/../bin/reviewdesk"_s, u"--workspace"_s, file}, {}, {}};
}

QString each(const QList<Started>& all, QList<double> Started::*what, int digits)
{
    QStringList texts;
    for (const Started& one : all)
        texts << QString::number(median(one.*what), 'f', digits);
    return u"%1 against sqlitebrowser %2, keepassxc %3, qbittorrent %4"_s.arg(texts[0], texts[1], texts[2], texts[3]);
}

} // namespace

void starting(const QString&)
{
    const QList<Started> sample = rounds(reviewDesk(u"sample"_s, true), 0);
    const double peer = median({median(sample[1].ms), median(sample[2].ms), median(sample[3].ms)});
    print(u"S1"_s, u"start to mapped window, sample workspace"_s, median(sample[0].ms) / peer, u"x"_s, Goal{true, 1.0},
          each(sample, &Started::ms, 0) + u" ms"_s);
    const QList<Started> empty = rounds(reviewDesk(u"empty"_s, false), 3000);
    const auto smallest = [&](QList<double> Started::*what) {
        return std::min({median(empty[1].*what), median(empty[2].*what), median(empty[3].*what)});
    };
    print(u"S2"_s, u"resident memory of the empty queue (VmRSS)"_s, median(empty[0].rss) / smallest(&Started::rss),
          u"x"_s, Goal{true, 0.9}, each(empty, &Started::rss, 0) + u" MB"_s);
    print(u"S2"_s, u"the same as PSS"_s, median(empty[0].pss) / smallest(&Started::pss), u"x"_s, {},
          each(empty, &Started::pss, 0) + u" MB"_s);
}

} // namespace rd::bench
