// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citation.h"
#include "citing/cite.h"
#include "citing/description.h"

namespace phalera {

// One function for each style; cite() chooses.

/// GOST R 7.0.5-2008: note, repeated note, entry behind the text, reference in square brackets.
[[nodiscard]] Citation gostReference(const SourceDescription &source, const CitingWish &wish);
/// GOST R 7.0.100-2018: one description, whatever the form.
[[nodiscard]] Citation gostDescription(const SourceDescription &source, const CitingWish &wish);
/// CMOS, chapter 14: note, shortened note, entry of the bibliography. There is no form within a text but the short one.
[[nodiscard]] Citation chicagoNote(const SourceDescription &source, const CitingWish &wish);
/// CMOS, chapter 15: entry of the reference list; all other forms stand in brackets within the text.
[[nodiscard]] Citation chicagoAuthorDate(const SourceDescription &source, const CitingWish &wish);

} // namespace phalera
