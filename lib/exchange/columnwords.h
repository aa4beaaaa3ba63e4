// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recipe.h"

namespace phalera {

/// The field that the head of a column names, in Russian or English: "Год рождения", "№ медали", "Date of birth". A
/// whole head counts more than words within one, and of these the longest. None where it names nothing that is known.
[[nodiscard]] std::optional<RecipeField> fieldOfHead(const QString &head);

/// Sector, sex or status that a word of a list means, in Russian or English; empty where none is known.
[[nodiscard]] QString vocabularyWordOf(const FieldSpec &field, const QString &written);

} // namespace phalera
