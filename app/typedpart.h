// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace phalera {

/// The part of a query's text that is being typed: a bare word, or the value of a field.
struct TypedPart
{
    qsizetype start = 0;        ///< of the word or value in the text, with its quote if it has one
    QString text;               ///< up to the cursor, without the quote
    std::optional<Field> field; ///< before the colon; none: a bare word
    bool isAll = false;         ///< there is nothing else in the text
};

/// None where the cursor stands within a word, behind a blank, or where nothing can be completed: after the colon of a
/// name that is no field's.
[[nodiscard]] std::optional<TypedPart> typedPart(QStringView text, qsizetype cursor);

/// The value as it is written behind a colon: quoted where it must be.
[[nodiscard]] QString writtenValue(Field field, const QString &value);

} // namespace phalera
