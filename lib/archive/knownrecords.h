// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seenids.h"
#include "store/recordstore.h"

#include <array>

namespace phalera {

/// A reference that a record makes: the id, the field that holds it, and the table that it must be in (none: any).
struct Reference
{
    QLatin1StringView field;
    QString id;
    std::optional<Table> target;
};
[[nodiscard]] QList<Reference> referencesOf(const Record &record);
/// The fields that hold them, in their order.
[[nodiscard]] const QStringList &referringFields(Table table);

/// Which records exist: those of the store, remembered once looked up, and those that an import adds.
class KnownRecords
{
public:
    explicit KnownRecords(const RecordStore &store)
        : m_store(store)
    {
    }

    void add(const RecordRef &record) { m_ids[size_t(record.table)].add(record.id); }
    [[nodiscard]] Result<bool> contains(const RecordRef &record);
    [[nodiscard]] Result<bool> resolves(const Reference &reference);

private:
    const RecordStore &m_store;
    std::array<SeenIds, AllTables.size()> m_ids;
};

} // namespace phalera
