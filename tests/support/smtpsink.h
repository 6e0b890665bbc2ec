// SPDX-License-Identifier: GPL-3.0-or-later
// A real SMTP server for one test: plain, STARTTLS or TLS from the first byte with a certificate made here, AUTH PLAIN,
// and the faults that servers have. Keeps what it was given.
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

namespace rd::test {

class SmtpSink final : public QTcpServer {
public:
    enum class Line { Plain, StartTls, Tls };
    struct Mail {
        QByteArray from, to, data;
    };

    explicit SmtpSink(Line line)
        : m_line(line)
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                       QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                       QStringLiteral("-keyout"), key, QStringLiteral("-out"), authority()});
        if (!openssl.waitForFinished(30'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
        QFile file(key);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no key");
        m_key = QSslKey(file.readAll(), QSsl::Rsa);
        if (!listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
    }
    ~SmtpSink() override
    {
        for (QSslSocket* socket : findChildren<QSslSocket*>())
            socket->disconnect();
    }

    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString address() const { return QStringLiteral("localhost:%1").arg(serverPort()); }

    QByteArray user, password;   ///< empty: anybody may
    QByteArray refused;          ///< a recipient that gets 550
    bool silent = false;         ///< answers nothing at all
    bool dropsAfterData = false; ///< takes the mail and cuts the line before it says so
    QList<Mail> mails;
    QList<QByteArray> heard; ///< every command
    int lines = 0;           ///< connections

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(authority());
        socket->setPrivateKey(m_key);
        ++lines;
        auto talk = std::make_shared<Talk>();
        connect(socket, &QSslSocket::readyRead, this, [this, socket, talk] { read(*socket, *talk); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        if (m_line == Line::Tls) {
            connect(socket, &QSslSocket::encrypted, this, [this, socket] { greet(*socket); });
            socket->startServerEncryption();
        } else {
            greet(*socket);
        }
    }

private:
    struct Talk {
        Mail mail;
        bool signedIn = false, inData = false, inAuth = false;
    };
    void greet(QSslSocket& socket) const
    {
        if (!silent)
            socket.write("220 sink ESMTP\r\n");
    }
    void read(QSslSocket& socket, Talk& talk)
    {
        while (socket.canReadLine() && !silent) {
            const QByteArray line = socket.readLine();
            if (talk.inData)
                takeData(socket, talk, line);
            else if (talk.inAuth)
                signIn(socket, talk, line.trimmed());
            else
                answer(socket, talk, line.trimmed());
        }
    }
    void signIn(QSslSocket& socket, Talk& talk, const QByteArray& answer) const
    {
        talk.inAuth = false;
        talk.signedIn = QByteArray::fromBase64(answer) == QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
        socket.write(talk.signedIn ? "235 welcome\r\n" : "535 no\r\n");
    }
    void takeData(QSslSocket& socket, Talk& talk, const QByteArray& line)
    {
        if (line != ".\r\n") {
            talk.mail.data += line.startsWith('.') ? line.mid(1) : line;
            return;
        }
        talk.inData = false;
        mails << talk.mail;
        if (dropsAfterData)
            socket.abort();
        else
            socket.write("250 taken\r\n");
    }
    void answer(QSslSocket& socket, Talk& talk, const QByteArray& command)
    {
        heard << command;
        const QByteArray verb = command.left(4).toUpper();
        if (verb == "EHLO") {
            QByteArray offers = "250-sink\r\n";
            if (m_line == Line::StartTls && !socket.isEncrypted())
                offers += "250-STARTTLS\r\n";
            if (!user.isEmpty())
                offers += "250-AUTH PLAIN\r\n";
            socket.write(offers + "250 8BITMIME\r\n");
        } else if (verb == "STAR" && m_line == Line::StartTls) {
            socket.write("220 go\r\n");
            socket.flush();
            socket.startServerEncryption();
        } else if (verb == "AUTH") {
            talk.inAuth = true;
            socket.write("334 \r\n");
        } else if (verb == "MAIL") {
            talk.mail = {command.mid(10), {}, {}};
            socket.write(user.isEmpty() || talk.signedIn ? "250 ok\r\n" : "530 sign in first\r\n");
        } else if (verb == "RCPT") {
            const bool no = !refused.isEmpty() && command.contains(refused);
            talk.mail.to = command.mid(8);
            socket.write(no ? "550 no such person here\r\n" : "250 ok\r\n");
        } else if (verb == "DATA") {
            talk.inData = true;
            socket.write("354 go on\r\n");
        } else if (verb == "QUIT") {
            socket.write("221 bye\r\n");
            socket.disconnectFromHost();
        } else {
            socket.write(verb == "RSET" || verb == "NOOP" ? "250 ok\r\n" : "502 what?\r\n");
        }
    }

    Line m_line;
    QTemporaryDir m_folder;
    QSslKey m_key;
};

/// A header's value, unfolded and with its encoded words decoded; what a mail program shows.
inline QString decodedHeader(const QByteArray& mail, const QByteArray& name)
{
    const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
    QByteArray unfolded = head;
    unfolded.replace("\r\n ", " ");
    for (const QByteArray& line : unfolded.split('\n')) {
        if (!line.startsWith(name + ": "))
            continue;
        QString text;
        bool wasEncoded = false;
        for (const QByteArray& word : line.mid(name.size() + 2).trimmed().split(' ')) {
            const bool encoded = word.startsWith("=?utf-8?B?") && word.endsWith("?=");
            if (!text.isEmpty() && !(encoded && wasEncoded))
                text += QLatin1Char(' ');
            text += encoded ? QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)))
                            : QString::fromLatin1(word);
            wasEncoded = encoded;
        }
        return text;
    }
    return {};
}

inline QString decodedBody(const QByteArray& mail)
{
    QByteArray body = mail.mid(mail.indexOf("\r\n\r\n") + 4);
    body.replace("\r\n", "");
    return QString::fromUtf8(QByteArray::fromBase64(body)).remove(QLatin1Char('\r'));
}

} // namespace rd::test
