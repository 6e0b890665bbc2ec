// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/importrun.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/services/gzipdevice.h"
#include "app/stores/importstore.h"
#include "app/stores/peoplestore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype batchRows = 2000;
constexpr qsizetype keptProblems = 1000;

/// lupdate reads the context of these texts from here.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(rd::Import)
};

} // namespace

ImportRun::ImportRun(const Call& call, const ImportRequest& request, const ActorContext& actor)
    : m_call(call)
    , m_request(request)
    , m_actor(actor)
    , m_file(request.file)
{
    m_report.dryRun = request.dryRun;
}

ImportRun::~ImportRun() = default;

Status ImportRun::openFile()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NotFound,
                         ImportText::tr("The file %1 cannot be read: %2.").arg(m_request.file, m_file.errorString()));
    if (m_file.size() == 0 && !m_file.isSequential())
        return makeError(ErrorCode::Invalid,
                         ImportText::tr("The file %1 is empty: there is not even a header.").arg(m_request.file));
    if (GzipDevice::looksPacked(m_file))
        m_gzip = std::make_unique<GzipDevice>(m_file);
    return Done{};
}

void ImportRun::tellProgress()
{
    const qint64 size = m_file.size();
    m_call.progress(size > 0 ? static_cast<int>(m_file.pos() * 1000 / size) : 0, 1000);
}

Result<ImportReport> ImportRun::run()
{
    if (const Status opened = openFile(); !opened)
        return opened.error();
    Connection& db = m_call.db();
    const auto now = db.now();
    if (!now)
        return now.error();
    CsvReader reader(m_gzip ? static_cast<QIODevice&>(*m_gzip) : m_file);
    ClaimImport claims(*now);
    const auto header = reader.next();
    std::optional<CsvProblem> problem = header ? claims.readHeader(*header) : reader.problem();
    if (problem || !header) {
        m_report.problems << (problem ? problem->text()
                                      : ImportText::tr("line 1: the file is empty; expected a header"));
        m_report.refused = 1;
        return m_report;
    }
    m_header = header->raw;

    if (const Status begun = db.begin(); !begun)
        return begun.error();
    const Status read = readAll(reader, claims);
    const bool keep = read && !m_fatal && !m_request.dryRun && (m_report.refused == 0 || m_request.skipBad);
    const Status ended = keep ? db.commit() : Status(Done{});
    if (!keep || !ended)
        db.rollback();
    if (!read || !ended)
        return read ? ended.error() : read.error();
    m_report.done = !m_fatal && (m_report.refused == 0 || m_request.skipBad);
    if (!m_report.done)
        m_report.imported = 0;
    if (m_rejected && m_report.done && !m_request.dryRun) {
        if (!m_rejected->commit())
            return makeError(
                ErrorCode::Full,
                ImportText::tr("The claims are imported, but the refused rows could not be written to %1: %2.")
                    .arg(m_rejected->fileName(), m_rejected->errorString()));
        m_report.rejectedFile = m_rejected->fileName();
    }
    return m_report;
}

Status ImportRun::readAll(CsvReader& reader, ClaimImport& claims)
{
    while (auto record = reader.next()) {
        if (m_call.isCancelled())
            return makeError(ErrorCode::Cancelled, ImportText::tr("The import was cancelled. Nothing was imported."));
        if (record->fields.size() == 1 && record->fields.first().trimmed().isEmpty() && !record->problem)
            continue; // an empty line
        ++m_report.rows;
        auto row = claims.readRow(*record, static_cast<int>(m_batch.size()));
        if (const auto* problem = std::get_if<CsvProblem>(&row)) {
            if (const Status refused = refuse(*problem, record->raw); !refused)
                return refused;
            continue;
        }
        m_batch << Pending{record->raw, record->line, std::get<QJsonObject>(row)};
        if (m_batch.size() < batchRows)
            continue;
        if (const Status written = writeBatch(); !written)
            return written;
    }
    if (const auto& problem = reader.problem()) {
        m_fatal = true; // what follows cannot be told apart
        return refuse(*problem, {});
    }
    if (m_gzip && m_gzip->failed()) {
        m_fatal = true;
        ++m_report.refused;
        m_report.problems << ImportText::tr(
                                 "line %1: the packed file is damaged or ends early; expected a whole gzip file")
                                 .arg(m_report.rows + 2);
        return Done{};
    }
    return writeBatch();
}

Status ImportRun::writeBatch()
{
    const QList<Pending> batch = std::exchange(m_batch, {});
    tellProgress();
    if (batch.isEmpty() || !writing())
        return Done{};
    QJsonArray rows;
    for (const Pending& pending : batch)
        rows << pending.row;
    const QUuid op = QUuid::createUuidV5(m_request.op, QString::number(m_batches++));
    const auto outcome = ImportStore::claims(m_call.db(), rows, op, m_actor);
    if (!outcome)
        return outcome.error();
    m_report.imported += outcome->imported;
    m_report.existing += outcome->existing;
    for (const auto& [n, problem] : outcome->problems) {
        const Pending& pending = batch.at(n);
        if (const Status refused = refuse(ambiguous(pending, problem), pending.raw); !refused)
            return refused;
    }
    return Done{};
}

CsvProblem ImportRun::ambiguous(const Pending& row, const QString& problem)
{
    const QString column = problem.section(u'_', 0, 0);
    const QString name = row.row[column].toString();
    QStringList who;
    if (const auto people = PeopleStore::byName(m_call.db(), name)) {
        for (const Person& person : *people)
            who << (person.login.isEmpty() ? u"#%1"_s.arg(person.id.value)
                                           : u"#%1 (%2)"_s.arg(person.id.value).arg(person.login));
    }
    return {row.line, 0, column,
            ImportText::tr("two people are named “%1”: %2").arg(name, who.join(ImportText::tr(" and "))),
            ImportText::tr("a name that only one person has")};
}

Status ImportRun::refuse(const CsvProblem& problem, const QByteArray& raw)
{
    ++m_report.refused;
    if (m_report.problems.size() < keptProblems)
        m_report.problems << problem.text();
    return m_request.skipBad && !m_request.dryRun && !raw.isEmpty() ? keepRejected(raw) : Status(Done{});
}

Status ImportRun::keepRejected(const QByteArray& raw)
{
    const auto failed = [this] {
        return makeError(ErrorCode::Full,
                         ImportText::tr("The refused rows cannot be written to %1: %2. Nothing was imported.")
                             .arg(m_rejected->fileName(), m_rejected->errorString()));
    };
    if (!m_rejected) {
        m_rejected = std::make_unique<QSaveFile>(m_request.file + u".rejected.csv"_s);
        if (!m_rejected->open(QIODevice::WriteOnly))
            return failed();
        m_rejected->write(m_header);
    }
    if (m_rejected->write(raw) != raw.size() || (!raw.endsWith('\n') && m_rejected->write("\n") != 1))
        return failed();
    return Done{};
}

} // namespace rd
