// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recorddifference.h"

#include <algorithm>

namespace phalera {

namespace {

QList<RecordDifference::Cell> differingCells(const Record &before, const Record &after)
{
    QList<RecordDifference::Cell> cells;
    const qsizetype count = std::max(before.values.size(), after.values.size());
    for (qsizetype field = 0; field < count; ++field) {
        const QString was = before.values.value(field);
        const QString is = after.values.value(field);
        if (was != is)
            cells.append({ int(field), was, is });
    }
    return cells;
}

} // namespace

QList<RecordDifference> recordDifferences(QList<Record> before, QList<Record> after)
{
    std::ranges::sort(before, {}, &Record::id);
    std::ranges::sort(after, {}, &Record::id);
    QList<RecordDifference> differences;
    auto was = before.cbegin();
    auto is = after.cbegin();
    while (was != before.cend() || is != after.cend()) {
        if (is == after.cend() || (was != before.cend() && was->id < is->id)) {
            differences.append({ RecordDifference::Kind::Went, was->ref(), {} });
            ++was;
        } else if (was == before.cend() || is->id < was->id) {
            differences.append({ RecordDifference::Kind::Came, is->ref(), {} });
            ++is;
        } else {
            const QList<RecordDifference::Cell> cells = differingCells(*was, *is);
            if (!cells.isEmpty())
                differences.append({ RecordDifference::Kind::Changed, is->ref(), cells });
            ++was;
            ++is;
        }
    }
    return differences;
}

} // namespace phalera
