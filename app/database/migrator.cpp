// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resource %s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QStringList sqlFiles(const QString& folder)
{
    QStringList paths;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        paths << folder + u'/' + name;
    return paths;
}

int oldestWriterIn(const QString& sql)
{
    static const QRegularExpression line(uR"(^-- oldest_writer: (\d+)$)"_s, QRegularExpression::MultilineOption);
    const auto match = line.match(sql);
    return match.hasMatch() ? match.captured(1).toInt() : 1;
}

} // namespace

Migrator::Migrator(Connection& db, const QString& resources)
    : m_db(db)
    , m_root(resources)
{
}

QList<Migrator::Script> Migrator::numbered() const
{
    QList<Script> scripts;
    const QStringList paths =
        sqlFiles(m_root + (m_db.isShared() ? u"/migrations/postgresql"_s : u"/migrations/sqlite"_s));
    for (const QString& path : paths) {
        const QString name = path.section(u'/', -1);
        const QString sql = readFile(path);
        scripts << Script{name.left(4).toInt(), name, sql, {}, oldestWriterIn(sql)};
    }
    return scripts;
}

QList<Migrator::Script> Migrator::repeatable() const
{
    const QString own = m_db.isShared() ? u"/migrations/postgresql/repeatable"_s : u"/migrations/sqlite/repeatable"_s;
    QStringList paths = sqlFiles(m_root + own) + sqlFiles(m_root + u"/migrations/common/repeatable"_s);
    const auto byName = [](const QString& a, const QString& b) { return a.section(u'/', -1) < b.section(u'/', -1); };
    std::sort(paths.begin(), paths.end(), byName);
    paths += sqlFiles(m_root + u"/rules"_s);
    QList<Script> scripts;
    for (const QString& path : std::as_const(paths)) {
        const QString sql = fillSqlTemplate(readFile(path), m_db.catalog());
        const QByteArray hash = QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex();
        scripts << Script{0, path.section(u'/', -1), sql, QString::fromLatin1(hash), oldestWriterIn(sql)};
    }
    return scripts;
}

Result<QHash<QString, QString>> Migrator::recorded()
{
    QHash<QString, QString> hashes;
    m_recordedVersion = 0;
    m_oldestWriter = 0;
    const auto exists = m_db.first(u"schema_exists"_s, {}, [](const Row& row) { return row.integer(u"n"_s) > 0; });
    if (!exists)
        return exists.error();
    if (!exists->value_or(false))
        return hashes;
    const Status read = m_db.each(u"schema_rows"_s, {}, [&](const Row& row) {
        hashes.insert(row.text(u"name"_s), row.text(u"hash"_s));
        m_recordedVersion = std::max(m_recordedVersion, static_cast<int>(row.integer(u"version"_s)));
        m_oldestWriter = std::max(m_oldestWriter, static_cast<int>(row.integer(u"oldest_writer"_s)));
        if (!row.text(u"application"_s).isEmpty())
            m_madeBy = row.text(u"application"_s);
        return true;
    });
    if (!read) {
        // Without USAGE on the schema its tables are not "forbidden", they are not there.
        Error error = read.error();
        if (m_db.isShared() && error.code == ErrorCode::Schema)
            error = makeError(ErrorCode::NotPermitted, {}, error.detail);
        return error;
    }
    return hashes;
}

Result<SchemaInfo> Migrator::inspect()
{
    const auto hashes = recorded();
    if (!hashes)
        return hashes.error();
    const QList<Script> scripts = numbered();
    SchemaInfo info{SchemaState::Current, m_recordedVersion, scripts.isEmpty() ? 0 : scripts.last().version, m_madeBy,
                    m_oldestWriter};
    info.pending = static_cast<int>(std::count_if(scripts.begin(), scripts.end(),
                                                  [&](const Script& script) { return script.version > info.version; }));
    const auto may = m_db.isShared()
                         ? m_db.first(u"may_migrate"_s, {}, [](const Row& row) { return row.flag(u"may"_s); })
                         : Result<std::optional<bool>>(std::optional(true));
    if (!may)
        return may.error();
    info.mayMigrate = may->value_or(false);
    if (info.version == 0) {
        // A first migration that was killed leaves schema_version alone behind, or nothing.
        const auto begun = m_db.first(u"schema_exists"_s, {}, [](const Row& row) { return row.integer(u"n"_s) > 0; });
        const auto tables = m_db.first(u"tables_exist"_s, {}, [](const Row& row) { return row.integer(u"n"_s) > 0; });
        if (!begun || !tables)
            return begun ? tables.error() : begun.error();
        info.state = tables->value_or(false) && !begun->value_or(false) ? SchemaState::Foreign : SchemaState::Empty;
        return info;
    }
    if (info.version != info.wanted) {
        info.state = info.version < info.wanted ? SchemaState::Older : SchemaState::Newer;
        return info;
    }
    const QList<Script> files = repeatable();
    if (std::any_of(files.begin(), files.end(),
                    [&](const Script& file) { return hashes->value(file.name) != file.hash; }))
        info.state = SchemaState::Differs;
    return info;
}

