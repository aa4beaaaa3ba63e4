// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include "app/datewords.h"
#include "app/vocabulary.h"

#include <QCoreApplication>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// The first vocabulary that knows the code; the code itself if none does.
QString wordOf(std::initializer_list<Vocabulary> vocabularies, const QString &code)
{
    for (const Vocabulary vocabulary : vocabularies) {
        if (const auto word = vocabularyWord(vocabulary, code))
            return *word;
    }
    return code;
}

QString listOfWords(std::initializer_list<Vocabulary> vocabularies, const QString &cell)
{
    QStringList words;
    for (const QString &code : splitList(cell))
        words.append(wordOf(vocabularies, code));
    return words.join("; "_L1);
}

QString regionWord(const QString &code)
{
    return wordOf({ Vocabulary::UnionRepublic, Vocabulary::FederalSubject, Vocabulary::Country }, code);
}

/// "sector:agriculture" as "sector: agriculture".
QString categoryWord(const QString &category)
{
    const qsizetype colon = category.indexOf(u':');
    const QString name = wordOf({ Vocabulary::CategoryName }, category.left(colon));
    if (colon < 0)
        return name;
    const QString value = wordOf({ Vocabulary::Sector, Vocabulary::Sex, Vocabulary::Status, Vocabulary::UnionRepublic,
                                     Vocabulary::FederalSubject, Vocabulary::Country, Vocabulary::CategoryValue },
        category.mid(colon + 1));
    return QCoreApplication::translate("Words", "%1: %2", "category of a published total and its value")
        .arg(name, value);
}

QString languageWord(const QString &code)
{
    if (const auto word = vocabularyWord(Vocabulary::Language, code))
        return *word;
    const QLocale::Language language = QLocale::codeToLanguage(code);
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

QString kindWord(Table table, const QString &kind)
{
    switch (table) {
    case Table::Awards:
        return wordOf({ Vocabulary::AwardKind }, kind);
    case Table::Acts:
        return wordOf({ Vocabulary::ActKind }, kind);
    default:
        return wordOf({ Vocabulary::SourceKind }, kind);
    }
}

QString unknownWord()
{
    return QCoreApplication::translate("Words", "unknown");
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u' ');
}

bool readsCyrillic()
{
    return QLocale().script() == QLocale::CyrillicScript;
}

} // namespace

QString unitWord(Unit unit, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (unit) {
    case Unit::Conferrals:
        return QCoreApplication::translate("Words", "conferral(s)", "the word beside a number", n);
    case Unit::People:
        return QCoreApplication::translate("Words", "person(s)", "the word beside a number", n);
    case Unit::Acts:
        return QCoreApplication::translate("Words", "act(s)", "the word beside a number", n);
    case Unit::Sources:
        return QCoreApplication::translate("Words", "source(s)", "the word beside a number", n);
    }
    return {};
}

QString tableWord(Table table)
{
    switch (table) {
    case Table::Sources:
        return QCoreApplication::translate("Words", "Sources");
    case Table::Awards:
        return QCoreApplication::translate("Words", "Awards");
    case Table::AwardRelations:
        return QCoreApplication::translate("Words", "Relations of awards");
    case Table::Acts:
        return QCoreApplication::translate("Words", "Acts");
    case Table::Procedures:
        return QCoreApplication::translate("Words", "Procedures");
    case Table::People:
        return QCoreApplication::translate("Words", "People");
    case Table::Conferrals:
        return QCoreApplication::translate("Words", "Conferrals");
    case Table::Counts:
        return QCoreApplication::translate("Words", "Published totals");
    case Table::Claims:
        return QCoreApplication::translate("Words", "Statements");
    }
    return {};
}

QString valueWord(Field field, const QString &value)
{
    if (value.isEmpty())
        return unknownWord();
    switch (field) {
    case Field::Award:
        return listOfWords({ Vocabulary::Award }, value);
    case Field::DatePrecision:
        return wordOf({ Vocabulary::Precision }, value);
    case Field::Republic:
        return regionWord(value);
    case Field::Status:
        return wordOf({ Vocabulary::Status }, value);
    case Field::Sex:
        return wordOf({ Vocabulary::Sex }, value);
    case Field::Nationality:
        return listOfWords({ Vocabulary::Nationality }, value);
    case Field::Sector:
        return listOfWords({ Vocabulary::Sector }, value);
    case Field::Conflict:
        return wordOf({ Vocabulary::Flag }, value);
    case Field::Kind:
        return wordOf({ Vocabulary::SourceKind, Vocabulary::ActKind, Vocabulary::AwardKind }, value);
    case Field::Issuer:
        return wordOf({ Vocabulary::Body }, value);
    case Field::Effect:
        return wordOf({ Vocabulary::Effect }, value);
    case Field::Language:
        return languageWord(value);
    default:
        return value;
    }
}

