// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "search/codes.h"

namespace phalera {

/// First and last day that a date can mean; DistantPast to DistantFuture where nothing is known.
struct DayRange
{
    Day earliest = DistantPast;
    Day latest = DistantFuture;
    [[nodiscard]] bool isUnknown() const { return earliest == DistantPast && latest == DistantFuture; }
    [[nodiscard]] bool isOpen() const { return earliest == DistantPast || latest == DistantFuture; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// One end of the dates of a column, by row: kept once for each distinct date, looked up by the row's code.
class RowDays
{
public:
    RowDays() = default;
    RowDays(CodeSpan codes, std::span<const DayRange> ranges, Day DayRange::*end)
        : m_codes(codes)
        , m_ranges(ranges)
        , m_end(end)
    {
    }

    [[nodiscard]] size_t size() const { return m_codes.size(); }
    [[nodiscard]] bool empty() const { return m_codes.empty(); }
    [[nodiscard]] Day operator[](size_t row) const { return ofCode(m_codes[row]); }
    [[nodiscard]] Day ofCode(quint32 code) const { return m_ranges[code].*m_end; }

private:
    CodeSpan m_codes;
    std::span<const DayRange> m_ranges;
    Day DayRange::*m_end = &DayRange::earliest;
};

} // namespace phalera
