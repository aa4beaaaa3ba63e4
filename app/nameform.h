// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/romanization.h"

#include <QString>

#include <optional>

namespace phalera {

/// How names of people are shown: as the sources have them, or Cyrillic ones romanized by a system.
struct NameForm
{
    std::optional<RomanizationSystem> system;
    friend bool operator==(const NameForm &, const NameForm &) = default;

    /// By the name that settings keep; an unknown one means: as the sources have them.
    [[nodiscard]] static NameForm byName(QStringView name);
    [[nodiscard]] QString name() const;

    /// Whether a name is shown otherwise than the source has it.
    [[nodiscard]] bool changes(QStringView sourceName) const;
    [[nodiscard]] QString shown(const QString &sourceName) const;
};

/// "ISO 9": short enough for a heading.
[[nodiscard]] QString systemWord(RomanizationSystem system);
/// Entry of a menu: "ISO 9:1995 (GOST 7.79-2000 A)"; of no system: "As in the source".
[[nodiscard]] QString nameFormWords(const NameForm &form);
/// "romanized by ISO 9".
[[nodiscard]] QString romanizationNote(const NameForm &form);
/// "romanized by ISO 9 from Стаханов, not the source's spelling"; empty where the form changes nothing.
[[nodiscard]] QString romanizationNote(const NameForm &form, const QString &sourceName);

} // namespace phalera
