// SPDX-License-Identifier: GPL-3.0-or-later
// One run of SendMail, step by step: settings, password, a batch, each mail of it, the next batch; or only the check
// whether it could. Deletes itself.
#pragma once

#include <QSet>

#include "app/jobs/sendmail.h"

namespace rd {

class MailRun final : public QObject {
    Q_OBJECT
public:
    enum class Extent { Check, Send };
    MailRun(const EffectContext& context, MailTransport& transport, const MailPassword& password, Extent extent,
            QObject* parent);
    [[nodiscard]] QFuture<Result<JobCounts>> start();

private:
    void haveServer(const MailServer& server);
    void fetch();
    void sendNext();
    void sent(const MailItem& mail, const Result<Done>& outcome);
    void record(const MailItem& mail, const QString& error);
    void finish();
    void fail(const Error& error);

    EffectContext m_context;
    MailTransport& m_transport;
    MailPassword m_password;
    Extent m_extent;
    MailServer m_server;
    QString m_secret;
    QList<MailItem> m_batch;
    QSet<std::pair<qint64, qint64>> m_tried; ///< each at most once in a run: one that fails does not go round and round
    JobCounts m_counts;
    QPromise<Result<JobCounts>> m_promise;
};

} // namespace rd
