// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV (RFC 4180) record by record in bounded memory: UTF-8 with or without BOM, CRLF or LF, quoted fields with
// line breaks. Every error names line and column. Not a thread of its own; owned by one import.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace rd {

/// Something wrong with a file, for people: where, what, and what is expected instead.
struct CsvProblem {
    qint64 line = 0;   ///< of the file, from 1
    qint64 column = 0; ///< of the line, in characters from 1; 0 = the whole record
    QString field;     ///< name of the column, if it concerns one
    QString what;
    QString expected;

    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
    /// "line 17, column 40 (submitted_at): no time zone; expected ..."
    [[nodiscard]] QString text() const;
};

struct CsvRecord {
    qint64 line = 0; ///< where it begins
    QStringList fields;
    QByteArray raw;                    ///< as in the file, for the list of refused rows
    std::optional<CsvProblem> problem; ///< the record is unusable (wrong encoding); the next one is not
};

class CsvReader final {
public:
    /// A record longer than this is refused, so that an endless line cannot eat the memory.
    static constexpr qsizetype maxRecordBytes = 1 << 20;

    explicit CsvReader(QIODevice& device);

    /// The next record; nullopt at the end or after a problem that nothing can be read behind (see problem()).
    [[nodiscard]] std::optional<CsvRecord> next();
    [[nodiscard]] const std::optional<CsvProblem>& problem() const { return m_problem; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] int peek();
    void take(CsvRecord& record);
    [[nodiscard]] bool readField(CsvRecord& record, QByteArray& field);
    [[nodiscard]] bool readQuoted(CsvRecord& record, QByteArray& field);
    void finishField(CsvRecord& record, const QByteArray& field, qint64 line, qint64 column);
    void failTooLong(const CsvRecord& record);
    void fail(qint64 line, qint64 column, const QString& what, const QString& expected);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    bool m_started = false;
    std::optional<CsvProblem> m_problem;
};

} // namespace rd
