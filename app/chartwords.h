// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace phalera {

// What a chart says in words, in the application's language. The same words stand on screen, on paper and in files.

[[nodiscard]] QString unitTitle(Unit unit);             ///< "Conferrals"
[[nodiscard]] QString axisWord(const SeriesAxis &axis); ///< "Year", "Sector"
[[nodiscard]] QString keyWord(
    const SeriesAxis &axis, const QString &key); ///< "1948", "1940s", "March 1948", "30–34", "agriculture"
[[nodiscard]] QString stackWord(
    const Series &series, const QString &stack);        ///< the value's word; empty where nothing is stacked
[[nodiscard]] QString chartTitle(const Series &series); ///< "Conferrals by year"
/// What is counted and what the bars leave out: the total, the possible, the undated, the revocations. One text a
/// number.
[[nodiscard]] QStringList chartNumbers(const Series &series, const QLocale &locale);
/// Why no bar can be drawn; empty where one can.
[[nodiscard]] QString emptyChartSentence(const Series &series);
/// A whole bar in words, over all stacks: "1948: 166 conferrals, 3 more perhaps".
[[nodiscard]] QString wholeBarSentence(const Series &series, const QString &key, const QLocale &locale);
/// A dot of serial numbers in words: number, person, date, award; a line each.
[[nodiscard]] QString dotSentence(const Series &series, qsizetype dot, const QLocale &locale);
/// A, or B, of a comparison at a key, with its share: "A: 12 conferrals (1.4 % of its 833)".
[[nodiscard]] QString sideSentence(const Series &series, const QString &key, qsizetype side, const QLocale &locale);
/// One stack of a bar in words: "1948, Hero of Socialist Labour: 166 conferrals, 3 more perhaps".
[[nodiscard]] QString barSentence(
    const Series &series, const QString &key, const QString &stack, const QLocale &locale);

} // namespace phalera
