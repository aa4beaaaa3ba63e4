// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace phalera {

/// Rows from `first` to `last`, both included.
struct RowRange
{
    int first = 0;
    int last = -1;
    [[nodiscard]] int count() const { return last - first + 1; }
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Some rows of a long list, as ranges that neither touch nor overlap, in order: a million rows in a row are one range.
class RowRanges
{
public:
    RowRanges() = default;
    explicit RowRanges(RowRange range) { add(range); }

    void add(RowRange range);
    void remove(RowRange range);
    /// Rows of the range that were here go, the others come.
    void toggle(RowRange range);
    void clear() { m_ranges.clear(); }
    /// For rows that come in order: quicker than add().
    void append(int row);

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(int row) const;
    /// How many rows.
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] const QList<RowRange> &ranges() const { return m_ranges; }
    /// Those within a part of the list.
    [[nodiscard]] RowRanges within(RowRange part) const;

    friend bool operator==(const RowRanges &, const RowRanges &) = default;

private:
    [[nodiscard]] qsizetype firstEndingAtOrAfter(int row) const;

    QList<RowRange> m_ranges;
};

} // namespace phalera
