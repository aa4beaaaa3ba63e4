// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/seenids.h"

#include <QMap>

namespace phalera {

/// Ids for the rows of a table without an id column. Rows that would share a derived id are numbered -2, -3 ... by
/// their content, so that the order of the rows in a file does not matter. First every row is counted, then the rows
/// that share an id are told with their content, then each row is given its id.
class SharedIds
{
public:
    /// First round: every row.
    void count(Table table, const QStringList &values);
    /// Its end: only the ids that are shared are remembered.
    void endCount() { m_seen = {}; }
    [[nodiscard]] bool anyShared() const { return !m_shared.isEmpty(); }
    /// Second round, if anyShared(): every row that holds.
    void learn(Table table, const QStringList &values);
    /// Third round: ids of the rows that were learnt, in any order.
    [[nodiscard]] QString take(Table table, const QStringList &values);

private:
    SeenIds m_seen;
    QMap<QString, QMap<QString, int>> m_shared; ///< derived id -> content -> number of rows that have it
    QMap<QString, QMap<QString, int>> m_taken;
};

} // namespace phalera
