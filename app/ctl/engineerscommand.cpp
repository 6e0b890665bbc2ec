// SPDX-License-Identifier: GPL-3.0-or-later
// engineers list | show | add | edit | duty | deactivate
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/ctl/incidentsjson.h"
#include "app/ctl/report.h"
#include "app/domain/words.h"
#include "app/services/engineersservice.h"
#include "app/services/peopleservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

struct Shape {
    const char* action;
    int words; ///< behind the action
    const char* usage;
};

constexpr Shape shapes[] = {
    {"list", 0, "engineers list [--expertise TAG,...] [--duty DUTY] [--available] [--deactivated]"},
    {"show", 1, "engineers show NAME"},
    {"add", 1,
     "engineers add NAME [--email E] [--expertise TAG,...] [--max-load N] [--login LOGIN [--password-stdin]]"},
    {"edit", 1,
     "engineers edit NAME [--name NAME] [--email E] [--expertise TAG,...] [--duty DUTY] [--max-load N|policy] "
     "[--version N]"},
    {"duty", 2, "engineers duty NAME active|away|offline"},
    {"deactivate", 1, "engineers deactivate NAME [--cancel | --reassign NAME] [--note TEXT] [--version N]"},
};

QString textLine(const Engineer& engineer)
{
    const QString room =
        engineer.limit ? tr("%1 of %2").arg(engineer.load).arg(*engineer.limit) : QString::number(engineer.load);
    return u"%1  %2  %3  %4  %5%6"_s.arg(engineer.id.value, 6)
        .arg(engineer.deactivatedAt ? tr("Deactivated") : dutyWord(engineer.duty), -11)
        .arg(room, 8)
        .arg(engineer.name, -28)
        .arg(engineer.expertise.join(u", "_s), engineer.isOverCapacity() ? tr("  [over capacity]")
                                               : engineer.overdue > 0    ? tr("  [%1 overdue]").arg(engineer.overdue)
                                                                         : QString());
}

int list(Cli& cli, EngineersService& engineers)
{
    EngineerFilter filter;
    if (!readFilter(cli, filter))
        return exitUsage;
    const auto found = await(engineers.list(filter));
    if (!found)
        return cli.fail(found.error());
    QJsonArray rows;
    for (const Engineer& engineer : found->engineers) {
        rows << engineerJson(engineer);
        if (!cli.json())
            cli.out() << textLine(engineer) << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(rows));
    else
        cli.out() << tr("%1 engineers").arg(rows.size()) << '\n';
    if (found->isCut())
        cli.err() << tr("Only the first %1 are listed.").arg(EngineerList::most) << '\n';
    return exitDone;
}

/// How the engineer is now.
int tell(Cli& cli, EngineersService& engineers, PersonId person)
{
    const auto engineer = await(engineers.one(person));
    if (!engineer)
        return cli.fail(engineer.error());
    if (cli.json())
        cli.print(QJsonDocument(engineerJson(*engineer)));
    else
        cli.out() << textLine(*engineer).trimmed() << '\n';
    return exitDone;
}

/// A number, or "policy" for that of the policy; false: told.
bool readMaxLoad(Cli& cli, std::optional<std::optional<qint64>>& maxLoad)
{
    if (!cli.has(u"max-load"_s))
        return true;
    bool isNumber = false;
    const qint64 number = cli.value(u"max-load"_s).toLongLong(&isNumber);
    if (!isNumber && cli.value(u"max-load"_s) != "policy"_L1) {
        cli.usage(tr("--max-load is a number, or “policy”."));
        return false;
    }
    maxLoad = isNumber ? std::optional(number) : std::nullopt;
    return true;
}

int add(Cli& cli, Session& session, EngineersService& engineers, const QUuid& op)
{
    NewEngineer engineer{
        cli.words()[0], cli.value(u"email"_s), cli.value(u"login"_s), cli.value(u"expertise"_s), {}, op};
    std::optional<std::optional<qint64>> maxLoad;
    if (!readMaxLoad(cli, maxLoad))
        return exitUsage;
    engineer.maxLoad = maxLoad.value_or(std::nullopt);
    QString password;
    if (session.isShared() && !engineer.login.isEmpty()) {
        const auto given = cli.newPassword();
        if (!given)
            return exitUsage;
        password = *given;
    }
    const auto id = await(engineers.add(engineer, password));
    return id ? tell(cli, engineers, *id) : cli.fail(id.error());
}

