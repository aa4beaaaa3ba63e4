// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

namespace phalera {

/// Something in the drawing that can be pointed at, opened and walked to.
struct LineageItem
{
    enum class Kind : quint8 {
        Companion,
        Relation,
        Doubt,
        Award,
        Year,
        Act,
        ActCrowd,
        Procedure,
        Counterpart,
        OtherState,
        OtherStatesYear
    };
    Kind kind = Kind::Act;
    RecordRef record;    ///< that a click opens; its id is empty for a crowd of acts and a year of the other states
    QString period {};   ///< of Kind::Year: the year, month or day, as EDTF writes it
    qsizetype index = 0; ///< in the list of the layout that it comes from; for a year, of its band
    QList<QRectF> areas;

    [[nodiscard]] QRectF bounds() const;
};

/// Every item of a layout, in the order in which a point is tested: what is drawn on top comes first.
[[nodiscard]] QList<LineageItem> lineageItems(const LineageLayout &layout);

/// Index of the item at a point, or -1.
[[nodiscard]] qsizetype itemAt(const QList<LineageItem> &items, const QPointF &point);

enum class LineageStep : quint8 { Left, Right, Up, Down, First, Last };
/// The item that a key leads to from the item `from` (-1: from nowhere, which leads to the first act). Left and right
/// walk within one kind in order of time, up and down to the next kind above or below. Years are not walked: their
/// bands are.
[[nodiscard]] qsizetype nextItem(const QList<LineageItem> &items, qsizetype from, LineageStep step);

} // namespace phalera
