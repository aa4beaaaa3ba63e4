// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"

#include <QHeaderView>

#include <algorithm>

namespace phalera {

namespace {
constexpr qsizetype MostRows = 30;
constexpr qsizetype MostColumns = 200;
constexpr int WidestColumn = 220;
} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("The first rows as they will be read"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMaximumSectionSize(WidestColumn);
}

void ImportPreview::showRows(const QList<NumberedRow> &rows)
{
    clear();
    setRowCount(0);
    if (rows.isEmpty())
        return;
    const auto widest = std::ranges::max_element(rows, {}, [](const NumberedRow &row) { return row.cells.size(); });
    setColumnCount(int(qMin(widest->cells.size(), MostColumns)));
    setHorizontalHeaderLabels(rows.constFirst().cells);
    setRowCount(int(qMin(rows.size() - 1, MostRows)));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row + 1).cells.value(column)));
    }
    resizeColumnsToContents();
}

} // namespace phalera
