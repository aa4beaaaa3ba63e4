// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings.h"

#include "app/lineagedrawing.h"
#include "search/beside.h"
#include "series/seriescomparison.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace phalera {

namespace {

Series conferralsByYear(const Answer &answer)
{
    return series(answer, { .kind = SeriesAxis::Kind::Year }, Field::Award);
}

/// Finds the answer, then its parts beside each other; whatever was found before for the same question is taken over.
class Finder
{
public:
    Finder(const Question &question, const Findings *known, StopFlag stop)
        : m_question(question)
        , m_stop(std::move(stop))
        , m_found(std::make_shared<Findings>())
    {
        if (known && known->question.snapshot == question.snapshot)
            m_sameArchive = known;
        if (m_sameArchive && known->question.query == question.query)
            m_sameAnswer = known;
        m_found->question = question;
    }

    std::shared_ptr<const Findings> run()
    {
        QElapsedTimer clock;
        clock.start();
        findEverything();
        if (!isStopped())
            findAnswer();
        // Each of these reads the answer and fills a part of its own. The longest come first.
        constexpr std::array Parts { &Finder::findFacets, &Finder::findOrder, &Finder::findYears, &Finder::findChart,
            &Finder::findLineage, &Finder::findPlaces };
        besideEachOther(Parts.size(), [this, &Parts](size_t part) {
            if (!isStopped())
                (this->*Parts[part])();
        });
        if (isStopped())
            return {};
        m_found->time = m_sameAnswer ? m_sameAnswer->time : std::chrono::nanoseconds(clock.nsecsElapsed());
        return m_found;
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->load(); }

    void findEverything()
    {
        if (m_sameArchive) {
            m_found->everything = m_sameArchive->everything;
            m_found->everyYear = m_sameArchive->everyYear;
            return;
        }
        m_found->everything = answer(m_question.snapshot, Query {}, m_stop);
        m_found->everyYear = conferralsByYear(m_found->everything);
    }

    void findAnswer()
    {
        if (m_sameAnswer)
            m_found->answer = m_sameAnswer->answer;
        else if (m_question.query == Query {})
            m_found->answer = m_found->everything;
        else
            m_found->answer = answer(m_question.snapshot, m_question.query, m_stop);
    }

    void findOrder()
    {
        const bool isKnown = m_sameAnswer && m_sameAnswer->question.needs.order == m_question.needs.order
            && m_sameAnswer->question.wording.language == m_question.wording.language;
        m_found->order = isKnown ? m_sameAnswer->order
                                 : ordered(m_found->answer, m_question.needs.order, m_question.wording.language);
    }

    void findFacets()
    {
        QList<FacetNeed> unknown;
        const bool sameWording = m_sameAnswer && m_sameAnswer->question.wording == m_question.wording;
        for (const FacetNeed &need : m_question.needs.facets) {
            const FacetFinding *known = sameWording ? m_sameAnswer->facet(need.field) : nullptr;
            if (known && known->need == need)
                m_found->facets.append(*known);
            else
                unknown.append(need);
        }
        m_found->facets += countFacets(m_found->answer, unknown, m_question.wording, m_stop);
    }

    void findYears()
    {
        if (m_sameAnswer) {
            m_found->years = m_sameAnswer->years;
            return;
        }
        if (rowTable(m_question.query.unit) != RowTable::Conferrals)
            return;
        const Query query = withoutDates(m_question.query);
        if (query == Query {})
            m_found->years = m_found->everyYear;
        else if (query == m_question.query)
            m_found->years = conferralsByYear(m_found->answer);
        else
            m_found->years = conferralsByYear(answer(m_question.snapshot, query, m_stop));
    }

    void findChart()
    {
        const std::optional<ChartNeed> &need = m_question.needs.chart;
        if (!need)
            return;
        if (m_sameAnswer && m_sameAnswer->question.needs.chart == need) {
            m_found->chart = m_sameAnswer->chart;
            m_found->chartOfEverything = m_sameAnswer->chartOfEverything;
            m_found->chartOfA = m_sameAnswer->chartOfA;
            return;
        }
        m_found->chart = series(m_found->answer, need->axis, need->stack, need->accumulation);
        if (need->comparedWith)
            compareChart(*need);
        if (!need->withEverything)
            return;
        Query all;
        all.unit = m_question.query.unit;
        m_found->chartOfEverything
            = series(all == Query {} ? m_found->everything : answer(m_question.snapshot, all, m_stop), need->axis, {},
                need->accumulation);
    }

    void compareChart(const ChartNeed &need)
    {
        Query query = *need.comparedWith;
        query.unit = m_question.query.unit;
        const bool isKnown = m_sameArchive && m_sameArchive->question.needs.chart == need
            && m_sameArchive->question.query.unit == query.unit;
        m_found->chartOfA = isKnown
            ? m_sameArchive->chartOfA
            : series(answer(m_question.snapshot, query, m_stop), need.axis, {}, need.accumulation);
        m_found->chart = comparison(m_found->chartOfA, m_found->chart);
    }

    void findLineage()
    {
        const std::shared_ptr<const LineageFacts> &need = m_question.needs.lineage;
        if (!need)
            return;
        const bool isKnown = m_sameArchive && m_sameArchive->question.needs.lineage == need;
        m_found->everyConferral = isKnown ? m_sameArchive->everyConferral
                                          : lineageConferrals(*m_question.snapshot, m_found->everything.rows, *need);
        const Answer &answer = m_found->answer;
        if (isKnown && m_sameAnswer)
            m_found->conferrals = m_sameAnswer->conferrals;
        else if (rowTable(answer.query.unit) == RowTable::Conferrals && answer.rows != m_found->everything.rows)
            m_found->conferrals = lineageConferrals(*m_question.snapshot, answer.rows, *need);
    }

    /// Places are counted whichever of them the query asks for, so that choosing another one counts nothing.
    void findPlaces()
    {
        const auto counted = [](const Query &query) { return withCondition(query, Field::Republic, {}); };
        if (!m_question.needs.places)
            return;
        const bool isKnown = m_sameArchive && m_sameArchive->places
            && counted(m_sameArchive->question.query) == counted(m_question.query);
        m_found->places = isKnown ? m_sameArchive->places : countPlaces(m_found->answer, m_stop);
    }

    const Question &m_question;
    StopFlag m_stop;
    const Findings *m_sameArchive = nullptr;
    const Findings *m_sameAnswer = nullptr;
    std::shared_ptr<Findings> m_found;
};

} // namespace

const FacetFinding *Findings::facet(Field field) const
{
    const auto found = std::find_if(
        facets.cbegin(), facets.cend(), [field](const FacetFinding &finding) { return finding.need.field == field; });
    return found == facets.cend() ? nullptr : &*found;
}

Query withoutDates(const Query &query)
{
    Query rest = withCondition(query, Field::Date, {});
    rest.unit = Unit::Conferrals;
    return rest;
}

std::shared_ptr<const Findings> find(
    const Question &question, const std::shared_ptr<const Findings> &known, const StopFlag &stop)
{
    return Finder(question, known.get(), stop).run();
}

} // namespace phalera
