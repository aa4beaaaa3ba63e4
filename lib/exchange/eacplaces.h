// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recorddraft.h"
#include "exchange/xmltree.h"

// What the <description> of a person says in fields of ours; each takes what it reads.
namespace phalera {

/// Birth and death from <existDates>.
void takeEacDates(XmlElement &description, RecordDraft &person);
/// Places of birth and death, by <placeRole>.
void takeEacPlaces(XmlElement &description, RecordDraft &person);
/// Occupations, sex, nationality, sector.
void takeEacFacts(XmlElement &description, RecordDraft &person);

} // namespace phalera
