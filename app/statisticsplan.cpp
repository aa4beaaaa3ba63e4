// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"
#include "app/serialtablemodel.h"
#include "app/words.h"
#include "series/seriescomparison.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class StatisticsComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::StatisticsComposer)
public:
    StatisticsComposer(const Series &series, const Answer &answer, const ReportSetting &setting,
        const std::optional<Query> &pinned)
        : m_series(series)
        , m_answer(answer)
        , m_pinned(pinned)
        , m_draft(setting, sourcesOf(answer.snapshot), tr("Statistics"))
    {
        for (const SeriesPoint &point : series.points)
            m_points.insert({ point.key, point.stack }, &point);
    }

    ReportPlan compose(const Drawing &chart)
    {
        const QString title = chartTitle(m_series);
        m_draft.setSubject(title);
        // The chart says its title itself.
        m_draft.add(HeadingBlock {
            1, chart.size.isEmpty() ? title : tr("Statistics"), searched() });
        if (!chart.size.isEmpty())
            m_draft.add(FigureBlock { chart.picture, chart.size, {}, chart.altText });
        addTotals();
        m_draft.addTable(tr("The numbers"), areDots() ? dotTable() : isWide() ? wideTable() : longTable());
        if (const QString sentences = sumSentences(); !sentences.isEmpty())
            m_draft.add(ParagraphBlock { { sentences }, true });
        ReportPlan plan = m_draft.finished(m_answer.query);
        if (m_pinned)
            plan.colophon.prepend(tr("Query of A, beside which the next one is B: %1")
                                      .arg(m_pinned->isEmpty() ? tr("none, the whole archive") : format(*m_pinned)));
        plan.title = title;
        return plan;
    }

