// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/spellings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using O = Orthography;
constexpr quint8 Any = 63;

constexpr quint8 of(O a)
{
    return quint8(a);
}
constexpr quint8 of(O a, O b)
{
    return quint8(quint8(a) | quint8(b));
}

/// One sound of a group of letters in some orthographies. Rows of one group stand together, the likeliest first.
struct Row
{
    QStringView letters;
    quint8 orthographies;
    QStringView sound;
};

/// Groups that begin alike stand longest first.
constexpr std::array Groups {
    Row { u"schtsch", Any, u"wq" }, Row { u"chtch", Any, u"wq" }, Row { u"stch", Any, u"wq" },
    Row { u"szcz", Any, u"wq" }, Row { u"tsch", Any, u"q" }, Row { u"dsch", Any, u"dj" },
    Row { u"sch", of(O::German), u"w" }, Row { u"sch", of(O::German), u"j" }, Row { u"sch", of(O::English), u"wq" },
    Row { u"shh", Any, u"wq" },                                                        // GOST 7.79 B
    Row { u"dzh", Any, u"dj" }, Row { u"tch", Any, u"q" }, Row { u"tsh", Any, u"tw" }, // Kantsha
    Row { u"tsh", Any, u"q" }, Row { u"jou", of(O::French), u"ju" },
    Row { u"jou", quint8(Any & ~of(O::French)), u"iou" }, Row { u"you", Any, u"iu" }, Row { u"you", Any, u"iou" },
    Row { u"iou", Any, u"iu" }, Row { u"cki", Any, u"cki" }, // -цкий in Polish and ISO 9
    Row { u"cka", Any, u"cka" }, Row { u"gue", of(O::French), u"ge" }, Row { u"gue", Any, u"gue" },
    Row { u"gui", of(O::French), u"gi" }, Row { u"gui", Any, u"gui" }, Row { u"guy", of(O::French), u"gi" },
    Row { u"guy", Any, u"gui" }, Row { u"ch", of(O::English), u"q" },
    Row { u"ch", quint8(of(O::German, O::Polish) | of(O::Scholarly)), u"x" }, Row { u"ch", of(O::French), u"w" },
    Row { u"sh", Any, u"w" }, Row { u"sh", of(O::German), u"j" }, Row { u"zh", Any, u"j" }, Row { u"kh", Any, u"x" },
    Row { u"gh", Any, u"g" }, Row { u"sz", Any, u"w" }, Row { u"cz", Any, u"q" },
    Row { u"cz", of(O::English), u"c" },                                          // GOST 7.79 B
    Row { u"ts", Any, u"c" }, Row { u"tz", Any, u"c" }, Row { u"tc", Any, u"c" }, // Russian passports from 2010 to 2014
    Row { u"ph", Any, u"f" }, Row { u"th", Any, u"t" }, Row { u"ff", Any, u"v" }, // Stakhanoff
    Row { u"ss", Any, u"s" }, Row { u"ck", of(O::Polish, O::Scholarly), u"ck" }, Row { u"ck", Any, u"k" },
    Row { u"ou", of(O::French, O::English), u"u" }, Row { u"ou", Any, u"ou" }, Row { u"oo", Any, u"o" },
    Row { u"oo", of(O::English), u"u" }, Row { u"ee", Any, u"e" }, Row { u"ee", of(O::English), u"i" },
    Row { u"io", Any, u"e" }, // ё in the West; of Родион it is the other
    Row { u"io", Any, u"io" }, Row { u"yo", Any, u"e" }, Row { u"yo", Any, u"io" },
    Row { u"jo", quint8(Any & ~(of(O::English, O::French))), u"e" },
    Row { u"jo", quint8(Any & ~(of(O::English, O::French))), u"io" }, Row { u"jo", of(O::French), u"jo" },
    Row { u"jo", of(O::English), u"djo" }, Row { u"â", Any, u"ia" }, Row { u"û", Any, u"iu" }, Row { u"ä", Any, u"a" },
    Row { u"õ", Any, u"o" }, Row { u"õ", Any, u"i" }, // ы in Estonian names
    Row { u"ə", Any, u"a" }, Row { u"ə", Any, u"e" }, Row { u"š", Any, u"w" }, Row { u"ŝ", Any, u"wq" },
    Row { u"ž", Any, u"j" }, Row { u"č", Any, u"q" }, Row { u"ż", Any, u"j" }, Row { u"ş", Any, u"w" },
    Row { u"ç", Any, u"q" }, Row { u"ł", Any, u"l" }, Row { u"ć", Any, u"c" }, Row { u"ć", of(O::Polish), u"t" },
    Row { u"ŭ", Any, u"v" }, Row { u"ŭ", Any, u"u" }, Row { u"ß", Any, u"s" }, Row { u"ı", Any, u"i" },
    Row { u"x", Any, u"ks" }, Row { u"x", of(O::English, O::Turkic), u"x" }, Row { u"q", Any, u"k" },
    Row { u"q", of(O::Turkic), u"g" }, Row { u"h", Any, u"x" }, Row { u"h", Any, u"g" }, // Ukrainian, Belarusian
    Row { u"w", Any, u"v" }, Row { u"y", Any, u"i" }, Row { u"z", quint8(Any & ~of(O::German)), u"z" },
    Row { u"z", of(O::German), u"c" }, Row { u"z", of(O::German), u"z" },
    Row { u"z", of(O::Polish), u"j" }, // ż without its dot
};

