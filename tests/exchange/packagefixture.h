// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/datapackagereader.h"
#include "exchange/packagewriter.h"

#include <algorithm>
#include <map>

namespace phalera {

/// Accounts in memory, given out in the order that a store gives them.
class PackageFixture
{
public:
    void add(Attestation account)
    {
        auto &ofRecord = m_accounts[{ account.record.table, account.record.id }];
        account.number = qint64(ofRecord.size());
        ofRecord.append(account);
    }
    void add(Table table, const QString &id, const QMap<QString, QString> &values, const QString &locator = {})
    {
        Record record { table, id, QStringList(qsizetype(tableSpec(table).fields.size())) };
        for (auto it = values.begin(); it != values.end(); ++it)
            record.values[fieldIndex(table, it.key())] = it.value();
        if (tableSpec(table).hasIdColumn)
            record.values[fieldIndex(table, u"id")] = id;
        add({ record, 0, locator, 0, {} });
    }
    [[nodiscard]] PackageRows rows() const
    {
        PackageRows rows;
        rows.records = [accounts = m_accounts](Table table, const PackageRows::Visitor &visit) -> Result<void> {
            for (const auto &[key, ofRecord] : accounts) {
                if (key.first == table && !visit(ofRecord.first()))
                    break;
            }
            return {};
        };
        rows.furtherAccounts = [accounts = m_accounts](const PackageRows::Visitor &visit) -> Result<void> {
            for (const auto &[key, ofRecord] : accounts) {
                for (const Attestation &account : ofRecord.sliced(1)) {
                    if (!visit(account))
                        return {};
                }
            }
            return {};
        };
        return rows;
    }
    /// What a package holds, in memory; problems are added to `errors`.
    static PackageFixture read(const QString &path, QList<Error> &errors)
    {
        PackageFixture result;
        auto reader = DataPackageReader::open(path);
        if (!reader) {
            errors.append(reader.error());
            return result;
        }
        while (auto row = (*reader)->next()) {
            if (*row)
                result.add({ row->value().record, 0, row->value().locator, 0, row->value().wording });
            else
                errors.append(row->error());
        }
        return result;
    }

private:
    std::map<std::pair<Table, QString>, QList<Attestation>> m_accounts;
};

} // namespace phalera
