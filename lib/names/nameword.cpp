// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/nameword.h"

#include "names/folding.h"
#include "names/soundkeys.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Letters before a dot that still are an abbreviation.
constexpr qsizetype LongestAbbreviation = 4;

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
        || QStringView(u"'`\u00B4\u00B7\u02B9\u02BA\u02BB\u02BC\u02EE\u2018\u2019\u2032\u2033").contains(c);
}

/// In composed letters, without the hard sign of GOST R 7.0.34-2014: ob"yom.
QString composed(QStringView text)
{
    static const QRegularExpression hardSign(u"(?<=\\p{L})\"(?=\\p{L})"_s);
    return text.toString().normalized(QString::NormalizationForm_C).remove(hardSign);
}

struct Span
{
    qsizetype begin;
    qsizetype length;
    bool isBeforeDot;
};

QList<Span> wordSpans(const QString &text)
{
    QList<Span> spans;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype begin = at;
        while (at < text.size() && isInWord(text.at(at)))
            ++at;
        if (at > begin)
            spans.append({ begin, at - begin, at < text.size() && text.at(at) == u'.' });
    }
    return spans;
}

NameWord nameWord(const QString &text, bool isBeforeDot)
{
    NameWord word;
    word.exact = text;
    word.folded = folded(text);
    word.sounds = soundKeys(lowerCaseWords(text).value(0));
    for (const QString &key : std::as_const(word.sounds)) {
        const QString phonetic = phoneticKey(key);
        if (!word.phonetic.contains(phonetic))
            word.phonetic.append(phonetic);
    }
    word.isAbbreviated = word.folded.size() == 1 || (isBeforeDot && word.folded.size() <= LongestAbbreviation);
    return word;
}

bool isCyrillic(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

struct Initials
{
    char16_t cyrillic;
    QStringView latin;
};

/// The Latin letters that may stand for the first letter of a Cyrillic name, in any orthography.
constexpr std::array InitialsTable { Initials { u'а', u"a" }, Initials { u'б', u"b" }, Initials { u'в', u"vw" },
    Initials { u'г', u"gh" }, Initials { u'ґ', u"g" }, Initials { u'д', u"d" }, Initials { u'е', u"eyji" },
    Initials { u'є', u"eyji" }, Initials { u'ж', u"zjsg" }, Initials { u'з', u"zs" }, Initials { u'и', u"iy" },
    Initials { u'і', u"i" }, Initials { u'ї', u"yi" }, Initials { u'й', u"yij" }, Initials { u'к', u"kcq" },
    Initials { u'л', u"l" }, Initials { u'м', u"m" }, Initials { u'н', u"n" }, Initials { u'о', u"o" },
    Initials { u'п', u"p" }, Initials { u'р', u"r" }, Initials { u'с', u"s" }, Initials { u'т', u"t" },
    Initials { u'у', u"uo" }, Initials { u'ф', u"fp" }, Initials { u'х', u"khcx" }, Initials { u'ц', u"tczs" },
    Initials { u'ч', u"ct" }, Initials { u'ш', u"sc" }, Initials { u'щ', u"sc" }, Initials { u'э', u"e" },
    Initials { u'ю', u"yiju" }, Initials { u'я', u"yija" } };

} // namespace

std::vector<NameWord> nameWords(QStringView text)
{
    const QString lower = composed(composed(text).toLower());
    std::vector<NameWord> words;
    for (const Span &span : wordSpans(lower)) {
        NameWord word = nameWord(lower.mid(span.begin, span.length), span.isBeforeDot);
        if (!word.folded.isEmpty())
            words.push_back(std::move(word));
    }
    return words;
}

QStringList writtenNameWords(QStringView text)
{
    const QString whole = composed(text);
    QStringList words;
    for (const Span &span : wordSpans(whole)) {
        const QString word = whole.mid(span.begin, span.length);
        const qsizetype letters = folded(word).size();
        const bool isAbbreviation = span.isBeforeDot && letters > 1 && letters <= LongestAbbreviation;
        if (letters > 0)
            words.append(isAbbreviation ? QString(word + u'.') : word);
    }
    return words;
}

std::optional<RomanizationSystem> systemBetween(const NameWord &a, const NameWord &b)
{
    const bool isCyrillicA = isCyrillic(a.exact);
    if (isCyrillicA == isCyrillic(b.exact))
        return {};
    const NameWord &cyrillic = isCyrillicA ? a : b;
    const NameWord &latin = isCyrillicA ? b : a;
    const auto system = std::find_if(RomanizationSystems.begin(), RomanizationSystems.end(), [&](RomanizationSystem s) {
        return foldedWords(romanized(cyrillic.exact, s)).join(QString()) == latin.folded;
    });
    return system == RomanizationSystems.end() ? std::optional<RomanizationSystem>() : *system;
}

QString sameInitials(QChar initial)
{
    QString letters(initial);
    for (const Initials &initials : InitialsTable) {
        if (initials.cyrillic == initial.unicode())
            letters += initials.latin;
        else if (initials.latin.contains(initial))
            letters += QChar(initials.cyrillic);
    }
    return letters;
}

bool mayAbbreviate(const NameWord &abbreviated, const NameWord &word)
{
    if (!abbreviated.isAbbreviated)
        return false;
    if (word.folded.startsWith(abbreviated.folded))
        return true;
    if (abbreviated.folded.size() == 1)
        return sameInitials(abbreviated.folded.front()).contains(word.folded.front());
    return std::any_of(abbreviated.sounds.begin(), abbreviated.sounds.end(), [&word](const QString &beginning) {
        return std::any_of(word.sounds.begin(), word.sounds.end(),
            [&beginning](const QString &key) { return key.startsWith(beginning); });
    });
}

bool isPatronymic(const NameWord &word)
{
    static constexpr std::array Endings { "oviq"_L1, "eviq"_L1, "iq"_L1, "ovna"_L1, "evna"_L1, "iqna"_L1 };
    return std::any_of(word.sounds.begin(), word.sounds.end(), [](const QString &key) {
        return key.size() > 4
            && std::any_of(Endings.begin(), Endings.end(), [&key](QLatin1StringView end) { return key.endsWith(end); });
    });
}

} // namespace phalera
