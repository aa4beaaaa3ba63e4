// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtable.h"

#include "app/tablehint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace phalera {

namespace {

constexpr std::chrono::milliseconds TypingPause { 1000 };
constexpr int HintMargin = 8;

} // namespace

RecordTable::RecordTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
    , m_hint(new TableHint(this))
{
    setModel(model);
    const std::unique_ptr<QItemSelectionModel> madeByTheView(selectionModel());
    m_selection = new RowSelection(model, this);
    setSelectionModel(m_selection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateRowHeight();
    retranslate();

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &RecordTable::forgetTyped);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        tellWindow();
        if (verticalScrollBar()->isSliderDown())
            showPosition();
    });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, m_hint, &QWidget::hide);
}

void RecordTable::retranslate()
{
    setAccessibleName(tr("Records"));
}

RowRange RecordTable::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0)
        return { 0, -1 };
    const int last = rowAt(viewport()->height() - 1);
    return { first, last < 0 ? model()->rowCount() - 1 : last };
}

std::optional<int> RecordTable::heightOf(int row) const
{
    const RowRange visible = visibleRows();
    if (row < visible.first || row > visible.last)
        return {};
    return rowViewportPosition(row);
}

void RecordTable::bringTo(int row, int height)
{
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - height);
}

void RecordTable::goTo(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, columnAt(0)));
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = !m_typed.isEmpty();
    if (isTyping && event->key() == Qt::Key_Escape) {
        forgetTyped();
    } else if (isTyping && event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier) {
        m_typed.chop(1);
        if (m_typed.isEmpty())
            forgetTyped();
        else
            keyboardSearch(QString());
    } else if (isTyping && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        keyboardSearch(event->text()); // between two names, it does not choose
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void RecordTable::keyboardSearch(const QString &letters)
{
    m_typed += letters;
    m_typing.start();
    emit beginningTyped(m_typed);
}

void RecordTable::showTyped(bool found)
{
    const QString words = found ? m_typed : tr("%1 (no row begins so)", "letters typed to jump to a row").arg(m_typed);
    m_hint->showAt(words, viewport()->geometry().bottomLeft() + QPoint(HintMargin, -HintMargin), Qt::BottomLeftCorner);
}

void RecordTable::forgetTyped()
{
    m_typing.stop();
    m_typed.clear();
    m_hint->hide();
}

/// Whole rows are walked, so that Home and End mean the first and the last of them.
QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && model()->rowCount() > 0)
        return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
    return QTableView::moveCursor(action, modifiers);
}

void RecordTable::focusOutEvent(QFocusEvent *event)
{
    forgetTyped();
    QTableView::focusOutEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    const int row = currentIndex().row();
    const int height = verticalHeader()->defaultSectionSize();
    const bool wasSeen
        = row >= 0 && rowViewportPosition(row) >= 0 && rowViewportPosition(row) + height <= event->oldSize().height();
    QTableView::resizeEvent(event);
    // Choosing a row may open the dossier below it, which must not hide it.
    if (wasSeen && rowViewportPosition(row) + height > viewport()->height())
        bringTo(row, std::max(0, viewport()->height() - height));
    tellWindow();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void RecordTable::updateRowHeight()
{
    const int height = QFontMetrics(font()).height() + 10;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void RecordTable::tellWindow()
{
    m_selection->setWindow(visibleRows());
}

void RecordTable::showPosition()
{
    const RowRange visible = visibleRows();
    if (!m_rowWords || visible.count() <= 0)
        return;
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    const QRect area = viewport()->geometry();
    m_hint->showAt(m_rowWords(visible.first),
        { area.right() - HintMargin, std::clamp(mouse.y(), area.top() + HintMargin, area.bottom() - HintMargin) },
        Qt::TopRightCorner);
}

} // namespace phalera
