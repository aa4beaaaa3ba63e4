// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/spellings.h"

#include "names/spellingtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using O = Orthography;

bool isVowel(QChar c)
{
    const QString bare = c.decomposition();
    return QStringView(u"aeiouy").contains(bare.isEmpty() ? c : bare.front());
}

bool containsAny(QStringView word, std::initializer_list<QStringView> groups)
{
    return std::any_of(groups.begin(), groups.end(), [word](QStringView group) { return word.contains(group); });
}

bool allows(Orthographies plausible, Orthographies asked)
{
    return (plausible & asked).toInt() != 0;
}

/// j: й before and after what only й stands beside; else й in the East, ж in French, дж in English.
QStringList soundsOfJ(QChar previous, QChar next, Orthographies orthographies)
{
    if (!previous.isNull() && isVowel(previous) && (next.isNull() || !isVowel(next)))
        return { u"i"_s };
    QStringList sounds;
    if (allows(orthographies, O::English | O::German | O::Polish | O::Scholarly))
        sounds.append(u"i"_s);
    if (allows(orthographies, O::French | O::Turkic))
        sounds.append(u"j"_s);
    if (allows(orthographies, O::English))
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

Spelling inTable(std::span<const SpellingRow> table, QStringView rest, Orthographies orthographies)
{
    Spelling spelling;
    for (const SpellingRow &row : table) {
        const bool isOfFoundGroup = !spelling.sounds.isEmpty() && row.letters.size() == spelling.length;
        if (!spelling.sounds.isEmpty() && !isOfFoundGroup)
            break;
        if (!allows(orthographies, Orthographies::fromInt(row.orthographies)) || !rest.startsWith(row.letters))
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
        return inTable(cyrillicLetters(), rest, orthographies);
    }
    Spelling group = inTable(latinGroups(), rest, orthographies);
    if (group.sounds.isEmpty())
        group.sounds = soundsOfLatinLetter(word, at, orthographies);
    return group;
}

} // namespace phalera
