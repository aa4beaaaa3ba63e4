// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"

#include <array>

namespace phalera {

struct TableData;

/// The fields of people's names, in the order in which they are compared.
inline constexpr std::array NameFields { Field::Name, Field::NameEn, Field::OtherNames };

/// Whether the table has people's names.
[[nodiscard]] bool hasNames(const TableData &table);

/// Finds the distinct words of the names in the columns, and indexes them. The table's words must be there.
void indexNames(TableData &table);

} // namespace phalera
