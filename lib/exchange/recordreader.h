// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <optional>

namespace phalera {

/// A record with the place that it was read from.
struct ReadRecord
{
    Record record;
    Place where;
};

/// A stream of records. A problem in one row is an Error with its place, and reading goes on after it; an Error for which canContinue()
/// is false afterwards ends the stream.
class RecordReader
{
public:
    virtual ~RecordReader() = default;
    /// The next record or problem; none at the end.
    virtual std::optional<Result<ReadRecord>> next() = 0;
    /// Bytes read and in all, for progress; total is 0 where it is not known.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

} // namespace phalera
