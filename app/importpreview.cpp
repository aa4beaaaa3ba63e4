// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"

#include "exchange/tablesource.h"

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

QStringList ImportPreview::showFile(const QString &path, const TextFormWish &wish)
{
    clear();
    setRowCount(0);
    const auto beginning = beginningOf(path, wish, MostRows + 1);
    if (!beginning || beginning->rows.isEmpty())
        return beginning ? beginning->sheets : QStringList();
    const QList<QStringList> &rows = beginning->rows;
    const auto widest = std::max_element(
        rows.cbegin(), rows.cend(), [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    setColumnCount(int(qMin(widest->size(), MostColumns)));
    setHorizontalHeaderLabels(rows.constFirst());
    setRowCount(int(rows.size()) - 1);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row + 1).value(column)));
    }
    resizeColumnsToContents();
    return beginning->sheets;
}

} // namespace phalera
