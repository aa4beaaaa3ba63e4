// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datepieceparser.h"

#include <algorithm>
#include <array>

namespace phalera::edtf {

namespace {

constexpr int LastMonth = 12;

/// The words behind "по", if any.
struct StyleWords
{
    std::array<QStringView, 2> words;
    Calendar calendar;
};
constexpr std::array Styles {
    StyleWords { { u"ст", u"ст" }, Calendar::Julian },
    StyleWords { { u"ст", u"стиля" }, Calendar::Julian },
    StyleWords { { u"ст", u"стилю" }, Calendar::Julian },
    StyleWords { { u"старого", u"стиля" }, Calendar::Julian },
    StyleWords { { u"старому", u"стилю" }, Calendar::Julian },
    StyleWords { { u"old", u"style" }, Calendar::Julian },
    StyleWords { { u"o", u"s" }, Calendar::Julian },
    StyleWords { { u"os", {} }, Calendar::Julian },
    StyleWords { { u"н", u"ст" }, Calendar::Gregorian },
    StyleWords { { u"н", u"стиля" }, Calendar::Gregorian },
    StyleWords { { u"н", u"стилю" }, Calendar::Gregorian },
    StyleWords { { u"нов", u"ст" }, Calendar::Gregorian },
    StyleWords { { u"нового", u"стиля" }, Calendar::Gregorian },
    StyleWords { { u"новому", u"стилю" }, Calendar::Gregorian },
    StyleWords { { u"new", u"style" }, Calendar::Gregorian },
    StyleWords { { u"n", u"s" }, Calendar::Gregorian },
    StyleWords { { u"ns", {} }, Calendar::Gregorian },
};

} // namespace

DatePieceParser::DatePieceParser(std::vector<DateToken> tokens, const DateHabits &habits)
    : m_tokens(std::move(tokens))
    , m_habits(habits)
{
}

const DateToken &DatePieceParser::peek(size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

bool DatePieceParser::sees(char16_t sign, size_t ahead) const
{
    return peek(ahead).kind == DateToken::Kind::Sign && peek(ahead).sign == sign;
}

bool DatePieceParser::sees(QStringView word, size_t ahead) const
{
    return peek(ahead).kind == DateToken::Kind::Word && peek(ahead).word == word;
}

std::optional<DateWord> DatePieceParser::word(size_t ahead) const
{
    return peek(ahead).kind == DateToken::Kind::Word ? dateWord(peek(ahead).word) : std::nullopt;
}

bool DatePieceParser::sees(DateRole role, size_t ahead) const
{
    const std::optional<DateWord> here = word(ahead);
    return here && here->role == role;
}

bool DatePieceParser::skip(char16_t sign)
{
    const bool found = sees(sign);
    m_at += found ? 1 : 0;
    return found;
}

bool DatePieceParser::skip(DateRole role)
{
    const bool found = sees(role);
    m_at += found ? 1 : 0;
    return found;
}

void DatePieceParser::skipFillers()
{
    while (sees(DateRole::Filler) || sees(u"в"))
        advance(1);
}

std::optional<Calendar> DatePieceParser::skipStyle()
{
    const bool hasBracket = sees(u'(');
    const size_t bracket = hasBracket ? 1 : 0;
    const size_t first = bracket + (sees(u"по", bracket) ? 1 : 0);
    for (const StyleWords &style : Styles) {
        const size_t end = first + (style.words[1].isEmpty() ? 1 : 2);
        if (sees(style.words[0], first) && (style.words[1].isEmpty() || sees(style.words[1], first + 1))
            && (!hasBracket || sees(u')', end))) {
            advance(end + bracket);
            return style.calendar;
        }
    }
    return std::nullopt;
}

tl::unexpected<WrittenDateError> DatePieceParser::failure(Kind kind) const
{
    return tl::unexpected(WrittenDateError { kind, peek().column });
}

bool DatePieceParser::seesNumber(size_t ahead, int leastDigits, int mostDigits) const
{
    const DateToken &token = peek(ahead);
    return token.kind == DateToken::Kind::Number && !token.isPlural && token.digits >= leastDigits
        && token.digits <= mostDigits;
}

bool DatePieceParser::seesMonthNumber(size_t ahead) const
{
    const bool isRoman = peek(ahead).kind == DateToken::Kind::Roman;
    return (isRoman || seesNumber(ahead, 1, 2)) && peek(ahead).number <= LastMonth;
}

char16_t DatePieceParser::separator(size_t ahead) const
{
    for (const char16_t sign : { u'.', u'/', u'-' }) {
        if (sees(sign, ahead))
            return sign;
    }
    return 0;
}

DatePiece DatePieceParser::begun() const
{
    DatePiece piece;
    piece.column = peek().column;
    piece.calendar = m_habits.calendar;
    return piece;
}

auto DatePieceParser::fullYear(const DateToken &token) const -> Read<int>
{
    const auto fail = [&](Kind kind) { return tl::unexpected(WrittenDateError { kind, token.column }); };
    if (token.digits == 4)
        return token.number;
    if (token.digits != 2)
        return fail(Kind::NotUnderstood);
    if (!m_habits.shortYearsFrom)
        return fail(Kind::WhichCentury);
    const int first = *m_habits.shortYearsFrom;
    return first + ((token.number - first) % 100 + 100) % 100;
}

auto DatePieceParser::piece() -> Read<DatePiece>
{
    skipFillers();
    if (skip(DateRole::Early)) {
        skip(u'-');
        Read<DatePiece> whole = piece();
        if (whole)
            whole->saysMore = true;
        return whole;
    }
    if (seesPart())
        return part();
    if (peek().isPlural)
        return decade();
    if (auto found = numeric())
        return *std::move(found);
    if (seesDayInLetters())
        return dayInLetters();
    if (sees(DateRole::Month) || sees(DateRole::Season))
        return monthInLetters();
    const bool isShort = peek().kind == DateToken::Kind::Roman || seesNumber(0, 1, 2);
    const bool isSpan = sees(u'–', 1) || sees(u'-', 1) || sees(DateRole::And, 1) || sees(DateRole::Until, 1);
    if (isShort && (sees(DateRole::Century, 1) || (isSpan && peek().kind == DateToken::Kind::Roman)))
        return century();
    if (seesNumber(0, 1, 2) && isSpan) {
        DatePiece day = begun();
        day.day = peek().number;
        advance(1);
        return day;
    }
    if (seesNumber(0, 8, 8))
        return eightDigits();
    if (seesNumber(0, 4, 4) || sees(u'\'') || (seesNumber(0, 2, 2) && sees(DateRole::Year, 1)))
        return yearInFront();
    return failure();
}

// "первая половина", "II квартал", "last quarter of"

bool DatePieceParser::seesPart() const
{
    const bool isOrdinal = sees(DateRole::Ordinal) || peek().kind == DateToken::Kind::Roman || seesNumber(0, 1, 1);
    const std::optional<DateWord> kind = word(1);
    if (!isOrdinal || !kind)
        return false;
    return kind->role == DateRole::Half || kind->role == DateRole::Third || kind->role == DateRole::Quarter
        || kind->role == DateRole::MonthThird || (sees(DateRole::Ordinal) && sees(u"third", 1));
}

auto DatePieceParser::part() -> Read<DatePiece>
{
    const qsizetype column = peek().column;
    const int ordinal = sees(DateRole::Ordinal) ? word(0)->number : peek().number;
    const DateRole kind = word(1)->role;
    const int count = kind == DateRole::Half ? 2 : kind == DateRole::Quarter ? 4 : 3;
    advance(2);
    skip(DateRole::Filler);
    Read<DatePiece> whole = piece();
    if (!whole)
        return whole;
    const int part = ordinal < 0 ? count : ordinal;
    const bool isOfMonth = whole->month.has_value();
    const bool fits = part >= 1 && part <= count && whole->hasYear() && !whole->day && whole->partCount == 0
        && (kind != DateRole::MonthThird || isOfMonth) && (!isOfMonth || count < 4)
        && !(isOfMonth && kind == DateRole::Third);
    if (!fits)
        return tl::unexpected(WrittenDateError { Kind::NotUnderstood, column });
    whole->part = part;
    whole->partCount = count;
    return whole;
}

auto DatePieceParser::century() -> Read<DatePiece>
{
    DatePiece piece = begun();
    piece.century = peek().number;
    if (*piece.century < 1 || *piece.century > 30)
        return failure();
    advance(1);
    while (skip(DateRole::Century)) { }
    return piece;
}

auto DatePieceParser::decade() -> Read<DatePiece>
{
    DatePiece piece = begun();
    const DateToken token = peek();
    if (token.digits == 3)
        return failure();
    advance(1);
    skip(DateRole::Year);
    // Of "1900s" only the context tells whether ten years are meant or a hundred: the hundred hold both.
    piece.openDigits = token.isEnglish && token.digits == 4 && token.number % 100 == 0 ? 2 : 1;
    const bool hasCentury = peek().kind == DateToken::Kind::Roman || seesNumber(0, 1, 2);
    if (token.digits == 2 && hasCentury && sees(DateRole::Century, 1)) {
        piece.year = (peek().number - 1) * 100 + token.number;
        advance(2);
        return piece;
    }
    const Read<int> year = fullYear(token);
    if (!year)
        return tl::unexpected(year.error());
    piece.year = *year;
    return piece;
}

/// The year behind a month, if there is one.
auto DatePieceParser::takeYear(DatePiece &piece) -> Read<void>
{
    const size_t ahead = sees(u',') || sees(u'\'') ? 1 : 0;
    if (!seesNumber(ahead, 4, 4) && !(seesNumber(ahead, 2, 2) && !sees(DateRole::Month, ahead + 1)))
        return {};
    const Read<int> year = fullYear(peek(ahead));
    if (!year)
        return tl::unexpected(year.error());
    piece.year = *year;
    piece.openDigits = peek(ahead).openDigits;
    advance(ahead + 1);
    skip(DateRole::Year);
    return {};
}

auto DatePieceParser::yearInFront() -> Read<DatePiece>
{
    DatePiece piece = begun();
    skip(u'\'');
    if (peek().kind != DateToken::Kind::Number)
        return failure();
    const Read<int> year = fullYear(peek());
    if (!year)
        return tl::unexpected(year.error());
    piece.year = *year;
    piece.openDigits = peek().openDigits;
    advance(1);
    while (skip(DateRole::Year)) { }
    const size_t ahead = sees(u',') ? 1 : 0;
    if (seesNumber(ahead, 1, 2) && sees(DateRole::Month, ahead + 1)) {
        piece.day = peek(ahead).number;
        piece.month = word(ahead + 1)->number;
        advance(ahead + 2);
    } else if (sees(DateRole::Month, ahead) || sees(DateRole::Season, ahead)) {
        piece.month = word(ahead)->number;
        advance(ahead + 1);
        if (seesNumber(0, 1, 2) && *piece.month <= LastMonth) {
            piece.day = peek().number;
            advance(1);
        }
    }
    return piece;
}

auto DatePieceParser::secondYear(const DatePiece &first) -> Read<std::optional<DatePiece>>
{
    const bool isJoined = sees(u'–') || sees(u'-') || sees(u'/');
    if (!first.isYearOnly() || !isJoined || !seesNumber(1, 1, 2) || peek(1).isOrdinal || sees(DateRole::Month, 2)
        || separator(2) == u'.')
        return std::optional<DatePiece>();
    const DateToken &token = peek(1);
    if (token.digits == 1 && !sees(u'–'))
        return failure(Kind::MonthOrYear);
    const int hundred = token.digits == 1 ? 10 : 100;
    DatePiece second = first;
    second.column = token.column;
    second.year = *first.year - *first.year % hundred + token.number;
    if (*second.year <= *first.year)
        return tl::unexpected(WrittenDateError { Kind::EndBeforeStart, token.column });
    advance(2);
    while (skip(DateRole::Year)) { }
    return std::optional(second);
}

} // namespace phalera::edtf
