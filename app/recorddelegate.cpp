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

/// What the delegate asks beside Qt's own roles, in one question.
struct Facts
{
    QString tag;
    bool isDoubt = false; ///< what the tag says
    bool unknown = false;
    QList<TextPart> matches;
    AwardId award; ///< none where the cell does not speak of it

    explicit Facts(const QModelIndex &index)
    {
        std::array asked { QModelRoleData(DoubtRole), QModelRoleData(UnknownRole), QModelRoleData(FieldRole),
            QModelRoleData(AwardRole), QModelRoleData(MatchesRole), QModelRoleData(FoundInRole) };
        index.multiData(QModelRoleDataSpan(asked.data(), qsizetype(asked.size())));
        tag = asked[0].data().toString();
        isDoubt = !tag.isEmpty();
        if (!isDoubt)
            tag = asked[5].data().toString();
        matches = asked[4].data().value<QList<TextPart>>();
        unknown = asked[1].data().toBool();
        const Field field = Field(asked[2].data().toInt());
        if (field == Field::Award || field == Field::Date)
            award = AwardId(asked[3].data().toString().section(u';', 0, 0)); // an act may speak of several
    }

    [[nodiscard]] int dotWidth() const { return award.isEmpty() ? 0 : DotSize + DotGap; }
};

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

int tagWidth(const QFont &font, const QString &tag)
{
    return QFontMetrics(tagFont(font)).horizontalAdvance(tag) + 2 * TagMargin;
}

void paintTag(
    QPainter *painter, const QRect &cell, int left, const QFont &font, const QString &tag, const QColor &colour)
{
    const QFont small = tagFont(font);
    const QFontMetrics metrics(small);
    QRectF frame(left, 0, tagWidth(font, tag), metrics.height() + 1);
    frame.moveTop(cell.top() + (cell.height() - frame.height()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(small);
    painter->drawText(frame, Qt::AlignCenter, tag);
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

void paintDot(QPainter *painter, const QRect &cell, int left, const AwardId &award, const Theme &theme)
{
    QRectF dot(left, 0, DotSize, DotSize);
    dot.moveTop(cell.top() + (cell.height() - DotSize) / 2.0);
    const QColor colour = theme.award(award);
    painter->setRenderHint(QPainter::Antialiasing);
    // The informal title is hollow everywhere.
    const bool hollow = award.text() == QLatin1StringView("hero-of-labour-informal");
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter->drawRoundedRect(dot.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const Facts facts(index);
    const QString &tag = facts.tag;

    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the whole row is chosen; a frame around one cell would say something else
    const QWidget *view = option.widget;
    const QStyle *style = view != nullptr ? view->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);

    const QRect inner = cell.rect.adjusted(CellMargin + facts.dotWidth(), 0, -CellMargin, 0);
    const int taken = tag.isEmpty() ? 0 : tagWidth(cell.font, tag) + TagGap;
    const QFontMetrics metrics(cell.font);
    const int room = std::max(0, inner.width() - taken);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int width = std::min(room, metrics.horizontalAdvance(shown));
    const bool toTheRight = (cell.displayAlignment & Qt::AlignRight) != 0;
    const int left = toTheRight ? inner.right() + 1 - width - taken : inner.left();

    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    const bool selected = (cell.state & QStyle::State_Selected) != 0;
    painter->setPen(cell.palette.color(facts.unknown ? QPalette::PlaceholderText
            : selected                               ? QPalette::HighlightedText
                                                     : QPalette::Text));
    const QRect place(left, inner.top(), width + 1, inner.height());
    if (facts.matches.isEmpty())
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    else
        paintMatches(painter, place, cell.font, shown, facts.matches, shown.size() < text.size());
    if (!facts.award.isEmpty())
        paintDot(painter, cell.rect, cell.rect.left() + CellMargin, facts.award, Theme::of(cell.palette));
    const Theme theme = Theme::of(cell.palette);
    if (!tag.isEmpty())
        paintTag(painter, cell.rect, left + width + (shown.isEmpty() ? 0 : TagGap), cell.font, tag,
            facts.isDoubt ? theme.doubt : theme.soft);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Facts facts(index);
    const QString &tag = facts.tag;
    const int text = QFontMetrics(cell.font).horizontalAdvance(cell.text);
    return { text + facts.dotWidth() + (tag.isEmpty() ? 0 : tagWidth(cell.font, tag) + TagGap) + 2 * CellMargin + 1,
        QFontMetrics(cell.font).height() + 10 };
}

} // namespace phalera
