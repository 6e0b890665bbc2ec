// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jobwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

#include "app/domain/notificationwords.h"
#include "app/domain/words.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

struct JobText {
    const char* name;
    const char* word;
    const char* meaning;
};

constexpr JobText jobTexts[] = {
    {"release_orphaned", QT_TRANSLATE_NOOP("rd::Job", "Release orphaned claims"),
     QT_TRANSLATE_NOOP("rd::Job", "Claims whose deadline has passed return to the queue. No penalties are applied.")},
    {"reminders", QT_TRANSLATE_NOOP("rd::Job", "Remind people"),
     QT_TRANSLATE_NOOP("rd::Job", "Tells people what falls due soon, once for each review.")},
    {"send_mail", QT_TRANSLATE_NOOP("rd::Job", "Send mail"),
     QT_TRANSLATE_NOOP("rd::Job", "Sends notifications to the people who want them by mail.")},
    {"expire_claims", QT_TRANSLATE_NOOP("rd::Job", "Expire claimed places"),
     QT_TRANSLATE_NOOP("rd::Job",
                       "Places of requests whose deadline has passed are on offer again; held money returns.")},
    {"auto_accept", QT_TRANSLATE_NOOP("rd::Job", "Accept reviews automatically"),
     QT_TRANSLATE_NOOP("rd::Job",
                       "Submitted reviews that nobody decided in time are accepted, and their money is due.")},
    {"close_rejected", QT_TRANSLATE_NOOP("rd::Job", "Close rejected reviews"),
     QT_TRANSLATE_NOOP("rd::Job", "Rejected reviews that nobody disputed in time are closed; held money returns.")},
    {"escalate_overdue", QT_TRANSLATE_NOOP("rd::Job", "Escalate overdue incidents"),
     QT_TRANSLATE_NOOP("rd::Job", "Incidents past their deadline are raised by one level.")},
    {"remind_decisions", QT_TRANSLATE_NOOP("rd::Job", "Remind of decisions"),
     QT_TRANSLATE_NOOP("rd::Job", "Tells the admins, once, of engineers' reviews that nobody decided in time.")},
    {"seal_audit", QT_TRANSLATE_NOOP("rd::Job", "Seal the audit trail"),
     QT_TRANSLATE_NOOP("rd::Job", "Seals all settled events, so that nobody can change them unseen.")},
    {"cleanup", QT_TRANSLATE_NOOP("rd::Job", "Clean up"),
     QT_TRANSLATE_NOOP("rd::Job",
                       "Removes job runs, requests and read notifications older than 90 days, and drafts older than 30 "
                       "days. Never events or the ledger.")},
    {"check_invariants", QT_TRANSLATE_NOOP("rd::Job", "Check the figures"),
     QT_TRANSLATE_NOOP(
         "rd::Job", "Compares counters and states with reality. Changes nothing; whatever is wrong shows as failed.")},
};

/// lupdate reads the context of these texts from here.
struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(rd::Job)
};

const JobText* textOf(const QString& name)
{
    for (const JobText& text : jobTexts) {
        if (name == QLatin1StringView(text.name))
            return &text;
    }
    return nullptr;
}

/// As mail.sql writes it.
constexpr auto mailTooOld = "older than 48 hours: not sent by mail"_L1;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

QString jobWord(const QString& name)
{
    const JobText* text = textOf(name);
    return text ? JobWords::tr(text->word) : name;
}

QString jobMeaning(const QString& name)
{
    const JobText* text = textOf(name);
    return text ? JobWords::tr(text->meaning) : QString();
}

QString countsWord(const JobCounts& counts)
{
    QStringList parts;
    if (counts.changed > 0)
        parts << JobWords::tr("%1 changed").arg(number(counts.changed));
    if (counts.skipped > 0)
        parts << JobWords::tr("%1 left alone").arg(number(counts.skipped));
    if (counts.failed > 0)
        parts << JobWords::tr("%1 failed").arg(number(counts.failed));
    return parts.isEmpty() ? JobWords::tr("Nothing to do") : parts.join(u", "_s);
}

QString runWord(const JobRun& run)
{
    if (!run.endedAt)
        return JobWords::tr("Running");
    if (!run.counts.error.isEmpty())
        return JobWords::tr("Failed: %1").arg(run.counts.error);
    return countsWord(run.counts);
}

QString failureWord(const QJsonObject& failure)
{
    if (failure.contains(u"name"_s))
        return JobWords::tr("%1: wrong in %2 places")
            .arg(failure[u"name"_s].toString(), number(failure[u"n"_s].toInteger()));
    const QString id = number(failure[u"id"_s].toInteger());
    const QString reason = failure[u"reason"_s].toString();
    if (failure.contains(u"person_id"_s))
        return JobWords::tr("Notification %1 to person %2: %3")
            .arg(id, number(failure[u"person_id"_s].toInteger()),
                 reason == mailTooOld ? JobWords::tr("older than 48 hours: not sent by mail") : reason);
    return JobWords::tr("Review %1: %2").arg(id, reason);
}

QString rehearsedWhat(const RehearsedRow& row)
{
    const QString id = number(row.id);
    if (row.type == "cleanup.run"_L1)
        return JobWords::tr("Run %1 of “%2”").arg(id, jobWord(row.detail));
    if (row.type == "cleanup.op"_L1)
        return JobWords::tr("Op %1: %2").arg(id, verbWord(row.detail.section(u'.', -1)));
    if (row.type == "cleanup.notification"_L1)
        return JobWords::tr("Notification: %1").arg(notificationText(row.detail, row.title, {}));
    if (row.type == "cleanup.draft"_L1)
        return JobWords::tr("Draft: %1").arg(row.title);
    if (row.type == "seal"_L1)
        return JobWords::tr("Seal %1").arg(id);
    if (row.type == "seal.event"_L1)
        return JobWords::tr("Event %1: %2")
            .arg(id, row.title.isEmpty() ? eventWord(row.detail) : u"%1 · %2"_s.arg(eventWord(row.detail), row.title));
    return row.title;
}

QString rehearsedFate(const RehearsedRow& row)
{
    if (row.type.startsWith("cleanup."_L1))
        return JobWords::tr("deleted");
    if (row.type == "seal"_L1)
        return JobWords::tr("made over %1 events, %2…").arg(number(row.title.toLongLong()), row.detail.left(12));
    if (row.type == "seal.event"_L1)
        return JobWords::tr("sealed");
    return row.from == row.to || row.to.isEmpty() ? eventWord(row.type)
                                                  : u"%1 → %2"_s.arg(statusWord(row.from), statusWord(row.to));
}

QString rehearsedWord(const RehearsedRow& row)
{
    const QString what = rehearsedWhat(row);
    return u"%1: %2"_s.arg(row.person.isEmpty() ? what : u"%1 · %2"_s.arg(row.person, what), rehearsedFate(row));
}

QString brokenWord(const CheckFound& found)
{
    return JobWords::tr(
               "The check of %1 found %2 rows that break a rule (%3). Help > Check the workspace says which, and "
               "what to do.")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(found.at), QLocale::ShortFormat), number(found.rows),
             found.names.join(u", "_s));
}

} // namespace rd
