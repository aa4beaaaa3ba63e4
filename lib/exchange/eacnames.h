// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recorddraft.h"
#include "exchange/xmltree.h"

namespace phalera {

/// Takes the names of an <identity> into a person: its parts by their localType, or a whole name as lists have it; the
/// preferred forms first. A name whose parts nobody can tell apart is another name.
void takeEacNames(XmlElement &identity, RecordDraft &person);

} // namespace phalera
