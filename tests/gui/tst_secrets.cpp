// SPDX-License-Identifier: GPL-3.0-or-later
// quality.md P1: 200 planted secrets go through sign-ins that fail and succeed, errors, refusals, slow queries and
// texts of people; afterwards none of them stands in the arguments, the environment, the logs or the settings files.
#include <QtWidgets>

#include "app/bootstrap/jsonlog.h"
#include "app/bootstrap/redaction.h"
#include "app/database/dbexecutor.h"
#include "app/database/targeturl.h"
#include "app/services/claimsservice.h"
#include "app/services/probe.h"
#include "app/services/secretstore.h"
#include "tests/support/backend.h"
#include "tests/support/signincluster.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::SignInCluster;

class TestSecrets final : public QObject {
    Q_OBJECT

    std::unique_ptr<SignInCluster> m_server;
    QTemporaryDir m_folder;
    QStringList m_planted;

    [[nodiscard]] QString logFolder() const { return m_folder.filePath(u"logs"_s); }
    QString plant(const QString& form)
    {
        m_planted << form.arg(m_planted.size(), 3, 10, QLatin1Char('0'));
        return m_planted.last();
    }
    QString password() { return plant(u"Plum7-%1-tree!"_s); }
    QString email() { return plant(u"planted.%1@secret-place.example"_s); }

    /// The planted secrets that stand in any of these.
    [[nodiscard]] QStringList found(const QList<QByteArray>& texts) const
    {
        QStringList hits;
        for (const QString& secret : m_planted) {
            for (const QByteArray& text : texts) {
                if (text.contains(secret.toUtf8()))
                    hits << secret;
            }
        }
        return hits;
    }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QList<QByteArray> filesOf(const QString& folder) const
    {
        QList<QByteArray> texts;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            texts << content(it.next());
        return texts;
    }

    void failedSignIns()
    {
        for (int i = 0; i < 60; ++i) {
            SessionOptions options;
            options.target = m_server->tcp(i % 2 == 0 ? u"kim"_s : u"who"_s);
            options.password = password();
            if (i % 7 == 0)
                options.target.options[u"dbname"_s] = u"missing"_s;
            if (i % 11 == 0)
                options.target.options[u"port"_s] = u"1"_s;
            Session session(options);
            QVERIFY(!settled(session.start()));
        }
        for (int i = 0; i < 10; ++i) {
            const auto target = targetFromUrl(u"postgresql://kim:%1@localhost:99999999/d"_s.arg(password()));
            QVERIFY(!target);
            qWarning().noquote() << target.error().text << target.error().detail;
        }
    }

