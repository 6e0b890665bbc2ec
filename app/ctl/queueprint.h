// SPDX-License-Identifier: GPL-3.0-or-later
// Printing a queue page after page, so that a list of any length needs the memory of one page, and the story of one
// work item. Shared by the desks' commands.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "app/ctl/cli.h"
#include "app/domain/event.h"

namespace rd::ctl {

constexpr int printedPageRows = 1000;

/// `next` reads the page behind a key; `line` and `json` say what a row is. `total` is told at the end ("%1 claims").
template<class Key, class Next, class Line, class Json>
int printQueue(Cli& cli, Next next, Line line, Json json, const QString& total)
{
    std::optional<Key> from;
    qint64 count = 0;
    for (;;) {
        const auto page = await(next(from));
        if (!page)
            return cli.fail(page.error());
        for (const auto& row : page->rows) {
            if (cli.json())
                cli.out() << (count == 0 ? "[\n" : ",\n")
                          << QJsonDocument(json(row, page->now)).toJson(QJsonDocument::Compact);
            else
                cli.out() << line(row, page->now) << '\n';
            ++count;
        }
        if (page->rows.size() < printedPageRows)
            break;
        from = page->keys.last();
    }
    if (cli.json())
        cli.out() << (count == 0 ? "[]\n" : "\n]\n");
    else
        cli.out() << total.arg(count) << '\n';
    cli.out().flush();
    return exitDone;
}

/// Line by line, oldest first.
void printStory(Cli& cli, const QList<Event>& events);
[[nodiscard]] QJsonArray storyJson(const QList<Event>& events);
/// The one id of "show"; on failure the exit code.
[[nodiscard]] std::variant<WorkItemId, int> shownItem(Cli& cli, const QString& usage);
/// "show": one item with all that belongs to it, and its story. `json` and `print` say what it is; `usage` and
/// `unknown` ("There is no request #%1.") are told where there is nothing to show.
template<class Service, class Json, class Print>
int showWithStory(Cli& cli, const QString& usage, const QString& unknown, Json json, Print print)
{
    const auto item = shownItem(cli, usage);
    if (const int* code = std::get_if<int>(&item))
        return *code;
    const auto id = std::get<WorkItemId>(item);
    auto opened = cli.open();
    if (const int* code = std::get_if<int>(&opened))
        return *code;
    Service service(*std::get<0>(opened));
    const auto found = await(service.details(id, {}, 20'000));
    const auto events = await(service.timeline(id));
    if (!found || !events)
        return cli.fail(found ? events.error() : found.error());
    if (!*found) {
        cli.err() << unknown.arg(id.value) << '\n';
        return exitSkipped;
    }
    if (cli.json()) {
        QJsonObject shown = json(**found);
        shown[QStringLiteral("events")] = storyJson(*events);
        cli.print(QJsonDocument(shown));
        return exitDone;
    }
    print(**found);
    printStory(cli, *events);
    return exitDone;
}
/// The words of an option must be among `known`; false: told with `sentence` ("A request is %1.").
[[nodiscard]] bool areKnown(Cli& cli, const QStringList& values, const QStringList& known, const QString& sentence);

} // namespace rd::ctl
