// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/cursor.h"
#include "edtf/expression.h"

namespace phalera::edtf {

enum class TimeOfDay : quint8 { Allowed, Forbidden };

/// The date without ends that stands here, with its qualifiers resolved to the component that each holds for. A time
/// may follow a complete date only where the date stands alone (EDTF level 0).
[[nodiscard]] tl::expected<SingleDate, DateError> parseSingleDate(Cursor &cursor, Calendar calendar, TimeOfDay time);

} // namespace phalera::edtf
