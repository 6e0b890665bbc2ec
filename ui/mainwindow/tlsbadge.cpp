// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/tlsbadge.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>

#include "app/domain/target.h"
#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct BadgeText {
    Q_DECLARE_TR_FUNCTIONS(rd::TlsBadge)
};

QString consequence(const QString& mode)
{
    if (mode == "verify-ca"_L1)
        return BadgeText::tr("The line is encrypted and the certificate is checked, but not whether it belongs to "
                             "this host.");
    if (mode == "require"_L1)
        return BadgeText::tr("The line is encrypted, but nobody checks who is at the other end.");
    return BadgeText::tr("The line may be readable by anybody on the way, the password included.");
}

} // namespace

QWidget* tlsBadge(const Target& target, const Theme& theme, QWidget* parent)
{
    auto* badge = new QFrame(parent);
    badge->setProperty("role", u"badge"_s);
    auto* row = new QHBoxLayout(badge);
    row->setContentsMargins(theme.size(u"inside"_s), 0, theme.size(u"inside"_s), 0);
    row->setSpacing(theme.size(u"unit"_s));
    auto* icon = new QLabel(badge);
    const auto paint = [icon, &theme] {
        icon->setPixmap(
            theme.icon(u"triangle-alert"_s, u"attention"_s).pixmap(theme.size(u"icon"_s), theme.size(u"icon"_s)));
    };
    paint();
    QObject::connect(&theme, &Theme::changed, icon, paint);
    row->addWidget(icon);
    row->addWidget(plainLabel(BadgeText::tr("TLS not verified"), badge, u"attention"_s));
    badge->setToolTip(plain(consequence(target.tlsMode())));
    badge->setAccessibleName(BadgeText::tr("TLS not verified"));
    badge->setAccessibleDescription(consequence(target.tlsMode()));
    return badge;
}

} // namespace rd
