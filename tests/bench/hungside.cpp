// SPDX-License-Identifier: GPL-3.0-or-later
// F3: the whole window while the server is stopped.
#include <QApplication>
#include <QProcess>

#include "app/bootstrap/workspacewindow.h"
#include "models/claims/claimsqueuemodel.h"
#include "tests/bench/common.h"
#include "tests/bench/sides.h"
#include "tests/gui/desk.h"
#include "tests/support/faults.h"
#include "ui/mainwindow/banner.h"
#include "ui/pages/claimsloader.h"
#include "ui/pages/claimspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

/// To the cluster, without holding up the event loop.
void signalServer(const QString& signal)
{
    QProcess process;
    process.start(QStringLiteral(RD_SOURCE_DIR "/tests/support/pgctl"), {u"signal"_s, socketFolder(), signal});
    Watch watch;
    (void)watch.until([&] { return process.state() == QProcess::NotRunning; });
    if (process.exitCode() != 0)
        fail(u"pgctl signal "_s + signal);
}

/// F3: one round with a stopped server; the longest gap, how long until the window said so, and until it showed rows
/// again.
QJsonObject hungRound(WorkspaceWindow& workspace)
{
    ClaimsPage& claims = workspace.claims();
    const auto lost = [&] { return workspace.bench().session.connectionState().phase == ConnectionState::Phase::Lost; };
    signalServer(u"STOP"_s);
    const test::LoopGap gap;
    Watch told;
    claims.refresh();
    emit claims.view().sortWanted(ClaimsQueueModel::Title);
    claims.view().scrollToBottom();
    const double toldMs = told.until(lost);
    const auto* banner = workspace.window().findChild<Banner*>();
    const bool says = banner && banner->isVisible() && !banner->text().isEmpty();
    signalServer(u"CONT"_s);
    Watch back;
    workspace.bench().session.reconnectNow();
    const double backMs = back.until([&] {
        return workspace.bench().session.connectionState().phase == ConnectionState::Phase::Connected &&
               !claims.loader().isLoading() && claims.model().claim(claims.view().visibleRows().first);
    });
    return {{u"gap"_s, double(gap.longest())}, {u"told"_s, toldMs}, {u"says"_s, says}, {u"back"_s, backMs}};
}

} // namespace

QJsonObject hungSide(const QString& place)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp);
    MemorySecretStore secrets;
    WorkspaceWindow workspace(test::startSession(optionsOf(place)), settings, theme, secrets);
    workspace.window().show();
    Watch watch;
    (void)watch.until([&] { return workspace.claims().model().claim(0) != nullptr; });
    QJsonObject worst{{u"gap"_s, 0.0}, {u"told"_s, 0.0}, {u"back"_s, 0.0}, {u"says"_s, 0}};
    for (int round = 0; round < 3; ++round) {
        const QJsonObject figures = hungRound(workspace);
        for (const QString& key : {u"gap"_s, u"told"_s, u"back"_s})
            worst[key] = std::max(worst[key].toDouble(), figures[key].toDouble());
        worst[u"says"_s] = worst[u"says"_s].toInt() + (figures[u"says"_s].toBool() ? 1 : 0);
    }
    return worst;
}

} // namespace rd::bench
