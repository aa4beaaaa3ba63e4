// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/romanization.h"

#include "names/keyletters.h"

#include <algorithm>
#include <array>

// The key stands for what the romanizations of one Russian name have in common. Both scripts are first written in a
// small alphabet, then reduced by the same rules:
//   x  every hushing or guttural sound (х ж ш щ ч): "ch" alone is х in German and Polish, ч in English, ш in French
//   s  с, з and ц: German writes s for з, z for ц
//   v  в and ф: w, ff, f
// Vowels keep their quality, not their iotation: ye, je, ie and e are one.

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct Spelling
{
    QStringView letters;
    QStringView key;
};

/// Longest first within a first letter, so that the first hit is the right one.
constexpr std::array LatinGroups {
    Spelling { u"schtsch", u"x" },
    Spelling { u"chtch", u"x" },
    Spelling { u"shch", u"x" },
    Spelling { u"szcz", u"x" },
    Spelling { u"stch", u"x" },
    Spelling { u"tsch", u"x" },
    Spelling { u"tch", u"x" },
    Spelling { u"sch", u"x" },
    Spelling { u"ch", u"x" },
    Spelling { u"sh", u"x" },
    Spelling { u"zh", u"x" },
    Spelling { u"kh", u"x" },
    Spelling { u"sz", u"x" },
    Spelling { u"cz", u"x" },
    Spelling { u"ts", u"s" },
    Spelling { u"tz", u"s" },
    Spelling { u"ph", u"v" },
    Spelling { u"th", u"t" },
    Spelling { u"cki", u"ski" },
    Spelling { u"cka", u"ska" }, // -цкий, -цкая in Polish and ISO 9
    Spelling { u"ck", u"k" },
    Spelling { u"ou", u"u" },
    Spelling { u"x", u"ks" },
    Spelling { u"q", u"k" },
    Spelling { u"h", u"x" },
    Spelling { u"w", u"v" },
    Spelling { u"f", u"v" },
    Spelling { u"z", u"s" },
    Spelling { u"y", u"i" },
    Spelling { u"j", u"i" },
    // Letters of scholarly, Polish, Czech, Baltic and Turkic spelling that tell more than their bare letter.
    Spelling { u"š", u"x" },
    Spelling { u"ŝ", u"x" },
    Spelling { u"ž", u"x" },
    Spelling { u"č", u"x" },
    Spelling { u"ż", u"x" },
    Spelling { u"ş", u"x" },
    Spelling { u"ç", u"x" },
    Spelling { u"ł", u"l" },
    Spelling { u"â", u"ia" },
    Spelling { u"û", u"iu" },
    Spelling { u"ć", u"t" },
    Spelling { u"ß", u"s" },
    Spelling { u"ə", u"e" },
};

struct Letter
{
    char16_t letter;
    QStringView key;
};

constexpr std::array CyrillicLetters {
    Letter { u'а', u"a" },
    Letter { u'б', u"b" },
    Letter { u'в', u"v" },
    Letter { u'г', u"g" },
    Letter { u'д', u"d" },
    Letter { u'е', u"e" },
    Letter { u'ё', u"e" },
    Letter { u'ж', u"x" },
    Letter { u'з', u"s" },
    Letter { u'и', u"i" },
    Letter { u'й', u"i" },
    Letter { u'к', u"k" },
    Letter { u'л', u"l" },
    Letter { u'м', u"m" },
    Letter { u'н', u"n" },
    Letter { u'о', u"o" },
    Letter { u'п', u"p" },
    Letter { u'р', u"r" },
    Letter { u'с', u"s" },
    Letter { u'т', u"t" },
    Letter { u'у', u"u" },
    Letter { u'ф', u"v" },
    Letter { u'х', u"x" },
    Letter { u'ц', u"s" },
    Letter { u'ч', u"x" },
    Letter { u'ш', u"x" },
    Letter { u'щ', u"x" },
    Letter { u'ъ', u"" },
    Letter { u'ы', u"i" },
    Letter { u'ь', u"" },
    Letter { u'э', u"e" },
    Letter { u'ю', u"iu" },
    Letter { u'я', u"ia" },
    // Neighbours that stand in the records: Ukrainian, Belarusian, Kazakh, Tatar, Tajik.
    Letter { u'і', u"i" },
    Letter { u'ї', u"i" },
    Letter { u'є', u"e" },
    Letter { u'ґ', u"g" },
    Letter { u'ў', u"u" },
    Letter { u'ә', u"a" },
    Letter { u'ғ', u"g" },
    Letter { u'қ', u"k" },
    Letter { u'ң', u"n" },
    Letter { u'ө', u"o" },
    Letter { u'ұ', u"u" },
    Letter { u'ү', u"u" },
    Letter { u'һ', u"x" },
    Letter { u'җ', u"x" },
    Letter { u'ӣ', u"i" },
    Letter { u'ӯ', u"u" },
    Letter { u'ҷ', u"x" },
    Letter { u'ҳ', u"x" },
};

/// Polish and the scholarly systems write ц as c (Kuzniecow, Ŝerbackij); elsewhere a bare c is к (Victor). A w without
/// a v, sz, cz or a letter with a diacritic shows which it is.
bool writesTsAsC(const QString &word)
{
    const bool isPolish
        = (word.contains(u'w') && !word.contains(u'v')) || word.contains("sz"_L1) || word.contains("cz"_L1);
    return isPolish
        || std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"šŝžčżłûâè").contains(c); });
}

QString latinInKeyLetters(const QString &word)
{
    const bool bareCIsS = writesTsAsC(word);
    QString key;
    for (qsizetype at = 0; at < word.size();) {
        const QStringView rest = QStringView(word).mid(at);
        const auto group = std::find_if(
            LatinGroups.begin(), LatinGroups.end(), [rest](const Spelling &s) { return rest.startsWith(s.letters); });
        if (group != LatinGroups.end()) {
            key += group->key;
            at += group->letters.size();
            continue;
        }
        const QString bare = word.at(at).decomposition();
        const QChar letter = bare.isEmpty() ? word.at(at) : bare.front();
        const bool beforeFrontVowel = rest.size() > 1 && QStringView(u"eiy").contains(rest.at(1));
        if (letter == u'c')
            key += bareCIsS || beforeFrontVowel ? u's' : u'k';
        else if (letter.unicode() < 0x80)
            key += letter;
        ++at;
    }
    return key;
}

QString cyrillicInKeyLetters(const QString &word)
{
    QString key;
    for (const QChar c : word) {
        const auto letter = std::find_if(
            CyrillicLetters.begin(), CyrillicLetters.end(), [c](const Letter &l) { return l.letter == c; });
        if (letter != CyrillicLetters.end())
            key += letter->key;
    }
    key.replace("ou"_L1, "u"_L1); // Белоусов is Belousov, and French writes у as ou
    return key;
}

/// ё is e in Russian print, o after a hushing sound and io, yo, jo elsewhere in the West: all become e.
QString withOneYo(QString key)
{
    key.replace("xo"_L1, "xe"_L1);
    key.replace("io"_L1, "e"_L1);
    return key;
}

} // namespace

QString crossScriptKey(QStringView foldedWord)
{
    const QString word = foldedWord.toString();
    const bool isCyrillic
        = std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
    QString key = withoutDoubles(isCyrillic ? cyrillicInKeyLetters(word) : latinInKeyLetters(word));
    key.replace("sx"_L1, "x"_L1); // "sch" is ш in German, сч in English
    return withoutDoubles(withoutIotation(withOneYo(key)));
}

} // namespace phalera
