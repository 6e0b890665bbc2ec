// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditmodel.h"

#include <QCoreApplication>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "models/shared/humantime.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

/// lupdate reads the context of these texts from here.
struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(rd::Audit)
};

const QString arrow = u" → "_s;

using TextOf = QString (*)(const Event&);

/// A column that shows a text, with the same or a longer one on hover.
RowTableModel<Event>::Column column(const QString& title, TextOf text, Tone tone = Tone::Main, TextOf tip = nullptr)
{
    return {title, [=](const Event& event, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return text(event).simplified();
                case Qt::ToolTipRole:
                    return plain((tip ? tip : text)(event));
                case Qt::AccessibleTextRole:
                    return u"%1: %2"_s.arg(title, text(event));
                case ToneRole:
                    return QVariant::fromValue(tone);
                default:
                    return {};
                }
            }};
}

QList<RowTableModel<Event>::Column> columns()
{
    return {column(AuditText::tr("Item"), subjectText),
            column(
                AuditText::tr("Time"), [](const Event& event) { return localTime(event.at); }, Tone::Muted,
                [](const Event& event) { return exactTime(event.at); }),
            column(AuditText::tr("What"), [](const Event& event) { return eventWord(event.type); }),
            column(AuditText::tr("Actor"), actorText),
            column(AuditText::tr("From → to"), changeText, Tone::Muted),
            column(AuditText::tr("Person"), peopleText),
            column(
                AuditText::tr("Via"), [](const Event& event) { return viaWord(event.via); }, Tone::Muted),
            column(
                AuditText::tr("Desk"), [](const Event& event) { return deskWord(event.desk); }, Tone::Muted),
            column(
                AuditText::tr("Note"), [](const Event& event) { return event.note; }, Tone::Muted)};
}

} // namespace

QString actorText(const Event& event)
{
    const QString actor = event.actor.isEmpty() ? event.login : event.actor;
    return event.onBehalf.isEmpty() || event.onBehalf == actor ? actor
                                                               : AuditText::tr("%1 for %2").arg(actor, event.onBehalf);
}

QString subjectText(const Event& event)
{
    if (!event.title.isEmpty())
        return event.title;
    if (event.machine == "policy"_L1)
        return AuditText::tr("Policy %1").arg(event.metadata[u"key"_s].toString(event.policyKey));
    return event.itemId.isValid() ? u"#%1"_s.arg(event.itemId.value) : QString();
}

QString changeText(const Event& event)
{
    if (event.machine == "policy"_L1)
        return event.metadata[u"from"_s].toString() + arrow + event.metadata[u"to"_s].toString();
    if (event.from.isEmpty() || event.from == event.to)
        return event.to.isEmpty() ? QString() : statusWord(event.to);
    return statusWord(event.from) + arrow + statusWord(event.to);
}

QString peopleText(const Event& event)
{
    if (event.personBefore == event.personAfter)
        return event.personAfter;
    if (event.personBefore.isEmpty())
        return u"→ "_s + event.personAfter;
    return event.personAfter.isEmpty() ? event.personBefore + u" →"_s : event.personBefore + arrow + event.personAfter;
}

AuditModel::AuditModel(QObject* parent)
    : RowTableModel<Event>(
          columns(), [](const Event& event) { return event.id.value; }, parent)
{
}

const Event* AuditModel::eventAt(int row) const
{
    return row >= 0 && row < rows().size() ? &rows().at(row) : nullptr;
}

void AuditModel::reset(const QList<Event>& newest, bool more)
{
    m_more = more;
    m_asked = false;
    setRows(newest);
}

void AuditModel::refresh(const QList<Event>& newest, bool more)
{
    // Ids do not commit in order, so the newest page is taken as it is now, down to its last event.
    QList<Event> all = newest;
    if (more && !newest.isEmpty()) {
        for (const Event& event : rows()) {
            if (event.id.value < newest.last().id.value)
                all << event;
        }
    }
    if (all.size() == newest.size())
        m_more = more;
    setRows(all);
}

void AuditModel::append(const QList<Event>& older, bool more)
{
    m_asked = false;
    m_more = more && rowCount() + older.size() < maxRows;
    setRows(rows() + older);
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked && !rows().isEmpty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit olderWanted(rows().last().id);
}

} // namespace rd
