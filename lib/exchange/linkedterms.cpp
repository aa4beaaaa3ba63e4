// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkedterms.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using enum LinkedShape;

constexpr LinkedTerm SchemaPerson[] { { "family_ru"_L1, "familyName"_L1, TextRu },
    { "given_ru"_L1, "givenName"_L1, TextRu }, { "patronymic_ru"_L1, "additionalName"_L1, TextRu },
    { "family_en"_L1, "familyName"_L1, TextEn }, { "given_en"_L1, "givenName"_L1, TextEn },
    { "patronymic_en"_L1, "additionalName"_L1, TextEn }, { "other_names"_L1, "alternateName"_L1 },
    { "sex"_L1, "gender"_L1 }, { "born"_L1, "birthDate"_L1, Date },
    { "birth_place"_L1, "birthPlace"_L1, Node, "Place"_L1 }, { "died"_L1, "deathDate"_L1, Date },
    { "death_place"_L1, "deathPlace"_L1, Node, "Place"_L1 },
    { "occupation"_L1, "hasOccupation"_L1, Node, "Occupation"_L1 }, { "wikidata"_L1, "sameAs"_L1, Wikidata },
    { "note"_L1, "description"_L1 } };
// The properties of a Role, which stands between a person and an award and says when and why.
constexpr LinkedTerm SchemaConferral[] { { "award"_L1, "award"_L1, Reference }, { "date"_L1, "startDate"_L1, Date },
    { "grounds"_L1, "description"_L1 } };
constexpr LinkedTerm SchemaAward[] { { "name_ru"_L1, "name"_L1, TextRu }, { "name_en"_L1, "name"_L1, TextEn },
    { "note"_L1, "description"_L1 } };
constexpr LinkedTerm SchemaAct[] { { "kind"_L1, "legislationType"_L1 },
    { "issuer"_L1, "legislationPassedBy"_L1, Node, "Organization"_L1 }, { "number"_L1, "legislationIdentifier"_L1 },
    { "date"_L1, "legislationDate"_L1, Date }, { "title_ru"_L1, "name"_L1, TextRu },
    { "title_en"_L1, "name"_L1, TextEn }, { "award"_L1, "about"_L1, Reference }, { "note"_L1, "description"_L1 } };
constexpr LinkedTerm SchemaSource[] { { "author"_L1, "author"_L1 }, { "title"_L1, "name"_L1 },
    { "container"_L1, "isPartOf"_L1, Node, "CreativeWork"_L1 },
    { "publisher"_L1, "publisher"_L1, Node, "Organization"_L1 }, { "date"_L1, "datePublished"_L1, Date },
    { "url"_L1, "url"_L1, Address }, { "archive_ref"_L1, "identifier"_L1 }, { "language"_L1, "inLanguage"_L1 },
    { "note"_L1, "description"_L1 } };

constexpr LinkedTerm RicoPerson[] { { "other_names"_L1, "hasOrHadAgentName"_L1, Node, "AgentName"_L1 },
    { "sex"_L1, "hasOrHadDemographicGroup"_L1, Node, "DemographicGroup"_L1 }, { "born"_L1, "birthDate"_L1, Date },
    { "birth_place"_L1, "hasBirthPlace"_L1, Node, "Place"_L1 }, { "died"_L1, "deathDate"_L1, Date },
    { "death_place"_L1, "hasDeathPlace"_L1, Node, "Place"_L1 },
    { "nationality"_L1, "hasOrHadDemographicGroup"_L1, Node, "DemographicGroup"_L1 },
    { "occupation"_L1, "hasOrHadOccupationOfType"_L1, Node, "OccupationType"_L1 }, { "wikidata"_L1, {}, Wikidata },
    { "note"_L1, "note"_L1 } };
constexpr LinkedTerm RicoConferral[] { { "person"_L1, "hasOrHadParticipant"_L1, Reference },
    { "award"_L1, "isRelatedTo"_L1, Reference }, { "act"_L1, "isAssociatedWithRule"_L1, Reference },
    { "date"_L1, "date"_L1, Date }, { "place"_L1, "isAssociatedWithPlace"_L1, Node, "Place"_L1 },
    { "republic"_L1, "isAssociatedWithPlace"_L1, Node, "Place"_L1 },
    { "status"_L1, "hasEventType"_L1, Node, "EventType"_L1 }, { "grounds"_L1, "generalDescription"_L1 },
    { "note"_L1, "note"_L1 } };
constexpr LinkedTerm RicoAward[] { { "name_ru"_L1, "name"_L1, TextRu }, { "name_en"_L1, "name"_L1, TextEn },
    { "established"_L1, "beginningDate"_L1, Date }, { "abolished"_L1, "endDate"_L1, Date },
    { "established_by_act"_L1, "isAssociatedWithRule"_L1, Reference }, { "note"_L1, "note"_L1 } };
