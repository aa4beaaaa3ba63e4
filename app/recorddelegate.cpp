// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorddelegate.h"

#include "app/recordpresentation.h"
#include "app/theme.h"

#include <array>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace phalera {

namespace {

constexpr int TagMargin = 4; // left and right of the words in a tag
constexpr int TagGap = 6;    // between the text and its tag
constexpr int DotSize = 8;   // the award's colour before its name or date
constexpr int DotGap = 6;

QFont tagFont(const QFont &font)
{
    QFont small = font;
    small.setWeight(QFont::Normal);
    if (font.pixelSize() > 0)
        small.setPixelSize(font.pixelSize() * 11 / 13);
    else
        small.setPointSizeF(font.pointSizeF() * 11 / 13);
    return small;
}

/// The letters that were found, underlined and heavier: neither colour nor weight alone says it.
void paintMatches(QPainter *painter, const QRect &place, const QFont &font, const QString &text,
    const QList<TextPart> &matches, bool isCut)
{
    const qsizetype whole = isCut ? text.size() - 1 : text.size(); // the ellipsis is nobody's letter
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextPart &match : matches) {
        if (match.start >= whole)
            continue;
        QTextCharFormat format;
        format.setFontWeight(font.weight() >= QFont::DemiBold ? QFont::Black : QFont::Bold);
        format.setFontUnderline(true);
        ranges.append({ int(match.start), int(std::min(match.length, whole - match.start)), format });
    }
    layout.setFormats(ranges);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width() * 2);
    layout.endLayout();
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

