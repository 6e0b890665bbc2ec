// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers the result of a future to its receiver's thread, and only while the receiver lives. (QFuture::then with a
// context aborts a debug build of Qt 6.4 if the context dies first; a watcher that is the receiver's child does not.)
#pragma once

#include <QFutureWatcher>

#include <functional>

#include "app/domain/result.h"

namespace rd {

/// Calls `onResult` in `receiver`'s thread. A future that ends without a result (the session was closed) is a Cancelled
/// error.
template<class T, class F>
QFutureWatcher<Result<T>>* whenDone(const QFuture<Result<T>>& future, QObject* receiver, F&& onResult)
{
    auto* watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, onResult = std::forward<F>(onResult)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         onResult(done.resultCount() > 0 ? done.result() : Result<T>(makeError(ErrorCode::Cancelled)));
                     });
    watcher->setFuture(future);
    return watcher;
}

/// A future that is there already, for answers that need no database.
template<class T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace rd
