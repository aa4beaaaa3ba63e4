// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recorddraft.h"
#include "exchange/xmltree.h"

namespace phalera {

/// The date of a <date>, <fromDate> or <toDate>, which counts as taken: by standardDate (ISO 8601 or EDTF), else from
/// notBefore to notAfter, else as people write it. Where the wording is less sure than standardDate is, the wording
/// stands: "about 1905" is not 1905.
[[nodiscard]] DateReading takeEacDate(XmlElement &date);
/// As the file has it, for the wording.
[[nodiscard]] QString eacDateText(const XmlElement &date);

} // namespace phalera
