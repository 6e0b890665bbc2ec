// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(rd::Options)
};

} // namespace

std::optional<LaunchOptions> parseOptions(const QStringList& arguments, QString* problem)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(OptionsText::tr(
        "Review Desk: one desktop for every queue of human review work.\nExit codes: 0 done; 1 failed; 2 usage."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, OptionsText::tr("Shows this."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, OptionsText::tr("Shows the version."));
    const QCommandLineOption workspace(u"workspace"_s, OptionsText::tr("Opens an embedded workspace."),
                                       OptionsText::tr("FILE"));
    const QCommandLineOption url(u"url"_s, OptionsText::tr("Opens a shared database, without password."),
                                 u"postgresql://..."_s);
    const QCommandLineOption profile(u"profile"_s, OptionsText::tr("Opens a saved connection profile."),
                                     OptionsText::tr("NAME"));
    const QCommandLineOption sample(u"sample"_s,
                                    OptionsText::tr("Opens the sample workspace and makes it if it is missing."));
    const QCommandLineOption tour(
        u"tour"_s, OptionsText::tr("Walks every page and dialog of a sample workspace and writes a picture of each."),
        OptionsText::tr("DIR"));
    parser.addOptions({help, version, workspace, url, profile, sample, tour});
    if (!parser.parse(arguments)) {
        *problem = parser.errorText();
        return std::nullopt;
    }
    LaunchOptions options{parser.value(workspace), parser.value(url),  parser.value(profile), parser.isSet(sample),
                          parser.value(tour),      parser.isSet(help), parser.isSet(version), parser.helpText()};
    const int places = int(!options.workspace.isEmpty()) + int(!options.url.isEmpty()) +
                       int(!options.profile.isEmpty()) + int(options.sample) + int(!options.tour.isEmpty());
    if (places > 1)
        *problem = OptionsText::tr("Give one of --workspace, --url, --profile, --sample and --tour.");
    else if (!parser.positionalArguments().isEmpty())
        *problem =
            OptionsText::tr("“%1” is not understood. --help shows what is.").arg(parser.positionalArguments().first());
    return problem->isEmpty() ? std::optional(options) : std::nullopt;
}

} // namespace rd
