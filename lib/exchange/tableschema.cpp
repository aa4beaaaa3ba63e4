// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableschema.h"

#include "exchange/columndescriptions.h"
#include "exchange/seenids.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView jsonType(FieldType type)
{
    return type == FieldType::Integer ? "integer"_L1 : "string"_L1;
}

/// Whether our texts can be read from a column of a Table Schema type. A year or a date of the schema is EDTF as well.
bool isCompatible(FieldType ours, const QString &theirs)
{
    if (theirs.isEmpty() || theirs == "string"_L1 || theirs == "any"_L1)
        return true;
    switch (ours) {
    case FieldType::Integer:
        return theirs == "integer"_L1;
    case FieldType::Date:
        return theirs == "date"_L1 || theirs == "year"_L1 || theirs == "yearmonth"_L1;
    case FieldType::Text:
        return theirs == "integer"_L1 || theirs == "number"_L1;
    default:
        return false;
    }
}

QJsonObject constraints(const FieldSpec &field, bool isKey)
{
    QJsonObject result;
    if (field.required)
        result.insert("required"_L1, true);
    if (isKey)
        result.insert("unique"_L1, true);
    if (field.type == FieldType::Id)
        result.insert("pattern"_L1, u"[a-z0-9]+(-[a-z0-9]+)*"_s);
    if (!field.vocabulary.empty()) {
        QJsonArray words;
        for (const QLatin1StringView word : field.vocabulary)
            words.append(QString(word));
        result.insert("enum"_L1, words);
    }
    return result;
}

QJsonObject fieldJson(const TableSpec &spec, const FieldSpec &field)
{
    QJsonObject result { { u"name"_s, QString(field.name) }, { u"type"_s, QString(jsonType(field.type)) } };
    if (const QLatin1StringView description = columnDescription(spec.table, field.name); !description.isEmpty())
        result.insert("description"_L1, QString(description));
    if (field.type == FieldType::Date)
        result.insert("rdfType"_L1, u"http://id.loc.gov/datatypes/edtf"_s);
    const QJsonObject bounds = constraints(field, spec.hasIdColumn && field.type == FieldType::Id);
    if (!bounds.isEmpty())
        result.insert("constraints"_L1, bounds);
    return result;
}

QJsonObject foreignKey(QLatin1StringView field, Table target)
{
    const QJsonObject reference { { u"resource"_s, QString(tableSpec(target).name) }, { u"fields"_s, u"id"_s } };
    return { { u"fields"_s, QString(field) }, { u"reference"_s, reference } };
}

QJsonObject attestationSchema()
{
    QJsonArray fields;
    for (const QString &column : attestationColumns()) {
        const bool isNumber = column == "number"_L1;
        fields.append(QJsonObject { { u"name"_s, column }, { u"type"_s, isNumber ? u"integer"_s : u"string"_s } });
    }
    return { { u"fields"_s, fields }, { u"missingValues"_s, QJsonArray { QString() } } };
}

QJsonObject resource(const QString &name, QLatin1StringView description, const QJsonObject &schema)
{
    const QString path = name + ".csv"_L1;
    return { { u"name"_s, name }, { u"path"_s, path }, { u"profile"_s, u"tabular-data-resource"_s },
        { u"description"_s, QString(description) }, { u"format"_s, u"csv"_s }, { u"mediatype"_s, u"text/csv"_s },
        { u"encoding"_s, u"utf-8"_s }, { u"schema"_s, schema } };
}

} // namespace

QStringList attestationColumns()
{
    return { u"table"_s, u"record"_s, u"number"_s, u"sources"_s, u"locator"_s, u"wording"_s, u"field"_s, u"value"_s };
}

QJsonObject tableSchema(Table table, bool withIdColumn)
{
    const TableSpec &spec = tableSpec(table);
    QJsonArray fields, foreignKeys;
    if (withIdColumn)
        fields.append(QJsonObject { { u"name"_s, QString(idColumnName(table)) }, { u"type"_s, u"string"_s } });
    for (const FieldSpec &field : spec.fields) {
        fields.append(fieldJson(spec, field));
        const bool isOneId
            = field.type == FieldType::Reference || (field.type == FieldType::Sources && table == Table::Claims);
        if (isOneId && field.target)
            foreignKeys.append(foreignKey(field.name, *field.target));
    }
    QJsonObject schema { { u"fields"_s, fields }, { u"missingValues"_s, QJsonArray { QString() } } };
    if (spec.hasIdColumn)
        schema.insert("primaryKey"_L1, u"id"_s);
    if (!foreignKeys.isEmpty())
        schema.insert("foreignKeys"_L1, foreignKeys);
    return schema;
}

QByteArray packageJson(const PackageDescription &description, const QList<Table> &withIdColumn)
{
    QJsonArray resources;
    for (const Table table : AllTables) {
        const QJsonObject schema = tableSchema(table, withIdColumn.contains(table));
        resources.append(resource(tableSpec(table).name, tableDescription(table), schema));
    }
    resources.append(
        resource(AttestationsTableName, "Further accounts of records, a row for each value"_L1, attestationSchema()));
    const QJsonObject licence { { u"name"_s, u"CC0-1.0"_s }, { u"title"_s, u"Creative Commons Zero 1.0"_s },
        { u"path"_s, u"https://creativecommons.org/publicdomain/zero/1.0/"_s } };
    QJsonObject package { { u"name"_s, description.name }, { u"title"_s, description.title },
        { u"profile"_s, u"tabular-data-package"_s }, { u"licenses"_s, QJsonArray { licence } },
        { u"resources"_s, resources } };
    if (!description.description.isEmpty())
        package.insert("description"_L1, description.description);
    return QJsonDocument(package).toJson(QJsonDocument::Indented);
}

Result<void> checkSchema(const QJsonObject &schema, Table table, const QString &file)
{
    const TableSpec &spec = tableSpec(table);
    for (const QJsonValue &value : schema.value("fields"_L1).toArray()) {
        const QString name = value["name"_L1].toString();
        const int index = fieldIndex(table, name);
        if (index < 0 && !name.isEmpty() && name == idColumnName(table))
            continue;
        const Place where { file, 0, 0, name };
        if (index < 0)
            return failure(Error::Kind::BadPackage, { u"%1: %2"_s.arg(spec.name, name) }, where);
        const QString type = value["type"_L1].toString();
        if (!isCompatible(spec.fields[size_t(index)].type, type))
            return failure(Error::Kind::BadPackage, { u"%1.%2: %3"_s.arg(spec.name, name, type) }, where);
    }
    return {};
}

} // namespace phalera
