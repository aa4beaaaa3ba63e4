// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidataitems.h"
#include "names/fullname.h"

namespace phalera::wikidata {

/// A person's names, as far as an entity tells which word is what.
struct PersonNames
{
    FullName russian;
    FullName english;
    QStringList others; ///< every other label and alias, once; what stands in the parts above is not repeated
    QString written;    ///< the labels that were split
};

/// The Russian and the English label in their parts where a patronymic, a comma, the item of the family or the given
/// name, or the same name in the other script tells the order; all else as further names.
[[nodiscard]] PersonNames namesOf(const Entity &person, const ItemLabels &labels);

} // namespace phalera::wikidata
