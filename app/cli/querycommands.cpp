// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/recordlisting.h"
#include "app/cli/valuewords.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// "837 rows: 833 conferrals, 4 revocations": what a table lists, below it.
QString summary(const Answer &answer)
{
    const auto rows = qint64(answer.rows.cardinality());
    const QLocale locale;
    if (answer.query.unit != Unit::Conferrals) {
        const qint64 count = answer.query.unit == Unit::People ? answer.people : rows;
        return u"%1 %2"_s.arg(locale.toString(count), unitWord(answer.query.unit, count));
    }
    QStringList parts { u"%1 %2"_s.arg(
        locale.toString(answer.conferrals), unitWord(Unit::Conferrals, answer.conferrals)) };
    if (answer.revocations > 0)
        parts.append(QCoreApplication::translate("Cli", "%n revocation(s)", nullptr, int(answer.revocations)));
    if (answer.restorations > 0)
        parts.append(QCoreApplication::translate("Cli", "%n restoration(s)", nullptr, int(answer.restorations)));
    return parts.join(", "_L1);
}

tl::expected<QList<Field>, ExitCode> facetFieldsFrom(const Call &call, Unit unit)
{
    QList<Field> fields;
    for (const QString &name : call.arguments.list(u"field"_s)) {
        const auto field = fieldByName(name);
        const auto nature = field ? fieldNature(*field) : FieldNature::Text;
        if (!field || nature == FieldNature::Text || nature == FieldNature::Date)
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "Nothing can be counted by “%1”.").arg(name), ExitCode::Usage));
        fields.append(*field);
    }
    const auto usual = facetFieldsOf(unit);
    return fields.isEmpty() ? QList<Field>(usual.begin(), usual.end()) : fields;
}

void printFacetsAsJson(const Call &call, const Answer &answer, const QList<Field> &fields)
{
    QList<JsonWriter::Member> members;
    for (const Field field : fields) {
        QJsonArray counts;
        for (const FacetCount &count : facet(answer, field))
            counts.append(QJsonObject {
                { u"value"_s, jsonValue(count.value, OutputColumn::Type::Text) }, { u"count"_s, count.count } });
        members.append({ fieldName(field), counts });
    }
    call.terminal.print(QString::fromUtf8(phalera::jsonObject(members)));
}

} // namespace

ExitCode query(const Call &call)
{
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const auto listing = listingFrom(call);
    if (!listing)
        return listing.error();
    const Answer found = answer((*archive)->snapshot(), *query);
    const auto written
        = writeListing(**archive, found, *listing, call.format, call.terminal.out(), call.terminal.width());
    if (written && call.format == OutputFormat::Table)
        call.terminal.print(u'\n' + summary(found));
    return ended(call, written);
}

ExitCode facets(const Call &call)
{
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const auto fields = facetFieldsFrom(call, query->unit);
    if (!fields)
        return fields.error();
    const Answer found = answer((*archive)->snapshot(), *query);
    if (call.format == OutputFormat::Json) {
        printFacetsAsJson(call, found, *fields);
        return ExitCode::Done;
    }
    const QList<OutputColumn> columns { { u"field"_s, QCoreApplication::translate("Cli", "Field"), {} },
        { u"value"_s, QCoreApplication::translate("Cli", "Value"), {} },
        { u"count"_s, QCoreApplication::translate("Cli", "Count"), OutputColumn::Type::Number } };
    RowOutput output(call.terminal.out(), call.format, columns, call.terminal.width());
    const ValueWords words(**archive);
    for (const Field field : *fields) {
        for (const FacetCount &count : facet(found, field)) {
            const QString word = count.value.isEmpty() ? QCoreApplication::translate("Cli", "unknown")
                                                       : words.word(field, count.value);
            output.add({ fieldName(field), count.value, QString::number(count.count) },
                { fieldLabel(field), word, call.locale.toString(count.count) });
        }
    }
    return ended(call, output.finish());
}

} // namespace phalera::cli
