// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl: the services without a window.
#include <QCoreApplication>

#include "app/ctl/cli.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr(
        "Commands:\n"
        "  init [--admin LOGIN [--name NAME]] | migrate [--confirm] | sample\n"
        "  import claims FILE.csv[.gz] [--dry-run] [--skip-bad]\n"
        "  claims list [--orphaned] [--status S] | claims show ID\n"
        "  claims release-orphaned [--dry-run] [--ids ID,...] [--yes]\n"
        "  claims file --title TITLE [--external-id ID] [--person NAME]\n"
        "  claims take|touch|approve|reject|request_revision|release|resubmit|withdraw|undo_release ID... [--note "
        "TEXT] [--version N]\n"
        "  claims assign|reassign ID... --person NAME\n"
        "  requests list [--status S] [--content-type T] [--review-type T] [--person AUTHOR] [--disputed] [--waiting]\n"
        "                [--overdue]\n"
        "  requests show ID | requests file --title TITLE --content-type TYPE [--amount 25.00 --currency EUR] "
        "[--places N] [--skills TAGS]\n"
        "  requests claim|submit|abandon|accept|rate|reject|dispute|overturn|uphold|cancel|undo_cancel|edit|archive "
        "ID...\n"
        "           [--person REVIEWER] [--note TEXT] [--rating N] [--content-file FILE] [--version N]\n"
        "  incidents list [--status S,S] [--severity S,S] [--person ENGINEER] [--overdue] [--older-than TIME]\n"
        "  incidents show ID | incidents suggest ID [--expertise TAG,...] | incidents operations\n"
        "  incidents report --title TITLE [--severity S] [--priority P] [--ai-approach TEXT | --ai-approach-file "
        "FILE]\n"
        "  incidents assign|reassign ID... --person ENGINEER | incidents set-priority ID... --priority P\n"
        "  incidents analyze|start|decline|submit|choose-engineer|choose-ai|cancel|undo-cancel|resolve|close|reopen "
        "ID...\n"
        "           [--note TEXT] [--content TEXT | --content-file FILE] [--version N]\n"
        "  engineers list [--expertise TAG,...] [--duty D] [--available] [--deactivated] | engineers show NAME\n"
        "  engineers add NAME [--email E] [--expertise TAG,...] [--max-load N] [--login LOGIN]\n"
        "  engineers edit NAME [--name NAME] [--email E] [--expertise TAG,...] [--duty D] [--max-load N|policy]\n"
        "  engineers duty NAME active|away|offline | engineers deactivate NAME [--cancel | --reassign NAME]\n"
        "  payouts list [--state STATE] [--to FILE.csv] | payouts pay|settle|fail|retry ID...|--all [--yes]\n"
        "  people list [--role ROLE] [--all] [--deactivated] | people show NAME\n"
        "  people dashboard NAME | people reviews NAME [--status S] [--after ID] [--limit N]\n"
        "  people add NAME [--email E] [--roles ROLE,...] [--login LOGIN] | people edit NAME [--name NAME] [--email "
        "E]\n"
        "  people roles NAME ROLE,...|none | people capacity NAME DESK NUMBER|policy | people duty NAME "
        "active|away|offline\n"
        "  people add-login NAME LOGIN | people password [NAME] (asked for, or with --password-stdin)\n"
        "  people deactivate NAME [--release | --reassign NAME] | people reactivate NAME\n"
        "  policy list | policy set KEY VALUE | policy try KEY VALUE\n"
        "  events [--item ID] [--since TIME] | doctor\n"
        "  audit seal | audit verify [--hash HASH]\n"
        "  export claims|requests|incidents|engineers|people|audit --to FILE.csv|xlsx|json [the filters of its "
        "list]\n"
        "  jobs list | jobs run NAME | jobs rehearse NAME | jobs history [NAME]\n"
        "  jobs pause NAME | jobs resume NAME | jobs edit NAME --schedule \"every 5 min\"\n"
        "  host [--metrics 127.0.0.1:9464] (runs the periodic jobs until SIGTERM)\n"
        "Exit codes: 0 done; 1 failed; 2 usage, or a question that could not be asked; 3 some rows skipped or "
        "unknown; 4 not permitted; "
        "5 database unreachable, busy or timed out."));
    parser.addHelpOption();
    parser.addOptions({
        {u"workspace"_s, tr("An embedded workspace."), tr("FILE")},
        {u"profile"_s, tr("A saved connection profile."), tr("NAME")},
        {u"url"_s, tr("A shared database, without password."), u"postgresql://..."_s},
        {u"as"_s, tr("Who acts (embedded workspaces)."), tr("NAME")},
        {u"now"_s, tr("The time, frozen for this command (embedded workspaces)."), u"ISO"_s},
        {u"op"_s, tr("The id of this request: sent twice it changes once."), u"UUID"_s},
        {u"json"_s, tr("One JSON document on standard output.")},
        {u"yes"_s, tr("Do not ask.")},
        {u"confirm"_s, tr("migrate: yes, change the shared schema.")},
        {u"dry-run"_s, tr("Show what would happen and change nothing.")},
        {u"skip-bad"_s, tr("import: leave refused rows out and write them to FILE.rejected.csv.")},
        {u"orphaned"_s, tr("claims list: only orphaned claims.")},
        {u"status"_s, tr("claims list: only these statuses. people reviews: only this one."), u"S,S"_s},
        {u"after"_s, tr("people reviews: only those behind this id."), u"ID"_s},
        {u"limit"_s, tr("people reviews: at most so many."), u"N"_s},
        {u"ids"_s, tr("claims release-orphaned: only these."), u"ID,ID"_s},
        {u"note"_s, tr("Why."), tr("TEXT")},
        {u"person"_s, tr("Whose it becomes, by name or #id."), tr("NAME")},
        {u"version"_s, tr("Only if the claim or the person still has this version."), u"N"_s},
        {u"role"_s, tr("people list: only people with this role."), tr("ROLE")},
        {u"all"_s, tr("people list: also people without login and role; payouts: every one that can be.")},
        {u"deactivated"_s, tr("people list: also deactivated people.")},
        {u"email"_s, tr("people add, edit: the e-mail address."), tr("ADDRESS")},
        {u"roles"_s, tr("people add: admin, reviewer, engineer, jobs."), u"ROLE,..."_s},
        {u"login"_s, tr("people add: the login on a shared database; its password is asked for."), tr("LOGIN")},
        {u"password-stdin"_s, tr("people: the password is the first line of standard input.")},
        {u"release"_s, tr("people deactivate: what the person holds goes back to the queue.")},
        {u"reassign"_s, tr("people deactivate: what the person holds goes to somebody else."), tr("NAME")},
        {u"admin"_s, tr("init: the login that becomes the first admin (default: yours)."), tr("LOGIN")},
        {u"name"_s, tr("init, people: the person's name."), tr("NAME")},
        {u"title"_s, tr("claims, requests file: the title."), tr("TEXT")},
        {u"content-type"_s, tr("requests: design, code, writing, video, audio, art, other."), tr("TYPE")},
        {u"review-type"_s, tr("requests: free or expert."), tr("TYPE")},
        {u"amount"_s, tr("requests: the amount for each place, like 25.00."), u"N"_s},
        {u"currency"_s, tr("requests: of the amount, like EUR."), u"CUR"_s},
        {u"places"_s, tr("requests: how many reviews."), u"N"_s},
        {u"skills"_s, tr("requests: what a reviewer should know."), tr("TAGS")},
        {u"description"_s, tr("requests: what is to be looked at."), tr("TEXT")},
        {u"description-file"_s, tr("requests: the same from a file."), tr("FILE")},
        {u"content"_s, tr("requests submit: the review."), tr("TEXT")},
        {u"content-file"_s, tr("requests submit: the review, from a file."), tr("FILE")},
        {u"rating"_s, tr("requests accept, rate: 1 to 5."), u"N"_s},
        {u"disputed"_s, tr("requests list: only those with a disputed review.")},
        {u"waiting"_s, tr("requests list: only those with a review that waits for a decision.")},
        {u"metrics"_s, tr("host: serve figures for Prometheus at http://ADDRESS/metrics."), u"address"_s},
        {u"overdue"_s, tr("requests list: only those with a claimed review past its deadline.")},
        {u"severity"_s, tr("incidents list: only these severities; report, analyze: how bad it is."), u"S,S"_s},
        {u"priority"_s, tr("incidents: low, normal, high or critical; it sets the deadline."), u"P"_s},
        {u"older-than"_s, tr("incidents list: only those reported longer ago, like “3 days”."), tr("TIME")},
        {u"ai-approach"_s, tr("incidents report, analyze: the fix that the AI proposes."), tr("TEXT")},
        {u"ai-approach-file"_s, tr("incidents report, analyze: the same from a file."), tr("FILE")},
        {u"expertise"_s, tr("engineers, incidents suggest: what an engineer knows."), u"TAG,..."_s},
        {u"duty"_s, tr("engineers: active, away or offline."), u"D"_s},
        {u"available"_s, tr("engineers list: only those who can be assigned.")},
        {u"max-load"_s, tr("engineers: how many active reviews at a time, or “policy”."), u"N"_s},
        {u"cancel"_s, tr("engineers deactivate: the active reviews are cancelled.")},
        {u"state"_s, tr("payouts list: pending, due, sent, settled, failed, reversed."), tr("STATE")},
        {u"to"_s, tr("export: into this file, as its ending says; payouts list: the file for the bank."), tr("FILE")},
        {u"external-id"_s, tr("claims file: the task's id at its origin."), u"ID"_s},
        {u"item"_s, tr("events, export audit: of this work item."), u"ID"_s},
        {u"since"_s, tr("events, export audit: from this time on."), u"ISO"_s},
        {u"schedule"_s, tr("jobs edit: every N s, every N min, every N h, daily HH:MM or weekly mon HH:MM (UTC)."),
         tr("TEXT")},
        {u"hash"_s, tr("audit verify: a seal with this hash, noted elsewhere, must be in the chain."), u"HASH"_s},
    });
}

