// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"

#include <QLocale>

namespace phalera {

// What a map says in words, in the application's language. The same words stand on screen, on paper and in files.

[[nodiscard]] QString placeWord(const QString &name); ///< "Ukrainian SSR"; "unknown" where empty
/// A name in forms from the longest to the shortest, each in lines, with its number: what a label may say.
[[nodiscard]] QList<QStringList> labelForms(
    const MapContent &content, const MapFigures::Drawn &drawn, const QLocale &locale);
[[nodiscard]] QString plateWord(PlateKind kind); ///< "Union republics"
[[nodiscard]] QString styleWord(MapStyle style);
[[nodiscard]] QString ruleWord(ClassRule rule);
[[nodiscard]] QString periodWord(const Period &period);    ///< "1940–1954"
[[nodiscard]] QString mapTitle(const MapContent &content); ///< "Conferrals by union republic"
/// What is counted: N, how much of it is drawn and how much listed, the chosen, the possible, the undated, what was
/// left out. One text a number.
[[nodiscard]] QStringList mapNumbers(const MapContent &content, const QLocale &locale);
/// What must be known to read the map: whose borders, what is not drawn, what a share is part of.
[[nodiscard]] QStringList mapNotes(const MapContent &content, const QLocale &locale);
[[nodiscard]] QString keyTitle(const MapContent &content);
/// "4–8 (3)": limits of a class and how many regions are in it.
[[nodiscard]] QString classWords(const MapContent &content, const ValueClass &one, const QLocale &locale);
[[nodiscard]] QString percentWords(double share, const QLocale &locale); ///< "12.5 %"
/// One place in a sentence or two: its numbers by certainty, and its share.
[[nodiscard]] QString placeSentence(const MapContent &content, const PlaceCount &place, const QLocale &locale);
/// Why no map can be drawn; empty where one can.
[[nodiscard]] QString emptyMapSentence(const MapCounts &counts);

} // namespace phalera
