// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

#include <QHash>
#include <QStringList>

namespace phalera {

/// Which records of an archive are one and the same, and which of them stands for all. People and conferrals can be
/// so; an archive without such a decision costs nothing.
class Identities
{
public:
    /// Of records that are there: the first is the second, which stands for both. For a chain the record at its end
    /// stands for all; where it has several ends, or is a ring, the end with the first id, or the first id of all.
    struct Same
    {
        RecordRef merged;
        QString into;
    };
    Identities() = default;
    explicit Identities(const QList<Same> &decisions);

    [[nodiscard]] static bool canBeMerged(Table table) { return table == Table::People || table == Table::Conferrals; }

    [[nodiscard]] bool isEmpty() const { return m_survivors.isEmpty(); }
    /// Number of records of a table for which another stands.
    [[nodiscard]] qint64 mergedCount(Table table) const;
    [[nodiscard]] bool isMerged(const RecordRef &record) const { return m_survivors.contains(record); }
    /// The record that stands for this one: itself, if it was not merged.
    [[nodiscard]] RecordRef survivor(const RecordRef &record) const;
    /// Ids of the records that this one stands for, ascending; not its own.
    [[nodiscard]] QStringList merged(const RecordRef &survivor) const { return m_merged.value(survivor); }
    [[nodiscard]] const QHash<RecordRef, QStringList> &merged() const { return m_merged; }

    /// The record as one of the record that stands for it: under that one's id, with references to merged records led
    /// to those that stand for them. What a decision says of records stays.
    [[nodiscard]] Record resolved(Record record) const;
    /// The same for what claims say on fields that are references, and for their subjects.
    [[nodiscard]] Claim resolved(Claim claim) const;
    /// Of the id of a record of any table.
    [[nodiscard]] QString resolvedSubject(const QString &id) const;

private:
    [[nodiscard]] QString resolvedPerson(const QString &id) const { return survivor({ Table::People, id }).id; }

    QHash<RecordRef, QString> m_survivors;  ///< of merged records
    QHash<RecordRef, QStringList> m_merged; ///< of survivors
};

} // namespace phalera
