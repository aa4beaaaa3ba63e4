// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csljsonreader.h"

#include "exchange/bibliographywords.h"
#include "exchange/jsonwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct Variable
{
    QLatin1StringView name;
    QLatin1StringView field;
};
// In the order in which they are looked at.
constexpr Variable Variables[] { { "title"_L1, "title"_L1 }, { "container-title"_L1, "container"_L1 },
    { "collection-title"_L1, "container"_L1 }, { "publisher"_L1, "publisher"_L1 }, { "URL"_L1, "url"_L1 },
    { "archive_location"_L1, "archive_ref"_L1 }, { "call-number"_L1, "archive_ref"_L1 },
    { "language"_L1, "language"_L1 }, { "note"_L1, "note"_L1 } };

/// A text, or a number as it is written.
QString plainText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::fromUtf8(jsonText(value)) : QString();
}

/// "Family, Given", with the particles and suffix where the name has them; or the whole as it is.
QString nameOf(const QJsonObject &name)
{
    const auto part = [&name](const QString &member) { return name.value(member).toString().simplified(); };
    if (const QString literal = part(u"literal"_s); !literal.isEmpty())
        return literal;
    QStringList family { part(u"non-dropping-particle"_s), part(u"family"_s) };
    QStringList given { part(u"given"_s), part(u"dropping-particle"_s), part(u"suffix"_s) };
    family.removeAll(QString());
    given.removeAll(QString());
    QStringList whole { family.join(u' '), given.join(u' ') };
    whole.removeAll(QString());
    return whole.join(u", "_s);
}

QString namesOf(const QJsonValue &names)
{
    QStringList texts;
    for (const QJsonValue name : names.toArray())
        texts.append(nameOf(name.toObject()));
    texts.removeAll(QString());
    return texts.join(u"; "_s);
}

/// One end of a date: [1948, 3, 13], its numbers as numbers or texts. None for what is no date.
std::optional<QString> edtfOf(const QJsonArray &parts, int season)
{
    QStringList texts;
    for (const QJsonValue part : parts) {
        bool isNumber = false;
        const qint64 number = plainText(part).toLongLong(&isNumber);
        const bool isYear = texts.isEmpty();
        if (!isNumber || qAbs(number) > 9999 || (!isYear && number < 1))
            return std::nullopt;
        const QString digits = QString::number(qAbs(number)).rightJustified(isYear ? 4 : 2, u'0');
        texts.append(number < 0 ? u'-' + digits : digits);
    }
    if (texts.isEmpty() || texts.size() > 3)
        return std::nullopt;
    if (texts.size() == 1 && season > 0)
        texts.append(QString::number(season));
    return texts.join(u'-');
}

/// 1 to 4 are the seasons of a year in CSL, 21 to 24 in EDTF; 0 where none is said.
int seasonOf(const QJsonValue &value)
{
    static const QStringList Names { u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s };
    const QString text = plainText(value).toLower();
    const int number = text.toInt();
    if (number >= 1 && number <= 4)
        return 20 + number;
    const qsizetype name = Names.indexOf(text == "fall"_L1 ? u"autumn"_s : text);
    return name < 0 ? 0 : 21 + int(name);
}

bool isSaid(const QJsonValue &flag)
{
    return flag.isBool() ? flag.toBool() : !plainText(flag).isEmpty() && plainText(flag) != "0"_L1;
}

} // namespace

CslJsonReader::CslJsonReader(std::unique_ptr<QIODevice> device, const QString &fileName)
    : m_device(std::move(device))
    , m_objects(*m_device, fileName)
{
}

bool CslJsonReader::readEntry()
{
    const auto object = m_objects.next();
    if (!object)
        return false;
    if (*object)
        take(object->value());
    else if (m_objects.canContinue())
        refuse(object->error());
    else
        stop(object->error());
    return true;
}

void CslJsonReader::take(const QJsonObject &item)
{
    const QString type = item.value(u"type"_s).toString();
    QString kind = kindOfCslType(type);
    if (kind.isEmpty() && item.value(u"URL"_s).isString())
        kind = u"web"_s; // whatever it is, it is read there
    if (kind.isEmpty()) {
        Place where = m_objects.placeOf(u"type"_s);
        where.field = u"kind"_s;
        refuse(Error::Kind::NotInVocabulary,
            { type,
                u"legislation, article-journal, article-newspaper, entry-encyclopedia, book, manuscript, webpage"_s },
            where);
        return;
    }
    SourceDraft draft(m_objects.place());
    draft.setKind(kind, type, cslType(kind) == type, m_objects.placeOf(u"type"_s));
    for (const Variable &variable : Variables) {
        const QString text = plainText(item.value(variable.name));
        draft.set(variable.field, variable.field == "language"_L1 ? languageCode(text) : text,
            m_objects.placeOf(variable.name), variable.name);
    }
    for (const QJsonValue author : item.value(u"author"_s).toArray())
        draft.addAuthor(nameOf(author.toObject()));
    takeDate(draft, item);
    for (auto member = item.begin(); member != item.end(); ++member) {
        const QString &name = member.key();
        const bool isVariable
            = std::ranges::any_of(Variables, [&name](const Variable &variable) { return variable.name == name; });
        const bool isTaken = name == "id"_L1 || name == "type"_L1 || name == "issued"_L1
            || (name == "author"_L1 && member->isArray()) || (isVariable && !plainText(*member).isEmpty());
        if (isTaken || member->isNull())
            continue;
        const QString names = member->isArray() ? namesOf(*member) : QString();
        const QString text = plainText(*member);
        draft.keep(name, !names.isEmpty() ? names : !text.isEmpty() ? text : QString::fromUtf8(jsonText(*member)));
    }
    give(std::move(draft), plainText(item.value(u"id"_s)));
}

void CslJsonReader::takeDate(SourceDraft &draft, const QJsonObject &item) const
{
    const QJsonValue said = item.value(u"issued"_s);
    const Place where = m_objects.placeOf(u"issued"_s);
    if (said.isUndefined() || said.isNull())
        return;
    const QJsonObject date = said.toObject();
    for (const QString &member : { u"literal"_s, u"raw"_s, u"edtf"_s }) {
        const QString text = date.value(member).toString();
        if (!text.isEmpty() && !date.contains(u"date-parts"_s))
            draft.setDate(text, where, u"issued"_s);
    }
    if (said.isString())
        draft.setDate(said.toString(), where, u"issued"_s); // CSL 1.1: EDTF
    const QJsonArray ends = date.value(u"date-parts"_s).toArray();
    QStringList texts;
    for (const QJsonValue end : ends) {
        const auto text = edtfOf(end.toArray(), seasonOf(date.value(u"season"_s)));
        texts.append(text ? *text + (isSaid(date.value(u"circa"_s)) ? u"~"_s : QString()) : u"?"_s);
    }
    const QString edtf = texts.join(u'/');
    if (!ends.isEmpty())
        draft.setDate(Date::parse(edtf) ? edtf : QString::fromUtf8(jsonText(said)), where, u"issued"_s);
}

} // namespace phalera
