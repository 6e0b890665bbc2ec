// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before something is done. Injected, so that tests answer in the person's place.
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

#include "app/domain/person.h"

namespace rd {

struct Prompt {
    enum class Need { No, Optional, Required };

    QString title;    ///< echoes the command: "Reject claim"
    QString sentence; ///< the consequence, in one sentence
    QStringList touched;
    QString verb; ///< on the button: "Reject"
    bool danger = false;
    Need note = Need::No;
    QString noteLabel;    ///< empty: "Note"
    QString noteText;     ///< what stands there already
    bool oneLine = false; ///< a name rather than a note
    Need person = Need::No;
    QString personRole;                         ///< limits who may be chosen
    QString personLabel;                        ///< "Reviewer"
    Need rating = Need::No;                     ///< 1 to 5
    QString choiceLabel;                        ///< with choices: one of them is chosen, the first to begin with
    QList<std::pair<QString, QString>> choices; ///< value and word
};

struct Answer {
    QString note;
    std::optional<Person> person;
    std::optional<int> rating = std::nullopt;
    QString choice = {}; ///< the value
};

class Confirmer {
public:
    Confirmer() = default;
    Confirmer(const Confirmer&) = delete;
    Confirmer& operator=(const Confirmer&) = delete;
    virtual ~Confirmer() = default;

    /// Returns at once; `onYes` runs when the person presses the verb, and never if they do not.
    virtual void ask(const Prompt& prompt, const std::function<void(const Answer&)>& onYes) = 0;
};

} // namespace rd
