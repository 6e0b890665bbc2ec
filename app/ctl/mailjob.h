// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/effectjob.h"

namespace rd::ctl {

/// send_mail as a server does it: the password from systemd (LoadCredential=smtp-password:...).
[[nodiscard]] std::unique_ptr<EffectJob> mailJob();

} // namespace rd::ctl