constexpr std::array CyrillicLetters {
    Row { u"а", Any, u"a" },
    Row { u"б", Any, u"b" },
    Row { u"в", Any, u"v" },
    Row { u"г", Any, u"g" },
    Row { u"д", Any, u"d" },
    Row { u"е", Any, u"e" },
    Row { u"ё", Any, u"e" },
    Row { u"ж", Any, u"j" },
    Row { u"з", Any, u"z" },
    Row { u"и", Any, u"i" },
    Row { u"й", Any, u"i" },
    Row { u"к", Any, u"k" },
    Row { u"л", Any, u"l" },
    Row { u"м", Any, u"m" },
    Row { u"н", Any, u"n" },
    Row { u"о", Any, u"o" },
    Row { u"п", Any, u"p" },
    Row { u"р", Any, u"r" },
    Row { u"с", Any, u"s" },
    Row { u"т", Any, u"t" },
    Row { u"у", Any, u"u" },
    Row { u"ф", Any, u"f" },
    Row { u"х", Any, u"x" },
    Row { u"ц", Any, u"c" },
    Row { u"ч", Any, u"q" },
    Row { u"ш", Any, u"w" },
    Row { u"щ", Any, u"wq" },
    Row { u"ы", Any, u"i" },
    Row { u"э", Any, u"e" },
    Row { u"ю", Any, u"iu" },
    Row { u"я", Any, u"ia" },
    // Neighbours that stand in the records: Ukrainian, Belarusian, Kazakh, Tatar, Tajik.
    Row { u"і", Any, u"i" },
    Row { u"ї", Any, u"i" },
    Row { u"є", Any, u"e" },
    Row { u"ґ", Any, u"g" },
    Row { u"ў", Any, u"v" },
    Row { u"ў", Any, u"u" },
    Row { u"ә", Any, u"a" },
    Row { u"ә", Any, u"e" },
    Row { u"ғ", Any, u"g" },
    Row { u"қ", Any, u"k" },
    Row { u"ң", Any, u"n" },
    Row { u"ң", Any, u"ng" },
    Row { u"ө", Any, u"o" },
    Row { u"ө", Any, u"u" },
    Row { u"ұ", Any, u"u" },
    Row { u"ү", Any, u"u" },
    Row { u"һ", Any, u"x" },
    Row { u"һ", Any, u"g" },
    Row { u"җ", Any, u"dj" },
    Row { u"җ", Any, u"j" },
    Row { u"ӣ", Any, u"i" },
    Row { u"ӯ", Any, u"u" },
    Row { u"ҷ", Any, u"dj" },
    Row { u"ҳ", Any, u"x" },
};

