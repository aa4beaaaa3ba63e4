// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/recordcells.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <limits>

namespace phalera {

/// Which person and which conferral stand in each row: people by id, each with the conferrals by theirs.
struct PersonRows
{
    static constexpr quint32 Nothing = std::numeric_limits<quint32>::max();

    /// Places in the records; Nothing where the person is merely named, or has no conferral.
    struct Records
    {
        quint32 person = Nothing;
        quint32 conferral = Nothing;
    };
    std::vector<Records> rows;
    std::vector<quint32> personNumbers; ///< by row
    std::vector<Row> firstRows;         ///< by person number
    Texts personIds;                    ///< by person number, after an empty text
};

/// A conferral may name a person of whom nothing else is known.
[[nodiscard]] PersonRows personRows(const RecordCells &people, const RecordCells &conferrals);

} // namespace phalera
