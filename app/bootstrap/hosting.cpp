// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/hosting.h"

#include <QMenu>

#include "app/domain/jobwords.h"
#include "app/domain/text.h"
#include "app/integrations/smtpmailer.h"
#include "app/jobs/sendmail.h"
#include "app/services/jobsservice.h"
#include "app/services/secretstore.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/actions/feedback.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

std::unique_ptr<EffectJob> desktopMail(Session& session, SecretStore& secrets)
{
    const QString account = JobsService::mailAccount(session.target());
    return std::make_unique<SendMail>(std::make_unique<SmtpMailer>(),
                                      [&secrets, account] { return secrets.read(account); });
}

Hosting::Hosting(const Workbench& bench, MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_window(window)
{
    connect(&bench.settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1StringView(keys::hostJobs.name))
            follow();
        if (key == QLatin1StringView(keys::hostTray.name) || key == QLatin1StringView(keys::hostJobs.name))
            followTray();
    });
    connect(&bench.session, &Session::actorChanged, this, &Hosting::follow);
    connect(&bench.jobs, &JobsService::workWaiting, &bench.host, &JobHost::look);
    connect(&bench.host, &JobHost::stateChanged, this, &Hosting::tellTray);
    connect(&bench.host, &JobHost::stopped, this, [this] {
        if (std::exchange(m_closing, false))
            m_window.close();
    });
    m_window.setCloseGuard([this] { return mayClose(); });
    follow();
    followTray();
}

Hosting::~Hosting()
{
    m_window.setCloseGuard({});
}

void Hosting::follow()
{
    const bool wanted = m_bench.settings.get(keys::hostJobs) && m_bench.jobs.mayHost() && !m_closing;
    if (wanted && !m_bench.host.isOn())
        m_bench.host.start();
    else if (!wanted && m_bench.host.isOn())
        m_bench.host.stop();
}

bool Hosting::mayClose()
{
    if (m_tray && !m_quitting) {
        m_window.hide();
        m_tray->showMessage(tr("Review Desk hosts the jobs"), tr("It goes on in the notification area. Quit ends it."));
        return false;
    }
    if (!m_bench.host.isOn())
        return true;
    const bool again = std::exchange(m_closing, true);
    if (!again && m_bench.host.state().phase == JobHost::Phase::Running)
        m_bench.feedback.tell(tr("“%1” finishes first; then the window closes. Closing again cancels it.")
                                  .arg(jobWord(m_bench.host.state().job)));
    m_bench.host.stop();
    return false;
}

void Hosting::quit()
{
    m_quitting = true;
    m_window.close();
}

void Hosting::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Hosting::followTray()
{
    const bool wanted = m_bench.settings.get(keys::hostTray) && m_bench.settings.get(keys::hostJobs) &&
                        m_bench.jobs.mayHost() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == (m_tray != nullptr))
        return;
    if (!wanted) {
        m_tray.reset();
        m_menu.reset();
        showWindow();
        return;
    }
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Show Review Desk"), this, &Hosting::showWindow);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Hosting::quit);
    m_tray = std::make_unique<QSystemTrayIcon>(QIcon(u":/icons/reviewdesk.svg"_s));
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            showWindow();
    });
    tellTray();
    m_tray->show();
}

void Hosting::tellTray()
{
    if (!m_tray)
        return;
    const JobHost::State& state = m_bench.host.state();
    QString text = tr("Review Desk: this computer hosts the jobs");
    if (state.phase == JobHost::Phase::Running || state.phase == JobHost::Phase::Stopping)
        text = state.job.isEmpty() ? text : tr("Review Desk: “%1” is running").arg(jobWord(state.job));
    else if (state.phase == JobHost::Phase::Failed)
        text = tr("Review Desk: %1").arg(state.reason);
    else if (state.phase == JobHost::Phase::Off)
        text = tr("Review Desk");
    m_tray->setToolTip(plain(text));
}

} // namespace rd
