// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QStringList>

namespace phalera {

/// The transaction that fills an archive which holds no record yet, with as many as there are. What SQLite looks after
/// row by row is done once at its end: indexes, the number of the last change, references. It needs no log of pages
/// either: what is added lies behind the few pages of an empty archive, and only these are kept to go back to. Where it
/// is not committed, however the program ends, the archive is as empty as it was.
class Filling
{
public:
    explicit Filling(Connection &connection)
        : m_connection(connection)
    {
    }
    Q_DISABLE_COPY_MOVE(Filling)

    /// Begins the transaction. False, and no transaction, where the archive holds records. ArchiveLocked.
    [[nodiscard]] Result<bool> begin();
    /// A row comes: what was found of the references no longer counts.
    void noteRow() { m_isChecked = false; }
    /// Whether all references of rows, and subjects of claims, lead to a record.
    [[nodiscard]] Result<bool> referencesHold();
    /// Makes up for what was left out, before COMMIT: UnknownReference as RecordStore::Transaction::commit().
    [[nodiscard]] Result<void> complete();
    /// After COMMIT or ROLLBACK.
    void end();

private:
    [[nodiscard]] Result<bool> isEmpty() const;
    [[nodiscard]] Result<bool> beginIfEmpty();
    [[nodiscard]] Result<void> dropWhatFollowsRows();
    [[nodiscard]] Result<bool> keysHold() const;
    [[nodiscard]] Result<bool> subjectsHold() const;
    [[nodiscard]] Result<void> checkReferences() const;

    Connection &m_connection;
    QStringList m_dropped;    ///< SQL that makes it again
    bool m_isChecked = false; ///< references are known to hold
};

} // namespace phalera
