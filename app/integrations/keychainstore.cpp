// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/keychainstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

// Unlocking a keychain asks the person, which takes its time; a service that never answers must not hold the sign-in.
constexpr int patienceMs = 60'000;

QString service()
{
    return u"reviewdesk"_s;
}

Error problemOf(const QKeychain::Job& job)
{
    const QString detail = u"keychain error %1: %2"_s.arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return makeError(ErrorCode::NotPermitted, KeychainStore::tr("The keychain of this computer stays locked."),
                         detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return makeError(ErrorCode::NotFound, KeychainStore::tr("This computer has no keychain."), detail);
    default:
        return makeError(ErrorCode::Internal, KeychainStore::tr("The keychain of this computer does not answer."),
                         detail);
    }
}

/// Starts a job of QtKeychain and answers once, whatever comes first: its end or the end of our patience.
template<class T, class Job, class F>
QFuture<Result<T>> run(Job* job, QObject* owner, F&& resultOf)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [job, answer, resultOf = std::forward<F>(resultOf)] { answer(resultOf(*job)); });
    QTimer::singleShot(patienceMs, owner, [answer] {
        answer(makeError(ErrorCode::Timeout, KeychainStore::tr("The keychain of this computer does not answer.")));
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<std::optional<QString>>> KeychainStore::read(const QString& account)
{
    using Found = std::optional<QString>;
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(account);
    return run<Found>(job, this, [](const QKeychain::ReadPasswordJob& done) -> Result<Found> {
        if (done.error() == QKeychain::EntryNotFound)
            return Found();
        if (done.error() != QKeychain::NoError)
            return problemOf(done);
        return Found(done.textData());
    });
}

QFuture<Result<Done>> KeychainStore::write(const QString& account, const QString& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(account);
    job->setTextData(secret);
    return run<Done>(job, this, [](const QKeychain::WritePasswordJob& done) -> Result<Done> {
        if (done.error() != QKeychain::NoError)
            return problemOf(done);
        return Done{};
    });
}

QFuture<Result<Done>> KeychainStore::forget(const QString& account)
{
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(account);
    return run<Done>(job, this, [](const QKeychain::DeletePasswordJob& done) -> Result<Done> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return problemOf(done);
        return Done{};
    });
}

} // namespace rd
