// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include <algorithm>

namespace phalera {

namespace {

/// How often each code stands in the rows.
std::vector<qint64> countsByCode(const Column &column, const std::vector<Row> &rows)
{
    std::vector<qint64> counts(column.dictionary.size());
    column.codes.visit([&](auto codes) {
        for (const Row row : rows) {
            if (column.offsets.empty()) {
                ++counts[codes[row]];
                continue;
            }
            for (quint32 at = column.offsets[row]; at < column.offsets[row + 1]; ++at)
                ++counts[codes[at]];
        }
    });
    return counts;
}

/// How many people have each code; the rows of a person lie together.
std::vector<qint64> peopleByCode(
    const Column &column, const std::vector<Row> &rows, std::span<const quint32> personNumbers)
{
    constexpr quint32 Nobody = std::numeric_limits<quint32>::max();
    std::vector<qint64> counts(column.dictionary.size());
    std::vector<quint32> lastPerson(counts.size(), Nobody);
    for (const Row row : rows) {
        for (const quint32 code : column.codesOf(row)) {
            if (lastPerson[code] != personNumbers[row])
                ++counts[code];
            lastPerson[code] = personNumbers[row];
        }
    }
    return counts;
}

QList<FacetCount> listed(const Column &column, const std::vector<qint64> &counts)
{
    QList<FacetCount> list;
    for (size_t code = 1; code < counts.size(); ++code) {
        if (counts[code] > 0)
            list.append(FacetCount { column.dictionary[code], counts[code] });
    }
    std::sort(list.begin(), list.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    if (counts[0] > 0)
        list.append(FacetCount { QString(), counts[0] });
    return list;
}

} // namespace

QList<FacetCount> facet(const Answer &answer, Field field, const StopFlag &stop)
{
    const Query others = withCondition(answer.query, field, {});
    const RowTable table = rowTable(answer.query.unit);
    const Snapshot::Private &data = answer.snapshot->data();
    const Column *column = data.table(table).column(field);
    if (!column)
        return {};
    const std::vector<Row> rows
        = rowsOf(others == answer.query ? answer.rows : phalera::answer(answer.snapshot, others, stop).rows);
    return listed(*column,
        answer.query.unit == Unit::People ? peopleByCode(*column, rows, data.personNumbers) : countsByCode(*column, rows));
}

QList<FacetCount> facet(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field, const StopFlag &stop)
{
    return facet(answer(snapshot, query, stop), field, stop);
}

} // namespace phalera
