// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/gzipdevice.h"

#include <zlib.h>

namespace rd {

GzipDevice::GzipDevice(QIODevice& source)
    : m_source(source)
    , m_stream(std::make_unique<z_stream_s>())
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    m_failed = inflateInit2(m_stream.get(), gzipOnly) != Z_OK;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

GzipDevice::~GzipDevice()
{
    inflateEnd(m_stream.get());
}

bool GzipDevice::looksPacked(QIODevice& source)
{
    return source.peek(2) == QByteArrayLiteral("\x1f\x8b");
}

qint64 GzipDevice::readData(char* data, qint64 maxSize)
{
    m_stream->next_out = reinterpret_cast<Bytef*>(data); // NOLINT: zlib's interface
    m_stream->avail_out = static_cast<uInt>(maxSize);
    while (m_stream->avail_out > 0 && !m_failed) {
        if (m_stream->avail_in == 0) {
            m_input = m_source.read(1 << 16);
            if (m_input.isEmpty()) {
                m_failed = !m_ended;
                break;
            }
            m_stream->next_in = reinterpret_cast<Bytef*>(m_input.data()); // NOLINT
            m_stream->avail_in = static_cast<uInt>(m_input.size());
        }
        if (m_ended) { // several members in one file are one text
            m_ended = false;
            inflateReset(m_stream.get());
        }
        const int result = inflate(m_stream.get(), Z_NO_FLUSH);
        m_ended = result == Z_STREAM_END;
        m_failed = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
    }
    return maxSize - m_stream->avail_out;
}

qint64 GzipDevice::writeData(const char*, qint64)
{
    return -1;
}

} // namespace rd
