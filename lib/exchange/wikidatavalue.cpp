// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatavalue.h"

#include "exchange/jsonwriter.h"
#include "exchange/wikidatadate.h"
#include "exchange/wikidataproperties.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

Value valueFrom(const QJsonObject &snak)
{
    const QString kind = snak.value("snaktype"_L1).toString();
    if (kind != "value"_L1)
        return { kind == "somevalue"_L1 ? Value::Kind::Unknown : Value::Kind::None, {} };
    const QJsonObject data = snak.value("datavalue"_L1).toObject();
    const QString type = data.value("type"_L1).toString();
    const QJsonValue value = data.value("value"_L1);
    if (type == "time"_L1)
        return timeValue(value.toObject());
    if (type == "wikibase-entityid"_L1) {
        const QJsonObject item = value.toObject();
        const QString id = item.value("id"_L1).toString();
        if (isItemId(id))
            return { Value::Kind::Item, id };
        // Written before 2017, without the id as a text.
        if (id.isEmpty() && item.value("entity-type"_L1).toString() == "item"_L1)
            return { Value::Kind::Item, u'Q' + QString::number(item.value("numeric-id"_L1).toInteger()) };
        return { Value::Kind::Other, id };
    }
    if (type == "string"_L1)
        return { Value::Kind::Text, value.toString().simplified() };
    if (type == "monolingualtext"_L1)
        return { Value::Kind::Text, value.toObject().value("text"_L1).toString().simplified(),
            value.toObject().value("language"_L1).toString() };
    if (type == "quantity"_L1)
        return { Value::Kind::Other, value.toObject().value("amount"_L1).toString() };
    return { Value::Kind::Other, QString::fromUtf8(jsonText(value)) };
}

/// Snaks of an object of arrays, in the order that the file gives them.
QList<Snak> snaksFrom(const QJsonObject &byProperty, const QJsonArray &order)
{
    QStringList properties;
    for (const QJsonValue property : order)
        properties.append(property.toString());
    for (const QString &property : byProperty.keys()) {
        if (!properties.contains(property))
            properties.append(property);
    }
    QList<Snak> snaks;
    for (const QString &property : std::as_const(properties)) {
        for (const QJsonValue snak : byProperty.value(property).toArray())
            snaks.append({ property, valueFrom(snak.toObject()) });
    }
    return snaks;
}

Statement statementFrom(const QJsonObject &object)
{
    Statement statement { object.value("id"_L1).toString(), Rank::Normal,
        valueFrom(object.value("mainsnak"_L1).toObject()),
        snaksFrom(object.value("qualifiers"_L1).toObject(), object.value("qualifiers-order"_L1).toArray()), {} };
    const QString rank = object.value("rank"_L1).toString();
    if (rank == "preferred"_L1)
        statement.rank = Rank::Preferred;
    else if (rank == "deprecated"_L1)
        statement.rank = Rank::Deprecated;
    for (const QJsonValue value : object.value("references"_L1).toArray()) {
        const QJsonObject reference = value.toObject();
        statement.references.append(
            snaksFrom(reference.value("snaks"_L1).toObject(), reference.value("snaks-order"_L1).toArray()));
    }
    return statement;
}

Name nameFrom(const QJsonObject &object, const QString &language)
{
    return { object.value("language"_L1).toString(language), object.value("value"_L1).toString().simplified() };
}

void takeNames(Entity &entity, const QJsonObject &object)
{
    const QJsonObject labels = object.value("labels"_L1).toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        entity.labels.append(nameFrom(label->toObject(), label.key()));
    const QJsonObject aliases = object.value("aliases"_L1).toObject();
    for (auto language = aliases.begin(); language != aliases.end(); ++language) {
        for (const QJsonValue alias : language->toArray())
            entity.aliases.append(nameFrom(alias.toObject(), language.key()));
    }
}

} // namespace

const Value *Statement::qualifier(QLatin1StringView property) const
{
    const auto found = std::ranges::find(qualifiers, property, &Snak::property);
    return found == qualifiers.end() ? nullptr : &found->value;
}

QString Entity::label(QStringView language) const
{
    const auto found = std::ranges::find(labels, language, &Name::language);
    return found == labels.end() ? QString() : found->text;
}

bool readsProperty(QStringView property)
{
    return std::ranges::any_of(ReadProperties, [property](QLatin1StringView read) { return read == property; });
}

bool isItemId(QStringView text)
{
    return text.size() > 1 && text.size() < 18 && text.front() == u'Q' && text.at(1) != u'0'
        && std::all_of(
            text.begin() + 1, text.end(), [](QChar character) { return character >= u'0' && character <= u'9'; });
}

QString itemOfAddress(QStringView address)
{
    const QStringView id = address.sliced(address.lastIndexOf(u'/') + 1);
    const QStringView before = address.first(address.size() - id.size());
    const bool isEntity = before.endsWith(u"wikidata.org/entity/") || before.endsWith(u"wikidata.org/wiki/");
    return isEntity && isItemId(id) ? id.toString() : QString();
}

Entity entityFrom(const QJsonObject &object)
{
    Entity entity;
    entity.id = object.value("id"_L1).toString();
    entity.isMissing = object.contains("missing"_L1);
    entity.formerId = object.value("redirects"_L1).toObject().value("from"_L1).toString();
    if (const qint64 revision = object.value("lastrevid"_L1).toInteger(); revision > 0)
        entity.revision = QString::number(revision);
    takeNames(entity, object);
    const QJsonObject claims = object.value("claims"_L1).toObject();
    for (auto property = claims.begin(); property != claims.end(); ++property) {
        const QJsonArray statements = property->toArray();
        if (!readsProperty(property.key())) {
            entity.otherStatements[property.key()] += int(statements.size());
            continue;
        }
        for (const QJsonValue statement : statements)
            entity.statements[property.key()].append(statementFrom(statement.toObject()));
    }
    for (const Statement &kind : entity.statements.value(property::InstanceOf))
        entity.isPerson = entity.isPerson || (kind.rank != Rank::Deprecated && kind.value.text == item::Human);
    return entity;
}

} // namespace phalera::wikidata
