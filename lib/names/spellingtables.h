// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace phalera {

/// One sound of a letter or group of letters in some orthographies. Rows of one group stand together, the likeliest
/// first.
struct SpellingRow
{
    QStringView letters;
    quint8 orthographies; ///< bits of Orthography
    QStringView sound;    ///< in the letters of soundKeys()
};

/// Groups of Latin letters and single letters that say more than themselves; of groups that begin alike the longest
/// first.
[[nodiscard]] std::span<const SpellingRow> latinGroups();

/// The letters of Russian and its neighbours.
[[nodiscard]] std::span<const SpellingRow> cyrillicLetters();

} // namespace phalera
