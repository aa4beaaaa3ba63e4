// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordlines.h"

#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/seenids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const FieldSpec &field, const QString &cell)
{
    switch (field.type) {
    case FieldType::List:
    case FieldType::ReferenceList:
    case FieldType::Sources:
        return QJsonArray::fromStringList(splitList(cell));
    case FieldType::Integer:
        return cell.toLongLong();
    default:
        return cell;
    }
}

QByteArray lineOf(const Attestation &account)
{
    const TableSpec &spec = tableSpec(account.record.table);
    QList<JsonWriter::Member> members { { json::TableMember, QString(spec.name) } };
    if (account.number > 0)
        members.append({ json::AccountMember, account.number });
    if (!spec.hasIdColumn)
        members.append({ idColumnName(spec.table), account.record.id });
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (const QString &cell = account.record.values.at(qsizetype(i)); !cell.isEmpty())
            members.append({ spec.fields[i].name, valueOf(spec.fields[i], cell) });
    }
    if (!account.locator.isEmpty())
        members.append({ json::LocatorMember, account.locator });
    if (!account.wording.isEmpty())
        members.append({ json::WordingMember, QJsonDocument::fromJson(account.wording.toUtf8()).object() });
    return jsonObject(members).append('\n');
}

} // namespace

Result<void> writeRecordLines(const PackageRows &rows, QIODevice &device)
{
    bool isWritten = true;
    const auto write = [&](const Attestation &account) {
        const QByteArray line = lineOf(account);
        return isWritten = device.write(line) == line.size();
    };
    Result<void> visited;
    for (const Table table : AllTables) {
        if (visited && isWritten)
            visited = rows.records(table, write);
    }
    if (visited && isWritten)
        visited = rows.furtherAccounts(write);
    if (!isWritten)
        return tl::unexpected(writeError(device));
    return visited;
}

} // namespace phalera
