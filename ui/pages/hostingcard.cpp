// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hostingcard.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSystemTrayIcon>

#include "app/domain/jobwords.h"
#include "app/jobs/jobhost.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

HostingCard::HostingCard(const Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_host(new QCheckBox(tr("Host periodic jobs on this computer"), this))
    , m_tray(new QCheckBox(tr("Go on in the notification area when the window is closed"), this))
    , m_state(wrappedLabel({}, this, u"muted"_s))
{
    setProperty("role", u"card"_s);
    setObjectName(u"hostingCard"_s);
    m_host->setObjectName(u"hostJobs"_s);
    m_tray->setObjectName(u"hostTray"_s);
    m_state->setObjectName(u"hostState"_s);
    QLabel* heading = plainLabel(tr("Jobs"), this);
    heading->setFont(bench.theme.font(u"section"_s));
    auto* layout = new QVBoxLayout(this);
    const int pad = bench.theme.size(u"between"_s);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(bench.theme.size(u"unit"_s));
    layout->addWidget(heading);
    layout->addWidget(wrappedLabel(tr("Reminders, expiries and the like run by themselves while at least one computer "
                                      "hosts them. Many may: each run happens once."),
                                   this, u"muted"_s));
    layout->addSpacing(bench.theme.size(u"inside"_s));
    layout->addWidget(m_host);
    layout->addWidget(m_tray);
    layout->addWidget(m_state);
    connect(m_host, &QCheckBox::clicked, this, [this](bool on) { m_bench.settings.set(keys::hostJobs, on); });
    connect(m_tray, &QCheckBox::clicked, this, [this](bool on) { m_bench.settings.set(keys::hostTray, on); });
    connect(&bench.settings, &Settings::changed, this, &HostingCard::follow);
    connect(&bench.session, &Session::actorChanged, this, &HostingCard::follow);
    connect(&bench.host, &JobHost::stateChanged, this, &HostingCard::follow);
    follow();
}

void HostingCard::follow()
{
    setVisible(m_bench.jobs.mayHost()); // only offered to whom the database lets
    const bool on = m_bench.settings.get(keys::hostJobs);
    m_host->setChecked(on);
    m_tray->setChecked(m_bench.settings.get(keys::hostTray));
    m_tray->setVisible(on && QSystemTrayIcon::isSystemTrayAvailable());
    const JobHost::State& state = m_bench.host.state();
    QString text;
    switch (state.phase) {
    case JobHost::Phase::Off:
        text = tr("This computer runs none at the moment.");
        break;
    case JobHost::Phase::Idle:
        text = tr("It hosts them and waits for the next one.");
        break;
    case JobHost::Phase::Running:
        text = tr("“%1” is running.").arg(jobWord(state.job));
        break;
    case JobHost::Phase::Stopping:
        text = state.job.isEmpty() ? tr("Stopping…") : tr("Stopping; “%1” finishes first.").arg(jobWord(state.job));
        break;
    case JobHost::Phase::Failed:
        text = tr("%1 It is tried again.").arg(state.reason);
    }
    m_state->setText(text);
    setRole(m_state, state.phase == JobHost::Phase::Failed ? u"attention"_s : u"muted"_s);
}

} // namespace rd
