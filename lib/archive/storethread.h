// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace phalera {

/// Asked now and then by long work; true: end early, nothing is wanted of it any more.
using StopAsked = std::function<bool()>;

class Identities;
struct LineageRecords;

/// The store that is open, only to be touched by work in its thread; `records` is null where none is.
struct OpenStore
{
    std::unique_ptr<RecordStore> records;
    std::shared_ptr<const LineageRecords> lineage; ///< as it was read last: views that hold it share its texts
    qint64 changeOfLineage = -1;
    std::shared_ptr<const Identities> identities; ///< the same
    qint64 changeOfIdentities = -1;
};

/// The thread that a store lives in, and the queue of work on it. What is still queued when this object goes is dropped
/// and its future cancelled; what runs is asked to stop and waited for.
class StoreThread
{
public:
    /// `own` false: work is done at once in the caller's thread.
    explicit StoreThread(bool own);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(std::function<void(OpenStore &)> work);

    /// Posts work that gives a Result<T>; its future is finished in the store's thread.
    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(OpenStore &, const StopAsked &)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        post([this, promise, work = std::move(work)](OpenStore &open) {
            if (!promise->isCanceled())
                promise->addResult(work(open, [this, promise] { return isStopping() || promise->isCanceled(); }));
            promise->finish();
        });
        return future;
    }

    [[nodiscard]] bool isStopping() const { return m_stopping; }
    [[nodiscard]] bool isOwn() const { return m_own; }

private:
    struct Keeper;

    const bool m_own;
    std::atomic_bool m_stopping = false;
    QThread m_thread;
    Keeper *m_keeper; ///< lives and dies in the thread
};

} // namespace phalera
