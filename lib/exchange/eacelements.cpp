// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacelements.h"

#include "edtf/date.h"
#include "exchange/eacformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Without what no XML can hold (XML 1.0, "Char").
QString plain(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return text;
}

QString attributeOf(const Record &record, QLatin1StringView field)
{
    return plain(record.value(field));
}

} // namespace

EacElements::EacElements(QXmlStreamWriter &xml, const PeopleRows &rows, const PeopleFileOrigin &origin)
    : m_xml(xml)
    , m_rows(rows)
    , m_origin(origin)
{
}

Result<void> EacElements::write(const PersonRecords &person)
{
    QStringList ids;
    for (const SourceId &source : person.person.record.sources())
        ids.append(source.text());
    for (const Attestation &conferral : person.conferrals) {
        for (const SourceId &source : conferral.record.sources())
            ids.append(source.text());
    }
    ids.removeDuplicates();
    QList<Record> sources;
    m_xmlIds.clear();
    for (const QString &id : std::as_const(ids)) {
        auto source = m_rows.source(id);
        if (!source)
            return tl::unexpected(source.error());
        sources.append(*std::move(source));
        // Unique among all descriptions of a file.
        m_xmlIds.insert(id, u"s-"_s + person.person.record.id + u'-' + QString::number(sources.size()));
    }
    m_xml.writeStartElement(u"eac"_s);
    m_xml.writeDefaultNamespace(eac::Namespace);
    writeControl(person, sources);
    m_xml.writeStartElement(u"cpfDescription"_s);
    m_xml.writeAttribute(u"sourceReference"_s, references(person.person.record));
    writeIdentity(person.person.record);
    writeDescription(person);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    return {};
}

QString EacElements::references(const Record &record) const
{
    QStringList ids;
    for (const SourceId &source : record.sources())
        ids.append(m_xmlIds.value(source.text()));
    return ids.join(u' ');
}

void EacElements::text(QLatin1StringView element, const QString &content)
{
    m_xml.writeTextElement(element, plain(content));
}

