// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requests/paymentsmodel.h"

#include "app/domain/text.h"
#include "models/shared/humantime.h"
#include "models/shared/rowroles.h"

namespace rd {

namespace {

/// A column of plain text, the whole of it in the tooltip.
std::function<QVariant(const LedgerEntry&, int)> words(const std::function<QString(const LedgerEntry&)>& text,
                                                       Tone tone)
{
    return [text, tone](const LedgerEntry& entry, int role) -> QVariant {
        if (role == ToneRole)
            return QVariant::fromValue(tone);
        return role == Qt::DisplayRole   ? QVariant(text(entry))
               : role == Qt::ToolTipRole ? QVariant(plain(text(entry)))
                                         : QVariant();
    };
}

} // namespace

PaymentsModel::PaymentsModel(QObject* parent)
    : RowTableModel({}, {}, parent)
    , m_now(std::make_shared<Millis>(0))
{
    const auto now = m_now;
    setColumns({{tr("Person"), words([](const LedgerEntry& e) { return e.person; }, Tone::Main)},
                {tr("Amount"), words([](const LedgerEntry& e) { return moneyText(e.amount); }, Tone::Main),
                 Qt::AlignRight | Qt::AlignVCenter},
                {tr("Request"), words([](const LedgerEntry& e) { return e.title; }, Tone::Muted)},
                {tr("Since"),
                 [now](const LedgerEntry& e, int role) -> QVariant {
                     return role == Qt::DisplayRole   ? QVariant(relativeTime(e.changedAt, *now))
                            : role == Qt::ToolTipRole ? QVariant(plain(exactTime(e.changedAt)))
                                                      : QVariant();
                 }},
                {tr("Accepted by"),
                 words([](const LedgerEntry& e) { return e.decidedBy.isEmpty() ? tr("nobody objected") : e.decidedBy; },
                       Tone::Muted)}},
               [](const LedgerEntry& e) { return e.id.value; });
}

void PaymentsModel::show(const QList<LedgerEntry>& entries, Millis now)
{
    *m_now = now;
    setRows(entries);
}

} // namespace rd
