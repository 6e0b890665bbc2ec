// SPDX-License-Identifier: GPL-3.0-or-later
// The same random verbs on both databases side by side: what the tests of the desks' parity share. A test says what is
// drawn and which rows are compared at the end. RD_SEED and RD_ROUNDS choose another draw and its length.
#pragma once

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

#include "tests/support/backend.h"

namespace rd::test {

struct Draw {
    PersonId actor;
    VerbRequest request;
};

inline QString outcomeText(const Result<VerbOutcome>& outcome)
{
    if (!outcome)
        return QStringLiteral("error ") + errorName(outcome.error().code);
    return QString::fromUtf8(QJsonDocument(outcomeToJson(*outcome)).toJson(QJsonDocument::Compact));
}

/// The rows of the queries as lines that do not depend on the dialect.
inline QStringList linesOf(Backend& db, const QStringList& queries)
{
    QStringList lines;
    for (const QString& query : queries) {
        for (const QVariantList& row : db.rows(query)) {
            QStringList cells;
            for (const QVariant& cell : row)
                cells << (cell.isNull()                      ? QStringLiteral("-")
                          : cell.typeId() == QMetaType::Bool ? QString::number(cell.toInt())
                                                             : cell.toString());
            lines << cells.join(u'|');
        }
    }
    return lines;
}

/// Both databases, the people on them (of the same ids), and what the draw has met.
class ParityRun {
protected:
    /// Empty databases, and the seed of this run.
    void begin(int usualRounds)
    {
        const auto number = [](const char* name, int usual) {
            return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
        };
        m_seed = quint32(number("RD_SEED", 20240901));
        m_usualRounds = usualRounds;
        m_rounds = number("RD_ROUNDS", usualRounds);
        m_random.seed(m_seed);
        m_sqlite = Backend::make(Dialect::Sqlite);
        m_postgres = Backend::make(Dialect::Postgres);
    }
    void addPeople(const QList<QStringList>& roles)
    {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            const QString name = QStringLiteral("P%1").arg(i);
            const PersonId person = m_sqlite->person(name, roles[i]);
            QCOMPARE(m_postgres->person(name, roles[i]), person);
            m_people << person;
        }
    }
    void advance(Millis step)
    {
        m_sqlite->advance(step);
        m_postgres->advance(step);
    }
    template<class T>
    const T& any(const QList<T>& list)
    {
        return list[m_random.bounded(int(list.size()))];
    }
    [[nodiscard]] Result<VerbOutcome> apply(Backend& db, const Draw& draw, const VerbRequest& request) const
    {
        return ApplyStore::apply(db.as(draw.actor), request, db.context(draw.actor));
    }
    /// The outcomes are the same, and what they say is noted. `rows` tells more of a round that failed.
    void compare(int round, const Draw& draw, const Result<VerbOutcome>& onSqlite,
                 const Result<VerbOutcome>& onPostgres, const std::function<QString()>& rows = {})
    {
        if (outcomeText(onSqlite) != outcomeText(onPostgres))
            qWarning().noquote() << "round" << round << "seed" << m_seed << "actor" << draw.actor.value
                                 << draw.request.verb << QJsonDocument(draw.request.args).toJson(QJsonDocument::Compact)
                                 << (rows ? rows() : QString()) << (onPostgres ? QString() : onPostgres.error().detail)
                                 << (onSqlite ? QString() : onSqlite.error().detail);
        QCOMPARE(outcomeText(onSqlite), outcomeText(onPostgres));
        if (!onSqlite)
            ++m_seen[errorName(onSqlite.error().code)];
        if (onSqlite && !onSqlite->done.isEmpty())
            ++m_seen[draw.request.verb];
        for (const Skipped& row : onSqlite ? onSqlite->skipped : QList<Skipped>())
            ++m_seen[row.reason];
    }
    static void compareRows(const QStringList& onSqlite, const QStringList& onPostgres)
    {
        QCOMPARE(onSqlite.size(), onPostgres.size());
        for (qsizetype i = 0; i < onSqlite.size(); ++i)
            QCOMPARE(onSqlite[i], onPostgres[i]);
    }
    /// The draw must reach what it is meant to reach; another seed or a short run may not.
    void verifyReached(const QStringList& names) const
    {
        for (const QString& name : names)
            QVERIFY2(qEnvironmentVariableIsSet("RD_SEED") || m_rounds < m_usualRounds || m_seen.value(name) > 0,
                     qPrintable(QStringLiteral("never reached: ") + name));
    }

    std::unique_ptr<Backend> m_sqlite, m_postgres;
    QList<PersonId> m_people;
    QRandomGenerator m_random;
    QHash<QString, int> m_seen;
    quint32 m_seed = 0;
    int m_rounds = 0, m_usualRounds = 0;
};

} // namespace rd::test
