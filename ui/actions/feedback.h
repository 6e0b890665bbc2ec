// SPDX-License-Identifier: GPL-3.0-or-later
// How pages and actions tell what became of something: a line that may be ignored, an error that may not, rows that
// were left alone.
#pragma once

#include <functional>

#include "app/domain/error.h"
#include "app/domain/reports.h"

namespace rd {

class Feedback {
public:
    Feedback() = default;
    Feedback(const Feedback&) = delete;
    Feedback& operator=(const Feedback&) = delete;
    virtual ~Feedback() = default;

    /// A toast with at most one action; it also goes to the activity log.
    virtual void tell(const QString& text, const QString& action = {}, const std::function<void()>& run = {}) = 0;
    /// What happened (a sentence), why, and how to go on; `retry` adds the button. Never a toast alone.
    virtual void fail(const QString& what, const Error& error, const std::function<void()>& retry = {}) = 0;
    /// Names the rows that were left alone, each with the reason.
    virtual void leftAlone(const QString& title, const QString& sentence, const QList<ReportedSkip>& rows) = 0;
};

} // namespace rd
