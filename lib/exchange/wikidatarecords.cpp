// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatarecords.h"

#include "exchange/wikidatadate.h"
#include "exchange/wikidataname.h"
#include "exchange/wikidataproperties.h"
#include "exchange/wikidatasources.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

struct FieldOfProperty
{
    QLatin1StringView property;
    QLatin1StringView field;
};
/// Fields of people that hold one value each.
constexpr std::array PersonFields { FieldOfProperty { property::Sex, "sex"_L1 },
    FieldOfProperty { property::Born, "born"_L1 }, FieldOfProperty { property::BirthPlace, "birth_place"_L1 },
    FieldOfProperty { property::Died, "died"_L1 }, FieldOfProperty { property::DeathPlace, "death_place"_L1 },
    FieldOfProperty { property::EthnicGroup, "nationality"_L1 } };

} // namespace

PersonReading::PersonReading(
    const Entity &entity, QString person, const ItemLabels &labels, const AwardItems &awards, Place where)
    : m_entity(entity)
    , m_person(std::move(person))
    , m_labels(labels)
    , m_awards(awards)
    , m_where(std::move(where))
{
}

PersonRecords PersonReading::records()
{
    m_records.accounts = { recordOf(Table::People, ServiceSource) };
    setField(m_records.accounts.first().record, "wikidata"_L1, m_entity.id);
    readNames();
    for (const auto &[property, field] : PersonFields)
        readField(property, field);
    readOccupations();
    m_records.accounts.first().wording = wordingText(m_wording);
    for (const Statement &statement : m_entity.statements.value(property::Award))
        readAward(statement);
    return std::move(m_records);
}

ReadRecord PersonReading::recordOf(Table table, const QString &sources) const
{
    Record record { table, {}, QStringList(qsizetype(tableSpec(table).fields.size())) };
    record.values[sourcesFieldIndex(table)] = sources;
    if (table == Table::People)
        setField(record, "id"_L1, m_person);
    if (table == Table::People)
        record.id = m_person;
    const QString locator
        = m_entity.revision.isEmpty() ? m_entity.id : QString(m_entity.id + u", revision "_s + m_entity.revision);
    return { std::move(record), m_where, false, locator, {}, {} };
}

/// Preferred ones first.
QList<Statement> PersonReading::valuesOf(QLatin1StringView property) const
{
    QList<Statement> statements = m_entity.statements.value(property);
    statements.removeIf([](const Statement &statement) { return statement.rank == Rank::Deprecated; });
    std::ranges::stable_sort(statements, {}, &Statement::rank);
    return statements;
}

void PersonReading::readNames()
{
    const PersonNames names = namesOf(m_entity, m_labels);
    Record &person = m_records.accounts.first().record;
    setField(person, "family_ru"_L1, names.russian.family);
    setField(person, "given_ru"_L1, names.russian.given);
    setField(person, "patronymic_ru"_L1, names.russian.patronymic);
    setField(person, "family_en"_L1, names.english.family);
    setField(person, "given_en"_L1, names.english.given);
    setField(person, "patronymic_en"_L1, names.english.patronymic);
    setField(person, "other_names"_L1, names.others.join(u';'));
    if (!names.written.isEmpty())
        m_wording["name"_L1] = names.written;
}

QString PersonReading::labelOrId(const Value &value) const
{
    const QString label = value.kind == Value::Kind::Item ? m_labels.label(value.text) : QString();
    if (!label.isEmpty())
        return label;
    if (value.kind == Value::Kind::Unknown)
        return u"unknown value"_s;
    return value.kind == Value::Kind::None ? u"no value"_s : value.text;
}

PersonReading::Reading PersonReading::readItem(const Value &value) const
{
    if (value.kind == Value::Kind::Text)
        return { value.text, {} };
    const QString label = m_labels.label(value.text);
    return { label, value.text, !label.isEmpty() };
}

PersonReading::Reading PersonReading::readSex(const Value &value) const
{
    const QString word = value.text.toLower();
    if (value.text == item::Male || word == "male"_L1)
        return { u"male"_s, {} };
    if (value.text == item::Female || word == "female"_L1)
        return { u"female"_s, {} };
    return { {}, labelOrId(value), false };
}

