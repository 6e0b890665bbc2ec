// SPDX-License-Identifier: GPL-3.0-or-later
// people list | show | dashboard | reviews | add | edit | roles | capacity | duty | skills | mail | add-login |
// password | deactivate | reactivate
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/claimsjson.h"
#include "app/ctl/cli.h"
#include "app/ctl/filters.h"
#include "app/ctl/peoplejson.h"
#include "app/domain/personwords.h"
#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
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
    int words; ///< behind the action; -1: none or one
    const char* usage;
};

constexpr Shape shapes[] = {
    {"list", 0, "people list [--role ROLE] [--all] [--deactivated]"},
    {"show", 1, "people show NAME"},
    {"dashboard", 1, "people dashboard NAME"},
    {"reviews", 1, "people reviews NAME [--status S] [--after ID] [--limit N]"},
    {"add", 1, "people add NAME [--email E] [--roles ROLE,...] [--login LOGIN [--password-stdin]]"},
    {"edit", 1, "people edit NAME [--name NAME] [--email E]"},
    {"roles", 2, "people roles NAME ROLE,...|none"},
    {"capacity", 3, "people capacity NAME DESK NUMBER|policy"},
    {"duty", 2, "people duty NAME active|away|offline"},
    {"skills", 2, "people skills NAME TAG,...|none"},
    {"mail", 2, "people mail NAME on|off"},
    {"add-login", 2, "people add-login NAME LOGIN [--password-stdin]"},
    {"password", -1, "people password [NAME] [--password-stdin]"},
    {"deactivate", 1, "people deactivate NAME [--release | --reassign NAME] [--note TEXT]"},
    {"reactivate", 1, "people reactivate NAME [--note TEXT]"},
};

/// One person by name or "#id", with version and load; found among everybody, leavers too.
class PersonFinder {
public:
    PersonFinder(Cli& cli, PeopleService& service)
        : m_cli(cli)
        , m_service(service)
    {
    }

    std::variant<PersonWork, int> find(const QString& nameOrId)
    {
        const auto person = await(m_service.resolve(nameOrId));
        if (!person)
            return m_cli.fail(person.error());
        const auto row = await(m_service.one(person->id));
        if (!row)
            return m_cli.fail(row.error());
        return *row;
    }

private:
    Cli& m_cli;
    PeopleService& m_service;
};

int list(Cli& cli, PeopleService& service)
{
    PeopleFilter filter;
    if (!readFilter(cli, filter))
        return exitUsage;
    const auto people = await(service.list(filter));
    if (!people)
        return cli.fail(people.error());
    QJsonArray rows;
    for (const PersonWork& row : people->people) {
        rows << personJson(row);
        if (!cli.json())
            cli.out() << u"%1  %2  %3  %4  %5"_s.arg(row.person.id.value, 6)
                             .arg(row.person.deactivated ? tr("Deactivated") : dutyWord(row.duty), -11)
                             .arg(row.load, 5)
                             .arg(row.person.name, -30)
                             .arg(rolesText({row.person.roles.cbegin(), row.person.roles.cend()}))
                      << '\n';
    }
    if (cli.json()) {
        cli.print(QJsonDocument(rows));
        return exitDone;
    }
    const WorkShare& share = people->share;
    // Without a translator, which has the plurals elsewhere: reviewdeskctl speaks English.
    const QString listed = rows.size() == 1 ? tr("1 person") : tr("%1 people").arg(rows.size());
    cli.out() << tr("%1; the top three hold %2 of %3").arg(listed).arg(share.topThree).arg(share.running) << '\n';
    if (people->isCut())
        cli.err() << tr("Only the first 1,000 are listed.") << '\n';
    return exitDone;
}

int show(Cli& cli, PeopleService& service, const PersonWork& row)
{
    const auto details = await(service.details(row.person.id));
    if (!details)
        return cli.fail(details.error());
    if (cli.json()) {
        cli.print(QJsonDocument(personDetailsJson(row, *details)));
        return exitDone;
    }
    cli.out() << row.person.name << '\n';
    const std::pair<QString, QString> facts[] = {
        {tr("Id"), u"#%1"_s.arg(row.person.id.value)},
        {tr("Login"), row.person.login},
        {tr("E-mail"), details->email},
        {tr("Skills"), details->choices.skills.join(u", "_s)},
        {tr("Roles"), rolesText({row.person.roles.cbegin(), row.person.roles.cend()})},
        {tr("Duty"), row.person.deactivated ? tr("Deactivated") : dutyWord(row.duty)}};
    for (const auto& [name, value] : facts) {
        if (!value.isEmpty())
            cli.out() << "  " << name << ": " << value << '\n';
    }
    for (const DeskCapacity& desk : details->capacity)
        cli.out() << "  " << deskWord(desk.desk) << ": " << desk.load << " / "
                  << (desk.limit() ? QString::number(*desk.limit()) : tr("no maximum")) << '\n';
    for (const HeldWork& work : details->held)
        cli.out() << "  #" << work.item.value << "  " << work.title
                  << (work.orphaned(details->now) ? u"  (%1)"_s.arg(statusWord(u"orphaned"_s)) : QString()) << '\n';
    for (const Event& event : details->events)
        cli.out() << "  " << isoUtc(event.at) << "  " << eventWord(event.type) << " (" << event.actor << ")\n";
    return exitDone;
}

