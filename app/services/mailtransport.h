// SPDX-License-Identifier: GPL-3.0-or-later
// Hands one message to the organisation's mail server (app/integrations/smtpmailer). A port, so that jobs and tests do
// not depend on a network. Main thread; whatever blocks has a thread of its own.
#pragma once

#include <QFuture>

#include "app/domain/canceltoken.h"
#include "app/domain/mail.h"

namespace rd {

class MailTransport {
public:
    MailTransport() = default;
    MailTransport(const MailTransport&) = delete;
    MailTransport& operator=(const MailTransport&) = delete;
    virtual ~MailTransport() = default;

    /// Done: the server has taken it. Errors: Lost and Timeout (no server), NotPermitted (it refuses the login or TLS):
    /// nothing else would go out either; Invalid: it refuses this message; Cancelled.
    [[nodiscard]] virtual QFuture<Result<Done>> send(const MailServer& server, const QString& password,
                                                     const MailMessage& message, const CancelToken& cancel) = 0;
};

} // namespace rd
