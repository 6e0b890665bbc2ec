// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/queueprint.h"

#include <QJsonArray>

#include "app/ctl/claimsjson.h"
#include "app/domain/text.h"
#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd::ctl {

void printStory(Cli& cli, const QList<Event>& events)
{
    for (const Event& event : events)
        cli.out() << "  " << isoUtc(event.at) << "  " << eventWord(event.type) << " (" << event.actor << ")"
                  << (event.note.isEmpty() ? QString() : u": "_s + event.note) << '\n';
}

QJsonArray storyJson(const QList<Event>& events)
{
    QJsonArray story;
    for (const Event& event : events)
        story << eventJson(event);
    return story;
}

std::variant<WorkItemId, int> shownItem(Cli& cli, const QString& usage)
{
    const auto ids = cli.itemIds(cli.words());
    if (!ids)
        return int(exitUsage);
    if (ids->size() != 1)
        return cli.usage(usage);
    return ids->first();
}

bool areKnown(Cli& cli, const QStringList& values, const QStringList& known, const QString& sentence)
{
    const bool all = std::all_of(values.begin(), values.end(), [&](const QString& one) { return known.contains(one); });
    if (!all)
        cli.usage(sentence.arg(known.join(u", "_s)));
    return all;
}

} // namespace rd::ctl
