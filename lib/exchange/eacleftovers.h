// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recorddraft.h"
#include "exchange/xmltree.h"

namespace phalera {

/// Keeps what nobody took of the elements within `parent` as wording, each under its name.
void keepLeftovers(const XmlElement &parent, RecordDraft &draft);

} // namespace phalera
