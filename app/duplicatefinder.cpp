// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duplicatefinder.h"

#include <QtConcurrentRun>

namespace phalera {

DuplicateFinder::DuplicateFinder(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &DuplicateFinder::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        end(hasResult ? std::optional(m_watcher.result()) : std::nullopt);
    });
}

DuplicateFinder::~DuplicateFinder()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

/// What was told apart must be known before people are compared, and of imports, whom they brought.
void DuplicateFinder::start(const QList<qint64> &batches)
{
    m_watcher.cancel();
    m_isRunning = true;
    m_found.reset();
    m_archive.toldApart().then(this, [this, batches, asked = ++m_started](const Result<QList<Claim>> &apart) {
        if (asked != m_started)
            return;
        if (!apart) {
            end(std::nullopt);
            return;
        }
        DuplicateWish wish;
        for (const Claim &claim : *apart)
            wish.different.append({ claim.subject, claim.value });
        if (!batches.isEmpty())
            wish.among.emplace();
        readPeople(batches, wish);
    });
}

void DuplicateFinder::readPeople(QList<qint64> batches, DuplicateWish wish)
{
    if (batches.isEmpty()) {
        compare(wish);
        return;
    }
    m_archive.broughtBy(batches.takeFirst(), Table::People)
        .then(this, [this, batches, wish, asked = m_started](const Result<QStringList> &people) mutable {
            if (asked != m_started)
                return;
            for (const QString &id : people.value_or(QStringList()))
                wish.among->insert(id);
            readPeople(batches, wish);
        });
}

void DuplicateFinder::compare(const DuplicateWish &wish)
{
    m_snapshot = m_archive.snapshot();
    m_watcher.setFuture(QtConcurrent::run([snapshot = m_snapshot, wish](QPromise<Duplicates> &promise) {
        promise.setProgressRange(0, ProgressSteps);
        Duplicates found = findDuplicates(snapshot, wish, [&promise](double done) {
            promise.setProgressValue(int(done * ProgressSteps));
            return !promise.isCanceled();
        });
        promise.addResult(std::move(found));
    }));
}

void DuplicateFinder::cancel()
{
    ++m_started;
    m_watcher.cancel();
    if (m_isRunning)
        end(std::nullopt);
}

void DuplicateFinder::end(std::optional<Duplicates> found)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_found = std::move(found);
    emit finished();
}

} // namespace phalera
