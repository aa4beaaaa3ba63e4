// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "record/record.h"
#include "search/codes.h"
#include "search/field.h"
#include "search/rowdays.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <QList>
#include <QString>

#include <memory>

namespace phalera {

/// The lists that a snapshot holds rows of. A person without any conferral has a row of its own in Conferrals, whose
/// conferral is null: it is found and counted as a person, never as a conferral.
enum class RowTable : quint8 { Conferrals, Acts, Sources };
[[nodiscard]] RowTable rowTable(Unit unit);

/// Immutable columns in memory, made from the accepted records: dictionary codes, dates as two day numbers, words to
/// row sets. Shared by all readers through std::shared_ptr<const Snapshot>; safe to read from any thread.
class Snapshot
{
public:
    ~Snapshot();
    [[nodiscard]] Row rowCount(RowTable table) const;

    /// Canonical text of a cell: a code, an EDTF text, a number; lists joined by ';'. Empty where unknown.
    [[nodiscard]] QString text(RowTable table, Row row, Field field) const;
    /// Distinct values of a Code or Flag field, by code; code 0 is always "unknown" (empty text).
    [[nodiscard]] const Texts &dictionary(RowTable table, Field field) const;
    /// Code of each row for a single-valued Code or Flag field; empty span where the field has several values a row.
    [[nodiscard]] CodeSpan codes(RowTable table, Field field) const;
    /// Codes of one row, for single- and multi-valued fields alike. An unknown cell gives {0}.
    [[nodiscard]] CodeSpan codesOf(RowTable table, Row row, Field field) const;
    /// Earliest and latest day of each row for a Date field; both sentinels (DistantPast, DistantFuture) mean unknown.
    [[nodiscard]] RowDays earliest(RowTable table, Field field) const;
    [[nodiscard]] RowDays latest(RowTable table, Field field) const;
    [[nodiscard]] Date date(RowTable table, Row row, Field field) const;
    /// Youngest and oldest age in full years at the conferral, where both dates allow it; none if either is unknown or
    /// open.
    struct AgeRange
    {
        int youngest;
        int oldest;
    };
    [[nodiscard]] std::optional<AgeRange> age(Row conferralRow) const;

    /// The record that a row shows; a person's where the row has no conferral.
    [[nodiscard]] RecordRef record(RowTable table, Row row) const;
    [[nodiscard]] bool hasConferral(Row row) const;
    /// Small number of the person of a conferral row, the same for all rows of one person: 0 ... personCount()-1.
    [[nodiscard]] quint32 personNumber(Row row) const;
    [[nodiscard]] quint32 personCount() const;
    /// Rows of people who have several: every other row is a person of its own.
    [[nodiscard]] const RowSet &rowsOfRepeatedPeople() const;
    /// Row of a record, if it is here: a person gives the first of its rows.
    [[nodiscard]] std::optional<Row> rowOf(const RecordRef &record) const;

    /// Rows whose status says that an award was conferred (conferred, posthumous, or not said), not taken away or given
    /// back.
    [[nodiscard]] const RowSet &conferringRows() const;

    struct Private;
    explicit Snapshot(std::unique_ptr<Private> data);
    [[nodiscard]] const Private &data() const { return *d; }

private:
    std::unique_ptr<const Private> d;
};

/// Takes accepted records in any order, tables in any order, and makes the snapshot.
class SnapshotBuilder
{
public:
    SnapshotBuilder();
    ~SnapshotBuilder();

    /// `hasConflict`: some field of the record has accounts that cannot all be true. People may come from one thread
    /// while all others come from another.
    void add(const Record &accepted, bool hasConflict);
    /// Puts accepted people and conferrals, and whether they have a conflict, in the place of those that were added
    /// under their ids.
    void replace(const QList<std::pair<Record, bool>> &accepted);
    [[nodiscard]] std::shared_ptr<const Snapshot> build();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phalera
