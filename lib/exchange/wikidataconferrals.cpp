// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatadate.h"
#include "exchange/wikidataproperties.h"
#include "exchange/wikidatarecords.h"
#include "exchange/wikidatasources.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

constexpr int HighestOrdinal = 9; ///< a greater number is hardly the how-maniest time, but maybe that of a medal

/// A slug of the id that a statement has at the service: Q42$F078E5B3-F9A8-480E-B7AC-D97778CBBEF9.
QString statementSlug(const Statement &statement, const QString &entity, QLatin1StringView field)
{
    QString slug = u"wikidata-"_s;
    for (const QChar character : (statement.id.isEmpty() ? entity : statement.id).toLower()) {
        const bool isWord = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isWord)
            slug += character;
        else if (!slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return statement.id.isEmpty() ? QString(slug + u'-' + QString(field).replace(u'_', u'-')) : slug;
}

} // namespace

void setField(Record &record, QLatin1StringView field, const QString &value)
{
    record.values[fieldIndex(record.table, field)] = value;
}

void addWords(QJsonObject &wording, const QString &field, const QString &text)
{
    const QString before = wording.value(field).toString();
    if (before.isEmpty())
        wording[field] = text;
    else if (!before.split(u" · "_s).contains(text))
        wording[field] = QString(before + u" · "_s + text);
}

QString wordingText(const QJsonObject &wording)
{
    return wording.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(wording).toJson(QJsonDocument::Compact));
}

/// A deprecated statement is no value of its field: the service itself says that it does not hold.
void PersonReading::dispute(const Statement &statement, QLatin1StringView property, const QString &value)
{
    if (value.isEmpty())
        return;
    QStringList notes;
    if (const Value *reason = statement.qualifier(property::DeprecationReason))
        notes.append(labelOrId(*reason));
    for (const Reference &reference : statement.references) {
        if (const auto cited = citedSource(reference, m_labels))
            notes.append(cited->record.value("title"_L1) + u' ' + cited->record.value("url"_L1));
    }
    ReadRecord claim = recordOf(Table::Claims, ServiceSource);
    setField(claim.record, "id"_L1, statementSlug(statement, m_entity.id, property));
    setField(claim.record, "subject"_L1, m_person);
    setField(claim.record, "property"_L1, property);
    setField(claim.record, "value"_L1, value);
    setField(claim.record, "stance"_L1, u"disputes"_s);
    setField(claim.record, "note"_L1, notes.join(u"; "_s).simplified());
    m_records.claims.append(std::move(claim));
}

void PersonReading::readAward(const Statement &statement)
{
    if (statement.value.kind != Value::Kind::Item)
        return;
    const QString award = m_awards.awardOf(statement.value.text, m_labels);
    if (award.isEmpty())
        return;
    if (statement.rank == Rank::Deprecated) {
        dispute(statement, "award"_L1, award);
        return;
    }
    QStringList sources { ServiceSource };
    QStringList locators;
    for (const Reference &reference : statement.references) {
        if (const auto cited = citedSource(reference, m_labels)) {
            sources.append(cite(cited->record));
            locators.append(cited->locator);
        }
    }
    sources.removeDuplicates();
    locators.removeAll(QString());
    ReadRecord conferral = recordOf(Table::Conferrals, sources.join(u';'));
    if (!locators.isEmpty())
        conferral.locator += u"; "_s + locators.join(u"; "_s);
    setField(conferral.record, "person"_L1, m_person);
    setField(conferral.record, "award"_L1, award);
    QJsonObject wording { { "award"_L1, statement.value.text } };
    readQualifiers(statement, conferral, wording);
    conferral.wording = wordingText(wording);
    m_records.conferrals.append(std::move(conferral));
}

/// The date and the ordinal; every other qualifier stays in the wording under its property.
void PersonReading::readQualifiers(const Statement &statement, ReadRecord &conferral, QJsonObject &wording)
{
    const auto remark = [&](const QString &written, QLatin1StringView field) {
        Place where = m_where;
        where.field = field;
        addWords(wording, field, written);
        conferral.remarks.append({ Error::Kind::ValueNotRead, { written, field }, where });
    };
    for (const Snak &qualifier : statement.qualifiers) {
        const QString said = labelOrId(qualifier.value);
        if (qualifier.property == property::PointInTime) {
            const Value date = dateOf(qualifier.value, statement);
            const bool isFirst = conferral.record.value("date"_L1).isEmpty();
            if (!date.date.isNull() && isFirst)
                setField(conferral.record, "date"_L1, date.date.text());
            if (date.date.isNull() && qualifier.value.kind == Value::Kind::Time)
                remark(said, "date"_L1);
            else if (!date.isExact || !isFirst || date.date.isNull())
                addWords(wording, u"date"_s, said);
        } else if (qualifier.property == property::Ordinal) {
            const int ordinal = qualifier.value.text.toInt();
            if (ordinal >= 1 && ordinal <= HighestOrdinal && conferral.record.value("ordinal"_L1).isEmpty())
                setField(conferral.record, "ordinal"_L1, QString::number(ordinal));
            else
                remark(said, "ordinal"_L1);
        } else {
            addWords(wording, qualifier.property, said);
        }
    }
}

} // namespace phalera::wikidata