QPixmap dotPixmap(const QColor &colour, bool isHollow, qreal pixelRatio)
{
    QPixmap pixmap((QSizeF(DotSize, DotSize) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawRoundedRect(QRectF(0, 0, DotSize, DotSize).adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
    return pixmap;
}

} // namespace

/// A cell as it is to be painted: all that is asked of the model, in one question.
struct RecordDelegate::Cell
{
    QStyleOptionViewItem option; ///< without the text
    QString text;
    QString tag;
    bool isDoubt = false; ///< what the tag says
    bool isUnknown = false;
    QList<TextPart> matches;
    AwardId award; ///< none where the cell does not speak of it

    [[nodiscard]] const QRect &rect() const { return option.rect; }
    [[nodiscard]] const QFont &font() const { return option.font; }
    [[nodiscard]] int dotWidth() const { return award.isEmpty() ? 0 : DotSize + DotGap; }
    [[nodiscard]] QPalette::ColorRole textRole() const
    {
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        return isUnknown ? QPalette::PlaceholderText : isSelected ? QPalette::HighlightedText : QPalette::Text;
    }
};

RecordDelegate::Cell RecordDelegate::cellAt(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    std::array asked { QModelRoleData(Qt::DisplayRole), QModelRoleData(Qt::FontRole),
        QModelRoleData(Qt::TextAlignmentRole), QModelRoleData(DoubtRole), QModelRoleData(UnknownRole),
        QModelRoleData(FieldRole), QModelRoleData(AwardRole), QModelRoleData(MatchesRole),
        QModelRoleData(FoundInRole) };
    index.multiData(QModelRoleDataSpan(asked.data(), qsizetype(asked.size())));
    Cell cell;
    cell.option = option;
    cell.option.index = index;
    cell.option.font = asked[1].data().value<QFont>().resolve(option.font);
    cell.option.displayAlignment = asked[2].data().value<Qt::Alignment>();
    cell.text = asked[0].data().toString();
    cell.tag = asked[3].data().toString();
    cell.isDoubt = !cell.tag.isEmpty();
    if (!cell.isDoubt)
        cell.tag = asked[8].data().toString();
    cell.isUnknown = asked[4].data().toBool();
    const Field field = Field(asked[5].data().toInt());
    if (field == Field::Award || field == Field::Date)
        cell.award = AwardId(asked[6].data().toString().section(u';', 0, 0)); // an act may speak of several
    cell.matches = asked[7].data().value<QList<TextPart>>();
    return cell;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Cell cell = cellAt(option, index);
    cell.option.state
        &= ~QStyle::State_HasFocus; // the whole row is chosen; a frame around one cell would say otherwise
    const QWidget *view = option.widget;
    const QStyle *style = view != nullptr ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell.option, painter, view);

    const QRect inner = cell.rect().adjusted(CellMargin + cell.dotWidth(), 0, -CellMargin, 0);
    const int taken = cell.tag.isEmpty() ? 0 : tagWidth(cell.font(), cell.tag) + TagGap;
    const LineText shown = m_texts.cut(cell.text, cell.font(), std::max(0, inner.width() - taken));
    const bool toTheRight = (cell.option.displayAlignment & Qt::AlignRight) != 0;
    const int left = toTheRight ? inner.right() + 1 - shown.width - taken : inner.left();

    painter->save();
    painter->setClipRect(cell.rect());
    paintText(painter, cell, shown, left);
    const Theme theme = Theme::of(cell.option.palette);
    if (!cell.award.isEmpty())
        paintDot(painter, cell, theme.award(cell.award));
    if (!cell.tag.isEmpty())
        paintTag(painter, cell, left + shown.width + (shown.text.isEmpty() ? 0 : TagGap),
            cell.isDoubt ? theme.doubt : theme.soft);
    painter->restore();
}

void RecordDelegate::paintText(QPainter *painter, const Cell &cell, const LineText &shown, int left) const
{
    painter->setFont(cell.font());
    painter->setPen(cell.option.palette.color(cell.textRole()));
    const QRect place(left, cell.rect().top(), shown.width + 1, cell.rect().height());
    if (!cell.matches.isEmpty())
        return paintMatches(
            painter, place, cell.font(), shown.text, cell.matches, shown.text.size() < cell.text.size());
    const int height = QFontMetrics(cell.font()).height();
    painter->drawStaticText(left, place.top() + (place.height() - height) / 2, shown.drawn);
}

int RecordDelegate::tagWidth(const QFont &font, const QString &tag) const
{
    return m_texts.whole(tag, tagFont(font)).width + 2 * TagMargin;
}

void RecordDelegate::paintTag(QPainter *painter, const Cell &cell, int left, const QColor &colour) const
{
    const QFont small = tagFont(cell.font());
    const int height = QFontMetrics(small).height();
    QRectF frame(left, 0, tagWidth(cell.font(), cell.tag), height + 1);
    frame.moveTop(cell.rect().top() + (cell.rect().height() - frame.height()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(small);
    painter->drawStaticText(
        QPointF(left + TagMargin, frame.top() + (frame.height() - height) / 2), m_texts.whole(cell.tag, small).drawn);
}

/// The award's colour before its name or date.
void RecordDelegate::paintDot(QPainter *painter, const Cell &cell, const QColor &colour) const
{
    // The informal title is hollow everywhere.
    const bool isHollow = cell.award.text() == QLatin1StringView("hero-of-labour-informal");
    const Dot dot { colour.rgba(), isHollow, painter->device()->devicePixelRatioF() };
    QPixmap &pixmap = m_dots[dot];
    if (pixmap.isNull())
        pixmap = dotPixmap(colour, isHollow, dot.pixelRatio);
    const QRect rect = cell.rect();
    painter->drawPixmap(rect.left() + CellMargin, rect.top() + (rect.height() - DotSize) / 2, pixmap);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = cellAt(option, index);
    const QFontMetrics metrics(cell.font());
    const int tag = cell.tag.isEmpty() ? 0 : tagWidth(cell.font(), cell.tag) + TagGap;
    return { metrics.horizontalAdvance(cell.text) + cell.dotWidth() + tag + 2 * CellMargin + 1, metrics.height() + 10 };
}

} // namespace phalera
