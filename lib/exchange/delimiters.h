// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace phalera {

/// A delimiter of text tables, as recipes and the command line call it.
struct Delimiter
{
    char value;
    QLatin1StringView text;
};

/// All that tables are read with; the first is meant where nothing is said.
inline constexpr std::array Delimiters { Delimiter { ',', QLatin1StringView("comma") },
    Delimiter { ';', QLatin1StringView("semicolon") }, Delimiter { '\t', QLatin1StringView("tab") },
    Delimiter { '|', QLatin1StringView("bar") } };

} // namespace phalera
