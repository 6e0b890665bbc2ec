// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csvreader.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int endOfFile = -1;

/// lupdate reads the context of these texts from here.
struct CsvReaderText {
    Q_DECLARE_TR_FUNCTIONS(rd::CsvReader)
};

} // namespace

QString CsvProblem::text() const
{
    QString where = column > 0 ? CsvReaderText::tr("line %1, column %2").arg(line).arg(column)
                               : CsvReaderText::tr("line %1").arg(line);
    if (!field.isEmpty())
        where += u" (%1)"_s.arg(field);
    return expected.isEmpty() ? u"%1: %2"_s.arg(where, what)
                              : CsvReaderText::tr("%1: %2; expected %3").arg(where, what, expected);
}

CsvReader::CsvReader(QIODevice& device)
    : m_device(device)
{
}

bool CsvReader::fill()
{
    if (m_position < m_buffer.size())
        return true;
    m_buffer = m_device.read(1 << 16);
    m_position = 0;
    return !m_buffer.isEmpty();
}

int CsvReader::peek()
{
    return fill() ? static_cast<unsigned char>(m_buffer[m_position]) : endOfFile;
}

void CsvReader::take(CsvRecord& record)
{
    const char c = m_buffer[m_position++];
    record.raw += c;
    if (c == '\n') {
        ++m_line;
        m_column = 1;
    } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) { // a continuation byte is no character of its own
        ++m_column;
    }
}

void CsvReader::fail(qint64 line, qint64 column, const QString& what, const QString& expected)
{
    m_problem = CsvProblem{line, column, {}, what, expected};
}

void CsvReader::failTooLong(const CsvRecord& record)
{
    fail(record.line, 0, CsvReaderText::tr("the line is longer than 1 MiB"),
         CsvReaderText::tr("a CSV file with one claim per line"));
}

void CsvReader::finishField(CsvRecord& record, const QByteArray& field, qint64 line, qint64 column)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(field);
    if ((decoder.hasError() || field.contains('\0')) && !record.problem)
        record.problem = CsvProblem{
            line, column, {}, CsvReaderText::tr("this is not UTF-8 text"), CsvReaderText::tr("a file saved as UTF-8")};
    record.fields << text;
}

bool CsvReader::readQuoted(CsvRecord& record, QByteArray& field)
{
    const qint64 line = m_line;
    const qint64 column = m_column;
    take(record);
    while (true) {
        const int c = peek();
        if (c == endOfFile) {
            fail(line, column, CsvReaderText::tr("the quote that begins here is never closed"),
                 CsvReaderText::tr("a closing \""));
            return false;
        }
        if (record.raw.size() >= maxRecordBytes) {
            fail(line, column, CsvReaderText::tr("the record is longer than 1 MiB; probably a quote is not closed"),
                 CsvReaderText::tr("shorter records"));
            return false;
        }
        take(record);
        if (c != '"') {
            field += static_cast<char>(c);
            continue;
        }
        if (peek() != '"')
            break;
        take(record);
        field += '"';
    }
    const bool returned = peek() == '\r'; // as CRLF only: a lone CR is text like any other
    if (returned)
        take(record);
    const int after = peek();
    if ((after != ',' || returned) && after != '\n' && after != endOfFile) {
        fail(m_line, m_column, CsvReaderText::tr("text after a closing quote"),
             CsvReaderText::tr("a comma or the end of the line; a quote inside a field is written \"\""));
        return false;
    }
    return true;
}

bool CsvReader::readField(CsvRecord& record, QByteArray& field)
{
    if (peek() == '"')
        return readQuoted(record, field);
    while (true) {
        const int c = peek();
        if (c == endOfFile || c == ',' || c == '\n')
            return true;
        if (c == '\r') {
            // Only CRLF ends a line; a lone CR belongs to the field and is trimmed with it.
            take(record);
            if (peek() == '\n' || peek() == endOfFile)
                return true;
            field += '\r';
            continue;
        }
        if (c == '"') {
            fail(m_line, m_column, CsvReaderText::tr("a quote in the middle of a field"),
                 CsvReaderText::tr("the whole field in quotes, with the inner quote written \"\""));
            return false;
        }
        if (record.raw.size() >= maxRecordBytes) {
            failTooLong(record);
            return false;
        }
        take(record);
        field += static_cast<char>(c);
    }
}

std::optional<CsvRecord> CsvReader::next()
{
    if (m_problem)
        return std::nullopt;
    if (!m_started) {
        m_started = true;
        m_buffer = m_device.read(1 << 16);
        if (m_buffer.startsWith("\xef\xbb\xbf"))
            m_position = 3;
    }
    CsvRecord record;
    record.line = m_line;
    if (peek() == endOfFile)
        return std::nullopt;
    while (true) {
        const qint64 line = m_line;
        const qint64 column = m_column;
        QByteArray field;
        if (!readField(record, field))
            return std::nullopt;
        if (record.raw.size() >= maxRecordBytes) { // a line of commas has no long field
            failTooLong(record);
            return std::nullopt;
        }
        finishField(record, field, line, column);
        const int c = peek();
        if (c != endOfFile)
            take(record);
        if (c != ',')
            return record;
    }
}

} // namespace rd
