// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace phalera {

/// Paints a cell of records: the text, and beside it the mark of doubt as an outlined tag.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Space between the edge of a cell and its text, in pixels at 100 %.
inline constexpr int CellMargin = 8;

} // namespace phalera
