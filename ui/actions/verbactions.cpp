// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/verbactions.h"

#include <QAction>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/session.h"
#include "ui/actions/confirmer.h"
#include "ui/actions/verbflow.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

ChosenRows chooseRows(qsizetype rows, const std::function<Verdict(int row)>& verdictOf)
{
    ChosenRows chosen;
    for (int row = 0; row < rows; ++row) {
        const Verdict verdict = verdictOf(row);
        if (row == 0 || (verdict.allowed && chosen.fitting.isEmpty()))
            chosen.verdict = verdict;
        chosen.verdict.noteRequired = chosen.verdict.noteRequired || (verdict.allowed && verdict.noteRequired);
        if (verdict.allowed)
            chosen.fitting << row;
    }
    return chosen;
}

QAction* newVerbAction(const VerbText& text, const Theme& theme, QObject* owner)
{
    const QString verb = QString::fromLatin1(text.verb);
    auto* action = new QAction(theme.icon(QString::fromLatin1(text.icon)), {}, owner);
    action->setText(verbWord(verb) + (text.asks ? u"…"_s : QString()));
    action->setData(verb);
    return action;
}

QAction* actionOf(const QList<QAction*>& actions, const QString& verb)
{
    for (QAction* action : actions) {
        if (action->data().toString() == verb)
            return action;
    }
    return nullptr;
}

void explainAction(QAction* action, const QString& reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(plain(reason.isEmpty() ? action->text() : reason));
    action->setStatusTip(reason);
}

void explainVerb(QAction* action, const Session& session, const QString& desk, const QString& reason)
{
    const QString waiting = session.whyNoChanges();
    explainAction(action, waiting.isEmpty() ? reason : waiting);
    action->setVisible(session.rules().mayEver(desk, action->data().toString(), session.actor()));
}

void setVerb(Prompt& prompt, const VerbText& text, const Verdict& verdict)
{
    prompt.verb = verbWord(QString::fromLatin1(text.verb));
    prompt.danger = text.danger;
    prompt.note = verdict.noteRequired ? Prompt::Need::Required
                  : text.takesNote     ? Prompt::Need::Optional
                                       : Prompt::Need::No;
}

} // namespace rd
