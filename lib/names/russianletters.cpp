// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/russianletters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QStringView Alphabet = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
using LetterTable = std::array<QStringView, 33>;

// BGN/PCGN 1947 System for Russian, as published by the U.S. Board on Geographic Names (Romanization Systems and
// Policies).
constexpr LetterTable BgnPcgnTable { u"a", u"b", u"v", u"g", u"d", u"e", u"ë", u"zh", u"z", u"i", u"y", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"ˮ", u"y", u"ʼ", u"e",
    u"yu", u"ya" };
// ALA-LC Romanization Tables, Russian (Library of Congress, 2012): the ligature is written over two letters.
constexpr LetterTable AlaLcTable { u"a", u"b", u"v", u"g", u"d", u"e", u"ë", u"zh", u"z", u"i", u"ĭ", u"k", u"l", u"m",
    u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"t͡s", u"ch", u"sh", u"shch", u"ʺ", u"y", u"ʹ", u"ė", u"i͡u",
    u"i͡a" };
// ISO 9:1995, table 1, which GOST 7.79-2000 adopts as system A: one letter for one letter.
constexpr LetterTable Iso9Table { u"a", u"b", u"v", u"g", u"d", u"e", u"ë", u"ž", u"z", u"i", u"j", u"k", u"l", u"m",
    u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"h", u"c", u"č", u"š", u"ŝ", u"ʺ", u"y", u"ʹ", u"è", u"û", u"â" };
// ICAO Doc 9303, part 3, section 6 B (Transliteration of Cyrillic characters), in force for Russian passports.
constexpr LetterTable PassportTable { u"a", u"b", u"v", u"g", u"d", u"e", u"e", u"zh", u"z", u"i", u"i", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"ie", u"y", u"", u"e",
    u"iu", u"ia" };
// Duden, Die deutsche Rechtschreibung, "Transkriptions- und Transliterationssysteme: russisches Alphabet", column of
// transcription.
constexpr LetterTable GermanTable { u"a", u"b", u"w", u"g", u"d", u"e", u"jo", u"sch", u"s", u"i", u"i", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"ch", u"z", u"tsch", u"sch", u"schtsch", u"", u"y", u"",
    u"e", u"ju", u"ja" };
// The custom of the French press (Lexique des règles typographiques en usage à l'Imprimerie nationale, "Russe").
constexpr LetterTable FrenchTable { u"a", u"b", u"v", u"g", u"d", u"e", u"io", u"j", u"z", u"i", u"ï", u"k", u"l", u"m",
    u"n", u"o", u"p", u"r", u"s", u"t", u"ou", u"f", u"kh", u"ts", u"tch", u"ch", u"chtch", u"", u"y", u"", u"e",
    u"iou", u"ia" };
// Wielki słownik ortograficzny PWN, rules of transcription of the modern Russian alphabet.
constexpr LetterTable PolishTable { u"a", u"b", u"w", u"g", u"d", u"ie", u"io", u"ż", u"z", u"i", u"j", u"k", u"ł",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"ch", u"c", u"cz", u"sz", u"szcz", u"", u"y", u"´", u"e",
    u"iu", u"ia" };

// GOST 7.79-2000, table 3, system B for Russian. The grave accents of ъ, ы, ь and э are part of it.
constexpr LetterTable Gost779BTable { u"a", u"b", u"v", u"g", u"d", u"e", u"yo", u"zh", u"z", u"i", u"j", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"x", u"cz", u"ch", u"sh", u"shh", u"``", u"y`", u"`", u"e`",
    u"yu", u"ya" };
// GOST R 7.0.34-2014, appendix A, first choice of each letter (appendix B: Chajkovskij, s"est', shhit, xoxot, cifra).
constexpr LetterTable Gost2014Table { u"a", u"b", u"v", u"g", u"d", u"e", u"yo", u"zh", u"z", u"i", u"j", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"x", u"c", u"ch", u"sh", u"shh", u"\"", u"y", u"'", u"e",
    u"yu", u"ya" };
// Order of the Ministry of the Interior of Russia no. 310 of 26 May 1997, appendix 7: table of letters.
constexpr LetterTable Mvd1997Table { u"a", u"b", u"v", u"g", u"d", u"e", u"ye", u"zh", u"z", u"i", u"y", u"k", u"l",
    u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"", u"y", u"'", u"e",
    u"yu", u"ya" };

