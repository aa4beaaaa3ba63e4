// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomperson.h"

#include "exchange/foreignids.h"
#include "exchange/gedcomdate.h"
#include "exchange/gedcomformat.h"
#include "exchange/wikidataid.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Whether a word says that an event is about an award, so that a name that is not known deserves a remark.
bool speaksOfAward(const QString &text)
{
    static const QRegularExpression Word(u"award|medal|decoration|honou?r|hero of|наград|медал|орден|звани|геро[йя] "_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return Word.match(text).hasMatch();
}

QString typeOf(GedcomNode &node)
{
    const GedcomNode *type = node.child("TYPE"_L1);
    return type ? type->value.trimmed() : QString();
}

} // namespace

RecordDraft citedSource(const QString &title, const QString &kind, const Place &where)
{
    RecordDraft source(Table::Sources, where);
    const bool isAddress = title.startsWith("http://"_L1) || title.startsWith("https://"_L1);
    source.set("kind"_L1, !kind.isEmpty() ? kind : isAddress ? u"web"_s : u"book"_s, where.line);
    source.set("title"_L1, title, where.line);
    if (kind.isEmpty()) {
        source.set("url"_L1, isAddress ? title : QString(), where.line);
        source.set("note"_L1, u"cited in GEDCOM, which does not say its kind"_s, 0);
    }
    return source;
}

GedcomPerson::GedcomPerson(
    GedcomNode record, const GedcomReader::Shared &shared, const ArchiveTerms &terms, const QString &fileName)
    : m_record(std::move(record))
    , m_shared(shared)
    , m_terms(terms)
    , m_where { fileName, m_record.line, 1, {} }
    , m_person(Table::People, m_where)
{
}

std::deque<Result<ReadRecord>> GedcomPerson::records()
{
    m_record.isTaken = true;
    m_record.forgetChanges();
    readId();
    readNames();
    readEvent("BIRT"_L1, "born"_L1, "birth_place"_L1);
    readEvent("DEAT"_L1, "died"_L1, "death_place"_L1);
    readFacts();
    readWikidata();
    readFields(m_record, m_person);
    readNotes(m_record, m_person);
    readConferrals();
    citeBelow(m_record, m_person, m_pages);
    keepRest(m_record, m_person);
    // What is referred to comes first: sources, the person, conferrals.
    auto others = std::exchange(m_ready, {});
    const auto isConferral
        = [](const Result<ReadRecord> &each) { return each && each->record.table == Table::Conferrals; };
    const auto conferrals = std::stable_partition(others.begin(), others.end(), std::not_fn(isConferral));
    std::move(others.begin(), conferrals, std::back_inserter(m_ready));
    give(m_person, personId(), m_pages);
    std::move(conferrals, others.end(), std::back_inserter(m_ready));
    return std::move(m_ready);
}

void GedcomPerson::readId()
{
    for (GedcomNode *id : m_record.childrenNamed("EXID"_L1)) {
        if (typeOf(*id) != gedcom::PersonUri)
            continue;
        m_ownId = id->take();
        id->take("TYPE"_L1);
    }
    for (const QLatin1StringView tag : { "UID"_L1, "_UID"_L1 }) {
        if (const GedcomNode *uid = m_record.child(tag))
            m_apart = uid->value.trimmed();
    }
    if (!m_apart.isEmpty())
        return;
    // The xref alone is another person in another file.
    QStringList parts { m_record.xref };
    for (const QLatin1StringView tag : { "NAME"_L1, "BIRT"_L1, "DEAT"_L1 }) {
        GedcomNode *node = m_record.child(tag);
        GedcomNode *date = node ? node->child("DATE"_L1) : nullptr;
        parts.append(node ? node->value + u' ' + (date ? date->value : QString()) : QString());
    }
    m_apart = parts.join(u'\n');
}

QString GedcomPerson::personId() const
{
    if (!m_ownId.isEmpty())
        return m_ownId;
    const QString english = m_person.value("family_en"_L1) + u' ' + m_person.value("given_en"_L1);
    const QString russian = m_person.value("family_ru"_L1) + u' ' + m_person.value("given_ru"_L1);
    return foreignId(english.trimmed().isEmpty() ? russian : english, u"gedcom\n"_s + m_apart);
}

void GedcomPerson::readNames()
{
    bool isFirst = true;
    for (GedcomNode *name : m_record.childrenNamed("NAME"_L1))
        takeGedcomName(*name, std::exchange(isFirst, false), m_person);
    if (GedcomNode *sex = m_record.child("SEX"_L1)) {
        const QString letter = sex->value.trimmed().toUpper();
        if (letter == "M"_L1 || letter == "F"_L1) {
            m_person.set("sex"_L1, letter == "M"_L1 ? u"male"_s : u"female"_s, sex->line);
            sex->isTaken = true;
        }
    }
}

