// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

namespace phalera {

Selection::Selection(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    connect(&archive, &Archive::snapshotChanged, this, [this] {
        renewEverything();
        search();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_answer = m_watcher.result();
        emit answered();
    });
    renewEverything();
    m_answer = m_everything;
}

void Selection::setQuery(const Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    addStep();
    emit queryChanged(m_query);
    search();
}

void Selection::setCurrentRecord(const RecordRef &record)
{
    if (m_current == record)
        return;
    m_current = record;
    addStep();
    emit currentRecordChanged();
}

void Selection::clearCurrentRecord()
{
    if (!m_current)
        return;
    m_current.reset();
    addStep();
    emit currentRecordChanged();
}

void Selection::back()
{
    if (canGoBack())
        show(m_steps.at(--m_position));
}

void Selection::forward()
{
    if (canGoForward())
        show(m_steps.at(++m_position));
}

void Selection::addStep()
{
    m_steps.resize(m_position + 1);
    m_steps.append(Step { m_query, m_current });
    ++m_position;
    emit historyChanged();
}

void Selection::show(const Step &step)
{
    const bool queryDiffers = step.query != m_query;
    const bool recordDiffers = step.record != m_current;
    m_query = step.query;
    m_current = step.record;
    if (queryDiffers) {
        emit queryChanged(m_query);
        search();
    }
    if (recordDiffers)
        emit currentRecordChanged();
    emit historyChanged();
}

void Selection::search()
{
    m_watcher.setFuture(m_archive.search(m_query));
}

void Selection::renewEverything()
{
    m_everything = phalera::answer(m_archive.snapshot(), Query {});
}

} // namespace phalera