/// Roles "admin,reviewer" as the verbs take them; nullopt and told if one is none.
std::optional<QJsonArray> rolesOf(Cli& cli, const QString& text)
{
    QStringList roles = text == "none"_L1 ? QStringList() : text.split(u',', Qt::SkipEmptyParts);
    for (const QString& role : std::as_const(roles)) {
        if (!allRoles().contains(role)) {
            cli.usage(tr("“%1” is not a role; there are %2.").arg(role, allRoles().join(u", "_s)));
            return std::nullopt;
        }
    }
    roles.sort();
    roles.removeDuplicates();
    return QJsonArray::fromStringList(roles);
}

/// The arguments of a verb from words and options; an exit code where they make no sense.
std::variant<QJsonObject, int> argsOf(Cli& cli, const QString& action, const QString& email, const QString& name)
{
    const QStringList& words = cli.words();
    QJsonObject args;
    if (action == "add"_L1 || action == "edit"_L1) {
        args[u"name"_s] = action == "add"_L1 ? words[0] : cli.has(u"name"_s) ? cli.value(u"name"_s) : name;
        args[u"email"_s] = cli.has(u"email"_s) ? cli.value(u"email"_s) : email;
        if (action == "edit"_L1 && !cli.has(u"name"_s) && !cli.has(u"email"_s))
            return cli.usage(tr("people edit NAME [--name NAME] [--email E]"));
    }
    if (action == "add"_L1 || action == "roles"_L1) {
        const auto roles = rolesOf(cli, action == "add"_L1 ? cli.value(u"roles"_s) : words[1]);
        if (!roles)
            return int(exitUsage);
        args[u"roles"_s] = *roles;
    }
    if (action == "add"_L1 && cli.has(u"login"_s))
        args[u"login"_s] = cli.value(u"login"_s);
    if (action == "add-login"_L1)
        args[u"login"_s] = words[1];
    if (action == "duty"_L1)
        args[u"duty"_s] = words[1];
    if (action == "skills"_L1) {
        const QStringList tags = words[1] == "none"_L1 ? QStringList() : skillTags(words[1]);
        if (const QString problem = skillProblem(tags); !problem.isEmpty())
            return cli.usage(problem);
        args[u"tags"_s] = QJsonArray::fromStringList(tags);
    }
    if (action == "mail"_L1) {
        if (words[1] != "on"_L1 && words[1] != "off"_L1)
            return cli.usage(tr("people mail NAME on|off"));
        args[u"mail"_s] = words[1] == "on"_L1;
    }
    if (action == "capacity"_L1) {
        args[u"desk"_s] = words[1];
        bool isNumber = false;
        const qint64 maximum = words[2].toLongLong(&isNumber);
        if (!isNumber && words[2] != "policy"_L1)
            return cli.usage(tr("people capacity NAME DESK NUMBER|policy"));
        if (isNumber)
            args[u"max_load"_s] = maximum;
    }
    return args;
}

int tell(Cli& cli, PeopleService& service, const QString& verb, PersonId person)
{
    const auto row = await(service.one(person));
    if (!row)
        return cli.fail(row.error());
    if (cli.json())
        cli.print(QJsonDocument(personJson(*row)));
    else
        cli.out() << u"%1 (#%2): %3"_s.arg(row->person.name).arg(person.value).arg(verbPast(verb)) << '\n';
    return exitDone;
}

QString verbOf(const QString& action, bool oneself)
{
    static const QHash<QString, QString> verbs = {{u"roles"_s, u"set_roles"_s}, {u"capacity"_s, u"set_capacity"_s},
                                                  {u"duty"_s, u"set_duty"_s},   {u"add-login"_s, u"add_login"_s},
                                                  {u"skills"_s, u"set_tags"_s}, {u"mail"_s, u"set_mail"_s}};
    if (action == "password"_L1)
        return oneself ? u"change_password"_s : u"reset_password"_s;
    return verbs.value(action, action);
}

