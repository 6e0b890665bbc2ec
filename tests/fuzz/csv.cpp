// SPDX-License-Identifier: GPL-3.0-or-later
// The import of claims: records, header, rows. Whatever the file, each record is a row or a problem with its place.
#include <QBuffer>

#include "app/domain/text.h"
#include "app/services/claimimport.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using rd::fuzz::promise;

namespace {

constexpr rd::Millis now = 1'725'148'800'000; // 2024-09-01

void checkRow(const QJsonObject& row)
{
    const QString title = row[u"title"_s].toString();
    promise(rd::hasText(title) && rd::codePoints(title) <= 500, "a title has text and fits");
    promise(rd::hasText(row[u"claimant"_s].toString()), "a claim has a claimant");
    promise(row[u"submitted_at"_s].toInteger() <= now && row[u"updated_at"_s].toInteger() <= now, "nothing lies ahead");
    // The id is optional (claims.md); one of control characters alone is none.
    promise(!row.contains(u"external_id"_s) || rd::hasText(row[u"external_id"_s].toString()), "an id has text");
}

void checkRecord(const rd::CsvRecord& record)
{
    if (record.problem)
        return;
    QBuffer again;
    again.setData("header\n" + record.raw); // at the beginning of a file EF BB BF is not text
    again.open(QIODevice::ReadOnly);
    rd::CsvReader reader(again);
    (void)reader.next();
    const auto read = reader.next();
    promise(read && read->fields == record.fields, "the raw text of a record reads as the record");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    // Half of the inputs get the right header, or they would never come to the rows.
    QByteArray text = rd::fuzz::bytes(data, size);
    if (size > 0 && data[0] % 2 == 0)
        text = "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n" + text.mid(1);
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    rd::CsvReader reader(file);
    rd::ClaimImport import(now);
    qint64 line = 0;
    bool header = false;
    for (int number = 0;; ++number) {
        const auto record = reader.next();
        if (!record)
            break;
        promise(record->line > line || number == 0, "records lie one behind the other");
        line = record->line;
        if (number > 0)
            checkRecord(*record);
        if (number == 0) {
            const auto wrong = import.readHeader(*record);
            header = !wrong.has_value();
            promise(!wrong || !wrong->text().isEmpty(), "a problem has words");
        } else if (header) {
            const auto row = import.readRow(*record, number);
            if (const auto* problem = std::get_if<rd::CsvProblem>(&row))
                promise(problem->line > 0 && !problem->text().isEmpty(), "a problem has a place and words");
            else
                checkRow(std::get<QJsonObject>(row));
        }
    }
    return 0;
}
