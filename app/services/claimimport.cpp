// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/claimimport.h"

#include <QCoreApplication>

#include "app/domain/text.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct ClaimImportText {
    Q_DECLARE_TR_FUNCTIONS(rd::ClaimImport)
};

const QStringList& importStatuses()
{
    static const QStringList statuses = {u"submitted"_s, u"under_review"_s, u"approved"_s, u"rejected"_s,
                                         u"revision_requested"_s};
    return statuses;
}

} // namespace

QStringList ClaimImport::neededColumns()
{
    return {u"external_id"_s, u"task_title"_s,   u"claimant"_s,  u"status"_s,
            u"reviewer"_s,    u"submitted_at"_s, u"updated_at"_s};
}

std::optional<CsvProblem> ClaimImport::readHeader(const CsvRecord& header)
{
    if (header.problem)
        return header.problem;
    for (const QString& cell : header.fields) {
        const QString name = cell.trimmed();
        if (m_columns.contains(name))
            return CsvProblem{header.line, 0, name, ClaimImportText::tr("the column stands twice in the header"),
                              ClaimImportText::tr("each column once")};
        m_columns.insert(name, static_cast<int>(m_header.size()));
        m_header << name;
    }
    for (const QString& needed : neededColumns()) {
        if (!m_columns.contains(needed))
            return CsvProblem{header.line, 0, needed, ClaimImportText::tr("the column is missing"),
                              ClaimImportText::tr("a header with %1").arg(neededColumns().join(u", "_s))};
    }
    return std::nullopt;
}

QString ClaimImport::field(const CsvRecord& record, const QString& column) const
{
    return normalised(record.fields.value(m_columns.value(column, -1)));
}

CsvProblem ClaimImport::problem(const CsvRecord& record, const QString& column, const QString& what,
                                const QString& expected) const
{
    // The character where the field begins, counted in the record's first line as it stands in the file.
    qint64 at = 0;
    const int index = m_columns.value(column, -1);
    if (index >= 0 && !record.raw.left(record.raw.size() - 1).contains('\n')) {
        bool quoted = false;
        int fields = 0;
        const QString raw = QString::fromUtf8(record.raw);
        for (qsizetype i = 0; i <= raw.size() && at == 0; ++i) {
            if (fields == index)
                at = i + 1;
            else if (i < raw.size() && raw[i] == u'"')
                quoted = !quoted;
            else if (i < raw.size() && raw[i] == u',' && !quoted)
                ++fields;
        }
    }
    return {record.line, at, column, what, expected};
}

std::optional<CsvProblem> ClaimImport::checkPeople(const CsvRecord& record, const QJsonObject& row) const
{
    const QString claimant = row[u"claimant"_s].toString();
    const QString reviewer = row[u"reviewer"_s].toString();
    const QString status = row[u"status"_s].toString();
    if (claimant.isEmpty())
        return problem(record, u"claimant"_s, ClaimImportText::tr("nobody filed it"),
                       ClaimImportText::tr("a person's name"));
    for (const QString& column : {u"claimant"_s, u"reviewer"_s}) {
        if (codePoints(row[column].toString()) > 200)
            return problem(record, column, ClaimImportText::tr("the name is too long"),
                           ClaimImportText::tr("at most 200 characters"));
    }
    if (claimant == reviewer)
        return problem(record, u"reviewer"_s, ClaimImportText::tr("the reviewer is the claimant"),
                       ClaimImportText::tr("somebody else: nobody reviews the own work"));
    if (status == "submitted"_L1 && !reviewer.isEmpty())
        return problem(record, u"reviewer"_s, ClaimImportText::tr("a submitted claim has no reviewer yet"),
                       ClaimImportText::tr("an empty field, or the status under_review"));
    if (status == "under_review"_L1 && reviewer.isEmpty())
        return problem(record, u"reviewer"_s, ClaimImportText::tr("a claim under review needs a reviewer"),
                       ClaimImportText::tr("a person's name"));
    return std::nullopt;
}

