// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "search/answer.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <chrono>

namespace phalera {

/// What is chosen, for all views at once: the query, its answer, the record whose dossier is open. Views read it, and
/// change it only through its slots; every change is a step that back() undoes.
class Selection : public QObject
{
    Q_OBJECT
public:
    explicit Selection(Archive &archive, QObject *parent = nullptr);

    [[nodiscard]] Archive &archive() const { return m_archive; }
    [[nodiscard]] const Query &query() const { return m_query; }
    /// The last answer; it may be older than query() while a search runs.
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    /// The answer to the empty query: "all", which ribbon and charts draw as ghosts.
    [[nodiscard]] const Answer &everything() const { return m_everything; }
    [[nodiscard]] const std::optional<RecordRef> &currentRecord() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_steps.size(); }
    /// What the last search took, until its answer was there to be shown.
    [[nodiscard]] std::chrono::nanoseconds searchTime() const { return m_searchTime; }

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

signals:
    void queryChanged(const phalera::Query &query);
    void answered();
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
    struct TimedAnswer
    {
        Answer answer;
        std::chrono::nanoseconds time {};
    };
    void addStep(StepKind kind = StepKind::Single);
    void changeQuery(const Query &query, StepKind kind);
    void changeRecord(const std::optional<RecordRef> &record, StepKind kind);
    void show(const Step &step);
    void search();
    void renewEverything();

    Archive &m_archive;
    Query m_query;
    Answer m_answer;
    Answer m_everything;
    std::optional<RecordRef> m_current;
    QList<Step> m_steps { Step {} };
    qsizetype m_position = 0;
    StepKind m_lastKind = StepKind::Single;
    std::chrono::nanoseconds m_searchTime {};
    QFutureWatcher<TimedAnswer> m_watcher;
};

} // namespace phalera
