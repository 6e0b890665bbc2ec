// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/bootstrap/application.h"
#include "app/bootstrap/jsonlog.h"
#include "app/integrations/unixsignals.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"reviewdesk"_s);
    QCoreApplication::setOrganizationName(u"reviewdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QString problem;
    const auto options = rd::parseOptions(argumentsOf(argc, argv), &problem);
    // --help and --version answer where there is no display, too.
    if (!options) {
        QTextStream(stderr) << "reviewdesk: " << problem << '\n';
        return exitUsage;
    }
    if (options->help || options->version) {
        QTextStream(stdout) << (options->version ? u"reviewdesk %1\n"_s.arg(QCoreApplication::applicationVersion())
                                                 : options->text);
        return 0;
    }
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Review Desk"_s);
    QGuiApplication::setDesktopFileName(u"reviewdesk"_s);
    const bool tour = !options->tour.isEmpty();
    rd::JsonLog::install(tour ? QString()
                              : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/logs"_s);
    const QTemporaryDir tourFolder; // the tour leaves nothing of its own behind, and takes nothing of the person's
    const QString tourSettings = tour ? tourFolder.filePath(u"settings.ini"_s) : QString();
    rd::Application desk(app, *options, tourSettings);
    const rd::UnixSignals signals_;
    QObject::connect(&signals_, &rd::UnixSignals::terminate, &desk, &rd::Application::terminate);
    desk.start();
    return QApplication::exec();
}
