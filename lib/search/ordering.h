// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <map>
#include <mutex>
#include <vector>

namespace phalera {

struct TableData;

/// Ranks of values in the order of a language, made when first asked for and kept with the snapshot. Safe to ask from
/// any thread.
class OrderCache
{
public:
    using Ranks = std::shared_ptr<const std::vector<quint32>>;

    /// Rank of each code of a column; equal values have equal ranks. Code 0, unknown, has rank 0.
    [[nodiscard]] Ranks ranks(const TableData &table, RowTable which, Field field, const QString &language);
    /// All rows by the name (people), title (acts and sources) as the language writes it, then by id.
    [[nodiscard]] Ranks rowsByName(const TableData &table, RowTable which, const QString &language);

private:
    using Key = std::tuple<RowTable, Field, QString>;

    std::mutex m_mutex;
    std::map<Key, Ranks> m_ranks;
    std::map<Key, Ranks> m_rowsByName;
};

} // namespace phalera
