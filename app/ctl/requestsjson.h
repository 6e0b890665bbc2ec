// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of requests, attempts and payouts for scripts.
#pragma once

#include <QJsonObject>

#include "app/services/requestsservice.h"

namespace rd::ctl {

[[nodiscard]] QJsonObject requestJson(const RequestRow& row);
[[nodiscard]] QJsonObject attemptJson(const Attempt& attempt);
[[nodiscard]] QJsonObject entryJson(const LedgerEntry& entry);
[[nodiscard]] QJsonObject paymentJson(const PaymentReport& report);

} // namespace rd::ctl
