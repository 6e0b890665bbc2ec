// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of databases: as typed, as pasted, as forged.
#include "app/database/targeturl.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using rd::fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QString url = QString::fromUtf8(rd::fuzz::bytes(data, size));
    if (size > 0 && data[0] % 4 != 0)
        url = u"postgresql://"_s + url.mid(1);
    const auto target = rd::targetFromUrl(url);
    if (!target) {
        promise(!target.error().text.isEmpty(), "a refusal has words");
        return 0;
    }
    promise(target->isShared() && !target->options.contains(u"password"_s), "an address never carries a password");
    for (const QString& port : target->options.value(u"port"_s).split(u',', Qt::SkipEmptyParts))
        promise(port.size() <= 5 && port.toInt() >= 0, "a port is a number");
    (void)target->label();
    return 0;
}