/// Releases or reassigns what the person holds; the exit code if anything of it stayed.
std::optional<int> handOver(Cli& cli, PeopleService& service, PersonFinder& finder, PersonId person, const QUuid& op)
{
    if (!cli.has(u"release"_s) && !cli.has(u"reassign"_s))
        return std::nullopt;
    const auto details = await(service.details(person));
    if (!details)
        return cli.fail(details.error());
    if (details->held.isEmpty())
        return std::nullopt;
    HandOver request;
    request.work = details->held;
    request.verb = cli.has(u"release"_s) ? u"release"_s : u"reassign"_s;
    request.note = cli.value(u"note"_s);
    request.op = QUuid::createUuidV5(op, u"hand_over"_s);
    if (cli.has(u"reassign"_s)) {
        const auto to = finder.find(cli.value(u"reassign"_s));
        if (const int* code = std::get_if<int>(&to))
            return *code;
        request.to = std::get<PersonWork>(to).person.id;
    }
    const auto report = await(service.handOver(request));
    if (!report)
        return cli.fail(report.error());
    for (const ReportedSkip& skip : report->skipped)
        cli.err() << tr("#%1 was left alone: %2").arg(skip.item.value).arg(skip.text) << '\n';
    if (report->skipped.isEmpty())
        return std::nullopt;
    cli.err() << tr("The person is still active.") << '\n';
    if (cli.json())
        cli.print(QJsonDocument(verbJson(*report)));
    return int(exitSkipped);
}

int change(Cli& cli, Session& session, PeopleService& service, const QString& action, const QUuid& op)
{
    PersonFinder finder(cli, service);
    PersonRequest request;
    request.op = op;
    request.note = cli.value(u"note"_s);
    QString email;
    QString name;
    const bool self = action == "password"_L1 && cli.words().isEmpty();
    if (action != "add"_L1) {
        const auto found = finder.find(self ? u"#%1"_s.arg(session.actor().person.value) : cli.words()[0]);
        if (const int* code = std::get_if<int>(&found))
            return *code;
        const Person& person = std::get<PersonWork>(found).person;
        request.person = person.id;
        name = person.name;
        if (action == "edit"_L1 && !cli.has(u"email"_s)) {
            const auto details = await(service.details(person.id)); // an address that is not given stays
            if (!details)
                return cli.fail(details.error());
            email = details->email;
        }
    }
    if (cli.has(u"version"_s)) {
        bool isNumber = false;
        request.version = cli.value(u"version"_s).toLongLong(&isNumber);
        if (!isNumber)
            return cli.usage(tr("--version is a number."));
    }
    const auto args = argsOf(cli, action, email, name);
    if (const int* code = std::get_if<int>(&args))
        return *code;
    request.args = std::get<QJsonObject>(args);
    request.verb = verbOf(action, request.person == session.actor().person);
    QString password;
    if (session.isShared() && (action == "password"_L1 || request.args.contains(u"login"_s))) {
        const auto given = cli.newPassword();
        if (!given)
            return exitUsage;
        password = *given;
    }
    if (action == "deactivate"_L1) {
        if (const auto code = handOver(cli, service, finder, request.person, op))
            return *code;
    }
    const auto person = await(service.change(request, password));
    return person ? tell(cli, service, request.verb, *person) : cli.fail(person.error());
}

} // namespace

int peopleCommand(Cli& cli, const QString& action)
{
    const auto* shape = std::find_if(std::begin(shapes), std::end(shapes),
                                     [&](const Shape& s) { return action == QLatin1StringView(s.action); });
    if (shape == std::end(shapes))
        return cli.usage(
            action.isEmpty()
                ? tr("people list|show|dashboard|reviews|add|edit|roles|capacity|duty|skills|mail|add-login|"
                     "password|"
                     "deactivate|reactivate")
                : tr("people has no command “%1”.").arg(action));
    const qsizetype words = cli.words().size();
    if (shape->words < 0 ? words > 1 : words != shape->words)
        return cli.usage(QLatin1StringView(shape->usage));
    if (action == "dashboard"_L1)
        return peopleDashboardCommand(cli);
    if (action == "reviews"_L1)
        return peopleReviewsCommand(cli);
    if (cli.has(u"release"_s) && cli.has(u"reassign"_s))
        return cli.usage(tr("--release and --reassign exclude each other."));
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Session& session = *std::get<0>(opened);
    PeopleService service(session);
    if (action == "list"_L1)
        return list(cli, service);
    if (action != "show"_L1)
        return change(cli, session, service, action, *op);
    const auto found = PersonFinder(cli, service).find(cli.words()[0]);
    const int* code = std::get_if<int>(&found);
    return code ? *code : show(cli, service, std::get<PersonWork>(found));
}

} // namespace rd::ctl
