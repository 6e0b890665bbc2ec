// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: what stands in it, that nobody's name or title adds a header, how it goes over the wire (a real SMTP server of
// the test's own, with TLS), and that each notification goes out once to whoever wants it.
#include "app/domain/mail.h"
#include "app/domain/notificationwords.h"
#include "app/integrations/smtpmailer.h"
#include "app/jobs/jobhost.h"
#include "app/jobs/sendmail.h"
#include "app/services/future.h"
#include "app/services/secretstore.h"
#include "tests/support/claimedplaces.h"
#include "tests/support/program.h"
#include "tests/support/smtpsink.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::decodedBody;
using rd::test::decodedHeader;
using rd::test::settled;
using rd::test::SmtpSink;
using rd::test::startSession;
using rd::test::verdictOf;

namespace {

constexpr Millis hour = 3'600'000;

MailServer serverOf(const SmtpSink& sink, MailSecurity security, const QString& user = {})
{
    return {u"localhost"_s, sink.serverPort(), security, u"desk@example.org"_s, user};
}

MailMessage message(const QString& to = u"anna@example.org"_s)
{
    return {u"Änne Müller"_s,
            to,
            u"Reminder: Größe prüfen"_s,
            u"Hello Änne,\n\n.a dot first\n"_s,
            u"event-1.person-2.3@example.org"_s,
            1'725'148'800'000};
}

QStringList headerNames(const QByteArray& mail)
{
    QStringList names;
    for (const QByteArray& line : mail.left(mail.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith(' '))
            names << QString::fromLatin1(line.left(line.indexOf(':')));
    }
    return names;
}

} // namespace

