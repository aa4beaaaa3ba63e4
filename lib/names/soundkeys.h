// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace phalera {

/// The readings of a word as Russian sounds, one key a plausible reading, the likeliest first; equal names share a key
/// in whatever script and system they stand. Input: one word of lowerCaseWords(). A Cyrillic word has one key or two; a
/// Latin one more where its spelling leaves a choice: ch is ч in English, х in German and Polish, ш in French, and what
/// else stands in the word (w, sz, tsch, š) tells which. At most 16; none where no letter is Latin or Cyrillic, or
/// where a word of three letters or more would have but one. Keys are lower-case ASCII, for matching only: c ц, j ж, q
/// ч, w ш, wq щ, x х, dj дж; i beside another vowel is left out.
[[nodiscard]] QStringList soundKeys(QStringView lowerCaseWord);

/// A sound key in coarse Slavic phonetics, for names written by ear: voiced and voiceless consonants, hushing sounds,
/// о and а, е and и fall together.
[[nodiscard]] QString phoneticKey(QStringView soundKey);

} // namespace phalera
