// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "exchange/jsonwriter.h"
#include "exchange/recordlines.h"
#include "exchange/tablereader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A whole number without an exponent, as a cell has it.
std::optional<QString> numberText(double number)
{
    static constexpr double Largest = 9007199254740992.0; // 2^53: beyond it doubles skip whole numbers
    if (number != std::floor(number) || std::abs(number) > Largest)
        return std::nullopt;
    return QString::number(qint64(number));
}

bool isList(const FieldSpec &field)
{
    return field.type == FieldType::List || field.type == FieldType::ReferenceList || field.type == FieldType::Sources;
}

/// The cell that a value stands for; none for a value of another kind.
std::optional<QString> cellOf(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isNull())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return numberText(value.toDouble());
    if (!value.isArray() || !isList(field))
        return std::nullopt;
    QStringList parts;
    for (const QJsonValue part : value.toArray()) {
        if (!part.isString() || part.toString().contains(u';'))
            return std::nullopt;
        parts.append(part.toString());
    }
    return parts.join(u';');
}

QString tableNames()
{
    QStringList names;
    for (const Table table : AllTables)
        names.append(tableSpec(table).name);
    return names.join(u", "_s);
}

} // namespace

Result<std::unique_ptr<JsonReader>> JsonReader::open(const QString &path)
{
    return openForReading(path).map(
        [&](std::unique_ptr<QIODevice> device) { return std::make_unique<JsonReader>(std::move(device), path); });
}

JsonReader::JsonReader(std::unique_ptr<QIODevice> device, const QString &fileName)
    : m_device(std::move(device))
    , m_fileName(fileName)
    , m_objects(*m_device, fileName)
{
}

std::optional<Result<ReadRecord>> JsonReader::next()
{
    for (;;) {
        if (!m_problems.empty()) {
            Error problem = std::move(m_problems.front());
            m_problems.pop_front();
            return tl::unexpected(std::move(problem));
        }
        auto object = m_objects.next();
        if (!object)
            return std::nullopt;
        if (!*object)
            return tl::unexpected(object->error());
        if (auto record = read(object->value()))
            return *std::move(record);
    }
}

void JsonReader::refuse(Error::Kind kind, const QString &member, QStringList args)
{
    m_problems.push_back({ kind, std::move(args), placeOf(member) });
}

std::optional<Table> JsonReader::tableOf(QJsonObject &object)
{
    const QJsonValue said = object.take(json::TableMember);
    const QString name = said.isUndefined() ? QFileInfo(m_fileName).completeBaseName().toLower() : said.toString();
    const auto table = tableByName(name);
    if (!table)
        refuse(Error::Kind::UnknownTable, json::TableMember, { name, tableNames() });
    return table;
}

std::optional<ReadRecord> JsonReader::read(QJsonObject object)
{
    const std::optional<Table> table = tableOf(object);
    if (!table)
        return std::nullopt;
    ReadRecord read { { *table, {}, QStringList(qsizetype(tableSpec(*table).fields.size())) }, m_objects.place(), false,
        {}, {} };
    if (const QJsonValue account = object.take(json::AccountMember); !account.isUndefined()) {
        read.isFurtherAccount = account.toInt() > 0;
        if (!read.isFurtherAccount)
            refuse(Error::Kind::BadNumber, json::AccountMember, { QString::fromUtf8(jsonText(account)) });
    }
    read.locator = object.take(json::LocatorMember).toString();
    if (const QJsonObject wording = object.take(json::WordingMember).toObject(); !wording.isEmpty())
        read.wording = QString::fromUtf8(QJsonDocument(wording).toJson(QJsonDocument::Compact));
    const QString idMember = tableSpec(*table).hasIdColumn ? QString() : QString(idColumnName(*table));
    QString id = idMember.isEmpty() ? QString() : object.take(idMember).toString().trimmed();
    takeFields(read, object);
    checkAndName(read, id);
    return m_problems.empty() ? std::optional(std::move(read)) : std::nullopt;
}

void JsonReader::takeFields(ReadRecord &read, const QJsonObject &object)
{
    const Table table = read.record.table;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const int index = fieldIndex(table, member.key());
        if (index < 0) {
            const QStringList known = columnNames(table);
            refuse(Error::Kind::WrongHeader, member.key(),
                { member.key(), known.join(u", "_s), nearestName(member.key(), known) });
            continue;
        }
        const FieldSpec &field = tableSpec(table).fields[size_t(index)];
        if (const auto cell = cellOf(field, *member))
            read.record.values[index] = *cell;
        else
            refuse(Error::Kind::NotInVocabulary, member.key(),
                { QString::fromUtf8(jsonText(*member)),
                    isList(field) ? u"[\"…\"], \"…\", null"_s : u"\"…\", 1, null"_s });
    }
}

void JsonReader::checkAndName(ReadRecord &read, const QString &id)
{
    const Table table = read.record.table;
    read.record.id = tableSpec(table).hasIdColumn ? read.record.value(u"id") : id;
    for (Error &problem : normalize(read.record)) {
        if (read.isFurtherAccount && problem.kind == Error::Kind::MissingValue)
            continue; // an account need not speak of every field
        problem.where = placeOf(problem.where.field);
        m_problems.push_back(std::move(problem));
    }
    if (!m_problems.empty() || read.isFurtherAccount)
        return;
    SeenIds &ids = m_ids[size_t(table)];
    if (id.isEmpty() && !tableSpec(table).hasIdColumn)
        read.record.id = ids.addDerived(table, read.record.values);
    else if (!ids.add(read.record.id))
        refuse(Error::Kind::DuplicateId, u"id"_s, { read.record.id });
}

} // namespace phalera
