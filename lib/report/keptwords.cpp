// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/keptwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace phalera {

using namespace std::string_view_literals;

namespace {

constexpr qsizetype LongestNumber = 4; // of a year; what is longer is set in groups anyway

constexpr std::array BeforeNumbers { u"№"sv, u"§"sv, u"ст."sv, u"с."sv, u"т."sv, u"вып."sv, u"ф."sv, u"оп."sv, u"д."sv,
    u"л."sv, u"No."sv, u"no."sv, u"vol."sv, u"p."sv, u"pp."sv, u"art."sv, u"fol."sv };

QStringView wordBefore(QStringView text, qsizetype space)
{
    qsizetype start = space;
    while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != u'(')
        --start;
    return text.sliced(start, space - start);
}

// "И." or "А.Г."
bool isInitials(QStringView word)
{
    if (word.isEmpty() || word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word[i].isUpper() || word[i + 1] != u'.')
            return false;
    }
    return true;
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.size() <= LongestNumber
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isDash(QStringView rest)
{
    return (rest[0] == u'–' || rest[0] == u'—') && (rest.size() == 1 || rest[1].isSpace());
}

} // namespace

bool staysWithWordBefore(QStringView text, qsizetype index)
{
    if (index < 2 || index >= text.size() || !text[index - 1].isSpace())
        return false;
    const QStringView before = wordBefore(text, index - 1);
    const QChar first = text[index];
    if (isDash(text.sliced(index)))
        return !before.isEmpty();
    if (first.isDigit())
        return std::any_of(BeforeNumbers.begin(), BeforeNumbers.end(),
            [&](std::u16string_view each) { return before == QStringView(each); });
    return (first.isUpper() && isInitials(before)) || (first.isLower() && isNumber(before));
}

} // namespace phalera
