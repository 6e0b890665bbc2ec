// SPDX-License-Identifier: GPL-3.0-or-later
// policy list | set KEY VALUE | try KEY VALUE
#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/domain/text.h"
#include "app/services/policyservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

int list(Cli& cli, PolicyService& service)
{
    const auto policies = await(service.current());
    if (!policies)
        return cli.fail(policies.error());
    QJsonArray rows;
    for (const Policy& policy : *policies) {
        rows << QJsonObject{{u"key"_s, policy.key},
                            {u"value"_s, policy.value},
                            {u"version"_s, policy.id.value},
                            {u"effective_from"_s, isoUtc(policy.effectiveFrom)},
                            {u"set_by"_s, policy.setBy.isEmpty() ? QJsonValue() : QJsonValue(policy.setBy)}};
        if (!cli.json())
            cli.out() << u"%1 %2 %3"_s.arg(policy.key, -28)
                             .arg(policy.value, -14)
                             .arg(PolicyService::topic(policy.key).meaning)
                      << '\n';
    }
    if (cli.json())
        cli.print(QJsonDocument(rows));
    return exitDone;
}

int set(Cli& cli, PolicyService& service, const QString& key, const QString& value)
{
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    const auto change = await(service.set(key, value, cli.value(u"note"_s), *op));
    if (!change)
        return cli.fail(change.error());
    if (cli.json())
        cli.print(QJsonDocument(QJsonObject{{u"key"_s, key},
                                            {u"value"_s, value},
                                            {u"version"_s, change->id.value},
                                            {u"moved"_s, change->moved},
                                            {u"same"_s, change->same}}));
    else if (change->same)
        cli.out() << tr("%1 is %2 already.").arg(key, value) << '\n';
    else
        cli.out() << tr("%1 is %2 from now on. %3 deadlines of running work moved.").arg(key, value).arg(change->moved)
                  << '\n';
    return exitDone;
}

int tryValue(Cli& cli, PolicyService& service, const QString& key, const QString& value)
{
    const auto trial = await(service.tryValue(key, value));
    if (!trial)
        return cli.fail(trial.error());
    if (cli.json())
        cli.print(QJsonDocument(QJsonObject{{u"key"_s, key},
                                            {u"value"_s, trial->value},
                                            {u"count"_s, trial->count},
                                            {u"tried"_s, trial->triedValue},
                                            {u"tried_count"_s, trial->triedCount},
                                            {u"what"_s, trial->what}}));
    else
        cli.out() << tr("%1 gives %2 %5, %3 gives %4. Nothing was changed.")
                         .arg(trial->value)
                         .arg(trial->count)
                         .arg(trial->triedValue)
                         .arg(trial->triedCount)
                         .arg(trial->what)
                  << '\n';
    return exitDone;
}

} // namespace

int policyCommand(Cli& cli, const QString& action)
{
    const QStringList& words = cli.words();
    const bool fits =
        action == "list"_L1 ? words.isEmpty() : words.size() == 2 && (action == "set"_L1 || action == "try"_L1);
    if (!fits)
        return cli.usage(tr("policy list | policy set KEY VALUE [--note TEXT] | policy try KEY VALUE"));
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    PolicyService service(*std::get<0>(opened));
    if (action == "list"_L1)
        return list(cli, service);
    return action == "set"_L1 ? set(cli, service, words[0], words[1]) : tryValue(cli, service, words[0], words[1]);
}

} // namespace rd::ctl
