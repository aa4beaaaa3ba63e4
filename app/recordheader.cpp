// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordheader.h"

#include "app/recorddelegate.h"
#include "app/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int ArrowGap = 5;

QFont headingFont(const QFont &font)
{
    QFont heading = font;
    heading.setPointSizeF(font.pointSizeF() * 12 / 13);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

} // namespace

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false); // the marks say more
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void RecordHeader::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = Theme::of(palette());
    const QFont heading = headingFont(font());
    const QFontMetrics metrics(heading);
    const QString mark = arrow(logicalIndex);
    const int markWidth = mark.isEmpty() ? 0 : metrics.horizontalAdvance(mark) + ArrowGap;
    const QRect inner = rect.adjusted(CellMargin, 0, -CellMargin, 0);
    const QString words = metrics.elidedText(model()->headerData(logicalIndex, orientation()).toString(),
        Qt::ElideRight, std::max(0, inner.width() - markWidth));
    const bool toTheRight
        = (model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>()
              & Qt::AlignRight)
        != 0;
    const int width = metrics.horizontalAdvance(words);
    const int left = toTheRight ? inner.right() + 1 - width - markWidth : inner.left();

    painter->save();
    painter->fillRect(rect, theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    // The grip for the width shows itself where the mouse is.
    if (rect.contains(viewport()->mapFromGlobal(QCursor::pos())))
        painter->fillRect(QRect(rect.right(), rect.top() + 6, 1, rect.height() - 12), theme.line);
    painter->setFont(heading);
    painter->setPen(theme.soft);
    painter->drawText(QRect(left, rect.top(), width + 1, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter->setPen(theme.text);
    painter->drawText(QRect(left + width + ArrowGap, rect.top(), markWidth, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark);
    painter->restore();
}

QSize RecordHeader::sectionSizeFromContents(int logicalIndex) const
{
    if (!model()) // it goes before its header does
        return QHeaderView::sectionSizeFromContents(logicalIndex);
    const QFontMetrics metrics(headingFont(font()));
    const int words = metrics.horizontalAdvance(model()->headerData(logicalIndex, orientation()).toString());
    // As texts: fonts without arrows take them from another one, which the width of a character does not know.
    const int mark = std::max(metrics.horizontalAdvance(u"↑"_s), metrics.horizontalAdvance(u"↓"_s));
    return { words + mark + ArrowGap + 2 * CellMargin + 1, metrics.height() + 13 };
}

QString RecordHeader::arrow(int logicalIndex) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).section != logicalIndex)
            continue;
        const QString direction = m_marks.at(i).descending ? u"↓"_s : u"↑"_s;
        return m_marks.size() > 1 ? direction + QString::number(i + 1) : direction;
    }
    return {};
}

} // namespace phalera
