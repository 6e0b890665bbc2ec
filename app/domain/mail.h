// SPDX-License-Identifier: GPL-3.0-or-later
// Mail as the program sends it: where the organisation's server is, one message, and its form on the wire (RFC 5322).
// Text of people gets into headers encoded or not at all: no name and no title can add a header.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include "app/domain/clock.h"
#include "app/domain/job.h"
#include "app/domain/result.h"

namespace rd {

enum class MailSecurity {
    StartTls,    ///< the line is encrypted before anything is said; otherwise nothing is sent
    Tls,         ///< from the first byte on (smtps)
    Unencrypted, ///< only where somebody chose it
};

struct MailServer {
    QString host;
    quint16 port = 0;
    MailSecurity security = MailSecurity::StartTls;
    QString from; ///< an address
    QString user; ///< empty: without signing in

    friend bool operator==(const MailServer&, const MailServer&) = default;
    [[nodiscard]] bool isOff() const { return host.isEmpty(); }
};

/// From the policies mail.server, mail.security, mail.from and mail.user; an empty mail.server is no mail. An error
/// says which value cannot be used.
[[nodiscard]] Result<MailServer> mailServerOf(const QHash<QString, QString>& policies);

struct MailMessage {
    QString toName, toAddress;
    QString subject, body;
    QString id; ///< without brackets; the same for the same person and event, so that a mail that went out twice is one
    Millis at = 0;
};

/// One plain ASCII address, and nothing that could be more than one: a@b.
[[nodiscard]] bool isMailAddress(const QString& address);
/// The text of a header: control characters and line breaks gone, encoded words where it is not plain ASCII.
[[nodiscard]] QByteArray headerText(const QString& text);
/// "=?utf-8?B?…?= <anna@example.org>"; a name in ASCII is quoted.
[[nodiscard]] QByteArray headerMailbox(const QString& name, const QString& address);
/// The whole message: headers, text/plain in UTF-8, lines ended by CRLF.
[[nodiscard]] QByteArray mailBytes(const MailServer& server, const MailMessage& message);
/// A notification as a message. `from` gives the Message-ID its domain.
[[nodiscard]] MailMessage mailOf(const MailItem& item, const QString& from);

} // namespace rd
