// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/claim.h"

using namespace Qt::StringLiterals;

namespace rd {

QStringList claimStatuses()
{
    return {u"submitted"_s, u"under_review"_s, u"revision_requested"_s, u"approved"_s, u"rejected"_s, u"withdrawn"_s};
}

} // namespace rd
