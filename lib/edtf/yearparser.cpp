// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/yearparser.h"

namespace phalera::edtf {

namespace {

constexpr qint64 LargestYear = std::numeric_limits<qint64>::max();

tl::unexpected<DateError> failure(DateError::Kind kind, qsizetype column)
{
    return tl::unexpected(DateError { kind, column });
}

/// A positive number without leading zeros.
tl::expected<qint64, DateError> parseNumber(Cursor &cursor)
{
    const qsizetype start = cursor.column();
    if (!cursor.seesDigit() || cursor.sees(u'0'))
        return cursor.unexpected();
    qint64 number = 0;
    for (; cursor.seesDigit(); cursor.advance()) {
        const int digit = cursor.peek().digitValue();
        if (number > (LargestYear - digit) / 10)
            return failure(DateError::Kind::YearTooLong, start);
        number = number * 10 + digit;
    }
    return number;
}

/// Moves the zeros at the end of the mantissa into the exponent, so that Y170E6 and Y17E7 are one.
tl::expected<void, DateError> applyExponent(Year &year, qint64 exponent, qsizetype column)
{
    qint64 mantissa = year.magnitude;
    for (; mantissa % 10 == 0; mantissa /= 10)
        ++exponent;
    year.magnitude = mantissa;
    for (qint64 i = 0; i < exponent; ++i) {
        if (year.magnitude > LargestYear / 10)
            return failure(DateError::Kind::YearTooLong, column);
        year.magnitude *= 10;
    }
    year.notation = Year::Notation::Exponential;
    year.exponent = static_cast<quint8>(exponent);
    return {};
}

tl::expected<void, DateError> parseSignificantDigits(Cursor &cursor, Year &year, qint64 digitCount)
{
    if (!cursor.skip(u'S'))
        return {};
    const qsizetype column = cursor.column();
    const auto count = parseNumber(cursor);
    if (!count)
        return tl::unexpected(count.error());
    if (*count > digitCount)
        return failure(DateError::Kind::UnexpectedCharacter, column);
    year.significant = static_cast<quint8>(*count);
    return {};
}

tl::expected<Year, DateError> parseLongYear(Cursor &cursor)
{
    const qsizetype start = cursor.column();
    Year year;
    year.notation = Year::Notation::Long;
    year.isNegative = cursor.skip(u'-');
    const auto number = parseNumber(cursor);
    if (!number)
        return tl::unexpected(number.error());
    year.magnitude = *number;
    if (cursor.skip(u'E')) {
        const auto exponent = parseNumber(cursor);
        if (!exponent)
            return tl::unexpected(exponent.error());
        if (const auto applied = applyExponent(year, *exponent, start); !applied)
            return tl::unexpected(applied.error());
    } else if (year.magnitude < 10'000) {
        return cursor.unexpected(); // "Y" is for years of more than four digits only
    }
    const qint64 digits = QString::number(year.magnitude).size();
    if (const auto parsed = parseSignificantDigits(cursor, year, digits); !parsed)
        return tl::unexpected(parsed.error());
    return year;
}

} // namespace

tl::expected<Year, DateError> parseYear(Cursor &cursor)
{
    if (cursor.skip(u'Y'))
        return parseLongYear(cursor);

    const qsizetype start = cursor.column();
    Year year;
    year.isNegative = cursor.skip(u'-');
    for (int place = 3; place >= 0; --place, cursor.advance()) {
        year.magnitude *= 10;
        if (cursor.sees(u'X'))
            year.unspecified = static_cast<quint8>(year.unspecified | (1U << place));
        else if (cursor.seesDigit())
            year.magnitude += cursor.peek().digitValue();
        else
            return cursor.unexpected();
    }
    if (year.isNegative && year.magnitude == 0 && year.unspecified == 0)
        return failure(DateError::Kind::UnexpectedCharacter, start); // the year 0 has no sign
    if (year.unspecified == 0) {
        if (const auto parsed = parseSignificantDigits(cursor, year, 4); !parsed)
            return tl::unexpected(parsed.error());
    }
    return year;
}

} // namespace phalera::edtf
