// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/tablewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "app/domain/text.h"
#include "app/services/xlsxtable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct TableText {
    Q_DECLARE_TR_FUNCTIONS(rd::Table)
};

/// A file of text that takes its name only when it is complete.
class TextWriter : public TableWriter {
public:
    explicit TextWriter(const QString& file)
        : m_file(file)
    {
    }
    [[nodiscard]] virtual Status begin(const QList<TableColumn>& columns) = 0;
    [[nodiscard]] Status commit() override
    {
        return m_file.commit() ? Status(Done{}) : Status(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

protected:
    [[nodiscard]] Status openFile()
    {
        return m_file.open(QIODevice::WriteOnly) ? Status(Done{})
                                                 : Status(cannotWrite(m_file.fileName(), m_file.errorString()));
    }
    [[nodiscard]] Status put(const QByteArray& bytes)
    {
        return m_file.write(bytes) == bytes.size() ? Status(Done{})
                                                   : Status(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

private:
    QSaveFile m_file;
};

class CsvWriter final : public TextWriter {
public:
    using TextWriter::TextWriter;
    [[nodiscard]] Status begin(const QList<TableColumn>& columns) override
    {
        if (const Status opened = openFile(); !opened)
            return opened;
        QStringList titles;
        for (const TableColumn& column : columns)
            titles << column.title;
        return put(csvLine(titles).toUtf8());
    }
    [[nodiscard]] Status write(const QList<TableCell>& row) override
    {
        QStringList cells;
        for (const TableCell& cell : row) {
            if (const auto* text = std::get_if<QString>(&cell))
                cells << *text;
            else if (const auto* word = std::get_if<WordCell>(&cell))
                cells << word->text;
            else if (const auto* number = std::get_if<qint64>(&cell))
                cells << QString::number(*number);
            else if (const auto* time = std::get_if<TimeCell>(&cell))
                cells << isoUtc(time->at);
            else
                cells << QString();
        }
        return put(csvLine(cells).toUtf8());
    }
};

class JsonWriter final : public TextWriter {
public:
    using TextWriter::TextWriter;
    [[nodiscard]] Status begin(const QList<TableColumn>& columns) override
    {
        m_columns = columns;
        const Status opened = openFile();
        return opened ? put("[") : opened;
    }
    [[nodiscard]] Status write(const QList<TableCell>& row) override
    {
        Q_ASSERT(row.size() == m_columns.size());
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object[m_columns[i].key] = valueOf(row[i]);
        const QByteArray line = (m_any ? ",\n" : "\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
        m_any = true;
        return put(line);
    }
    [[nodiscard]] Status commit() override
    {
        const Status ended = put(m_any ? "\n]\n" : "]\n");
        return ended ? TextWriter::commit() : ended;
    }

private:
    static QJsonValue valueOf(const TableCell& cell)
    {
        if (const auto* text = std::get_if<QString>(&cell))
            return text->isEmpty() ? QJsonValue() : QJsonValue(*text);
        if (const auto* word = std::get_if<WordCell>(&cell))
            return word->code;
        if (const auto* number = std::get_if<qint64>(&cell))
            return *number;
        const auto* time = std::get_if<TimeCell>(&cell);
        return time ? QJsonValue(isoUtc(time->at)) : QJsonValue();
    }

    QList<TableColumn> m_columns;
    bool m_any = false;
};

} // namespace

Error TableWriter::cannotWrite(const QString& file, const QString& why)
{
    return makeError(
        ErrorCode::Full,
        TableText::tr("%1 cannot be written: %2. Choose another place, or free some room.").arg(file, why));
}

const QStringList& TableWriter::endings()
{
    static const QStringList known = {u"csv"_s, u"xlsx"_s, u"json"_s};
    return known;
}

Result<std::shared_ptr<TableWriter>> TableWriter::open(const QString& file, const QList<TableColumn>& columns)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (!QFileInfo(QFileInfo(file).absolutePath()).isWritable())
        return cannotWrite(file, TableText::tr("the folder is not there, or not yours to write to"));
    if (ending == "xlsx"_L1)
        return openXlsx(file, columns);
    std::shared_ptr<TextWriter> writer;
    if (ending == "csv"_L1)
        writer = std::make_shared<CsvWriter>(file);
    else if (ending == "json"_L1)
        writer = std::make_shared<JsonWriter>(file);
    else
        return makeError(
            ErrorCode::Invalid,
            TableText::tr("%1 ends in none of .csv, .xlsx and .json: say by the ending what it shall be.").arg(file));
    const Status begun = writer->begin(columns);
    return begun ? Result<std::shared_ptr<TableWriter>>(writer) : begun.error();
}

} // namespace rd
