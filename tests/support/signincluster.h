// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server as an organisation runs one: TLS with a certificate for "localhost", passwords (SCRAM) over TCP,
// a workspace, and people with passwords. On 127.0.0.1 and a free port only.
#pragma once

#include <QTcpServer>

#include "app/database/connection.h"
#include "app/services/workspace.h"
#include "tests/support/faults.h"

namespace rd::test {

class SignInCluster final {
public:
    SignInCluster()
    {
        m_cluster.control({QStringLiteral("stop"), m_cluster.path()});
        m_cluster.control({QStringLiteral("secure"), m_cluster.path()});
        {
            QTcpServer probe;
            probe.listen(QHostAddress::LocalHost, 0);
            m_port = probe.serverPort();
        }
        start();
        if (const auto made = Workspace::init({owner()}); !made)
            qFatal("init: %s %s", qPrintable(made.error().text), qPrintable(made.error().detail));
        auto opened = Connection::open({owner()});
        if (!opened)
            qFatal("owner: %s", qPrintable(opened.error().detail));
        m_owner = *std::move(opened);
    }

    void start() { startWith(QStringLiteral("-c ssl=on")); }
    void startWith(const QString& more)
    {
        qputenv("RD_PG_OPTIONS",
                QStringLiteral("-c listen_addresses=127.0.0.1 -c port=%1 %2").arg(m_port).arg(more).toLocal8Bit());
        m_cluster.control({QStringLiteral("start"), m_cluster.path()});
        qunsetenv("RD_PG_OPTIONS");
    }
    void stop() { m_cluster.control({QStringLiteral("immediate"), m_cluster.path()}); }
    [[nodiscard]] OwnCluster& cluster() { return m_cluster; }
    [[nodiscard]] quint16 port() const { return m_port; }

    /// The superuser, through the socket.
    [[nodiscard]] Target owner() const
    {
        Target target = m_cluster.target();
        target.options.insert(QStringLiteral("port"), QString::number(m_port));
        return target;
    }
    void reconnectOwner()
    {
        auto opened = Connection::open({owner()});
        if (!opened)
            qFatal("owner: %s", qPrintable(opened.error().detail));
        m_owner = *std::move(opened);
    }
    void exec(const QString& sql)
    {
        if (const Status done = m_owner->execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }
    [[nodiscard]] Connection& ownerConnection() { return *m_owner; }
    /// A login with a password, and (unless `roles` is empty) somebody it belongs to.
    void person(const QString& login, const QString& password, const QStringList& roles)
    {
        exec(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(login, password));
        if (roles.isEmpty())
            return;
        exec(QStringLiteral("INSERT INTO desk.person (login, display_name, name_key, created_at) VALUES ('%1', '%1', "
                            "'%1', 0)")
                 .arg(login));
        for (const QString& role : roles) {
            exec(QStringLiteral("INSERT INTO desk.person_role (person_id, role, granted_at) SELECT id, '%1', 0 FROM "
                                "desk.person WHERE login = '%2'")
                     .arg(role, login));
            exec(QStringLiteral("GRANT desk_%1 TO %2").arg(role, login));
        }
    }
    /// Over TCP and TLS, checked against the cluster's own authority.
    [[nodiscard]] Target tcp(const QString& login, const QString& host = QStringLiteral("localhost")) const
    {
        return {Dialect::Postgres,
                {},
                {{QStringLiteral("host"), host},
                 {QStringLiteral("port"), QString::number(m_port)},
                 {QStringLiteral("dbname"), QStringLiteral("postgres")},
                 {QStringLiteral("user"), login},
                 {QStringLiteral("sslmode"), QStringLiteral("verify-full")},
                 {QStringLiteral("sslrootcert"), authority()}}};
    }
    [[nodiscard]] QString authority() const { return m_cluster.path() + QStringLiteral("/ca.crt"); }
    [[nodiscard]] QString otherAuthority() const { return m_cluster.path() + QStringLiteral("/other.crt"); }

private:
    OwnCluster m_cluster;
    quint16 m_port = 0;
    std::unique_ptr<Connection> m_owner;
};

} // namespace rd::test
