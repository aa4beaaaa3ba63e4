// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/facts.h"

#include <algorithm>

namespace phalera {

YearCount countIn(const ConferralsByAward &conferrals, const AwardId &award, int year)
{
    const auto ofAward = conferrals.constFind(award);
    if (ofAward == conferrals.cend())
        return { year, 0, 0 };
    const auto found = std::lower_bound(ofAward->years.cbegin(), ofAward->years.cend(), year,
        [](const YearCount &count, int wanted) { return count.year < wanted; });
    return found != ofAward->years.cend() && found->year == year ? *found : YearCount { year, 0, 0 };
}

} // namespace phalera
