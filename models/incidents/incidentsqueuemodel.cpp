// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/incidentsqueuemodel.h"

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/countdown.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

int IncidentsQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentsQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const IncidentRow* row = wanted(index.row());
    if (!row)
        return role == LoadingRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case ChipRole:
        if (index.column() == Severity)
            return u"severity_"_s + row->severity;
        return index.column() == Status ? QVariant(row->status) : QVariant();
    case ToneRole:
        return QVariant::fromValue(tone(*row, index.column()));
    case IdRole:
        return row->id.value;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               text(*row, index.column()).toString());
    default:
        return {};
    }
}

QVariant IncidentsQueueModel::text(const IncidentRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Severity:
        return urgencyWord(row.severity);
    case Status:
        return statusWord(row.status);
    case Engineer:
        return row.isActive() ? row.engineer : QString();
    case Deadline:
        return row.deadlineAt                       ? countdownText(*row.deadlineAt, now())
               : row.reviewStatus == "submitted"_L1 ? tr("to decide")
                                                    : QString();
    case Priority:
        return urgencyWord(row.priority);
    case Age:
        return relativeTime(row.reportedAt, now());
    default:
        return {};
    }
}

Tone IncidentsQueueModel::tone(const IncidentRow& row, int column) const
{
    if (column == Title || column == Engineer)
        return Tone::Main;
    if (column == Deadline && row.deadlineAt)
        return toneOf(urgencyOf(*row.deadlineAt, now()));
    return column == Deadline ? Tone::Urgent : Tone::Muted;
}

QVariant IncidentsQueueModel::toolTip(const IncidentRow& row, int column) const
{
    switch (column) {
    case Engineer:
        return plain(row.isActive() ? tr("%1, %2").arg(row.engineer, statusWord(row.reviewStatus))
                                    : tr("Nobody reviews it at the moment"));
    case Deadline:
        if (!row.deadlineAt)
            return plain(row.reviewStatus == "submitted"_L1 ? tr("The review is handed in; an admin decides")
                                                            : tr("No deadline runs"));
        return plain(row.level > 0 ? tr("%1; escalated %n time(s)", nullptr, row.level).arg(exactTime(*row.deadlineAt))
                                   : exactTime(*row.deadlineAt));
    case Age:
        return plain(exactTime(row.reportedAt));
    case Priority:
        return plain(tr("Sets the time that an engineer has; a running deadline stays"));
    default:
        return plain(text(row, column).toString());
    }
}

QVariant IncidentsQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section != Title && section != Age && section != Deadline)
        return plain(tr("Not sortable: the list stays fast at a million incidents because only indexed columns sort."));
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Title"),    tr("Severity"), tr("Status"),  tr("Engineer"),
                             tr("Deadline"), tr("Priority"), tr("Reported")};
    return section >= 0 && section < ColumnCount ? QVariant(names[section]) : QVariant();
}

} // namespace rd