bool isVowel(QChar c)
{
    const QString bare = c.decomposition();
    return QStringView(u"aeiouy").contains(bare.isEmpty() ? c : bare.front());
}

bool containsAny(QStringView word, std::initializer_list<QStringView> groups)
{
    return std::any_of(groups.begin(), groups.end(), [word](QStringView group) { return word.contains(group); });
}

bool allows(Orthographies plausible, quint8 asked)
{
    return (plausible.toInt() & asked) != 0;
}

/// j: й before and after what only й stands beside; else й in the East, ж in French, дж in English.
QStringList soundsOfJ(QChar previous, QChar next, Orthographies orthographies)
{
    if (!previous.isNull() && isVowel(previous) && (next.isNull() || !isVowel(next)))
        return { u"i"_s };
    QStringList sounds;
    if (allows(orthographies, quint8(Any & ~(of(O::French, O::Turkic)))))
        sounds.append(u"i"_s);
    if (allows(orthographies, of(O::French, O::Turkic)))
        sounds.append(u"j"_s);
    if (allows(orthographies, of(O::English)))
        sounds.append(u"dj"_s);
    return sounds;
}

/// German writes з as s, and с as ss between vowels.
QStringList soundsOfS(QChar previous, QChar next, Orthographies orthographies)
{
    if (!orthographies.testFlag(O::German) || next.isNull() || QStringView(u"ptkcfh").contains(next))
        return { u"s"_s };
    const bool isBeforeVowel = isVowel(next) && (previous.isNull() || isVowel(previous));
    const bool isGermanOnly = !orthographies.testFlag(O::English);
    return isBeforeVowel && isGermanOnly ? QStringList { u"z"_s, u"s"_s } : QStringList { u"s"_s, u"z"_s };
}

/// c: ц in Polish and the scholarly systems, дж in Turkic, к or с elsewhere.
QStringList soundsOfC(QChar next, Orthographies orthographies)
{
    if (orthographies.testFlag(O::Turkic) && !orthographies.testFlag(O::English))
        return { u"dj"_s };
    if (!orthographies.testFlag(O::English))
        return { u"c"_s };
    if (QStringView(u"eiyj").contains(next) && !next.isNull())
        return { u"c"_s, u"s"_s };
    return { u"k"_s, u"c"_s };
}

/// After a hushing sound o may be ё: Chruschtschow, Khrushchov.
QStringList soundsOfO(QStringView before)
{
    const bool mayBeYo = before.endsWith(u"ch") || before.endsWith(u"sh") || before.endsWith(u"zh")
        || before.endsWith(u"cz") || before.endsWith(u"sz") || before.endsWith(u'ż');
    return mayBeYo ? QStringList { u"e"_s, u"o"_s } : QStringList { u"o"_s };
}

QStringList soundsOfLatinLetter(QStringView word, qsizetype at, Orthographies orthographies)
{
    const QChar previous = at > 0 ? word.at(at - 1) : QChar();
    const QChar next = at + 1 < word.size() ? word.at(at + 1) : QChar();
    switch (word.at(at).unicode()) {
    case u'j':
        return soundsOfJ(previous, next, orthographies);
    case u's':
        return soundsOfS(previous, next, orthographies);
    case u'c':
        return soundsOfC(next, orthographies);
    case u'o':
        return soundsOfO(word.left(at));
    case u'f':
        return next.isNull() ? QStringList { u"f"_s, u"v"_s } : QStringList { u"f"_s };
    case u'e': // -ine is -ин in French; Alexander is Александр
        if (next.isNull() && previous == u'n' && at > 2 && QStringView(u"iy").contains(word.at(at - 2)))
            return { QString(), u"e"_s };
        return word.mid(at - (at > 0)) == u"der" ? QStringList { u"e"_s, QString() } : QStringList { u"e"_s };
    default:
        break;
    }
    QString bare = word.at(at).decomposition();
    while (!bare.isEmpty() && !bare.front().decomposition().isEmpty())
        bare = bare.front().decomposition();
    const QChar letter = bare.isEmpty() ? word.at(at) : bare.front();
    return letter >= u'a' && letter <= u'z' ? QStringList { QString(letter) } : QStringList();
}

