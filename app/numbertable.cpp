// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numbertable.h"

#include "app/numberheader.h"
#include "app/tabletext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace phalera {

namespace {

constexpr int RowPadding = 8;
constexpr int NarrowestText = 96;

} // namespace

NumberTable::NumberTable(QWidget *parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
{
    setHorizontalHeader(new NumberHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false); // it would cut whole words off
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
    m_wishes.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_wishes.append(columnWidth(column));
    narrowTexts();
}

bool NumberTable::isOfTexts(int column) const
{
    const int alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return (alignment & Qt::AlignRight) == 0;
}

int NumberTable::leastWidth() const
{
    int width = verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < m_wishes.size(); ++column)
        width += isOfTexts(column) ? std::min(NarrowestText, m_wishes.at(column)) : m_wishes.at(column);
    return width;
}

/// The widest give way first, to the width that lets all of them fit.
void NumberTable::narrowTexts()
{
    QList<int> texts;
    int room = viewport()->width();
    for (int column = 0; column < m_wishes.size(); ++column) {
        if (isOfTexts(column) && m_wishes.at(column) > 0)
            texts.append(column);
        else
            room -= m_wishes.at(column);
    }
    std::ranges::sort(texts, {}, [this](int column) { return m_wishes.at(column); });
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int share = std::max(NarrowestText, room / int(texts.size() - i));
        const int width = std::min(m_wishes.at(texts.at(i)), share);
        setColumnWidth(texts.at(i), width);
        room -= width;
    }
}

void NumberTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_wishes.isEmpty() && m_wishes.size() == model()->columnCount())
        narrowTexts();
}

bool NumberTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const bool isCut = index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column());
        if (isCut && !index.data(Qt::ToolTipRole).isValid()) {
            QToolTip::showText(help->globalPos(), index.data().toString(), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

QList<int> NumberTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
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
