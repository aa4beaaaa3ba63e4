// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowselection.h"

#include <QTableView>
#include <QTimer>

#include <functional>

namespace phalera {

class TableHint;

/// A table of very many rows of one height: chosen as whole rows, jumped to by typing, with a hint of where one is
/// while the scroll bar is dragged. It does nothing for a row that is not on the screen.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    [[nodiscard]] RowSelection &selection() const { return *m_selection; }
    /// The rows that are seen, be it in part; none: { 0, -1 }.
    [[nodiscard]] RowRange visibleRows() const;

    /// Where a row stands in the viewport, in pixels from its top; none if it is out of sight.
    [[nodiscard]] std::optional<int> heightOf(int row) const;
    /// Scrolls so that the row stands there.
    void bringTo(int row, int height);
    /// Makes it the current and only chosen row, in sight.
    void goTo(int row);

    /// What is said of a row while the scroll bar is dragged.
    void setRowWords(const std::function<QString(int)> &words) { m_rowWords = words; }
    /// What was typed, and whether it was found.
    void showTyped(bool found);
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] const TableHint *hint() const { return m_hint; }
    void retranslate();

signals:
    /// The letters typed so far, one more or one less than before; never empty.
    void beginningTyped(const QString &beginning);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &letters) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateRowHeight();
    void tellWindow();
    void showPosition();
    void forgetTyped();

    RowSelection *m_selection;
    TableHint *m_hint;
    std::function<QString(int)> m_rowWords;
    QString m_typed;
    QTimer m_typing; ///< runs while what is typed belongs together
};

} // namespace phalera
