// SPDX-License-Identifier: GPL-3.0-or-later
// A session as somebody with psql has it: libpq and a login, nothing of ours in between.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace rd::test {

struct Answer {
    QString state; ///< SQLSTATE; empty: it went through
    QString message;
    QList<QStringList> rows;

    [[nodiscard]] bool ok() const { return state.isEmpty(); }
    [[nodiscard]] QString value() const { return rows.isEmpty() ? QString() : rows.first().value(0); }
    [[nodiscard]] QString text() const;
};

class Psql final {
public:
    Psql(const QString& database, const QString& login);
    ~Psql();
    Psql(const Psql&) = delete;
    Psql& operator=(const Psql&) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString refusal() const; ///< why it could not connect
    /// One statement. A COPY gets no data, or its data is thrown away.
    Answer run(const QString& sql);
    /// Sends without waiting; the answer comes from wait().
    void send(const QString& sql);
    [[nodiscard]] bool isWaiting(int ms); ///< still no answer after so long
    Answer wait();
    /// A fresh session again: rolled back, all settings and roles as at the beginning. False: the server ended it.
    bool reset();
    QString scramVerifier(const QString& password, const QString& login);

private:
    std::unique_ptr<pg_conn, void (*)(pg_conn*)> m_connection;
};

} // namespace rd::test
