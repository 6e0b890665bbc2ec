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

#define RD_TEXT(text) QT_TRANSLATE_NOOP("rd::ErrorDialog", text)
constexpr Help helps[] = {
    {ErrorCode::NotPermitted, RD_TEXT("A rule of the organisation"),
     RD_TEXT("Ask an administrator for the role, or to do it for you.")},
    {ErrorCode::IllegalTransition, RD_TEXT("A rule of the desk"),
     RD_TEXT("Reload the page and look at the present status.")},
    {ErrorCode::NoteRequired, RD_TEXT("A rule of the desk"), RD_TEXT("Do it again and write a note.")},
    {ErrorCode::ContentRequired, RD_TEXT("A rule of the desk"), RD_TEXT("Do it again with the text.")},
    {ErrorCode::Conflict, RD_TEXT("Somebody else was quicker"),
     RD_TEXT("Reload the page and look again. Nothing was overwritten.")},
    {ErrorCode::OverCapacity, RD_TEXT("A rule of the organisation"),
     RD_TEXT("Choose another person, or finish something first.")},
    {ErrorCode::NotFound, RD_TEXT("The data"), RD_TEXT("Check the name, or reload the page.")},
    {ErrorCode::StaleFence, RD_TEXT("Another host of the jobs"), RD_TEXT("Nothing needs to be done.")},
    {ErrorCode::Busy, RD_TEXT("The database"), RD_TEXT("Try again in a moment. Nothing was changed.")},
    {ErrorCode::Lost, RD_TEXT("The network or the server"),
     RD_TEXT("Check the network. Review Desk reconnects by itself; then try again.")},
    {ErrorCode::Timeout, RD_TEXT("The network or the server"),
     RD_TEXT("Try again. If it happens often, tell the database administrator.")},
    {ErrorCode::ReadOnly, RD_TEXT("The database server"),
     RD_TEXT("Wait until the database can be written again, then try again.")},
    {ErrorCode::Full, RD_TEXT("The disk"), RD_TEXT("Free some space, then try again.")},
    {ErrorCode::Corrupt, RD_TEXT("The file"), RD_TEXT("Restore a backup. Nothing was repaired.")},
    {ErrorCode::Schema, RD_TEXT("The database"),
     RD_TEXT("Ask an administrator to update the database, or install the matching version.")},
    {ErrorCode::Invalid, RD_TEXT("The input"), RD_TEXT("Correct it and try again.")},
    {ErrorCode::Cancelled, RD_TEXT("You, or the end of the session"), RD_TEXT("Do it again if you want it after all.")},
    {ErrorCode::Internal, RD_TEXT("Review Desk itself"),
     RD_TEXT("Copy the details and send them to whoever maintains Review Desk.")},
};
#undef RD_TEXT

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

ErrorDialog::ErrorDialog(const Theme& theme, const QString& what, const Error& error,
                         const std::function<void()>& retry, QWidget* parent)
    : Dialog(theme, what, error.text, parent)
    , m_details(u"%1\n%2\n%3: %4"_s.arg(what, error.text, errorName(error.code),
                                        error.detail.isEmpty() ? u"-"_s : error.detail))
{
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(theme.size(u"between"_s));
    facts->setVerticalSpacing(theme.size(u"inside"_s));
    facts->addRow(plainLabel(tr("Where it lies"), this, u"muted"_s), wrappedLabel(sideOf(error.code), this));
    facts->addRow(plainLabel(tr("How to go on"), this, u"muted"_s), wrappedLabel(adviceFor(error.code), this));
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
