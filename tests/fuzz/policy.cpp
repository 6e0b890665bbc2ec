// SPDX-License-Identifier: GPL-3.0-or-later
// Values of policies: durations, numbers, text.
#include "app/domain/duration.h"
#include "tests/fuzz/fuzz.h"

using rd::fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(rd::fuzz::bytes(data, size));
    const auto value = rd::parsePolicyValue(text);
    if (!value)
        return 0;
    promise(text.trimmed() == text && text.size() <= 20, "a value is what the database takes for one");
    promise(!value->amount || *value->amount >= 0, "no amount is negative");
    if (value->kind != rd::PolicyKind::Duration)
        return 0;
    promise(value->amount.has_value(), "a duration has a length");
    promise(!rd::formatDuration(*value->amount).isEmpty(), "a duration can be shown");
    return 0;
}
