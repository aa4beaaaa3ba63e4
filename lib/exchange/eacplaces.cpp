// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacplaces.h"

#include "exchange/eacdates.h"
#include "exchange/eacformat.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

bool saysOneOf(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool isOfBirth(const QString &role)
{
    return saysOneOf(role, { u"birth"_s, u"born"_s, u"рожд"_s, u"naissance"_s, u"geburt"_s, u"nacimiento"_s });
}

bool isOfDeath(const QString &role)
{
    return saysOneOf(role, { u"death"_s, u"died"_s, u"смерт"_s, u"décès"_s, u"deces"_s, u"tod"_s, u"sterbe"_s });
}

void takeLifeDate(XmlElement &range, QLatin1StringView end, QLatin1StringView field, RecordDraft &person)
{
    XmlElement *date = range.child(end);
    if (!date)
        return;
    const QString text = eacDateText(*date);
    person.setDate(field, takeEacDate(*date), text, date->line);
}

/// The elements within a group and, as in the form of 2010, beside it.
std::vector<XmlElement *> each(XmlElement &description, QLatin1StringView group, QLatin1StringView name)
{
    std::vector<XmlElement *> found = description.childrenNamed(name);
    for (XmlElement *around : description.childrenNamed(group)) {
        around->isTaken = true;
        const auto inside = around->childrenNamed(name);
        found.insert(found.end(), inside.begin(), inside.end());
    }
    return found;
}

QString takeTerm(XmlElement &element)
{
    QStringList terms;
    for (XmlElement *term : element.childrenNamed("term"_L1))
        terms.append(term->take());
    element.isTaken = true;
    return terms.join(u", "_s);
}

/// The word of the table for a sex; else the text, which is then kept as it is.
QString sexWord(const QString &written)
{
    const QString small = written.toLower();
    if (QStringList { u"male"_s, u"m"_s, u"man"_s, u"мужской"_s, u"муж"_s, u"м"_s }.contains(small))
        return u"male"_s;
    if (QStringList { u"female"_s, u"f"_s, u"woman"_s, u"женский"_s, u"жен"_s, u"ж"_s }.contains(small))
        return u"female"_s;
    return written;
}

void takeFact(XmlElement &fact, RecordDraft &person)
{
    const QString type = fact.attribute("localType"_L1);
    if (type == eac::ours("sector"_L1))
        person.set("sector"_L1, takeTerm(fact), fact.line);
    else if (type == eac::ours("nationality"_L1) || saysOneOf(type, { u"nationality"_s, u"национальность"_s }))
        person.set("nationality"_L1, takeTerm(fact), fact.line);
    else if (saysOneOf(type, { u"gender"_s, u"sex"_s, u"пол"_s }))
        person.set("sex"_L1, sexWord(takeTerm(fact)), fact.line);
}

} // namespace

void takeEacDates(XmlElement &description, RecordDraft &person)
{
    for (XmlElement *life : description.childrenNamed("existDates"_L1)) {
        life->isTaken = true;
        if (XmlElement *range = life->child("dateRange"_L1)) {
            range->isTaken = true;
            takeLifeDate(*range, "fromDate"_L1, "born"_L1, person);
            takeLifeDate(*range, "toDate"_L1, "died"_L1, person);
        }
        // A single date may be that of birth, of death or of a life's work: only its type can tell.
        for (XmlElement *date : life->childrenNamed("date"_L1)) {
            const QString type = date->attribute("localType"_L1);
            const QString text = eacDateText(*date);
            if (isOfBirth(type))
                person.setDate("born"_L1, takeEacDate(*date), text, date->line);
            else if (isOfDeath(type))
                person.setDate("died"_L1, takeEacDate(*date), text, date->line);
        }
    }
}

void takeEacPlaces(XmlElement &description, RecordDraft &person)
{
    for (XmlElement *place : each(description, "places"_L1, "place"_L1)) {
        XmlElement *role = place->child("placeRole"_L1);
        XmlElement *name = place->child("placeName"_L1);
        if (!name)
            name = place->child("placeEntry"_L1);
        const QString said = (role ? role->allText() : QString()) + u' ' + place->attribute("localType"_L1);
        if (!name || (!isOfBirth(said) && !isOfDeath(said)))
            continue;
        person.set(isOfBirth(said) ? "birth_place"_L1 : "death_place"_L1, name->take(), name->line);
        place->isTaken = true;
        if (role)
            role->takeAll();
    }
}

void takeEacFacts(XmlElement &description, RecordDraft &person)
{
    for (XmlElement *occupation : each(description, "occupations"_L1, "occupation"_L1))
        person.append("occupation"_L1, takeTerm(*occupation), "; "_L1);
    for (XmlElement *fact : each(description, "localDescriptions"_L1, "localDescription"_L1))
        takeFact(*fact, person);
    for (XmlElement *fact : each(description, "demographicDescriptions"_L1, "demographicDescription"_L1))
        takeFact(*fact, person);
}

} // namespace phalera
