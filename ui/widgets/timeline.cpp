// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include <QBoxLayout>
#include <QCoreApplication>

#include "app/domain/personwords.h"
#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(rd::Timeline)
};

QString who(const Event& event)
{
    if (!event.onBehalf.isEmpty() && event.onBehalf != event.actor)
        return TimelineText::tr("%1 for %2").arg(event.actor, event.onBehalf);
    return event.actor;
}

QString ruleOf(const Event& event, const RuleBook& rules)
{
    const Transition* rule = nullptr;
    for (const Transition& t : rules.transitions()) {
        if (t.verb == event.verb && t.fromStatus == event.from && t.toStatus == event.to)
            rule = &t;
    }
    if (!rule)
        return {};
    const QString to = statusWord(event.to);
    QString text = event.from.isEmpty()
                       ? TimelineText::tr("Rule: %1 makes it %2").arg(verbWord(event.verb), to)
                       : TimelineText::tr("Rule: %1, %2 → %3").arg(verbWord(event.verb), statusWord(event.from), to);
    if (rule->due == "after"_L1)
        text += u", "_s + TimelineText::tr("only after the deadline");
    return text;
}

/// Which version of which policy, and since when it holds; 0 is "as delivered".
QString policyOf(const Event& event)
{
    const QString version = QString::number(event.policyId.value_or(0));
    return event.policyFrom.value_or(0) > 0
               ? TimelineText::tr("Policy: %1 = %2 (version %3, since %4)")
                     .arg(event.policyKey, event.policyValue, version, localTime(*event.policyFrom))
               : TimelineText::tr("Policy: %1 = %2 (version %3, as delivered)")
                     .arg(event.policyKey, event.policyValue, version);
}

} // namespace

QStringList reasonsOf(const Event& event, const RuleBook& rules)
{
    QStringList lines = personReasons(event);
    const bool work = lines.isEmpty(); // an item moved between people; otherwise the person is the subject
    if (const QString rule = ruleOf(event, rules); !rule.isEmpty())
        lines << rule;
    if (!event.policyKey.isEmpty())
        lines << policyOf(event);
    if (event.metadata.contains(u"days_orphaned"_s))
        lines << TimelineText::tr("%1 days with the reviewer").arg(event.metadata[u"days_orphaned"_s].toInteger());
    if (work && !event.personBefore.isEmpty() && event.personBefore != event.personAfter)
        lines << TimelineText::tr("Was with %1").arg(event.personBefore);
    if (work && !event.personAfter.isEmpty() && event.personBefore != event.personAfter)
        lines << TimelineText::tr("Is with %1").arg(event.personAfter);
    if (!event.via.isEmpty())
        lines << TimelineText::tr("Through: %1").arg(viaWord(event.via));
    return lines;
}

Timeline::Timeline(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.size(u"between"_s));
}

void Timeline::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void Timeline::setMessage(const QString& text)
{
    clear();
    m_layout->addWidget(wrappedLabel(text, this, u"muted"_s));
}

void Timeline::setEvents(const QList<Event>& events, const RuleBook& rules, Millis now)
{
    clear();
    const QList<Event> newestFirst(events.crbegin(), events.crend());
    for (const Event& event : newestFirst)
        m_layout->addWidget(entry(event, rules, now));
    m_layout->addStretch();
}

QWidget* Timeline::entry(const Event& event, const RuleBook& rules, Millis now)
{
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    QLabel* headline = wrappedLabel(eventWord(event.type), box);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    lines->addWidget(headline);
    QLabel* when = wrappedLabel(u"%1 · %2"_s.arg(relativeTime(event.at, now), who(event)), box, u"muted"_s);
    when->setToolTip(plain(TimelineText::tr("By the clock of the database: %1").arg(exactTime(event.at))));
    lines->addWidget(when);
    if (!event.note.isEmpty())
        lines->addWidget(wrappedLabel(u"“%1”"_s.arg(event.note), box));
    for (const QString& reason : reasonsOf(event, rules))
        lines->addWidget(wrappedLabel(reason, box, u"muted"_s));
    box->setAccessibleName(eventWord(event.type));
    return box;
}

} // namespace rd
