// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/awardlife.h"

namespace phalera {

namespace {

Day firstDay(const Date &date)
{
    return date.isNull() ? DistantPast : date.earliest();
}

Day lastDay(const Date &date)
{
    return date.isNull() ? DistantFuture : date.latest();
}

} // namespace

DayRange awardLife(const Award &award, const Date &establishingAct)
{
    const Day established = firstDay(award.established);
    return { established != DistantPast ? established : firstDay(establishingAct), lastDay(award.abolished) };
}

DayRange conferralDays(const Date &date, const DayRange &life)
{
    const DayRange written { firstDay(date), lastDay(date) };
    if (written.isUnknown())
        return written;
    DayRange bounded = written;
    if (bounded.earliest == DistantPast)
        bounded.earliest = life.earliest;
    if (bounded.latest == DistantFuture)
        bounded.latest = life.latest;
    return bounded.earliest <= bounded.latest ? bounded : written;
}

} // namespace phalera