Status Migrator::runScript(const Script& script)
{
    const QStringList statements = script.sql.split(u"\n--;;\n"_s);
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (const Status done = m_db.execute(statements[i]); !done) {
            Error error = done.error();
            error.detail = u"%1, statement %2: %3"_s.arg(script.name).arg(i + 1).arg(error.detail);
            return error;
        }
    }
    return record(script);
}

Status Migrator::record(const Script& script)
{
    const Binds binds = {{u"version"_s, script.version},
                         {u"name"_s, script.name},
                         {u"hash"_s, script.hash},
                         {u"now"_s, QDateTime::currentMSecsSinceEpoch()},
                         {u"application"_s, QCoreApplication::applicationVersion()},
                         {u"oldest_writer"_s, script.oldestWriter}};
    const auto done = m_db.runText(u"schema_record"_s, m_db.catalog().text(u"schema_record"_s), binds);
    if (!done)
        return done.error();
    return Done{};
}

Status Migrator::backUp(int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmsszzz"_s);
    m_backup = u"%1.v%2-%3.backup"_s.arg(m_db.target().path).arg(version).arg(stamp);
    const auto done = m_db.runText(u"backup"_s, m_db.catalog().text(u"backup"_s), {{u"file"_s, m_backup}});
    if (!done)
        return done.error();
    QFile::setPermissions(m_backup, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

Status Migrator::refuse(const SchemaInfo& info) const
{
    if (info.state == SchemaState::Foreign)
        return makeError(ErrorCode::Schema,
                         QCoreApplication::translate("rd::Migrator", "%1 holds the tables of something else. Choose "
                                                                     "another file or database.")
                             .arg(m_db.target().label()));
    return makeError(ErrorCode::Schema,
                     QCoreApplication::translate("rd::Migrator", "%1 was made by a newer Review Desk (schema %2, this "
                                                                 "program knows %3). Update this program.")
                         .arg(m_db.target().label())
                         .arg(info.version)
                         .arg(info.wanted));
}

Status Migrator::migrate(const std::function<void(int, int)>& progress)
{
    const auto info = inspect();
    if (!info)
        return info.error();
    if (info->state == SchemaState::Current)
        return Done{};
    if (info->state == SchemaState::Foreign || info->state == SchemaState::Newer)
        return refuse(*info);
    if (!m_db.isShared() && info->state == SchemaState::Older) {
        if (const Status saved = backUp(info->version); !saved)
            return saved;
    }
    if (info->version == 0) {
        const auto exists = m_db.first(u"schema_exists"_s, {}, [](const Row& row) { return row.integer(u"n"_s) > 0; });
        if (!exists)
            return exists.error();
        if (!exists->value_or(false)) {
            if (const Status made = m_db.execute(m_db.catalog().text(u"schema_version_table"_s)); !made)
                return made;
        }
    }
    // The functions and rules are the last step.
    const int steps = info->pending + 1;
    int step = 0;
    const auto told = [&] {
        if (progress)
            progress(step++, steps);
    };
    told();
    const QList<Script> scripts = numbered();
    for (const Script& script : scripts) {
        if (script.version <= info->version)
            continue;
        if (const Status done = m_db.transaction([&] { return runScript(script); }); !done)
            return done;
        told();
    }
    const QList<Script> files = repeatable();
    const Status last = m_db.transaction([&]() -> Status {
        for (const Script& file : files) {
            if (const Status done = runScript(file); !done)
                return done;
        }
        return Done{};
    });
    if (last)
        told();
    return last;
}

} // namespace rd
