// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/comparison.h"
#include "search/answer.h"

namespace phalera {

/// A source with what the archive holds of it.
struct ListedSource
{
    Row row = 0;             ///< of the sources in the snapshot
    qint64 citing = 0;       ///< of the chosen conferrals, those that cite it
    qint64 statements = 0;   ///< claims that it makes
    qint64 contradicted = 0; ///< of them, those that another source corrects, disputes or cannot agree with

    friend bool operator==(const ListedSource &, const ListedSource &) = default;
};

/// Which sources are listed, and in what order.
struct SourceWish
{
    enum class Order : quint8 { Title, Kind, Date, Statements, Contradicted, Citing };

    Query chosen;  ///< sources that its matches cite
    QString words; ///< of them, those that the words are found in; a query of sources
    Order order = Order::Contradicted;
    bool descending = true;
    QString language; ///< of the order
};

/// The sources of a wish; equal ones by title. Words that are no query find nothing.
[[nodiscard]] QList<ListedSource> listSources(const std::shared_ptr<const Snapshot> &snapshot,
    const StatementCounts &statements, const SourceWish &wish, const StopFlag &stop = {});

} // namespace phalera
