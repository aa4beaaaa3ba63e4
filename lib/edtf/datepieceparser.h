// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/datepiece.h"
#include "edtf/datetokens.h"
#include "edtf/datewordlist.h"

namespace phalera::edtf {

/// Walks through a written date, piece by piece. What qualifies, bounds and joins pieces is left to its user.
class DatePieceParser
{
public:
    using Kind = WrittenDateError::Kind;
    template <typename T> using Read = tl::expected<T, WrittenDateError>;

    DatePieceParser(std::vector<DateToken> tokens, const DateHabits &habits);

    /// The time that begins here. It may lack what the other end of a span has.
    [[nodiscard]] Read<DatePiece> piece();
    /// The second year of a span behind a piece that is a year: "27" of "1921-27". None where none stands here.
    [[nodiscard]] Read<std::optional<DatePiece>> secondYear(const DatePiece &first);

    [[nodiscard]] const DateToken &peek(size_t ahead = 0) const;
    [[nodiscard]] bool atEnd() const { return peek().kind == DateToken::Kind::End; }
    [[nodiscard]] bool sees(char16_t sign, size_t ahead = 0) const;
    [[nodiscard]] bool sees(QStringView word, size_t ahead = 0) const;
    [[nodiscard]] bool sees(DateRole role, size_t ahead = 0) const;
    bool skip(char16_t sign);
    bool skip(DateRole role);
    void skipFillers();
    /// Passes over the words that name a style, such as "по ст. ст.".
    std::optional<Calendar> skipStyle();
    [[nodiscard]] tl::unexpected<WrittenDateError> failure(Kind kind = Kind::NotUnderstood) const;

private:
    [[nodiscard]] std::optional<DateWord> word(size_t ahead) const;
    [[nodiscard]] bool seesNumber(size_t ahead, int leastDigits, int mostDigits) const;
    [[nodiscard]] bool seesMonthNumber(size_t ahead) const;
    [[nodiscard]] bool seesDayInLetters() const;
    [[nodiscard]] bool seesPart() const;
    [[nodiscard]] char16_t separator(size_t ahead) const;
    void advance(size_t count) { m_at += count; }

    Read<DatePiece> part();
    Read<DatePiece> century();
    Read<DatePiece> decade();
    std::optional<Read<DatePiece>> numeric();
    Read<DatePiece> dayMonthYear();
    Read<DatePiece> yearMonthDay();
    Read<DatePiece> yearAndMonth();
    Read<DatePiece> dayInLetters();
    Read<DatePiece> monthInLetters();
    Read<DatePiece> yearInFront();
    Read<DatePiece> eightDigits();
    Read<void> takeYear(DatePiece &piece);
    Read<DatePiece> takeOtherStyle(const DatePiece &piece);
    [[nodiscard]] Read<int> fullYear(const DateToken &token) const;
    [[nodiscard]] Read<void> setDayAndMonth(DatePiece &piece, const DateToken &first, const DateToken &second) const;
    [[nodiscard]] DatePiece begun() const;

    std::vector<DateToken> m_tokens;
    size_t m_at = 0;
    DateHabits m_habits;
};

} // namespace phalera::edtf
