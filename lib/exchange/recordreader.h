// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textform.h"
#include "record/record.h"

#include <optional>

namespace phalera {

/// A record with the place that it was read from.
struct ReadRecord
{
    Record record;
    Place where;
    // Of a further account of a record, as an attestations table holds them; else empty.
    bool isFurtherAccount = false;
    QString locator; ///< as Attestation::locator
    QString wording; ///< as Attestation::wording
    /// What a reader of the record should know of how it was read: ValueNotRead, ColumnLeftOut.
    QList<Error> remarks {};
};

/// A stream of records. A problem in one row is an Error with its place, and reading goes on after it; an Error for
/// which canContinue() is false afterwards ends the stream.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    /// The next record or problem; none at the end. A row with several problems gives them one after another.
    virtual std::optional<Result<ReadRecord>> next() = 0;
    /// Place of a field of the last record that next() gave; that of the whole record where the field has none of its
    /// own.
    [[nodiscard]] virtual Place placeOf(const QString &field) const = 0;
    /// False once the stream ended or cannot be read on.
    [[nodiscard]] virtual bool canContinue() const = 0;
    /// Bytes read and in all, for progress; total is 0 where it is not known.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
    /// How the text that it reads is written down.
    [[nodiscard]] virtual TextForm textForm() const { return {}; }
    /// What is to be said of the file as a whole once it is read: SheetsLeftOut, HiddenCells, MergedCells.
    [[nodiscard]] virtual QList<Error> remarks() const { return {}; }
};

} // namespace phalera