private:
    static constexpr qsizetype WidestStacks = 6; // more columns of figures do not fit beside one another

    bool isStacked() const { return m_series.isDivided(); }
    bool areDots() const { return m_series.axis.kind == SeriesAxis::Kind::Serial; }
    // What may be in A is not what may be in B, so that they are listed one under the other.
    bool isWide() const
    {
        return m_series.stack.has_value() && m_series.stacks.size() <= WidestStacks;
    }

    QString searched() const
    {
        const auto words = [](const Query &query) {
            return query.isEmpty() ? tr("The whole archive") : queryWords(query);
        };
        return m_pinned ? tr("A: %1. B: %2.", "two searches beside each other")
                              .arg(words(*m_pinned), words(m_answer.query))
                        : words(m_answer.query);
    }

    QString partWord(const QString &stack) const { return m_series.isComparison() ? stack : stackWord(m_series, stack); }

    // Each is counted once here, however many bars it stands in.
    static qint64 certain(const Series &series) { return series.total - series.possible - series.undated; }

    void addTotals()
    {
        if (!m_series.isComparison())
            m_draft.addFacts(tr("What is counted"), totals(m_series));
        for (qsizetype side = 0; side < m_series.sides.size(); ++side)
            m_draft.addFacts(tr("What is counted: %1", "A or B").arg(m_series.stacks.at(side)),
                totals(sideOf(m_series, side)));
    }

    FactsBlock totals(const Series &series) const
    {
        FactsBlock facts;
        const auto add = [&](const QString &label, qint64 number) {
            facts.facts.append({ label, { m_draft.figure(number) } });
        };
        const QString unit = unitWord(series.unit, series.total);
        facts.facts.append(
            { tr("In all"), { tr("%1 %2", "a number and what it counts").arg(m_draft.figure(series.total), unit) } });
        if (areDots()) {
            add(tr("Serial numbers drawn"), series.dots.size());
            add(tr("Of them not dated to one day"), series.possible);
            add(tr("Undated"), series.undated);
            add(tr("Not a plain number"), series.notPlain);
            add(tr("Without a number on record"), series.withoutNumber);
            return facts;
        }
        add(tr("Certain"), certain(series));
        add(tr("Possible"), series.possible);
        if (series.axis.kind == SeriesAxis::Kind::Interval)
            add(tr("Of unknown length"), series.undated);
        else if (series.axis.isOfAges())
            add(tr("Of unknown age"), series.undated);
        else if (series.axis.isOfDates())
            add(tr("Undated"), series.undated);
        if (series.firstOnes > 0)
            add(tr("Left out: without such an award before"), series.firstOnes);
        if (series.notConferring > 0)
            add(tr("Left out: revocations and restorations"), series.notConferring);
        return facts;
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
        const bool isOneSum = !m_series.isComparison() && !areDots();
        if (isOneSum && inRows > certain(m_series))
            sentences.append(tr("What belongs to several places stands in each of them, so that the table adds up to "
                                "more than its total."));
        if (anyPossible)
            sentences.append(
                tr("What is possible at several places stands at each of them in the column of the possible."));
        return sentences.join(u' ');
    }

    const SeriesPoint *point(const QString &key, const QString &stack) const
    {
        return m_points.value({ key, stack }, nullptr);
    }

    qint64 sum(const QString &key, qint64 SeriesPoint::*number) const
    {
        qint64 result = 0;
        for (const QString &stack : m_series.stacks) {
            if (const SeriesPoint *found = point(key, stack))
                result += found->*number;
        }
        return result;
    }

    // Years in which nothing happened would fill pages; the chart shows them.
    bool isEmpty(const QString &key) const
    {
        return sum(key, &SeriesPoint::value) == 0 && sum(key, &SeriesPoint::possible) == 0;
    }

    TableColumn keyColumn() const { return { axisWord(m_series.axis), 1 }; }

    TableBlock wideTable() const
    {
        TableBlock table;
        table.columns = { keyColumn() };
        for (const QString &stack : m_series.stacks)
            table.columns.append({ partWord(stack), 0, true });
        table.columns.append({ tr("Together"), 0, true });
        table.columns.append({ tr("Possible"), 0, true });
        for (const QString &key : m_series.keys) {
            if (isEmpty(key))
                continue;
            QList<NotedText> row { { keyWord(m_series.axis, key) } };
            for (const QString &stack : m_series.stacks)
                row.append({ m_draft.figure(m_series.valueAt(key, stack)) });
            row.append({ m_draft.figure(sum(key, &SeriesPoint::value)) });
            row.append({ m_draft.figure(sum(key, &SeriesPoint::possible)) });
            table.rows.append(row);
        }
        return table;
    }

    TableBlock longTable() const
    {
        TableBlock table;
        table.columns = { keyColumn() };
        if (isStacked())
            table.columns.append({ m_series.stack ? fieldLabel(*m_series.stack) : tr("A or B"), 1 });
        table.columns.append({ tr("Certain"), 0, true });
        table.columns.append({ tr("Possible"), 0, true });
        for (const QString &key : m_series.keys) {
            for (const QString &stack : m_series.stacks) {
                const SeriesPoint *found = point(key, stack);
                if (!found || (found->value == 0 && found->possible == 0))
                    continue;
                QList<NotedText> row { { keyWord(m_series.axis, key) } };
                if (isStacked())
                    row.append({ partWord(stack) });
                row.append({ m_draft.figure(found->value) });
                row.append({ m_draft.figure(found->possible) });
                table.rows.append(row);
            }
        }
        return table;
    }

    TableBlock dotTable() const
    {
        TableBlock table;
        table.columns = { { tr("Serial no."), 0, true }, { fieldLabel(Field::Date), 1 }, { fieldLabel(Field::Person), 2 } };
        if (isStacked())
            table.columns.append({ m_series.stack ? fieldLabel(*m_series.stack) : tr("A or B"), 1 });
        for (const SerialDot &dot : m_series.dots) {
            const Date date = m_series.snapshot->date(RowTable::Conferrals, dot.row, Field::Date);
            QList<NotedText> row { { QString::number(dot.number) }, m_draft.shortDate(date),
                { personOfDot(m_series, dot) } };
            if (isStacked())
                row.append({ partWord(m_series.stacks.at(dot.stack)) });
            table.rows.append(row);
        }
        return table;
    }

    const Series &m_series;
    const Answer &m_answer;
    std::optional<Query> m_pinned;
    ReportDraft m_draft;
    QHash<std::pair<QString, QString>, const SeriesPoint *> m_points;
};

} // namespace

ReportPlan statisticsPlan(const Series &series, const Answer &answer, const Drawing &chart,
    const ReportSetting &setting, const std::optional<Query> &pinned)
{
    return StatisticsComposer(series, answer, setting, pinned).compose(chart);
}

} // namespace phalera
