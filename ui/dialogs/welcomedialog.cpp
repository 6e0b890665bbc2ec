// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/welcomedialog.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/dialogs/errordialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/doorcard.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString workspaceFilter()
{
    return WelcomeDialog::tr("Workspaces (*.db);;All files (*)");
}

} // namespace

WelcomeDialog::WelcomeDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Review Desk"));
    setWindowIcon(theme.icon(u"reviewdesk"_s));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    const int margin = theme.size(u"margin"_s) + theme.size(u"between"_s);
    layout->setContentsMargins(margin, margin, margin, theme.size(u"margin"_s));
    layout->setSpacing(theme.size(u"inside"_s));
    addHead(layout);
    layout->addSpacing(theme.size(u"margin"_s));
    addDoors(layout);
    addFoot(layout);
    setDoorsOpen(true);
    const int width = Theme::scaled(860);
    resize(width, this->layout()->totalHeightForWidth(width) + theme.size(u"margin"_s));
    m_doors.first()->setFocus();
}

void WelcomeDialog::addHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.size(u"between"_s));
    auto* icon = new QLabel(this);
    icon->setPixmap(m_theme.icon(u"reviewdesk"_s).pixmap(56, 56));
    QLabel* name = plainLabel(tr("Review Desk"), this);
    name->setFont(m_theme.font(u"title"_s));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(
        wrappedLabel(tr("One desktop for every queue of human review work. Where shall it begin?"), this, u"muted"_s));
    row->addWidget(icon);
    row->addLayout(words, 1);
    layout->addLayout(row);
}

void WelcomeDialog::addDoors(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.size(u"between"_s));
    const auto door = [&](const QString& icon, const QString& title, const QString& sentence) {
        auto* card = new DoorCard(m_theme, icon, title, sentence, this);
        row->addWidget(card, 1);
        m_doors << card;
        return card;
    };
    connect(door(u"flask-conical"_s, tr("Try it"),
                 tr("A sample workspace with realistic people and claims, some of them orphaned, some due soon. "
                    "Nothing in it is real.")),
            &QPushButton::clicked, this, &WelcomeDialog::tryIt);
    connect(
        door(u"folder-plus"_s, tr("New workspace"),
             tr("An empty workspace in one file on this computer, for one person. There is nothing else to install.")),
        &QPushButton::clicked, this, &WelcomeDialog::chooseNew);
    connect(door(u"server"_s, tr("Connect to a shared database"),
                 tr("The PostgreSQL database of your organisation, with your own login. An administrator knows the "
                    "address.")),
            &QPushButton::clicked, this, &WelcomeDialog::connectShared);
    layout->addLayout(row, 1);
}

void WelcomeDialog::addFoot(QVBoxLayout* layout)
{
    m_busyText = plainLabel({}, this, u"muted"_s);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    m_problem = wrappedLabel({}, this, u"danger"_s);
    m_problem->hide();
    m_open = new QPushButton(tr("Open an existing workspace file…"), this);
    m_details = new QPushButton(tr("Details"), this);
    for (QPushButton* button : {m_open, m_details}) {
        button->setProperty("kind", u"flat"_s);
        button->setAutoDefault(false);
    }
    m_details->hide();
    auto* problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_details, 0, Qt::AlignTop);
    layout->addSpacing(m_theme.size(u"inside"_s));
    layout->addLayout(problem);
    layout->addWidget(m_busyText);
    layout->addWidget(m_busy);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &WelcomeDialog::chooseExisting);
    connect(m_details, &QPushButton::clicked, this,
            [this] { (new ErrorDialog(m_theme, m_what, m_error, {}, this))->open(); });
}

void WelcomeDialog::setDoorsOpen(bool open)
{
    m_working = !open;
    for (DoorCard* door : std::as_const(m_doors))
        door->setEnabled(open);
    m_open->setVisible(open);
    m_busy->setVisible(!open);
    m_busyText->setVisible(!open);
}

void WelcomeDialog::setBusy(const QString& what)
{
    m_problem->hide();
    m_details->hide();
    m_busyText->setText(what);
    setDoorsOpen(false);
}

void WelcomeDialog::fail(const QString& what, const Error& error)
{
    setDoorsOpen(true);
    m_what = what;
    m_error = error;
    m_problem->setText(u"%1. %2"_s.arg(what, error.text));
    m_problem->show();
    m_details->show();
    m_doors.first()->setFocus();
}

QString WelcomeDialog::problem() const
{
    return m_problem->text();
}

void WelcomeDialog::reject()
{
    if (m_working)
        emit cancelled();
    QDialog::reject();
}

bool WelcomeDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToFit(*this);
    return done;
}

void WelcomeDialog::chooseNew()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* files = new QFileDialog(this, tr("New workspace"), folder, workspaceFilter());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setFileMode(QFileDialog::AnyFile);
    files->setDefaultSuffix(u"db"_s);
    files->selectFile(tr("Reviews") + u".db"_s);
    files->setLabelText(QFileDialog::Accept, tr("Create"));
    connect(files, &QFileDialog::fileSelected, this, &WelcomeDialog::newWorkspace);
    files->open();
}

void WelcomeDialog::chooseExisting()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* files = new QFileDialog(this, tr("Open an existing workspace"), folder, workspaceFilter());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &WelcomeDialog::openWorkspace);
    files->open();
}

} // namespace rd
