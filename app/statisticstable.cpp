// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statisticstable.h"

#include "app/chartwords.h"
#include "app/serialtablemodel.h"
#include "app/words.h"

namespace phalera {

namespace {

constexpr qsizetype WidestStacks = 6; // more columns of figures do not fit beside one another

} // namespace

StatisticsTable::StatisticsTable(const Series &series, const ReportDraft &draft)
    : m_series(series)
    , m_draft(draft)
{
    for (const SeriesPoint &point : series.points)
        m_points.insert({ point.key, point.stack }, &point);
}

const SeriesPoint *StatisticsTable::point(const QString &key, const QString &stack) const
{
    return m_points.value({ key, stack }, nullptr);
}

qint64 StatisticsTable::sum(const QString &key, qint64 SeriesPoint::*number) const
{
    qint64 result = 0;
    for (const QString &stack : m_series.stacks) {
        if (const SeriesPoint *found = point(key, stack))
            result += found->*number;
    }
    return result;
}

/// Years in which nothing happened would fill pages; the chart shows them.
bool StatisticsTable::isEmpty(const QString &key) const
{
    return sum(key, &SeriesPoint::value) == 0 && sum(key, &SeriesPoint::possible) == 0;
}

QString StatisticsTable::partWord(const QString &stack) const
{
    return m_series.isComparison() ? stack : stackWord(m_series, stack);
}

TableColumn StatisticsTable::keyColumn() const
{
    return { axisWord(m_series.axis), 1 };
}

TableBlock StatisticsTable::numbers() const
{
    if (m_series.axis.kind == SeriesAxis::Kind::Serial)
        return dotTable();
    if (m_series.isComparison())
        return comparisonTable();
    return isStacked() && m_series.stacks.size() <= WidestStacks ? wideTable() : longTable();
}

/// What may be in A is not what may be in B: each has its own column of the possible.
TableBlock StatisticsTable::comparisonTable() const
{
    TableBlock table;
    table.columns = { keyColumn() };
    for (const QString &side : m_series.stacks)
        table.columns += { { side, 0, true }, { tr("%1, %", "A or B: its share").arg(side), 0, true },
            { tr("%1, possible", "A or B").arg(side), 0, true } };
    for (const QString &key : m_series.keys) {
        if (isEmpty(key))
            continue;
        QList<NotedText> row { { keyWord(m_series.axis, key) } };
        for (qsizetype side = 0; side < m_series.stacks.size(); ++side) {
            const SeriesPoint *found = point(key, m_series.stacks.at(side));
            const qint64 value = found ? found->value : 0;
            row.append({ m_draft.figure(value) });
            row.append({ share(value, m_series.sides.at(side).total) });
            row.append({ m_draft.figure(found ? found->possible : 0) });
        }
        table.rows.append(row);
    }
    return table;
}

QString StatisticsTable::share(qint64 part, qint64 whole) const
{
    return whole > 0 ? m_draft.setting().locale.toString(100 * double(part) / double(whole), 'f', 1) : QString();
}

TableBlock StatisticsTable::wideTable() const
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

TableBlock StatisticsTable::longTable() const
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
                row.append({ partWord(stack) });
            row.append({ m_draft.figure(found->value) });
            row.append({ m_draft.figure(found->possible) });
            table.rows.append(row);
        }
    }
    return table;
}

TableBlock StatisticsTable::dotTable() const
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

} // namespace phalera
