// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packagewriter.h"

namespace phalera {

/// Members of a record in JSON besides its fields.
namespace json {
inline constexpr QLatin1StringView TableMember { "table" };
inline constexpr QLatin1StringView AccountMember { "account" }; ///< number of a further account
inline constexpr QLatin1StringView LocatorMember { "locator" };
inline constexpr QLatin1StringView WordingMember { "wording" };
}

/// Writes every record and every further account of an archive as JSON Lines (https://jsonlines.org): an object a line,
/// tables in their order, then the further accounts. Fields are texts in canonical form, numbers or lists of texts;
/// what is not known is left out. Unlike the data package it keeps where in the source a record stands, and its
/// wording.
Result<void> writeRecordLines(const PackageRows &rows, QIODevice &device);

} // namespace phalera
