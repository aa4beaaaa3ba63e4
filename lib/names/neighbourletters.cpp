// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/neighbourletters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct Letter
{
    char16_t cyrillic;
    QStringView latin;
};

// Cabinet of Ministers of Ukraine, resolution no. 55 of 27 January 2010; BGN/PCGN took it over in 2019.
constexpr std::array Ukrainian2010Table { Letter { u'а', u"a" }, Letter { u'б', u"b" }, Letter { u'в', u"v" },
    Letter { u'г', u"h" }, Letter { u'ґ', u"g" }, Letter { u'д', u"d" }, Letter { u'е', u"e" }, Letter { u'є', u"ie" },
    Letter { u'ж', u"zh" }, Letter { u'з', u"z" }, Letter { u'и', u"y" }, Letter { u'і', u"i" }, Letter { u'ї', u"i" },
    Letter { u'й', u"i" }, Letter { u'к', u"k" }, Letter { u'л', u"l" }, Letter { u'м', u"m" }, Letter { u'н', u"n" },
    Letter { u'о', u"o" }, Letter { u'п', u"p" }, Letter { u'р', u"r" }, Letter { u'с', u"s" }, Letter { u'т', u"t" },
    Letter { u'у', u"u" }, Letter { u'ф', u"f" }, Letter { u'х', u"kh" }, Letter { u'ц', u"ts" },
    Letter { u'ч', u"ch" }, Letter { u'ш', u"sh" }, Letter { u'щ', u"shch" }, Letter { u'ь', u"" },
    Letter { u'ю', u"iu" }, Letter { u'я', u"ia" } };
// ALA-LC Romanization Tables, Ukrainian (Library of Congress, 2011).
constexpr std::array UkrainianAlaLcTable { Letter { u'а', u"a" }, Letter { u'б', u"b" }, Letter { u'в', u"v" },
    Letter { u'г', u"h" }, Letter { u'ґ', u"g" }, Letter { u'д', u"d" }, Letter { u'е', u"e" }, Letter { u'є', u"i͡e" },
    Letter { u'ж', u"z͡h" }, Letter { u'з', u"z" }, Letter { u'и', u"y" }, Letter { u'і', u"i" }, Letter { u'ї', u"ï" },
    Letter { u'й', u"ĭ" }, Letter { u'к', u"k" }, Letter { u'л', u"l" }, Letter { u'м', u"m" }, Letter { u'н', u"n" },
    Letter { u'о', u"o" }, Letter { u'п', u"p" }, Letter { u'р', u"r" }, Letter { u'с', u"s" }, Letter { u'т', u"t" },
    Letter { u'у', u"u" }, Letter { u'ф', u"f" }, Letter { u'х', u"kh" }, Letter { u'ц', u"t͡s" },
    Letter { u'ч', u"ch" }, Letter { u'ш', u"sh" }, Letter { u'щ', u"shch" }, Letter { u'ь', u"ʹ" },
    Letter { u'ю', u"i͡u" }, Letter { u'я', u"i͡a" } };
// Instruction on transliteration of Belarusian geographical names, State Committee of the Republic of Belarus on Land
// Resources, 23 November 2000 no. 15, as amended on 11 June 2007 no. 38; the United Nations took it over in 2012.
constexpr std::array Belarusian2007Table { Letter { u'а', u"a" }, Letter { u'б', u"b" }, Letter { u'в', u"v" },
    Letter { u'г', u"h" }, Letter { u'ґ', u"g" }, Letter { u'д', u"d" }, Letter { u'е', u"ie" }, Letter { u'ё', u"io" },
    Letter { u'ж', u"ž" }, Letter { u'з', u"z" }, Letter { u'і', u"i" }, Letter { u'й', u"j" }, Letter { u'к', u"k" },
    Letter { u'л', u"l" }, Letter { u'м', u"m" }, Letter { u'н', u"n" }, Letter { u'о', u"o" }, Letter { u'п', u"p" },
    Letter { u'р', u"r" }, Letter { u'с', u"s" }, Letter { u'т', u"t" }, Letter { u'у', u"u" }, Letter { u'ў', u"ŭ" },
    Letter { u'ф', u"f" }, Letter { u'х', u"ch" }, Letter { u'ц', u"c" }, Letter { u'ч', u"č" }, Letter { u'ш', u"š" },
    Letter { u'ы', u"y" }, Letter { u'ь', u"" }, Letter { u'э', u"e" }, Letter { u'ю', u"iu" },
    Letter { u'я', u"ia" } };
