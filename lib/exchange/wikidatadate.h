// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidatavalue.h"

namespace phalera::wikidata {

/// A value of the type "time": {time, precision, before, after, calendarmodel}. Nothing is added to what its precision
/// says: a century runs from its year 1 to the next hundred, a decade keeps its last digit open. Days and months of the
/// Julian calendar become the same days of the Gregorian, and isExact is false.
[[nodiscard]] Value timeValue(const QJsonObject &time);

/// A time as the answers of queries give it: a day without a word on how fine it is. Where it is the first of a month,
/// of a year, of a decade or a century it may mean all of that, and the date does.
[[nodiscard]] Value timeOfUnknownPrecision(const QString &text);
/// The same with its precision, from another column: 7 century, 8 decade, 9 year, 10 month, 11 day. Such times are
/// Gregorian already.
[[nodiscard]] Value timeOfPrecision(const QString &text, int precision);

/// The date of a statement or qualifier: its time with what the qualifiers on sourcing circumstances, the earliest and
/// the latest date say. Null where it says none.
[[nodiscard]] Value dateOf(const Value &time, const Statement &statement);

} // namespace phalera::wikidata
