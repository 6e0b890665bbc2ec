// SPDX-License-Identifier: GPL-3.0-or-later
// Packed files: damaged, cut off, or blown up on purpose.
#include <QBuffer>

#include "app/services/csvreader.h"
#include "app/services/gzipdevice.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    QByteArray packed = rd::fuzz::bytes(data, size);
    QBuffer file(&packed);
    file.open(QIODevice::ReadOnly);
    (void)rd::GzipDevice::looksPacked(file);
    {
        rd::GzipDevice unpacked(file);
        qint64 total = 0;
        while (total < (8 << 20)) {
            const QByteArray chunk = unpacked.read(4099);
            rd::fuzz::promise(chunk.size() <= 4099, "no more than was asked for");
            if (chunk.isEmpty())
                break;
            total += chunk.size();
        }
    }
    file.seek(0);
    rd::GzipDevice unpacked(file);
    rd::CsvReader reader(unpacked);
    for (int records = 0; records < 1000 && reader.next(); ++records) {
    }
    return 0;
}
