// SPDX-License-Identifier: GPL-3.0-or-later
// A sequential device that unpacks gzip while it is read, in constant memory. Recognised by content, not by name.
#pragma once

#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace rd {

class GzipDevice final : public QIODevice {
    Q_OBJECT
public:
    /// `source` is open for reading and outlives this.
    explicit GzipDevice(QIODevice& source);
    ~GzipDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// The packed data is damaged or ends early.
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] static bool looksPacked(QIODevice& source);

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_source;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_input;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace rd
