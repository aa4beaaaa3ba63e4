// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

namespace phalera {

/// How the records of an answer spread over the years of a date field or the values of a number field. The bars reach
/// as far as the field does in the whole archive, so that they stay where they are whatever is searched.
struct Histogram
{
    struct Bar
    {
        qint64 certain = 0;
        qint64 possible = 0; ///< could be here, could be at another bar
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    int first = 0; ///< the year or number of the first bar
    QList<Bar> bars;
    qint64 possible = 0; ///< known, but certain at no bar
    qint64 unknown = 0;

    [[nodiscard]] int last() const { return first + int(bars.size()) - 1; }
    friend bool operator==(const Histogram &, const Histogram &) = default;
};

/// Whether a field is better seen as a histogram than as a list of its values.
[[nodiscard]] bool spreadsOverAxis(Field field);

/// All rows of the answer, those of revocations too; of unit people each person once a bar.
[[nodiscard]] Histogram histogram(const Answer &answer, Field field);

} // namespace phalera
