// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/sendmail.h"

#include "app/jobs/mailrun.h"
#include "app/services/future.h"

namespace rd {

SendMail::SendMail(std::unique_ptr<MailTransport> transport, MailPassword password)
    : m_transport(std::move(transport))
    , m_password(std::move(password))
{
}

SendMail::~SendMail()
{
    // Runs first, they hold the transport.
    const QObjectList runs = children();
    qDeleteAll(runs);
}

QFuture<Result<Done>> SendMail::ready(Session& session)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    auto* probe = new MailRun({session, 0, {}}, *m_transport, m_password, MailRun::Extent::Check, this);
    whenDone(probe->start(), this, [promise](const Result<JobCounts>& found) {
        promise->addResult(found ? Result<Done>(Done{}) : Result<Done>(found.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<JobCounts>> SendMail::run(const EffectContext& context)
{
    return (new MailRun(context, *m_transport, m_password, MailRun::Extent::Send, this))->start();
}

} // namespace rd
