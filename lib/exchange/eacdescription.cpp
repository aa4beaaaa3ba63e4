// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacdescription.h"

#include "exchange/eacdates.h"
#include "exchange/eacformat.h"
#include "exchange/eacleftovers.h"
#include "exchange/eacnames.h"
#include "exchange/eacplaces.h"
#include "exchange/foreignids.h"
#include "exchange/wikidataid.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// What only serves the file, and says nothing of the person.
constexpr std::array Housekeeping { "maintenanceHistory"_L1, "maintenanceStatus"_L1, "publicationStatus"_L1,
    "languageDeclaration"_L1, "languageDeclarations"_L1, "conventionDeclaration"_L1, "localTypeDeclaration"_L1 };

void skipHousekeeping(XmlElement &control)
{
    for (const QLatin1StringView name : Housekeeping) {
        for (XmlElement *each : control.childrenNamed(name))
            each->takeAll();
    }
}

QString withoutPrefix(const QString &text, QLatin1StringView prefix)
{
    return text.startsWith(prefix) ? text.mid(prefix.size()) : QString();
}

/// The fields that the spans of ours hold, each under its name.
void takeSpans(XmlElement &element, RecordDraft &draft)
{
    element.isTaken = true;
    for (XmlElement &span : element.children) {
        const QString field = withoutPrefix(span.attribute("localType"_L1), eac::LocalType);
        const QString text = span.allText();
        span.takeAll();
        const int index = fieldIndex(draft.table(), field);
        if (index < 0 || index == sourcesFieldIndex(draft.table()))
            continue;
        const FieldSpec &spec = tableSpec(draft.table()).fields[size_t(index)];
        if (spec.type == FieldType::Date)
            draft.setDate(spec.name, { Date::parse(text).value_or(Date()) }, text, span.line);
        else
            draft.set(spec.name, text, span.line);
    }
}

/// The item of Wikidata that an id names; the element is taken then.
QString itemOf(XmlElement &element, const QString &type)
{
    const QString uri = element.attribute("valueURI"_L1);
    const QString item
        = wikidataItem(uri.isEmpty() ? element.allText() : QString(element.allText() + u' ' + uri), type);
    if (!item.isEmpty())
        element.takeAll();
    return item;
}

QString spanText(const XmlElement &element, QLatin1StringView name)
{
    for (const XmlElement &span : element.children) {
        if (span.attribute("localType"_L1) == eac::ours(name))
            return span.allText().trimmed();
    }
    return {};
}

} // namespace

EacDescription::EacDescription(XmlElement element, const ArchiveTerms &terms, QString fileName)
    : m_element(std::move(element))
    , m_terms(terms)
    , m_fileName(std::move(fileName))
{
}

std::deque<Result<ReadRecord>> EacDescription::records()
{
    readControl();
    XmlElement *several = m_element.child("multipleIdentities"_L1);
    XmlElement &around = several ? *several : m_element;
    int number = 0;
    for (XmlElement *description : around.childrenNamed("cpfDescription"_L1))
        readPerson(*description, ++number);
    if (number == 0)
        m_records.emplace_back(failure(Error::Kind::BadXml, { u"cpfDescription"_s }, placeOf(m_element)));
    return std::move(m_records);
}

void EacDescription::readControl()
{
    XmlElement *control = m_element.child("control"_L1);
    if (!control)
        return;
    control->isTaken = true;
    skipHousekeeping(*control);
    if (XmlElement *id = control->child("recordId"_L1))
        m_recordId = id->take();
    m_locator = m_recordId.isEmpty() ? QString() : QString(u"record "_s + m_recordId);
    for (XmlElement *other : control->childrenNamed("otherRecordId"_L1)) {
        const QString type = other->attribute("localType"_L1);
        if (type == eac::ours("person"_L1))
            m_ownId = other->take();
        else if (const QString item = itemOf(*other, type); !item.isEmpty())
            m_wikidata = item;
    }
    for (XmlElement *local : control->childrenNamed("localControl"_L1)) {
        if (local->attribute("localType"_L1) == eac::ours("locator"_L1))
            m_locator = local->take();
    }
    readAgency(*control);
    if (XmlElement *sources = control->child("sources"_L1)) {
        sources->isTaken = true;
        for (XmlElement *source : sources->childrenNamed("source"_L1))
            readSource(*source);
    }
}

