// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datetokens.h"

#include <algorithm>
#include <array>
#include <optional>

namespace phalera::edtf {

namespace {

constexpr int MostDigits = 8;

char16_t lower(QChar character)
{
    const char16_t small = character.toLower().unicode();
    return small == u'ё' ? u'е' : small;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool standsForDigit(QChar character)
{
    return QStringView(u"?_*-XxХх").contains(character);
}

/// The Latin letter of a Roman numeral for it and its Cyrillic and Ukrainian twins; 0 where it is none.
char16_t romanLetter(QChar character)
{
    switch (character.unicode()) {
    case u'I':
    case u'І':
        return u'I';
    case u'V':
        return u'V';
    case u'X':
    case u'Х':
        return u'X';
    default:
        return 0;
    }
}

/// 1 to 39 as they are properly written; months and centuries need no more.
std::optional<int> romanNumber(QStringView text)
{
    QString letters;
    for (const QChar character : text) {
        const char16_t letter = romanLetter(character);
        if (letter == 0)
            return std::nullopt;
        letters += QChar(letter);
    }
    static constexpr std::array<QStringView, 10> Ones { u"", u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII",
        u"IX" };
    static constexpr std::array<QStringView, 4> Tens { u"", u"X", u"XX", u"XXX" };
    for (int number = 1; number < 40; ++number) {
        if (letters.size() == Tens[size_t(number / 10)].size() + Ones[size_t(number % 10)].size()
            && letters.startsWith(Tens[size_t(number / 10)]) && letters.endsWith(Ones[size_t(number % 10)]))
            return number;
    }
    return std::nullopt;
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text)
        : m_text(text)
    {
    }

    std::vector<DateToken> tokens()
    {
        for (;;) {
            const bool hasGap = skipSpace();
            DateToken token = next();
            token.hasGap = hasGap;
            m_tokens.push_back(token);
            if (token.kind == DateToken::Kind::End)
                return std::move(m_tokens);
        }
    }

private:
    [[nodiscard]] QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }

    bool skipSpace()
    {
        const qsizetype start = m_at;
        while (at(m_at).isSpace())
            ++m_at;
        return m_at > start;
    }

    DateToken next()
    {
        DateToken token;
        token.column = m_at + 1;
        if (m_at == m_text.size())
            return token;
        const QChar here = at(m_at);
        if (isDigit(here) || isUnknownPart())
            readNumber(token);
        else if (here.isLetter())
            readWord(token);
        else
            readSign(token);
        return token;
    }

    /// Two unknown digits before the rest of a date: "??.12.1948".
    [[nodiscard]] bool isUnknownPart() const
    {
        const auto isMark = [](QChar c) { return standsForDigit(c) && c != u'-'; };
        const QChar separator = at(m_at + 2);
        const QChar behind = at(m_at + 3);
        return isMark(at(m_at)) && at(m_at + 1) == at(m_at)
            && (((separator == u'.' || separator == u'/' || separator == u'-') && isDigit(behind))
                || (separator == u'.' && isMark(behind)));
    }

    void readNumber(DateToken &token)
    {
        qsizetype end = m_at;
        while (isDigit(at(end)))
            ++end;
        token.kind = DateToken::Kind::Number;
        token.digits = int(end - m_at);
        if (token.digits > MostDigits) {
            token.kind = DateToken::Kind::Sign;
            token.sign = at(m_at).unicode();
            m_at = end;
            return;
        }
        token.number = m_text.mid(m_at, end - m_at).toInt();
        m_at = end;
        if (token.digits == 0) {
            token.digits = 2;
            m_at += 2;
            return;
        }
        if (readOpenDigits(token))
            return;
        readEnding(token);
    }

    bool readOpenDigits(DateToken &token)
    {
        const int open = 4 - token.digits;
        if (open < 1 || open > 2 || !standsForDigit(at(m_at)))
            return false;
        if (open == 2 && at(m_at + 1) != at(m_at))
            return false;
        const QChar behind = at(m_at + open);
        if (isDigit(behind) || behind.isLetter() || behind == u'-' || behind == u'/' || behind == u'.')
            return false;
        for (; token.openDigits < open; ++token.openDigits)
            token.number *= 10;
        token.digits = 4;
        m_at += open;
        return true;
    }

    /// "-я", "th", "'s": a letter ending, with a hyphen or apostrophe before it or none.
    void readEnding(DateToken &token)
    {
        qsizetype start = m_at;
        if (at(start) == u'-' || at(start) == u'\'' || at(start) == u'’')
            ++start;
        qsizetype end = start;
        while (at(end).isLetter() && end - start < 4)
            ++end;
        QString ending;
        for (const QChar character : m_text.mid(start, end - start))
            ending += QChar(lower(character));
        static constexpr QStringView Plural = u" е х ых ые ми s ";
        static constexpr QStringView Ordinal = u" й я е го ое ом м ой ая ый ого st nd rd th ";
        const QString word = u' ' + ending + u' ';
        const bool isTens = token.digits >= 2 && token.number % 10 == 0;
        token.isPlural = !ending.isEmpty() && isTens && Plural.contains(word);
        token.isOrdinal = !ending.isEmpty() && !token.isPlural && token.digits <= 2 && Ordinal.contains(word);
        if (!token.isPlural && !token.isOrdinal)
            return;
        token.isEnglish = ending.front() < u'\x80';
        m_at = end;
    }

    void readWord(DateToken &token)
    {
        qsizetype end = m_at;
        while (at(end).isLetter())
            ++end;
        const QStringView text = m_text.mid(m_at, end - m_at);
        m_at = end;
        if (const auto roman = romanNumber(text)) {
            token.kind = DateToken::Kind::Roman;
            token.number = *roman;
            return;
        }
        token.kind = DateToken::Kind::Word;
        for (const QChar character : text)
            token.word += QChar(lower(character));
        if (at(m_at) == u'.' && at(m_at + 1) != u'.')
            ++m_at;
    }

    void readSign(DateToken &token)
    {
        token.kind = DateToken::Kind::Sign;
        const char16_t sign = at(m_at++).unicode();
        switch (sign) {
        case u'\u2012':
        case u'—':
        case u'\u2015':
        case u'…':
            token.sign = u'–';
            break;
        case u'\u2010':
        case u'\u2011':
        case u'\u2212':
            token.sign = u'-';
            break;
        case u'≈':
            token.sign = u'~';
            break;
        case u'’':
            token.sign = u'\'';
            break;
        case u'.':
            token.sign = at(m_at) == u'.' ? u'–' : u'.';
            while (at(m_at) == u'.')
                ++m_at;
            break;
        default:
            token.sign = sign;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<DateToken> m_tokens;
};

} // namespace

std::vector<DateToken> dateTokens(QStringView text)
{
    return Tokenizer(text).tokens();
}

} // namespace phalera::edtf
