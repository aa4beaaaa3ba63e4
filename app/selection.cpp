// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

#include <QElapsedTimer>
#include <QLocale>

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
        const TimedAnswer timed = m_watcher.result();
        m_answer = timed.answer;
        m_searchTime = timed.time;
        emit answered();
    });
    renewEverything();
    m_answer = m_everything;
}

void Selection::setQuery(const Query &query)
{
    changeQuery(query, StepKind::Single);
}

void Selection::editQuery(const Query &query)
{
    changeQuery(query, StepKind::Typing);
}

void Selection::setCurrentRecord(const RecordRef &record)
{
    changeRecord(record, StepKind::Single);
}

void Selection::browseTo(const RecordRef &record)
{
    changeRecord(record, StepKind::Browsing);
}

void Selection::clearCurrentRecord()
{
    changeRecord({}, StepKind::Single);
}

void Selection::changeQuery(const Query &query, StepKind kind)
{
    if (query == m_query)
        return;
    m_query = query;
    addStep(kind);
    emit queryChanged(m_query);
    search();
}

void Selection::changeRecord(const std::optional<RecordRef> &record, StepKind kind)
{
    if (record == m_current)
        return;
    m_current = record;
    addStep(kind);
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

void Selection::addStep(StepKind kind)
{
    const bool continues = kind != StepKind::Single && kind == m_lastKind && m_position > 0;
    m_lastKind = kind;
    m_steps.resize(m_position + 1);
    if (continues)
        m_steps.removeLast();
    m_steps.append(Step { m_query, m_current });
    m_position = m_steps.size() - 1;
    emit historyChanged();
}

void Selection::show(const Step &step)
{
    const bool queryDiffers = step.query != m_query;
    const bool recordDiffers = step.record != m_current;
    m_lastKind = StepKind::Single;
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
    QElapsedTimer clock;
    clock.start();
    const auto timed = [clock, language = QLocale().name()](const Answer &answer) {
        const std::chrono::nanoseconds time(clock.nsecsElapsed());
        // The alphabetical order of a snapshot is made when it is first asked for: here, not in the thread of the
        // window.
        static_cast<void>(ordered(answer, {}, language));
        return TimedAnswer { answer, time };
    };
    m_watcher.setFuture(m_archive.search(m_query).then(QtFuture::Launch::Async, timed));
}

void Selection::renewEverything()
{
    m_everything = phalera::answer(m_archive.snapshot(), Query {});
}

} // namespace phalera
