// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citingstyle.h"

#include <QLatin1String>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array StyleNames { "gost-7.0.5"_L1, "gost-7.0.100"_L1, "chicago-notes"_L1, "chicago-author-date"_L1 };
constexpr std::array FormNames { "note"_L1, "short"_L1, "list"_L1, "text"_L1 };

template <typename Value, size_t Count>
std::optional<Value> valueOf(const std::array<QLatin1StringView, Count> &names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView known) { return name == known; });
    if (found == names.end())
        return std::nullopt;
    return Value(found - names.begin());
}

} // namespace

QLatin1StringView citingStyleName(CitingStyle style)
{
    return StyleNames[size_t(style)];
}

std::optional<CitingStyle> citingStyleByName(QStringView name)
{
    return valueOf<CitingStyle>(StyleNames, name);
}

CitingStyle usualCitingStyle(QStringView language)
{
    return language.startsWith("ru"_L1) ? CitingStyle::Gost705 : CitingStyle::ChicagoNotes;
}

QLatin1StringView citingFormName(CitingForm form)
{
    return FormNames[size_t(form)];
}

std::optional<CitingForm> citingFormByName(QStringView name)
{
    return valueOf<CitingForm>(FormNames, name);
}

CitingForm numberedForm(CitingStyle style)
{
    const bool hasNotes = style == CitingStyle::Gost705 || style == CitingStyle::ChicagoNotes;
    return hasNotes ? CitingForm::Note : CitingForm::ListEntry;
}

} // namespace phalera
