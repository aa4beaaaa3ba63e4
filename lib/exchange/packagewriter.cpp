// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagewriter.h"

#include "exchange/csvwriter.h"
#include "exchange/sharedids.h"
#include "exchange/tablereader.h"
#include "exchange/tableschema.h"
#include "exchange/wholefolder.h"

#include <QCryptographicHash>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A device that keeps nothing but the hash of what is written to it.
class HashingDevice final : public QIODevice
{
public:
    HashingDevice() { open(WriteOnly | Unbuffered); }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.addData(QByteArrayView(data, size));
        return size;
    }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

Result<bool> idsAreDerivable(Table table, const PackageRows &rows)
{
    if (tableSpec(table).hasIdColumn)
        return true;
    SharedIds ids;
    const auto everyRow = [&](const std::function<bool(const Record &)> &visit) {
        return rows.records(table, [&](const Attestation &row) { return visit(row.record); });
    };
    bool derivable = true;
    const Result<void> visited = everyRow([&](const Record &row) {
        ids.count(table, row.values);
        return true;
    })
                                     .and_then([&]() -> Result<void> {
                                         if (!ids.anyShared())
                                             return {};
                                         return everyRow([&](const Record &row) {
                                             ids.learn(table, row.values);
                                             return true;
                                         });
                                     })
                                     .and_then([&] {
                                         return everyRow([&](const Record &row) {
                                             derivable = ids.take(table, row.values) == row.id;
                                             return derivable;
                                         });
                                     });
    if (!visited)
        return tl::unexpected(visited.error());
    return derivable;
}

using AccountRows = QList<QStringList>;

/// Rows of one account without the number, by which accounts are also compared.
AccountRows accountRows(const Attestation &account)
{
    const TableSpec &spec = tableSpec(account.record.table);
    const int sourcesField = sourcesFieldIndex(spec.table);
    const QStringList head { spec.name, account.record.id, {},
        sourcesField < 0 ? QString() : account.record.values.at(sourcesField), account.locator, account.wording };
    AccountRows rows;
    for (qsizetype field = 0; field < qsizetype(spec.fields.size()); ++field) {
        const bool isHead = field == sourcesField || spec.fields[size_t(field)].type == FieldType::Id;
        if ((isHead && spec.table != Table::Claims) || field == sourcesField
            || account.record.values.at(field).isEmpty())
            continue;
        rows.append(head + QStringList { spec.fields[size_t(field)].name, account.record.values.at(field) });
    }
    if (rows.isEmpty())
        rows.append(head + QStringList { {}, {} });
    return rows;
}

bool visitAccounts(QList<AccountRows> accounts, const RowVisitor &visit)
{
    std::ranges::sort(accounts);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        for (QStringList &row : accounts[i]) {
            row[2] = QString::number(i + 1);
            if (!visit(row))
                return false;
        }
    }
    return true;
}

/// Writes what is visited as CSV.
Result<void> writeRows(QIODevice &device, const std::function<Result<void>(const RowVisitor &)> &visitRows)
{
    CsvWriter writer(device);
    const Result<void> visited = visitRows([&](const QStringList &cells) {
        writer.writeRow(cells);
        return true;
    });
    return visited.and_then([&] { return writer.finish(); });
}

Result<void> writePackageFiles(const QDir &folder, const PackageRows &rows, const PackageDescription &description)
{
    for (const Table table : AllTables) {
        const QString path = folder.filePath(tableSpec(table).name + ".csv"_L1);
        const auto written = writeFileOf(path, [&](QIODevice &device) { return writeTable(table, rows, device); });
        if (!written)
            return written;
    }
    const auto accounts = writeFileOf(folder.filePath(AttestationsTableName + ".csv"_L1),
        [&](QIODevice &device) { return writeAttestations(rows, device); });
    if (!accounts)
        return accounts;
    QList<Table> withIdColumn;
    for (const Table table : AllTables) {
        const Result<bool> derivable = idsAreDerivable(table, rows);
        if (!derivable)
            return tl::unexpected(derivable.error());
        if (!*derivable)
            withIdColumn.append(table);
    }
    return writeFileOf(folder.filePath(u"datapackage.json"_s), [&](QIODevice &device) -> Result<void> {
        const QByteArray text = packageJson(description, withIdColumn);
        if (device.write(text) != text.size())
            return tl::unexpected(writeError(device));
        return {};
    });
}

} // namespace

Result<void> visitTable(Table table, const PackageRows &rows, const RowVisitor &visit)
{
    const Result<bool> derivable = idsAreDerivable(table, rows);
    if (!derivable)
        return tl::unexpected(derivable.error());
    QStringList header = columnNames(table);
    if (!*derivable)
        header.prepend(idColumnName(table));
    if (!visit(header))
        return {};
    return rows.records(table, [&](const Attestation &row) {
        return visit(*derivable ? row.record.values : QStringList { row.record.id } + row.record.values);
    });
}

Result<void> visitAttestations(const PackageRows &rows, const RowVisitor &visit)
{
    if (!visit(attestationColumns()))
        return {};
    QList<AccountRows> ofRecord;
    RecordRef current;
    bool goesOn = true;
    const Result<void> visited = rows.furtherAccounts([&](const Attestation &account) {
        if (account.record.ref() != current) {
            goesOn = visitAccounts(std::exchange(ofRecord, {}), visit);
            current = account.record.ref();
        }
        ofRecord.append(accountRows(account));
        return goesOn;
    });
    if (goesOn)
        visitAccounts(ofRecord, visit);
    return visited;
}

Result<void> writeTable(Table table, const PackageRows &rows, QIODevice &device)
{
    return writeRows(device, [&](const RowVisitor &visit) { return visitTable(table, rows, visit); });
}

Result<void> writeAttestations(const PackageRows &rows, QIODevice &device)
{
    return writeRows(device, [&](const RowVisitor &visit) { return visitAttestations(rows, visit); });
}

Result<void> writeDataPackage(const QString &folder, const PackageRows &rows, const PackageDescription &description)
{
    return writeWholeFolder(folder, [&](const QDir &partial) { return writePackageFiles(partial, rows, description); });
}

Result<QString> dataVersion(const PackageRows &rows)
{
    HashingDevice device;
    for (const Table table : AllTables) {
        if (const Result<void> written = writeTable(table, rows, device); !written)
            return tl::unexpected(written.error());
    }
    if (const Result<void> written = writeAttestations(rows, device); !written)
        return tl::unexpected(written.error());
    return device.hex();
}

} // namespace phalera