constexpr LinkedTerm RicoAct[] { { "kind"_L1, "hasOrHadMandateType"_L1, Node, "MandateType"_L1 },
    { "issuer"_L1, "issuedBy"_L1, Node, "Agent"_L1 }, { "number"_L1, "identifier"_L1 }, { "date"_L1, "date"_L1, Date },
    { "title_ru"_L1, "title"_L1, TextRu }, { "title_en"_L1, "title"_L1, TextEn },
    { "award"_L1, "isRelatedTo"_L1, Reference }, { "note"_L1, "note"_L1 } };
constexpr LinkedTerm RicoSource[] { { "kind"_L1, "type"_L1 }, { "author"_L1, "hasAuthor"_L1, Node, "Agent"_L1 },
    { "title"_L1, "title"_L1 }, { "container"_L1, "isOrWasIncludedIn"_L1, Node, "RecordSet"_L1 },
    { "publisher"_L1, "hasPublisher"_L1, Node, "Agent"_L1 }, { "date"_L1, "publicationDate"_L1, Date },
    { "url"_L1, {}, Address }, { "archive_ref"_L1, "identifier"_L1 },
    { "language"_L1, "hasOrHadLanguage"_L1, Node, "Language"_L1 }, { "note"_L1, "note"_L1 } };

constexpr LinkedClass Schema[] { { Table::People, "Person"_L1, SchemaPerson, "subjectOf"_L1 },
    { Table::Conferrals, "Role"_L1, SchemaConferral, "subjectOf"_L1 },
    { Table::Awards, "Thing"_L1, SchemaAward, "subjectOf"_L1 },
    { Table::Acts, "Legislation"_L1, SchemaAct, "subjectOf"_L1 },
    { Table::Sources, "CreativeWork"_L1, SchemaSource, {} } };
constexpr LinkedClass Rico[] { { Table::People, "Person"_L1, RicoPerson, "isOrWasDescribedBy"_L1 },
    { Table::Conferrals, "Event"_L1, RicoConferral, "isOrWasDescribedBy"_L1 },
    { Table::Awards, "Concept"_L1, RicoAward, "isOrWasDescribedBy"_L1 },
    { Table::Acts, "Mandate"_L1, RicoAct, "isOrWasDescribedBy"_L1 }, { Table::Sources, "Record"_L1, RicoSource, {} } };

const LinkedClass *classOf(std::span<const LinkedClass> classes, Table table)
{
    const auto found = std::ranges::find(classes, table, &LinkedClass::table);
    return found == classes.end() ? nullptr : &*found;
}

} // namespace

const LinkedClass *schemaTerms(Table table)
{
    return classOf(Schema, table);
}

QLatin1StringView schemaClassOf(const Record &record)
{
    constexpr std::array Kinds { std::pair { "law"_L1, "Legislation"_L1 }, std::pair { "article"_L1, "Article"_L1 },
        std::pair { "news"_L1, "NewsArticle"_L1 }, std::pair { "encyclopedia"_L1, "Article"_L1 },
        std::pair { "book"_L1, "Book"_L1 }, std::pair { "archive"_L1, "ArchiveComponent"_L1 },
        std::pair { "web"_L1, "WebPage"_L1 } };
    const LinkedClass *known = schemaTerms(record.table);
    if (record.table == Table::Sources) {
        const QString kind = record.value(u"kind");
        const auto found = std::ranges::find_if(Kinds, [&kind](const auto &each) { return kind == each.first; });
        if (found != Kinds.end())
            return found->second;
    }
    return known ? known->name : QLatin1StringView();
}

const LinkedClass *ricoTerms(Table table)
{
    return classOf(Rico, table);
}

const LinkedTerm *termOf(const LinkedClass &known, QLatin1StringView field)
{
    const auto found = std::ranges::find(known.terms, field, &LinkedTerm::field);
    return found == known.terms.end() ? nullptr : &*found;
}

QString wholeName(const Record &person, const NameFields &fields)
{
    QStringList parts { person.value(fields.given), person.value(fields.patronymic), person.value(fields.family) };
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString iriOf(const RecordRef &record)
{
    return u'#' + tableSpec(record.table).name + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(record.id));
}

QString iriOf(const QString &url)
{
    if (!url.startsWith("http://"_L1, Qt::CaseInsensitive) && !url.startsWith("https://"_L1, Qt::CaseInsensitive))
        return {};
    // All that RFC 3987 has in an address stays as it is; the rest, such as spaces and angle brackets, becomes bytes.
    QString iri;
    for (const QChar character : url) {
        const bool isForbidden = character <= u' ' || character == u'\x7f' || u"<>\"{}|\\^`"_s.contains(character);
        iri += isForbidden ? QString::fromLatin1(QUrl::toPercentEncoding(QString(character))) : QString(character);
    }
    return iri;
}

QString wikidataIri(const QString &item)
{
    return u"http://www.wikidata.org/entity/"_s + QString::fromLatin1(QUrl::toPercentEncoding(item));
}

} // namespace phalera
