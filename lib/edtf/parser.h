// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/expression.h"

namespace phalera::edtf {

/// The parts of the EDTF text, every date in them a real one of `calendar`, or the first error. Reads the text once,
/// from left to right; sets do not nest (EDTF specification, "Set representation"), so neither does the work.
[[nodiscard]] tl::expected<Content, DateError> parse(QStringView text, Calendar calendar);

} // namespace phalera::edtf
