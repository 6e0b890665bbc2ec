// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/services/session.h"
#include "models/audit/sealtext.h"
#include "ui/mainwindow/tlsbadge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qint64 freshMs = 10'000; // the change mark is read once a second: only a gap is worth a number
constexpr int iconSize = 16;

/// lupdate reads the context of these texts from here.
struct AgeText {
    Q_DECLARE_TR_FUNCTIONS(rd::Age)
};

} // namespace

QString ageText(qint64 ms)
{
    if (ms < 60'000)
        return AgeText::tr("%1 s").arg(ms / 1000);
    if (ms < 3'600'000)
        return AgeText::tr("%1 min").arg(ms / 60'000);
    return AgeText::tr("%1 h").arg(ms / 3'600'000);
}

StatusLine::StatusLine(Session& session, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_connection(plainLabel({}, this, u"muted"_s))
    , m_sealIcon(new QLabel(this))
    , m_seal(plainLabel({}, this, u"muted"_s))
    , m_jobsIcon(new QLabel(this))
    , m_jobs(plainLabel({}, this, u"muted"_s))
    , m_actor(new QToolButton(this))
    , m_bell(new QToolButton(this))
{
    setProperty("role", u"statusline"_s);
    m_actor->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actor->setIcon(theme.icon(u"user"_s));
    m_actor->setFocusPolicy(Qt::StrongFocus);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setIcon(theme.icon(u"bell"_s));
    m_bell->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.size(u"between"_s), 2, theme.size(u"inside"_s), 2);
    row->setSpacing(theme.size(u"inside"_s));
    row->addWidget(m_icon);
    row->addWidget(m_connection, 1);
    row->addWidget(m_jobsIcon);
    row->addWidget(m_jobs);
    row->addSpacing(theme.size(u"inside"_s));
    row->addWidget(m_sealIcon);
    row->addWidget(m_seal);
    if (session.target().tlsUnverified())
        row->addWidget(tlsBadge(session.target(), theme, this));
    row->addWidget(m_actor);
    row->addWidget(m_bell);
    connect(m_actor, &QToolButton::clicked, this, &StatusLine::actAsWanted);
    connect(m_bell, &QToolButton::clicked, this, &StatusLine::bellWanted);
    connect(&session, &Session::connectionChanged, this, &StatusLine::tellConnection);
    connect(&session, &Session::actorChanged, this, &StatusLine::tellActor);
    connect(&theme, &Theme::changed, this, &StatusLine::tellConnection);
    connect(&theme, &Theme::changed, this, &StatusLine::tellSeal);
    connect(&theme, &Theme::changed, this, &StatusLine::paintJobs);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::tellConnection);
    m_tick.start(1000);
    tellConnection();
    tellActor();
    setUnread(0);
}

QString StatusLine::connectionText() const
{
    return m_connection->text();
}

void StatusLine::tellConnection()
{
    const ConnectionState& state = m_session.connectionState();
    const qint64 age = m_session.dataAgeMs();
    const QString where = m_session.target().label();
    QString text;
    QString icon = u"database"_s;
    QString token = u"muted"_s;
    switch (state.phase) {
    case ConnectionState::Phase::Lost:
        text = state.retryInSeconds > 0
                   ? tr("Connection to %1 lost, trying again in %2 s").arg(where).arg(state.retryInSeconds)
                   : tr("Connection to %1 lost").arg(where);
        icon = u"unplug"_s;
        token = u"attention"_s;
        break;
    case ConnectionState::Phase::Connecting:
    case ConnectionState::Phase::Idle:
        text = tr("Connecting to %1").arg(where);
        break;
    case ConnectionState::Phase::Connected:
        text = age < freshMs ? tr("%1, up to date").arg(where) : tr("%1, data is %2 old").arg(where, ageText(age));
    }
    setRole(m_connection, token);
    if (text != m_connection->text()) {
        m_connection->setText(text);
        m_connection->setToolTip(plain(state.phase == ConnectionState::Phase::Lost ? state.error.text : text));
    }
    m_icon->setPixmap(m_theme.icon(icon, token).pixmap(iconSize, iconSize));
}

void StatusLine::tellActor()
{
    const Actor actor = m_session.actor();
    if (m_session.isShared()) {
        m_actor->setText(actor.name);
        m_actor->setToolTip(plain(tr("Signed in as %1").arg(actor.name)));
    } else {
        m_actor->setText(m_session.actedAs() ? tr("Acting as %1").arg(actor.name) : tr("Single-person workspace"));
        m_actor->setToolTip(plain(m_session.actedAs()
                                      ? tr("Click to act as somebody else, or as yourself again")
                                      : tr("Whoever opens this file holds all roles. Click to act as somebody.")));
    }
    m_actor->setEnabled(!m_session.isShared());
    m_actor->setIcon(
        m_theme.icon(m_session.actedAs() ? u"users"_s : u"user"_s, m_session.actedAs() ? u"attention"_s : u"muted"_s));
}

QString StatusLine::sealedText() const
{
    return m_seal->text();
}

void StatusLine::setSeal(const SealStatus& status)
{
    if (m_sealStatus && *m_sealStatus == status)
        return;
    m_sealStatus = status;
    tellSeal();
}

void StatusLine::tellSeal()
{
    if (!m_sealStatus)
        return;
    m_seal->setText(sealText(*m_sealStatus));
    m_seal->setToolTip(plain(sealToolTip(*m_sealStatus)));
    m_sealIcon->setToolTip(plain(sealToolTip(*m_sealStatus)));
    m_sealIcon->setPixmap(
        m_theme.icon(m_sealStatus->last ? u"shield-check"_s : u"stamp"_s, u"muted"_s).pixmap(iconSize, iconSize));
}

void StatusLine::setJobs(const QString& text, const QString& tip, bool attention)
{
    m_jobs->setText(text);
    m_jobs->setToolTip(plain(tip));
    m_jobsIcon->setToolTip(plain(tip));
    m_jobsAttention = attention;
    setRole(m_jobs, attention ? u"attention"_s : u"muted"_s);
    paintJobs();
}

void StatusLine::paintJobs()
{
    if (!m_jobs->text().isEmpty())
        m_jobsIcon->setPixmap(
            m_theme.icon(u"play"_s, m_jobsAttention ? u"attention"_s : u"muted"_s).pixmap(iconSize, iconSize));
}

QString StatusLine::jobsText() const
{
    return m_jobs->text();
}

void StatusLine::setUnread(qint64 unread)
{
    m_bell->setText(unread > 0 ? locale().toString(unread) : QString());
    m_bell->setIcon(m_theme.icon(u"bell"_s, unread > 0 ? u"accent"_s : u"muted"_s));
    m_bell->setAccessibleName(tr("%n unread notification(s)", nullptr, int(unread)));
    m_bell->setToolTip(unread > 0 ? m_bell->accessibleName() : tr("Notifications"));
}

} // namespace rd
