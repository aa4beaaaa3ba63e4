// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace phalera {

// Words follow the language of the locale: Russian where it is Russian, English for all others.

/// The date of an event in words: "17 February 1916", "не ранее мая 1948", "about 1906", "1940s". Both styles for a
/// Julian date. Empty for a null date.
[[nodiscard]] QString dateWords(const Date &date, const QLocale &locale);
/// The time that something was so: as dateWords(), but an open end reads "since 1938", "until 1991".
[[nodiscard]] QString periodWords(const Date &period, const QLocale &locale);
/// Short, for tables: "17 Feb 1916" or "17.02.1916", "1948", "1906?", "≈1906", "≤ 2 Feb 2022", "1941–1945". Empty for a
/// null date.
[[nodiscard]] QString dateShort(const Date &date, const QLocale &locale);

/// The same for a text: words if it is a date, else the text itself.
[[nodiscard]] QString wordsOfDateText(const QString &text, const QLocale &locale);
/// A moment in the same words, to the minute: "23 November 2026, 14:05".
[[nodiscard]] QString momentWords(const QDateTime &moment, const QLocale &locale);

} // namespace phalera