int edit(Cli& cli, EngineersService& engineers, const QString& action, PersonId person,
         const std::optional<qint64>& version, const QUuid& op)
{
    EngineerChange change{person, version};
    change.op = op;
    change.note = cli.value(u"note"_s);
    const auto take = [&](const QString& option, std::optional<QString>& into) {
        if (cli.has(option))
            into = cli.value(option);
    };
    if (action == "duty"_L1) {
        change.duty = cli.words()[1];
    } else {
        take(u"name"_s, change.name);
        take(u"email"_s, change.email);
        take(u"expertise"_s, change.expertise);
        take(u"duty"_s, change.duty);
        if (!readMaxLoad(cli, change.maxLoad))
            return exitUsage;
        if (!change.name && !change.email && !change.expertise && !change.duty && !change.maxLoad)
            return cli.usage(tr("Say what is to be changed: --name, --email, --expertise, --duty or --max-load."));
    }
    const auto id = await(engineers.edit(change));
    return id ? tell(cli, engineers, *id) : cli.fail(id.error());
}

int deactivate(Cli& cli, Session& session, EngineersService& engineers, PersonId person,
               const std::optional<qint64>& version, const QUuid& op)
{
    PersonId to;
    if (cli.has(u"reassign"_s)) {
        PeopleService people(session);
        const auto found = await(people.resolve(cli.value(u"reassign"_s)));
        if (!found)
            return cli.fail(found.error());
        to = found->id;
    }
    Leaving leaving{person, version, {}, cli.value(u"note"_s), op};
    const auto active = await(engineers.activeReviews(person));
    if (!active)
        return cli.fail(active.error());
    if (!active->isEmpty() && !cli.has(u"cancel"_s) && !to.isValid()) {
        for (const HeldWork& work : *active)
            cli.err() << u"#%1  %2  %3"_s.arg(work.item.value).arg(statusWord(work.status), work.title) << '\n';
        return cli.usage(tr("These reviews are active. Say what becomes of them: --cancel, or --reassign NAME."));
    }
    // What was handed in cannot be given to somebody else: it is cancelled, or decided before.
    for (const HeldWork& work : *active)
        leaving.reviews << LeavingReview{work, work.status == "submitted"_L1 ? PersonId() : to};
    const auto id = await(engineers.deactivate(leaving));
    return id ? tell(cli, engineers, *id) : cli.fail(id.error());
}

} // namespace

int engineersCommand(Cli& cli, const QString& action)
{
    const auto* shape = std::find_if(std::begin(shapes), std::end(shapes),
                                     [&](const Shape& s) { return action == QLatin1StringView(s.action); });
    if (shape == std::end(shapes))
        return cli.usage(action.isEmpty() ? tr("engineers list|show|add|edit|duty|deactivate")
                                          : tr("engineers has no command “%1”.").arg(action));
    if (cli.words().size() != shape->words)
        return cli.usage(QLatin1StringView(shape->usage));
    if (cli.has(u"cancel"_s) && cli.has(u"reassign"_s))
        return cli.usage(tr("--cancel and --reassign exclude each other."));
    std::optional<qint64> version;
    const auto op = cli.op();
    if (!op || !readVersion(cli, 1, version))
        return exitUsage;
    const QString duty = action == "duty"_L1 ? cli.words()[1] : cli.value(u"duty"_s);
    if (!duty.isEmpty() && !allDuties().contains(duty))
        return cli.usage(tr("A duty status is one of %1.").arg(allDuties().join(u", "_s)));
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    EngineersService engineers(session);
    if (action == "list"_L1)
        return list(cli, engineers);
    if (action == "add"_L1)
        return add(cli, session, engineers, *op);
    PeopleService people(session);
    const auto person = await(people.resolve(cli.words()[0]));
    if (!person)
        return cli.fail(person.error());
    if (action == "show"_L1)
        return tell(cli, engineers, person->id);
    return action == "deactivate"_L1 ? deactivate(cli, session, engineers, person->id, version, *op)
                                     : edit(cli, engineers, action, person->id, version, *op);
}

} // namespace rd::ctl
