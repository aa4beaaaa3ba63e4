// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/expression.h"

namespace phalera::edtf {

/// The one text of each meaning. A qualifier that holds for the whole date stands at its end; one that holds for its
/// leading parts stands behind the last of them; any other pattern is written before each part (EDTF specification,
/// "Qualification").
[[nodiscard]] QString canonicalText(const Content &content);
[[nodiscard]] QString canonicalText(const SingleDate &date);

} // namespace phalera::edtf
