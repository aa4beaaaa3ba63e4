// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/expression.h"

namespace phalera::edtf {

/// Lowest conformance level of the EDTF specification (Library of Congress, 2019) that has all features of the
/// expression.
[[nodiscard]] int levelOf(const Content &content);
/// How finely it is known: the coarsest of its parts. Several members, or an end that is not known, are no single day,
/// month or year.
[[nodiscard]] Precision precisionOf(const Content &content);
/// Qualifiers of all parts together.
[[nodiscard]] Qualifier qualifiersOf(const Content &content);
[[nodiscard]] bool hasUnspecifiedDigits(const Content &content);

} // namespace phalera::edtf