/// The agency that keeps the description is its source, but in a file of ours, which cites the sources themselves.
void EacDescription::readAgency(XmlElement &control)
{
    XmlElement *agency = control.child("maintenanceAgency"_L1);
    QString name;
    QString code;
    if (agency) {
        XmlElement *said = agency->child("agencyName"_L1);
        name = said ? said->take() : QString();
        for (const QLatin1StringView each : { "agencyCode"_L1, "otherAgencyCode"_L1 }) {
            if (XmlElement *found = agency->child(each); found && code.isEmpty())
                code = found->take();
        }
        agency->isTaken = true;
    }
    m_agency = code.isEmpty() ? name : code;
    if (!m_ownId.isEmpty())
        return;
    const QString title = !name.isEmpty() ? name : !code.isEmpty() ? code : m_fileName.section(u'/', -1);
    RecordDraft source(Table::Sources, placeOf(agency ? *agency : control));
    source.set("kind"_L1, u"encyclopedia"_s, 0);
    source.set("title"_L1, title, 0);
    source.set("publisher"_L1, name.isEmpty() ? QString() : code, 0);
    source.set("note"_L1, u"authority records in EAC-CPF"_s, 0);
    const QString id = foreignId(title, u"eac-cpf agency\n"_s + code + u'\n' + title);
    m_sources.append(id);
    give(source, id, {});
}

void EacDescription::readSource(XmlElement &element)
{
    RecordDraft source(Table::Sources, placeOf(element));
    const QString xmlId = element.attribute("id"_L1);
    QString id = withoutPrefix(element.attribute("valueURI"_L1), eac::SourceUri);
    XmlElement *reference = element.child("reference"_L1);
    if (!id.isEmpty() && reference) {
        takeSpans(*reference, source);
        element.takeAll();
    } else {
        QStringList texts;
        QString url = element.attribute("href"_L1);
        for (XmlElement &each : element.children) {
            if (each.name.isEmpty())
                continue;
            if (url.isEmpty())
                url = each.attribute("href"_L1);
            texts.append(each.take());
        }
        texts.removeAll(QString());
        const QString title = texts.join(u". "_s);
        element.takeAll();
        if (title.isEmpty() && url.isEmpty())
            return;
        source.set("kind"_L1, url.startsWith("http"_L1) ? u"web"_s : u"book"_s, 0);
        source.set("title"_L1, title.isEmpty() ? url : title, element.line);
        source.set("url"_L1, url, element.line);
        source.set("note"_L1, u"cited in EAC-CPF, which does not say its kind"_s, 0);
        id = foreignId(title.left(40), u"eac-cpf source\n"_s + title + u'\n' + url);
    }
    m_byXmlId.insert(xmlId, id);
    m_sources.append(id);
    give(source, id, {});
}

void EacDescription::readPerson(XmlElement &description, int number)
{
    XmlElement *identity = description.child("identity"_L1);
    XmlElement *entity = identity ? identity->child("entityType"_L1) : nullptr;
    if (!entity) {
        m_records.emplace_back(failure(Error::Kind::BadXml, { u"entityType"_s }, placeOf(description)));
        return;
    }
    const QString said = entity->take();
    const QString type = said.isEmpty() ? entity->attribute("value"_L1) : said;
    if (type != "person"_L1) {
        m_records.emplace_back(failure(
            Error::Kind::NotHeld, { type + u' ' + identity->allText().simplified().left(200) }, placeOf(description)));
        return;
    }
    RecordDraft person(Table::People, placeOf(description));
    takeEacNames(*identity, person);
    readIds(*identity, person);
    cite(description.attribute("sourceReference"_L1), person);
    if (XmlElement *texts = description.child("description"_L1)) {
        takeEacDates(*texts, person);
        takeEacPlaces(*texts, person);
        takeEacFacts(*texts, person);
    }
    const QString id = personId(person, number);
    if (XmlElement *texts = description.child("description"_L1)) {
        readText(*texts, id, person);
        keepLeftovers(*texts, person);
        texts->takeAll();
    }
    keepLeftovers(*identity, person);
    identity->takeAll();
    keepLeftovers(description, person);
    if (XmlElement *control = m_element.child("control"_L1); control && number == 1)
        keepLeftovers(*control, person);
    // The person comes before the conferrals that refer to it.
    std::deque<Result<ReadRecord>> conferrals;
    std::swap(conferrals, m_records);
    std::deque<Result<ReadRecord>> before;
    while (!conferrals.empty() && (!conferrals.front() || conferrals.front()->record.table != Table::Conferrals)) {
        before.push_back(std::move(conferrals.front()));
        conferrals.pop_front();
    }
    m_records = std::move(before);
    give(person, id, m_locator);
    for (auto &conferral : conferrals)
        m_records.push_back(std::move(conferral));
}

void EacDescription::readIds(XmlElement &identity, RecordDraft &person) const
{
    person.set("wikidata"_L1, m_wikidata, 0);
    for (const QLatin1StringView name : { "identityId"_L1, "entityId"_L1 }) {
        for (XmlElement *id : identity.childrenNamed(name)) {
            person.set("wikidata"_L1, itemOf(*id, id->attribute("localType"_L1)), id->line);
        }
    }
}

