// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/tablewriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <xlsxwriter.h>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(rd::Table)
};

Error cannotWrite(const QString& file, const QString& why)
{
    return makeError(
        ErrorCode::Full,
        TableText::tr("%1 cannot be written: %2. Choose another place, or free some room.").arg(file, why));
}

class CsvWriter final : public TableWriter {
public:
    explicit CsvWriter(const QString& file)
        : m_file(file)
    {
    }
    [[nodiscard]] Status begin(const QStringList& header)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return cannotWrite(m_file.fileName(), m_file.errorString());
        return line(header);
    }
    [[nodiscard]] Status write(const QList<TableCell>& row) override
    {
        QStringList cells;
        for (const TableCell& cell : row) {
            if (const auto* text = std::get_if<QString>(&cell))
                cells << *text;
            else if (const auto* number = std::get_if<qint64>(&cell))
                cells << QString::number(*number);
            else if (const auto* time = std::get_if<TimeCell>(&cell))
                cells << isoUtc(time->at);
            else
                cells << QString();
        }
        return line(cells);
    }
    [[nodiscard]] Status commit() override
    {
        return m_file.commit() ? Status(Done{}) : Status(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

private:
    [[nodiscard]] Status line(const QStringList& cells)
    {
        const QByteArray bytes = csvLine(cells).toUtf8();
        return m_file.write(bytes) == bytes.size() ? Status(Done{})
                                                   : Status(cannotWrite(m_file.fileName(), m_file.errorString()));
    }
    QSaveFile m_file;
};

class XlsxWriter final : public TableWriter {
public:
    explicit XlsxWriter(const QString& file)
        : m_name(file)
        , m_part(file + u".part"_s)
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(QFile::encodeName(m_part).constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    }
    ~XlsxWriter() override
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_part);
    }
    void begin(const QStringList& header)
    {
        lxw_format* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        for (int column = 0; column < header.size(); ++column)
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), header[column].toUtf8().constData(), bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, 0, 48, nullptr);
        worksheet_set_column(m_sheet, 1, lxw_col_t(header.size() - 1), 20, nullptr);
    }
    [[nodiscard]] Status write(const QList<TableCell>& row) override
    {
        if (++m_row >= LXW_ROW_MAX)
            return makeError(
                ErrorCode::Full,
                TableText::tr("An XLSX file holds at most 1,048,576 rows. Export as CSV, or filter first."));
        for (int column = 0; column < row.size(); ++column) {
            const auto at = lxw_col_t(column);
            if (const auto* text = std::get_if<QString>(&row[column]))
                worksheet_write_string(m_sheet, m_row, at, text->toUtf8().constData(), nullptr);
            else if (const auto* number = std::get_if<qint64>(&row[column]))
                worksheet_write_number(m_sheet, m_row, at, double(*number), nullptr);
            else if (const auto* time = std::get_if<TimeCell>(&row[column]))
                worksheet_write_number(m_sheet, m_row, at, double(time->at) / double(millisPerDay) + 25569.0,
                                       m_time); // days since 1899-12-30
        }
        return Done{};
    }
    [[nodiscard]] Status commit() override
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return cannotWrite(m_name, QString::fromUtf8(lxw_strerror(error)));
        QFile::remove(m_name);
        return QFile::rename(m_part, m_name)
                   ? Status(Done{})
                   : Status(cannotWrite(m_name, TableText::tr("the finished file could not be put in its place")));
    }

private:
    QString m_name, m_part;
    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    lxw_format* m_time;
    lxw_row_t m_row = 0;
};

} // namespace

Result<std::shared_ptr<TableWriter>> TableWriter::open(const QString& file, const QStringList& header)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return cannotWrite(file, TableText::tr("the folder is not there, or not yours to write to"));
    if (ending == "csv"_L1) {
        auto writer = std::make_shared<CsvWriter>(file);
        if (const Status begun = writer->begin(header); !begun)
            return begun.error();
        return std::shared_ptr<TableWriter>(writer);
    }
    if (ending == "xlsx"_L1) {
        auto writer = std::make_shared<XlsxWriter>(file);
        writer->begin(header);
        return std::shared_ptr<TableWriter>(writer);
    }
    return makeError(
        ErrorCode::Invalid,
        TableText::tr("%1 ends neither in .csv nor in .xlsx: say by the ending what it shall be.").arg(file));
}

} // namespace rd