std::optional<CsvProblem> ClaimImport::readTimes(const CsvRecord& record, QJsonObject& row) const
{
    for (const QString& column : {u"submitted_at"_s, u"updated_at"_s}) {
        const QString text = field(record, column);
        const auto at = parseIso(text);
        if (!at) {
            const bool zoneMissing = parseIso(text + u'Z').has_value();
            return problem(record, column,
                           zoneMissing ? ClaimImportText::tr("“%1” has no time zone").arg(text)
                                       : ClaimImportText::tr("“%1” is not a time").arg(text),
                           ClaimImportText::tr("ISO-8601 with a zone, such as 2024-09-01T08:30:00Z"));
        }
        if (*at > m_now)
            return problem(record, column, ClaimImportText::tr("%1 lies in the future").arg(text),
                           ClaimImportText::tr("a time up to now (%1)").arg(isoUtc(m_now)));
        row[column] = *at;
    }
    if (row[u"updated_at"_s].toInteger() < row[u"submitted_at"_s].toInteger())
        return problem(record, u"updated_at"_s, ClaimImportText::tr("it was updated before it was submitted"),
                       ClaimImportText::tr("a time after submitted_at"));
    return std::nullopt;
}

std::optional<CsvProblem> ClaimImport::readMetadata(const CsvRecord& record, QJsonObject& row) const
{
    QJsonObject metadata;
    for (const QString& column : m_header) {
        if (neededColumns().contains(column) || column.isEmpty())
            continue;
        const QString text = field(record, column);
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (column == "lines_changed"_L1 && (!isNumber || number < 0))
            return problem(record, column, ClaimImportText::tr("“%1” is not a number").arg(text),
                           ClaimImportText::tr("a whole number, or an empty field"));
        metadata[column] = isNumber && column == "lines_changed"_L1 ? QJsonValue(number) : QJsonValue(text);
    }
    row[u"metadata"_s] = metadata;
    return std::nullopt;
}

std::variant<QJsonObject, CsvProblem> ClaimImport::readRow(const CsvRecord& record, int number)
{
    if (record.problem)
        return *record.problem;
    if (record.fields.size() != m_header.size())
        return CsvProblem{record.line,
                          0,
                          {},
                          ClaimImportText::tr("the line has %1 fields").arg(record.fields.size()),
                          ClaimImportText::tr("%1, as in the header").arg(m_header.size())};
    const QString title = field(record, u"task_title"_s);
    if (title.isEmpty() || codePoints(title) > 500)
        return problem(record, u"task_title"_s,
                       title.isEmpty() ? ClaimImportText::tr("the title is empty")
                                       : ClaimImportText::tr("the title is too long"),
                       ClaimImportText::tr("1 to 500 characters"));
    const QString status = field(record, u"status"_s);
    if (!importStatuses().contains(status))
        return problem(record, u"status"_s, ClaimImportText::tr("“%1” is not a status").arg(status),
                       importStatuses().join(u", "_s));
    const QString external = field(record, u"external_id"_s);
    if (codePoints(external) > 200)
        return problem(record, u"external_id"_s, ClaimImportText::tr("the id is too long"),
                       ClaimImportText::tr("at most 200 characters"));

    const QString claimant = field(record, u"claimant"_s);
    const QString reviewer = field(record, u"reviewer"_s);
    QJsonObject row{{u"n"_s, number},
                    {u"title"_s, title},
                    {u"title_key"_s, folded(title)},
                    {u"claimant"_s, claimant},
                    {u"claimant_key"_s, folded(claimant)},
                    {u"status"_s, status}};
    if (!reviewer.isEmpty()) {
        row[u"reviewer"_s] = reviewer;
        row[u"reviewer_key"_s] = folded(reviewer);
    }
    if (auto found = checkPeople(record, row))
        return *found;
    if (auto found = readTimes(record, row))
        return *found;
    if (auto found = readMetadata(record, row))
        return *found;
    if (!external.isEmpty()) {
        const auto seen = m_seen.constFind(external);
        if (seen != m_seen.constEnd())
            return problem(record, u"external_id"_s,
                           ClaimImportText::tr("“%1” stands in line %2 already").arg(external).arg(*seen),
                           ClaimImportText::tr("each id once"));
        m_seen.insert(external, record.line);
        row[u"external_id"_s] = external;
    }
    return row;
}

} // namespace rd
