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

ClaimsQueueModel::ClaimsQueueModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    // A scroll past a hundred rows asks for them one by one: the wishes are collected and told once per turn of the
    // event loop.
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, [this] {
        const QList<int> pages = std::exchange(m_needed, {});
        if (!pages.isEmpty())
            emit pagesNeeded(pages);
    });
}

void ClaimsQueueModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_needed.clear();
    m_total = -1;
    m_count = 0;
    endResetModel();
}

void ClaimsQueueModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void ClaimsQueueModel::setTotal(int total)
{
    m_total = total;
    if (total >= 0)
        setCount(total);
}

void ClaimsQueueModel::setPage(int page, const QList<ClaimRow>& rows)
{
    const int first = page * pageSize;
    m_rows.put(page, rows);
    if (m_total < 0)
        setCount(std::max(m_count, first + int(rows.size())));
    const int last = std::min(first + pageSize, m_count) - 1;
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ClaimsQueueModel::replace(int total, const QHash<int, QList<ClaimRow>>& pages)
{
    // Grow first, shrink last: in between every old and every new position exists.
    m_total = total;
    setCount(std::max(total, m_count));
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<WorkItemId> ids;
    ids.reserve(before.size());
    for (const QModelIndex& old : before) {
        const ClaimRow* row = m_rows.at(old.row());
        ids << (row ? row->id : WorkItemId());
    }
    m_rows.clear();
    QHash<WorkItemId, int> where;
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        for (int i = 0; i < page->size(); ++i)
            where.insert((*page)[i].id, page.key() * pageSize + i);
        m_rows.put(page.key(), *page);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = where.value(ids[i], -1);
        // A row that is not at hand any more keeps nothing: it must not hand its selection to whoever stands there now.
        after << (row >= 0 ? index(row, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    setCount(total);
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

void ClaimsQueueModel::setNow(Millis now)
{
    m_now = now;
    if (m_count > 0)
        emit dataChanged(index(0, WaitingSince), index(m_count - 1, Deadline), {Qt::DisplayRole, ToneRole, ChipRole});
}

void ClaimsQueueModel::need(int page) const
{
    if (m_rows.has(page))
        return; // shorter than the total says, as the list moved: the next refresh mends it
    m_needed.removeOne(page);
    m_needed << page;
    m_ask.start();
}

const ClaimRow* ClaimsQueueModel::claim(int row) const
{
    return row >= 0 && row < m_count ? m_rows.at(row) : nullptr;
}

int ClaimsQueueModel::rowOf(WorkItemId id) const
{
    int found = -1;
    m_rows.each([&](int row, const ClaimRow& claim) {
        if (claim.id == id)
            found = row;
    });
    return found;
}

int ClaimsQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

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
    const ClaimRow* row = m_rows.at(index.row());
    if (!row) {
        need(m_rows.pageOf(index.row()));
        return role == LoadingRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case LoadingRole:
        return false;
    case ChipRole:
        return index.column() != Status ? QVariant() : row->orphaned(m_now) ? u"orphaned"_s : row->status;
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
        return statusWord(row.orphaned(m_now) ? u"orphaned"_s : row.status);
    case Claimant:
        return row.claimant;
    case Reviewer:
        return row.reviewer;
    case WaitingSince:
        return relativeTime(row.submittedAt, m_now);
    case Days: {
        const auto days = row.daysWithReviewer(m_now);
        return days ? QVariant(QLocale().toString(*days)) : QVariant();
    }
    case Deadline:
        return row.deadlineAt ? QVariant(relativeTime(*row.deadlineAt, m_now)) : QVariant();
    default:
        return {};
    }
}

Tone ClaimsQueueModel::tone(const ClaimRow& row, int column) const
{
    if (column == Title || column == Claimant || column == Reviewer)
        return Tone::Main;
    const bool urgent = row.deadlineAt && (row.orphaned(m_now) || *row.deadlineAt - m_now < soon);
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
