// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchcounter.h"

#include <QtConcurrent>

namespace phalera {

namespace {

SavedCount count(const std::shared_ptr<const Snapshot> &snapshot, const QString &text, const StopFlag &stop)
{
    SavedCount result;
    result.query = text;
    const auto query = parseQuery(text);
    if (!query) {
        result.error = query.error();
        return result;
    }
    const Answer found = answer(snapshot, *query, stop);
    result.unit = query->unit;
    result.records = query->unit == Unit::People ? found.people : qint64(found.rows.cardinality());
    result.conferrals = found.conferrals;
    result.revocations = found.revocations;
    result.restorations = found.restorations;
    return result;
}

} // namespace

SavedSearchCounter::SavedSearchCounter(Archive &archive, const SavedSearchFile &file, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_file(file)
{
    connect(&archive, &Archive::snapshotChanged, this, [this] {
        m_counts.clear();
        start();
    });
    connect(&archive, &Archive::closed, this, [this] {
        stop();
        m_counts.clear();
        emit counted();
    });
    connect(&file, &SavedSearchFile::changed, this, &SavedSearchCounter::start);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const SavedCount one = m_watcher.resultAt(index);
        m_counts.insert(one.query, one);
        emit counted();
    });
    start();
}

SavedSearchCounter::~SavedSearchCounter()
{
    stop();
}

void SavedSearchCounter::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_watcher.setFuture({});
}

void SavedSearchCounter::start()
{
    stop();
    QStringList wanted;
    for (const SavedId id : m_file.searches().searches()) {
        const QString text = m_file.searches().entry(id).query;
        if (!m_counts.contains(text) && !wanted.contains(text))
            wanted.append(text);
    }
    emit counted();
    if (wanted.isEmpty() || !m_archive.isOpen())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([snapshot = m_archive.snapshot(), stop = m_stop, wanted](QPromise<SavedCount> &promise) {
            for (const QString &text : wanted) {
                const SavedCount one = count(snapshot, text, stop);
                if (*stop)
                    return; // half a number is none
                promise.addResult(one);
            }
        }));
}

} // namespace phalera
