// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/twins.h"

#include "record/rules.h"
#include "record/values.h"

#include <algorithm>

namespace phalera {

namespace {

bool haveOneStatus(const Conferral &a, const Conferral &b)
{
    return a.status == b.status || (isConferring(a.status) && isConferring(b.status));
}

bool areTwins(const Conferral &a, const Conferral &b)
{
    if (a.award != b.award || !haveOneStatus(a, b))
        return false;
    if (a.ordinal && b.ordinal)
        return a.ordinal == b.ordinal;
    return !a.date.isNull() && !b.date.isNull() && a.date.earliest() <= b.date.latest()
        && b.date.earliest() <= a.date.latest();
}

} // namespace

QList<Identities::Same> twinConferrals(const QList<Record> &ofMerged, const QList<Record> &ofSurvivor)
{
    QList<Conferral> candidates;
    for (const Record &record : ofSurvivor)
        candidates.append(toConferral(record));
    QList<Identities::Same> twins;
    for (const Record &record : ofMerged) {
        const Conferral conferral = toConferral(record);
        const auto twin = std::ranges::find_if(
            candidates, [&](const Conferral &candidate) { return areTwins(conferral, candidate); });
        if (twin == candidates.end())
            continue;
        twins.append({ record.ref(), twin->id.text() });
        candidates.erase(twin);
    }
    return twins;
}

} // namespace phalera
