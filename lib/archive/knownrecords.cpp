// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/knownrecords.h"

namespace phalera {

namespace {

bool isReferring(const FieldSpec &field)
{
    return field.type == FieldType::Reference || field.type == FieldType::AnyReference
        || field.type == FieldType::ReferenceList || field.type == FieldType::Sources;
}

QStringList namesOfReferring(Table table)
{
    QStringList names;
    for (const FieldSpec &field : tableSpec(table).fields) {
        if (isReferring(field))
            names.append(field.name);
    }
    return names;
}

} // namespace

const QStringList &referringFields(Table table)
{
    static const std::array names = [] {
        std::array<QStringList, AllTables.size()> byTable;
        for (const Table each : AllTables)
            byTable[size_t(each)] = namesOfReferring(each);
        return byTable;
    }();
    return names[size_t(table)];
}

QList<Reference> referencesOf(const Record &record)
{
    QList<Reference> references;
    const TableSpec &spec = tableSpec(record.table);
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldSpec &field = spec.fields[size_t(i)];
        const QString &cell = record.values.at(i);
        if (cell.isEmpty())
            continue;
        if (field.type == FieldType::Reference || field.type == FieldType::AnyReference) {
            references.append({ field.name, cell, field.target });
        } else if (field.type == FieldType::ReferenceList || field.type == FieldType::Sources) {
            for (const QString &id : splitList(cell))
                references.append({ field.name, id, field.target });
        }
    }
    return references;
}

Result<bool> KnownRecords::contains(const RecordRef &record)
{
    if (m_ids[size_t(record.table)].contains(record.id))
        return true;
    const Result<bool> isStored = m_store.contains(record);
    if (isStored && *isStored)
        add(record);
    return isStored;
}

Result<bool> KnownRecords::resolves(const Reference &reference)
{
    if (reference.target)
        return contains({ *reference.target, reference.id });
    for (const Table table : AllTables) {
        const Result<bool> found = contains({ table, reference.id });
        if (!found || *found)
            return found;
    }
    return false;
}

} // namespace phalera