// BGN/PCGN 1979 System for Kazakh.
constexpr std::array KazakhTable { Letter { u'а', u"a" }, Letter { u'ә', u"ä" }, Letter { u'б', u"b" },
    Letter { u'в', u"v" }, Letter { u'г', u"g" }, Letter { u'ғ', u"gh" }, Letter { u'д', u"d" }, Letter { u'е', u"e" },
    Letter { u'ё', u"yo" }, Letter { u'ж', u"zh" }, Letter { u'з', u"z" }, Letter { u'и', u"ī" }, Letter { u'й', u"y" },
    Letter { u'к', u"k" }, Letter { u'қ', u"q" }, Letter { u'л', u"l" }, Letter { u'м', u"m" }, Letter { u'н', u"n" },
    Letter { u'ң', u"ng" }, Letter { u'о', u"o" }, Letter { u'ө', u"ö" }, Letter { u'п', u"p" }, Letter { u'р', u"r" },
    Letter { u'с', u"s" }, Letter { u'т', u"t" }, Letter { u'у', u"ū" }, Letter { u'ұ', u"u" }, Letter { u'ү', u"ü" },
    Letter { u'ф', u"f" }, Letter { u'х', u"kh" }, Letter { u'һ', u"h" }, Letter { u'ц', u"ts" },
    Letter { u'ч', u"ch" }, Letter { u'ш', u"sh" }, Letter { u'щ', u"shch" }, Letter { u'ъ', u"ˮ" },
    Letter { u'ы', u"y" }, Letter { u'і', u"i" }, Letter { u'ь', u"ʼ" }, Letter { u'э', u"ė" }, Letter { u'ю', u"yu" },
    Letter { u'я', u"ya" } };

bool isApostrophe(QChar c)
{
    return !c.isNull() && QStringView(u"'\u2019\u02BC").contains(c);
}

/// What the context makes of a letter; none: the table has it.
using Exception = std::optional<QString>;

/// Notes to the resolution: at the beginning of a word є, ї, й, ю, я begin with y; зг is zgh, for zh is ж; the
/// apostrophe is left out.
Exception ukrainian2010(const LetterInWord &in)
{
    if (isApostrophe(in.letter))
        return QString();
    if (in.letter == u'г' && in.previous == u'з')
        return u"gh"_s;
    if (!in.isFirst())
        return {};
    switch (in.letter.unicode()) {
    case u'є':
        return u"ye"_s;
    case u'ї':
        return u"yi"_s;
    case u'й':
        return u"y"_s;
    case u'ю':
        return u"yu"_s;
    case u'я':
        return u"ya"_s;
    default:
        return {};
    }
}

/// The table romanizes the apostrophe by a double prime.
Exception ukrainianAlaLc(const LetterInWord &in)
{
    return isApostrophe(in.letter) ? Exception(u"ʺ"_s) : Exception();
}

/// Notes to the instruction: je, jo, ju, ja at the beginning, after vowels, the apostrophe, ь and ў; a consonant
/// before ь takes an acute; the apostrophe is left out.
Exception belarusian2007(const LetterInWord &in)
{
    if (isApostrophe(in.letter))
        return QString();
    const bool takesJ = in.isFirst() || QStringView(u"аеёіоуыэюяьў").contains(in.previous) || isApostrophe(in.previous);
    const qsizetype softVowel = QStringView(u"еёюя").indexOf(in.letter);
    if (softVowel >= 0 && takesJ)
        return u"jejojuja"_s.mid(2 * softVowel, 2);
    if (in.next == u'ь') {
        const qsizetype soft = QStringView(u"знслц").indexOf(in.letter);
        return soft >= 0 ? Exception(u"źńśĺć"_s.mid(soft, 1)) : Exception();
    }
    return {};
}

template <size_t Size> Exception inTable(const std::array<Letter, Size> &table, QChar letter)
{
    const auto found
        = std::find_if(table.begin(), table.end(), [letter](const Letter &l) { return l.cyrillic == letter; });
    return found == table.end() ? Exception() : Exception(found->latin.toString());
}

} // namespace

bool isOfNeighbourLanguage(RomanizationSystem system)
{
    return system == RomanizationSystem::Ukrainian2010 || system == RomanizationSystem::UkrainianAlaLc
        || system == RomanizationSystem::Belarusian2007 || system == RomanizationSystem::KazakhBgnPcgn;
}

std::optional<QString> latinForNeighbour(const LetterInWord &letter, RomanizationSystem system)
{
    if (system == RomanizationSystem::KazakhBgnPcgn)
        return inTable(KazakhTable, letter.letter);
    if (system == RomanizationSystem::Belarusian2007) {
        const Exception exception = belarusian2007(letter);
        return exception ? exception : inTable(Belarusian2007Table, letter.letter);
    }
    if (system == RomanizationSystem::UkrainianAlaLc) {
        const Exception exception = ukrainianAlaLc(letter);
        return exception ? exception : inTable(UkrainianAlaLcTable, letter.letter);
    }
    const Exception exception = ukrainian2010(letter);
    return exception ? exception : inTable(Ukrainian2010Table, letter.letter);
}

} // namespace phalera
