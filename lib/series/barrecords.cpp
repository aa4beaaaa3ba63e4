// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/barrecords.h"

#include "series/axiskeys.h"
#include "series/countedrows.h"

#include <algorithm>

namespace phalera {

bool namesRecords(const SeriesAxis &axis)
{
    using Kind = SeriesAxis::Kind;
    return axis.kind == Kind::Times || axis.kind == Kind::Interval || axis.kind == Kind::Serial;
}

QStringList recordsOfBars(const Answer &answer, const Series &series, const QString &from, const QString &to,
    const std::optional<QString> &stack)
{
    if (rowTable(answer.query.unit) != RowTable::Conferrals)
        return {};
    const Snapshot &snapshot = *answer.snapshot;
    const RowSet rows = countedRows(answer).rows;
    const AxisKeys keys(snapshot, RowTable::Conferrals, series.axis, rows);
    const Field named = series.axis.kind == SeriesAxis::Kind::Times ? Field::Person : Field::Id;
    const auto [first, last] = std::minmax({ keyNumber(series.axis.kind, from), keyNumber(series.axis.kind, to) });
    const auto isIn = [&](const KeySpan &span) {
        const bool mayBe = span.first <= span.last && span.first <= last && span.last >= first;
        return mayBe
            && (answer.query.time != TimeScope::Certain || (span.first >= first && span.last <= last));
    };
    const auto hasStack = [&](Row row) {
        if (!stack || !series.stack)
            return true;
        const Texts &values = snapshot.dictionary(RowTable::Conferrals, *series.stack);
        const CodeSpan codes = snapshot.codesOf(RowTable::Conferrals, row, *series.stack);
        return std::any_of(codes.begin(), codes.end(), [&](quint32 code) { return values[code] == *stack; });
    };
    QStringList ids;
    for (const Row row : rows) {
        const CodeSpan codes = keys.codesOf(row);
        if (std::any_of(codes.begin(), codes.end(), [&](quint32 code) { return isIn(keys.span(code)); })
            && hasStack(row))
            ids.append(snapshot.text(RowTable::Conferrals, row, named));
    }
    ids.removeDuplicates();
    return ids;
}

Query narrowedToRecords(const Query &query, const SeriesAxis &axis, const QStringList &ids)
{
    QList<QueryValue> values;
    for (const QString &id : ids)
        values.append({ QueryValue::Kind::Text, id, {}, {} });
    return withCondition(query, axis.kind == SeriesAxis::Kind::Times ? Field::Person : Field::Id, values);
}

} // namespace phalera
