// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace phalera {

/// The views in the middle of the window, in the order of their tabs.
enum class View : quint8 { Records, Lineage, Charts, Map, Sources };
inline constexpr std::array AllViews { View::Records, View::Lineage, View::Charts, View::Map, View::Sources };

/// "records", "lineage", "charts", "map", "sources": on the command line and in the settings.
[[nodiscard]] constexpr QLatin1StringView viewName(View view)
{
    constexpr std::array names { QLatin1StringView("records"), QLatin1StringView("lineage"),
        QLatin1StringView("charts"), QLatin1StringView("map"), QLatin1StringView("sources") };
    return names[size_t(view)];
}

[[nodiscard]] inline std::optional<View> viewByName(QStringView name)
{
    for (const View view : AllViews) {
        if (name == viewName(view))
            return view;
    }
    return {};
}

} // namespace phalera
