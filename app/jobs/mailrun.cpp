// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/mailrun.h"

#include <QCoreApplication>

#include "app/database/dbexecutor.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "app/stores/jobstore.h"
#include "app/stores/policystore.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

const QString jobName = u"send_mail"_s;

/// The settings, or what is wrong with them: that is the run's error, not the database's.
struct Settled {
    MailServer server;
    QString problem;
};

Result<Settled> readServer(Connection& db)
{
    const auto now = db.now();
    if (!now)
        return now.error();
    const auto policies = PolicyStore::current(db, *now, false);
    if (!policies)
        return policies.error();
    QHash<QString, QString> values;
    for (const Policy& policy : *policies)
        values.insert(policy.key, policy.value);
    const auto server = mailServerOf(values);
    return server ? Settled{*server, {}} : Settled{{}, server.error().text};
}

/// Nothing else would go out either.
bool concernsServer(ErrorCode code)
{
    return code == ErrorCode::Lost || code == ErrorCode::Timeout || code == ErrorCode::NotPermitted ||
           code == ErrorCode::Internal;
}

} // namespace

MailRun::MailRun(const EffectContext& context, MailTransport& transport, const MailPassword& password, Extent extent,
                 QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_transport(transport)
    , m_password(password)
    , m_extent(extent)
{
}

QFuture<Result<JobCounts>> MailRun::start()
{
    m_promise.start();
    const auto future = m_promise.future();
    const auto read = m_context.session.interactive().run({.name = u"mail_settings"_s},
                                                          [](const Call& call) { return readServer(call.db()); });
    whenDone(read, this, [this](const Result<Settled>& settled) {
        if (!settled) {
            fail(settled.error());
            return;
        }
        m_counts.error = settled->problem;
        if (!settled->problem.isEmpty() || settled->server.isOff())
            finish();
        else
            haveServer(settled->server);
    });
    return future;
}

void MailRun::haveServer(const MailServer& server)
{
    m_server = server;
    if (server.user.isEmpty()) {
        fetch();
        return;
    }
    whenDone(m_password(), this, [this](const Result<std::optional<QString>>& secret) {
        if (secret && *secret) {
            m_secret = **secret;
            fetch();
            return;
        }
        fail(secret ? makeError(ErrorCode::NotPermitted,
                                QCoreApplication::translate("rd::Mail", "This computer has no password for the mail "
                                                                        "server."))
                    : secret.error());
    });
}

void MailRun::fetch()
{
    if (m_extent == Extent::Check) {
        finish();
        return;
    }
    const auto read =
        m_context.session.interactive().run({.name = u"mail_batch"_s}, [token = m_context.token](const Call& call) {
            return JobStore::mails(call.db(), jobName, token);
        });
    whenDone(read, this, [this](const Result<QList<MailItem>>& mails) {
        if (!mails) {
            fail(mails.error());
            return;
        }
        m_batch.clear();
        for (const MailItem& mail : *mails) {
            if (!m_tried.contains({mail.person.value, mail.event.value}))
                m_batch << mail;
        }
        if (m_batch.isEmpty())
            finish();
        else
            sendNext();
    });
}

void MailRun::sendNext()
{
    if (m_context.cancel.isCancelled()) {
        finish();
        return;
    }
    if (m_batch.isEmpty()) {
        fetch();
        return;
    }
    const MailItem mail = m_batch.takeFirst();
    m_tried.insert({mail.person.value, mail.event.value});
    ++m_counts.considered;
    whenDone(m_transport.send(m_server, m_secret, mailOf(mail, m_server.from), m_context.cancel), this,
             [this, mail](const Result<Done>& outcome) { sent(mail, outcome); });
}

void MailRun::sent(const MailItem& mail, const Result<Done>& outcome)
{
    if (outcome) {
        ++m_counts.changed;
        record(mail, {});
        return;
    }
    const Error& error = outcome.error();
    if (error.code == ErrorCode::Cancelled) {
        --m_counts.considered;
        finish();
    } else if (concernsServer(error.code)) {
        // The server's trouble, not the mail's: it keeps its five tries.
        m_counts.error = error.text;
        finish();
    } else {
        ++m_counts.failed;
        record(mail, error.detail.isEmpty() ? error.text : error.detail);
    }
}

void MailRun::record(const MailItem& mail, const QString& error)
{
    const auto marked = m_context.session.interactive().run(
        {.name = u"mail_done"_s}, [token = m_context.token, mail, error](const Call& call) -> Result<Done> {
            if (const Status done = JobStore::mailed(call.db(), jobName, token, mail, error); !done)
                return done.error();
            return Done{};
        });
    whenDone(marked, this, [this](const Result<Done>& done) {
        if (done)
            sendNext();
        else
            fail(done.error());
    });
}

void MailRun::finish()
{
    m_promise.addResult(Result<JobCounts>(m_counts));
    m_promise.finish();
    deleteLater();
}

void MailRun::fail(const Error& error)
{
    m_promise.addResult(Result<JobCounts>(error));
    m_promise.finish();
    deleteLater();
}

} // namespace rd
