// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"
#include "app/statisticstable.h"
#include "app/words.h"
#include "series/seriescomparison.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class StatisticsComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::StatisticsComposer)
public:
    StatisticsComposer(
        const Series &series, const Answer &answer, const ReportSetting &setting, const std::optional<Query> &pinned)
        : m_series(series)
        , m_answer(answer)
        , m_pinned(pinned)
        , m_draft(setting, sourcesOf(answer.snapshot), tr("Statistics"))
    {
    }

    ReportPlan compose(const Drawing &chart)
    {
        const QString title = chartTitle(m_series);
        m_draft.setSubject(title);
        // The chart says its title itself.
        m_draft.add(HeadingBlock { 1, chart.size.isEmpty() ? title : tr("Statistics"), searched() });
        if (!chart.size.isEmpty())
            m_draft.add(FigureBlock { chart.picture, chart.size, {}, chart.altText });
        addTotals();
        m_draft.addTable(tr("The numbers"), StatisticsTable(m_series, m_draft).numbers());
        if (const QString sentences = sumSentences(); !sentences.isEmpty())
            m_draft.add(ParagraphBlock { { sentences }, true });
        ReportPlan plan = m_draft.finished(m_pinned ? std::nullopt : std::optional(m_answer.query));
        if (m_pinned) {
            const auto typed
                = [](const Query &query) { return query.isEmpty() ? tr("none, the whole archive") : format(query); };
            plan.colophon = QStringList {
                tr("Query of A: %1").arg(typed(*m_pinned)), tr("Query of B: %1").arg(typed(m_answer.query))
            } + plan.colophon;
        }
        plan.title = title;
        return plan;
    }

private:
    bool areDots() const { return m_series.axis.kind == SeriesAxis::Kind::Serial; }

    QString searched() const
    {
        const auto words
            = [](const Query &query) { return query.isEmpty() ? tr("The whole archive") : queryWords(query); };
        return m_pinned
            ? tr("A: %1. B: %2.", "two searches beside each other").arg(words(*m_pinned), words(m_answer.query))
            : words(m_answer.query);
    }

    // Each is counted once here, however many bars it stands in.
    static qint64 certain(const Series &series) { return series.total - series.possible - series.undated; }

    struct Total
    {
        QString label;
        qint64 number;
    };

    void addTotals()
    {
        if (m_series.isComparison()) {
            m_draft.addTable(tr("What is counted"), totalsOfSides());
            return;
        }
        FactsBlock facts;
        for (const Total &total : totals(m_series))
            facts.facts.append({ total.label, { m_draft.figure(total.number) } });
        facts.facts.front().second.text
            = tr("%1 %2", "a number and what it counts")
                  .arg(facts.facts.front().second.text, unitWord(m_series.unit, m_series.total));
        m_draft.addFacts(tr("What is counted"), facts);
    }

    TableBlock totalsOfSides() const
    {
        TableBlock table;
        table.columns = { { unitTitle(m_series.unit), 0 } };
        QList<QList<Total>> sides;
        for (qsizetype side = 0; side < m_series.sides.size(); ++side) {
            table.columns.append({ m_series.stacks.at(side), 0, true });
            sides.append(totals(sideOf(m_series, side)));
        }
        for (qsizetype i = 0; i < sides.first().size(); ++i) {
            QList<NotedText> row { { sides.first().at(i).label } };
            for (const QList<Total> &side : std::as_const(sides))
                row.append({ m_draft.figure(side.at(i).number) });
            table.rows.append(row);
        }
        return table;
    }

    // Of a comparison what one side leaves out is said of both.
    bool leavesOut(qint64 SeriesTotals::*ofSide, qint64 Series::*number) const
    {
        return m_series.isComparison()
            ? std::ranges::any_of(m_series.sides, [ofSide](const SeriesTotals &side) { return side.*ofSide > 0; })
            : m_series.*number > 0;
    }

    QList<Total> totals(const Series &series) const
    {
        QList<Total> totals { { tr("In all"), series.total } };
        if (areDots()) {
            totals.append({ tr("Serial numbers drawn"), series.dots.size() });
            totals.append({ tr("Of them not dated to one day"), series.possible });
            totals.append({ tr("Undated"), series.undated });
            totals.append({ tr("Not a plain number"), series.notPlain });
            totals.append({ tr("Without a number on record"), series.withoutNumber });
            return totals;
        }
        totals.append({ tr("Certain"), certain(series) });
        totals.append({ tr("Possible"), series.possible });
        if (series.axis.kind == SeriesAxis::Kind::Interval)
            totals.append({ tr("Of unknown length"), series.undated });
        else if (series.axis.isOfAges())
            totals.append({ tr("Of unknown age"), series.undated });
        else if (series.axis.isOfDates())
            totals.append({ tr("Undated"), series.undated });
        if (leavesOut(&SeriesTotals::firstOnes, &Series::firstOnes))
            totals.append({ tr("Left out: without such an award before"), series.firstOnes });
        if (leavesOut(&SeriesTotals::notConferring, &Series::notConferring))
            totals.append({ tr("Left out: revocations and restorations"), series.notConferring });
        return totals;
    }

    // Why a reader who adds up the table may come to another sum.
    QString sumSentences() const
    {
        qint64 inRows = 0;
        bool anyPossible = false;
        for (const SeriesPoint &point : m_series.points) {
            inRows += point.value;
            anyPossible = anyPossible || point.possible > 0;
        }
        QStringList sentences;
        if (m_series.isComparison() && !areDots())
            sentences.append(tr("Shares are parts of all that is counted in A, or in B, with the possible and what is "
                                "not drawn."));
        const bool isOneSum = !m_series.isComparison() && !areDots();
        if (isOneSum && inRows > certain(m_series))
            sentences.append(tr("What belongs to several places stands in each of them, so that the table adds up to "
                                "more than its total."));
        if (anyPossible)
            sentences.append(
                tr("What is possible at several places stands at each of them in the column of the possible."));
        return sentences.join(u' ');
    }

    const Series &m_series;
    const Answer &m_answer;
    std::optional<Query> m_pinned;
    ReportDraft m_draft;
};

} // namespace

ReportPlan statisticsPlan(const Series &series, const Answer &answer, const Drawing &chart,
    const ReportSetting &setting, const std::optional<Query> &pinned)
{
    return StatisticsComposer(series, answer, setting, pinned).compose(chart);
}

} // namespace phalera
