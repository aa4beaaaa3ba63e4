// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/cursor.h"
#include "edtf/expression.h"

namespace phalera::edtf {

/// The year that stands here, without qualifiers: 1948, -0044, 19XX, Y170000002, Y-17E7, 1950S2, Y171010000S3
/// (EDTF specification, "Letter-prefixed calendar year", "Exponential year", "Significant digits").
[[nodiscard]] tl::expected<Year, DateError> parseYear(Cursor &cursor);

} // namespace phalera::edtf
