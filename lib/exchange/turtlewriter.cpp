// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/turtlewriter.h"

#include "exchange/bibliographywords.h"
#include "exchange/csvwriter.h"
#include "exchange/linkedterms.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// A text as Turtle 1.1 quotes it (section 2.5.1).
QString literal(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar character : text) {
        switch (character.unicode()) {
        case u'"':
        case u'\\':
            result += u'\\' + QString(character);
            break;
        case u'\n':
            result += u"\\n"_s;
            break;
        case u'\r':
            result += u"\\r"_s;
            break;
        case u'\t':
            result += u"\\t"_s;
            break;
        default:
            if (character < u' ')
                result += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0').toUpper();
            else
                result += character;
        }
    }
    return result + u'"';
}

QString iri(const QString &text)
{
    return u'<' + text + u'>';
}

/// A date with the narrowest type that holds it.
QString dateLiteral(const QString &edtf)
{
    const auto plain = plainDate(Date::parse(edtf).value_or(Date()));
    const QString type = !plain ? QString(u'<' + EdtfDatatype + u'>')
        : plain->day > 0        ? u"xsd:date"_s
        : plain->month > 0      ? u"xsd:gYearMonth"_s
                                : u"xsd:gYear"_s;
    return literal(edtf) + u"^^"_s + type;
}

QString rico(const QString &term)
{
    return u"rico:"_s + term;
}

/// The statements on one thing, in the order in which they are made.
class Statements
{
public:
    explicit Statements(const QString &subject, const QString &ofClass)
        : m_text(u'\n' + subject + u" a "_s + rico(ofClass))
    {
    }
    void add(const QString &predicate, const QString &object) { m_text += u" ;\n    "_s + predicate + u' ' + object; }
    [[nodiscard]] QString text() const { return m_text + u" .\n"_s; }

private:
    QString m_text;
};

QString node(QLatin1StringView ofClass, const QString &name)
{
    // An agent's name is an appellation, whose text is no name of it.
    const QString term = ofClass == "AgentName"_L1 ? u"textualValue"_s
        : ofClass == "RecordSet"_L1                ? u"title"_s
                                                   : u"name"_s;
    return u"[ a %1 ; %2 %3 ]"_s.arg(rico(ofClass), rico(term), literal(name));
}

void addValue(Statements &statements, const FieldSpec &field, const LinkedTerm &term, const QString &value)
{
    const QString predicate = rico(term.term);
    switch (term.shape) {
    case LinkedShape::Text:
        statements.add(predicate, literal(value));
        break;
    case LinkedShape::TextRu:
        statements.add(predicate, literal(value) + u"@ru"_s);
        break;
    case LinkedShape::TextEn:
        statements.add(predicate, literal(value) + u"@en"_s);
        break;
    case LinkedShape::Number:
        statements.add(predicate, value);
        break;
    case LinkedShape::Date:
        statements.add(predicate, dateLiteral(value));
        break;
    case LinkedShape::Reference:
        for (const QString &id : splitList(value))
            statements.add(predicate, iri(iriOf(RecordRef { *field.target, id })));
        break;
    case LinkedShape::Address:
        if (const QString address = iriOf(value); !address.isEmpty())
            statements.add(u"rdfs:seeAlso"_s, iri(address));
        else
            statements.add(rico(u"note"_s), literal(value));
        break;
    case LinkedShape::Wikidata:
        statements.add(u"owl:sameAs"_s, iri(wikidataIri(value)));
        break;
    case LinkedShape::Node:
        for (const QString &part : field.type == FieldType::List ? splitList(value) : QStringList { value })
            statements.add(predicate, node(term.nodeClass, part));
        break;
    }
}

bool isPartOfName(const FieldSpec &field)
{
    return std::ranges::any_of(PersonNames, [&field](const NameFields &names) {
        return field.name == names.family || field.name == names.given || field.name == names.patronymic;
    });
}

} // namespace

TurtleWriter::TurtleWriter(QIODevice &device, const ExportOrigin &origin)
    : m_device(device)
{
    write(u"@prefix rico: <https://www.ica.org/standards/RiC/ontology#> .\n"
          "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
          "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
          "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
          "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"_s);
    Statements about(u"<>"_s, u"RecordSet"_s);
    if (!origin.archive.isEmpty())
        about.add(rico(u"title"_s), literal(origin.archive));
    if (!origin.dataVersion.isEmpty())
        about.add(rico(u"identifier"_s), literal(origin.dataVersion));
    if (!origin.query.isEmpty())
        about.add(rico(u"scopeAndContent"_s), literal(u"query: "_s + origin.query));
    if (origin.made.isValid())
        about.add(u"dcterms:created"_s, literal(origin.made.toUTC().toString(Qt::ISODate)) + u"^^xsd:dateTime"_s);
    if (!origin.program.isEmpty())
        about.add(u"dcterms:creator"_s, literal(origin.program));
    about.add(u"dcterms:license"_s, iri(QString(LicenceUrl)));
    write(about.text());
}

void TurtleWriter::write(const Record &accepted)
{
    const LinkedClass *known = ricoTerms(accepted.table);
    if (!known)
        return;
    Statements statements(iri(iriOf(accepted.ref())), known->name);
    if (accepted.table == Table::People) {
        for (const NameFields &fields : PersonNames) {
            if (const QString name = wholeName(accepted, fields); !name.isEmpty())
                statements.add(rico(u"name"_s), literal(name) + u'@' + fields.language);
        }
    }
    const std::span<const FieldSpec> fields = tableSpec(accepted.table).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FieldSpec &field = fields[i];
        const QString &value = accepted.values.at(qsizetype(i));
        if (value.isEmpty() || field.type == FieldType::Id || field.type == FieldType::Sources || isPartOfName(field))
            continue;
        if (const LinkedTerm *term = termOf(*known, field.name))
            addValue(statements, field, *term, value);
        else
            statements.add(rico(u"note"_s), literal(field.name + u": "_s + value));
    }
    for (const SourceId &source : accepted.sources())
        statements.add(rico(QString(known->citing)), iri(iriOf(RecordRef { Table::Sources, source.text() })));
    write(statements.text());
}

Result<void> TurtleWriter::finish()
{
    if (m_failed)
        return tl::unexpected(writeError(m_device));
    return {};
}

void TurtleWriter::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

} // namespace phalera
