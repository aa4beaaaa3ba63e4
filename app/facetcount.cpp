// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetcount.h"

#include "app/facetquery.h"
#include "app/recordpresentation.h"
#include "names/collation.h"
#include "names/folding.h"
#include "search/valuesmeant.h"

#include <algorithm>

namespace phalera {

namespace {

/// Whether the user reads the values in other words than they are written in: these are then ordered and searched, not
/// the codes. Such fields have few values, so that all of them can be looked at.
bool readsInWords(Field field)
{
    const FieldNature nature = fieldNature(field);
    return (nature == FieldNature::Code || nature == FieldNature::Flag) && field != Field::Person && field != Field::Id
        && field != Field::Container;
}

bool needsWords(const FacetNeed &need)
{
    return readsInWords(need.field) && (need.order == FacetNeed::Order::ByName || !need.containing.isEmpty());
}

FacetChoices choicesMeant(const Answer &answer, Field field)
{
    FacetChoices meant;
    meant.chosen = valuesMeant(*answer.snapshot, answer.query, field);
    for (const QueryNode &part : answer.query.root.children) {
        if (excludesFrom(part, field))
            meant.excluded += valuesMeant(*answer.snapshot, answer.query.unit, part.children.front());
    }
    return meant;
}

FacetWish wishOf(const FacetNeed &need, const FacetChoices &meant, const Wording &wording)
{
    FacetWish wish;
    wish.field = need.field;
    wish.always = meant.chosen + meant.excluded;
    if (needsWords(need))
        return wish;
    wish.most = need.most > 0 ? need.most : FacetWish::All;
    wish.order = need.order == FacetNeed::Order::ByName ? FacetWish::Order::ByName : FacetWish::Order::ByCount;
    wish.language = wording.language;
    wish.containing = need.containing;
    return wish;
}

void keepContaining(QList<FacetCount> &counts, const FacetNeed &need, const Wording &wording)
{
    const QString wanted = folded(need.containing);
    counts.removeIf([&](const FacetCount &count) {
        return !folded(wordOfValue(need.field, count.value, wording)).contains(wanted)
            && !folded(count.value).contains(wanted);
    });
}

void orderByName(QList<FacetCount> &counts, const FacetNeed &need, const Wording &wording)
{
    const Collation collation(wording.language);
    QList<std::pair<QByteArray, FacetCount>> keyed;
    keyed.reserve(counts.size());
    for (const FacetCount &count : std::as_const(counts))
        keyed.append({ collation.sortKey(wordOfValue(need.field, count.value, wording)), count });
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        if (a.second.value.isEmpty() != b.second.value.isEmpty())
            return b.second.value.isEmpty();
        return a.first < b.first;
    });
    counts.clear();
    for (const auto &[key, count] : std::as_const(keyed))
        counts.append(count);
}

QList<FacetCount> countsNamed(const Facet &facet, const FacetChoices &meant)
{
    QList<FacetCount> named;
    for (const QString &value : meant.chosen + meant.excluded) {
        const auto isValue = [&value](const FacetCount &count) { return count.value == value; };
        const QList<FacetCount> &among = meant.excluded.contains(value) ? facet.excluded : facet.counts;
        const auto found = std::find_if(among.cbegin(), among.cend(), isValue);
        named.append(FacetCount { value, found == among.cend() ? 0 : found->count });
    }
    return named;
}

FacetFinding arranged(const FacetNeed &need, const Facet &facet, const FacetChoices &meant, const Wording &wording)
{
    FacetFinding finding;
    finding.need = need;
    finding.values = facet.values;
    finding.meant = meant;
    finding.named = countsNamed(facet, meant);
    finding.counts = facet.counts;
    if (!needsWords(need))
        return finding;
    if (!need.containing.isEmpty())
        keepContaining(finding.counts, need, wording);
    if (need.order == FacetNeed::Order::ByName)
        orderByName(finding.counts, need, wording);
    const bool hasUnknown = !finding.counts.isEmpty() && finding.counts.constLast().value.isEmpty();
    const qsizetype known = finding.counts.size() - (hasUnknown ? 1 : 0);
    if (need.most > 0 && known > need.most)
        finding.counts.remove(need.most, known - need.most);
    return finding;
}

FacetFinding spread(const Answer &answer, const FacetNeed &need, const StopFlag &stop)
{
    const Query others = withoutChoices(answer.query, need.field);
    FacetFinding finding;
    finding.need = need;
    finding.meant = facetChoices(answer.query, need.field);
    finding.histogram
        = histogram(others == answer.query ? answer : phalera::answer(answer.snapshot, others, stop), need.field);
    return finding;
}

} // namespace

QString wordOfValue(Field field, const QString &value, const Wording &wording)
{
    static const RecordTitles none;
    return titledWord(field, value, wording.titles ? *wording.titles : none);
}

QList<FacetFinding> countFacets(
    const Answer &answer, const QList<FacetNeed> &needs, const Wording &wording, const StopFlag &stop)
{
    std::vector<FacetWish> wishes;
    QList<FacetChoices> meant;
    for (const FacetNeed &need : needs) {
        if (spreadsOverAxis(need.field))
            continue;
        meant.append(choicesMeant(answer, need.field));
        wishes.push_back(wishOf(need, meant.constLast(), wording));
    }
    QList<Facet> counted = facets(answer, std::span<const FacetWish>(wishes), stop);
    QList<FacetFinding> findings;
    for (const FacetNeed &need : needs) {
        if (stop && stop->load())
            return {};
        findings.append(spreadsOverAxis(need.field) ? spread(answer, need, stop)
                                                    : arranged(need, counted.takeFirst(), meant.takeFirst(), wording));
    }
    return findings;
}

} // namespace phalera
