// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requests/requestsqueuemodel.h"

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

bool isNumber(int column)
{
    return column == RequestsQueueModel::Places || column == RequestsQueueModel::Amount ||
           column == RequestsQueueModel::Held;
}

} // namespace

int RequestsQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const RequestRow* row = wanted(index.row());
    if (!row)
        return role == LoadingRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case ChipRole:
        return index.column() == Status ? QVariant(row->status) : QVariant();
    case ToneRole:
        if (index.column() == Title || index.column() == Author)
            return QVariant::fromValue(Tone::Main);
        return QVariant::fromValue(index.column() == Waiting && row->disputed > 0 ? Tone::Urgent : Tone::Muted);
    case IdRole:
        return row->id.value;
    default:
        return {};
    }
}

QVariant RequestsQueueModel::text(const RequestRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Status:
        return statusWord(row.status);
    case Author:
        return row.author;
    case Places:
        return tr("%1 of %2", "places that are taken").arg(row.placed).arg(row.places);
    case Waiting:
        return row.disputed > 0  ? tr("%n disputed", nullptr, row.disputed)
               : row.waiting > 0 ? tr("%n to decide", nullptr, row.waiting)
                                 : QString();
    case Filed:
        return relativeTime(row.filedAt, now());
    case Amount:
        return row.isFree() ? reviewTypeWord(u"free"_s) : moneyText(row.amount);
    case Held:
        return row.held().minor > 0 ? moneyText(row.held()) : QString();
    default:
        return {};
    }
}

QVariant RequestsQueueModel::toolTip(const RequestRow& row, int column) const
{
    switch (column) {
    case Title:
        return plain(u"%1\n%2, %3"_s.arg(row.title, contentTypeWord(row.contentType), reviewTypeWord(row.reviewType)));
    case Places:
        return plain(tr("%n place(s) left; %1 accepted", nullptr, row.left()).arg(row.done));
    case Waiting:
        return plain(tr("%1 submitted reviews wait for a decision, %2 rejections are disputed")
                         .arg(row.waiting)
                         .arg(row.disputed));
    case Filed:
        return plain(exactTime(row.filedAt));
    case Amount:
        return plain(row.isFree() ? tr("Nobody is paid for a free review") : tr("For each accepted review"));
    case Held:
        return plain(tr("Held for places that are taken and not decided yet"));
    default:
        return plain(text(row, column).toString());
    }
}

QVariant RequestsQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section != Title && section != Filed)
        return plain(tr("Not sortable: the list stays fast at a million requests because only indexed columns sort."));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Status:
        return tr("Status");
    case Author:
        return tr("Author");
    case Places:
        return tr("Taken");
    case Waiting:
        return tr("Waiting");
    case Filed:
        return tr("Filed");
    case Amount:
        return tr("Per place");
    case Held:
        return tr("Held");
    default:
        return {};
    }
}

} // namespace rd
