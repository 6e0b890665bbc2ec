// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/workmodel.h"

#include <QCoreApplication>

#include "app/domain/money.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/countdown.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct KindText {
    Q_DECLARE_TR_FUNCTIONS(rd::WorkKind)
};

bool isRunning(const WorkRow& row)
{
    static const QStringList running = {u"claimed"_s, u"under_review"_s, u"assigned"_s, u"in_progress"_s};
    return running.contains(row.status);
}

} // namespace

QString workKind(const QString& desk, const QString& contentType)
{
    static const QHash<QString, const char*> words = {{u"design"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Design")},
                                                      {u"code"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Code")},
                                                      {u"writing"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Writing")},
                                                      {u"video"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Video")},
                                                      {u"audio"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Audio")},
                                                      {u"art"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Art")},
                                                      {u"other"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Other")},
                                                      {u"claims"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Claim")},
                                                      {u"incidents"_s, QT_TRANSLATE_NOOP("rd::WorkKind", "Incident")}};
    const QString key = contentType.isEmpty() ? desk : contentType;
    const auto word = words.constFind(key);
    return word == words.constEnd() ? key : KindText::tr(*word);
}

QString amountText(const QString& reviewType, qint64 minor, const QString& currency)
{
    if (minor > 0)
        return moneyText({minor, currency});
    return reviewType.isEmpty() ? QString() : KindText::tr("Free");
}

WorkModel::WorkModel(QObject* parent)
    : RowTableModel(
          [this] {
              QList<RowTableModel::Column> columns;
              for (int column = 0; column < ColumnCount; ++column)
                  columns << RowTableModel::Column{
                      {},
                      [this, column](const WorkRow& row, int role) { return value(row, column, role); },
                      (column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
              return columns;
          }(),
          [](const WorkRow& row) { return row.id.value; }, parent)
{
}

void WorkModel::show(const QList<WorkRow>& rows, Millis now)
{
    setRows(rows);
    setNow(now);
}

void WorkModel::setNow(Millis now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Taken), index(rowCount() - 1, Next), {Qt::DisplayRole, ToneRole});
}

bool WorkModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void WorkModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_more)
        return;
    m_more = false; // once, until there is an answer
    emit moreWanted();
}

QString WorkModel::nextText(const WorkRow& row, Millis now)
{
    const auto until = [&](const QString& text) { return text.arg(localTime(row.deadlineAt.value_or(0))); };
    if (isRunning(row) && row.deadlineAt)
        return countdownText(*row.deadlineAt, now);
    if (row.status == "disputed"_L1 || (row.status == "submitted"_L1 && row.desk == "incidents"_L1))
        return tr("An admin decides");
    if (row.status == "submitted"_L1 && row.deadlineAt)
        return *row.deadlineAt < now ? tr("Accepted automatically at the next run")
                                     : until(tr("Accepted automatically on %1"));
    if (row.status == "rejected"_L1 && row.deadlineAt)
        return row.canDispute(now) ? until(tr("You can dispute until %1")) : tr("The time to dispute is over");
    if (row.status == "accepted"_L1 && row.rating)
        return tr("Rated %1 of 5").arg(*row.rating);
    if (row.status == "accepted"_L1 && row.lastVerb == "auto_accept"_L1)
        return tr("Accepted automatically");
    return row.endedAt ? relativeTime(*row.endedAt, now) : QString();
}

QVariant WorkModel::value(const WorkRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plain(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(), text(row, column));
    case ChipRole:
        return column == Status ? QVariant(row.status) : QVariant();
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    default:
        return {};
    }
}

QString WorkModel::text(const WorkRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.title;
    case Status:
        return statusWord(row.status);
    case Author:
        return row.author;
    case Kind:
        return workKind(row.desk, row.contentType);
    case Amount:
        return amountText(row.reviewType, row.amountMinor, row.currency);
    case Taken:
        return relativeTime(row.takenAt, m_now);
    case Next:
        return nextText(row, m_now);
    default:
        return {};
    }
}

QString WorkModel::toolTip(const WorkRow& row, int column) const
{
    switch (column) {
    case Status:
        return row.decidedBy.isEmpty() ? text(row, column)
                                       : tr("%1, decided by %2").arg(text(row, column), row.decidedBy);
    case Taken:
        return exactTime(row.takenAt);
    case Next:
        return row.deadlineAt ? exactTime(*row.deadlineAt) : row.endedAt ? exactTime(*row.endedAt) : QString();
    default:
        return text(row, column);
    }
}

Tone WorkModel::tone(const WorkRow& row, int column) const
{
    if (column == Next && isRunning(row))
        return std::min(toneOf(urgencyOf(row.deadlineAt, m_now)), row.isPromise() ? Tone::Critical : Tone::Urgent);
    if (column == Next && row.canDispute(m_now))
        return Tone::Urgent;
    return column == Title || column == Amount ? Tone::Main : Tone::Muted;
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role != Qt::DisplayRole)
        return RowTableModel::headerData(section, orientation, role);
    const QString titles[] = {tr("Title"),  tr("Status"), tr("Asked by"),     tr("Kind"),
                              tr("Amount"), tr("Taken"),  tr("How it stands")};
    return titles[section];
}

} // namespace rd
