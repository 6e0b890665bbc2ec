// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and reviews for tests of what is read: filed, claimed, handed in and decided through the verbs.
#pragma once

#include <QRandomGenerator>

#include "tests/support/backend.h"

namespace rd::test {

class ReviewWork {
public:
    explicit ReviewWork(Backend& db)
        : m_db(db)
    {
    }

    static QString text()
    {
        return QStringLiteral("This review is long enough to be taken for one: it has more than fifty characters.");
    }
    /// A request by `author`; its work item. An amount of 0 is a free one.
    qint64 file(PersonId author, const QString& title, int places = 1, qint64 amount = 2500, const QString& skills = {},
                const QString& currency = QStringLiteral("EUR"))
    {
        const QJsonObject args = {
            {QStringLiteral("title"), title},
            {QStringLiteral("title_key"), title.toLower()},
            {QStringLiteral("places"), places},
            {QStringLiteral("content_type"), QStringLiteral("design")},
            {QStringLiteral("review_type"), amount > 0 ? QStringLiteral("expert") : QStringLiteral("free")},
            {QStringLiteral("amount_minor"), amount},
            {QStringLiteral("currency"), currency},
            {QStringLiteral("skills"), skills}};
        const auto made = m_db.apply(author, QStringLiteral("file"), {}, {}, args, QUuid::createUuid(),
                                     QStringLiteral("requests"), QStringLiteral("item"));
        if (!made || made->done.size() != 1)
            qFatal("file: %s", qPrintable(made ? verdictOf(made) : made.error().text + made.error().detail));
        return made->done.first();
    }
    /// A verb on an attempt (claim: on a request); "done", or why not.
    QString on(PersonId actor, const QString& verb, qint64 id, const QString& note = {}, const QJsonObject& args = {})
    {
        const bool submits = verb == QLatin1StringView("submit");
        return verdictOf(m_db.apply(actor, verb, {{id, std::nullopt}}, note, args, QUuid::createUuid(),
                                    QStringLiteral("requests"), QStringLiteral("assignment"),
                                    submits ? std::optional(text()) : std::nullopt));
    }
    QString pay(PersonId actor, const QString& verb, qint64 entry, const QString& note = {})
    {
        return verdictOf(m_db.apply(actor, verb, {{entry, std::nullopt}}, note, {}, QUuid::createUuid(),
                                    QStringLiteral("requests"), QStringLiteral("ledger")));
    }
    /// Claims; the attempt, 0 if it was refused.
    qint64 claim(PersonId reviewer, qint64 item)
    {
        return on(reviewer, QStringLiteral("claim"), item) == QLatin1StringView("done") ? attempt(item, reviewer) : 0;
    }
    /// Claims and hands in.
    qint64 submitted(PersonId reviewer, qint64 item)
    {
        const qint64 id = claim(reviewer, item);
        return id > 0 && on(reviewer, QStringLiteral("submit"), id) == QLatin1StringView("done") ? id : 0;
    }
    [[nodiscard]] qint64 attempt(qint64 item, PersonId person)
    {
        return m_db
            .value(QStringLiteral("SELECT MAX(id) FROM assignment WHERE work_item_id = %1 AND person_id = %2")
                       .arg(item)
                       .arg(person.value))
            .toLongLong();
    }
    [[nodiscard]] qint64 entry(qint64 attempt)
    {
        return m_db.value(QStringLiteral("SELECT id FROM ledger_entry WHERE source_id = %1").arg(attempt)).toLongLong();
    }

private:
    Backend& m_db;
};

} // namespace rd::test
