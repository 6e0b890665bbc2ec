// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mailcard.h"

#include <QBoxLayout>
#include <QPushButton>

#include "app/domain/mail.h"
#include "app/domain/text.h"
#include "app/services/jobsservice.h"
#include "app/services/session.h"
#include "ui/dialogs/maildialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

MailCard::MailCard(const Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_summary(wrappedLabel({}, this))
    , m_change(new QPushButton(tr("Change…"), this))
{
    setProperty("role", u"card"_s);
    setObjectName(u"mailCard"_s);
    m_summary->setObjectName(u"mailSummary"_s);
    m_change->setObjectName(u"changeMail"_s);
    m_change->setAccessibleName(tr("Change: Mail"));
    QLabel* heading = plainLabel(tr("Mail"), this);
    heading->setFont(bench.theme.font(u"section"_s));
    auto* layout = new QVBoxLayout(this);
    const int pad = bench.theme.size(u"between"_s);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(bench.theme.size(u"unit"_s));
    layout->addWidget(heading);
    layout->addWidget(wrappedLabel(
        tr("Notifications also go out by mail to the people who want it. The server is the same for everybody."), this,
        u"muted"_s));
    layout->addSpacing(bench.theme.size(u"inside"_s));
    auto* row = new QHBoxLayout;
    row->setSpacing(bench.theme.size(u"inside"_s));
    row->addWidget(m_summary, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    connect(m_change, &QPushButton::clicked, this, [this] {
        auto* dialog = new MailDialog(m_bench, m_values, window());
        connect(dialog, &MailDialog::saved, this, &MailCard::changed);
        dialog->open();
    });
    connect(&bench.session, &Session::actorChanged, this, &MailCard::follow);
    connect(&bench.session, &Session::connectionChanged, this, &MailCard::follow);
    follow();
}

void MailCard::showPolicies(const QList<Policy>& policies)
{
    m_values.clear();
    for (const Policy& policy : policies) {
        if (owns(policy.key))
            m_values.insert(policy.key, policy.value);
    }
    follow();
}

void MailCard::follow()
{
    setVisible(JobsService::isFor(m_bench.session.actor()));
    const QString waiting = m_values.isEmpty() ? tr("The settings are not read yet.") : m_bench.session.whyNoChanges();
    m_change->setEnabled(waiting.isEmpty());
    m_change->setToolTip(plain(waiting));
    const auto server = mailServerOf(m_values);
    if (!server)
        m_summary->setText(server.error().text);
    else if (server->isOff())
        m_summary->setText(tr("No mail goes out: no server is set."));
    else
        m_summary->setText(
            server->security == MailSecurity::Unencrypted
                ? tr("Through %1:%2, unencrypted, from %3").arg(server->host).arg(server->port).arg(server->from)
                : tr("Through %1:%2, from %3").arg(server->host).arg(server->port).arg(server->from));
    setRole(m_summary, server ? QString() : u"attention"_s);
}

} // namespace rd
