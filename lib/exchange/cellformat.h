// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace phalera {

/// What the day number 0 of a workbook is.
enum class DayCount : quint8 {
    Excel1900, ///< day 1 is 1 January 1900, and day 60 a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1)
    From1899, ///< day 0 is 30 December 1899, and days before it are negative: OpenDocument, and what LibreOffice writes
    Excel1904 ///< day 0 is 1 January 1904
};

/// What a number format lets be seen of a number.
struct CellFormat
{
    bool year = false, month = false, day = false, time = false;
    bool weekday = false; ///< the name of the day
    bool elapsed = false; ///< hours, minutes or seconds beyond a day
    int leastDigits = 0;  ///< of a whole number, filled up with zeros: "00000"

    [[nodiscard]] bool isDate() const { return year || month || day || weekday; }
    [[nodiscard]] bool isTime() const { return !isDate() && time; }

    friend bool operator==(const CellFormat &, const CellFormat &) = default;
};

/// The format that a number has among those that every workbook knows (ECMA-376 part 1, 18.8.30).
[[nodiscard]] CellFormat builtInFormat(int id);
/// The format that a code such as "[$-419]d mmmm yyyy;@" says: by the part for positive numbers.
[[nodiscard]] CellFormat formatOfCode(QStringView code);

/// A number as it is written, without exponent or needless decimals: 1948, 0.25, 00123.
[[nodiscard]] QString numberText(QStringView written, const CellFormat &format);
/// The day of a day number; none where it is no day of the calendar.
[[nodiscard]] std::optional<QDate> dayOf(qint64 number, DayCount count);
/// A date as EDTF, no finer than the format shows it: "yyyy" gives 1948, "mmmm yyyy" 1948-12, "d mmm" XXXX-12-30. The
/// time of day only where it is shown and is not midnight.
[[nodiscard]] QString dateText(QDate date, QTime time, const CellFormat &format);
/// What a format of dates or times shows of a number; none where it shows no day that is.
[[nodiscard]] std::optional<QString> shownDate(double number, const CellFormat &format, DayCount count);

} // namespace phalera
