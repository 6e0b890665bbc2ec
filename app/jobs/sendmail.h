// SPDX-License-Identifier: GPL-3.0-or-later
// The job send_mail: notifications to the people who want them by mail. Each is recorded in a short transaction as soon
// as the server has taken it; a message that nobody knows the end of goes out again with the same Message-ID. Main
// thread; owned by a JobHost or a command.
#pragma once

#include <QObject>

#include <functional>

#include "app/jobs/effectjob.h"
#include "app/services/mailtransport.h"

namespace rd {

/// The password of the mail server, from wherever it is kept; nullopt: there is none.
using MailPassword = std::function<QFuture<Result<std::optional<QString>>>()>;

class SendMail final : public QObject, public EffectJob {
    Q_OBJECT
public:
    SendMail(std::unique_ptr<MailTransport> transport, MailPassword password);
    ~SendMail() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("send_mail"); }
    [[nodiscard]] QFuture<Result<Done>> ready(Session& session) override;
    /// Nothing to do where no server is set.
    [[nodiscard]] QFuture<Result<JobCounts>> run(const EffectContext& context) override;

private:
    std::unique_ptr<MailTransport> m_transport;
    MailPassword m_password;
};

} // namespace rd
