// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in as a person sees it: profiles, the password and where it is kept, a wrong one, an older database, what the
// window says while nothing can be changed; on a server with TLS and passwords.
#include <QtWidgets>

#include "app/bootstrap/application.h"
#include "app/bootstrap/workspacewindow.h"
#include "app/database/migrator.h"
#include "app/integrations/keychainstore.h"
#include "app/services/future.h"
#include "models/claims/claimsqueuemodel.h"
#include "tests/gui/desk.h"
#include "tests/support/signincluster.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/migrationdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/setpassworddialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/mainwindow/banner.h"
#include "ui/pages/claimspage.h"
#include "ui/widgets/rememberbox.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::SignInCluster;

namespace {

QAbstractButton* button(const QWidget* in, const QString& text)
{
    for (QAbstractButton* candidate : in->findChildren<QAbstractButton*>()) {
        const QString words = QString(candidate->text()).remove(u'&');
        if ((words == text || candidate->accessibleName() == text) && candidate->isVisibleTo(in))
            return candidate;
    }
    return nullptr;
}

bool says(const QWidget* in, const QString& text)
{
    for (const QLabel* label : in->findChildren<QLabel*>()) {
        if (label->isVisibleTo(in) && label->text().contains(text))
            return true;
    }
    return false;
}

QLineEdit* field(const QWidget* in, const QString& label)
{
    for (const QLabel* candidate : in->findChildren<QLabel*>()) {
        if (QString(candidate->text()).remove(u'&') == label)
            return qobject_cast<QLineEdit*>(candidate->buddy());
    }
    return nullptr;
}

template<class T>
T* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// A computer whose keychain is there, but never opens.
class LockedStore final : public SecretStore {
public:
    QFuture<Result<std::optional<QString>>> read(const QString&) override
    {
        return readyFuture(Result<std::optional<QString>>(makeError(ErrorCode::NotFound, u"No keychain here."_s)));
    }
    QFuture<Result<Done>> write(const QString&, const QString&) override
    {
        return readyFuture(Result<Done>(makeError(ErrorCode::NotFound, u"No keychain here."_s)));
    }
    QFuture<Result<Done>> forget(const QString&) override { return readyFuture(Result<Done>(Done{})); }
};

/// A keychain that gives what it has, and takes nothing.
class FullStore final : public SecretStore {
public:
    QFuture<Result<std::optional<QString>>> read(const QString&) override
    {
        return readyFuture(Result<std::optional<QString>>(u"right-word"_s));
    }
    QFuture<Result<Done>> write(const QString&, const QString&) override
    {
        return readyFuture(Result<Done>(makeError(ErrorCode::Full, u"The keychain is full."_s)));
    }
    QFuture<Result<Done>> forget(const QString&) override { return readyFuture(Result<Done>(Done{})); }
};

/// As the person does it: Edit, "Change my password…".
void changeOwnPassword(const MainWindow& window, const QString& password)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == u"Change my password…"_s)
            action->trigger();
    }
    QTRY_VERIFY(shown<SetPasswordDialog>());
    QPointer dialog = shown<SetPasswordDialog>();
    for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(password);
    }
    button(dialog, u"Change password"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 20'000);
}

} // namespace

class TestSignInDialogs final : public QObject {
    Q_OBJECT

    MemorySecretStore m_secrets; ///< of the windows that these tests open

