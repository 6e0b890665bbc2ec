// SPDX-License-Identifier: GPL-3.0-or-later
// One input of libFuzzer as the parsers take it, and a promise that is checked on each.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace rd::fuzz {

inline QByteArray bytes(const unsigned char* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

inline void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace rd::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);
