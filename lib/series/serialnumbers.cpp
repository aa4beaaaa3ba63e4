// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/serialnumbers.h"

#include "series/countedrows.h"
#include "series/seriestallies.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr Day WidestSpread = 400 * 366; ///< a wider date would say nothing and stretch the axis
constexpr qsizetype LongestNumber = 15; ///< figures

std::optional<qint64> plainNumber(const QString &text)
{
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > LongestNumber || !std::all_of(text.begin(), text.end(), isFigure))
        return {};
    return text.toLongLong();
}

/// Numbers of the stacks by code, in the order in which the values are most frequent; unknown last.
std::vector<int> listStacks(Series &series, const Snapshot &snapshot, Field stack)
{
    const CodeSpan codes = snapshot.codes(RowTable::Conferrals, stack);
    const Texts &values = snapshot.dictionary(RowTable::Conferrals, stack);
    const auto codeOf = [&](const SerialDot &dot) { return codes.empty() ? 0U : codes[dot.row]; };
    std::vector<qint64> sizes(std::max<size_t>(1, values.size()));
    for (const SerialDot &dot : std::as_const(series.dots))
        ++sizes[codeOf(dot)];
    std::vector<int> numbers(sizes.size());
    for (const size_t code : bySize(sizes)) {
        numbers[code] = int(series.stacks.size());
        series.stacks.append(values.empty() ? QString() : values[code]);
    }
    return numbers;
}

} // namespace

Series serialNumbers(const Answer &answer, std::optional<Field> stack)
{
    Series series;
    series.axis.kind = SeriesAxis::Kind::Serial;
    series.unit = Unit::Conferrals;
    series.snapshot = answer.snapshot;
    if (rowTable(answer.query.unit) != RowTable::Conferrals)
        return series;
    const Snapshot &snapshot = *answer.snapshot;
    const CountedRows counted = countedRows(answer);
    series.notConferring = counted.notConferring;
    const RowDays earliest = snapshot.earliest(RowTable::Conferrals, Field::Date);
    const RowDays latest = snapshot.latest(RowTable::Conferrals, Field::Date);
    const CodeSpan numbers = snapshot.codes(RowTable::Conferrals, Field::MedalNumber);
    for (const Row row : counted.rows) {
        if (!snapshot.hasConferral(row))
            continue;
        ++series.total;
        if (numbers.empty() || numbers[row] == 0) {
            ++series.withoutNumber;
            continue;
        }
        const auto number = plainNumber(snapshot.text(RowTable::Conferrals, row, Field::MedalNumber));
        const bool isOpen = earliest[row] == DistantPast || latest[row] == DistantFuture;
        if (!number) {
            ++series.notPlain;
        } else if (isOpen || latest[row] - earliest[row] > WidestSpread) {
            ++series.undated;
        } else {
            series.possible += earliest[row] == latest[row] ? 0 : 1;
            series.dots.append({ row, *number, earliest[row], latest[row] });
        }
    }
    std::ranges::stable_sort(series.dots, {}, [](const SerialDot &dot) {
        return std::tuple(dot.first, dot.last, dot.number);
    });
    if (!stack) {
        series.stacks = { QString() };
        return series;
    }
    series.stack = stack;
    const std::vector<int> stackOf = listStacks(series, snapshot, *stack);
    const CodeSpan codes = snapshot.codes(RowTable::Conferrals, *stack);
    for (SerialDot &dot : series.dots)
        dot.stack = codes.empty() ? 0 : stackOf[codes[dot.row]];
    return series;
}

} // namespace phalera
