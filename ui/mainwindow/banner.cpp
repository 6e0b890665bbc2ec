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
    , m_text(wrappedLabel({}, this, u"attention"_s))
{
    setProperty("role", u"banner"_s);
    auto* icon = new QLabel(this);
    icon->setPixmap(theme.icon(u"unplug"_s, u"attention"_s).pixmap(20, 20));
    connect(&theme, &Theme::changed, icon,
            [icon, &theme] { icon->setPixmap(theme.icon(u"unplug"_s, u"attention"_s).pixmap(20, 20)); });
    auto* now = new QPushButton(tr("Try now"), this);
    connect(now, &QPushButton::clicked, this, [this] { m_session.reconnectNow(); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.size(u"margin"_s), theme.size(u"inside"_s), theme.size(u"margin"_s),
                            theme.size(u"inside"_s));
    row->setSpacing(theme.size(u"between"_s));
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    row->addWidget(now);
    connect(&session, &Session::connectionChanged, this, &Banner::follow);
    follow();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::follow()
{
    const ConnectionState& state = m_session.connectionState();
    // While it tries again the strip stays: it must not blink with every attempt.
    if (state.phase == ConnectionState::Phase::Lost) {
        const qint64 age = m_session.dataAgeMs();
        const QString what =
            age < 0 ? tr("Nothing could be read yet.") : tr("What you see is %1 old.").arg(ageText(age));
        m_text->setText(tr("%1 %2 Reading goes on where it can; changes wait until the connection is back.")
                            .arg(state.error.text, what));
        show();
    } else if (state.phase == ConnectionState::Phase::Connected) {
        hide();
    }
}

} // namespace rd
