// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numbertable.h"

#include "app/numberheader.h"
#include "app/tabletext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace phalera {

namespace {

constexpr int RowPadding = 8;

} // namespace

NumberTable::NumberTable(QWidget *parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
{
    setHorizontalHeader(new NumberHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &NumberTable::copyAll);
}

void NumberTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    resizeColumnsToContents();
}

void NumberTable::setWords(const QString &name)
{
    setAccessibleName(name);
    m_copy->setText(tr("Copy the table"));
}

void NumberTable::copyAll() const
{
    QList<int> hidden;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            hidden.append(column);
    }
    QGuiApplication::clipboard()->setText(tabbedText(*model(), hidden));
}

} // namespace phalera