bool isOneOf(QChar letter, QStringView letters)
{
    return !letter.isNull() && letters.contains(letter);
}

/// What the context makes of a letter; none: the table has it.
using Exception = std::optional<QString>;

/// The notes to the BGN/PCGN table: ye and yë at the beginning, after vowels, й, ъ and ь; a raised dot where letters
/// could be read as another romanization (т·с is not ц).
Exception bgnPcgn(const LetterInWord &in)
{
    switch (in.letter.unicode()) {
    case u'е':
        return in.isIotated() || in.previous == u'й' ? Exception(u"ye"_s) : Exception();
    case u'ё':
        return in.isIotated() || in.previous == u'й' ? Exception(u"yë"_s) : Exception();
    case u'й':
        return isOneOf(in.next, u"ауыэ") ? Exception(u"y·"_s) : Exception();
    case u'ы':
        if (isRussianVowel(in.previous))
            return u"·y"_s;
        return isOneOf(in.next, u"ауыэ") ? Exception(u"y·"_s) : Exception();
    case u'э': {
        const bool afterConsonant = !in.isFirst() && !isRussianVowel(in.previous) && in.previous != u'й';
        return afterConsonant ? Exception(u"·e"_s) : Exception();
    }
    case u'т':
        return in.next == u'с' ? Exception(u"t·"_s) : Exception();
    case u'ш':
        return in.next == u'ч' ? Exception(u"sh·"_s) : Exception();
    default:
        return {};
    }
}

/// Note 1 to the ALA-LC table: ъ at the end of a word is left out.
Exception alaLc(const LetterInWord &in)
{
    return in.letter == u'ъ' && in.isLast() ? Exception(QString()) : Exception();
}

/// Note to system B: c before i, e, y, j, else cz; Latin y and e begin ы, э, е, ё, ю, я.
Exception gost779B(const LetterInWord &in)
{
    return in.letter == u'ц' && isOneOf(in.next, u"ийеёыэюя") ? Exception(u"c"_s) : Exception();
}

/// Notes in the table of the order: ye and yo at the beginning, after vowels, ъ and ь; ё after hushing sounds is e; yi
/// after ь.
Exception mvd1997(const LetterInWord &in)
{
    switch (in.letter.unicode()) {
    case u'е':
        return in.isIotated() ? Exception(u"ye"_s) : Exception();
    case u'ё':
        if (in.isIotated())
            return u"yo"_s;
        return isOneOf(in.previous, u"жчшщ") ? Exception(u"e"_s) : Exception();
    case u'и':
        return in.previous == u'ь' ? Exception(u"yi"_s) : Exception();
    default:
        return {};
    }
}

/// Notes to Duden's column: je and jo where they begin with j; ё after hushing sounds is o; с between vowels is ss; й
/// is j before vowels and silent after и and ы; кс is x; the endings -ого, -его are spoken with w.
Exception german(const LetterInWord &in)
{
    switch (in.letter.unicode()) {
    case u'е':
        return in.isIotated() ? Exception(u"je"_s) : Exception();
    case u'ё':
        return isOneOf(in.previous, u"жчшщ") ? Exception(u"o"_s) : Exception();
    case u'и':
        return in.previous == u'ь' ? Exception(u"ji"_s) : Exception();
    case u'й':
        if (isRussianVowel(in.next))
            return u"j"_s;
        return isOneOf(in.previous, u"иы") ? Exception(QString()) : Exception();
    case u'с':
        if (in.previous == u'к')
            return QString(); // written with к as x
        return isRussianVowel(in.previous) && isRussianVowel(in.next) ? Exception(u"ss"_s) : Exception();
    case u'к':
        return in.next == u'с' ? Exception(u"x"_s) : Exception();
    case u'г':
        return isOneOf(in.previous, u"ое") && in.after == u"о" && in.before.size() > 1 ? Exception(u"w"_s)
                                                                                       : Exception();
    case u'ь':
        return in.next == u'о' ? Exception(u"j"_s) : Exception();
    default:
        return {};
    }
}

