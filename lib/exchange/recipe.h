// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/writtendate.h"
#include "exchange/textform.h"
#include "names/fullname.h"
#include "record/record.h"

#include <QMap>

namespace phalera {

/// A field of a table that a foreign column may go to, "people.born", or a person's whole name, "people.name".
struct RecipeField
{
    Table table = Table::People;
    int field = -1; ///< index in tableSpec(table).fields; -1: the whole name

    [[nodiscard]] bool isName() const { return field < 0; }
    [[nodiscard]] const FieldSpec &spec() const { return tableSpec(table).fields[size_t(field)]; }
    [[nodiscard]] QString text() const;
    friend bool operator==(const RecipeField &, const RecipeField &) = default;
    friend bool operator<(const RecipeField &a, const RecipeField &b)
    {
        return std::pair(a.table, a.field) < std::pair(b.table, b.field);
    }
};
/// None for what a recipe cannot fill: only people and conferrals, and of them no ids, references to each other and
/// sources.
[[nodiscard]] std::optional<RecipeField> recipeFieldNamed(QStringView text);
/// Names of all that it can fill.
[[nodiscard]] QStringList recipeFieldNames();

/// How a foreign table becomes people and their conferrals. Kept as a JSON file, so that the next table of the same
/// kind needs no new thought.
struct Recipe
{
    TextFormWish text;
    qint64 headerLine
        = 1; ///< line of the file, or row of the sheet, that names the columns; what stands above it is no data
    QMap<QString, RecipeField> columns;
    QMap<RecipeField, QString> constants;            ///< values of all rows
    QMap<RecipeField, QMap<QString, QString>> words; ///< what is written to what is meant
    NameOrder nameOrder = NameOrder::NotSaid;
    DateHabits dates;
    Record source; ///< of Table::Sources: what every record from the table cites

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

/// The recipe that a JSON text tells; `fileName` is what places name. Errors: BadJson; BadRecipe (args: the key, the
/// value there or empty where it is missing, what it can be).
[[nodiscard]] Result<Recipe> recipeFromJson(const QByteArray &json, const QString &fileName);
/// The same, read from a file. Errors besides: FileNotFound, FileNotReadable, TooLarge.
[[nodiscard]] Result<Recipe> readRecipe(const QString &path);
/// recipeFromJson() gives the same recipe back.
[[nodiscard]] QByteArray recipeAsJson(const Recipe &recipe);

} // namespace phalera
