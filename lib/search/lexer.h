// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QList>

namespace phalera {

/// A piece of a query text.
struct QueryToken
{
    enum class Kind : quint8 {
        Word,   ///< bare letters; `text` is what stands there
        Quoted, ///< `text` is what stands between the quotation marks, without escapes
        Field,  ///< a name and its colon; `text` is the name
        Comma,  ///< between the values of a field
        Minus,
        Or,
        Open,
        Close,
        End
    };
    Kind kind = Kind::End;
    QString text;
    qsizetype column = 1; ///< 1-based, of its first character
};

/// The tokens of a text, closed by one of Kind::End; or the first quotation mark that is never closed. A value follows
/// its Field, and a Comma its value, without white space.
[[nodiscard]] tl::expected<QList<QueryToken>, QueryError> queryTokens(QStringView text);

/// Whether a text comes back as the one bare word that it is, so that format() need not quote it.
[[nodiscard]] bool isBareWord(QStringView text);
/// The same for a word after exact: or near:.
[[nodiscard]] bool isBareAfterColon(QStringView text);
/// The same for a value of a field, which must not read as `unknown` or as a range.
[[nodiscard]] bool isBareValue(QStringView text);
/// In quotation marks, with \" and \\ where needed.
[[nodiscard]] QString quoted(QStringView text);

} // namespace phalera
