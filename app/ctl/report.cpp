// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/report.h"

#include <QFile>

#include "app/ctl/claimsjson.h"
#include "app/domain/words.h"
#include "app/services/peopleservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

} // namespace

int tellReport(Cli& cli, const VerbReport& report, const QString& verb)
{
    if (cli.json())
        cli.print(QJsonDocument(verbJson(report)));
    for (const ReportedSkip& skip : report.skipped)
        cli.err() << tr("#%1 was left alone: %2").arg(skip.item.value).arg(skip.text) << '\n';
    if (!cli.json() && !report.done.isEmpty()) {
        QStringList ids;
        for (WorkItemId id : report.done)
            ids << u"#%1"_s.arg(id.value);
        cli.out() << tr("%1: %2").arg(verbPast(verb), ids.join(u", "_s)) << '\n';
    }
    if (report.skipped.isEmpty())
        return exitDone;
    const bool refused = report.done.isEmpty() &&
                         std::all_of(report.skipped.begin(), report.skipped.end(), [](const ReportedSkip& skip) {
                             return skip.reason == "not_permitted"_L1 || skip.reason == "own_work"_L1;
                         });
    return refused ? exitNotPermitted : exitSkipped;
}

bool readVersion(Cli& cli, qsizetype ids, std::optional<qint64>& version)
{
    if (!cli.has(u"version"_s))
        return true;
    bool isNumber = false;
    version = cli.value(u"version"_s).toLongLong(&isNumber);
    if (isNumber && ids == 1)
        return true;
    cli.usage(tr("--version is a number and goes with one id."));
    return false;
}

std::optional<std::optional<QString>> readText(Cli& cli, const QString& name)
{
    using Text = std::optional<QString>;
    const QString fromFile = name + u"-file"_s;
    if (!cli.has(fromFile))
        return std::optional<Text>(cli.has(name) ? Text(cli.value(name)) : Text());
    QFile file(cli.value(fromFile));
    if (!file.open(QIODevice::ReadOnly)) {
        cli.usage(tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    return std::optional<Text>(Text(QString::fromUtf8(file.readAll())));
}

std::variant<DeskVerb, int> verbOnIds(Cli& cli, const QString& desk, const QString& verb, const QUuid& op,
                                      const QString& usage)
{
    const auto ids = cli.itemIds(cli.words());
    if (!ids)
        return int(exitUsage);
    if (ids->isEmpty())
        return cli.usage(usage);
    std::optional<qint64> version;
    if (!readVersion(cli, ids->size(), version))
        return int(exitUsage);
    DeskVerb request{verb, {}, cli.value(u"note"_s), {}, op, desk};
    for (WorkItemId id : *ids)
        request.targets << DeskTarget{id, version, {}, 0, {}};
    return request;
}

std::variant<PersonId, int> personOption(Cli& cli, Session& session)
{
    if (!cli.has(u"person"_s))
        return PersonId();
    PeopleService people(session);
    const auto person = await(people.resolve(cli.value(u"person"_s)));
    if (!person)
        return cli.fail(person.error());
    return person->id;
}

} // namespace rd::ctl