    std::unique_ptr<SignInCluster> m_server;
    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString settingsFile() { return m_folder.filePath(u"s%1.ini"_s.arg(++m_files)); }
    [[nodiscard]] Profile profile(const QString& name) const { return {name, m_server->tcp(u"kim"_s)}; }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"reviewdesk-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
        m_server = std::make_unique<SignInCluster>();
        m_server->person(u"kim"_s, u"right-word"_s, {u"admin"_s, u"reviewer"_s});
    }
    void cleanupTestCase() { m_server.reset(); }
    void cleanup()
    {
        for (QWidget* widget : QApplication::topLevelWidgets())
            widget->close();
        QTest::qWait(0);
        m_server->exec(u"ALTER ROLE kim PASSWORD 'right-word'"_s);
    }

    void profilesAreKeptEditedAndRemoved()
    {
        Settings settings(settingsFile());
        MemorySecretStore secrets;
        Profile reviews = profile(u"Reviews"_s);
        reviews.environment = Environment::Production;
        reviews.target.options[u"target_session_attrs"_s] = u"any"_s; // no field of its own
        saveProfile(settings, reviews);
        saveProfile(settings, profile(u"Training"_s));
        saveProfile(settings, {u"mine.db"_s, Target::embedded(u"/tmp/mine.db"_s)});
        settings.set(keys::lastProfile, u"Training"_s);
        QPointer dialog = new ConnectDialog(settings, secrets, *m_theme, nullptr);
        dialog->open();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2); // a file is no server
        QCOMPARE(field(dialog, u"Name"_s)->text(), u"Training"_s);
        list->setCurrentRow(0);
        QCOMPARE(field(dialog, u"Name"_s)->text(), u"Reviews"_s);
        // Renamed, and nothing of it is lost.
        field(dialog, u"Name"_s)->setText(u"Live"_s);
        field(dialog, u"Password"_s)->setText(u"right-word"_s);
        QSignalSpy connected(dialog, &ConnectDialog::connected);
        button(dialog, u"Connect"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, 20'000);
        QVERIFY(!findProfile(settings, u"Reviews"_s));
        const auto live = findProfile(settings, u"Live"_s);
        QVERIFY(live);
        QCOMPARE(live->environment, Environment::Production);
        QCOMPARE(live->target, reviews.target);
        QCOMPARE(settings.get(keys::lastProfile), u"Live"_s);
        QTRY_VERIFY(dialog.isNull());

        dialog = new ConnectDialog(settings, secrets, *m_theme, nullptr);
        dialog->open();
        button(dialog, u"Duplicate"_s)->click();
        QCOMPARE(field(dialog, u"Name"_s)->text(), u"Live 2"_s);
        QCOMPARE(field(dialog, u"Host"_s)->text(), u"localhost"_s);
        QVERIFY(!findProfile(settings, u"Live 2"_s)); // nothing is kept before it works
        list = dialog->findChild<QListWidget*>();
        list->setCurrentRow(1);
        QCOMPARE(field(dialog, u"Name"_s)->text(), u"Training"_s);
        button(dialog, u"Remove from this list"_s)->click();
        QVERIFY(!findProfile(settings, u"Training"_s));
        QVERIFY(findProfile(settings, u"mine.db"_s));
        button(dialog, u"New connection"_s)->click();
        QVERIFY(field(dialog, u"Host"_s)->text().isEmpty());
        dialog->reject();
    }

    void theOrganisationPresetsProfiles()
    {
        const QString file = m_folder.filePath(u"profiles.json"_s);
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(R"({"profiles": [
            {"name": "Reviews", "host": "db.example.org", "port": 5433, "database": "reviews", "environment": "production",
             "password": "never-used", "ca_file": "/etc/ssl/org.pem"},
            {"name": "", "host": "x"}, {"name": "No host"},
            {"name": "Weak", "host": "db.example.org", "database": "d", "login": "app", "tls": "require"}]})");
        json.close();
        const QList<Profile> presets = presetsOf(file);
        QCOMPARE(presets.size(), 2);
        QVERIFY(presets[0].preset);
        QVERIFY(presets[0].asksLogin);
        QCOMPARE(presets[0].environment, Environment::Production);
        QCOMPARE(presets[0].target.options.value(u"port"_s), u"5433"_s);
        QVERIFY(!presets[0].target.options.contains(u"password"_s));
        QCOMPARE(presets[0].target.tlsMode(), u"verify-full"_s);
        QVERIFY(!presets[1].asksLogin);
        QVERIFY(presets[1].target.tlsUnverified());
        QVERIFY(presetsOf(m_folder.filePath(u"none.json"_s)).isEmpty());

        Settings settings(settingsFile());
        MemorySecretStore secrets;
        QPointer dialog = new ConnectDialog(settings, secrets, *m_theme, nullptr);
        dialog->edit(presets[0]);
        dialog->open();
        QVERIFY(says(dialog, u"Set by your organisation"_s));
        QVERIFY(field(dialog, u"Host"_s)->isReadOnly());
        QVERIFY(!field(dialog, u"Login"_s)->isReadOnly());
        QVERIFY(!button(dialog, u"Allow an unencrypted or unverified connection"_s));
        dialog->reject();
        // Only the login of such a profile is the person's.
        Profile mine = presets[0];
        mine.target.options[u"user"_s] = u"kim"_s;
        mine.target.options[u"host"_s] = u"evil.example.org"_s;
        saveProfile(settings, mine);
        const QByteArray kept = settings.get(keys::profiles);
        QVERIFY(kept.contains("kim"));
        QVERIFY(!kept.contains("evil"));
        QVERIFY(loadProfiles(settings).isEmpty()); // the organisation took it back: what is left leads nowhere
        // From the system's folders, with the person's login, and not for changing.
        QVERIFY(QDir().mkpath(m_folder.filePath(u"xdg/reviewdesk"_s)));
        QVERIFY(QFile::copy(file, m_folder.filePath(u"xdg/reviewdesk/profiles.json"_s)));
        const QByteArray before = qgetenv("XDG_CONFIG_DIRS");
        qputenv("XDG_CONFIG_DIRS", m_folder.filePath(u"xdg"_s).toLocal8Bit());
        QCOMPARE(presetFiles().size(), 1);
        QCOMPARE(loadProfiles(settings).size(), 2);
        const auto found = findProfile(settings, u"Reviews"_s);
        dialog = new ConnectDialog(settings, secrets, *m_theme, nullptr);
        dialog->open();
        auto* list = dialog->findChild<QListWidget*>();
        list->setCurrentRow(0);
        const bool removable = button(dialog, u"Remove from this list"_s)->isEnabled();
        const QString login = field(dialog, u"Login"_s)->text();
        dialog->reject();
        qputenv("XDG_CONFIG_DIRS", before);
        QVERIFY(found && found->preset);
        QCOMPARE(found->target.options.value(u"user"_s), u"kim"_s);
        QCOMPARE(found->target.options.value(u"host"_s), u"db.example.org"_s);
        QCOMPARE(login, u"kim"_s);
        QVERIFY(!removable);
    }

    void aKeychainThatIsNotThereIsSaid()
    {
        LockedStore locked;
        Settings settings(settingsFile());
        QPointer dialog = new ConnectDialog(settings, locked, *m_theme, nullptr);
        dialog->open();
        QTRY_VERIFY(says(dialog, u"No keychain here. The password is kept in memory"_s));
        QVERIFY(!button(dialog, u"Remember in the keychain of this computer"_s));
        dialog->reject();
        // The real one, without a desktop: it says so instead of writing a file.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        KeychainStore real;
        const auto answer = settled(real.read(u"reviewdesk-test"_s), 90'000);
        QVERIFY(!answer);
        QVERIFY2(answer.error().text.contains(u"keychain"_s), qPrintable(answer.error().text));
        QVERIFY(!settled(real.write(u"reviewdesk-test"_s, u"right-word"_s), 90'000));
    }

    void aWrongPasswordIsAskedForAgain()
    {
        const QString file = settingsFile();
        {
            Settings settings(file);
            saveProfile(settings, profile(u"Reviews"_s));
            settings.set(keys::lastProfile, u"Reviews"_s);
        }
        auto store = std::make_unique<MemorySecretStore>();
        MemorySecretStore& secrets = *store;
        Application desk(*qApp, {}, file, std::move(store));
        desk.start();
        // The last profile opens by itself; the server asks for a password, so the person is asked.
        QTRY_VERIFY_WITH_TIMEOUT(shown<PasswordDialog>(), 20'000);
        QPointer dialog = shown<PasswordDialog>();
        QVERIFY(says(dialog, u"asks for your password"_s));
        QVERIFY(says(dialog, u"kim"_s));
        button(dialog, u"Sign in"_s)->click();
        QVERIFY(says(dialog, u"The password is missing"_s));
        field(dialog, u"Password"_s)->setText(u"wrong-word"_s);
        button(dialog, u"Remember in the keychain of this computer"_s)->click();
        button(dialog, u"Sign in"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"does not accept this password"_s), 20'000);
        QVERIFY(dialog->isVisible());
        QVERIFY(button(dialog, u"Sign in"_s)->isEnabled());
        QCOMPARE(field(dialog, u"Password"_s)->text(), u"wrong-word"_s);
        // It waits for the person: nobody tries again by itself.
        QTest::qWait(1500);
        QVERIFY(dialog->isVisible());
        field(dialog, u"Password"_s)->setText(u"right-word"_s);
        button(dialog, u"Sign in"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
        QTRY_VERIFY(dialog.isNull());
        RD_VALUE(kept, settled(secrets.read(m_server->tcp(u"kim"_s).account())));
        QCOMPARE(kept.value_or(QString()), u"right-word"_s);
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(!ini.readAll().contains("-word"));

        // The password changes on the server: the window says so, and goes on with the new one.
        m_server->exec(u"ALTER ROLE kim PASSWORD 'newer-word'"_s);
        desk.workspace()->bench().session.wake();
        Banner& banner = desk.workspace()->window().banner();
        QTRY_VERIFY_WITH_TIMEOUT(button(&banner, u"Enter password…"_s), 20'000);
        QVERIFY(banner.text().contains(u"does not accept"_s));
        button(&banner, u"Enter password…"_s)->click();
        QTRY_VERIFY(shown<PasswordDialog>());
        dialog = shown<PasswordDialog>();
        field(dialog, u"Password"_s)->setText(u"newer-word"_s);
        button(dialog, u"Sign in"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 20'000);
        QTRY_VERIFY(banner.isHidden());
    }

    void theKeychainOpensTheDoor()
    {
        const QString file = settingsFile();
        Profile reviews = profile(u"Reviews"_s);
        reviews.remember = true;
        reviews.environment = Environment::Production;
        reviews.target.options[u"sslmode"_s] = u"verify-full"_s;
        {
            Settings settings(file);
            saveProfile(settings, reviews);
            settings.set(keys::lastProfile, u"Reviews"_s);
        }
        auto store = std::make_unique<MemorySecretStore>();
        MemorySecretStore& secrets = *store;
        RD_OK(settled(secrets.write(reviews.target.account(), u"right-word"_s)));
        {
            Application desk(*qApp, {}, file, std::move(store));
            desk.start();
            QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
            MainWindow& window = desk.workspace()->window();
            QVERIFY(window.windowTitle().contains(u"Production"_s));
            QVERIFY(says(&window, u"PRODUCTION"_s));
            QVERIFY(!says(&window, u"TLS not verified"_s));
        }
        // "Forget password" in the dialog.
        Settings settings(file);
        MemorySecretStore other;
        RD_OK(settled(other.write(reviews.target.account(), u"right-word"_s)));
        QPointer dialog = new ConnectDialog(settings, other, *m_theme, nullptr);
        dialog->open();
        QVERIFY(button(dialog, u"Forget password"_s));
        button(dialog, u"Forget password"_s)->click();
        QTRY_VERIFY(!findProfile(settings, u"Reviews"_s)->remember);
        RD_VALUE(gone, settled(other.read(reviews.target.account())));
        QVERIFY(!gone);
        QVERIFY(!button(dialog, u"Forget password"_s));
        dialog->reject();
    }

    void anOwnChangeReplacesWhatIsKept_data()
    {
        QTest::addColumn<bool>("remember");
        QTest::newRow("remembered") << true;
        QTest::newRow("in memory only") << false;
    }
    void anOwnChangeReplacesWhatIsKept()
    {
        QFETCH(bool, remember);
        const QString changed = u"and then another one"_s;
        const QString file = settingsFile();
        Profile reviews = profile(u"Reviews"_s);
        reviews.remember = remember;
        {
            Settings settings(file);
            saveProfile(settings, reviews);
            settings.set(keys::lastProfile, u"Reviews"_s);
        }
        auto store = std::make_unique<MemorySecretStore>();
        MemorySecretStore& secrets = *store;
        if (remember)
            RD_OK(settled(secrets.write(reviews.target.account(), u"right-word"_s)));
        Application desk(*qApp, {}, file, std::move(store));
        desk.start();
        if (!remember) {
            QTRY_VERIFY_WITH_TIMEOUT(shown<PasswordDialog>(), 20'000);
            field(shown<PasswordDialog>(), u"Password"_s)->setText(u"right-word"_s);
            button(shown<PasswordDialog>(), u"Sign in"_s)->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
        QTRY_VERIFY(!shown<PasswordDialog>());
        changeOwnPassword(desk.workspace()->window(), changed);
        const auto kept = [&] {
            const auto found = settled(secrets.read(reviews.target.account()));
            return found ? found->value_or(QString()) : QString();
        };
        QTRY_COMPARE(kept(), remember ? changed : QString());
        // Opened again in the same run, it is the new one that is tried: nobody is asked.
        QPointer before = &desk.workspace()->window();
        emit desk.workspace()->connectWanted();
        QTRY_VERIFY(shown<ConnectDialog>());
        QPointer dialog = shown<ConnectDialog>();
        emit dialog->connected(reviews, {});
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull() && desk.workspace(), 20'000);
        QVERIFY(!shown<PasswordDialog>());
    }

    void aKeychainThatTakesNothingIsSaid()
    {
        const QString file = settingsFile();
        Profile reviews = profile(u"Reviews"_s);
        reviews.remember = true;
        {
            Settings settings(file);
            saveProfile(settings, reviews);
            settings.set(keys::lastProfile, u"Reviews"_s);
        }
        Application desk(*qApp, {}, file, std::make_unique<FullStore>());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
        changeOwnPassword(desk.workspace()->window(), u"and then another one"_s);
        QTRY_VERIFY(says(&desk.workspace()->window(), u"The password is not kept: The keychain is full."_s));
    }

    void everyFaultSaysHowToGoOn()
    {
        QSet<QString> advices;
        for (int fault = int(SignInFault::PasswordNeeded); fault <= int(SignInFault::NoPerson); ++fault) {
            Error error = makeError(ErrorCode::Lost);
            error.fault = SignInFault(fault);
            QVERIFY2(adviceFor(error) != adviceFor(ErrorCode::Lost), qPrintable(signInFaultName(error.fault)));
            QVERIFY(!sideOf(error).isEmpty());
            advices << adviceFor(error);
        }
        QVERIFY(advices.size() > 8);
    }

    void lessThanVerifiedIsABadge()
    {
        Target weak = m_server->tcp(u"kim"_s);
        // The name is not loopback, the line is: nothing leaves this computer in a test.
        weak.options[u"host"_s] = u"db.example.org"_s;
        weak.options[u"hostaddr"_s] = u"127.0.0.1"_s;
        QVERIFY(!weak.tlsUnverified());
        weak.options.remove(u"hostaddr"_s);
        weak.options[u"sslmode"_s] = u"require"_s;
        SessionOptions options;
        options.target = weak;
        Session session(options); // never started
        Settings settings(settingsFile());
        MainWindow window(session, settings, *m_theme);
        QVERIFY(says(&window, u"TLS not verified"_s));
    }

    void anOlderDatabaseAsksFirst()
    {
        const auto db = Backend::make(Dialect::Postgres);
        QTemporaryDir folder;
        const QString from = u":/migrations/postgresql"_s;
        QVERIFY(QDir().mkpath(folder.filePath(u"migrations/postgresql"_s)));
        const QStringList names = QDir(from).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names.first(names.size() - 1))
            QVERIFY(QFile::copy(from + u'/' + name, folder.filePath(u"migrations/postgresql/"_s + name)));
        db->exec(u"DROP SCHEMA desk CASCADE"_s);
        db->exec(u"CREATE SCHEMA desk AUTHORIZATION desk_owner"_s);
        db->exec(u"SET ROLE desk_owner"_s);
        RD_OK(Migrator(db->owner(), folder.path()).migrate());
        db->exec(
            u"INSERT INTO desk.person (login, display_name, name_key, created_at) VALUES ('postgres', 'Ada', 'ada', 0)"_s);
        db->exec(
            u"INSERT INTO desk.person_role (person_id, role, granted_at) SELECT id, 'admin', 0 FROM desk.person"_s);
        db->exec(u"RESET ROLE"_s);
        const QString file = settingsFile();
        {
            Settings settings(file);
            saveProfile(settings, {u"Old"_s, db->options().target});
            settings.set(keys::lastProfile, u"Old"_s);
        }
        Application desk(*qApp, {}, file, std::make_unique<MemorySecretStore>());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<MigrationDialog>(), 20'000);
        QPointer dialog = shown<MigrationDialog>();
        QVERIFY(says(dialog, u"The update takes 1 step"_s));
        QVERIFY(says(dialog, u"pg_dump -Fc"_s));
        QVERIFY(dialog->backupCommand().endsWith(db->options().target.options.value(u"dbname"_s)));
        QVERIFY(!button(dialog, u"Update the database"_s)->isEnabled());
        button(dialog, u"There is a backup that can be restored"_s)->click();
        button(dialog, u"Update the database"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(desk.workspace()->bench().session.self().name, u"Ada"_s);
    }

    void cancellingLeavesTheOldOneAlone()
    {
        const auto db = Backend::make(Dialect::Postgres);
        db->exec(u"UPDATE desk.schema_version SET version = 1 WHERE version > 1 AND name <> '0001_core.sql'"_s);
        const QString file = settingsFile();
        {
            Settings settings(file);
            saveProfile(settings, {u"Old"_s, db->options().target});
            settings.set(keys::lastProfile, u"Old"_s);
        }
        Application desk(*qApp, {}, file, std::make_unique<MemorySecretStore>());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(shown<MigrationDialog>(), 20'000);
        shown<MigrationDialog>()->reject();
        QTRY_VERIFY(shown<WelcomeDialog>());
        QVERIFY(!desk.workspace());
        QCOMPARE(db->value(u"SELECT max(version) FROM desk.schema_version"_s).toInt(), 1);
    }

    void aReadOnlyServerIsABanner()
    {
        SessionOptions options;
        options.target = m_server->tcp(u"kim"_s);
        options.password = u"right-word"_s;
        Settings settings(settingsFile());
        const auto desk =
            std::make_unique<WorkspaceWindow>(rd::test::startSession(options), settings, *m_theme, m_secrets);
        desk->window().show();
        Banner& banner = desk->window().banner();
        QAction* fileAction = nullptr;
        for (QAction* action : desk->claims().commands()) {
            if (QString(action->text()).remove(u'&') == u"File a claim…"_s)
                fileAction = action;
        }
        QVERIFY(fileAction);
        QTRY_VERIFY(fileAction->isEnabled());
        QVERIFY(banner.isHidden());
        m_server->exec(u"ALTER SYSTEM SET default_transaction_read_only = on"_s);
        m_server->exec(u"SELECT pg_reload_conf()"_s);
        QTest::qWait(300);
        // A verb runs into it first.
        (void)settled(desk->bench().claims.file(u"Guide"_s, {}, {}, {}));
        QTRY_VERIFY(!banner.isHidden());
        QVERIFY2(banner.text().contains(u"takes no changes"_s), qPrintable(banner.text()));
        QVERIFY(!fileAction->isEnabled());
        QVERIFY(fileAction->toolTip().contains(u"takes no changes"_s));
        for (const QPushButton* filing : desk->claims().findChildren<QPushButton*>()) {
            if (filing->text() == u"File a claim…"_s)
                QVERIFY(!filing->isEnabled());
        }
        QVERIFY(!button(&banner, u"Try now"_s));
        m_server->exec(u"BEGIN READ WRITE"_s);
        m_server->exec(u"COMMIT"_s);
        m_server->exec(u"ALTER SYSTEM RESET default_transaction_read_only"_s);
        m_server->exec(u"SELECT pg_reload_conf()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(banner.isHidden(), 10'000);
        QVERIFY(fileAction->isEnabled());
    }

    void aNewerDatabaseIsABanner_data() { Backend::addRows(); }
    void aNewerDatabaseIsABanner()
    {
        const auto db = Backend::make();
        db->claim(db->admin(), u"Guide"_s);
        const QString newer =
            u"INSERT INTO schema_version (version, name, hash, applied_at, application, oldest_writer) VALUES (99, "
            "'0099_future.sql', '', 0, '9.9', 1)"_s;
        db->exec(newer);
        Settings settings(settingsFile());
        {
            const auto desk =
                std::make_unique<WorkspaceWindow>(rd::test::startSession(db->options()), settings, *m_theme, m_secrets);
            desk->window().show();
            Banner& banner = desk->window().banner();
            QTRY_VERIFY(!banner.isHidden());
            QVERIFY(banner.text().contains(u"It works"_s));
            button(&banner, u"Close"_s)->click();
            QVERIFY(banner.isHidden());
        }
        db->exec(u"UPDATE schema_version SET oldest_writer = 99 WHERE version = 99"_s);
        const auto desk =
            std::make_unique<WorkspaceWindow>(rd::test::startSession(db->options()), settings, *m_theme, m_secrets);
        desk->window().show();
        Banner& banner = desk->window().banner();
        QTRY_VERIFY(banner.text().contains(u"Read only: this database was made by a newer"_s));
        QVERIFY(!banner.isHidden());
        QTRY_COMPARE(desk->claims().model().rowCount(), 1);
        for (QAction* action : desk->claims().commands()) {
            if (QString(action->text()).remove(u'&') == u"File a claim…"_s)
                QTRY_VERIFY(!action->isEnabled());
        }
    }
};

QTEST_MAIN(TestSignInDialogs)
#include "tst_signin_dialogs.moc"
