// SPDX-License-Identifier: GPL-3.0-or-later
// A requests desk with its people, and every verb on it in one line. An author, two reviewers, two admins, a host.
#pragma once

#include "app/domain/text.h"
#include "tests/support/backend.h"

namespace rd::test {

using namespace Qt::StringLiterals;

inline constexpr Millis hour = 3'600'000;
inline const QString review =
    QStringLiteral("This review is long enough to be taken for one: it has more than fifty characters.");

struct RequestDesk {
    RequestDesk() = default; ///< on the backend of the present data row
    explicit RequestDesk(Dialect dialect)
        : db(Backend::make(dialect))
    {
    }
    std::unique_ptr<Backend> db = Backend::make();
    PersonId author = db->person(u"Ada"_s, {u"reviewer"_s}), anna = db->person(u"Anna"_s, {u"reviewer"_s}),
             ben = db->person(u"Ben"_s, {u"reviewer"_s}), boss = db->person(u"Boss"_s, {u"admin"_s}),
             other = db->person(u"Other"_s, {u"admin"_s}), host = db->person(u"Host"_s, {u"jobs"_s});

    Result<VerbOutcome> item(PersonId actor, const QString& verb, const QList<VerbTarget>& targets,
                             const QJsonObject& args = {})
    {
        return db->apply(actor, verb, targets, {}, args, QUuid::createUuid(), u"requests"_s, u"item"_s);
    }
    qint64 file(int places = 1, qint64 amount = 2500, const QString& title = u"Look at my logo"_s)
    {
        const auto made = item(author, u"file"_s, {},
                               {{u"title"_s, title},
                                {u"title_key"_s, folded(title)},
                                {u"places"_s, places},
                                {u"content_type"_s, u"design"_s},
                                {u"review_type"_s, amount > 0 ? u"expert"_s : u"free"_s},
                                {u"amount_minor"_s, amount},
                                {u"currency"_s, u"EUR"_s},
                                {u"description"_s, u"Is it readable?"_s},
                                {u"skills"_s, u"logo print"_s}});
        if (!made || made->done.size() != 1) {
            qWarning() << (made ? verdictOf(made) : made.error().text + made.error().detail);
            return 0;
        }
        return made->done.first();
    }
    Result<VerbOutcome> on(PersonId actor, const QString& verb, qint64 id, const QString& note = {},
                           const QJsonObject& args = {}, const std::optional<QString>& content = std::nullopt)
    {
        return db->apply(actor, verb, {{id, std::nullopt}}, note, args, QUuid::createUuid(), u"requests"_s,
                         u"assignment"_s, content);
    }
    Result<VerbOutcome> pay(PersonId actor, const QString& verb, qint64 entry, const QString& note = {})
    {
        return db->apply(actor, verb, {{entry, std::nullopt}}, note, {}, QUuid::createUuid(), u"requests"_s,
                         u"ledger"_s);
    }
    QString claim(PersonId actor, qint64 item) { return verdictOf(on(actor, u"claim"_s, item)); }
    qint64 attempt(qint64 item, PersonId person) const
    {
        return db
            ->value(u"SELECT MAX(id) FROM assignment WHERE work_item_id = %1 AND person_id = %2"_s.arg(item).arg(
                person.value))
            .toLongLong();
    }
    /// An attempt that was handed in.
    qint64 submitted(qint64 item, PersonId person)
    {
        if (claim(person, item) != "done"_L1)
            return 0;
        const qint64 id = attempt(item, person);
        return verdictOf(on(person, u"submit"_s, id, {}, {}, review)) == "done"_L1 ? id : 0;
    }
    QString status(qint64 assignment) const
    {
        return db->value(u"SELECT status FROM assignment WHERE id = %1"_s.arg(assignment)).toString();
    }
    QString itemStatus(qint64 item) const
    {
        return db->value(u"SELECT status FROM work_item WHERE id = %1"_s.arg(item)).toString();
    }
    QString money(qint64 assignment) const
    {
        return db->value(u"SELECT state FROM ledger_entry WHERE source_id = %1"_s.arg(assignment)).toString();
    }
    qint64 entry(qint64 assignment) const
    {
        return db->value(u"SELECT id FROM ledger_entry WHERE source_id = %1"_s.arg(assignment)).toLongLong();
    }
    qint64 deadline(qint64 assignment) const
    {
        return db->value(u"SELECT deadline_at FROM assignment WHERE id = %1"_s.arg(assignment)).toLongLong();
    }
};

} // namespace rd::test