    void dialogs()
    {
        Theme theme(*qApp);
        Settings settings(m_folder.filePath(u"settings/settings.ini"_s));
        MemorySecretStore secrets;
        for (int i = 0; i < 10; ++i) {
            Profile profile{u"Reviews %1"_s.arg(i), m_server->tcp(u"kim"_s)};
            profile.remember = true;
            const QString word = password();
            m_server->exec(u"ALTER ROLE kim PASSWORD '%1'"_s.arg(word));
            QPointer dialog = new ConnectDialog(settings, secrets, theme, nullptr);
            dialog->edit(profile);
            for (QLineEdit* field : dialog->findChildren<QLineEdit*>()) {
                if (field->echoMode() == QLineEdit::Password)
                    field->setText(i % 2 == 0 ? word : password());
            }
            dialog->open();
            QSignalSpy connected(dialog, &ConnectDialog::connected);
            for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
                if (button->text() == "Connect"_L1)
                    button->click();
            }
            if (i % 2 == 0)
                QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 1, 20'000);
            else
                QTest::qWait(300);
            if (dialog)
                dialog->reject();
        }
        QVERIFY(content(m_folder.filePath(u"settings/settings.ini"_s)).contains("Reviews 0"));
        m_server->exec(u"ALTER ROLE kim PASSWORD 'right-word'"_s);
    }

    void queriesThatQuote(Session& session, const QString& secret, const QString& sql)
    {
        (void)settled(session.interactive().run({.name = u"planted"_s}, [=](const Call& call) {
            return call.db().eachOf(u"planted"_s, sql, {{u"value"_s, secret}}, [](const Row&) { return true; });
        }));
    }

    void peoplesTexts()
    {
        SessionOptions options;
        options.target = m_server->tcp(u"kim"_s);
        options.password = u"right-word"_s;
        Session session(options);
        RD_OK(settled(session.start()));
        ClaimsService claims(session);
        for (int i = 0; i < 20; ++i) {
            const QString external = email();
            RD_OK(settled(claims.file(u"Ask "_s + email(), external, {}, u"written by "_s + email())));
            // Twice the same: the server's error names the value.
            QVERIFY(!settled(claims.file(u"Again"_s, external, {}, {})));
        }
        for (int i = 0; i < 12; ++i) {
            queriesThatQuote(session, email(), u"SELECT CAST(:value AS bigint) AS n"_s);
            queriesThatQuote(session, password(), u"SELECT CAST(:value AS uuid) AS n"_s);
        }
        queriesThatQuote(session, password(), u"SELECT pg_sleep(0.6), :value AS v"_s);
        // Refused: a reviewer approves what nobody gave her.
        ClaimVerb approve;
        approve.verb = u"approve"_s;
        approve.note = u"because of "_s + email();
        approve.targets << ClaimTarget{WorkItemId(1), {}, AssignmentId(), 0, {}};
        (void)settled(claims.apply(approve));
    }

    void librariesThatQuote()
    {
        qWarning().noquote() << u"could not parse \"host=x password='%1' user=kim\""_s.arg(password());
        qWarning().noquote() << u"libpq: postgresql://kim:%1@db.example.org/reviews"_s.arg(password());
        qWarning().noquote() << u"ALTER ROLE kim PASSWORD '%1'"_s.arg(password());
        qWarning().noquote() << u"smtp: Authorization: Bearer %1"_s.arg(plant(u"tok%1abcdef"_s));
        qWarning().noquote() << u"{\"api_key\": \"%1\"}"_s.arg(plant(u"key-%1-xyz"_s));
        qWarning().noquote() << u"-----BEGIN PRIVATE KEY-----\n%1\n-----END PRIVATE KEY-----"_s.arg(
            plant(u"MIIE%1abc"_s));
        qWarning().noquote() << u"DETAIL:  Key (email)=(%1) already exists."_s.arg(email());
        qWarning().noquote() << u"DETAIL:  Failing row contains (1, %1, x)."_s.arg(plant(u"row-text-%1"_s));
        while (m_planted.size() < 200)
            qWarning().noquote() << u"mail to <%1> bounced"_s.arg(email());
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_server = std::make_unique<SignInCluster>();
        m_server->person(u"kim"_s, u"right-word"_s, {u"admin"_s});
        QVERIFY(QDir().mkpath(m_folder.filePath(u"settings"_s)));
        // The tests' surroundings silence some categories; here everything that could be logged is.
        QLoggingCategory::installFilter([](QLoggingCategory* category) {
            for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
                category->setEnabled(type, type != QtDebugMsg || qstrncmp(category->categoryName(), "rd.", 3) == 0);
        });
        JsonLog::install(logFolder());
    }
    void cleanupTestCase() { m_server.reset(); }

    void redactionKeepsTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* name, const QString& text, const QString& clean) {
            QTest::newRow(name) << text << clean;
        };
        row("plain", u"query=claims_page outcome=lost ms=12"_s, u"query=claims_page outcome=lost ms=12"_s);
        row("keyword", u"host=a password=x!y user=b"_s, u"host=a password=*** user=b"_s);
        row("quoted", u"password='a \\' b' user=c"_s, u"password=*** user=c"_s);
        row("json", u"{\"password\":\"a\\\"b\",\"n\":1}"_s, u"{\"password\":***,\"n\":1}"_s);
        row("url", u"at postgresql://kim:p@ss@host:1/d now"_s, u"at postgresql://kim:***@host:1/d now"_s);
        row("url without", u"at postgresql://kim@host/d"_s, u"at postgresql://kim@host/d"_s);
        row("mail", u"to ann.b@mail.example.org."_s, u"to ***@***"_s);
        row("key", u"Key (login)=(kim) already exists."_s, u"Key (login)=(***) already exists."_s);
        row("verifier", u"SCRAM-SHA-256$4096:abc$def:ghi end"_s, u"SCRAM-SHA-256$*** end"_s);
        row("word", u"The password is missing"_s, u"The password is missing"_s);
    }
    void redactionKeepsTheRest()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(redacted(text), clean);
    }

    void noSecretStaysAnywhere()
    {
        failedSignIns();
        dialogs();
        peoplesTexts();
        librariesThatQuote();
        QVERIFY(m_planted.size() >= 200);

        const QList<QByteArray> logs = filesOf(logFolder());
        QVERIFY(!logs.isEmpty());
        QCOMPARE(found(logs), QStringList());
        QCOMPARE(found(filesOf(m_folder.filePath(u"settings"_s))), QStringList());
        QCOMPARE(found({content(u"/proc/self/cmdline"_s)}), QStringList());
        QCOMPARE(found({content(u"/proc/self/environ"_s)}), QStringList());
        QCOMPARE(found({QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8()}), QStringList());
        // The search would find one.
        QCOMPARE(found({"x " + m_planted.first().toUtf8()}).size(), 1);
    }

    void theLogSaysWhatHappened()
    {
        const QString file = JsonLog::file();
        QCOMPARE(QFile::permissions(file) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        bool signIn = false;
        bool slow = false;
        bool refused = false;
        const QList<QByteArray> lines = content(file).trimmed().split('\n');
        for (const QByteArray& line : lines) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QVERIFY2(json.contains(u"time"_s) && json.contains(u"level"_s), line.constData());
            const bool warned = json[u"level"_s] == "warn"_L1;
            signIn = signIn || (warned && json[u"fault"_s] == "wrong_password"_L1);
            slow = slow || (warned && json[u"query"_s] == "planted"_L1 && json[u"ms"_s].toInt() > 500 &&
                            !json.contains(u"outcome"_s));
            refused = refused || (warned && json[u"query"_s] == "planted"_L1 && json[u"sqlstate"_s] == "22P02"_L1);
        }
        QVERIFY(signIn);
        QVERIFY(slow);
        QVERIFY(refused);
    }

    void aRefusalIsLogged_data() { Backend::addRows(); }
    void aRefusalIsLogged()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const qint64 item = db->claim(db->admin(), u"Guide"_s);
        (void)db->apply(rita, u"take"_s, {{item, {}}});
        const QUuid op = QUuid::createUuid();
        const auto outcome = db->apply(mia, u"approve"_s, {{1, {}}}, u"a note of hers"_s, {}, op);
        QCOMPARE(test::verdictOf(outcome), u"not_permitted"_s);
        const QByteArray log = content(JsonLog::file());
        QVERIFY(!log.contains("a note of hers"));
        for (const QByteArray& line : log.split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            if (json[u"op"_s].toString() != op.toString(QUuid::WithoutBraces))
                continue;
            QCOMPARE(json[u"level"_s].toString(), u"warn"_s);
            QCOMPARE(json[u"verb"_s].toString(), u"claims.approve"_s);
            QCOMPARE(json[u"person"_s].toInteger(), mia.value);
            QCOMPARE(json[u"outcome"_s].toString(), u"not_permitted"_s);
            return;
        }
        QFAIL("the refusal was not logged");
    }

    void theLogRotates()
    {
        const QString line(2000, u'x');
        for (int i = 0; i < 2000; ++i)
            qInfo().noquote() << line;
        const QFileInfoList files = QDir(logFolder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2 && files.size() <= 3);
        for (const QFileInfo& file : files) {
            QVERIFY2(file.size() < 1'100'000, qPrintable(file.fileName()));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }
};

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
