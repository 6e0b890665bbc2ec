// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>

#include "app/domain/rules.h"
#include "app/services/session.h"
#include "ui/pages/workbench.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString phaseName(ConnectionState::Phase phase)
{
    switch (phase) {
    case ConnectionState::Phase::Idle:
        return u"idle"_s;
    case ConnectionState::Phase::Connecting:
        return u"connecting"_s;
    case ConnectionState::Phase::Connected:
        return u"connected"_s;
    case ConnectionState::Phase::Lost:
        return u"lost"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

AboutDialog::AboutDialog(const Workbench& bench, QWidget* parent)
    : Dialog(bench.theme, tr("About Review Desk"), tr("One desktop for every queue of human review work."), parent)
{
    const Session& session = bench.session;
    const QString dialect = session.isShared() ? tr("PostgreSQL, shared") : tr("SQLite, on this computer");
    m_facts = {{tr("Version"), QCoreApplication::applicationVersion()},
               {tr("Qt"), QString::fromLatin1(qVersion())},
               {tr("Database"), u"%1 (%2)"_s.arg(session.target().label(), dialect)},
               {tr("System"), QSysInfo::prettyProductName()}};
    QStringList roles(session.actor().roles.cbegin(), session.actor().roles.cend());
    roles.sort();
    const ConnectionState& state = session.connectionState();
    m_more = u"Platform: %1\nLocale: %2\nConnection: %3%4\nRoles: %5\nTheme: %6"_s.arg(
        QGuiApplication::platformName(), QLocale().name(), phaseName(state.phase),
        state.phase == ConnectionState::Phase::Lost ? u" (%1)"_s.arg(errorName(state.error.code)) : QString(),
        roles.join(u", "_s), bench.theme.isDark() ? u"dark"_s : u"light"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(theme().size(u"between"_s));
    auto* icon = new QLabel(this);
    icon->setPixmap(theme().icon(u"reviewdesk"_s).pixmap(64, 64));
    top->addWidget(icon, 0, Qt::AlignTop);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(theme().size(u"between"_s));
    form->setVerticalSpacing(theme().size(u"unit"_s));
    for (const auto& [name, value] : std::as_const(m_facts)) {
        QLabel* text = wrappedLabel(value, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(plainLabel(name, this, u"muted"_s), text);
    }
    top->addLayout(form, 1);
    content()->addLayout(top);
    content()->addSpacing(theme().size(u"inside"_s));
    content()->addWidget(wrappedLabel(tr("Review Desk is free software under the GNU General Public License, version 3 "
                                         "or later. It comes without any warranty.\n"
                                         "It uses Qt (LGPL 3 and GPL 3) and the Lucide icons (ISC)."),
                                      this, u"muted"_s));
    content()->addStretch();
    connect(addSideButton(tr("Copy diagnostics")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(diagnostics()); });
    addCancel(tr("Close"));
    fit(520);
}

QString AboutDialog::diagnostics() const
{
    QStringList lines = {u"Review Desk"_s};
    for (const auto& [name, value] : m_facts)
        lines << u"%1: %2"_s.arg(name, value);
    return lines.join(u'\n') + u'\n' + m_more;
}

} // namespace rd
