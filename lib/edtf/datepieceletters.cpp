// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datepieceparser.h"

namespace phalera::edtf {

namespace {

constexpr int LastMonth = 12;
constexpr int Winter = 24;

std::optional<Day> dayOf(const DatePiece &piece, Calendar calendar)
{
    if (!piece.year || !piece.month || !piece.day || *piece.month < 1 || *piece.month > LastMonth || *piece.day < 1
        || *piece.day > daysInMonth(*piece.year, *piece.month, calendar))
        return std::nullopt;
    return dayNumber({ *piece.year, *piece.month, *piece.day }, calendar);
}

/// Whether both name one day, the first in Old Style and the second in New.
bool isOneDay(const DatePiece &julian, const DatePiece &gregorian)
{
    const auto day = dayOf(julian, Calendar::Julian);
    return day && day == dayOf(gregorian, Calendar::Gregorian);
}

/// Of the two the one in the Gregorian calendar, if they name one day.
tl::expected<DatePiece, WrittenDateError> inNewStyle(const DatePiece &one, const DatePiece &other)
{
    if (!isOneDay(one, other) && !isOneDay(other, one))
        return tl::unexpected(WrittenDateError { WrittenDateError::Kind::StylesDisagree, one.column });
    DatePiece gregorian = isOneDay(one, other) ? other : one;
    gregorian.calendar = Calendar::Gregorian;
    return gregorian;
}

} // namespace

bool DatePieceParser::seesDayInLetters() const
{
    if (!seesNumber(0, 1, 2))
        return false;
    const size_t behindFiller = sees(DateRole::Filler, 1) ? 2 : 1;
    if (sees(DateRole::Month, behindFiller))
        return true;
    const bool isPair = seesNumber(2, 1, 2) && (sees(u'/', 1) || (sees(u'(', 1) && sees(u')', 3)));
    return isPair && sees(DateRole::Month, sees(u'/', 1) ? 3 : 4);
}

auto DatePieceParser::dayInLetters() -> Read<DatePiece>
{
    DatePiece piece = begun();
    piece.day = peek().number;
    advance(1);
    std::optional<DatePiece> other;
    if (sees(u'/') || sees(u'(')) {
        other = begun();
        other->day = peek(1).number;
        advance(sees(u'/') ? 2 : 3);
    }
    skip(DateRole::Filler);
    piece.month = word(0)->number;
    advance(1);
    if (sees(u'(') && seesNumber(1, 1, 2) && sees(DateRole::Month, 2) && sees(u')', 3) && !other) {
        other = begun();
        other->day = peek(1).number;
        other->month = word(2)->number;
        advance(4);
    }
    if (const Read<void> taken = takeYear(piece); !taken)
        return tl::unexpected(taken.error());
    if (!other)
        return takeOtherStyle(piece);
    if (!other->month)
        other->month = piece.month;
    other->year = piece.year;
    return inNewStyle(piece, *other);
}

/// The same day in the other style, in brackets behind it: "25 декабря 1905 г. (7 января 1906 г.)".
auto DatePieceParser::takeOtherStyle(const DatePiece &piece) -> Read<DatePiece>
{
    if (!sees(u'(') || !seesNumber(1, 1, 2) || !sees(DateRole::Month, 2))
        return piece;
    DatePiece other = begun();
    other.day = peek(1).number;
    other.month = word(2)->number;
    advance(3);
    if (const Read<void> taken = takeYear(other); !taken)
        return tl::unexpected(taken.error());
    if (!skip(u')'))
        return failure();
    if (!other.year)
        other.year = piece.year;
    return inNewStyle(piece, other);
}

auto DatePieceParser::monthInLetters() -> Read<DatePiece>
{
    DatePiece piece = begun();
    piece.month = word(0)->number;
    advance(1);
    const bool hasDay = seesNumber(0, 1, 2) && *piece.month <= LastMonth
        && (seesNumber(sees(u',', 1) ? 2 : 1, 4, 4) || peek().isOrdinal);
    if (hasDay) {
        piece.day = peek().number;
        advance(1);
    }
    if (const Read<void> taken = takeYear(piece); !taken)
        return tl::unexpected(taken.error());
    // "зима 1941/42": EDTF's winter of a year is the one that it begins with or the one that it ends with.
    if (piece.month == Winter && piece.year && (separator(0) != 0 || sees(u'–')) && seesNumber(1, 2, 4)
        && peek(1).number % 100 == (*piece.year + 1) % 100) {
        advance(2);
        skip(DateRole::Year);
        piece.saysMore = true;
    }
    return piece;
}

} // namespace phalera::edtf