/// Our own id, or one that the same description has whenever it is read.
QString EacDescription::personId(const RecordDraft &person, int number) const
{
    if (!m_ownId.isEmpty() && number == 1)
        return m_ownId;
    const auto name = [&](QLatin1StringView russian, QLatin1StringView english) {
        const QString latin = person.value(english);
        return latin.isEmpty() ? person.value(russian) : latin;
    };
    const QString readable = name("family_ru"_L1, "family_en"_L1) + u' ' + name("given_ru"_L1, "given_en"_L1);
    const QString apart = m_recordId.isEmpty()
        ? QStringList { readable, person.value("other_names"_L1), person.value("born"_L1), person.value("died"_L1) }
              .join(u'\n')
        : QString(m_agency + u'\n' + m_recordId);
    return foreignId(readable, u"eac-cpf\n"_s + apart + (number > 1 ? u'\n' + QString::number(number) : QString()));
}

void EacDescription::cite(const QString &references, RecordDraft &draft) const
{
    for (const QString &each : references.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto source = m_byXmlId.constFind(each); source != m_byXmlId.cend())
            draft.addSource(*source);
    }
    const bool saysNone = draft.value(u"sources").isEmpty();
    for (const QString &each : m_sources) {
        if (saysNone || (m_ownId.isEmpty() && each == m_sources.constFirst()))
            draft.addSource(each);
    }
}

/// Life and history: the note of a person, and in our own files the conferrals.
void EacDescription::readText(XmlElement &description, const QString &id, RecordDraft &person)
{
    for (XmlElement *history : description.childrenNamed("biogHist"_L1)) {
        const bool isOurs = history->attribute("localType"_L1).startsWith(eac::LocalType);
        history->isTaken = isOurs;
        if (XmlElement *list = history->child("chronList"_L1)) {
            list->isTaken = isOurs;
            for (XmlElement *item : list->childrenNamed("chronItem"_L1))
                readConferral(*item, id, person);
        }
        QStringList texts;
        for (XmlElement &part : history->children) {
            if (part.name != "p"_L1 && part.name != "abstract"_L1)
                continue;
            texts.append(isOurs ? part.allText() : part.allText().simplified());
            part.takeAll();
        }
        person.append("note"_L1, texts.join(u'\n'), "\n"_L1);
        history->isTaken = history->isTaken || isOurs;
    }
}

void EacDescription::readConferral(XmlElement &item, const QString &person, RecordDraft &draft)
{
    XmlElement *event = item.child("event"_L1);
    if (!event || event->attribute("localType"_L1) != eac::ours("conferral"_L1))
        return;
    const QString award = withoutPrefix(event->attribute("valueURI"_L1), eac::AwardUri);
    if (!m_terms.awards.hasId(award)) {
        draft.remark(Error::Kind::AwardNotKnown, { spanText(*event, "award"_L1) }, event->line);
        return;
    }
    RecordDraft conferral(Table::Conferrals, placeOf(item));
    conferral.set("person"_L1, person, 0);
    conferral.set("award"_L1, award, 0);
    const QString act = spanText(*event, "act"_L1);
    for (XmlElement *span : event->childrenNamed("span"_L1)) {
        const QString type = span->attribute("localType"_L1);
        const bool isAct = type == eac::ours("act"_L1);
        if (isAct && !m_terms.acts.contains(act))
            conferral.keep(u"act"_s, act);
        if (type == eac::ours("award"_L1) || (isAct && !m_terms.acts.contains(act)))
            span->attributes.clear();
    }
    const QString id = spanText(*event, "id"_L1);
    const QString locator = spanText(*event, "locator"_L1);
    takeSpans(*event, conferral);
    for (const QLatin1StringView name : { "date"_L1, "dateRange"_L1, "dateSet"_L1 }) {
        if (XmlElement *date = item.child(name))
            conferral.setDate("date"_L1, takeEacDate(*date), {}, date->line);
    }
    if (XmlElement *place = item.child("place"_L1))
        conferral.set("place"_L1, place->take(), place->line);
    cite(event->attribute("sourceReference"_L1), conferral);
    item.takeAll();
    give(conferral, id, locator);
}

void EacDescription::give(const RecordDraft &draft, const QString &id, const QString &locator)
{
    auto finished = draft.finish(id, locator);
    if (finished && draft.table() == Table::Conferrals && !id.isEmpty())
        finished->record.id = id;
    if (finished)
        m_records.emplace_back(*std::move(finished));
    else
        for (Error &problem : finished.error())
            m_records.emplace_back(tl::unexpected(std::move(problem)));
}

} // namespace phalera