template <size_t Size>
Spelling inTable(const std::array<Row, Size> &table, QStringView rest, Orthographies orthographies)
{
    Spelling spelling;
    for (const Row &row : table) {
        const bool isOfFoundGroup = !spelling.sounds.isEmpty() && row.letters.size() == spelling.length;
        if (!spelling.sounds.isEmpty() && !isOfFoundGroup)
            break;
        if (!allows(orthographies, row.orthographies) || !rest.startsWith(row.letters))
            continue;
        spelling.length = row.letters.size();
        if (!spelling.sounds.contains(row.sound))
            spelling.sounds.append(row.sound.toString());
    }
    return spelling;
}

} // namespace

Orthographies plausibleOrthographies(QStringView word)
{
    if (containsAny(word, { u"ə", u"ş", u"ğ", u"ı", u"ç" }))
        return O::Turkic;
    if (containsAny(word, { u"ł", u"ż", u"szcz" }))
        return O::Polish;
    if (containsAny(word, { u"š", u"ŝ", u"ž", u"č", u"û", u"â", u"ŭ" }))
        return O::Scholarly;
    if (containsAny(word, { u"tsch", u"dsch" }))
        return O::German;
    const bool hasEnglish = containsAny(word, { u"kh", u"zh", u"shch", u"ya", u"yu", u"ye", u"ey", u"iy" });
    if (word.contains(u'w') && !word.contains(u'v') && !hasEnglish) {
        if (containsAny(word, { u"sz", u"cz", u"rz" }))
            return O::Polish;
        return word.contains(u"sch") ? Orthographies(O::German) : O::German | O::Polish;
    }
    if (containsAny(word, { u"tch", u"dj", u"guei" }))
        return O::French;
    Orthographies plausible = O::English | O::French | O::Scholarly | O::German | O::Polish;
    if (hasEnglish || containsAny(word, { u"sh", u"ts", u"ou", u"yo" }))
        plausible &= ~Orthographies(O::German | O::Polish | O::Scholarly);
    if (word.contains(u"sh") && !word.contains(u'v') && !word.contains(u'y'))
        plausible |= O::German;
    if (word.contains(u'v') || word.endsWith(u"ff"))
        plausible &= word.contains(u"sch") ? ~Orthographies(O::Polish) : ~Orthographies(O::Polish | O::German);
    return plausible;
}

Spelling spellingAt(QStringView word, qsizetype at, Orthographies orthographies)
{
    const QStringView rest = word.mid(at);
    if (rest.front().script() == QChar::Script_Cyrillic) {
        const bool isAfterHushing = at > 0 && QStringView(u"жчшщ").contains(word.at(at - 1));
        if (rest.startsWith(u'о') && isAfterHushing) // Хрущов
            return { 1, { u"o"_s, u"e"_s } };
        if (rest.startsWith(u"ьо")) // Соловьов: Ukrainian writes ё so
            return { 2, { u"e"_s, u"o"_s } };
        return inTable(CyrillicLetters, rest, orthographies);
    }
    Spelling group = inTable(Groups, rest, orthographies);
    if (group.sounds.isEmpty())
        group.sounds = soundsOfLatinLetter(word, at, orthographies);
    return group;
}

} // namespace phalera
