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

QList<FacetCount> countsOf(const Answer &answer, Field field, const std::vector<Row> &rows)
{
    const Snapshot::Private &data = answer.snapshot->data();
    const Column *column = data.table(rowTable(answer.query.unit)).column(field);
    if (!column)
        return {};
    return listed(*column,
        answer.query.unit == Unit::People ? peopleByCode(*column, rows, data.personNumbers)
                                          : countsByCode(*column, rows));
}

} // namespace

QList<QList<FacetCount>> facets(const Answer &answer, std::span<const Field> fields, const StopFlag &stop)
{
    QList<QList<FacetCount>> result;
    std::optional<std::vector<Row>> rows; // those of the answer itself serve every field without a condition
    for (const Field field : fields) {
        const Query others = withCondition(answer.query, field, {});
        if (others != answer.query) {
            result.append(countsOf(answer, field, rowsOf(phalera::answer(answer.snapshot, others, stop).rows)));
            continue;
        }
        if (!rows)
            rows = rowsOf(answer.rows);
        result.append(countsOf(answer, field, *rows));
    }
    return result;
}

QList<FacetCount> facet(const Answer &answer, Field field, const StopFlag &stop)
{
    return facets(answer, std::span(&field, 1), stop).constFirst();
}

QList<FacetCount> facet(
    const std::shared_ptr<const Snapshot> &snapshot, const Query &query, Field field, const StopFlag &stop)
{
    return facet(answer(snapshot, query, stop), field, stop);
}

} // namespace phalera
