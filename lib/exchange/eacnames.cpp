// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacnames.h"

#include "exchange/eacformat.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// Whether a localType, which may be a URI of some vocabulary, names one of these kinds of part.
bool isKind(const QString &localType, const QStringList &kinds)
{
    const QString kind = localType.toLower().remove(u'_').remove(u'-').remove(u' ');
    return std::ranges::any_of(kinds, [&](const QString &each) { return kind.endsWith(each); });
}

bool isFamily(const QString &type)
{
    return isKind(type, { u"surname"_s, u"familyname"_s, u"family"_s, u"lastname"_s, u"фамилия"_s });
}

bool isGiven(const QString &type)
{
    return isKind(type, { u"forename"_s, u"givenname"_s, u"given"_s, u"firstname"_s, u"имя"_s });
}

bool isPatronymic(const QString &type)
{
    return isKind(type, { u"patronymic"_s, u"patronym"_s, u"patronymicname"_s, u"отчество"_s });
}

bool isWholeName(const QString &type)
{
    return type.isEmpty() || isKind(type, { u"fullname"_s, u"name"_s, u"authorized"_s, u"normal"_s, u"persname"_s });
}

void add(QString &part, const QString &text)
{
    part = part.isEmpty() ? text : QString(part + u' ' + text);
}

/// What libraries put behind a name to tell its bearer apart: ", 1905-1977".
QString withoutYears(const QString &name)
{
    static const QRegularExpression Years(uR"(\s*[,(]\s*(?:(?:b|d|ca|fl|active|born|died|род|ум)\.?\s*)*\d{4}\b.*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(Years);
}

void takeWholeName(const QString &text, RecordDraft &person)
{
    const QString bare = withoutYears(text);
    if (bare != text)
        person.keep(u"nameEntry"_s, text);
    // A comma stands behind the family name; words alone do not say which is which, unless a patronymic or capitals do.
    if (const auto name = splitFullName(bare); name && bare.contains(u' '))
        person.addName(*name);
    else
        person.addOtherName(bare);
}

void setName(RecordDraft &person, const std::array<QLatin1StringView, 3> &fields, const FullName &name)
{
    person.set(fields[0], name.family, 0);
    person.set(fields[1], name.given, 0);
    person.set(fields[2], name.patronymic, 0);
}

void takeEntry(XmlElement &entry, RecordDraft &person)
{
    FullName name;
    QStringList whole;
    for (XmlElement *part : entry.childrenNamed("part"_L1)) {
        const QString type = part->attribute("localType"_L1);
        if (type == eac::ours("id"_L1))
            part->takeAll(); // stands for the name of somebody whose name is not known
        else if (isPatronymic(type))
            add(name.patronymic, part->take());
        else if (isFamily(type))
            add(name.family, part->take());
        else if (isGiven(type))
            add(name.given, part->take());
        else if (isWholeName(type) || type == eac::ours("other_names"_L1))
            whole.append(part->take());
    }
    entry.isTaken = true;
    if (entry.attribute("localType"_L1) == eac::ours("ru"_L1))
        setName(person, { "family_ru"_L1, "given_ru"_L1, "patronymic_ru"_L1 }, name);
    else if (entry.attribute("localType"_L1) == eac::ours("en"_L1))
        setName(person, { "family_en"_L1, "given_en"_L1, "patronymic_en"_L1 }, name);
    else
        person.addName(withPatronymicApart(name));
    const bool isOther = entry.attribute("localType"_L1) == eac::ours("other_names"_L1);
    for (const QString &each : std::as_const(whole)) {
        if (isOther)
            person.addOtherName(each);
        else
            takeWholeName(each, person);
    }
    for (const QLatin1StringView form : { "authorizedForm"_L1, "alternativeForm"_L1, "preferredForm"_L1 }) {
        for (XmlElement *each : entry.childrenNamed(form))
            each->takeAll(); // names the rules of the form, as attributes do in EAC-CPF 2.0
    }
}

/// 0 for a form that is said to be the preferred one, 2 for an alternative.
int rankOf(XmlElement &entry)
{
    const QString status = entry.attribute("status"_L1);
    if (isTrue(entry.attribute("preferredForm"_L1)) || status == "authorized"_L1 || entry.child("authorizedForm"_L1)
        || entry.child("preferredForm"_L1))
        return 0;
    return status == "alternative"_L1 || entry.child("alternativeForm"_L1) ? 2 : 1;
}

} // namespace

void takeEacNames(XmlElement &identity, RecordDraft &person)
{
    std::vector<XmlElement *> entries = identity.childrenNamed("nameEntry"_L1);
    for (const QLatin1StringView set : { "nameEntrySet"_L1, "nameEntryParallel"_L1 }) {
        for (XmlElement *parallel : identity.childrenNamed(set)) {
            parallel->isTaken = true;
            const auto inside = parallel->childrenNamed("nameEntry"_L1);
            entries.insert(entries.end(), inside.begin(), inside.end());
        }
    }
    std::ranges::stable_sort(entries, {}, [](XmlElement *entry) { return rankOf(*entry); });
    for (XmlElement *entry : entries)
        takeEntry(*entry, person);
}

} // namespace phalera
