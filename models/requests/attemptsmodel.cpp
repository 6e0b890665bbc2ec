// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requests/attemptsmodel.h"

#include <QCoreApplication>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"
#include "models/shared/rowroles.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct AttemptText {
    Q_DECLARE_TR_FUNCTIONS(rd::AttemptsModel)
};

bool isSoon(const Attempt& attempt, Millis now)
{
    return attempt.deadlineAt && *attempt.deadlineAt - now < millisPerDay;
}

} // namespace

QString attemptMoment(const Attempt& attempt, Millis now)
{
    if (!attempt.deadlineAt)
        return attempt.endedAt ? relativeTime(*attempt.endedAt, now) : relativeTime(attempt.takenAt, now);
    const QString at = relativeTime(*attempt.deadlineAt, now);
    if (*attempt.deadlineAt < now && attempt.status == "claimed"_L1)
        return AttemptText::tr("expires with the next run of the jobs");
    if (*attempt.deadlineAt < now && attempt.status == "submitted"_L1)
        return AttemptText::tr("accepted with the next run of the jobs");
    if (attempt.status == "claimed"_L1)
        return AttemptText::tr("expires %1").arg(at);
    if (attempt.status == "submitted"_L1)
        return AttemptText::tr("accepted by itself %1").arg(at);
    return AttemptText::tr("final %1").arg(at);
}

QString attemptMoney(const Attempt& attempt)
{
    if (attempt.amount.minor == 0)
        return {};
    QString state = attempt.ledgerState;
    if (state.isEmpty()) {
        static const QStringList held = {u"claimed"_s, u"submitted"_s, u"rejected"_s, u"disputed"_s};
        state = attempt.status == "accepted"_L1 ? u"due"_s
                : held.contains(attempt.status) ? u"pending"_s
                                                : u"reversed"_s;
    }
    return u"%1 · %2"_s.arg(moneyText(attempt.amount), ledgerWord(state));
}

AttemptsModel::AttemptsModel(QObject* parent)
    : RowTableModel({}, {}, parent)
    , m_now(std::make_shared<Millis>(0))
{
    const auto now = m_now;
    setColumns({{AttemptText::tr("Reviewer"),
                 [](const Attempt& a, int role) -> QVariant {
                     if (role == ToneRole)
                         return QVariant::fromValue(Tone::Main);
                     return role == Qt::DisplayRole   ? QVariant(a.person)
                            : role == Qt::ToolTipRole ? QVariant(plain(a.person))
                                                      : QVariant();
                 }},
                {AttemptText::tr("Status"),
                 [](const Attempt& a, int role) -> QVariant {
                     if (role == Qt::ToolTipRole)
                         return plain(a.repeats > 0 ? AttemptText::tr("The text repeats an earlier review")
                                                    : statusWord(a.status));
                     return role == Qt::DisplayRole ? QVariant(statusWord(a.status))
                            : role == ChipRole      ? QVariant(a.status)
                                                    : QVariant();
                 }},
                {AttemptText::tr("When"),
                 [now](const Attempt& a, int role) -> QVariant {
                     if (role == Qt::DisplayRole)
                         return attemptMoment(a, *now);
                     if (role == Qt::ToolTipRole)
                         return plain(exactTime(a.deadlineAt.value_or(a.endedAt.value_or(a.takenAt))));
                     return role == ToneRole ? QVariant::fromValue(isSoon(a, *now) ? Tone::Urgent : Tone::Muted)
                                             : QVariant();
                 }}},
               [](const Attempt& a) { return a.id.value; });
}

void AttemptsModel::show(const QList<Attempt>& attempts, Millis now)
{
    *m_now = now;
    setRows(attempts);
}

} // namespace rd
