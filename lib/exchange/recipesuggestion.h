// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recipe.h"
#include "exchange/rowsource.h"

namespace phalera {

/// So many rows of a list are looked at, if it has them.
inline constexpr qsizetype RowsForSuggestion = 200;

/// What only the user of a list can say.
enum class RecipeQuestion : quint8 {
    Source,     ///< what the list is; the suggested one knows its file's name only
    Award,      ///< which award the conferrals are of
    NameOrder,  ///< whether family names come first
    SlashOrder, ///< whether 04/07/1942 is in July
    ShortYears  ///< which hundred years '48 lies in
};

struct RecipeSuggestion
{
    Recipe recipe;
    QStringList columnsLeft; ///< heads that name nothing that is known
    QList<RecipeQuestion> questions;
};

/// A recipe for a foreign table by its first rows: where its head stands, what its columns are by their heads and by
/// what stands in them, in which order names are written. What the rows do not tell is asked, not guessed. `fileName`
/// gives the source its id and title. None where no row names a person's name, or not the row in the line that is said.
[[nodiscard]] std::optional<RecipeSuggestion> suggestRecipe(
    const QList<NumberedRow> &rows, const QString &fileName, std::optional<qint64> headerLine = {});

/// The source that a list is until the user says more: named by its file.
[[nodiscard]] Record sourceNamedBy(const QString &fileName);
/// Adds what the words in a column mean in the vocabulary of the field that it goes to; `rows` with the head among
/// them.
void learnWords(Recipe &recipe, const QString &head, const QList<NumberedRow> &rows);

} // namespace phalera
