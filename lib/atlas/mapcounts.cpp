// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/mapcounts.h"

#include "series/series.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace phalera {

namespace {

const SeriesAxis ByRepublic { .kind = SeriesAxis::Kind::Value, .field = Field::Republic };

bool asksForDates(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Condition
        && (node.field == Field::Age || fieldNature(node.field) == FieldNature::Date))
        return true;
    return std::ranges::any_of(node.children, asksForDates);
}

Query inScope(Query query, TimeScope scope)
{
    query.time = scope;
    return query;
}

/// What has a date at all: the certain ones of a query that does not ask for dates.
Query dated(Query query)
{
    QueryNode unknown;
    unknown.kind = QueryNode::Kind::Condition;
    unknown.field = Field::Date;
    unknown.values = { { .kind = QueryValue::Kind::Unknown, .text = {}, .from = {}, .to = {} } };
    QueryNode negated;
    negated.kind = QueryNode::Kind::Not;
    negated.children = { std::move(unknown) };
    query.root.children.push_back(std::move(negated));
    return query;
}

/// Counts of one series, added up by place.
class PlaceTable
{
public:
    void add(const Series &series, qint64 PlaceCount::*number)
    {
        for (const SeriesPoint &point : series.points)
            place(point.key).*number += point.value;
    }

    /// The last day of each place, from the rows themselves.
    void addDays(const Answer &answer)
    {
        const Snapshot &snapshot = *answer.snapshot;
        const CodeSpan codes = snapshot.codes(RowTable::Conferrals, Field::Republic);
        const RowDays earliest = snapshot.earliest(RowTable::Conferrals, Field::Date);
        const RowDays latest = snapshot.latest(RowTable::Conferrals, Field::Date);
        const Texts &names = snapshot.dictionary(RowTable::Conferrals, Field::Republic);
        std::vector<Day> last(names.size(), DistantPast);
        for (const Row row : answer.rows) {
            const Day end = latest[row] == DistantFuture ? earliest[row] : latest[row];
            last[codes[row]] = std::max(last[codes[row]], end);
        }
        for (quint32 code = 0; code < last.size(); ++code) {
            if (last[code] == DistantPast)
                continue;
            std::optional<Day> &day = place(names[code]).lastDay;
            day = std::max(day.value_or(DistantPast), last[code]);
        }
    }

    [[nodiscard]] QList<PlaceCount> counted()
    {
        QList<PlaceCount> list;
        for (PlaceCount &place : m_places) {
            // The three were counted within each other: certain, also the possible ones, also the undated.
            place.undated -= place.possible;
            place.possible -= place.certain;
            place.values.sort();
            if (place.count > 0 || place.certain + place.possible + place.undated > 0 || place.all > 0)
                list.append(place);
        }
        std::ranges::sort(list, [](const PlaceCount &a, const PlaceCount &b) {
            if (a.name.isEmpty() != b.name.isEmpty())
                return b.name.isEmpty();
            return a.count != b.count ? a.count > b.count : a.name < b.name;
        });
        return list;
    }

private:
    PlaceCount &place(const QString &value)
    {
        const QString name = regionNamedBy(value);
        const auto known = m_numbers.constFind(name);
        if (known == m_numbers.cend()) {
            m_numbers.insert(name, m_places.size());
            m_places.append(PlaceCount { .name = name, .values = {}, .lastDay = {} });
        }
        PlaceCount &place = m_places[m_numbers.value(name)];
        if (!value.isEmpty() && !place.values.contains(value))
            place.values.append(value);
        return place;
    }

    QList<PlaceCount> m_places;
    QHash<QString, qsizetype> m_numbers;
};

void addUp(PlaceCount &sum, const PlaceCount &more)
{
    sum.values += more.values;
    sum.count += more.count;
    sum.certain += more.certain;
    sum.possible += more.possible;
    sum.undated += more.undated;
    sum.all += more.all;
}

} // namespace

std::optional<double> PlaceCount::share() const
{
    return all > 0 ? std::optional(100.0 * double(count) / double(all)) : std::nullopt;
}

MapCounts countPlaces(const Answer &answered, const StopFlag &stop)
{
    MapCounts counts;
    counts.unit = answered.query.unit;
    counts.hasPlaces = rowTable(counts.unit) == RowTable::Conferrals;
    if (!answered.snapshot || !counts.hasPlaces)
        return counts;
    const Query query = withCondition(answered.query, Field::Republic, {});
    const bool isOnDates = asksForDates(query.root);
    const auto series
        = [&](const Query &asked) { return phalera::series(answer(answered.snapshot, asked, stop), ByRepublic); };
    const Answer counted = query == answered.query ? answered : answer(answered.snapshot, query, stop);
    const Series inAll = phalera::series(counted, ByRepublic);
    const std::array within { series(isOnDates ? inScope(query, TimeScope::Certain) : dated(query)),
        series(isOnDates ? inScope(query, TimeScope::Possible) : dated(query)),
        series(inScope(query, TimeScope::Any)) };
    Query everything;
    everything.unit = query.unit;

    PlaceTable table;
    table.add(inAll, &PlaceCount::count);
    table.add(within[0], &PlaceCount::certain);
    table.add(within[1], &PlaceCount::possible);
    table.add(within[2], &PlaceCount::undated);
    table.add(series(everything), &PlaceCount::all);
    table.addDays(counted);
    counts.places = table.counted();
    counts.total = inAll.total;
    counts.possible = within[1].total - within[0].total;
    counts.undated = within[2].total - within[1].total;
    counts.countsPossible = isOnDates && query.time != TimeScope::Certain;
    counts.countsUndated = !isOnDates || query.time == TimeScope::Any;
    counts.notConferring = inAll.notConferring;
    return counts;
}

MapFigures mapFigures(const Plate &plate, qsizetype period, const MapCounts &counts)
{
    MapFigures figures { plate.kind, plate.size, plate.periods.at(period), {}, {} };
    QHash<QString, qsizetype> drawn;
    for (const Region &region : std::as_const(figures.period.regions)) {
        drawn.insert(region.name, figures.drawn.size());
        figures.drawn.append({ region, PlaceCount { .name = region.name, .values = {}, .lastDay = {} } });
    }
    for (const PlaceCount &place : counts.places) {
        const auto region = drawn.constFind(place.name);
        if (region != drawn.cend()) {
            addUp(figures.drawn[*region].count, place);
            figures.drawnCount += place.count;
        } else if (place.count + place.possible + place.undated > 0) {
            figures.listed.append(place);
            figures.listedCount += place.count;
        }
    }
    return figures;
}

qsizetype periodOf(const Plate &plate, const MapCounts &counts)
{
    std::optional<Day> last;
    for (const PlaceCount &place : counts.places) {
        if (place.count > 0 && place.lastDay && plate.hasRegion(place.name))
            last = std::max(last.value_or(DistantPast), *place.lastDay);
    }
    return last ? plate.periodOn(*last) : plate.periods.size() - 1;
}

} // namespace phalera