void EacElements::writeControl(const PersonRecords &person, const QList<Record> &sources)
{
    m_xml.writeStartElement(u"control"_s);
    m_xml.writeAttribute(u"dateEncoding"_s, u"iso8601"_s);
    m_xml.writeAttribute(u"languageEncoding"_s, u"iso639-1"_s);
    m_xml.writeAttribute(u"scriptEncoding"_s, u"iso15924"_s);
    m_xml.writeAttribute(u"maintenanceStatus"_s, u"derived"_s);
    text("recordId"_L1, person.person.record.id);
    m_xml.writeStartElement(u"maintenanceAgency"_s);
    text("agencyName"_L1, u"Phalera"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"maintenanceHistory"_s);
    m_xml.writeStartElement(u"maintenanceEvent"_s);
    m_xml.writeAttribute(u"maintenanceEventType"_s, u"derived"_s);
    m_xml.writeStartElement(u"agent"_s);
    m_xml.writeAttribute(u"agentType"_s, u"machine"_s);
    m_xml.writeCharacters(m_origin.program);
    m_xml.writeEndElement();
    text("eventDateTime"_L1, m_origin.made.toUTC().toString(Qt::ISODate));
    for (const auto &[what, said] : m_origin.lines)
        text("eventDescription"_L1, what + u": "_s + said);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (!sources.isEmpty()) {
        m_xml.writeStartElement(u"sources"_s);
        for (const Record &source : sources)
            writeSource(source, m_xmlIds.value(source.id));
        m_xml.writeEndElement();
    }
    if (!person.person.locator.isEmpty()) {
        m_xml.writeStartElement(u"localControl"_s);
        m_xml.writeAttribute(u"localType"_s, eac::ours("locator"_L1));
        text("term"_L1, person.person.locator);
        m_xml.writeEndElement();
    }
    m_xml.writeStartElement(u"otherRecordId"_s);
    m_xml.writeAttribute(u"localType"_s, eac::ours("person"_L1));
    m_xml.writeCharacters(person.person.record.id);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void EacElements::writeSpan(QLatin1StringView name, const QString &content, bool isFirst)
{
    if (!isFirst)
        m_xml.writeCharacters(u". "_s);
    m_xml.writeStartElement(u"span"_s);
    m_xml.writeAttribute(u"localType"_s, eac::ours(name));
    m_xml.writeCharacters(plain(content));
    m_xml.writeEndElement();
}

void EacElements::writeSource(const Record &source, const QString &xmlId)
{
    m_xml.writeStartElement(u"source"_s);
    m_xml.writeAttribute(u"id"_s, xmlId);
    m_xml.writeAttribute(u"valueURI"_s, eac::SourceUri + source.id);
    m_xml.writeStartElement(u"reference"_s);
    if (const QString url = attributeOf(source, "url"_L1); !url.isEmpty())
        m_xml.writeAttribute(u"href"_s, url);
    bool isFirst = true;
    for (const QLatin1StringView field : { "author"_L1, "title"_L1, "container"_L1, "publisher"_L1, "date"_L1,
             "archive_ref"_L1, "url"_L1, "language"_L1, "kind"_L1, "note"_L1 }) {
        if (const QString said = source.value(field); !said.isEmpty())
            writeSpan(field, said, std::exchange(isFirst, false));
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void EacElements::writeIdentity(const Record &person)
{
    m_xml.writeStartElement(u"identity"_s);
    m_xml.writeEmptyElement(u"entityType"_s);
    m_xml.writeAttribute(u"value"_s, u"person"_s);
    const auto hasName = [&](const QString &language) {
        return std::ranges::any_of(QStringList { u"family_"_s, u"given_"_s, u"patronymic_"_s },
            [&](const QString &part) { return !person.value(part + language).isEmpty(); });
    };
    const bool isSet = hasName(u"ru"_s) && hasName(u"en"_s);
    if (isSet)
        m_xml.writeStartElement(u"nameEntrySet"_s);
    bool hasAny = writeName(person, "ru"_L1, "Cyrl"_L1);
    hasAny = writeName(person, "en"_L1, "Latn"_L1) || hasAny;
    if (isSet)
        m_xml.writeEndElement();
    writeOtherNames(person);
    if (!hasAny && person.value(u"other_names").isEmpty()) {
        m_xml.writeStartElement(u"nameEntry"_s);
        m_xml.writeStartElement(u"part"_s);
        m_xml.writeAttribute(u"localType"_s, eac::ours("id"_L1));
        m_xml.writeCharacters(person.id);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    if (const QString item = attributeOf(person, "wikidata"_L1); !item.isEmpty()) {
        m_xml.writeStartElement(u"identityId"_s);
        m_xml.writeAttribute(u"localType"_s, u"wikidata"_s);
        m_xml.writeAttribute(u"valueURI"_s, eac::WikidataUri + item);
        m_xml.writeCharacters(item);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

/// False where the person has no name in this language.
bool EacElements::writeName(const Record &person, QLatin1StringView language, QLatin1StringView script)
{
    const std::array parts { std::pair("family_"_L1, "surname"_L1), std::pair("given_"_L1, "forename"_L1),
        std::pair("patronymic_"_L1, "patronymic"_L1) };
    bool isOpen = false;
    for (const auto &[field, type] : parts) {
        const QString said = plain(person.value(QString(field + language)));
        if (said.isEmpty())
            continue;
        if (!std::exchange(isOpen, true)) {
            m_xml.writeStartElement(u"nameEntry"_s);
            m_xml.writeAttribute(u"languageOfElement"_s, language);
            m_xml.writeAttribute(u"scriptOfElement"_s, script);
            m_xml.writeAttribute(u"localType"_s, eac::ours(language));
        }
        m_xml.writeStartElement(u"part"_s);
        m_xml.writeAttribute(u"localType"_s, type);
        m_xml.writeCharacters(said);
        m_xml.writeEndElement();
    }
    if (isOpen)
        m_xml.writeEndElement();
    return isOpen;
}

void EacElements::writeOtherNames(const Record &person)
{
    for (const QString &name : splitList(plain(person.value(u"other_names")))) {
        m_xml.writeStartElement(u"nameEntry"_s);
        m_xml.writeAttribute(u"localType"_s, eac::ours("other_names"_L1));
        m_xml.writeAttribute(u"status"_s, u"alternative"_s);
        text("part"_L1, name);
        m_xml.writeEndElement();
    }
}

void EacElements::writeTerm(
    QLatin1StringView group, QLatin1StringView element, const QString &localType, const QString &term)
{
    if (term.isEmpty())
        return;
    if (!group.isEmpty())
        m_xml.writeStartElement(group);
    m_xml.writeStartElement(element);
    if (!localType.isEmpty())
        m_xml.writeAttribute(u"localType"_s, localType);
    text("term"_L1, term);
    m_xml.writeEndElement();
    if (!group.isEmpty())
        m_xml.writeEndElement();
}

void EacElements::writeDescription(const PersonRecords &person)
{
    const Record &record = person.person.record;
    m_xml.writeStartElement(u"description"_s);
    const QString sex = record.value(u"sex");
    const QString nationality = record.value(u"nationality");
    if (!sex.isEmpty() || !nationality.isEmpty()) {
        m_xml.writeStartElement(u"demographicDescriptions"_s);
        writeTerm({}, "demographicDescription"_L1, u"gender"_s, sex);
        writeTerm({}, "demographicDescription"_L1, eac::ours("nationality"_L1), nationality);
        m_xml.writeEndElement();
    }
    writeTerm("localDescriptions"_L1, "localDescription"_L1, eac::ours("sector"_L1), record.value(u"sector"));
    writeTerm("occupations"_L1, "occupation"_L1, {}, record.value(u"occupation"));
    writePlaces(record);
    writeLife(record);
    writeConferrals(person.conferrals);
    if (const QString note = record.value(u"note"); !note.isEmpty()) {
        m_xml.writeStartElement(u"biogHist"_s);
        m_xml.writeAttribute(u"localType"_s, eac::ours("note"_L1));
        for (const QString &line : note.split(u'\n'))
            text("p"_L1, line);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void EacElements::writePlaces(const Record &person)
{
    const QString birth = person.value(u"birth_place");
    const QString death = person.value(u"death_place");
    if (birth.isEmpty() && death.isEmpty())
        return;
    m_xml.writeStartElement(u"places"_s);
    for (const auto &[role, name] : { std::pair(u"birth"_s, birth), std::pair(u"death"_s, death) }) {
        if (name.isEmpty())
            continue;
        m_xml.writeStartElement(u"place"_s);
        text("placeName"_L1, name);
        text("placeRole"_L1, role);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void EacElements::writeLife(const Record &person)
{
    const QString born = person.value(u"born");
    const QString died = person.value(u"died");
    if (born.isEmpty() && died.isEmpty())
        return;
    m_xml.writeStartElement(u"existDates"_s);
    m_xml.writeStartElement(u"dateRange"_s);
    if (!born.isEmpty())
        writeDate("fromDate"_L1, born);
    if (!died.isEmpty())
        writeDate("toDate"_L1, died);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// The date as EDTF, and the days that it lies between for those who do not read that.
void EacElements::writeDate(QLatin1StringView element, const QString &edtf)
{
    m_xml.writeStartElement(element);
    if (const auto date = Date::parse(edtf); date && !date->isNull()) {
        const bool isPlain = !date->isInterval() && !date->hasUnspecifiedDigits() && date->level() == 0;
        if (!isPlain && date->earliest() != DistantPast)
            m_xml.writeAttribute(u"notBefore"_s, Date::fromDay(date->earliest()).text());
        if (!isPlain && date->latest() != DistantFuture)
            m_xml.writeAttribute(u"notAfter"_s, Date::fromDay(date->latest()).text());
        m_xml.writeAttribute(u"standardDate"_s, edtf);
    } else {
        m_xml.writeAttribute(u"status"_s, u"unknown"_s);
    }
    m_xml.writeCharacters(edtf);
    m_xml.writeEndElement();
}

void EacElements::writeConferrals(const QList<Attestation> &conferrals)
{
    if (conferrals.isEmpty())
        return;
    m_xml.writeStartElement(u"biogHist"_s);
    m_xml.writeAttribute(u"localType"_s, eac::ours("conferrals"_L1));
    m_xml.writeStartElement(u"chronList"_s);
    for (const Attestation &conferral : conferrals)
        writeConferral(conferral);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void EacElements::writeConferral(const Attestation &conferral)
{
    const Record &record = conferral.record;
    const QString award = record.value(u"award");
    m_xml.writeStartElement(u"chronItem"_s);
    writeDate("date"_L1, record.value(u"date"));
    m_xml.writeStartElement(u"event"_s);
    m_xml.writeAttribute(u"localType"_s, eac::ours("conferral"_L1));
    m_xml.writeAttribute(u"sourceReference"_s, references(record));
    m_xml.writeAttribute(u"valueURI"_s, eac::AwardUri + award);
    const Record known = m_rows.awards.value(award);
    const QString name = known.value(u"name_en").isEmpty() ? known.value(u"name_ru") : known.value(u"name_en");
    writeSpan("award"_L1, name.isEmpty() ? award : name, true);
    for (const FieldSpec &field : tableSpec(Table::Conferrals).fields) {
        const QString said = record.value(field.name);
        const bool isElsewhere = field.type == FieldType::Sources || field.name == "person"_L1
            || field.name == "award"_L1 || field.name == "date"_L1 || field.name == "place"_L1;
        if (!isElsewhere && !said.isEmpty())
            writeSpan(field.name, said, false);
    }
    if (record.id != derivedId(Table::Conferrals, record.values))
        writeSpan("id"_L1, record.id, false);
    if (!conferral.locator.isEmpty())
        writeSpan("locator"_L1, conferral.locator, false);
    m_xml.writeEndElement();
    if (const QString place = record.value(u"place"); !place.isEmpty()) {
        m_xml.writeStartElement(u"place"_s);
        text("placeName"_L1, place);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace phalera
