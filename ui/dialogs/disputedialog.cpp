// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/disputedialog.h"

#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString sentenceOf(const RequestDetails& details, const Attempt& attempt)
{
    return details.request.isFree()
               ? DisputeDialog::tr("“%1”, a free review by %2.").arg(details.request.title, attempt.person)
               : DisputeDialog::tr("“%1”. %2 are held for %3 until this is decided.")
                     .arg(details.request.title, moneyText(attempt.amount), attempt.person);
}

void add(QList<TextPart>& parts, const Remark* remark, const QString& heading)
{
    if (remark)
        parts << TextPart{heading.arg(remark->person), localTime(remark->at), remark->note};
}

TwoSidesDialog::Side authorOf(const RequestDetails& details, const Attempt& attempt)
{
    QList<TextPart> parts = {{DisputeDialog::tr("Asked for"), localTime(details.request.filedAt), details.description}};
    add(parts, attempt.remark(u"reject"_s), DisputeDialog::tr("Rejected by %1"));
    return {u"author"_s, details.request.author, parts};
}

TwoSidesDialog::Side reviewerOf(const Attempt& attempt)
{
    const Remark* handedIn = attempt.remark(u"submit"_s);
    QList<TextPart> parts = {
        {DisputeDialog::tr("Review"), handedIn ? localTime(handedIn->at) : QString(), attempt.content}};
    add(parts, attempt.remark(u"dispute"_s), DisputeDialog::tr("Disputed by %1"));
    return {u"reviewer"_s, attempt.person, parts};
}

} // namespace

DisputeDialog::DisputeDialog(const Theme& theme, const RequestDetails& details, const Attempt& attempt,
                             const QList<QAction*>& verbs, QWidget* parent)
    : TwoSidesDialog(theme, tr("Both sides of the dispute"), sentenceOf(details, attempt), authorOf(details, attempt),
                     reviewerOf(attempt), verbs, parent)
{
}

} // namespace rd
