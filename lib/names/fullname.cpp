// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fullname.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

bool endsWithAny(const QString &word, QStringView endings)
{
    for (const QStringView ending : endings.split(u' ')) {
        if (word.size() > ending.size() + 1 && word.endsWith(ending))
            return true;
    }
    return false;
}

/// Whether a word can be nothing but a patronymic. Family names such as Абрамович end alike, so that two such words
/// tell nothing.
bool isPatronymic(const QString &word)
{
    const QString small = word.toLower();
    return endsWithAny(small, u"ович евич ьич мич кич овна евна ична ївна івна ovich evich yich ovna evna ichna ivna");
}

/// Of the peoples of the Caucasus and Central Asia: stands behind the father's name.
bool isSonOrDaughter(const QString &word)
{
    static const QStringList words
        = u"оглы оглу улы уулу кызы кизи гызы заде ogly oglu uly kyzy gyzy zade"_s.split(u' ');
    return words.contains(word.toLower());
}

bool isInitial(const QString &word)
{
    return word.endsWith(u'.') && word.size() <= 3 && word.front().isUpper();
}

bool isInCapitals(const QString &word)
{
    return word.size() > 2 && word == word.toUpper() && word != word.toLower() && !word.contains(u'.');
}

/// "СТАХАНОВ-ПЕТРОВ" as "Стаханов-Петров".
QString inSmallLetters(const QString &word)
{
    QString text = word.toLower();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 0 || text[i - 1] == u'-')
            text[i] = text[i].toUpper();
    }
    return text;
}

/// Words with initials apart: "А.Г.Стаханов" has three. A son's or daughter's word stays with the father's name.
QStringList wordsOf(QStringView text)
{
    QString spaced;
    for (const QChar character : text) {
        spaced += character == u'\u00a0' ? QChar(u' ') : character;
        if (character == u'.')
            spaced += u' ';
    }
    QStringList words;
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        if (isSonOrDaughter(word) && words.size() > 1)
            words.last() += u' ' + word;
        else
            words.append(word);
    }
    return words;
}

bool isPatronymicPart(const QString &word)
{
    return isPatronymic(word) || isSonOrDaughter(word.section(u' ', -1));
}

/// Where the family name stands among two or three words; -1 where nothing tells.
qsizetype familyPlace(const QStringList &words, NameOrder order)
{
    const qsizetype last = words.size() - 1;
    const auto initials = std::count_if(words.cbegin(), words.cend(), isInitial);
    if (initials == last)
        return isInitial(words.constFirst()) ? last : 0;
    if (initials > 0 && last == 2) // "Стаханов Алексей Г.", "Алексей Г. Стаханов"
        return isInitial(words.at(1)) ? 2 : isInitial(words.at(2)) ? 0 : -1;
    const bool isFirstInCapitals = isInCapitals(words.constFirst());
    if (isFirstInCapitals != isInCapitals(words.constLast()))
        return isFirstInCapitals ? 0 : last;
    if (last == 2) {
        const bool isSecond = isPatronymicPart(words.at(1));
        if (isSecond != isPatronymicPart(words.at(2)))
            return isSecond ? 2 : 0;
    }
    return order == NameOrder::NotSaid ? -1 : order == NameOrder::FamilyFirst ? 0 : last;
}

} // namespace

std::optional<FullName> splitFullName(QStringView text, NameOrder order)
{
    const qsizetype comma = text.indexOf(u',');
    QStringList words = wordsOf(comma < 0 ? text : text.mid(comma + 1));
    FullName name;
    if (comma >= 0) {
        name.family = wordsOf(text.left(comma)).join(u' ');
    } else if (words.size() == 1 && !isInitial(words.constFirst())) {
        name.family = words.takeFirst();
    } else if (words.size() == 2 || words.size() == 3) {
        const qsizetype place = familyPlace(words, order);
        if (place < 0)
            return std::nullopt;
        name.family = words.takeAt(place);
    }
    if (name.family.isEmpty() || words.size() > 2)
        return std::nullopt;
    name.given = words.value(0);
    name.patronymic = words.value(1);
    for (QString *part : { &name.family, &name.given, &name.patronymic }) {
        if (isInCapitals(*part))
            *part = inSmallLetters(*part);
    }
    return name;
}

} // namespace phalera
