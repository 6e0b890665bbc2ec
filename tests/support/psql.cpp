// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/psql.h"

#include <QElapsedTimer>
#include <QThread>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace rd::test {

namespace {

using ResultPtr = std::unique_ptr<PGresult, decltype(&PQclear)>;

Answer read(PGresult* result, PGconn* connection)
{
    Answer answer;
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
        for (int row = 0; row < PQntuples(result); ++row) {
            QStringList values;
            for (int column = 0; column < PQnfields(result); ++column)
                values << QString::fromUtf8(PQgetvalue(result, row, column));
            answer.rows << values;
        }
        break;
    case PGRES_COMMAND_OK:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
        break;
    default: {
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        answer.state = state ? QString::fromLatin1(state) : u"08006"_s; // the line is cut: libpq has no state for it
        answer.message = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(connection));
    }
    }
    return answer;
}

} // namespace

QString Answer::text() const
{
    if (!ok())
        return state + u' ' + message.trimmed();
    QStringList lines;
    for (const QStringList& row : rows)
        lines << row.join(u'|');
    return u"%1 rows: %2"_s.arg(rows.size()).arg(lines.join(u'\n').left(5000));
}

Psql::Psql(const QString& database, const QString& login)
    : m_connection(nullptr, &PQfinish)
{
    const QByteArray words = u"host='%1' dbname='%2' user='%3' application_name=psql client_encoding=UTF8"_s
                                 .arg(qEnvironmentVariable("RD_TEST_PG"), database, login)
                                 .toUtf8();
    m_connection.reset(PQconnectdb(words.constData()));
    if (isOpen())
        run(u"SET client_min_messages = error"_s);
}

Psql::~Psql() = default;

bool Psql::isOpen() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

QString Psql::refusal() const
{
    return QString::fromUtf8(PQerrorMessage(m_connection.get()));
}

Answer Psql::run(const QString& sql)
{
    send(sql);
    return wait();
}

void Psql::send(const QString& sql)
{
    PQsendQuery(m_connection.get(), sql.toUtf8().constData());
}

bool Psql::isWaiting(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        if (PQconsumeInput(m_connection.get()) == 0 || PQisBusy(m_connection.get()) == 0)
            return false;
        QThread::msleep(5);
    }
    return true;
}

Answer Psql::wait()
{
    Answer last;
    bool any = false;
    while (ResultPtr result{PQgetResult(m_connection.get()), &PQclear}) {
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_COPY_IN)
            PQputCopyEnd(m_connection.get(), nullptr);
        for (char* buffer = nullptr; status == PGRES_COPY_OUT && PQgetCopyData(m_connection.get(), &buffer, 0) > 0;) {
            PQfreemem(buffer);
        }
        if (!any || last.ok())
            last = read(result.get(), m_connection.get());
        any = true;
        if (status == PGRES_BAD_RESPONSE || (status == PGRES_FATAL_ERROR && !isOpen()))
            break;
    }
    return any ? last : read(nullptr, m_connection.get());
}

bool Psql::reset()
{
    run(u"ROLLBACK"_s);
    return run(u"DISCARD ALL"_s).ok() && run(u"SET client_min_messages = error"_s).ok();
}

QString Psql::scramVerifier(const QString& password, const QString& login)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> made(
        PQencryptPasswordConn(m_connection.get(), password.toUtf8().constData(), login.toUtf8().constData(),
                              "scram-sha-256"),
        &PQfreemem);
    return QString::fromLatin1(made.get());
}

} // namespace rd::test
