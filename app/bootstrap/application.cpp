// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/application.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include "app/bootstrap/signin.h"
#include "app/bootstrap/tour.h"
#include "app/bootstrap/workspacewindow.h"
#include "app/integrations/keychainstore.h"
#include "app/integrations/wakewatch.h"
#include "app/services/future.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/welcomedialog.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int slowOpenMs = 300; // an embedded file is open long before; only then somebody waits in front of nothing

/// The language chosen, with the dates and numbers of the country that this computer stands in.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale own(language);
    return language.contains(u'_') ? own : QLocale(own.language(), system.territory());
}

QString sampleFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.db"_s;
}

} // namespace

Application::Application(QApplication& app, const LaunchOptions& options, const QString& settingsFile,
                         std::unique_ptr<SecretStore> secrets)
    : m_app(app)
    , m_options(options)
    , m_settings(settingsFile)
    , m_theme(app)
    , m_secrets(secrets ? std::move(secrets) : std::make_unique<KeychainStore>())
    , m_wake(std::make_unique<WakeWatch>())
    , m_signIn(std::make_unique<SignIn>(*m_secrets, m_settings, m_theme,
                                        [this] { return topWindow() ? topWindow() : m_door.data(); }))
{
    QApplication::setQuitOnLastWindowClosed(false); // between two workspaces there is no window for a moment
    QApplication::setWindowIcon(QIcon(u":/icons/reviewdesk.svg"_s));
    m_theme.setMode(themeModeOf(m_settings.get(keys::theme)));
    loadTranslations();
    connect(m_wake.get(), &WakeWatch::woke, this, [this] {
        if (m_workspace)
            m_workspace->wake();
    });
    connect(m_signIn.get(), &SignIn::signedIn, this,
            [this](const Profile& profile) { openedShared(m_signIn->takeSession(), profile); });
    connect(m_signIn.get(), &SignIn::failed, this, &Application::failed);
    connect(m_signIn.get(), &SignIn::cancelled, this, [this] {
        if (m_workspace)
            return;
        welcome();
        door()->setIdle();
    });
    connect(m_signIn.get(), &SignIn::notKept, this, [this](const QString& why) {
        if (m_workspace)
            m_workspace->window().feedback().tell(tr("The password is not kept: %1").arg(why));
    });
}

Application::~Application() = default;

void Application::loadTranslations()
{
    const QLocale locale = localeOf(m_settings.get(keys::language));
    QLocale::setDefault(locale);
    // English has a file, too: its plurals.
    if (!m_texts.load(locale, u"reviewdesk"_s, u"_"_s, u":/i18n"_s))
        (void)m_texts.load(u":/i18n/reviewdesk_en.qm"_s);
    QApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&m_qtTexts);
}

void Application::start()
{
    if (!m_options.tour.isEmpty())
        startTour();
    else if (m_options.sample)
        openSample();
    else if (!m_options.workspace.isEmpty())
        createAndOpen(m_options.workspace, false);
    else if (!m_options.profile.isEmpty())
        openProfile(m_options.profile);
    else if (!m_options.url.isEmpty()) {
        const auto target = Workspace::targetOf(m_options.url);
        if (target)
            openShared({target->label(), *target}, {});
        else
            failed(tr("The address is not understood."), target.error());
    } else
        openLast();
}

void Application::startTour()
{
    m_tour = std::make_unique<Tour>(m_theme, m_settings, m_options.tour);
    connect(m_tour.get(), &Tour::finished, this, [](bool ok) { QCoreApplication::exit(ok ? 0 : 1); });
    m_tour->start();
}

void Application::openLast()
{
    if (const QString last = m_settings.get(keys::lastProfile); !last.isEmpty())
        openProfile(last);
    else
        welcome();
}

void Application::openProfile(const QString& name)
{
    const auto profile = findProfile(m_settings, name);
    if (!profile) {
        failed(tr("There is no profile “%1”.").arg(name),
               makeError(ErrorCode::NotFound, tr("Choose one of the doors below.")));
        return;
    }
    if (profile->target.isShared())
        openShared(*profile, {});
    else
        openFile(profile->target.path);
}

WelcomeDialog* Application::door()
{
    if (!m_door) {
        m_door = new WelcomeDialog(m_theme, topWindow());
        connect(m_door, &WelcomeDialog::tryIt, this, &Application::openSample);
        connect(m_door, &WelcomeDialog::newWorkspace, this,
                [this](const QString& file) { createAndOpen(file, false); });
        connect(m_door, &WelcomeDialog::openWorkspace, this, &Application::openFile);
        connect(m_door, &WelcomeDialog::connectShared, this, &Application::connectShared);
        const auto leave = [this] {
            if (!m_workspace)
                QCoreApplication::quit();
        };
        connect(m_door, &WelcomeDialog::cancelled, this, leave);
        connect(m_door, &QDialog::rejected, this, leave);
    }
    return m_door;
}

void Application::showBusy(const QString& what)
{
    door()->open();
    door()->setBusy(what);
}

void Application::welcome()
{
    door()->open();
}

QWidget* Application::topWindow()
{
    return m_workspace ? &m_workspace->window() : nullptr;
}

void Application::openSample()
{
    QDir().mkpath(QFileInfo(sampleFile()).path()); // where it cannot be made, opening says so
    createAndOpen(sampleFile(), true);
}