/// French spelling of the same sounds: gu before e, i; ss between vowels; -ine for -ин; ie at the beginning and after
/// vowels.
Exception french(const LetterInWord &in)
{
    switch (in.letter.unicode()) {
    case u'г':
        return isOneOf(in.next, u"еэиы") ? Exception(u"gu"_s) : Exception();
    case u'с':
        return isRussianVowel(in.previous) && isRussianVowel(in.next) ? Exception(u"ss"_s) : Exception();
    case u'н':
        return in.isLast() && isOneOf(in.previous, u"иы") ? Exception(u"ne"_s) : Exception();
    case u'е':
        return in.isIotated() ? Exception(u"ie"_s) : Exception();
    case u'ё':
        return isOneOf(in.previous, u"жчшщ") ? Exception(u"o"_s) : Exception();
    case u'и':
        return isRussianVowel(in.previous) ? Exception(u"ï"_s) : Exception();
    case u'й':
        if (isOneOf(in.previous, u"иы"))
            return QString();
        return in.isFirst() ? Exception(u"i"_s) : Exception();
    default:
        return {};
    }
}

/// After л and hushing sounds е, ё, ю, я lose the i that softens; at the beginning, after vowels, ъ and ь they take j.
QString polishSoftVowel(const LetterInWord &in, QStringView withoutJ, QStringView hardAfter)
{
    if (in.isIotated())
        return u'j' + withoutJ.toString();
    if (isOneOf(in.previous, hardAfter))
        return withoutJ.toString();
    return u'i' + withoutJ.toString();
}

/// The rules under PWN's table: how the soft vowels stand, ł before hard and l before soft vowels, adjectives in -ski
/// and -y.
Exception polish(const LetterInWord &in)
{
    switch (in.letter.unicode()) {
    case u'е':
        return polishSoftVowel(in, u"e", u"жлцчшщ");
    case u'ё':
        return polishSoftVowel(in, u"o", u"жлчшщ");
    case u'ю':
        return polishSoftVowel(in, u"u", u"л");
    case u'я':
        return polishSoftVowel(in, u"a", u"л");
    case u'и':
        if (in.previous == u'ь')
            return u"ji"_s;
        return isOneOf(in.previous, u"жцш") ? Exception(u"y"_s) : Exception();
    case u'й':
        return in.isLast() && (in.previous == u'ы' || in.before.endsWith(u"ки")) ? Exception(QString()) : Exception();
    case u'л':
        return isOneOf(in.next, u"ьиеёюя") ? Exception(u"l"_s) : Exception();
    case u'ь':
        return isOneOf(in.previous, u"жлчшщ") || isRussianVowel(in.next) ? Exception(QString()) : Exception();
    default:
        return {};
    }
}

struct System
{
    const LetterTable &table;
    Exception (*exception)(const LetterInWord &);
};

Exception none(const LetterInWord &)
{
    return {};
}

System systemOf(RomanizationSystem system)
{
    switch (system) {
    case RomanizationSystem::BgnPcgn:
        return { BgnPcgnTable, bgnPcgn };
    case RomanizationSystem::AlaLc:
        return { AlaLcTable, alaLc };
    case RomanizationSystem::Iso9:
        return { Iso9Table, none };
    case RomanizationSystem::Passport:
        return { PassportTable, none };
    case RomanizationSystem::German:
        return { GermanTable, german };
    case RomanizationSystem::French:
        return { FrenchTable, french };
    case RomanizationSystem::Polish:
        return { PolishTable, polish };
    case RomanizationSystem::Gost779B:
        return { Gost779BTable, gost779B };
    case RomanizationSystem::Gost2014:
        return { Gost2014Table, none };
    case RomanizationSystem::Mvd1997:
        return { Mvd1997Table, mvd1997 };
    default: // the systems of the neighbours stand in neighbourletters.cpp
        return { BgnPcgnTable, bgnPcgn };
    }
}

} // namespace

bool isRussianVowel(QChar letter)
{
    return isOneOf(letter, u"аеёиоуыэюя");
}

bool LetterInWord::isIotated() const
{
    return isFirst() || isRussianVowel(previous) || previous == u'ъ' || previous == u'ь';
}

std::optional<QString> latinForRussian(const LetterInWord &letter, RomanizationSystem system)
{
    const qsizetype number = Alphabet.indexOf(letter.letter);
    if (number < 0)
        return {};
    const System rules = systemOf(system);
    if (const Exception exception = rules.exception(letter))
        return exception;
    return rules.table.at(size_t(number)).toString();
}

} // namespace phalera
