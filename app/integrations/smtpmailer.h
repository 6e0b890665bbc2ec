// SPDX-License-Identifier: GPL-3.0-or-later
// SMTP through libcurl: TLS by STARTTLS or from the first byte, verified against the authorities of this computer.
// Messages go out one after the other in a thread of its own, each over a line of its own: one that is kept would be
// closed by libcurl whenever the mailer ends, waiting for an answer in whichever thread that is.
#pragma once

#include <QThreadPool>

#include "app/services/mailtransport.h"

namespace rd {

class SmtpMailer final : public MailTransport {
public:
    /// `authorities`: a file of certificates to trust; empty: the computer's own.
    explicit SmtpMailer(const QString& authorities = {});
    ~SmtpMailer() override;

    [[nodiscard]] QFuture<Result<Done>> send(const MailServer& server, const QString& password,
                                             const MailMessage& message, const CancelToken& cancel) override;

private:
    class Line;

    std::shared_ptr<Line> m_line;
    QThreadPool m_thread;
};

} // namespace rd
