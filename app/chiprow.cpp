// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chiprow.h"

#include "app/querywords.h"
#include "app/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int ChipGap = 8;
constexpr int ChipPadding = 10;
constexpr int CrossSize = 7;
constexpr int CrossGap = 8;
constexpr int WidestChip = 420;

} // namespace

Chip::Chip(const QString &words, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString meaning = kind == Kind::Filter
        ? tr("Remove filter: %1").arg(words)
        : tr("%1. Click to find the word only as it is typed.", "why a name was found").arg(words);
    setAccessibleName(meaning);
    setToolTip(meaning);
}

QSize Chip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return { std::min(WidestChip, words + CrossGap + CrossSize + 2 * ChipPadding + 1), fontMetrics().height() + 8 };
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilter = m_kind == Kind::Filter;
    painter.setBrush(isFilter ? QBrush(theme.selection) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() || underMouse() ? QPen(theme.accent) : isFilter ? QPen(Qt::NoPen) : QPen(theme.faint));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const QColor ink = isFilter ? theme.accent : theme.faint;
    painter.setPen(ink);
    const QRect words = rect().adjusted(ChipPadding, 0, -(ChipPadding + CrossSize + CrossGap), 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    QRectF cross(0, 0, CrossSize, CrossSize);
    cross.moveCenter(QPointF(width() - ChipPadding - CrossSize / 2.0, height() / 2.0));
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setQuery(const Query &query)
{
    if (query == m_query && !m_chips.isEmpty())
        return;
    m_query = query;
    rebuild();
}

void ChipRow::rebuild()
{
    qsizetype focused = -1;
    for (Chip *chip : std::as_const(m_chips)) {
        if (chip->hasFocus())
            focused = m_chips.indexOf(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    m_chips.clear();
    const QStringList words = partWords(m_query);
    for (int part = 0; part < words.size(); ++part) {
        auto *chip = new Chip(words.at(part), Chip::Kind::Filter, this);
        connect(chip, &Chip::clicked, this, [this, part] { emit removalRequested(part); });
        chip->show();
        m_chips.append(chip);
    }
    arrange(width(), true);
    updateGeometry();
    if (focused >= 0 && !m_chips.isEmpty())
        m_chips.at(std::min(focused, m_chips.size() - 1))->setFocus();
}

void ChipRow::setReasons(const QList<WordAnswer> &reasons)
{
    if (m_reasons.isEmpty() && reasons.isEmpty())
        return;
    m_reasons = reasons;
    rebuildReasons();
}

void ChipRow::rebuildReasons()
{
    for (Chip *chip : std::as_const(m_reasonChips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one whose click brought us here
    }
    m_reasonChips.clear();
    for (const WordAnswer &reason : std::as_const(m_reasons)) {
        auto *chip = new Chip(findingWords(reason), Chip::Kind::Reason, this);
        connect(chip, &Chip::clicked, this, [this, word = reason.word] { emit exactRequested(word); });
        chip->show();
        m_reasonChips.append(chip);
    }
    arrange(width(), true);
    updateGeometry();
}

int ChipRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipRow::sizeHint() const
{
    return { 240, arrange(width(), false) };
}

QSize ChipRow::minimumSizeHint() const
{
    return { 80, fontMetrics().height() + 8 };
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ChipRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
        rebuildReasons();
    }
}

/// Height of the chips set in lines of this width; moves them there if `place`.
int ChipRow::arrange(int width, bool place) const
{
    const int lineHeight = fontMetrics().height() + 8;
    int x = 0;
    int y = 0;
    for (Chip *chip : m_chips + m_reasonChips) {
        const int wanted = std::min(chip->sizeHint().width(), std::max(width, lineHeight));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += lineHeight + ChipGap / 2;
        }
        if (place)
            chip->setGeometry(x, y, wanted, lineHeight);
        x += wanted + ChipGap;
    }
    return y + lineHeight;
}

} // namespace phalera
