// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetcount.h"

#include "app/facetquery.h"
#include "app/recordpresentation.h"
#include "names/collation.h"
#include "names/folding.h"

#include <algorithm>

namespace phalera {

namespace {

/// The word that the user reads for a value; it is what is ordered and searched in.
QString wordOf(const FacetNeed &need, const QString &value, const Wording &wording)
{
    static const RecordTitles none;
    return titledWord(need.field, value, wording.titles ? *wording.titles : none);
}

void keepContaining(QList<FacetCount> &counts, const FacetNeed &need, const Wording &wording)
{
    const QString wanted = folded(need.containing);
    counts.removeIf([&](const FacetCount &count) {
        return !folded(wordOf(need, count.value, wording)).contains(wanted)
            && !folded(count.value).contains(wanted);
    });
}

void orderByName(QList<FacetCount> &counts, const FacetNeed &need, const Wording &wording)
{
    const Collation collation(wording.language);
    QList<std::pair<QByteArray, FacetCount>> keyed;
    keyed.reserve(counts.size());
    for (const FacetCount &count : std::as_const(counts))
        keyed.append({ collation.sortKey(wordOf(need, count.value, wording)), count });
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        if (a.second.value.isEmpty() != b.second.value.isEmpty())
            return b.second.value.isEmpty();
        return a.first < b.first;
    });
    counts.clear();
    for (const auto &[key, count] : std::as_const(keyed))
        counts.append(count);
}

QList<FacetCount> countsNamed(const QList<FacetCount> &all, const FacetChoices &choices)
{
    QList<FacetCount> named;
    for (const QString &value : choices.chosen + choices.excluded) {
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&value](const FacetCount &count) { return count.value == value; });
        named.append(FacetCount { value, found == all.cend() ? 0 : found->count });
    }
    return named;
}

FacetFinding arranged(
    const FacetNeed &need, QList<FacetCount> counts, const FacetChoices &choices, const Wording &wording)
{
    FacetFinding finding;
    finding.need = need;
    finding.named = countsNamed(counts, choices);
    if (!need.containing.isEmpty())
        keepContaining(counts, need, wording);
    if (need.order == FacetNeed::Order::ByName)
        orderByName(counts, need, wording);
    finding.values = counts.size();
    if (need.most > 0 && counts.size() > need.most)
        counts.resize(need.most);
    finding.counts = std::move(counts);
    return finding;
}

} // namespace

QList<FacetFinding> countFacets(
    const Answer &answer, const QList<FacetNeed> &needs, const Wording &wording, const StopFlag &stop)
{
    // Facets that the query does not speak of are counted together, in its own rows.
    std::vector<Field> unasked;
    for (const FacetNeed &need : needs) {
        if (withoutChoices(answer.query, need.field) == answer.query && !spreadsOverAxis(need.field))
            unasked.push_back(need.field);
    }
    QList<QList<FacetCount>> together = facets(answer, unasked, stop);
    QList<FacetFinding> findings;
    for (const FacetNeed &need : needs) {
        if (stop && stop->load())
            return {};
        const Query others = withoutChoices(answer.query, need.field);
        const bool isUnasked = others == answer.query;
        if (isUnasked && !spreadsOverAxis(need.field)) {
            findings.append(arranged(need, together.takeFirst(), {}, wording));
            continue;
        }
        const Answer counted = isUnasked ? answer : phalera::answer(answer.snapshot, others, stop);
        if (spreadsOverAxis(need.field)) {
            FacetFinding finding;
            finding.need = need;
            finding.histogram = histogram(counted, need.field);
            findings.append(std::move(finding));
        } else {
            findings.append(arranged(
                need, facet(counted, need.field, stop), facetChoices(answer.query, need.field), wording));
        }
    }
    return findings;
}

} // namespace phalera
