// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/ids.h"
#include "record/result.h"
#include "record/tables.h"

#include <QList>
#include <QStringList>

namespace phalera {

/// Names one record of any table.
struct RecordRef
{
    Table table = Table::People;
    QString id;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.table), ref.id); }
};

/// One account of one record: a row of a table as a source gives it. `values` run parallel to tableSpec(table).fields,
/// in canonical form (EDTF canonical, lists joined by ';'); an empty value means that the account says nothing on that
/// field.
struct Record
{
    Table table = Table::People;
    QString id; ///< own id, or the derived one of a table without an id column
    QStringList values;

    [[nodiscard]] QString value(QAnyStringView field) const;
    /// The sources that this row cites, in their order; empty for a row of Table::Sources.
    [[nodiscard]] QList<SourceId> sources() const;
    [[nodiscard]] RecordRef ref() const { return { table, id }; }

    friend bool operator==(const Record &, const Record &) = default;
};

/// Splits a cell with several values at ';' and trims each; no empty parts.
[[nodiscard]] QStringList splitList(QStringView cell);

/// The id of a row whose table has no id column, made from the values that tell rows apart:
/// conferrals  person--award--ordinal (and --status where it is not "conferred")
/// award_relations from--relation--to; procedures award--step-role; counts award--period--measure(--category); claims
/// id--source. The reader adds -2, -3 ... where two rows of a file would share one.
[[nodiscard]] QString derivedId(Table table, const QStringList &values);

/// The cell in canonical form, as a column takes it (an empty cell is always fine): dates as canonical EDTF, lists
/// joined by ';' without empty parts, references without repetition. Or what is wrong, with Place::field set; args by
/// kind: OuterSpace, BadSlug, BadNumber {cell}; BadDate {cell, 1-based column in it}; NotInVocabulary {cell, "a, b,
/// c"}.
[[nodiscard]] Result<QString> canonicalCell(const FieldSpec &column, const QString &cell);

/// Checks one row by itself: required cells (MissingValue, MissingSource), then each cell by canonicalCell(), whose
/// text is put in place. Sets the id where it is still empty. Returns every problem, each with Place::field set; an
/// empty list means that the row holds. References are checked by the store.
[[nodiscard]] QList<Error> normalize(Record &record);

} // namespace phalera
