// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthrandom.h"

#include <QString>

#include <array>
#include <compare>

namespace phalera {

/// The day on which something happened, whatever is known of it.
struct SynthDay
{
    int year = 0, month = 0, day = 0;
    friend auto operator<=>(const SynthDay &, const SynthDay &) = default;
};

/// What is known of a day. However little it is, the day lies within: 194X, 1948?, 1948~, 1948, 1948/1949,
/// ../1948-02-16, 1948-02?, 1948-02, 1948-02-16~, 1948-02-16.
enum class SynthKnown : quint8 {
    Nothing,
    Decade,
    DoubtfulYear,
    AboutYear,
    Year,
    Years,
    NotAfter,
    DoubtfulMonth,
    Month,
    AboutDay,
    Day
};
/// A weight for each of SynthKnown.
using SynthKnownWeights = std::array<int, 11>;

/// Canonical EDTF.
[[nodiscard]] QString synthDateText(const SynthDay &day, SynthKnown known);
/// Any day of a month between two, the 28th at the latest.
[[nodiscard]] SynthDay synthDayIn(SynthRandom &random, int year, int firstMonth = 1, int lastMonth = 12);

} // namespace phalera