int runClaims(const QCommandLineParser& parser, const QStringList& words)
{
    QString verb = words.value(0);
    Cli cli(parser, words.mid(1));
    if (verb == "list"_L1)
        return cli.words().isEmpty() ? claimsListCommand(cli) : cli.usage(tr("claims list [--orphaned] [--status S]"));
    if (verb == "show"_L1)
        return claimsShowCommand(cli);
    if (verb == "release-orphaned"_L1)
        return claimsReleaseCommand(cli);
    verb.replace(u'-', u'_');
    static const QStringList verbs = {u"file"_s,     u"take"_s,     u"assign"_s,           u"touch"_s,
                                      u"approve"_s,  u"reject"_s,   u"request_revision"_s, u"release"_s,
                                      u"reassign"_s, u"resubmit"_s, u"withdraw"_s,         u"undo_release"_s};
    return verbs.contains(verb) ? claimsVerbCommand(cli, verb)
                                : cli.usage(tr("claims has no command “%1”.").arg(words.value(0)));
}

int runRequests(const QCommandLineParser& parser, const QStringList& words)
{
    QString verb = words.value(0);
    Cli cli(parser, words.mid(1));
    if (verb == "list"_L1)
        return cli.words().isEmpty() ? requestsListCommand(cli) : cli.usage(tr("requests list takes no ids."));
    if (verb == "show"_L1)
        return requestsShowCommand(cli);
    verb.replace(u'-', u'_');
    static const QStringList verbs = {u"file"_s,     u"edit"_s,   u"archive"_s, u"claim"_s,      u"submit"_s,
                                      u"abandon"_s,  u"accept"_s, u"rate"_s,    u"reject"_s,     u"dispute"_s,
                                      u"overturn"_s, u"uphold"_s, u"cancel"_s,  u"undo_cancel"_s};
    return verbs.contains(verb) ? requestsVerbCommand(cli, verb)
                                : cli.usage(tr("requests has no command “%1”.").arg(words.value(0)));
}

