// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/column.h"

#include <unordered_map>

namespace phalera {

/// Fills the column of ages at the conferral: full years between two dates, each known to a range of days. "37", or
/// "36..37"; empty where an end is open or the order is wrong.
class AgeColumn
{
public:
    /// `births` by number.
    AgeColumn(ColumnBuilder &column, std::vector<Date> births)
        : m_column(column)
        , m_births(std::move(births))
    {
    }
    void append(quint32 birth, const DayRange &conferred);

private:
    ColumnBuilder &m_column;
    std::vector<Date> m_births;
    std::unordered_map<quint64, quint32> m_numbers; ///< by youngest and oldest
};

[[nodiscard]] DayRange daysOf(const Date &date);
/// Birthdays, or anniversaries, from one day up to and with another.
[[nodiscard]] int fullYears(Day from, Day to);

} // namespace phalera