void GedcomPerson::readDate(GedcomNode &event, QLatin1StringView field, RecordDraft &draft)
{
    GedcomNode *date = event.child("DATE"_L1);
    if (!date)
        return;
    const QString phrase = date->take("PHRASE"_L1);
    const QString written = date->take();
    if (written.isEmpty()) {
        const auto edtf = Date::parse(phrase);
        draft.setDate(field, edtf ? DateReading { *edtf } : readGedcomDate(phrase), phrase, date->line);
        return;
    }
    const DateReading reading = readGedcomDate(written);
    const bool saysMore = reading.saysMore || reading.date.isNull() || !phrase.isEmpty();
    const QString all = phrase.isEmpty() ? written : QString(written + u" ("_s + phrase + u')');
    draft.setDate(field, reading, saysMore ? all : QString(), date->line);
}

void GedcomPerson::readEvent(QLatin1StringView tag, QLatin1StringView dateField, QLatin1StringView placeField)
{
    // The first of several is the preferred one (GEDCOM 7, "1.3"); the others stay as wording.
    GedcomNode *event = m_record.child(tag);
    if (!event)
        return;
    const bool hasDate = event->child("DATE"_L1) != nullptr;
    readDate(*event, dateField, m_person);
    GedcomNode *place = event->child("PLAC"_L1);
    if (place)
        m_person.set(placeField, place->take(), place->line);
    if ((hasDate || place) && (event->value.isEmpty() || event->value.trimmed() == "Y"_L1))
        event->isTaken = true;
}

void GedcomPerson::readFacts()
{
    for (GedcomNode *occupation : m_record.childrenNamed("OCCU"_L1))
        m_person.append("occupation"_L1, occupation->take(), "; "_L1);
    for (GedcomNode *nationality : m_record.childrenNamed("NATI"_L1))
        m_person.append("nationality"_L1, nationality->take(), "; "_L1);
}

void GedcomPerson::readWikidata()
{
    for (GedcomNode &node : m_record.children) {
        const bool isId = node.tag == "EXID"_L1 || node.tag == "WWW"_L1 || node.tag == "REFN"_L1
            || node.tag.contains("WIKIDATA"_L1) || typeOf(node).contains("WIKIDATA"_L1);
        if (!isId)
            continue;
        const QString type = node.tag + u' ' + typeOf(node);
        const QString item = wikidataItem(node.value, type);
        if (item.isEmpty())
            continue;
        m_person.set("wikidata"_L1, item, node.line);
        node.take();
        node.take("TYPE"_L1);
    }
}

/// The fields of ours for which GEDCOM has no place.
void GedcomPerson::readFields(GedcomNode &node, RecordDraft &draft)
{
    for (GedcomNode *each : node.childrenNamed(gedcom::FieldTag)) {
        const int index = fieldIndex(draft.table(), typeOf(*each));
        if (index < 0 || index == sourcesFieldIndex(draft.table()))
            continue;
        const FieldSpec &spec = tableSpec(draft.table()).fields[size_t(index)];
        const QString text = each->take();
        each->take("TYPE"_L1);
        if (spec.type == FieldType::Date)
            draft.setDate(spec.name, { Date::parse(text).value_or(Date()) }, text, each->line);
        else if (spec.name == "act"_L1 && !m_terms.acts.contains(text))
            draft.keep(u"act"_s, text);
        else
            draft.set(spec.name, text, each->line);
    }
}

void GedcomPerson::readNotes(GedcomNode &node, RecordDraft &draft)
{
    for (const QLatin1StringView tag : { "NOTE"_L1, "SNOTE"_L1 }) {
        for (GedcomNode *note : node.childrenNamed(tag)) {
            const QString xref = note->pointer();
            if (!xref.isEmpty() && !m_shared.notes.contains(xref))
                continue;
            draft.append("note"_L1, xref.isEmpty() ? note->value : m_shared.notes.value(xref), "\n"_L1);
            note->isTaken = true;
        }
    }
}

void GedcomPerson::readConferrals()
{
    const QString person = personId();
    for (GedcomNode &node : m_record.children) {
        const bool isEvent = node.tag == "EVEN"_L1 || node.tag == "FACT"_L1;
        if (!isEvent || readConferral(node, person))
            continue;
        const QString text = QStringList { typeOf(node), node.value.trimmed() }.join(u' ');
        if (speaksOfAward(text))
            m_person.remark(Error::Kind::AwardNotKnown, { text.simplified() }, node.line);
    }
}

