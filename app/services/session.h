// SPDX-License-Identifier: GPL-3.0-or-later
// One open workspace: its executors, who acts, and the rules as its database has them. Made by bootstrap, passed to
// every service by constructor. Lives in the GUI thread (in the main thread of reviewdeskctl).
#pragma once

#include <QFuture>
#include <QObject>

#include <memory>

#include "app/domain/canceltoken.h"
#include "app/domain/clock.h"
#include "app/domain/connectionstate.h"
#include "app/domain/person.h"
#include "app/domain/result.h"
#include "app/domain/rules.h"
#include "app/domain/schema.h"
#include "app/domain/target.h"

namespace rd {

class DbExecutor;
struct ActorContext;

struct SessionOptions {
    Target target;
    ClockPtr clock = std::make_shared<Clock>();
    QString via = QStringLiteral("desktop"); ///< desktop, ctl, job
    QString password;                        ///< shared databases; kept in memory only
    bool mayCreate = false;                  ///< an embedded file that does not exist is made
};

class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(const SessionOptions& options, QObject* parent = nullptr);
    ~Session() override;

    /// Connects, checks the schema (an embedded file is upgraded after a copy), and reads who I am and the rules. May
    /// be called again after a failure: with another password, or after migrate().
    [[nodiscard]] QFuture<Result<Done>> start();
    /// As start() found it, also where it failed because of it.
    [[nodiscard]] const SchemaInfo& schema() const { return m_schema; }
    /// Brings a shared database to this program's schema; for a login that may (schema().mayMigrate), after it agreed.
    /// Cancelled between two migrations: what is done stays done, and the next time goes on from there.
    [[nodiscard]] QFuture<Result<Done>> migrate(const CancelToken& cancel);

    [[nodiscard]] const Target& target() const { return m_options.target; }
    [[nodiscard]] bool isShared() const { return m_options.target.isShared(); }
    [[nodiscard]] DbExecutor& interactive() { return *m_interactive; }
    /// For work that takes long: imports, bulk releases, counts. It never delays the window's own queries.
    [[nodiscard]] DbExecutor& background() { return *m_background; }

    /// For hosted jobs: neither an import nor a long export holds them up. Made when it is first asked for: a program
    /// that hosts nothing has two lines.
    [[nodiscard]] DbExecutor& jobs();

    /// Who acts now: the login's person, the owner of an embedded workspace, or whom they act as.
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] ActorContext context() const;
    /// Whoever opened the workspace, also while they act as somebody else: for work that goes on by itself.
    [[nodiscard]] ActorContext ownContext() const;
    [[nodiscard]] const Person& self() const { return m_self; }
    /// Embedded workspaces only; nullopt is the owner again.
    void actAs(const std::optional<Person>& person);
    [[nodiscard]] const std::optional<Person>& actedAs() const { return m_actedAs; }
    [[nodiscard]] const RuleBook& rules() const { return m_rules; }

    [[nodiscard]] const ConnectionState& connectionState() const;
    [[nodiscard]] qint64 dataAgeMs() const;
    /// Why no verb can be sent at the moment, for banners and buttons; empty: it can.
    [[nodiscard]] QString whyNoChanges() const;
    void reconnectNow();
    /// The computer slept: both lines are made anew, then everything is read again.
    void wake();
    /// Another password, for this session and its reconnects; in memory only.
    void signIn(const QString& password);
    void watchForChanges(int intervalMs);
    /// A service changed something itself: other windows and the own pages look again.
    void announce();
    /// The same when the session ends, for programs that live for one command.
    void announceAtEnd();

signals:
    /// One of the executors gave an answer, after so many milliseconds.
    void answered(qint64 ms);
    void connectionChanged(const rd::ConnectionState& state);
    void changed();
    void actorChanged();

private:
    /// What all lines have in common.
    void attend(DbExecutor& executor);
    void readOnlyFromNow();
    void follow(const ConnectionState& state);
    void relearn();
    /// Somebody may have changed my roles: reads who I am again, and says so only if it is another answer.
    void followSelf();

    SessionOptions m_options;
    std::unique_ptr<DbExecutor> m_interactive;
    std::unique_ptr<DbExecutor> m_background;
    std::unique_ptr<DbExecutor> m_jobs; ///< null until somebody hosts jobs
    Person m_self;
    std::optional<Person> m_actedAs;
    RuleBook m_rules;
    SchemaInfo m_schema;
    bool m_started = false;
    bool m_wasConnected = false;
    int m_asked = 0; ///< by followSelf(): an answer to an older question is dropped
};

} // namespace rd
