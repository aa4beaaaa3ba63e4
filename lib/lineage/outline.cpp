// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/outline.h"

#include "lineage/doubts.h"
#include "lineage/periods.h"

#include <algorithm>

namespace phalera {

namespace {

/// The statute that comes with a decree says less than the decree itself.
int rankOf(const Act &act)
{
    static const QHash<QString, int> ranks { { QStringLiteral("establishes"), 0 }, { QStringLiteral("restores"), 0 },
        { QStringLiteral("abolishes"), 0 }, { QStringLiteral("restates_statute"), 1 },
        { QStringLiteral("adds_insignia"), 1 }, { QStringLiteral("amends"), 1 }, { QStringLiteral("revokes"), 2 },
        { QStringLiteral("other"), 3 } };
    const int rank = ranks.value(act.effect, 4);
    return rank == 0 && act.kind == QLatin1String("statute") ? 1 : rank;
}

std::optional<AwardId> bandOf(const Act &act, const LineageOutline &outline, const QSet<AwardId> &line)
{
    std::optional<AwardId> first;
    for (const AwardId &award : act.awards) {
        const auto life = outline.lives.constFind(award);
        if (!line.contains(award) || life == outline.lives.cend())
            continue;
        if (life->from <= act.date.latest() && act.date.earliest() <= life->to)
            return award;
        first = first ? first : award;
    }
    return first;
}

void outlineActs(LineageOutline &outline)
{
    QSet<AwardId> line;
    QHash<AwardId, int> numbers;
    for (const Award &award : std::as_const(outline.family.line)) {
        numbers.insert(award.id, int(line.size()));
        line.insert(award.id);
    }
    const QSet<ActId> disputed = disputedActs(outline.facts);
    for (const Act &act : std::as_const(outline.facts.acts)) {
        if (std::none_of(act.awards.cbegin(), act.awards.cend(), [&](const AwardId &id) { return line.contains(id); }))
            continue;
        const bool hasPlace
            = !act.date.isNull() && act.date.earliest() != DistantPast && act.date.latest() != DistantFuture;
        const std::optional<AwardId> award = hasPlace ? bandOf(act, outline, line) : std::nullopt;
        if (award)
            outline.acts.append({ act, *award, act.date.earliest(), act.date.latest(), rankOf(act),
                act.effect != QLatin1String("confers"), numbers.value(*award), disputed.contains(act.id) });
        else
            outline.undated.append({ Table::Acts, act.id.text() });
    }
    outline.acts.squeeze();
    std::stable_sort(outline.acts.begin(), outline.acts.end(),
        [](const OutlinedAct &a, const OutlinedAct &b) { return a.act.date < b.act.date; });
}

} // namespace

LineageOutline lineageOutline(const LineageFacts &facts)
{
    LineageOutline outline {
        .facts = facts, .family = family(facts), .lives = {}, .acts = {}, .doubts = {}, .undated = {}
    };
    for (const Award &award : facts.awards) {
        if (const std::optional<Lifetime> life = lifetime(award, facts))
            outline.lives.insert(award.id, *life);
        else
            outline.undated.append({ Table::Awards, award.id.text() });
    }
    outlineActs(outline);
    for (const Award &award : std::as_const(outline.family.line))
        outline.doubts.insert(award.id, doubtsOn(award.id, facts));
    for (const TickUnit unit : { TickUnit::Day, TickUnit::Month, TickUnit::Year }) {
        for (const Award &award : std::as_const(outline.family.line)) {
            qint64 &most = outline.most[size_t(unit)];
            most = std::max(most, mostIn(facts.conferrals.value(award.id), unit));
        }
    }
    return outline;
}

std::pair<Day, Day> fullRange(const LineageOutline &outline)
{
    static constexpr Day margin = 366;
    Day first = DistantFuture;
    Day last = outline.facts.today;
    for (const Award &award : outline.family.line) {
        if (const auto life = outline.lives.constFind(award.id); life != outline.lives.cend()) {
            first = std::min(first, life->from);
            last = std::max(last, life->to);
        }
        for (const Doubt &doubt : outline.doubts.value(award.id)) {
            for (const Date &date : doubt.dates)
                first = std::min(first, date.earliest());
        }
    }
    if (first == DistantFuture)
        first = last;
    return { first - margin, last + margin };
}

std::pair<Day, Day> fullRange(const LineageFacts &facts)
{
    return fullRange(lineageOutline(facts));
}

} // namespace phalera
