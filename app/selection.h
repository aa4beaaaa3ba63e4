// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/findings.h"
#include "app/queryhistory.h"
#include "archive/archive.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace phalera {

/// What is chosen, for all views at once: the query, what was found for it, the record whose dossier is open. Views
/// read it, say what they need to know of every answer, and change it only through its slots; every change is a step
/// that back() undoes. Nothing is computed in the window's thread: a search and all that the views need of its answer
/// run on a pool of the selection's own, the next one stops it, and what comes too late is dropped.
class Selection : public QObject
{
    Q_OBJECT
public:
    explicit Selection(Archive &archive, QObject *parent = nullptr);
    ~Selection() override;

    [[nodiscard]] Archive &archive() const { return m_archive; }
    [[nodiscard]] const Query &query() const { return m_query; }
    /// The last that was found; it may be older than query() while a search runs, see isBehind().
    [[nodiscard]] const Findings &findings() const { return *m_findings; }
    /// The same, for work in other threads.
    [[nodiscard]] std::shared_ptr<const Findings> sharedFindings() const { return m_findings; }
    [[nodiscard]] const Answer &answer() const { return m_findings->answer; }
    [[nodiscard]] const Answer &everything() const { return m_findings->everything; }
    /// Whether answer() is not yet the one to query() in the archive as it is now.
    [[nodiscard]] bool isBehind() const;
    /// Whether nothing is searched or counted any more: findings() are all that is asked and needed.
    [[nodiscard]] bool isSettled() const { return m_findings->question == question(); }
    [[nodiscard]] const std::optional<RecordRef> &currentRecord() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_steps.size(); }
    [[nodiscard]] bool canUndoQuery() const { return m_queries.canUndo(); }
    [[nodiscard]] bool canRedoQuery() const { return m_queries.canRedo(); }

    // What the views need to know of answers in a unit. What is missing of the present one is found soon, and said by
    // supplemented().
    [[nodiscard]] const ViewNeeds &needs(Unit unit) const { return m_needs[size_t(unit)]; }
    void needFacets(Unit unit, const QList<FacetNeed> &facets);
    void needOrder(Unit unit, const QList<SortKey> &order);
    void needChart(Unit unit, const std::optional<ChartNeed> &chart);
    // Of all units:
    void needLineage(const std::shared_ptr<const LineageFacts> &facts);
    void needPlaces(bool areNeeded);
    /// The language of orders; none of the views need say it again.
    void setLanguage(const QString &language);
    void setTitles(const RecordTitles &titles);

public slots:
    /// A new step. Setting what is already set makes none.
    void setQuery(const phalera::Query &query);
    /// As setQuery(), for a text that is being typed: until something else happens, all edits together are one step.
    void editQuery(const phalera::Query &query);
    void setCurrentRecord(const phalera::RecordRef &record);
    /// As setCurrentRecord(), for walking through a list: all records in a row are one step.
    void browseTo(const phalera::RecordRef &record);
    void clearCurrentRecord();
    void back();
    void forward();
    /// The query before this one, whichever records were looked at meanwhile; itself a step that back() leaves again.
    void undoQuery();
    void redoQuery();

signals:
    void queryChanged(const phalera::Query &query);
    /// Another answer is there, with all that the views need of it.
    void answered();
    /// More, or something else, is known of the same answer.
    void supplemented();
    void currentRecordChanged();
    void historyChanged();

private:
    struct Step
    {
        Query query;
        std::optional<RecordRef> record;
    };
    /// Steps of the same kind that follow each other become one; Single ones never do.
    enum class StepKind : quint8 { Single, Typing, Browsing };
    using Found = std::shared_ptr<const Findings>;
    void addStep(StepKind kind = StepKind::Single);
    void changeQuery(const Query &query, StepKind kind);
    void changeRecord(const std::optional<RecordRef> &record, StepKind kind);
    void show(const Step &step);
    void ask(const Query &query);
    [[nodiscard]] Question question() const;
    void search();
    void searchSoon();
    void stopSearch();
    void take(const Found &findings);
    void forgetAnswer();

    Archive &m_archive;
    Query m_query;
    std::array<ViewNeeds, 4> m_needs; ///< by unit
    Wording m_wording;
    Found m_findings;
    std::optional<RecordRef> m_current;
    QueryHistory m_queries;
    QList<Step> m_steps { Step {} };
    qsizetype m_position = 0;
    StepKind m_lastKind = StepKind::Single;
    bool m_searchesSoon = false;
    std::optional<Question> m_asked; ///< what is being searched now
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>();
    QThreadPool m_pool;
    QFutureWatcher<Found> m_watcher;
};

} // namespace phalera
