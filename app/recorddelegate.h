// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetexts.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>

namespace phalera {

/// Paints a cell of records: the text, and beside it the mark of doubt as an outlined tag.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Cell;
    struct Dot
    {
        QRgb colour;
        bool isHollow;
        qreal pixelRatio;
        friend auto operator<=>(const Dot &, const Dot &) = default;
    };
    [[nodiscard]] Cell cellAt(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] int tagWidth(const QFont &font, const QString &tag) const;
    void paintText(QPainter *painter, const Cell &cell, const LineText &shown, int left) const;
    void paintTag(QPainter *painter, const Cell &cell, int left, const QColor &colour) const;
    void paintDot(QPainter *painter, const Cell &cell, const QColor &colour) const;

    // What was drawn before is drawn again as it is.
    mutable LineTexts m_texts;
    mutable std::map<Dot, QPixmap> m_dots;
};

/// Space between the edge of a cell and its text, in pixels at 100 %.
inline constexpr int CellMargin = 8;

} // namespace phalera
