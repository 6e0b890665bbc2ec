// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/mail.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include "app/domain/notificationwords.h"
#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype encodedBytes = 42;  // of UTF-8 in an encoded word: 75 characters in all (RFC 2047)
constexpr qsizetype longestHeader = 60; // of plain ASCII without folding
constexpr qsizetype bodyLine = 76;
constexpr qsizetype longestName = 200, longestSubject = 300;

/// lupdate reads the context of these texts from here.
struct MailText {
    Q_DECLARE_TR_FUNCTIONS(rd::Mail)
};

Error wrong(const QString& text)
{
    return makeError(ErrorCode::Invalid, text);
}

/// One line of visible text: control characters and line separators are spaces.
QString oneLine(const QString& text, qsizetype longest)
{
    QString line;
    for (const QChar c : normalised(text)) {
        const auto category = c.category();
        const bool invisible = category == QChar::Other_Control || category == QChar::Separator_Line ||
                               category == QChar::Separator_Paragraph;
        line += invisible ? QChar(u' ') : c;
    }
    line = line.simplified().left(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Encoded words, folded; none is cut within a character.
QByteArray encodedWords(const QString& text)
{
    QByteArrayList words;
    QByteArray part;
    const auto flush = [&] {
        if (!part.isEmpty())
            words << "=?utf-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (part.size() + character.size() > encodedBytes)
            flush();
        part += character;
        i += units;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray encodedBody(const QString& body)
{
    QString text = body;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\r\n"_s);
    const QByteArray base64 = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += bodyLine)
        lines += base64.mid(i, bodyLine) + "\r\n";
    return lines;
}

Result<MailSecurity> securityOf(const QString& value)
{
    if (value == "starttls"_L1)
        return MailSecurity::StartTls;
    if (value == "tls"_L1)
        return MailSecurity::Tls;
    if (value == "unencrypted"_L1)
        return MailSecurity::Unencrypted;
    return wrong(MailText::tr("mail.security is “%1”; it is starttls, tls or unencrypted.").arg(value));
}

} // namespace

Result<MailServer> mailServerOf(const QHash<QString, QString>& policies)
{
    static const QRegularExpression address(uR"(^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})$)"_s);
    const QString server = policies[u"mail.server"_s].trimmed();
    if (server.isEmpty())
        return MailServer{};
    const auto match = address.match(server);
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        return wrong(MailText::tr("mail.server is “%1”; it is written like mail.example.org:587.").arg(server));
    const auto security = securityOf(policies[u"mail.security"_s].trimmed());
    if (!security)
        return security.error();
    const QString from = policies[u"mail.from"_s].trimmed();
    if (!isMailAddress(from))
        return wrong(MailText::tr("mail.from is “%1”; it is an address like desk@example.org.").arg(from));
    const QString user = policies[u"mail.user"_s].trimmed();
    if (*security == MailSecurity::Unencrypted && !user.isEmpty())
        return wrong(MailText::tr(
            "mail.user is set, but mail.security is unencrypted: a password never goes over an open line."));
    return MailServer{match.captured(1), static_cast<quint16>(port), *security, from, user};
}

bool isMailAddress(const QString& address)
{
    static const QRegularExpression one(
        uR"(^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\z)"_s);
    return address.size() <= 254 && one.match(address).hasMatch();
}

QByteArray headerText(const QString& text)
{
    const QString line = oneLine(text, longestSubject);
    if (isPlainAscii(line) && line.size() <= longestHeader && !line.contains("=?"_L1))
        return line.toLatin1();
    return encodedWords(line);
}

QByteArray headerMailbox(const QString& name, const QString& address)
{
    const QString line = oneLine(name, longestName);
    const QByteArray at = '<' + address.toLatin1() + '>';
    if (line.isEmpty())
        return at;
    if (!isPlainAscii(line) || line.size() > longestHeader || line.contains("=?"_L1))
        return encodedWords(line) + "\r\n " + at;
    QByteArray quoted;
    for (const char c : line.toLatin1())
        quoted += c == '"' || c == '\\' ? QByteArray("\\") + c : QByteArray(1, c);
    return '"' + quoted + "\" " + at;
}

QByteArray mailBytes(const MailServer& server, const MailMessage& message)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(message.at, Qt::UTC);
    return "Date: " + at.toString(Qt::RFC2822Date).toLatin1() + "\r\n" +
           "From: " + headerMailbox(u"Review Desk"_s, server.from) + "\r\n" +
           "To: " + headerMailbox(message.toName, message.toAddress) + "\r\n" +
           "Subject: " + headerText(message.subject) + "\r\n" + "Message-ID: <" + message.id.toLatin1() + ">\r\n" +
           "Auto-Submitted: auto-generated\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: base64\r\n"
           "\r\n" +
           encodedBody(message.body);
}

MailMessage mailOf(const MailItem& item, const QString& from)
{
    MailMessage mail;
    mail.toName = item.name;
    mail.toAddress = item.email;
    mail.subject = notificationSubject(item.type, item.title);
    // The event's time as well: another workspace of the same sender has an event of this number, too.
    mail.id = u"event-%1.person-%2.%3@%4"_s.arg(item.event.value)
                  .arg(item.person.value)
                  .arg(item.at)
                  .arg(from.section(u'@', -1));
    mail.at = item.at;
    QStringList parts = {MailText::tr("Hello %1,").arg(item.name),
                         notificationText(item.type, item.title, item.metadata)};
    if (hasText(item.note))
        parts << MailText::tr("Note: %1").arg(item.note);
    if (!item.actor.isEmpty() && !item.type.endsWith("reminder"_L1))
        parts << MailText::tr("Done by %1.").arg(item.actor);
    parts << MailText::tr(
        "Open Review Desk to go on. You get this mail because you chose notifications by mail; you can turn "
        "them off there.");
    mail.body = parts.join(u"\n\n"_s) + u'\n';
    return mail;
}

} // namespace rd
