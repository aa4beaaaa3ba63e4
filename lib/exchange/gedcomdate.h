// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recorddraft.h"

namespace phalera {

/// A date in the grammar of GEDCOM 5.5.1 or 7 as EDTF. ABT, CAL and EST give ~; BET x AND y and FROM x TO y give x/y;
/// BEF and AFT leave the other end open, and their own year or day out; Julian days become the same days of the
/// Gregorian calendar. A phrase, and what is not in the grammar, is read as people write dates; the wording says more
/// then. Null where nothing of it can be read: Hebrew and French dates, double years without a calendar.
[[nodiscard]] DateReading readGedcomDate(const QString &written);

/// A date in the grammar of GEDCOM 7, section 2.4; `phrase` is the EDTF where the grammar cannot say all of it.
struct GedcomDate
{
    QString value;
    QString phrase;
};
[[nodiscard]] GedcomDate gedcomDate(const Date &date);

} // namespace phalera
