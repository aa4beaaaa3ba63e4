// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <span>

namespace phalera {

/// How the value of a field stands in linked data.
enum class LinkedShape : quint8 {
    Text,
    TextRu, ///< in Russian
    TextEn, ///< in English
    Number,
    Date,
    Reference, ///< to records of the field's table
    Address,   ///< of the web
    Wikidata,  ///< an item of it
    Node       ///< a thing of its own that has this name; LinkedTerm::nodeClass says what it is
};

/// The term of a vocabulary that holds a field.
struct LinkedTerm
{
    QLatin1StringView field;
    QLatin1StringView term;
    LinkedShape shape = LinkedShape::Text;
    QLatin1StringView nodeClass {};
};

/// What a table's records are in a vocabulary, and the terms for their fields. A field without a term is told as a note
/// with its name.
struct LinkedClass
{
    Table table;
    QLatin1StringView name;
    std::span<const LinkedTerm> terms;
    QLatin1StringView citing; ///< the term for the sources of the record
};

/// Terms of schema.org; a source's class is that of its kind, see schemaClassOf().
[[nodiscard]] const LinkedClass *schemaTerms(Table table);
[[nodiscard]] QLatin1StringView schemaClassOf(const Record &record);
/// Terms of RiC-O 1.1.
[[nodiscard]] const LinkedClass *ricoTerms(Table table);

[[nodiscard]] const LinkedTerm *termOf(const LinkedClass &known, QLatin1StringView field);

/// Fields that make the name of a person in a language, family name first.
struct NameFields
{
    QLatin1StringView language;
    QLatin1StringView family, given, patronymic;
};
inline constexpr NameFields PersonNames[] { { QLatin1StringView("ru"), QLatin1StringView("family_ru"),
                                                QLatin1StringView("given_ru"), QLatin1StringView("patronymic_ru") },
    { QLatin1StringView("en"), QLatin1StringView("family_en"), QLatin1StringView("given_en"),
        QLatin1StringView("patronymic_en") } };
/// Given name, patronymic, family name; empty where none of them is known.
[[nodiscard]] QString wholeName(const Record &person, const NameFields &fields);

/// "#people/stakhanov-alexei-1906": a record within the file, as an IRI.
[[nodiscard]] QString iriOf(const RecordRef &record);
/// An address with all that an IRI may not have in it written as bytes; empty where it is no address of the web.
[[nodiscard]] QString iriOf(const QString &url);
[[nodiscard]] QString wikidataIri(const QString &item);

/// "http://id.loc.gov/datatypes/edtf/EDTF": the type of a date that no simpler type holds.
inline constexpr QLatin1StringView EdtfDatatype { "http://id.loc.gov/datatypes/edtf/EDTF" };

} // namespace phalera
