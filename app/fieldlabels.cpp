// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace phalera {

namespace {

struct Label
{
    const char *column;
    const char *text;
};

// Columns whose label is the same in every table that has them.
constexpr Label CommonLabels[] {
    { "abolished", QT_TRANSLATE_NOOP("Words", "Abolished") },
    { "act", QT_TRANSLATE_NOOP("Words", "Act") },
    { "action", QT_TRANSLATE_NOOP("Words", "What is done") },
    { "actor", QT_TRANSLATE_NOOP("Words", "Who") },
    { "archive_ref", QT_TRANSLATE_NOOP("Words", "Archival reference") },
    { "author", QT_TRANSLATE_NOOP("Words", "Author") },
    { "award", QT_TRANSLATE_NOOP("Words", "Award") },
    { "birth_place", QT_TRANSLATE_NOOP("Words", "Place of birth") },
    { "born", QT_TRANSLATE_NOOP("Words", "Born") },
    { "category", QT_TRANSLATE_NOOP("Words", "Category") },
    { "container", QT_TRANSLATE_NOOP("Words", "Published in") },
    { "date", QT_TRANSLATE_NOOP("Words", "Date") },
    { "death_place", QT_TRANSLATE_NOOP("Words", "Place of death") },
    { "died", QT_TRANSLATE_NOOP("Words", "Died") },
    { "effect", QT_TRANSLATE_NOOP("Words", "Effect") },
    { "established", QT_TRANSLATE_NOOP("Words", "Established") },
    { "established_by_act", QT_TRANSLATE_NOOP("Words", "Established by") },
    { "family_en", QT_TRANSLATE_NOOP("Words", "Family name, romanized") },
    { "family_ru", QT_TRANSLATE_NOOP("Words", "Family name") },
    { "from_award", QT_TRANSLATE_NOOP("Words", "Award") },
    { "given_en", QT_TRANSLATE_NOOP("Words", "Given name, romanized") },
    { "given_ru", QT_TRANSLATE_NOOP("Words", "Given name") },
    { "granted_by", QT_TRANSLATE_NOOP("Words", "Conferred by") },
    { "grounds", QT_TRANSLATE_NOOP("Words", "Grounds") },
    { "id", QT_TRANSLATE_NOOP("Words", "Id") },
    { "issuer", QT_TRANSLATE_NOOP("Words", "Issuer") },
    { "jurisdiction", QT_TRANSLATE_NOOP("Words", "State") },
    { "kind", QT_TRANSLATE_NOOP("Words", "Kind") },
    { "language", QT_TRANSLATE_NOOP("Words", "Language") },
    { "measure", QT_TRANSLATE_NOOP("Words", "What is counted") },
    { "medal_number", QT_TRANSLATE_NOOP("Words", "Medal no.") },
    { "name_en", QT_TRANSLATE_NOOP("Words", "Name in English") },
    { "name_ru", QT_TRANSLATE_NOOP("Words", "Name in Russian") },
    { "nationality", QT_TRANSLATE_NOOP("Words", "Nationality") },
    { "note", QT_TRANSLATE_NOOP("Words", "Note") },
    { "number", QT_TRANSLATE_NOOP("Words", "Number") },
    { "occupation", QT_TRANSLATE_NOOP("Words", "Occupation") },
    { "ordinal", QT_TRANSLATE_NOOP("Words", "Conferral no.") },
    { "organisation", QT_TRANSLATE_NOOP("Words", "Organisation") },
    { "other_names", QT_TRANSLATE_NOOP("Words", "Other names") },
    { "patronymic_en", QT_TRANSLATE_NOOP("Words", "Patronymic, romanized") },
    { "patronymic_ru", QT_TRANSLATE_NOOP("Words", "Patronymic") },
    { "period", QT_TRANSLATE_NOOP("Words", "Period") },
    { "person", QT_TRANSLATE_NOOP("Words", "Person") },
    { "place", QT_TRANSLATE_NOOP("Words", "Place") },
    { "position", QT_TRANSLATE_NOOP("Words", "Position at the award") },
    { "property", QT_TRANSLATE_NOOP("Words", "Question") },
    { "publisher", QT_TRANSLATE_NOOP("Words", "Publisher") },
    { "relation", QT_TRANSLATE_NOOP("Words", "Relation") },
    { "republic", QT_TRANSLATE_NOOP("Words", "Republic or region") },
    { "role", QT_TRANSLATE_NOOP("Words", "Role") },
    { "sector", QT_TRANSLATE_NOOP("Words", "Sector") },
    { "sex", QT_TRANSLATE_NOOP("Words", "Sex") },
    { "source", QT_TRANSLATE_NOOP("Words", "Source") },
    { "sources", QT_TRANSLATE_NOOP("Words", "Sources") },
    { "stance", QT_TRANSLATE_NOOP("Words", "Stance") },
    { "status", QT_TRANSLATE_NOOP("Words", "Status") },
    { "status_date", QT_TRANSLATE_NOOP("Words", "Status since") },
    { "step", QT_TRANSLATE_NOOP("Words", "Step") },
    { "subject", QT_TRANSLATE_NOOP("Words", "Subject") },
    { "title", QT_TRANSLATE_NOOP("Words", "Title") },
    { "title_en", QT_TRANSLATE_NOOP("Words", "Title in English") },
    { "title_ru", QT_TRANSLATE_NOOP("Words", "Title in Russian") },
    { "to_award", QT_TRANSLATE_NOOP("Words", "Related award") },
    { "total_conferred", QT_TRANSLATE_NOOP("Words", "Conferred in all") },
    { "url", QT_TRANSLATE_NOOP("Words", "Address") },
    { "value", QT_TRANSLATE_NOOP("Words", "Value") },
    { "wikidata", QT_TRANSLATE_NOOP("Words", "Wikidata") },
};

// Fields of a query that are no column, or mean something narrower in a list of conferrals.
constexpr std::pair<Field, const char *> FieldLabels[] {
    { Field::Date, QT_TRANSLATE_NOOP("Words", "Conferred") },
    { Field::DatePrecision, QT_TRANSLATE_NOOP("Words", "Date known to") },
    { Field::Name, QT_TRANSLATE_NOOP("Words", "Name") },
    { Field::NameEn, QT_TRANSLATE_NOOP("Words", "Name, romanized") },
    { Field::Age, QT_TRANSLATE_NOOP("Words", "Age at the award") },
    { Field::SourceCount, QT_TRANSLATE_NOOP("Words", "Sources") },
    { Field::Conflict, QT_TRANSLATE_NOOP("Words", "Sources differ") },
    { Field::Statement, QT_TRANSLATE_NOOP("Words", "What sources state") },
    { Field::AsOf, QT_TRANSLATE_NOOP("Words", "Held on") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QString columnLabel(QLatin1StringView column)
{
    const auto label = std::ranges::find_if(
        CommonLabels, [column](const Label &l) { return column == QLatin1StringView(l.column); });
    return label == std::end(CommonLabels) ? QString(column) : translated(label->text);
}

} // namespace

QString fieldLabel(Field field)
{
    const auto label = std::ranges::find(FieldLabels, field, &std::pair<Field, const char *>::first);
    return label == std::end(FieldLabels) ? columnLabel(fieldName(field)) : translated(label->second);
}

QString fieldLabel(Table table, QLatin1StringView field)
{
    if (table == Table::Conferrals && field == QLatin1StringView("date"))
        return fieldLabel(Field::Date);
    if (table == Table::Sources && field == QLatin1StringView("date"))
        return QCoreApplication::translate("Words", "Published");
    if (table == Table::Claims && field == QLatin1StringView("id"))
        return QCoreApplication::translate("Words", "Id of the question");
    return columnLabel(field);
}

QString wordingLabel(Table table, const QString &field)
{
    const int index = fieldIndex(table, field);
    if (index >= 0)
        return fieldLabel(table, tableSpec(table).fields[size_t(index)].name);
    return field == QLatin1StringView("name") ? QCoreApplication::translate("Words", "Name") : field;
}

} // namespace phalera
