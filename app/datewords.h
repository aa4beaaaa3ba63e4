// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QLocale>
#include <QString>

namespace phalera {

/// A date in words of the locale: "17 February 1916", "не ранее мая 1948", "about 1906", "1940s". Both styles for a Julian date.
/// Empty for a null date.
[[nodiscard]] QString dateWords(const Date &date, const QLocale &locale);
/// Short, for tables: "17.02.1916", "05.1948", "1948", "1906?", "≤ 02.02.2022". Empty for a null date.
[[nodiscard]] QString dateShort(const Date &date, const QLocale &locale);

} // namespace phalera
