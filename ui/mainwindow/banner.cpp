// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/banner.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/services/session.h"
#include "ui/mainwindow/statusline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

Banner::Banner(Session& session, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(wrappedLabel({}, this, u"attention"_s))
    , m_now(new QPushButton(tr("Try now"), this))
    , m_signIn(new QPushButton(tr("Enter password…"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setProperty("role", u"banner"_s);
    connect(m_now, &QPushButton::clicked, this, [this] { m_session.reconnectNow(); });
    connect(m_signIn, &QPushButton::clicked, this, &Banner::signInWanted);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_noteSeen = true;
        follow();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.size(u"margin"_s), theme.size(u"inside"_s), theme.size(u"margin"_s),
                            theme.size(u"inside"_s));
    row->setSpacing(theme.size(u"between"_s));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_signIn, m_now, m_close})
        row->addWidget(button);
    hide();
    connect(&session, &Session::connectionChanged, this, &Banner::follow);
    connect(&session, &Session::actorChanged, this, &Banner::follow);
    connect(&theme, &Theme::changed, this, [this] { say(m_iconName, m_text->text()); });
    follow();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::say(const QString& icon, const QString& text)
{
    m_iconName = icon;
    if (!icon.isEmpty())
        m_icon->setPixmap(m_theme.icon(icon, u"attention"_s).pixmap(20, 20));
    m_text->setText(text);
}

void Banner::follow()
{
    const ConnectionState& state = m_session.connectionState();
    // While it tries again the strip stays: it must not blink with every attempt.
    if (state.phase != ConnectionState::Phase::Lost && state.phase != ConnectionState::Phase::Connected)
        return;
    const bool lost = state.phase == ConnectionState::Phase::Lost;
    const bool password =
        lost && (state.error.fault == SignInFault::WrongPassword || state.error.fault == SignInFault::PasswordNeeded);
    const SchemaInfo& schema = m_session.schema();
    const bool note = !lost && schema.state == SchemaState::Newer && schema.takesChanges() && !state.readOnly;
    m_now->setVisible(lost && !password);
    m_signIn->setVisible(password);
    m_close->setVisible(note);
    if (lost) {
        const qint64 age = m_session.dataAgeMs();
        const QString what =
            age < 0 ? tr("Nothing could be read yet.") : tr("What you see is %1 old.").arg(ageText(age));
        say(u"unplug"_s, tr("%1 %2 Reading goes on where it can; changes wait until the connection is back.")
                             .arg(state.error.text, what));
    } else if (!schema.takesChanges()) {
        say(u"info"_s,
            tr("Read only: this database was made by a newer Review Desk (schema %1, this program knows %2). "
               "Update this program to change something.")
                .arg(schema.version)
                .arg(schema.wanted));
    } else if (state.readOnly) {
        say(u"info"_s, m_session.isShared()
                           ? tr("Read only: the server takes no changes at the moment. Reading goes on; this strip "
                                "goes away when changes are possible again.")
                           : tr("Read only: the file %1 may not be written. Its permissions decide; this strip goes "
                                "away when it may.")
                                 .arg(m_session.target().label()));
    } else if (note) {
        say(u"info"_s, tr("This database was made by a newer Review Desk (schema %1, this program knows %2). It works; "
                          "update this program when you can.")
                           .arg(schema.version)
                           .arg(schema.wanted));
    }
    setVisible(lost || state.readOnly || !schema.takesChanges() || (note && !m_noteSeen));
}

} // namespace rd
