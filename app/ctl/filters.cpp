// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/filters.h"

#include "app/ctl/queueprint.h"
#include "app/ctl/report.h"
#include "app/domain/duration.h"
#include "app/domain/skills.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/incidentsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

} // namespace

bool readFilter(Cli& cli, ClaimFilter& filter)
{
    filter.orphanedOnly = cli.has(u"orphaned"_s);
    filter.statuses = cli.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    return areKnown(cli, filter.statuses, claimStatuses(), tr("The status of a claim is one of %1."));
}

bool readFilter(Cli& cli, RequestFilter& filter)
{
    filter.statuses = cli.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    filter.contentType = cli.value(u"content-type"_s);
    filter.reviewType = cli.value(u"review-type"_s);
    filter.disputedOnly = cli.has(u"disputed"_s);
    filter.waitingOnly = cli.has(u"waiting"_s);
    filter.overdueOnly = cli.has(u"overdue"_s);
    return areKnown(cli, filter.statuses, requestStatuses(), tr("The status of a request is one of %1."));
}

std::optional<int> completeFilter(Cli& cli, Session& session, RequestFilter& filter)
{
    const auto author = personOption(cli, session);
    if (const int* code = std::get_if<int>(&author))
        return *code;
    filter.author = std::get<PersonId>(author);
    return std::nullopt;
}

bool readFilter(Cli& cli, IncidentFilter& filter)
{
    filter.statuses = cli.value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    filter.severities = cli.value(u"severity"_s).split(u',', Qt::SkipEmptyParts);
    filter.overdueOnly = cli.has(u"overdue"_s);
    if (!areKnown(cli, filter.statuses, incidentStatuses(), tr("The status of an incident is one of %1.")) ||
        !areKnown(cli, filter.severities, urgencies(), tr("A severity is one of %1.")))
        return false;
    if (!cli.has(u"older-than"_s))
        return true;
    const auto age = parsePolicyValue(cli.value(u"older-than"_s));
    if (!age || age->kind != PolicyKind::Duration || !age->amount) {
        cli.usage(tr("--older-than is a time such as “3 days”, “12 hours” or “30 minutes”."));
        return false;
    }
    filter.reportedBefore = *age->amount; // counted from now, once there is a clock
    return true;
}

std::optional<int> completeFilter(Cli& cli, Session& session, IncidentFilter& filter)
{
    const auto engineer = personOption(cli, session);
    if (const int* code = std::get_if<int>(&engineer))
        return *code;
    filter.engineer = std::get<PersonId>(engineer);
    if (!filter.reportedBefore)
        return std::nullopt;
    IncidentsService incidents(session); // the database's clock, as everywhere
    const auto first = await(incidents.page({}, std::nullopt, IncidentsService::Direction::Forward, 1));
    if (!first)
        return cli.fail(first.error());
    filter.reportedBefore = first->now - *filter.reportedBefore;
    return std::nullopt;
}

bool readFilter(Cli& cli, EngineerFilter& filter)
{
    filter.expertise = skillTags(cli.value(u"expertise"_s));
    filter.duty = cli.value(u"duty"_s);
    filter.availableOnly = cli.has(u"available"_s);
    filter.deactivated = cli.has(u"deactivated"_s);
    return filter.duty.isEmpty() || areKnown(cli, {filter.duty}, allDuties(), tr("A duty status is one of %1."));
}

bool readFilter(Cli& cli, PeopleFilter& filter)
{
    filter = {{}, cli.value(u"role"_s), cli.has(u"all"_s), cli.has(u"deactivated"_s)};
    if (filter.role.isEmpty() || allRoles().contains(filter.role))
        return true;
    cli.usage(tr("“%1” is not a role; there are %2.").arg(filter.role, allRoles().join(u", "_s)));
    return false;
}

bool readFilter(Cli& cli, AuditFilter& filter)
{
    if (cli.has(u"since"_s)) {
        filter.since = parseIso(cli.value(u"since"_s));
        if (!filter.since) {
            cli.usage(tr("--since %1 is not a time; expected ISO-8601 with a zone.").arg(cli.value(u"since"_s)));
            return false;
        }
    }
    if (!cli.has(u"item"_s))
        return true;
    const auto ids = cli.itemIds({cli.value(u"item"_s)});
    if (ids && ids->size() != 1)
        cli.usage(tr("--item takes one id."));
    if (!ids || ids->size() != 1)
        return false;
    filter.item = ids->first();
    return true;
}

} // namespace rd::ctl
