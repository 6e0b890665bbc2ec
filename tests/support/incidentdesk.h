// SPDX-License-Identifier: GPL-3.0-or-later
// An incidents desk with its people, and every verb on it in one line. Two admins, three engineers, a host.
#pragma once

#include "app/domain/text.h"
#include "tests/support/backend.h"

namespace rd::test {

using namespace Qt::StringLiterals;

struct IncidentDesk {
    static constexpr Millis minute = 60'000, hour = 60 * minute;

    IncidentDesk() = default; ///< on the backend of the present data row
    explicit IncidentDesk(Dialect dialect)
        : db(Backend::make(dialect))
    {
    }
    std::unique_ptr<Backend> db = Backend::make();
    PersonId boss = db->person(u"Boss"_s, {u"admin"_s}), other = db->person(u"Other"_s, {u"admin"_s}),
             eve = db->person(u"Eve"_s, {u"engineer"_s}), finn = db->person(u"Finn"_s, {u"engineer"_s}),
             gus = db->person(u"Gus"_s, {u"engineer"_s}), host = db->person(u"Host"_s, {u"jobs"_s});

    static QJsonObject args(const QString& title, const QString& priority, const QString& severity)
    {
        return {{u"title"_s, title},
                {u"title_key"_s, folded(title)},
                {u"priority"_s, priority},
                {u"severity"_s, severity},
                {u"ai_approach"_s, u"Restart the database and raise max_connections."_s}};
    }
    qint64 report(const QString& priority = u"normal"_s, const QString& severity = u"high"_s,
                  const QString& title = u"Checkout answers 500"_s)
    {
        const auto made = db->apply(boss, u"report"_s, {}, {}, args(title, priority, severity), QUuid::createUuid(),
                                    u"incidents"_s, u"item"_s);
        if (!made || made->done.size() != 1) {
            qWarning() << (made ? verdictOf(made) : made.error().text + made.error().detail);
            return 0;
        }
        return made->done.first();
    }
    QString item(PersonId actor, const QString& verb, qint64 id, const QString& note = {}, const QJsonObject& args = {})
    {
        return verdictOf(
            db->apply(actor, verb, {{id, std::nullopt}}, note, args, QUuid::createUuid(), u"incidents"_s, u"item"_s));
    }
    QString on(PersonId actor, const QString& verb, qint64 id, const QString& note = {}, const QJsonObject& args = {},
               const std::optional<QString>& content = std::nullopt)
    {
        return verdictOf(db->apply(actor, verb, {{id, std::nullopt}}, note, args, QUuid::createUuid(), u"incidents"_s,
                                   u"assignment"_s, content));
    }
    QString assign(qint64 incident, PersonId engineer, PersonId actor = {})
    {
        return on(actor.isValid() ? actor : boss, u"assign"_s, incident, {}, {{u"person_id"_s, engineer.value}});
    }
    QString reassign(qint64 review, PersonId engineer, const QString& note = {})
    {
        return on(boss, u"reassign"_s, review, note, {{u"person_id"_s, engineer.value}});
    }
    QString submit(PersonId engineer, qint64 review)
    {
        return on(engineer, u"submit"_s, review, {}, {}, u"Roll back the release of 14:02 first."_s);
    }
    /// The newest review of an incident.
    qint64 review(qint64 incident) const
    {
        return db->value(u"SELECT MAX(id) FROM assignment WHERE work_item_id = %1"_s.arg(incident)).toLongLong();
    }
    /// A review that was just assigned; 0 if it was refused.
    qint64 assigned(PersonId engineer, const QString& priority = u"normal"_s)
    {
        const qint64 incident = report(priority);
        return assign(incident, engineer) == "done"_L1 ? review(incident) : 0;
    }
    qint64 submitted(PersonId engineer, const QString& priority = u"normal"_s)
    {
        const qint64 id = assigned(engineer, priority);
        return id > 0 && submit(engineer, id) == "done"_L1 ? id : 0;
    }
    QVariant of(qint64 review, const QString& column) const
    {
        return db->value(u"SELECT %1 FROM assignment WHERE id = %2"_s.arg(column).arg(review));
    }
    QString status(qint64 review) const { return of(review, u"status"_s).toString(); }
    qint64 incidentOf(qint64 review) const { return of(review, u"work_item_id"_s).toLongLong(); }
    QVariant ofItem(qint64 incident, const QString& column) const
    {
        return db->value(u"SELECT %1 FROM work_item WHERE id = %2"_s.arg(column).arg(incident));
    }
    QString itemStatus(qint64 incident) const { return ofItem(incident, u"status"_s).toString(); }
    int load(PersonId engineer) const
    {
        return db->value(u"SELECT load FROM capacity WHERE desk = 'incidents' AND person_id = %1"_s.arg(engineer.value))
            .toInt();
    }
    int told(PersonId person, const QString& type) const
    {
        return db
            ->value(u"SELECT count(*) FROM notification n JOIN event e ON e.id = n.event_id "
                    "WHERE n.person_id = %1 AND e.type = '%2'"_s.arg(person.value)
                        .arg(type))
            .toInt();
    }
    int events(const QString& type) const
    {
        return db->value(u"SELECT count(*) FROM event WHERE type = '%1'"_s.arg(type)).toInt();
    }
    void set(PersonId person, const QString& column, const QString& value)
    {
        db->exec(u"UPDATE person SET %1 = %2 WHERE id = %3"_s.arg(column, value).arg(person.value));
    }
    void setMaxLoad(PersonId person, int maxLoad)
    {
        db->exec(u"INSERT INTO capacity (person_id, desk, max_load) VALUES (%1, 'incidents', %2) "
                 "ON CONFLICT (person_id, desk) DO UPDATE SET max_load = excluded.max_load"_s.arg(person.value)
                     .arg(maxLoad));
    }
    /// The owner of a workspace in a file holds every role; without this one there, both databases have the same
    /// engineers.
    void withoutTheOwner()
    {
        db->exec(u"DELETE FROM person_role WHERE role = 'engineer' AND person_id = %1"_s.arg(db->admin().value));
    }
    void setPolicy(const QString& key, const QString& value)
    {
        db->exec(u"INSERT INTO policy (key, value, effective_from) VALUES ('%1', '%2', %3)"_s.arg(key, value)
                     .arg(db->now()));
    }
};

} // namespace rd::test
