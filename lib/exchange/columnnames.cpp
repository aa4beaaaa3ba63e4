// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnnames.h"

#include <algorithm>

namespace phalera {

void addHeadRow(QStringList &names, const QStringList &row, bool isLast)
{
    const auto isFilled = [](const QString &cell) { return !cell.trimmed().isEmpty(); };
    if (!isLast && std::count_if(row.cbegin(), row.cend(), isFilled) < 2)
        return;
    names.resize(std::max(names.size(), row.size()));
    for (qsizetype cell = 0; cell < row.size(); ++cell) {
        if (isFilled(row.at(cell)))
            names[cell] = row.at(cell).simplified();
    }
}

QStringList columnNames(const QList<NumberedRow> &rows, qint64 headerLine)
{
    QStringList names;
    for (const NumberedRow &row : rows) {
        const bool isLast = row.line == headerLine;
        addHeadRow(names, row.cells, isLast);
        if (isLast)
            return names;
    }
    return {};
}

} // namespace phalera
