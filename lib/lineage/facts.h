// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"
#include "record/values.h"

#include <QHash>
#include <QList>

namespace phalera {

/// Conferrals of one award in one year.
struct YearCount
{
    int year = 0;
    qint64 certain = 0;
    qint64 possible = 0; ///< could be of this year, could be of another; never part of `certain`

    friend bool operator==(const YearCount &, const YearCount &) = default;
};

/// Conferrals that may be of any day from the first to the last; of one day where they are known to the day.
struct SpanCount
{
    Day first = 0, last = 0;
    qint64 count = 0;

    friend bool operator==(const SpanCount &, const SpanCount &) = default;
};

/// Conferrals of one award over time. Those without any date stay apart: they stand on no year.
struct AwardConferrals
{
    QList<YearCount> years; ///< ascending, years without any may be missing
    QList<SpanCount> spans; ///< the same ones by what their dates can mean; by first day
    qint64 undated = 0;

    friend bool operator==(const AwardConferrals &, const AwardConferrals &) = default;
};
using ConferralsByAward = QHash<AwardId, AwardConferrals>;

/// Conferrals of an award in a year, with zeros where there are none.
[[nodiscard]] YearCount countIn(const ConferralsByAward &conferrals, const AwardId &award, int year);

/// All that the lineage is laid out from. A value: the same facts always give the same layout.
struct LineageFacts
{
    QList<Award> awards;
    QList<AwardRelation> relations;
    QList<Act> acts;
    QList<Procedure> procedures;
    QList<Claim> claims;                     ///< on awards and acts; others are passed over
    ConferralsByAward conferrals;            ///< all of the archive
    std::optional<ConferralsByAward> chosen; ///< those that the query chose; none: everything is chosen
    Day today = 0;                           ///< an award that was never ended is drawn up to here
};

} // namespace phalera
