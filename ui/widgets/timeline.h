// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?": every event of one work item, newest first: what, who, by which rule and policy version, when by the
// database's clock, with the note. The absolute UTC time is in the tooltip. GUI thread.
#pragma once

#include <QWidget>

#include "app/domain/event.h"
#include "app/domain/rules.h"

class QVBoxLayout;

namespace rd {

class Theme;

class Timeline final : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(const Theme& theme, QWidget* parent = nullptr);
    /// `rules` explains the transition behind each event.
    void setEvents(const QList<Event>& events, const RuleBook& rules, Millis now);
    void setMessage(const QString& text);

private:
    void clear();
    [[nodiscard]] QWidget* entry(const Event& event, const RuleBook& rules, Millis now);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
};

/// The reasons behind one event, a line each: rule, policy version, days, who acted on whose behalf.
[[nodiscard]] QStringList reasonsOf(const Event& event, const RuleBook& rules);

} // namespace rd
