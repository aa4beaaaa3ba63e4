// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"
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

/// Fills the conferral rows of a snapshot: each conferral with its person, award and act, by person and then by id; a
/// person without a conferral has a row of its own.
void buildConferralTable(Snapshot::Private &snapshot, std::vector<Accepted<Person>> people,
    std::vector<Accepted<Conferral>> conferrals, const WordingsById &awards, const WordingsById &acts);

/// Full years between two dates, each known to a range of days: "37", "36..37"; empty where an end is open or the order
/// is wrong.
[[nodiscard]] QString ageText(const Date &born, const Date &conferred);

[[nodiscard]] QStringList idTexts(const QList<SourceId> &ids);

} // namespace phalera
