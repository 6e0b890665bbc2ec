// SPDX-License-Identifier: GPL-3.0-or-later
// People's text on its way in and out: names, times, tooltips, cells of spreadsheets.
#include "app/domain/text.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using rd::fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString text = QString::fromUtf8(rd::fuzz::bytes(data, size));
    const QString name = rd::normalised(text);
    promise(rd::normalised(name) == name, "a normalised name stays as it is");
    (void)rd::folded(text);
    promise(rd::codePoints(text) <= text.size(), "no more characters than code units");
    const QString tip = rd::plain(text);
    promise(tip.count(u'<') == 2 && tip.count(u'>') == 2, "a tooltip holds no markup but its own");
    const QString cell = rd::guardedCell(text);
    promise(cell.isEmpty() || !u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(cell[0]), "no cell is a formula");
    if (const auto at = rd::parseIso(text))
        promise(rd::parseIso(rd::isoUtc(*at)) == at, "a time is read as it is written");
    return 0;
}
