// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datepieceparser.h"

namespace phalera::edtf {

namespace {

constexpr int LastMonth = 12;

} // namespace

auto DatePieceParser::numeric() -> std::optional<Read<DatePiece>>
{
    const char16_t one = separator(1);
    const char16_t two = separator(3);
    const bool isRoman = peek(2).kind == DateToken::Kind::Roman;
    if (one != 0 && two != 0 && (one == two || isRoman)) {
        if (seesNumber(0, 4, 4) && (isRoman || seesNumber(2, 1, 2)) && seesNumber(4, 1, 2))
            return yearMonthDay();
        if (seesNumber(0, 1, 2) && (isRoman || seesNumber(2, 1, 2)) && (seesNumber(4, 4, 4) || seesNumber(4, 2, 2)))
            return dayMonthYear();
    }
    if (one != 0 && seesMonthNumber(0) && seesNumber(2, 4, 4))
        return yearAndMonth();
    if (one != 0 && seesNumber(0, 4, 4) && peek().openDigits == 0 && seesMonthNumber(2) && !peek(2).isPlural
        && !sees(DateRole::Month, 3) && !peek(1).hasGap && (isRoman || one == u'.' || peek(2).digits == 2))
        return yearAndMonth();
    if (one == u'.' && seesNumber(0, 1, 2) && seesMonthNumber(2)) {
        DatePiece piece = begun();
        piece.day = peek(0).number;
        piece.month = peek(2).number;
        advance(3);
        return piece;
    }
    return std::nullopt;
}

auto DatePieceParser::dayMonthYear() -> Read<DatePiece>
{
    DatePiece piece = begun();
    if (const Read<void> set = setDayAndMonth(piece, peek(0), peek(2)); !set)
        return tl::unexpected(set.error());
    piece.openDigits = peek(4).openDigits;
    const Read<int> year = fullYear(peek(4));
    if (!year)
        return tl::unexpected(year.error());
    piece.year = *year;
    advance(5);
    skip(DateRole::Year);
    return piece;
}

auto DatePieceParser::setDayAndMonth(DatePiece &piece, const DateToken &first, const DateToken &second) const
    -> Read<void>
{
    const bool canBeEither = first.kind == DateToken::Kind::Number && second.kind == DateToken::Kind::Number
        && separator(1) != u'.' && first.number != second.number && first.number > 0 && second.number > 0;
    const bool isOpen = canBeEither && first.number <= LastMonth && second.number <= LastMonth;
    if (isOpen && m_habits.slashOrder == DateHabits::SlashOrder::NotSaid)
        return failure(Kind::DayOrMonthFirst);
    const bool monthFirst = canBeEither
        && (isOpen ? m_habits.slashOrder == DateHabits::SlashOrder::MonthFirst : second.number > LastMonth);
    piece.day = (monthFirst ? second : first).number;
    piece.month = (monthFirst ? first : second).number;
    return {};
}

auto DatePieceParser::yearMonthDay() -> Read<DatePiece>
{
    DatePiece piece = begun();
    piece.year = peek(0).number;
    piece.month = peek(2).number;
    piece.day = peek(4).number;
    advance(5);
    return piece;
}

auto DatePieceParser::yearAndMonth() -> Read<DatePiece>
{
    const bool yearFirst = seesNumber(0, 4, 4);
    const DateToken &year = peek(yearFirst ? 0 : 2);
    const DateToken &month = peek(yearFirst ? 2 : 0);
    // 1904/05 may also be the winter or the school year that began in 1904.
    if (yearFirst && separator(1) == u'/' && month.kind == DateToken::Kind::Number
        && month.number == year.number % 100 + 1)
        return failure(Kind::MonthOrYear);
    DatePiece piece = begun();
    piece.year = year.number;
    piece.openDigits = year.openDigits;
    piece.month = month.number;
    advance(3);
    skip(DateRole::Year);
    return piece;
}

auto DatePieceParser::eightDigits() -> Read<DatePiece>
{
    const int number = peek().number;
    const auto isDate = [](int year, int month, int day) {
        return year >= 1000 && year < 2200 && month >= 1 && month <= LastMonth && day >= 1
            && day <= daysInMonth(year, month, Calendar::Gregorian);
    };
    const bool yearFirst = isDate(number / 10000, number / 100 % 100, number % 100);
    const bool yearLast = isDate(number % 10000, number / 10000 % 100, number / 1000000);
    if (yearFirst == yearLast)
        return failure();
    DatePiece piece = begun();
    piece.year = yearFirst ? number / 10000 : number % 10000;
    piece.month = yearFirst ? number / 100 % 100 : number / 10000 % 100;
    piece.day = yearFirst ? number % 100 : number / 1000000;
    advance(1);
    return piece;
}

} // namespace phalera::edtf
