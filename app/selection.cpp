// SPDX-License-Identifier: GPL-3.0-or-later
#include "selection.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace phalera {

namespace {

/// One search, and the one before it that was stopped and has not yet noticed.
constexpr int SearchesAtOnce = 2;

} // namespace

Selection::Selection(Archive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{
    m_pool.setMaxThreadCount(SearchesAtOnce);
    m_wording.language = QLocale().name();
    m_findings = find(question(), {}); // a window makes its selection before anything is open
    connect(&archive, &Archive::opened, this, &Selection::forgetAnswer);
    connect(&archive, &Archive::snapshotChanged, this, &Selection::search);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            take(m_watcher.result());
    });
}

Selection::~Selection()
{
    stopSearch();
}

bool Selection::isBehind() const
{
    return m_findings->question.query != m_query || m_findings->question.snapshot != m_archive.snapshot();
}

void Selection::needFacets(Unit unit, const QList<FacetNeed> &facets)
{
    m_needs[size_t(unit)].facets = facets;
    searchSoon();
}

void Selection::needOrder(Unit unit, const QList<SortKey> &order)
{
    m_needs[size_t(unit)].order = order;
    searchSoon();
}

void Selection::needChart(Unit unit, const std::optional<ChartNeed> &chart)
{
    m_needs[size_t(unit)].chart = chart;
    searchSoon();
}

void Selection::needLineage(const std::shared_ptr<const LineageFacts> &facts)
{
    for (ViewNeeds &needs : m_needs)
        needs.lineage = facts;
    searchSoon();
}

void Selection::needPlaces(bool areNeeded)
{
    for (ViewNeeds &needs : m_needs)
        needs.places = areNeeded;
    searchSoon();
}

void Selection::setLanguage(const QString &language)
{
    m_wording.language = language;
    searchSoon();
}

void Selection::setTitles(const RecordTitles &titles)
{
    m_wording.titles = std::make_shared<const RecordTitles>(titles);
    searchSoon();
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
    if (kind == StepKind::Typing && m_lastKind == StepKind::Typing)
        m_queries.amend(query);
    else
        m_queries.add(query);
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

void Selection::undoQuery()
{
    if (canUndoQuery())
        ask(m_queries.undo());
}

void Selection::redoQuery()
{
    if (canRedoQuery())
        ask(m_queries.redo());
}

void Selection::ask(const Query &query)
{
    m_query = query;
    addStep();
    emit queryChanged(m_query);
    search();
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
        m_queries.add(m_query);
        emit queryChanged(m_query);
        search();
    }
    if (recordDiffers)
        emit currentRecordChanged();
    emit historyChanged();
}

Question Selection::question() const
{
    return { m_archive.snapshot(), m_query, needs(m_query.unit), m_wording };
}

void Selection::search()
{
    const Question asked = question();
    if (m_asked == asked)
        return;
    stopSearch();
    if (m_findings->question == asked)
        return; // gone back to what is still shown
    m_asked = asked;
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [asked, known = m_findings, stop = StopFlag(m_stop)](QPromise<Found> &promise) {
            if (Found found = find(asked, known, stop))
                promise.addResult(std::move(found));
        }));
}

/// Several views may say at once what they need: all of it is found together.
void Selection::searchSoon()
{
    if (m_searchesSoon)
        return;
    m_searchesSoon = true;
    const auto searchNow = [this] {
        m_searchesSoon = false;
        search();
    };
    QMetaObject::invokeMethod(this, searchNow, Qt::QueuedConnection);
}

void Selection::stopSearch()
{
    *m_stop = true;
    m_asked.reset();
    m_watcher.setFuture({});
    m_stop = std::make_shared<std::atomic_bool>();
}

void Selection::take(const Found &findings)
{
    if (m_asked != findings->question)
        return;
    m_asked.reset();
    const bool isOther = findings->question.query != m_findings->question.query
        || findings->question.snapshot != m_findings->question.snapshot;
    m_findings = findings;
    if (isOther)
        emit answered();
    else
        emit supplemented();
}

/// Rows of one archive are never shown as those of another, not even until its own are there.
void Selection::forgetAnswer()
{
    Question nothing = question();
    nothing.snapshot = SnapshotBuilder().build();
    m_findings = find(nothing, {});
    emit answered();
}

} // namespace phalera
