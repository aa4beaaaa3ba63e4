// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"

#include <QList>
#include <QString>

namespace phalera {

/// What rows of a register stand together by: the value of a field, the year of a date, or a part of a place.
struct Grouping
{
    enum class By : quint8 {
        Value,    ///< of a date: its year
        Region,   ///< the oblast, krai or autonomous republic that a place names
        District, ///< the district that it names, or the town where it names none
    };
    By by = By::Value;
    Field field = Field::Award; ///< Place of Region and District

    friend bool operator==(const Grouping &, const Grouping &) = default;
};

/// "region", "district", or the name of a field that can group: of few values, of dates, or a place.
[[nodiscard]] std::optional<Grouping> groupingByName(QStringView name);
[[nodiscard]] QString groupingName(const Grouping &grouping);
/// In the user's words.
[[nodiscard]] QString groupingWord(const Grouping &grouping);
/// What the rows of a unit can be grouped by, what is wished most first.
[[nodiscard]] QList<Grouping> groupingsOf(Unit unit);

/// The part of a place ("Dagva, Kobuleti District, Adjarian ASSR") that a grouping asks for; empty where the place
/// does not name one.
[[nodiscard]] QString partOfPlace(const QString &place, Grouping::By by);

} // namespace phalera
