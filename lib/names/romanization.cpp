// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/romanization.h"

#include "names/neighbourletters.h"

#include <algorithm>

namespace phalera {

namespace {

bool isCyrillicLetter(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Cyrillic;
}

/// The apostrophe of Ukrainian and Belarusian, where it parts two letters.
bool isInnerApostrophe(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && QStringView(u"'\u2019\u02BC").contains(text.at(at))
        && isCyrillicLetter(text.at(at - 1)) && isCyrillicLetter(text.at(at + 1));
}

/// The Latin letters in the case of the letter that they stand for: Щ is Shch in Щукин and SHCH in ЩУКИН.
QString inCaseOf(const QString &latin, QChar original, QStringView word)
{
    if (original.isLower() || latin.isEmpty())
        return latin;
    const bool isAllCapitals
        = word.size() > 1 && std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); });
    if (isAllCapitals)
        return latin.toUpper();
    // The first letter may stand behind a dot or an apostrophe.
    const auto first = std::find_if(latin.begin(), latin.end(), [](QChar c) { return c.isLetter(); }) - latin.begin();
    return latin.left(first) + latin.mid(first, 1).toUpper() + latin.mid(first + 1);
}

QString romanizedWord(QStringView word, RomanizationSystem system)
{
    const QString lower = word.toString().toLower();
    const QStringView letters(lower);
    const bool isOfNeighbour = isOfNeighbourLanguage(system);
    QString result;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const LetterInWord letter { letters.at(i), i > 0 ? letters.at(i - 1) : QChar(),
            i + 1 < letters.size() ? letters.at(i + 1) : QChar(), letters.left(i), letters.mid(i + 1) };
        const std::optional<QString> latin
            = isOfNeighbour ? latinForNeighbour(letter, system) : latinForRussian(letter, system);
        result += latin ? inCaseOf(*latin, word.at(i), word) : QString(word.at(i));
    }
    return result;
}

} // namespace

QString romanized(QStringView text, RomanizationSystem system)
{
    // й and ё must be single characters, however they were typed.
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString result;
    for (qsizetype at = 0; at < composed.size();) {
        qsizetype end = at;
        while (end < composed.size()
            && (isCyrillicLetter(composed.at(end)) || (end > at && isInnerApostrophe(composed, end))))
            ++end;
        if (end == at) {
            result += composed.at(at++);
            continue;
        }
        result += romanizedWord(QStringView(composed).mid(at, end - at), system);
        at = end;
    }
    return result;
}

} // namespace phalera
