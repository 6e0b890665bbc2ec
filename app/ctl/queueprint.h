// SPDX-License-Identifier: GPL-3.0-or-later
// Printing a queue page after page, so that a list of any length needs the memory of one page, and the story of one
// work item. Shared by the desks' commands.
#pragma once

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
/// The words of an option must be among `known`; false: told with `sentence` ("A request is %1.").
[[nodiscard]] bool areKnown(Cli& cli, const QStringList& values, const QStringList& known, const QString& sentence);

} // namespace rd::ctl