class TestMail final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_author, m_anna;
    std::unique_ptr<Session> m_session;

    [[nodiscard]] QString schema() const { return m_db->isShared() ? u"desk."_s : QString(); }
    void setPolicy(const QString& key, const QString& value)
    {
        m_db->exec(u"INSERT INTO %1policy (key, value, effective_from) VALUES ('%2', '%3', %4)"_s.arg(
            schema(), key, value, QString::number(m_db->now())));
    }
    void wantsMail(PersonId person, const QString& address)
    {
        m_db->exec(
            u"UPDATE %1person SET email = '%2', mail = TRUE WHERE id = %3"_s.arg(schema(), address).arg(person.value));
    }
    /// A claim that Anna took five days ago, and her reminder of it.
    void begin(const QString& title = u"Write the guide"_s)
    {
        m_db = Backend::make();
        m_author = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_anna = m_db->person(u"Änne Müller"_s, {u"reviewer"_s});
        m_session = startSession(m_db->options());
        const qint64 item = m_db->claim(m_author, title);
        QCOMPARE(verdictOf(m_db->apply(m_anna, u"take"_s, {{item, {}}})), u"done"_s);
        m_db->advance(5 * millisPerDay);
    }
    std::unique_ptr<JobHost> host(const SmtpSink& sink, const std::optional<QString>& password = std::nullopt)
    {
        auto made = std::make_unique<JobHost>(*m_session,
                                              JobHostOptions{.name = u"box"_s, .longestWaitMs = 100, .jitterMs = 5});
        made->add(std::make_unique<SendMail>(std::make_unique<SmtpMailer>(sink.authority()), [password] {
            return readyFuture(Result<std::optional<QString>>(password));
        }));
        return made;
    }
    qint64 mailRuns() const
    {
        return m_db->value(u"SELECT count(*) FROM job_run WHERE job = 'send_mail' AND ended_at IS NOT NULL"_s)
            .toLongLong();
    }
    void nextMinute()
    {
        m_db->advance(60'000);
        const QString begun =
            u"SELECT count(*) FROM job_run WHERE job = 'send_mail' AND ended_at IS NOT NULL AND started_at >= %1"_s.arg(
                m_db->now());
        QTRY_VERIFY_WITH_TIMEOUT(m_db->value(begun).toInt() > 0, 20'000);
    }
    /// Mail goes out beside the other jobs: what is reminded of may come after it.
    void firstPass()
    {
        QTRY_VERIFY_WITH_TIMEOUT(mailRuns() > 0, 20'000);
        const QString reminded = u"SELECT count(*) FROM job_run WHERE job = 'reminders' AND ended_at IS NOT NULL"_s;
        QTRY_VERIFY_WITH_TIMEOUT(m_db->value(reminded).toInt() > 0, 20'000);
    }
    /// reviewdeskctl on this workspace, while its mail comes to this very event loop.
    int ctl(const QStringList& words, QByteArray* out)
    {
        QStringList all =
            m_db->isShared()
                ? QStringList{u"--url"_s, m_db->url()}
                : QStringList{u"--workspace"_s, m_db->file(), u"--now"_s,
                              QDateTime::fromMSecsSinceEpoch(m_db->now(), Qt::UTC).toString(Qt::ISODateWithMs)};
        QProcess process;
        process.start(rd::test::ctlPath(), all + words);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
            return -1;
        *out = process.readAllStandardOutput();
        return process.exitCode();
    }

private slots:
    void cleanup()
    {
        m_session.reset();
        m_db.reset();
    }

    void nobodyAddsAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("ascii") << u"Fix the login"_s << u"Fix the login"_s;
        QTest::newRow("line break") << u"Hi\r\nBcc: everybody@example.org"_s << u"Hi Bcc: everybody@example.org"_s;
        QTest::newRow("bare") << u"Hi\nSubject: x\rTo: y"_s << u"Hi Subject: x To: y"_s;
        QTest::newRow("end of the head") << u"Hi\r\n\r\nbody"_s << u"Hi body"_s;
        QTest::newRow("unicode line separators") << u"a\u2028b\u2029c\u0085d\vf"_s << u"a b c d f"_s;
        QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s;
        QTest::newRow("umlauts") << u"Größe prüfen – déjà vu"_s << u"Größe prüfen – déjà vu"_s;
        QTest::newRow("beyond the plane") << u"ok \U0001F600 \U0001F4A9"_s << u"ok \U0001F600 \U0001F4A9"_s;
        QTest::newRow("looks encoded") << u"=?utf-8?B?SGk=?="_s << u"=?utf-8?B?SGk=?="_s;
        QTest::newRow("quotes") << u"a \"b\" \\c <d@e>, f:g;"_s << u"a \"b\" \\c <d@e>, f:g;"_s;
        const QString many = u"ä\U0001F600"_s.repeated(90);
        QTest::newRow("long") << many << many;
    }
    void nobodyAddsAHeader()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        MailMessage mail = message();
        mail.subject = text;
        mail.toName = text;
        const QByteArray bytes = mailBytes({.from = u"desk@example.org"_s}, mail);
        QCOMPARE(headerNames(bytes),
                 (QStringList{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"Message-ID"_s, u"Auto-Submitted"_s,
                              u"MIME-Version"_s, u"Content-Type"_s, u"Content-Transfer-Encoding"_s}));
        QCOMPARE(bytes.count("\r\n\r\n"), 1);
        for (const QByteArray& line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 79, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            for (const char c : line.chopped(line.isEmpty() ? 0 : 1))
                QVERIFY(c >= ' ' && c <= '~');
        }
        QCOMPARE(decodedHeader(bytes, "Subject"), shown);
        QString to = decodedHeader(bytes, "To");
        QVERIFY(to.endsWith(" <anna@example.org>"_L1));
        to.chop(19);
        if (to.startsWith(u'"')) // quoted: without the quotes and what they escape
            to = to.sliced(1, to.size() - 2).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        if (text.size() < 100) // names are shorter than subjects may be
            QCOMPARE(to, shown);
        else
            QVERIFY(shown.startsWith(to) && to.size() >= 190);
        QCOMPARE(decodedBody(bytes), mail.body);
    }

    void addressesAndSettings()
    {
        for (const QString& good : {u"a@b"_s, u"anna.m+x@mail.example.org"_s, u"o'neil@example.org"_s})
            QVERIFY2(isMailAddress(good), qPrintable(good));
        for (const QString& bad : {u""_s, u"anna"_s, u"a@b,c@d"_s, u"a@b c@d"_s, u"a@b\r\nRCPT TO:<c@d>"_s, u"<a@b>"_s,
                                   u"a b@c"_s, u"a@b@c"_s, u"ä@b"_s, u"a@b\n"_s, u"\"a\"@b"_s})
            QVERIFY2(!isMailAddress(bad), qPrintable(bad));
        const auto server = [](const QString& address, const QString& security, const QString& from,
                               const QString& user = {}) {
            return mailServerOf({{u"mail.server"_s, address},
                                 {u"mail.security"_s, security},
                                 {u"mail.from"_s, from},
                                 {u"mail.user"_s, user}});
        };
        RD_VALUE(off, server({}, u"starttls"_s, {}));
        QVERIFY(off.isOff());
        RD_VALUE(on, server(u"mail.example.org:587"_s, u"starttls"_s, u"desk@example.org"_s, u"desk"_s));
        QCOMPARE(on,
                 (MailServer{u"mail.example.org"_s, 587, MailSecurity::StartTls, u"desk@example.org"_s, u"desk"_s}));
        RD_OK(server(u"[::1]:25"_s, u"unencrypted"_s, u"desk@example.org"_s));
        for (const QString& wrong : {u"mail.example.org"_s, u"mail.example.org:0"_s, u"mail.example.org:99999"_s,
                                     u"http://x:25"_s, u"x:25/y"_s, u"user@x:25"_s, u"x y:25"_s})
            RD_ERROR(server(wrong, u"starttls"_s, u"desk@example.org"_s), ErrorCode::Invalid);
        RD_ERROR(server(u"x:25"_s, u"ssl"_s, u"desk@example.org"_s), ErrorCode::Invalid);
        RD_ERROR(server(u"x:25"_s, u"tls"_s, u"desk"_s), ErrorCode::Invalid);
        // A password never goes over an open line.
        RD_ERROR(server(u"x:25"_s, u"unencrypted"_s, u"desk@example.org"_s, u"desk"_s), ErrorCode::Invalid);
    }

    void words()
    {
        QCOMPARE(notificationText(u"claim.reminder"_s, u"Guide"_s, {{u"days"_s, 5}, {u"left"_s, 2}}),
                 u"Gentle reminder: Guide is with you for 5 days, 2 are left. We are here if you need help."_s);
        QCOMPARE(notificationText(u"claim.reminder"_s, u"Guide"_s, {{u"days"_s, 1}, {u"left"_s, 1}}),
                 u"Gentle reminder: Guide is with you for a day, one is left. We are here if you need help."_s);
        QCOMPARE(notificationText(u"claim.last_reminder"_s, u"Guide"_s),
                 u"Guide returns to the queue tomorrow. Still on it keeps it with you."_s);
        QCOMPARE(notificationSubject(u"claim.reminder"_s, u"Guide"_s), u"Reminder: Guide"_s);
        // Whatever somebody is told of has a sentence of its own.
        const auto db = Backend::make(Dialect::Sqlite);
        const auto types = db->rows(
            u"SELECT DISTINCT event_type FROM transition WHERE notify <> '' AND desk IN ('claims', 'requests') UNION "
            "SELECT event_type FROM reminder"_s);
        QVERIFY(types.size() > 15);
        for (const QVariantList& type : types) {
            const QString text = notificationText(type.first().toString(), u"T"_s, {{u"days"_s, 5}, {u"left"_s, 2}});
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'!'), qPrintable(type.first().toString() + u": "_s + text));
        }
    }

    void overTheWire_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("security");
        QTest::newRow("plain") << int(SmtpSink::Line::Plain) << int(MailSecurity::Unencrypted);
        QTest::newRow("starttls") << int(SmtpSink::Line::StartTls) << int(MailSecurity::StartTls);
        QTest::newRow("tls") << int(SmtpSink::Line::Tls) << int(MailSecurity::Tls);
    }
    void overTheWire()
    {
        QFETCH(int, line);
        QFETCH(int, security);
        SmtpSink sink{SmtpSink::Line(line)};
        const bool signsIn = MailSecurity(security) != MailSecurity::Unencrypted;
        if (signsIn) {
            sink.user = "desk";
            sink.password = "p\xc3\xa4ss word";
        }
        const MailServer server = serverOf(sink, MailSecurity(security), signsIn ? u"desk"_s : QString());
        SmtpMailer mailer(sink.authority());
        for (int n = 1; n <= 3; ++n) {
            RD_OK(settled(mailer.send(server, u"päss word"_s, message(), {})));
            QCOMPARE(sink.mails.size(), n);
        }
        const SmtpSink::Mail& mail = sink.mails.first();
        QCOMPARE(mail.from, "<desk@example.org>");
        QCOMPARE(mail.to, "<anna@example.org>");
        QCOMPARE(decodedHeader(mail.data, "Subject"), u"Reminder: Größe prüfen"_s);
        QCOMPARE(decodedHeader(mail.data, "From"), u"\"Review Desk\" <desk@example.org>"_s);
        QCOMPARE(decodedHeader(mail.data, "Message-ID"), u"<event-1.person-2.3@example.org>"_s);
        QCOMPARE(decodedHeader(mail.data, "Date"), u"01 Sep 2024 00:00:00 +0000"_s);
        QCOMPARE(decodedBody(mail.data), message().body);
    }

    void nothingIsSaidOverAnOpenLine()
    {
        SmtpSink sink{SmtpSink::Line::Plain};
        sink.user = "desk";
        SmtpMailer mailer(sink.authority());
        RD_ERROR(settled(mailer.send(serverOf(sink, MailSecurity::StartTls, u"desk"_s), u"secret"_s, message(), {})),
                 ErrorCode::NotPermitted);
        for (const QByteArray& command : std::as_const(sink.heard))
            QVERIFY2(command.startsWith("EHLO") || command.startsWith("HELO") || command.startsWith("QUIT") ||
                         command.startsWith("STARTTLS"),
                     command.constData());
        QVERIFY(sink.mails.isEmpty());
    }

    void whoIsNotTrustedGetsNothing()
    {
        SmtpSink sink{SmtpSink::Line::Tls}, other{SmtpSink::Line::Tls};
        SmtpMailer mailer(other.authority());
        RD_ERROR(settled(mailer.send(serverOf(sink, MailSecurity::Tls), {}, message(), {})), ErrorCode::NotPermitted);
        MailServer wrongName = serverOf(sink, MailSecurity::Tls);
        wrongName.host = u"127.0.0.1"_s; // the certificate is for localhost
        SmtpMailer right(sink.authority());
        RD_ERROR(settled(right.send(wrongName, {}, message(), {})), ErrorCode::NotPermitted);
        SmtpMailer system;
        RD_ERROR(settled(system.send(serverOf(sink, MailSecurity::Tls), {}, message(), {})), ErrorCode::NotPermitted);
        QVERIFY(sink.mails.isEmpty() && sink.heard.isEmpty());
    }

    void serversHaveFaults()
    {
        SmtpSink sink{SmtpSink::Line::StartTls};
        sink.user = "desk";
        sink.password = "right";
        sink.refused = "gone@example.org";
        SmtpMailer mailer(sink.authority());
        const MailServer server = serverOf(sink, MailSecurity::StartTls, u"desk"_s);
        RD_ERROR(settled(mailer.send(server, u"wrong"_s, message(), {})), ErrorCode::NotPermitted);
        RD_ERROR(settled(mailer.send(server, u"right"_s, message(u"gone@example.org"_s), {})), ErrorCode::Invalid);
        RD_ERROR(settled(mailer.send(server, u"right"_s, message(u"a@b, c@d"_s), {})), ErrorCode::Invalid);
        QVERIFY(sink.mails.isEmpty());
        RD_OK(settled(mailer.send(server, u"right"_s, message(), {})));
        QCOMPARE(sink.mails.size(), 1);
        MailServer nobody = server;
        {
            QTcpServer probe;
            QVERIFY(probe.listen(QHostAddress::LocalHost, 0));
            nobody.port = probe.serverPort();
        }
        RD_ERROR(settled(mailer.send(nobody, u"right"_s, message(), {})), ErrorCode::Lost);
        // Nobody waits for a server that says nothing.
        SmtpSink deaf{SmtpSink::Line::Plain};
        deaf.silent = true;
        const CancelToken cancel;
        const auto waiting = mailer.send(serverOf(deaf, MailSecurity::Unencrypted), {}, message(), cancel);
        QTRY_COMPARE(deaf.lines, 1);
        QElapsedTimer clock;
        clock.start();
        CancelToken(cancel).cancel();
        RD_ERROR(settled(waiting), ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 5000);
    }

    void aReminderGoesOutOnce_data() { Backend::addRows(); }
    void aReminderGoesOutOnce()
    {
        const QString title = u"Write the\r\nBcc: x@y guide"_s;
        begin(title);
        wantsMail(m_anna, u"anna@example.org"_s);
        SmtpSink sink{SmtpSink::Line::StartTls};
        sink.user = "desk";
        sink.password = "secret";
        setPolicy(u"mail.server"_s, sink.address());
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        setPolicy(u"mail.user"_s, u"desk"_s);
        const auto running = host(sink, u"secret"_s);
        running->start();
        firstPass();
        nextMinute();
        QCOMPARE(sink.mails.size(), 1);
        const QByteArray mail = sink.mails.first().data;
        QCOMPARE(sink.mails.first().to, "<anna@example.org>");
        QCOMPARE(decodedHeader(mail, "To"), u"Änne Müller <anna@example.org>"_s);
        QVERIFY(decodedHeader(mail, "Subject").startsWith("Reminder: Write the"_L1));
        QVERIFY(!headerNames(mail).contains(u"Bcc"_s));
        QVERIFY2(decodedBody(mail).contains("is with you for 5 days, 2 are left. We are here if you need help."_L1),
                 qPrintable(decodedBody(mail)));
        const qint64 event = m_db->value(u"SELECT id FROM event WHERE type = 'claim.reminder'"_s).toLongLong();
        QVERIFY(decodedHeader(mail, "Message-ID").startsWith(u"<event-%1.person-%2."_s.arg(event).arg(m_anna.value)));
        for (int i = 0; i < 3; ++i)
            nextMinute();
        QCOMPARE(sink.mails.size(), 1);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM notification WHERE mailed_at IS NOT NULL"_s).toInt(), 1);
        QVERIFY(running->state().phase != JobHost::Phase::Failed);
    }

    // The server took it and the line was cut before it said so: again, with the same Message-ID.
    void atLeastOnceWithOneName_data() { Backend::addRows(); }
    void atLeastOnceWithOneName()
    {
        begin();
        wantsMail(m_anna, u"anna@example.org"_s);
        SmtpSink sink{SmtpSink::Line::Tls};
        sink.dropsAfterData = true;
        setPolicy(u"mail.server"_s, sink.address());
        setPolicy(u"mail.security"_s, u"tls"_s);
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        const auto running = host(sink);
        running->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_db->value(u"SELECT count(*) FROM event WHERE type = 'claim.reminder'"_s).toInt(), 1,
                                  20'000);
        nextMinute();
        QVERIFY(!sink.mails.isEmpty());
        sink.dropsAfterData = false;
        nextMinute();
        const auto before = sink.mails.size();
        QVERIFY(before >= 2);
        QCOMPARE(decodedHeader(sink.mails.first().data, "Message-ID"),
                 decodedHeader(sink.mails.last().data, "Message-ID"));
        nextMinute();
        QCOMPARE(sink.mails.size(), before);
        QCOMPARE(m_db->value(u"SELECT count(*) FROM notification WHERE mailed_at IS NOT NULL"_s).toInt(), 1);
    }

    void whatCannotBeSent_data() { Backend::addRows(); }
    void whatCannotBeSent()
    {
        begin();
        SmtpSink sink{SmtpSink::Line::Plain};
        const auto running = host(sink);
        running->start();
        firstPass();
        // No server is set: nothing to do, nothing wrong.
        QCOMPARE(
            m_db->value(u"SELECT count(*) FROM job_run WHERE job = 'send_mail' AND (error <> '' OR considered > 0)"_s)
                .toInt(),
            0);
        // A setting that cannot be used is the run's error.
        setPolicy(u"mail.server"_s, u"nonsense"_s);
        nextMinute();
        QVERIFY(m_db->value(u"SELECT error FROM job_run WHERE job = 'send_mail' ORDER BY id DESC"_s)
                    .toString()
                    .contains("mail.server"_L1));
        // A recipient who is refused has five tries; others are not held up.
        wantsMail(m_anna, u"anna@example.org"_s);
        sink.refused = "anna@example.org";
        setPolicy(u"mail.server"_s, sink.address());
        setPolicy(u"mail.security"_s, u"unencrypted"_s);
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        for (int i = 0; i < 7; ++i)
            nextMinute();
        QCOMPARE(m_db->value(u"SELECT max(mail_tries) FROM notification"_s).toInt(), 5);
        QVERIFY(
            m_db->value(u"SELECT mail_error FROM notification WHERE mail_tries = 5"_s).toString().contains("550"_L1));
        QVERIFY(sink.mails.isEmpty());
        // A login without a password on this computer: it does not even take the lease, and says why.
        setPolicy(u"mail.security"_s, u"starttls"_s);
        setPolicy(u"mail.user"_s, u"desk"_s);
        const qint64 runs = mailRuns();
        m_db->advance(60'000);
        QTRY_COMPARE(running->state().phase, JobHost::Phase::Failed);
        QVERIFY(running->state().reason.contains("password"_L1));
        QCOMPARE(mailRuns(), runs);
    }

    void aServerThatIsDownCostsNoTry_data() { Backend::addRows(); }
    void aServerThatIsDownCostsNoTry()
    {
        begin();
        wantsMail(m_anna, u"anna@example.org"_s);
        SmtpSink sink{SmtpSink::Line::Plain};
        const quint16 port = sink.serverPort();
        sink.close();
        setPolicy(u"mail.server"_s, u"localhost:%1"_s.arg(port));
        setPolicy(u"mail.security"_s, u"unencrypted"_s);
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        const auto running = host(sink);
        running->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_db->value(u"SELECT count(*) FROM event WHERE type = 'claim.reminder'"_s).toInt(), 1,
                                  20'000);
        for (int i = 0; i < 6; ++i)
            nextMinute();
        QCOMPARE(m_db->value(u"SELECT max(mail_tries) FROM notification"_s).toInt(), 0);
        QVERIFY(m_db->value(u"SELECT error FROM job_run WHERE job = 'send_mail' ORDER BY id DESC"_s)
                    .toString()
                    .contains("does not answer"_L1));
        QVERIFY(sink.listen(QHostAddress::LocalHost, port));
        nextMinute();
        QCOMPARE(sink.mails.size(), 1);
    }

    // Nobody could send for two days: what is too old is told in the record of one run, what is fresh goes out.
    void tooOldIsToldAndFreshGoesOut_data() { Backend::addRows(); }
    void tooOldIsToldAndFreshGoesOut()
    {
        begin();
        wantsMail(m_anna, u"anna@example.org"_s);
        SmtpSink sink{SmtpSink::Line::Plain};
        QByteArray out;
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"reminders"_s, u"--json"_s}, &out), 0);
        const qint64 event = m_db->value(u"SELECT id FROM event WHERE type = 'claim.reminder'"_s).toLongLong();
        QVERIFY(event > 0);
        m_db->advance(47 * hour); // tomorrow it returns: a second reminder
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"reminders"_s, u"--json"_s}, &out), 0);
        m_db->advance(hour);
        setPolicy(u"mail.server"_s, sink.address());
        setPolicy(u"mail.security"_s, u"unencrypted"_s);
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"send_mail"_s, u"--json"_s}, &out), 1);
        const auto run = QJsonDocument::fromJson(out);
        QCOMPARE(run[u"changed"_s].toInt(), 1);
        QCOMPARE(run[u"failed"_s].toInt(), 1);
        QCOMPARE(run[u"failures"_s][0][u"id"_s].toInteger(), event);
        QCOMPARE(sink.mails.size(), 1);
        QVERIFY(decodedBody(sink.mails.first().data).contains("returns to the queue tomorrow"_L1));
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"send_mail"_s, u"--json"_s}, &out), 0);
        QCOMPARE(ctl({u"jobs"_s, u"history"_s, u"send_mail"_s}, &out), 0);
        const QString told =
            u"Notification %1 to person %2: older than 48 hours: not sent by mail"_s.arg(event).arg(m_anna.value);
        QCOMPARE(QString::fromUtf8(out).count(told), 1);
        QCOMPARE(sink.mails.size(), 1);
    }

    // reviewdeskctl on a server: the password from systemd's folder, and nowhere else.
    void fromTheCommandLine_data() { Backend::addRows(); }
    void fromTheCommandLine()
    {
        begin();
        wantsMail(m_anna, u"anna@example.org"_s);
        SmtpSink sink{SmtpSink::Line::Plain};
        setPolicy(u"mail.server"_s, sink.address());
        setPolicy(u"mail.security"_s, u"unencrypted"_s);
        setPolicy(u"mail.from"_s, u"desk@example.org"_s);
        QByteArray out;
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"reminders"_s, u"--json"_s}, &out), 0);
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"send_mail"_s, u"--json"_s}, &out), 0);
        QCOMPARE(QJsonDocument::fromJson(out)[u"changed"_s].toInt(), 1);
        QVERIFY(QJsonDocument::fromJson(out)[u"finished"_s].toBool());
        QCOMPARE(sink.mails.size(), 1);
        QCOMPARE(ctl({u"jobs"_s, u"run"_s, u"send_mail"_s, u"--json"_s}, &out), 0);
        QCOMPARE(sink.mails.size(), 1);
    }

    void credentialsOfTheService()
    {
        QTemporaryDir folder;
        qputenv("CREDENTIALS_DIRECTORY", folder.path().toLocal8Bit());
        RD_VALUE(none, systemdCredential(u"smtp-password"_s));
        QVERIFY(!none);
        QFile file(folder.filePath(u"smtp-password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("p\xc3\xa4ss\n") > 0);
        file.close();
        RD_VALUE(some, systemdCredential(u"smtp-password"_s));
        QCOMPARE(some, u"päss"_s);
        qunsetenv("CREDENTIALS_DIRECTORY");
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
