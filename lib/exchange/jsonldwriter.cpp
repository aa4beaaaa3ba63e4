// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonldwriter.h"

#include "exchange/bibliographywords.h"
#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// One value alone, several as an array.
void add(QJsonObject &node, const QString &term, const QJsonValue &value)
{
    const QJsonValue before = node.value(term);
    if (before.isUndefined()) {
        node.insert(term, value);
        return;
    }
    QJsonArray all = before.isArray() ? before.toArray() : QJsonArray { before };
    all.append(value);
    node.insert(term, all);
}

QJsonObject link(const QString &iri)
{
    return { { u"@id"_s, iri } };
}

QJsonObject inLanguage(const QString &text, const QString &language)
{
    return { { u"@value"_s, text }, { u"@language"_s, language } };
}

/// schema.org's Date is a date of ISO 8601: a year, a month or a day. Any other stands in EDTF and says so.
QJsonValue dateValue(const QString &edtf)
{
    if (plainDate(Date::parse(edtf).value_or(Date())))
        return edtf;
    return QJsonObject { { u"@value"_s, edtf }, { u"@type"_s, QString(EdtfDatatype) } };
}

/// What no term holds, under the name of its field.
QJsonObject otherProperty(const FieldSpec &field, const QString &value)
{
    const bool isNumber = field.type == FieldType::Integer;
    const QJsonValue said = field.type == FieldType::Date ? dateValue(value)
        : isNumber                                        ? QJsonValue(value.toLongLong())
                                                          : QJsonValue(value);
    return { { u"@type"_s, u"PropertyValue"_s }, { u"name"_s, QString(field.name) }, { u"value"_s, said } };
}

void addValue(QJsonObject &node, const FieldSpec &field, const LinkedTerm &term, const QString &value)
{
    const QString name = term.term;
    switch (term.shape) {
    case LinkedShape::Text:
        for (const QString &part : field.type == FieldType::List ? splitList(value) : QStringList { value })
            add(node, name, part);
        break;
    case LinkedShape::TextRu:
        add(node, name, inLanguage(value, u"ru"_s));
        break;
    case LinkedShape::TextEn:
        add(node, name, inLanguage(value, u"en"_s));
        break;
    case LinkedShape::Number:
        add(node, name, value.toLongLong());
        break;
    case LinkedShape::Date:
        add(node, name, dateValue(value));
        break;
    case LinkedShape::Reference:
        for (const QString &id : splitList(value))
            add(node, name, link(iriOf(RecordRef { *field.target, id })));
        break;
    case LinkedShape::Address:
        add(node, name, iriOf(value).isEmpty() ? QJsonValue(value) : QJsonValue(link(iriOf(value))));
        break;
    case LinkedShape::Wikidata:
        add(node, name, link(wikidataIri(value)));
        break;
    case LinkedShape::Node:
        add(node, name, QJsonObject { { u"@type"_s, QString(term.nodeClass) }, { u"name"_s, value } });
        break;
    }
}

/// The record as a node, all of it.
QJsonObject nodeOf(const Record &record, const LinkedClass &known)
{
    QJsonObject node { { u"@id"_s, iriOf(record.ref()) }, { u"@type"_s, QString(schemaClassOf(record)) } };
    if (record.table == Table::People) {
        for (const NameFields &fields : PersonNames) {
            if (const QString name = wholeName(record, fields); !name.isEmpty())
                add(node, u"name"_s, inLanguage(name, fields.language));
        }
    }
    const std::span<const FieldSpec> fields = tableSpec(record.table).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldSpec &field = fields[i];
        const QString &value = record.values.at(qsizetype(i));
        if (value.isEmpty() || field.type == FieldType::Id || field.type == FieldType::Sources)
            continue;
        if (const LinkedTerm *term = termOf(known, field.name))
            addValue(node, field, *term, value);
        else if (record.table != Table::Sources && field.name != "person"_L1)
            add(node, u"additionalProperty"_s, otherProperty(field, value));
    }
    for (const SourceId &source : record.sources())
        add(node, QString(known.citing), link(iriOf(RecordRef { Table::Sources, source.text() })));
    return node;
}

} // namespace

JsonLdWriter::JsonLdWriter(QIODevice &device, const ExportOrigin &origin)
    : m_device(device)
{
    write("{\"@context\": {\"@vocab\": \"https://schema.org/\"},\n\"@graph\": [");
    QJsonObject about { { u"@id"_s, QString() }, { u"@type"_s, u"Dataset"_s },
        { u"license"_s, link(QString(LicenceUrl)) } };
    const auto say = [&about](const QString &term, const QString &text) {
        if (!text.isEmpty())
            about.insert(term, text);
    };
    say(u"name"_s, origin.archive);
    say(u"version"_s, origin.dataVersion);
    say(u"description"_s, origin.query.isEmpty() ? QString() : QString(u"query: "_s + origin.query));
    say(u"dateCreated"_s, origin.made.isValid() ? origin.made.toUTC().toString(Qt::ISODate) : QString());
    if (!origin.program.isEmpty())
        about.insert(
            u"creator"_s, QJsonObject { { u"@type"_s, u"SoftwareApplication"_s }, { u"name"_s, origin.program } });
    writeNode(about);
}

void JsonLdWriter::write(const Record &accepted)
{
    const LinkedClass *known = schemaTerms(accepted.table);
    if (!known)
        return;
    const QJsonObject node = nodeOf(accepted, *known);
    if (accepted.table != Table::Conferrals) {
        writeNode(node);
        return;
    }
    // A conferral stands between its person and the award. Nodes of one name are one thing, wherever they stand.
    writeNode({ { u"@id"_s, iriOf(RecordRef { Table::People, accepted.value(u"person") }) }, { u"award"_s, node } });
}

Result<void> JsonLdWriter::finish()
{
    write("\n]}\n");
    if (m_failed)
        return tl::unexpected(writeError(m_device));
    return {};
}

void JsonLdWriter::writeNode(const QJsonObject &node)
{
    write((m_isFirst ? "\n" : ",\n") + QJsonDocument(node).toJson(QJsonDocument::Compact));
    m_isFirst = false;
}

void JsonLdWriter::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

} // namespace phalera
