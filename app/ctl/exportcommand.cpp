// SPDX-License-Identifier: GPL-3.0-or-later
// export TABLE --to FILE.{csv,xlsx,json}: what a screen shows, with the filters of the table's list.
#include <QFileInfo>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/services/exportservice.h"
#include "app/services/tablewriter.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

int tellWritten(Cli& cli, const QString& table, const QString& file, qint64 rows)
{
    // Without a translator, which has the plurals elsewhere: reviewdeskctl speaks English.
    const QString counted = rows == 1 ? tr("1 row") : tr("%1 rows").arg(rows);
    cli.err() << tr("%1 written to %2.").arg(counted, file) << '\n';
    cli.err().flush();
    if (cli.json())
        cli.print(QJsonDocument(
            QJsonObject{{u"table"_s, table}, {u"file"_s, QFileInfo(file).absoluteFilePath()}, {u"rows"_s, rows}}));
    return exitDone;
}

using Rows = Result<qint64>;

// What each table is to the service; the filter decides which.
Rows write(Session& session, const ClaimFilter& filter, const QString& file)
{
    return await(ExportService(session).claims({{filter}, file}));
}

Rows write(Session& session, const RequestFilter& filter, const QString& file)
{
    return await(ExportService(session).requests({{filter}, file}));
}

Rows write(Session& session, const IncidentFilter& filter, const QString& file)
{
    return await(ExportService(session).incidents({{filter}, file}));
}

Rows write(Session& session, const EngineerFilter& filter, const QString& file)
{
    return await(ExportService(session).engineers(filter, file));
}

Rows write(Session& session, const PeopleFilter& filter, const QString& file)
{
    return await(ExportService(session).people(filter, file));
}

Rows write(Session& session, const AuditFilter& filter, const QString& file)
{
    return await(ExportService(session).audit({filter, file}));
}

template<class Filter>
int exportTable(Cli& cli, const QString& table, const QString& file)
{
    Filter filter;
    if (!readFilter(cli, filter))
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    if (const auto failed = completeFilter(cli, session, filter))
        return *failed;
    const Rows rows = write(session, filter, file);
    return rows ? tellWritten(cli, table, file, *rows) : cli.fail(rows.error());
}

struct Table {
    QString name;
    QStringList filters; ///< the options that it takes
    int (*run)(Cli& cli, const QString& table, const QString& file);
};

const QList<Table>& tables()
{
    static const QList<Table> all = {
        {u"claims"_s, {u"orphaned"_s, u"status"_s}, exportTable<ClaimFilter>},
        {u"requests"_s,
         {u"status"_s, u"content-type"_s, u"review-type"_s, u"person"_s, u"disputed"_s, u"waiting"_s, u"overdue"_s},
         exportTable<RequestFilter>},
        {u"incidents"_s,
         {u"status"_s, u"severity"_s, u"person"_s, u"overdue"_s, u"older-than"_s},
         exportTable<IncidentFilter>},
        {u"engineers"_s, {u"expertise"_s, u"duty"_s, u"available"_s, u"deactivated"_s}, exportTable<EngineerFilter>},
        {u"people"_s, {u"role"_s, u"all"_s, u"deactivated"_s}, exportTable<PeopleFilter>},
        {u"audit"_s, {u"item"_s, u"since"_s}, exportTable<AuditFilter>}};
    return all;
}

/// A filter that a table does not know would silently export more than somebody meant.
QString strangeFilter(const Cli& cli, const Table& table)
{
    for (const Table& one : tables()) {
        for (const QString& option : one.filters) {
            if (cli.has(option) && !table.filters.contains(option))
                return option;
        }
    }
    return {};
}

/// What is wrong with the file's name or place; empty if nothing.
QString fileProblem(const QString& file)
{
    const QFileInfo info(file);
    QStringList endings = TableWriter::endings();
    for (QString& ending : endings)
        ending.prepend(u'.');
    if (info.fileName().isEmpty() || !TableWriter::endings().contains(info.suffix().toLower()))
        return tr("%1 ends in none of %2: say by the ending what it shall be.").arg(file, endings.join(u", "_s));
    if (info.isDir())
        return tr("%1 is a folder.").arg(file);
    return QFileInfo(info.absolutePath()).isDir() ? QString() : tr("There is no folder %1.").arg(info.absolutePath());
}

} // namespace

int exportCommand(Cli& cli)
{
    QStringList names;
    for (const Table& table : tables())
        names << table.name;
    const QString name = cli.words().value(0);
    const auto table = std::find_if(tables().begin(), tables().end(), [&](const Table& t) { return t.name == name; });
    if (table == tables().end() && !name.isEmpty())
        return cli.usage(tr("There is no table “%1”; there are %2.").arg(name, names.join(u", "_s)));
    if (cli.words().size() != 1 || cli.value(u"to"_s).isEmpty())
        return cli.usage(tr("export %1 --to FILE.csv|xlsx|json").arg(name.isEmpty() ? names.join(u'|') : name));
    const QString file = cli.value(u"to"_s);
    if (const QString problem = fileProblem(file); !problem.isEmpty())
        return cli.usage(problem);
    if (const QString option = strangeFilter(cli, *table); !option.isEmpty())
        return cli.usage(
            tr("--%1 does not go with %2, which takes --%3.").arg(option, table->name, table->filters.join(u", --"_s)));
    return table->run(cli, table->name, file);
}

} // namespace rd::ctl
