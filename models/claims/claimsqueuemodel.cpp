// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims/claimsqueuemodel.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {
constexpr Millis soon = millisPerDay; // a deadline within a day is worth a colour
} // namespace

int ClaimsQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsQueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Days ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    const ClaimRow* row = wanted(index.row());
    if (!row)
        return role == LoadingRole ? QVariant(true) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case LoadingRole:
        return false;
    case ChipRole:
        return index.column() != Status ? QVariant() : row->orphaned(now()) ? u"orphaned"_s : row->status;
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

QVariant ClaimsQueueModel::text(const ClaimRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Status:
        return statusWord(row.orphaned(now()) ? u"orphaned"_s : row.status);
    case Claimant:
        return row.claimant;
    case Reviewer:
        return row.reviewer;
    case WaitingSince:
        return relativeTime(row.submittedAt, now());
    case Days: {
        const auto days = row.daysWithReviewer(now());
        return days ? QVariant(QLocale().toString(*days)) : QVariant();
    }
    case Deadline:
        return row.deadlineAt ? QVariant(relativeTime(*row.deadlineAt, now())) : QVariant();
    default:
        return {};
    }
}

Tone ClaimsQueueModel::tone(const ClaimRow& row, int column) const
{
    if (column == Title || column == Claimant || column == Reviewer)
        return Tone::Main;
    const bool urgent = row.deadlineAt && (row.orphaned(now()) || *row.deadlineAt - now() < soon);
    return column == Deadline && urgent ? Tone::Urgent : Tone::Muted;
}

QVariant ClaimsQueueModel::toolTip(const ClaimRow& row, int column) const
{
    switch (column) {
    case Title:
        return plain(row.externalId.isEmpty() ? row.title : u"%1\n%2"_s.arg(row.title, row.externalId));
    case WaitingSince:
        return plain(exactTime(row.submittedAt));
    case Days:
        return row.activityAt && row.deadlineAt
                   ? QVariant(plain(tr("Last sign of life: %1").arg(exactTime(*row.activityAt))))
                   : QVariant();
    case Deadline:
        return row.deadlineAt ? QVariant(plain(exactTime(*row.deadlineAt))) : QVariant();
    default:
        return plain(text(row, column).toString());
    }
}

QVariant ClaimsQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Days ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == Claimant || section == Reviewer || section == Days))
        return plain(tr("Not sortable: the list stays fast at a million claims because only indexed columns sort."));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Status:
        return tr("Status");
    case Claimant:
        return tr("Claimant");
    case Reviewer:
        return tr("Reviewer");
    case WaitingSince:
        return tr("Waiting since");
    case Days:
        return tr("Days");
    case Deadline:
        return tr("Deadline");
    default:
        return {};
    }
}

} // namespace rd