QString valueWord(Table table, QLatin1StringView field, const QString &value)
{
    if (value.isEmpty())
        return unknownWord();
    if (field == "kind"_L1)
        return kindWord(table, value);
    if (field == "relation"_L1)
        return wordOf({ Vocabulary::Relation }, value);
    if (field == "role"_L1)
        return wordOf({ Vocabulary::Role }, value);
    if (field == "stance"_L1)
        return wordOf({ Vocabulary::Stance }, value);
    if (field == "measure"_L1)
        return wordOf({ Vocabulary::Measure }, value);
    if (field == "category"_L1)
        return categoryWord(value);
    if (field == "jurisdiction"_L1)
        return listOfWords({ Vocabulary::Country, Vocabulary::UnionRepublic, Vocabulary::FederalSubject }, value);
    if (field == "granted_by"_L1 || field == "actor"_L1)
        return wordOf({ Vocabulary::Body }, value);
    if (field == "property"_L1)
        return propertyLabel(value);
    if (field == "award"_L1 || field == "from_award"_L1 || field == "to_award"_L1)
        return listOfWords({ Vocabulary::Award }, value);
    const auto known = fieldByName(QString(field));
    return known ? valueWord(*known, value) : value;
}

QString propertyLabel(const QString &property)
{
    if (const auto word = vocabularyWord(Vocabulary::Property, property))
        return *word;
    for (const Table table : { Table::Awards, Table::Acts, Table::People, Table::Conferrals }) {
        const int index = fieldIndex(table, property);
        if (index >= 0)
            return fieldLabel(table, tableSpec(table).fields[size_t(index)].name);
    }
    return QString(property).replace(u'_', u' ');
}

QString reasonSentence(FieldAccounts::Reason reason)
{
    switch (reason) {
    case FieldAccounts::Reason::OnlyAccount:
        return QCoreApplication::translate("Words", "Only one account gives this value.");
    case FieldAccounts::Reason::AllAgree:
        return QCoreApplication::translate("Words", "All accounts agree.");
    case FieldAccounts::Reason::EditorsVerdict:
        return QCoreApplication::translate("Words", "An editor decided for this value.");
    case FieldAccounts::Reason::SourceRank:
        return QCoreApplication::translate("Words", "Accepted because its kind of source ranks highest.");
    case FieldAccounts::Reason::LaterSource:
        return QCoreApplication::translate("Words", "Accepted because its source is the latest of equal rank.");
    case FieldAccounts::Reason::OwnRow:
        return QCoreApplication::translate(
            "Words", "Accepted because the record's own row says so; the sources rank the same.");
    case FieldAccounts::Reason::Unsettled:
        return QCoreApplication::translate("Words", "The accounts differ, and no rule decides between them.");
    case FieldAccounts::Reason::NoAccount:
        return QCoreApplication::translate("Words", "No source says anything on this.");
    }
    return {};
}

QString personName(const Person &person)
{
    QString name = joined({ person.familyRu, person.givenRu, person.patronymicRu });
    if (name.isEmpty())
        name = personNameEn(person);
    return name.isEmpty() ? person.otherNames.value(0) : name; // where nobody says which word is the family name
}

QString personNameEn(const Person &person)
{
    return joined({ person.givenEn, person.patronymicEn, person.familyEn });
}

QString awardName(const Award &award)
{
    const QString &first = readsCyrillic() ? award.nameRu : award.nameEn;
    const QString &second = readsCyrillic() ? award.nameEn : award.nameRu;
    if (!first.isEmpty())
        return first;
    return second.isEmpty() ? award.id.text() : second;
}

QString awardName(const AwardId &id, const QString &fallback)
{
    if (const auto word = vocabularyWord(Vocabulary::Award, id.text()))
        return *word;
    return fallback.isEmpty() ? id.text() : fallback;
}

QString sourceLine(const Source &source)
{
    const QString published = dateShort(source.date, QLocale());
    QStringList parts { source.author, source.title, source.container.isEmpty() ? source.publisher : source.container };
    parts.removeAll(QString());
    if (parts.isEmpty())
        return source.id.text();
    for (QString &part : parts) {
        if (part.endsWith(u'.'))
            part.chop(1);
    }
    const QString line = parts.join(". "_L1);
    return published.isEmpty()
        ? line
        : QCoreApplication::translate("Words", "%1, %2", "a source and its date").arg(line, published);
}

QString actTitle(const Act &act)
{
    const QString &first = readsCyrillic() ? act.titleRu : act.titleEn;
    const QString &second = readsCyrillic() ? act.titleEn : act.titleRu;
    if (!first.isEmpty() || !second.isEmpty())
        return first.isEmpty() ? second : first;
    QString kind = kindWord(Table::Acts, act.kind);
    if (!kind.isEmpty())
        kind[0] = kind.at(0).toUpper();
    const QString date = dateWords(act.date, QLocale());
    if (!act.number.isEmpty() && !date.isEmpty())
        return QCoreApplication::translate("Words", "%1 no. %2 of %3", "kind, number and date of an act")
            .arg(kind, act.number, date);
    if (!date.isEmpty())
        return QCoreApplication::translate("Words", "%1 of %2", "kind and date of an act").arg(kind, date);
    return act.id.text();
}

} // namespace phalera
