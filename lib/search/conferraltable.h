// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"
#include "search/recordcells.h"
#include "search/tablebuilder.h"

namespace phalera {

/// An accepted record as a value, and whether its accounts disagree.
template <typename Value> struct Accepted
{
    Value value;
    bool hasConflict = false;
};

/// Every wording of a title or name, by the id of its record.
using WordingsById = QHash<QString, QStringList>;

/// What conferrals take from other records: the awards and acts that they name, and what sources state.
struct NamedRecords
{
    WordingsById awards;
    QHash<QString, DayRange> awardLives;
    WordingsById acts;
    WordingsById statements; ///< by the id of their subject
};

/// Fills the conferral rows of a snapshot: each conferral with its person, award and act, by person and then by id; a
/// person without a conferral has a row of its own.
void buildConferralTable(
    Snapshot::Private &snapshot, RecordCells people, RecordCells conferrals, const NamedRecords &named);

[[nodiscard]] QStringList idTexts(const QList<SourceId> &ids);

} // namespace phalera
