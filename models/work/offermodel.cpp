// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/offermodel.h"

#include <QLocale>

#include "app/domain/text.h"
#include "models/shared/humantime.h"
#include "models/work/workmodel.h"

using namespace Qt::StringLiterals;

namespace rd {

OfferModel::OfferModel(QObject* parent)
    : RowTableModel(
          [this] {
              QList<RowTableModel::Column> columns;
              for (int column = 0; column < ColumnCount; ++column)
                  columns << RowTableModel::Column{
                      {},
                      [this, column](const WorkOffer& offer, int role) { return value(offer, column, role); },
                      (column == Amount || column == Places ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
              return columns;
          }(),
          [](const WorkOffer& offer) { return offer.item.value; }, parent)
{
}

void OfferModel::show(const QList<WorkOffer>& offers, Millis now)
{
    m_now = now;
    setRows(offers);
}

QVariant OfferModel::value(const WorkOffer& offer, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(offer, column);
    case Qt::ToolTipRole:
        return plain(column == Why ? text(offer, column) + u'\n' + tr("Filed %1").arg(exactTime(offer.filedAt))
                                   : text(offer, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), text(offer, column));
    case ToneRole:
        return QVariant::fromValue(column == Title || column == Amount || (column == Why && !offer.matching.isEmpty())
                                       ? Tone::Main
                                       : Tone::Muted);
    default:
        return {};
    }
}

QString OfferModel::text(const WorkOffer& offer, int column) const
{
    switch (column) {
    case Title:
        return offer.title;
    case Why:
        return offerReason(offer, m_now);
    case Author:
        return offer.author;
    case Kind:
        return workKind(u"requests"_s, offer.contentType);
    case Places:
        return QLocale().toString(offer.placesLeft);
    case Amount:
        return amountText(offer.reviewType, offer.amountMinor, offer.currency);
    default:
        return {};
    }
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::ToolTipRole && section == Why)
        return plain(tr("First what asks for something you know, then what waits longest"));
    if (role != Qt::DisplayRole)
        return RowTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Title"), tr("Why it stands here"), tr("Asked by"), tr("Kind"), tr("Places"),
                              tr("Amount")};
    return titles[section];
}

} // namespace rd
