// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>

namespace phalera {

/// Calls work(0) ... work(count - 1), in two threads if the global pool has one to spare; returns when all are done.
template <typename Work> void besideEachOther(size_t count, Work work)
{
    std::atomic_size_t next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore ended;
    const bool isHelped = count > 1 && QThreadPool::globalInstance()->tryStart([&] {
        run();
        ended.release();
    });
    run();
    if (isHelped)
        ended.acquire();
}

} // namespace phalera
