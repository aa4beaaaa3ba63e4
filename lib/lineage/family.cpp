// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/family.h"

#include <QSet>

#include <algorithm>

namespace phalera {

namespace {

bool takesOver(const AwardRelation &relation)
{
    return isDescent(relation) && relation.relation != QLatin1String("restored_as");
}

bool isTitle(const Award &award)
{
    return award.kind == QLatin1String("title") || award.kind == QLatin1String("honour");
}

bool hasConferrals(const LineageFacts &facts, const Award &award)
{
    const auto found = facts.conferrals.constFind(award.id);
    return found != facts.conferrals.cend() && (!found->years.isEmpty() || found->undated > 0);
}

QSet<AwardId> idsOf(const QList<Award> &awards, const auto &wanted)
{
    QSet<AwardId> ids;
    for (const Award &award : awards) {
        if (wanted(award))
            ids.insert(award.id);
    }
    return ids;
}

/// `seeds` and all awards of `within` that descent ties to them, however far.
QSet<AwardId> tiedTo(QSet<AwardId> seeds, const QSet<AwardId> &within, const QList<AwardRelation> &relations)
{
    for (qsizetype before = -1; before != seeds.size();) {
        before = seeds.size();
        for (const AwardRelation &relation : relations) {
            if (!isDescent(relation) || !within.contains(relation.from) || !within.contains(relation.to))
                continue;
            if (seeds.contains(relation.from) || seeds.contains(relation.to))
                seeds += { relation.from, relation.to };
        }
    }
    return seeds;
}

QSet<AwardId> lineIds(const LineageFacts &facts)
{
    const QSet<AwardId> titles = idsOf(facts.awards, isTitle);
    const auto conferred = [&](const Award &award) { return hasConferrals(facts, award); };
    const QSet<AwardId> conferredAwards = idsOf(facts.awards, conferred);
    if (const QSet<AwardId> conferredTitles = conferredAwards & titles; !conferredTitles.isEmpty())
        return tiedTo(conferredTitles, titles, facts.relations);
    if (!conferredAwards.isEmpty())
        return conferredAwards;

    QSet<AwardId> largest;
    for (const Award &award : facts.awards) {
        if (!titles.contains(award.id) || largest.contains(award.id))
            continue;
        const QSet<AwardId> tied = tiedTo({ award.id }, titles, facts.relations);
        if (tied.size() > std::max<qsizetype>(1, largest.size()))
            largest = tied;
    }
    return largest;
}

Day beginning(const Award &award, const LineageFacts &facts)
{
    const std::optional<Lifetime> life = lifetime(award, facts);
    return life ? life->from : DistantFuture;
}

void sortByBeginning(QList<Award> &awards, const LineageFacts &facts)
{
    std::stable_sort(awards.begin(), awards.end(), [&](const Award &a, const Award &b) {
        return std::pair(beginning(a, facts), a.id.text()) < std::pair(beginning(b, facts), b.id.text());
    });
}

QList<Companion> companionsOf(const QSet<AwardId> &line, const LineageFacts &facts)
{
    QList<Companion> companions;
    QSet<AwardId> seen;
    for (const QLatin1StringView kind : { QLatin1StringView("accompanied_by"), QLatin1StringView("insignia_of") }) {
        for (const AwardRelation &relation : facts.relations) {
            const bool isInsignia = relation.relation == QLatin1String("insignia_of");
            const AwardId &title = isInsignia ? relation.to : relation.from;
            const AwardId &companion = isInsignia ? relation.from : relation.to;
            if (relation.relation != kind || !line.contains(title) || line.contains(companion)
                || seen.contains(companion))
                continue;
            const auto award = std::find_if(
                facts.awards.cbegin(), facts.awards.cend(), [&](const Award &a) { return a.id == companion; });
            if (award == facts.awards.cend())
                continue;
            seen.insert(companion);
            companions.append({ *award, relation });
        }
    }
    std::stable_sort(companions.begin(), companions.end(),
        [&](const Companion &a, const Companion &b) { return beginning(a.award, facts) < beginning(b.award, facts); });
    return companions;
}

/// Awards tied to the line as counterparts, and what succeeded those.
QSet<AwardId> counterpartIds(const QSet<AwardId> &line, const LineageFacts &facts)
{
    QSet<AwardId> ids;
    for (const AwardRelation &relation : facts.relations) {
        if (relation.relation != QLatin1String("counterpart_of"))
            continue;
        if (line.contains(relation.from))
            ids.insert(relation.to);
        if (line.contains(relation.to))
            ids.insert(relation.from);
    }
    return ids - line;
}

/// When another award took over.
std::optional<Date> takeoverOf(const AwardId &id, const LineageFacts &facts)
{
    for (const AwardRelation &relation : facts.relations) {
        if (takesOver(relation) && relation.from == id && !relation.date.isNull()
            && relation.date.latest() != DistantFuture)
            return relation.date;
    }
    return std::nullopt;
}

Day lastKnownDay(const AwardId &id, const LineageFacts &facts, Day fallback)
{
    Day last = fallback;
    for (const YearCount &count : facts.conferrals.value(id).years) {
        if (count.certain > 0)
            last = std::max(last, dayNumber({ count.year, 12, 31 }, Calendar::Gregorian));
    }
    return std::min(last, std::max(facts.today, fallback));
}

} // namespace

bool isDescent(const AwardRelation &relation)
{
    return relation.relation == QLatin1String("informal_origin_of")
        || relation.relation == QLatin1String("succeeded_by") || relation.relation == QLatin1String("restored_as");
}

bool LineageFamily::isInLine(const AwardId &id) const
{
    return std::any_of(line.cbegin(), line.cend(), [&](const Award &award) { return award.id == id; });
}

std::optional<Lifetime> lifetime(const Award &award, const LineageFacts &facts)
{
    if (award.established.isNull() || award.established.earliest() == DistantPast)
        return std::nullopt;
    Lifetime life;
    life.from = award.established.earliest();
    life.fromLatest = award.established.latest() == DistantFuture ? life.from : award.established.latest();

    std::optional<Date> end = award.abolished.isNull() ? takeoverOf(award.id, facts) : std::optional(award.abolished);
    if (end && end->latest() != DistantFuture) {
        life.to = std::max(end->latest(), life.from);
        life.toEarliest = end->earliest() == DistantPast ? life.from : std::max(end->earliest(), life.from);
        return life;
    }
    life.isOpen = true;
    life.to = std::max(facts.today, life.fromLatest);
    life.toEarliest = lastKnownDay(award.id, facts, life.fromLatest);
    return life;
}

LineageFamily family(const LineageFacts &facts)
{
    const QSet<AwardId> line = lineIds(facts);
    const QSet<AwardId> counterparts = counterpartIds(line, facts);
    LineageFamily result;
    result.companions = companionsOf(line, facts);

    QSet<QString> ownStates;
    for (const Award &award : facts.awards) {
        if (line.contains(award.id)) {
            result.line.append(award);
            ownStates.insert(award.jurisdiction);
        }
    }
    for (const Award &award : facts.awards) {
        if (line.contains(award.id) || line.isEmpty())
            continue;
        if (!ownStates.contains(award.jurisdiction))
            result.otherStates.append(award);
        else if (counterparts.contains(award.id))
            result.counterparts.append(award);
    }
    sortByBeginning(result.line, facts);
    sortByBeginning(result.counterparts, facts);
    sortByBeginning(result.otherStates, facts);
    return result;
}

} // namespace phalera
