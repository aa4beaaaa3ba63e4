// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "search/answer.h"

#include <QHash>
#include <QList>

namespace phalera {

/// The columns of one table as the user left them: which, in which order, and the widths that were set by hand.
struct RecordColumns
{
    QList<Field> fields;
    QHash<Field, int> widths;

    friend bool operator==(const RecordColumns &, const RecordColumns &) = default;

    /// What a table shows before the user chose.
    static RecordColumns usual(Unit unit);
    static RecordColumns load(const Settings &settings, Unit unit);
    void save(Settings &settings, Unit unit) const;
};

/// Order of a table before the user chose one.
[[nodiscard]] QList<SortKey> usualOrder(Unit unit);
/// Order of a table as the user left it; no keys: by name or title.
[[nodiscard]] QList<SortKey> loadOrder(const Settings &settings, Unit unit);
void saveOrder(Settings &settings, Unit unit, const QList<SortKey> &order);

/// Widths that use the room: what each column would like, given the width to fill. A column never gets less than its
/// least, nor, while another is cut, more than it would like; what is left over goes to the columns that may stretch.
struct ColumnWish
{
    int leastOfAll = 0; ///< when no other column has anything left to give
    int least = 0;
    int ideal = 0;
    bool fixed = false; ///< set by hand: stays at `ideal`
    bool stretches = false;
};
[[nodiscard]] QList<int> sharedWidths(const QList<ColumnWish> &wishes, int room);

} // namespace phalera
