// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a verb once it was decided on: service → toast with Undo, error with Retry, or the rows that were
// left alone. Shared by the actions of the desks. GUI thread; owned by them.
#pragma once

#include <QFuture>
#include <QObject>

#include <functional>

#include "app/domain/reports.h"
#include "app/domain/result.h"
#include "app/services/deskverb.h"
#include "ui/pages/workbench.h"

namespace rd {

/// What a desk says about a verb: on the question before it and in the toast after it.
struct VerbText {
    const char* verb;
    const char* icon;
    bool asks;      ///< a dialog comes first: it cannot be undone, needs a note or a person
    bool takesNote; ///< a note is welcome; the rules say where it is required
    bool danger;
    const char* title;    ///< with %n, in the context of the desk's actions
    const char* sentence; ///< the consequence
    const char* done;     ///< toast
    const char* undoneBy; ///< the verb behind the toast's Undo, or null
};

/// The desk that a flow works for.
struct VerbDesk {
    const char* context; ///< of the translations of its VerbTexts
    std::function<QFuture<Result<VerbReport>>(const DeskVerb&)> apply;
    std::function<const VerbText&(const QString& verb)> textOf;
    std::function<QString(int n)> leftAlone; ///< "3 claims left alone"
};

class VerbFlow final : public QObject {
    Q_OBJECT
public:
    VerbFlow(const Workbench& bench, VerbDesk desk, QObject* parent);
    void send(const VerbText& text, const DeskVerb& verb);
    [[nodiscard]] QString words(const char* text, int n) const;

private:
    void tell(const VerbText& text, const VerbReport& report);

    Workbench m_bench;
    VerbDesk m_desk;
};

} // namespace rd
