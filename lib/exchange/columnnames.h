// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"

namespace phalera {

/// Lays a row of a table's head over those above it: a cell that it leaves empty keeps what stands above, as of a head
/// that goes over two rows. A row above with only one cell filled is a title, and no head.
void addHeadRow(QStringList &names, const QStringList &row, bool isLast);

/// The names of the columns of a table whose head ends in a line; empty where there is no such line.
[[nodiscard]] QStringList columnNames(const QList<NumberedRow> &rows, qint64 headerLine);

} // namespace phalera