/// False where the event names no award of the archive.
bool GedcomPerson::readConferral(GedcomNode &event, const QString &person)
{
    RecordDraft conferral(Table::Conferrals, { m_where.file, event.line, 1, {} });
    QString ownAward;
    QString ownId;
    for (GedcomNode *field : event.childrenNamed(gedcom::FieldTag)) {
        if (typeOf(*field) == "award"_L1)
            ownAward = field->value.trimmed();
        if (typeOf(*field) == "id"_L1)
            ownId = field->value.trimmed();
    }
    GedcomNode *date = event.child("DATE"_L1);
    const Date day = date ? readGedcomDate(date->value).date : Date();
    QString award = m_terms.awards.hasId(ownAward) ? ownAward : QString();
    if (ownAward.isEmpty())
        award = m_terms.awards.idOf(event.value, day);
    const bool isInType = award.isEmpty();
    if (isInType && ownAward.isEmpty())
        award = m_terms.awards.idOf(typeOf(event), day);
    if (award.isEmpty())
        return false;
    event.isTaken = true;
    if (isInType || speaksOfAward(typeOf(event)))
        event.take("TYPE"_L1);
    for (GedcomNode *field : event.childrenNamed(gedcom::FieldTag)) {
        if (typeOf(*field) == "award"_L1 || typeOf(*field) == "id"_L1) {
            field->take();
            field->take("TYPE"_L1);
        }
    }
    if (isInType)
        conferral.keep(event.tag, event.value);
    conferral.set("person"_L1, person, 0);
    conferral.set("award"_L1, award, event.line);
    readDate(event, "date"_L1, conferral);
    conferral.set("place"_L1, event.take("PLAC"_L1), event.line);
    conferral.set("grounds"_L1, event.take("CAUS"_L1), event.line);
    readFields(event, conferral);
    readNotes(event, conferral);
    QStringList pages;
    citeBelow(event, conferral, pages);
    keepRest(event, conferral);
    give(conferral, ownId, pages);
    for (GedcomNode &below : event.children)
        below.children.clear();
    event.children.clear();
    return true;
}

void GedcomPerson::cite(GedcomNode &node, RecordDraft &draft, QStringList &pages)
{
    const QString xref = node.pointer();
    const Place where { m_where.file, node.line, 1, {} };
    if (!xref.isEmpty() && !m_shared.sources.contains(xref))
        return; // it leads nowhere, and is kept as it stands
    QString id = m_shared.sources.value(xref);
    if (xref.isEmpty()) {
        const QString title = node.value.simplified();
        if (title.isEmpty())
            return;
        RecordDraft source = citedSource(title, {}, where);
        id = foreignId(title.left(40), u"gedcom source\n"_s + title);
        auto finished = source.finish(id, {});
        if (!finished)
            return;
        m_ready.emplace_back(*std::move(finished));
    }
    node.isTaken = true;
    draft.addSource(id);
    for (GedcomNode *page : node.childrenNamed("PAGE"_L1)) {
        const QString text = page->take();
        const QString said = m_ownId.isEmpty() ? QString(id + u": "_s + text) : text;
        if (!text.isEmpty() && !pages.contains(said))
            pages.append(said);
    }
}

void GedcomPerson::citeBelow(GedcomNode &node, RecordDraft &draft, QStringList &pages)
{
    for (GedcomNode &each : node.children) {
        if (each.tag == "SOUR"_L1)
            cite(each, draft, pages);
        else
            citeBelow(each, draft, pages);
    }
}

void GedcomPerson::keepRest(const GedcomNode &node, RecordDraft &draft)
{
    for (const auto &[tag, text] : gedcomLeftovers(node)) {
        QString said = text;
        if (tag == "FAMC"_L1 || tag == "FAMS"_L1) {
            const QString xref = text.section(u';', 0, 0).trimmed().remove(u'@');
            if (const QString family = m_shared.families.value(xref); !family.isEmpty())
                said += u": "_s + family;
        }
        draft.keep(tag, said);
    }
}

void GedcomPerson::give(const RecordDraft &draft, const QString &id, const QStringList &pages)
{
    RecordDraft complete = draft;
    const bool citesNone = draft.value(u"sources").isEmpty();
    if (m_ownId.isEmpty() || citesNone)
        complete.addSource(m_shared.fileSource);
    QStringList locator = pages;
    if (m_ownId.isEmpty() && !m_record.xref.isEmpty())
        locator.prepend(u"record "_s + m_record.xref);
    auto finished = complete.finish(id, locator.join(u"; "_s));
    if (finished && draft.table() == Table::Conferrals && !id.isEmpty())
        finished->record.id = id;
    if (finished)
        m_ready.emplace_back(*std::move(finished));
    else
        for (Error &problem : finished.error())
            m_ready.emplace_back(tl::unexpected(std::move(problem)));
}

} // namespace phalera
