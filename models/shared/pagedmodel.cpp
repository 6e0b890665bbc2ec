// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/pagedmodel.h"

namespace rd {

PagedModelBase::PagedModelBase(QObject* parent)
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

void PagedModelBase::setCount(int count)
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

void PagedModelBase::setTotal(int total)
{
    m_total = total;
    if (total >= 0)
        setCount(total);
}

void PagedModelBase::setNow(Millis now)
{
    m_now = now;
    const auto [first, last] = timedColumns();
    if (m_count > 0)
        emit dataChanged(index(0, first), index(m_count - 1, last), {Qt::DisplayRole, ToneRole, ChipRole});
}

void PagedModelBase::wishFor(int page) const
{
    m_needed.removeOne(page);
    m_needed << page;
    m_ask.start();
}

} // namespace rd
