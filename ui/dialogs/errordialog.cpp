// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/errordialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int dialogWidth = 520;

struct Help {
    ErrorCode code;
    const char* side;
    const char* advice;
};

constexpr Help helps[] = {
    {ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("rd::ErrorDialog", "A rule of the organisation"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Ask an administrator for the role, or to do it for you.")},
    {ErrorCode::IllegalTransition, QT_TRANSLATE_NOOP("rd::ErrorDialog", "A rule of the desk"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Reload the page and look at the present status.")},
    {ErrorCode::NoteRequired, QT_TRANSLATE_NOOP("rd::ErrorDialog", "A rule of the desk"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Do it again and write a note.")},
    {ErrorCode::ContentRequired, QT_TRANSLATE_NOOP("rd::ErrorDialog", "A rule of the desk"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Do it again with the text.")},
    {ErrorCode::Conflict, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Somebody else was quicker"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Reload the page and look again. Nothing was overwritten.")},
    {ErrorCode::OverCapacity, QT_TRANSLATE_NOOP("rd::ErrorDialog", "A rule of the organisation"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Choose another person, or finish something first.")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The data"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Check the name, or reload the page.")},
    {ErrorCode::StaleFence, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Another host of the jobs"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Nothing needs to be done.")},
    {ErrorCode::Busy, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The database"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Try again in a moment. Nothing was changed.")},
    {ErrorCode::Lost, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The network or the server"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Check the network. Review Desk reconnects by itself; then try again.")},
    {ErrorCode::Timeout, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The network or the server"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Try again. If it happens often, tell the database administrator.")},
    {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The database server"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Wait until the database can be written again, then try again.")},
    {ErrorCode::Full, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The disk"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Free some space, then try again.")},
    {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The file"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Restore a backup. Nothing was repaired.")},
    {ErrorCode::Schema, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The database"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog",
                       "Ask an administrator to update the database, or install the matching version.")},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The input"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Correct it and try again.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("rd::ErrorDialog", "You, or the end of the session"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Do it again if you want it after all.")},
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Review Desk itself"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Copy the details and send them to whoever maintains Review Desk.")},
};

struct FaultHelp {
    SignInFault fault;
    const char* side;
    const char* advice;
};

// Where a sign-in failed, its cause says more than its code.
constexpr FaultHelp faultHelps[] = {
    {SignInFault::PasswordNeeded, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Your login"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Open the connection again and enter the password.")},
    {SignInFault::WrongPassword, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Your login"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Open the connection again, or ask an administrator for a new password.")},
    {SignInFault::UnknownHost, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The address or the network"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Check the address, the network and the VPN, then try again.")},
    {SignInFault::PortClosed, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The server or the address"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Check the host and the port. If they are right, the server is down.")},
    {SignInFault::NoAnswer, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The network or the server"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Check the address, the network and the VPN, then try again.")},
    {SignInFault::NoTls, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The security of the line"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Ask the database administrator to turn TLS on at the server.")},
    {SignInFault::Certificate, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The security of the line"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog",
                       "Choose the right certificate authority in the connection. Until then nothing "
                       "is sent: somebody may be in between.")},
    {SignInFault::HostName, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The security of the line"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Use the host name that the certificate was made for.")},
    {SignInFault::AuthorityMissing, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The security of the line"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Choose the right certificate authority in the connection.")},
    {SignInFault::NoDatabase, QT_TRANSLATE_NOOP("rd::ErrorDialog", "The address"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Correct the name of the database in the connection.")},
    {SignInFault::NoConnectRight, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Your login"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Ask an administrator to let you in.")},
    {SignInFault::LoginDisabled, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Your login"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Ask an administrator to let you in.")},
    {SignInFault::NoPerson, QT_TRANSLATE_NOOP("rd::ErrorDialog", "Your login"),
     QT_TRANSLATE_NOOP("rd::ErrorDialog", "Ask an administrator to let you in.")},
};

const FaultHelp* helpFor(SignInFault fault)
{
    const auto* found = std::find_if(std::begin(faultHelps), std::end(faultHelps),
                                     [fault](const FaultHelp& help) { return help.fault == fault; });
    return found == std::end(faultHelps) ? nullptr : found;
}

const Help& helpFor(ErrorCode code)
{
    const auto* found =
        std::find_if(std::begin(helps), std::end(helps), [code](const Help& help) { return help.code == code; });
    return found == std::end(helps) ? helps[std::size(helps) - 1] : *found;
}

} // namespace

QString sideOf(ErrorCode code)
{
    return QCoreApplication::translate("rd::ErrorDialog", helpFor(code).side);
}

QString adviceFor(ErrorCode code)
{
    return QCoreApplication::translate("rd::ErrorDialog", helpFor(code).advice);
}

QString sideOf(const Error& error)
{
    const FaultHelp* help = helpFor(error.fault);
    return help ? QCoreApplication::translate("rd::ErrorDialog", help->side) : sideOf(error.code);
}

QString adviceFor(const Error& error)
{
    const FaultHelp* help = helpFor(error.fault);
    return help ? QCoreApplication::translate("rd::ErrorDialog", help->advice) : adviceFor(error.code);
}

ErrorDialog::ErrorDialog(const Theme& theme, const QString& what, const Error& error,
                         const std::function<void()>& retry, QWidget* parent)
    : Dialog(theme, what, error.text, parent)
    , m_details(u"%1\n%2\n%3: %4"_s.arg(what, error.text, errorName(error.code),
                                        error.detail.isEmpty() ? u"-"_s : error.detail))
{
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(theme.size(u"between"_s));
    facts->setVerticalSpacing(theme.size(u"inside"_s));
    facts->addRow(plainLabel(tr("Where it lies"), this, u"muted"_s), wrappedLabel(sideOf(error), this));
    facts->addRow(plainLabel(tr("How to go on"), this, u"muted"_s), wrappedLabel(adviceFor(error), this));
    content()->addLayout(facts);
    addDetails();
    QPushButton* close = addCancel(tr("Close"));
    if (!retry) {
        fit(dialogWidth);
        return;
    }
    QPushButton* again = addButton(tr("Retry"), u"primary"_s);
    connect(again, &QPushButton::clicked, this, [this, retry] {
        accept();
        retry();
    });
    setTabOrder(close, again);
    fit(dialogWidth);
}

void ErrorDialog::addDetails()
{
    m_pane = new QFrame(this);
    m_pane->setProperty("role", u"card"_s);
    auto* inside = new QVBoxLayout(m_pane);
    QLabel* text = wrappedLabel(m_details.section(u'\n', 2), m_pane, u"muted"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(text);
    m_pane->hide();
    content()->addWidget(m_pane);
    content()->addStretch();
    m_toggle = addSideButton(tr("Show details"));
    QPushButton* copy = addSideButton(tr("Copy details"));
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_pane->setVisible(m_pane->isHidden());
        m_toggle->setText(m_pane->isHidden() ? tr("Show details") : tr("Hide details"));
        fit(dialogWidth);
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

} // namespace rd
