// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importpreview.h"

#include "exchange/textsource.h"

#include <QHeaderView>

namespace phalera {

namespace {
constexpr qsizetype MostRows = 30;
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

void ImportPreview::showFile(const QString &path, const TextFormWish &wish)
{
    clear();
    setRowCount(0);
    const auto beginning = beginningOf(path, wish, MostRows + 1);
    if (!beginning || beginning->rows.isEmpty())
        return;
    const QList<QStringList> &rows = beginning->rows;
    setColumnCount(int(rows.constFirst().size()));
    setHorizontalHeaderLabels(rows.constFirst());
    setRowCount(int(rows.size()) - 1);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(rows.at(row + 1).value(column)));
    }
    resizeColumnsToContents();
}

} // namespace phalera