void Application::createAndOpen(const QString& file, bool sample)
{
    SessionOptions options;
    options.target = Target::embedded(QFileInfo(file).absoluteFilePath());
    options.mayCreate = true;
    QTimer::singleShot(slowOpenMs, this, [this, file] {
        if (!m_workspace && !m_starting)
            showBusy(tr("Making %1").arg(QFileInfo(file).fileName()));
    });
    const auto made = QtConcurrent::run([options, sample]() -> Result<Done> {
        if (const auto created = Workspace::init(options); !created)
            return created.error();
        if (!sample)
            return Done{};
        const auto filled = Workspace::sample(options);
        return filled ? Result<Done>(Done{}) : Result<Done>(filled.error());
    });
    whenDone(made, this, [this, options](const Result<Done>& done) {
        if (done)
            open(options);
        else
            failed(tr("The workspace could not be made."), done.error());
    });
}

void Application::openFile(const QString& file)
{
    SessionOptions options;
    options.target = Target::embedded(QFileInfo(file).absoluteFilePath());
    open(options);
}

void Application::openShared(const Profile& profile, const QString& password)
{
    QTimer::singleShot(slowOpenMs, m_signIn.get(), [this, label = profile.target.label()] {
        if (!m_workspace && m_signIn->isBusy() && !m_signIn->dialog())
            showBusy(tr("Opening %1").arg(label));
    });
    m_signIn->start(profile, password);
}

void Application::openedShared(std::unique_ptr<Session> session, const Profile& profile)
{
    // What was given on the command line is not what the person wants next time.
    if (m_options.url.isEmpty()) {
        saveProfile(m_settings, profile);
        m_settings.set(keys::lastProfile, profile.name);
    }
    opened(std::move(session));
    MainWindow& window = m_workspace->window();
    window.setEnvironment(profile.environment);
    connect(&window, &MainWindow::signInWanted, this,
            [this, profile] { m_signIn->again(m_workspace->bench().session, profile); });
    connect(&m_workspace->bench().people, &PeopleService::ownPasswordChanged, this, [this](const QString& password) {
        m_signIn->replaceKept(m_workspace->bench().session.target().account(), password);
    });
}

void Application::open(const SessionOptions& options)
{
    m_starting = std::make_unique<Session>(options);
    QTimer::singleShot(slowOpenMs, m_starting.get(), [this, label = options.target.label()] {
        if (!m_workspace)
            showBusy(tr("Opening %1").arg(label));
    });
    whenDone(m_starting->start(), m_starting.get(), [this](const Result<Done>& started) {
        // Not from inside its own signal: the session is handed on, or ends, in the next turn of the event loop.
        QTimer::singleShot(0, this, [this, started] {
            if (started)
                opened(std::move(m_starting));
            else
                failed(tr("%1 could not be opened.").arg(m_starting->target().label()), started.error());
        });
    });
}

void Application::opened(std::unique_ptr<Session> session)
{
    if (!session->isShared())
        remember(session->target());
    m_workspace = std::make_unique<WorkspaceWindow>(std::move(session), m_settings, m_theme, *m_secrets);
    connect(m_workspace.get(), &WorkspaceWindow::closed, this, &QCoreApplication::quit);
    connect(m_workspace.get(), &WorkspaceWindow::newWanted, this, &Application::chooseNew);
    connect(m_workspace.get(), &WorkspaceWindow::openWanted, this, &Application::chooseFile);
    connect(m_workspace.get(), &WorkspaceWindow::connectWanted, this, &Application::connectShared);
    connect(m_workspace.get(), &WorkspaceWindow::sampleWanted, this, &Application::openSample);
    m_workspace->window().show();
    if (m_door) {
        m_door->disconnect(this);
        m_door->close();
    }
}

void Application::terminate()
{
    if (m_workspace) {
        m_workspace->quit(); // which may wait for a job
        return;
    }
    QApplication::closeAllWindows();
    QCoreApplication::quit();
}

void Application::failed(const QString& what, const Error& error)
{
    // A workspace that is open stays open; without one the doors say what happened.
    if (m_workspace) {
        (new ErrorDialog(m_theme, what, error, {}, &m_workspace->window()))->open();
        return;
    }
    door()->open();
    door()->fail(what, error);
}

void Application::remember(const Target& target)
{
    // What was given on the command line is not what the person wants next time.
    if (!m_options.workspace.isEmpty() || !m_options.url.isEmpty() || m_options.sample)
        return;
    const QList<Profile> profiles = loadProfiles(m_settings);
    for (const Profile& profile : profiles) {
        if (profile.target == target) {
            m_settings.set(keys::lastProfile, profile.name);
            return;
        }
    }
    saveProfile(m_settings, {target.label(), target});
    m_settings.set(keys::lastProfile, target.label());
}

void Application::chooseNew()
{
    auto* dialog = new QFileDialog(topWindow(), tr("New workspace"), {}, tr("Workspaces (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { createAndOpen(file, false); });
    dialog->open();
}

void Application::chooseFile()
{
    auto* dialog = new QFileDialog(topWindow(), tr("Open workspace"), {}, tr("Workspaces (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Application::openFile);
    dialog->open();
}

void Application::connectShared()
{
    auto* dialog = new ConnectDialog(m_settings, *m_secrets, m_theme, topWindow() ? topWindow() : m_door.data());
    connect(dialog, &ConnectDialog::connected, this, &Application::openShared);
    dialog->open();
}

} // namespace rd
