// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/mailjob.h"

#include "app/integrations/smtpmailer.h"
#include "app/jobs/sendmail.h"
#include "app/services/future.h"
#include "app/services/secretstore.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

std::unique_ptr<EffectJob> mailJob()
{
    return std::make_unique<SendMail>(std::make_unique<SmtpMailer>(),
                                      [] { return readyFuture(systemdCredential(u"smtp-password"_s)); });
}

} // namespace rd::ctl
