// SPDX-License-Identifier: GPL-3.0-or-later
// payouts list, pay, settle, fail, retry: what is owed for accepted reviews.
#include <QJsonArray>

#include "app/ctl/cli.h"
#include "app/ctl/requestsjson.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/requestsservice.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

namespace {

const QStringList states = {u"pending"_s, u"due"_s, u"sent"_s, u"settled"_s, u"failed"_s, u"reversed"_s};

QString tr(const char* text)
{
    return QCoreApplication::translate("rd::ctl", text);
}

int tellPayments(Cli& cli, const PaymentReport& report, const QString& verb)
{
    if (cli.json())
        cli.print(QJsonDocument(paymentJson(report)));
    for (const PaymentSkip& skip : report.skipped)
        cli.err() << tr("%1 (%2) was left alone: %3").arg(skip.entry.reference(), skip.entry.person, skip.text) << '\n';
    if (!cli.json()) {
        for (const Money& sum : Payouts{report.done, false, 0}.sums())
            cli.out() << tr("%1: %2").arg(verbPast(verb), moneyText(sum)) << '\n';
    }
    if (report.skipped.isEmpty())
        return exitDone;
    const bool refused =
        report.done.isEmpty() && std::all_of(report.skipped.begin(), report.skipped.end(), [](const PaymentSkip& skip) {
            return skip.reason == "not_permitted"_L1 || skip.reason == "own_decision"_L1;
        });
    return refused ? exitNotPermitted : exitSkipped;
}

int list(Cli& cli, RequestsService& requests, const QString& state)
{
    const auto payouts = await(requests.payouts(state, 1'000'000));
    if (!payouts)
        return cli.fail(payouts.error());
    if (cli.has(u"to"_s)) {
        const auto written = await(requests.exportPayouts(payouts->entries, cli.value(u"to"_s)));
        if (!written)
            return cli.fail(written.error());
        cli.err() << tr("%1 payments written to %2.").arg(*written).arg(cli.value(u"to"_s)) << '\n';
        return exitDone;
    }
    if (cli.json()) {
        QJsonArray array;
        for (const LedgerEntry& entry : payouts->entries)
            array << entryJson(entry);
        cli.print(QJsonDocument(array));
        return exitDone;
    }
    for (const LedgerEntry& entry : payouts->entries)
        cli.out() << u"%1  %2  %3  %4"_s.arg(entry.id.value, 7)
                         .arg(moneyText(entry.amount), 16)
                         .arg(entry.person, entry.title)
                  << '\n';
    for (const Money& sum : payouts->sums())
        cli.out() << tr("%1: %2").arg(ledgerWord(state), moneyText(sum)) << '\n';
    return exitDone;
}

/// The entries that are meant: of the ids, or with --all every one in the state that the verb starts from.
Result<Payouts> meant(Cli& cli, RequestsService& requests, const QString& verb, const QList<WorkItemId>& ids)
{
    if (cli.has(u"all"_s))
        return await(requests.payouts(verb == "pay"_L1     ? u"due"_s
                                      : verb == "retry"_L1 ? u"failed"_s
                                                           : u"sent"_s,
                                      1'000'000));
    QList<LedgerEntryId> entries;
    for (WorkItemId id : ids)
        entries << LedgerEntryId(id.value);
    return await(requests.entries(entries));
}

int change(Cli& cli, RequestsService& requests, const QString& verb, const QUuid& op)
{
    const auto ids = cli.itemIds(cli.words());
    if (!ids || ids->isEmpty() != cli.has(u"all"_s))
        return ids ? cli.usage(tr("payouts %1 ID... | payouts %1 --all [--yes] (the ids of “payouts list”)").arg(verb))
                   : int(exitUsage);
    auto entries = meant(cli, requests, verb, *ids);
    if (!entries)
        return cli.fail(entries.error());
    if (cli.has(u"all"_s)) {
        QStringList sums;
        for (const Money& sum : entries->sums())
            sums << moneyText(sum);
        const auto sure = cli.confirm(
            tr("%1 %2 payments, %3?").arg(verbWord(verb)).arg(entries->entries.size()).arg(sums.join(u", "_s)));
        if (!sure)
            return exitUsage;
        if (!*sure)
            return exitFailed;
    }
    // By id the version is not what the person saw: unchecked, the states decide.
    for (LedgerEntry& entry : entries->entries)
        entry.version = cli.has(u"all"_s) ? entry.version : 0;
    const auto report = await(requests.pay({verb, entries->entries, cli.value(u"note"_s), op}));
    return report ? tellPayments(cli, *report, verb) : cli.fail(report.error());
}

} // namespace

int payoutsCommand(Cli& cli, const QString& action)
{
    static const QStringList verbs = {u"pay"_s, u"settle"_s, u"fail"_s, u"retry"_s};
    if (action != "list"_L1 && !verbs.contains(action))
        return cli.usage(tr("payouts list [--state due] [--to FILE.csv] | payouts pay|settle|fail|retry ID..."));
    const QString state = cli.has(u"state"_s) ? cli.value(u"state"_s) : u"due"_s;
    if (!states.contains(state))
        return cli.usage(tr("“%1” is not a state of a payment; there are %2.").arg(state, states.join(u", "_s)));
    const auto op = cli.op();
    if (!op)
        return exitUsage;
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    RequestsService requests(*std::get<0>(opened));
    return action == "list"_L1 ? list(cli, requests, state) : change(cli, requests, action, *op);
}

} // namespace rd::ctl
