// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/xlsxtable.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct TableText {
    Q_DECLARE_TR_FUNCTIONS(rd::Table)
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
    void begin(const QList<TableColumn>& columns)
    {
        lxw_format* bold = workbook_add_format(m_book);
        format_set_bold(bold);
        for (int column = 0; column < columns.size(); ++column)
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), columns[column].title.toUtf8().constData(), bold);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_set_column(m_sheet, 0, 0, 48, nullptr);
        worksheet_set_column(m_sheet, 1, lxw_col_t(columns.size() - 1), 20, nullptr);
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
            else if (const auto* word = std::get_if<WordCell>(&row[column]))
                worksheet_write_string(m_sheet, m_row, at, word->text.toUtf8().constData(), nullptr);
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

std::shared_ptr<TableWriter> openXlsx(const QString& file, const QList<TableColumn>& columns)
{
    auto writer = std::make_shared<XlsxWriter>(file);
    writer->begin(columns);
    return writer;
}

} // namespace rd