int runIncidents(const QCommandLineParser& parser, const QStringList& words)
{
    QString verb = words.value(0);
    Cli cli(parser, words.mid(1));
    if (verb == "list"_L1)
        return incidentsListCommand(cli);
    if (verb == "show"_L1)
        return incidentsShowCommand(cli);
    if (verb == "suggest"_L1)
        return incidentsSuggestCommand(cli);
    if (verb == "operations"_L1)
        return incidentsOperationsCommand(cli);
    verb.replace(u'-', u'_');
    static const QStringList verbs = {u"report"_s,          u"analyze"_s,  u"set_priority"_s, u"resolve"_s,
                                      u"close"_s,           u"reopen"_s,   u"assign"_s,       u"start"_s,
                                      u"decline"_s,         u"submit"_s,   u"choose_ai"_s,    u"cancel"_s,
                                      u"choose_engineer"_s, u"reassign"_s, u"undo_cancel"_s};
    return verbs.contains(verb) ? incidentsVerbCommand(cli, verb)
                                : cli.usage(tr("incidents has no command “%1”.").arg(words.value(0)));
}

int dispatch(const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    Cli cli(parser, words.mid(1));
    if (command == "init"_L1)
        return initCommand(cli);
    if (command == "migrate"_L1)
        return migrateCommand(cli);
    if (command == "sample"_L1)
        return sampleCommand(cli);
    if (command == "import"_L1)
        return importCommand(cli);
    if (command == "claims"_L1)
        return runClaims(parser, words.mid(1));
    if (command == "requests"_L1)
        return runRequests(parser, words.mid(1));
    if (command == "incidents"_L1)
        return runIncidents(parser, words.mid(1));
    if (command == "engineers"_L1) {
        Cli engineers(parser, words.mid(2));
        return engineersCommand(engineers, words.value(1));
    }
    if (command == "payouts"_L1) {
        Cli payouts(parser, words.mid(2));
        return payoutsCommand(payouts, words.value(1));
    }
    if (command == "policy"_L1) {
        Cli policy(parser, words.mid(2));
        return policyCommand(policy, words.value(1));
    }
    if (command == "audit"_L1) {
        Cli audit(parser, words.mid(2));
        return auditCommand(audit, words.value(1));
    }
    if (command == "jobs"_L1) {
        Cli jobs(parser, words.mid(2));
        return jobsCommand(jobs, words.value(1));
    }
    if (command == "host"_L1)
        return hostCommand(cli);
    if (command == "people"_L1) {
        Cli people(parser, words.mid(2));
        return peopleCommand(people, words.value(1));
    }
    if (command == "events"_L1)
        return eventsCommand(cli);
    if (command == "doctor"_L1)
        return doctorCommand(cli);
    if (command == "export"_L1)
        return exportCommand(cli);
    return cli.usage(command.isEmpty() ? tr("Which command?") : tr("There is no command “%1”.").arg(command));
}

} // namespace

} // namespace rd::ctl

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"reviewdeskctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QCommandLineParser parser;
    rd::ctl::addOptions(parser);
    // --version is the version of a claim where a command takes one, the program's where it stands alone.
    if (app.arguments().mid(1) == QStringList{u"--version"_s}) {
        QTextStream(stdout) << "reviewdeskctl " << QCoreApplication::applicationVersion() << '\n';
        return rd::ctl::exitDone;
    }
    if (!parser.parse(app.arguments())) {
        QTextStream(stderr) << "reviewdeskctl: " << parser.errorText() << '\n';
        return rd::ctl::exitUsage;
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return rd::ctl::exitDone;
    }
    return rd::ctl::dispatch(parser);
}
