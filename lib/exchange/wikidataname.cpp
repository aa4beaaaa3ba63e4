// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidataname.h"

#include "exchange/wikidataproperties.h"
#include "names/folding.h"
#include "names/namematch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

bool isIn(const QString &text, QChar::Script script)
{
    const auto isOther = [script](QChar character) { return character.isLetter() && character.script() != script; };
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), isOther)
        && std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
}

QString withoutSemicolon(QString name)
{
    return name.replace(u';', u',');
}

/// What its family and given names are called in a language.
struct KnownWords
{
    QStringList family;
    QStringList given;
};

KnownWords knownWords(const Entity &person, const ItemLabels &labels, QStringView language)
{
    KnownWords words;
    const auto take = [&](QLatin1StringView property, QStringList &into) {
        for (const Statement &statement : person.statements.value(property)) {
            if (statement.rank != Rank::Deprecated)
                into.append(folded(labels.label(statement.value.text, language)));
        }
        into.removeAll(QString());
    };
    take(property::FamilyName, words.family);
    take(property::GivenName, words.given);
    return words;
}

bool isSameName(const QString &word, const QString &other)
{
    const std::vector<NameWord> words = nameWords(word);
    const std::vector<NameWord> others = nameWords(other);
    if (words.size() != 1 || others.size() != 1)
        return false;
    const auto match = wordMatch(words.front(), others.front());
    return match && match->kind <= NameMatch::Kind::Romanized;
}

/// What tells whether a name begins with the family name.
NameOrder orderOf(const QStringList &words, const KnownWords &known, const FullName &sameName)
{
    const auto isFamily
        = [&](const QString &word) { return known.family.contains(folded(word)) || isSameName(word, sameName.family); };
    const auto isGiven
        = [&](const QString &word) { return known.given.contains(folded(word)) || isSameName(word, sameName.given); };
    const QString &first = words.constFirst();
    const QString &last = words.constLast();
    const bool canGivenBeFirst = isFamily(last) || isGiven(first);
    const bool canFamilyBeFirst = isFamily(first) || isGiven(last);
    if (canGivenBeFirst == canFamilyBeFirst)
        return NameOrder::NotSaid;
    return canGivenBeFirst ? NameOrder::GivenFirst : NameOrder::FamilyFirst;
}

/// A second given name is no patronymic.
bool isPatronymicOf(const QString &word, const FullName &sameName)
{
    if (word.isEmpty() || word.contains(u' '))
        return true; // of two words: that of a son or daughter
    const std::vector<NameWord> words = nameWords(word);
    return (words.size() == 1 && isPatronymic(words.front()))
        || (!sameName.patronymic.isEmpty() && isSameName(word, sameName.patronymic));
}

std::optional<FullName> split(const QString &label, const KnownWords &known, const FullName &sameName)
{
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return std::nullopt;
    const NameOrder order = label.contains(u',') ? NameOrder::NotSaid : orderOf(words, known, sameName);
    const auto name = splitFullName(label, order);
    const bool hasBoth = name && !name->family.isEmpty() && !name->given.isEmpty();
    return hasBoth && isPatronymicOf(name->patronymic, sameName) ? name : std::nullopt;
}

QStringList wordKeys(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words;
}

QString joined(const FullName &name)
{
    return QStringList { name.family, name.given, name.patronymic }.join(u' ');
}

} // namespace

PersonNames namesOf(const Entity &person, const ItemLabels &labels)
{
    PersonNames names;
    const QString forAll = person.label(u"mul");
    const auto labelIn = [&](QStringView language, QChar::Script script) {
        const QString label = person.label(language).isEmpty() ? forAll : person.label(language);
        return isIn(label, script) ? label : QString();
    };
    const QString russian = labelIn(u"ru", QChar::Script_Cyrillic);
    const QString english = labelIn(u"en", QChar::Script_Latin);
    const KnownWords knownRussian = knownWords(person, labels, u"ru");
    const KnownWords knownEnglish = knownWords(person, labels, u"en");
    names.russian = split(russian, knownRussian, {}).value_or(FullName {});
    names.english = split(english, knownEnglish, names.russian).value_or(FullName {});
    if (names.russian.family.isEmpty() && !names.english.family.isEmpty())
        names.russian = split(russian, knownRussian, names.english).value_or(FullName {});
    QStringList written;
    QList<QStringList> taken { {} };
    for (const auto &[name, label] : { std::pair(names.russian, russian), std::pair(names.english, english) }) {
        if (name.family.isEmpty())
            continue;
        written.append(label);
        taken.append(wordKeys(joined(name)));
    }
    written.removeDuplicates();
    names.written = written.join(u" · "_s);
    const auto takeOther = [&](const QString &name) {
        const QStringList keys = wordKeys(name);
        if (!taken.contains(keys) && !names.others.contains(withoutSemicolon(name)) && !name.isEmpty())
            names.others.append(withoutSemicolon(name));
    };
    takeOther(russian);
    takeOther(english);
    for (const QLatin1StringView property : { property::NativeName, property::BirthName, property::Pseudonym }) {
        for (const Statement &statement : person.statements.value(property)) {
            if (statement.rank != Rank::Deprecated && statement.value.kind == Value::Kind::Text)
                takeOther(statement.value.text);
        }
    }
    for (const Name &name : person.labels + person.aliases)
        takeOther(name.text);
    return names;
}

} // namespace phalera::wikidata
