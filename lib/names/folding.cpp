// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"

namespace phalera {

namespace {

/// Signs that romanizations and orthographies put inside a word and that searchers leave out.
bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case U'\u00B7': // raised dot of BGN/PCGN: Sovet·sk
    case U'\u00B4': // acute accent as a character of its own
    case U'\u02B9': // modifier letter prime: soft sign of ALA-LC, ISO 9, BGN/PCGN
    case U'\u02BA': // modifier letter double prime: hard sign
    case U'\u02BB':
    case U'\u02BC': // modifier letter apostrophe: Ukrainian, Belarusian
    case U'\u02EE': // modifier letter double apostrophe: hard sign of BGN/PCGN
    case U'\u2018':
    case U'\u2019':
    case U'\u201B':
    case U'\u2032':
    case U'\u2033':
        return true;
    default:
        return false;
    }
}

bool isHyphen(char32_t c)
{
    return c == U'\u2010' || c == U'\u2011' || c == U'\u2012' || c == U'\u2013' || c == U'\u2212';
}

/// Latin letters whose stroke or ligature Unicode does not decompose.
QStringView plainLatin(char32_t c)
{
    switch (c) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ŧ':
        return u"t";
    case U'ß':
        return u"ss";
    case U'æ':
    case U'ə':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    default:
        return {};
    }
}

/// Cyrillic letters that differ from another one only by a mark that is left out in writing at will.
char32_t plainCyrillic(char32_t c)
{
    switch (c) {
    case U'ё':
    case U'\u0450': // е with grave
        return U'е';
    case U'\u045D': // и with grave
        return U'и';
    default:
        return c;
    }
}

/// The letter under the diacritics; the letter itself where there are none.
char32_t baseLetter(char32_t c)
{
    QString decomposition = QChar::decomposition(c);
    while (!decomposition.isEmpty()) {
        c = decomposition.toUcs4().first();
        decomposition = QChar::decomposition(c);
    }
    return c;
}

void append(QString &text, char32_t c)
{
    text.append(QChar::fromUcs4(c));
}

QString lowerCase(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toLower().normalized(QString::NormalizationForm_C);
}

/// Lower-case text without the marks that may be left out; `keepDiacritics` leaves those of Latin letters.
QString simplified(QStringView text, bool keepDiacritics)
{
    QString result;
    result.reserve(text.size());
    QChar::Script script = QChar::Script_Common;
    const QList<uint> letters = lowerCase(text).toUcs4();
    for (const char32_t c : letters) {
        if (isApostrophe(c))
            continue;
        const bool isMark = QChar::isMark(c);
        if (!isMark)
            script = QChar::script(c);
        const bool isEuropean
            = script == QChar::Script_Latin || script == QChar::Script_Cyrillic || script == QChar::Script_Greek;
        if (isMark && isEuropean)
            continue; // a stress mark, or a mark that composes with nothing
        if (isHyphen(c))
            append(result, U'-');
        else if (script == QChar::Script_Cyrillic)
            append(result, plainCyrillic(c));
        else if (keepDiacritics || !isEuropean)
            append(result, c);
        else if (const QStringView plain = plainLatin(c); !plain.isEmpty())
            result += plain;
        else
            append(result, baseLetter(c));
    }
    return result;
}

QStringList wordsOf(const QString &simplifiedText)
{
    QStringList words;
    QString word;
    const QList<uint> letters = simplifiedText.toUcs4();
    for (const char32_t c : letters) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            append(word, c);
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

QString folded(QStringView text)
{
    return simplified(text, false);
}

QStringList foldedWords(QStringView text)
{
    return wordsOf(simplified(text, false));
}

QStringList lowerCaseWords(QStringView text)
{
    return wordsOf(simplified(text, true));
}

} // namespace phalera
