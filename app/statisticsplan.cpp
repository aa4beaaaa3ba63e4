// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"
#include "app/words.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class StatisticsComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::StatisticsComposer)
public:
    StatisticsComposer(const Series &series, const Answer &answer, const ReportSetting &setting)
        : m_series(series)
        , m_answer(answer)
        , m_draft(setting, sourcesOf(answer.snapshot), tr("Statistics"))
    {
        for (const SeriesPoint &point : series.points)
            m_points.insert({ point.key, point.stack }, &point);
    }

    ReportPlan compose(const Drawing &chart)
    {
        const QString words = queryWords(m_answer.query);
        const QString title = chartTitle(m_series);
        m_draft.setSubject(title);
        // The chart says its title itself.
        m_draft.add(HeadingBlock {
            1, chart.size.isEmpty() ? title : tr("Statistics"), words.isEmpty() ? tr("The whole archive") : words });
        if (!chart.size.isEmpty())
            m_draft.add(FigureBlock { chart.picture, chart.size, {}, chart.altText });
        m_draft.addFacts(tr("What is counted"), totals());
        m_draft.addTable(tr("The numbers"), isWide() ? wideTable() : longTable());
        if (const QString sentences = sumSentences(); !sentences.isEmpty())
            m_draft.add(ParagraphBlock { { sentences }, true });
        ReportPlan plan = m_draft.finished(m_answer.query);
        plan.title = title;
        return plan;
    }

private:
    static constexpr qsizetype WidestStacks = 6; // more columns of figures do not fit beside one another

    bool isStacked() const { return m_series.stack.has_value(); }
    bool isWide() const { return isStacked() && m_series.stacks.size() <= WidestStacks; }

    // Each is counted once here, however many bars it stands in.
    qint64 certain() const { return m_series.total - m_series.possible - m_series.undated; }

    FactsBlock totals() const
    {
        FactsBlock facts;
        const auto add = [&](const QString &label, qint64 number) {
            facts.facts.append({ label, { m_draft.figure(number) } });
        };
        const QString unit = unitWord(m_series.unit, m_series.total);
        facts.facts.append(
            { tr("In all"), { tr("%1 %2", "a number and what it counts").arg(m_draft.figure(m_series.total), unit) } });
        add(tr("Certain"), certain());
        add(tr("Possible"), m_series.possible);
        if (m_series.axis.isOfAges())
            add(tr("Of unknown age"), m_series.undated);
        else if (m_series.axis.kind != SeriesAxis::Kind::Value)
            add(tr("Undated"), m_series.undated);
        if (m_series.notConferring > 0)
            add(tr("Left out: revocations and restorations"), m_series.notConferring);
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
        if (inRows > certain())
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
            table.columns.append({ stackWord(m_series, stack), 0, true });
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
            table.columns.append({ fieldLabel(*m_series.stack), 1 });
        table.columns.append({ tr("Certain"), 0, true });
        table.columns.append({ tr("Possible"), 0, true });
        for (const QString &key : m_series.keys) {
            for (const QString &stack : m_series.stacks) {
                const SeriesPoint *found = point(key, stack);
                if (!found || (found->value == 0 && found->possible == 0))
                    continue;
                QList<NotedText> row { { keyWord(m_series.axis, key) } };
                if (isStacked())
                    row.append({ stackWord(m_series, stack) });
                row.append({ m_draft.figure(found->value) });
                row.append({ m_draft.figure(found->possible) });
                table.rows.append(row);
            }
        }
        return table;
    }

    const Series &m_series;
    const Answer &m_answer;
    ReportDraft m_draft;
    QHash<std::pair<QString, QString>, const SeriesPoint *> m_points;
};

} // namespace

ReportPlan statisticsPlan(
    const Series &series, const Answer &answer, const Drawing &chart, const ReportSetting &setting)
{
    return StatisticsComposer(series, answer, setting).compose(chart);
}

} // namespace phalera
