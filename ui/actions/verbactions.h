// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the desks do alike: an action for each verb, the rows of a selection that a verb takes, why an
// action is not possible, and the button of its question. GUI thread; nothing is kept.
#pragma once

#include <QList>

#include <functional>

#include "app/domain/rules.h"

class QAction;
class QObject;

namespace rd {

class Session;
class Theme;
struct Prompt;
struct VerbText;

constexpr qsizetype namedRows = 200; ///< a question names so many; a longer list is told by its number

/// The rows of a selection that a verb takes.
struct ChosenRows {
    QList<int> fitting; ///< their numbers
    Verdict verdict;    ///< of the first row, or of the first that it takes
};
[[nodiscard]] ChosenRows chooseRows(qsizetype rows, const std::function<Verdict(int row)>& verdictOf);

/// Its data is the verb.
[[nodiscard]] QAction* newVerbAction(const VerbText& text, const Theme& theme, QObject* owner);
/// Null if there is none.
[[nodiscard]] QAction* actionOf(const QList<QAction*>& actions, const QString& verb);

/// Enabled, or refused with the reason as its tool tip.
void explainAction(QAction* action, const QString& reason);
/// The same for a verb of a desk: while no changes can be made, that is the reason. Shown to whoever may ever do it.
void explainVerb(QAction* action, const Session& session, const QString& desk, const QString& reason);

/// The button, and whether a note is wanted.
void setVerb(Prompt& prompt, const VerbText& text, const Verdict& verdict);

} // namespace rd