PersonReading::Reading PersonReading::read(const Statement &statement, QLatin1StringView field) const
{
    const Value &value = statement.value;
    const bool isDate
        = tableSpec(Table::People).fields[size_t(fieldIndex(Table::People, field))].type == FieldType::Date;
    if (isDate) {
        const Value date = dateOf(value, statement);
        if (!date.date.isNull())
            return { date.date.text(), date.isExact ? QString() : labelOrId(date) };
    }
    if (value.kind == Value::Kind::Unknown || value.kind == Value::Kind::None)
        return { {}, labelOrId(value) };
    if (isDate)
        return { {}, labelOrId(value), false };
    return field == "sex"_L1 ? readSex(value) : readItem(value);
}

/// Keeps in the wording what the value does not say, and says what could not be read.
void PersonReading::note(QLatin1StringView field, const Reading &reading)
{
    if (!reading.written.isEmpty())
        addWords(m_wording, field, reading.written);
    if (reading.isRead)
        return;
    Place where = m_where;
    where.field = field;
    m_records.accounts.first().remarks.append({ Error::Kind::ValueNotRead, { reading.written, field }, where });
}

void PersonReading::readField(QLatin1StringView property, QLatin1StringView field)
{
    const int index = fieldIndex(Table::People, field);
    for (const Statement &statement : valuesOf(property)) {
        const Reading reading = read(statement, field);
        note(field, reading);
        if (reading.value.isEmpty())
            continue;
        ReadRecord &own = m_records.accounts.first();
        if (own.record.values.at(index).isEmpty())
            own.record.values[index] = reading.value;
        else if (own.record.values.at(index) != reading.value)
            addAccount(ServiceSource, own.locator, field, reading.value);
        citeFor(statement, field, reading.value);
    }
    for (const Statement &statement : m_entity.statements.value(property)) {
        if (statement.rank != Rank::Deprecated)
            continue;
        const Reading reading = read(statement, field);
        dispute(statement, field, reading.value.isEmpty() ? labelOrId(statement.value) : reading.value);
    }
}

/// One text of all; which of them a cited source names would make accounts that contradict it, and is not kept.
void PersonReading::readOccupations()
{
    QStringList occupations;
    for (const Statement &statement : valuesOf(property::Occupation)) {
        if (statement.value.kind != Value::Kind::Item && statement.value.kind != Value::Kind::Text)
            continue;
        const Reading reading = readItem(statement.value);
        note("occupation"_L1, reading);
        if (!reading.value.isEmpty() && !occupations.contains(reading.value))
            occupations.append(reading.value);
    }
    setField(m_records.accounts.first().record, "occupation"_L1, occupations.join(u", "_s));
}

/// Into the first account of this source that does not speak of the field, or says the same.
void PersonReading::addAccount(
    const QString &source, const QString &locator, QLatin1StringView field, const QString &value)
{
    const int index = fieldIndex(Table::People, field);
    const int sources = sourcesFieldIndex(Table::People);
    for (ReadRecord &account : m_records.accounts) {
        const bool isOfSource
            = account.isFurtherAccount && account.record.values.at(sources) == source && account.locator == locator;
        if (isOfSource && (account.record.values.at(index).isEmpty() || account.record.values.at(index) == value)) {
            account.record.values[index] = value;
            return;
        }
    }
    ReadRecord account = recordOf(Table::People, source);
    account.isFurtherAccount = true;
    account.locator = locator;
    account.record.values[index] = value;
    m_records.accounts.append(std::move(account));
}

void PersonReading::citeFor(const Statement &statement, QLatin1StringView field, const QString &value)
{
    for (const Reference &reference : statement.references) {
        const std::optional<CitedSource> cited = citedSource(reference, m_labels);
        if (!cited)
            continue;
        const QString through = u"Wikidata "_s + m_entity.id;
        addAccount(cite(cited->record),
            cited->locator.isEmpty() ? through : QString(cited->locator + u", "_s + through), field, value);
    }
}

QString PersonReading::cite(const Record &source)
{
    const auto isSource = [&](const ReadRecord &read) { return read.record.id == source.id; };
    if (std::ranges::none_of(m_records.sources, isSource))
        m_records.sources.append({ source, m_where, false, {}, {}, {} });
    return source.id;
}

} // namespace phalera::wikidata
