// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "search/lexer.h"

namespace phalera {

/// What a word or a quoted text after a colon means for a field: a text, a range, or unknown; or why it is none of
/// these.
[[nodiscard]] tl::expected<QueryValue, QueryError> queryValue(const QueryToken &token, Field field);

/// The day that a value of Field::AsOf means: the last of its date; of `today` the end of time, because what is on
/// record has happened.
[[nodiscard]] Day asOfDay(const QueryValue &value);

} // namespace phalera
