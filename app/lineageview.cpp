// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineageview.h"

#include "app/lineagebar.h"
#include "app/messages.h"
#include "app/selection.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDate>
#include <QFontInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double ZoomStep = 1.25;
constexpr double CrowdZoom = 4; // into a column that counts acts

std::optional<LineageStep> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return LineageStep::Left;
    case Qt::Key_Right:
        return LineageStep::Right;
    case Qt::Key_Up:
        return LineageStep::Up;
    case Qt::Key_Down:
        return LineageStep::Down;
    case Qt::Key_Home:
        return LineageStep::First;
    case Qt::Key_End:
        return LineageStep::Last;
    default:
        return {};
    }
}

} // namespace

LineageView::LineageView(Selection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
    , m_measure(lineageMeasure(drawingFont()))
    , m_zoomIn(new QAction(this))
    , m_zoomOut(new QAction(this))
    , m_showAll(new QAction(this))
    , m_unfold(new QAction(this))
    , m_bar(new LineageBar({ m_zoomOut, m_zoomIn, m_showAll }, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    addActions();
    renewWords();
    connect(&selection, &Selection::answered, this, &LineageView::renewCounts);
    connect(&selection, &Selection::supplemented, this, &LineageView::renewCounts);
    connect(&selection, &Selection::currentRecordChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&selection.archive(), &Archive::opened, this, &LineageView::load);
    connect(&selection.archive(), &Archive::snapshotChanged, this, &LineageView::load);
    connect(&selection.archive(), &Archive::closed, this, &LineageView::load);
    load();
}

void LineageView::addActions()
{
    connect(m_zoomIn, &QAction::triggered, this, [this] { zoom(ZoomStep, m_layout.plot.center().x()); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { zoom(1 / ZoomStep, m_layout.plot.center().x()); });
    connect(m_showAll, &QAction::triggered, this, &LineageView::showAll);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QAction::toggled, this, &LineageView::setOtherStatesUnfolded);
    m_zoomIn->setShortcuts({ QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal) });
    m_zoomOut->setShortcut(QKeySequence(Qt::Key_Minus));
    m_showAll->setShortcut(QKeySequence(Qt::Key_0));
    for (QAction *action : { m_zoomIn, m_zoomOut, m_showAll })
        action->setShortcutContext(Qt::WidgetShortcut);
    QWidget::addActions({ m_zoomIn, m_zoomOut, m_showAll, m_unfold });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LineageView::renewWords()
{
    setAccessibleName(tr("Lineage"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_showAll->setText(tr("Show all of time"));
    m_unfold->setText(tr("Show each award of other states"));
    m_zoomIn->setIconText(u"+"_s);
    m_zoomOut->setIconText(u"−"_s);
    m_showAll->setIconText(tr("All", "of time, on a button"));
    for (QAction *action : { m_zoomIn, m_zoomOut, m_showAll, m_unfold }) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)", "command, key").arg(action->text(), keys));
    }
}

void LineageView::load()
{
    m_isLoaded = false;
    m_failure.clear();
    if (!m_selection.archive().isOpen()) {
        m_time.showAll();
        take({});
        return;
    }
    m_isUnread = !isVisible();
    if (m_isUnread)
        return;
    m_selection.archive().lineageRecords().then(this, [this](const Result<LineageRecords> &records) {
        m_failure = records ? QString() : message(records.error());
        m_isLoaded = true;
        take(records.value_or(LineageRecords()));
    });
}

void LineageView::take(const LineageRecords &records)
{
    m_records = records;
    m_tips = LineageTips(m_records, sourcesOf(m_selection.archive().snapshot()));
    m_words = words();
    m_outline = lineageOutline(lineageFacts(m_records, nullptr, nullptr, QDate::currentDate().toJulianDay()));
    m_uncounted = std::make_shared<const LineageFacts>(m_outline.facts);
    const auto [first, last] = fullRange(m_outline);
    m_time.setAll(first, last);
    sayNeeds();
    renewLayout();
}

/// Counting takes its time: it is only done while someone looks.
void LineageView::sayNeeds()
{
    m_selection.needLineage(isVisible() ? m_uncounted : nullptr);
}

void LineageView::renewCounts()
{
    if (!isCounted())
        return;
    const Findings &found = m_selection.findings();
    m_outline.facts.chosen = found.conferrals;
    if (m_outline.facts.conferrals != found.everyConferral) {
        m_outline.facts.conferrals = found.everyConferral;
        m_outline = lineageOutline(m_outline.facts);
    }
    const auto [first, last] = fullRange(m_outline);
    m_time.setAll(first, last);
    renewLayout();
}

bool LineageView::isCounted() const
{
    return m_uncounted && m_selection.findings().question.needs.lineage == m_uncounted;
}

LineageWords LineageView::words() const
{
    LineageWords words = lineageWords(m_records, QLocale());
    words.laneNote = [this, note = words.laneNote](LaneKind kind, qsizetype shown, qsizetype undated) -> QString {
        if (kind != LaneKind::OtherStates)
            return note(kind, shown, undated);
        const QString rest = undatedNote(undated);
        const QString fold = m_isUnfolded ? tr("%n award(s) ▾", "click to fold", int(shown))
                                          : tr("%n award(s) by year ▸", "click to unfold", int(shown));
        return rest.isEmpty() ? fold : tr("%1; %2", "two notes on a lane").arg(fold, rest);
    };
    return words;
}

void LineageView::renewLayout()
{
    m_isStale = true;
    if (!isVisible() || (m_selection.archive().isOpen() && !isCounted()))
        return;
    m_isStale = false;
    const RecordRef focused = m_focused >= 0 && m_focused < m_items.size() ? m_items.at(m_focused).record : RecordRef();
    const auto [first, last] = range();
    // The size does not depend on whether the scroll bar is shown just now: else showing it could lead to hiding it,
    // without end.
    const QSizeF size = maximumViewportSize();
    m_layout = layOut(m_outline, m_words, { size, first, last, m_isUnfolded }, m_measure);
    if (m_layout.size.height() > size.height()) {
        const QSizeF besideBar(size.width() - verticalScrollBar()->sizeHint().width(), size.height());
        m_layout = layOut(m_outline, m_words, { besideBar, first, last, m_isUnfolded }, m_measure);
    }
    m_items = lineageItems(m_layout);
    m_showAll->setEnabled(!m_time.isWhole());
    m_hovered = -1;
    const auto same = std::find_if(m_items.cbegin(), m_items.cend(),
        [&](const LineageItem &item) { return !focused.id.isEmpty() && item.record == focused; });
    m_focused = same == m_items.cend() ? -1 : std::distance(m_items.cbegin(), same);
    const int overflow = int(std::ceil(m_layout.size.height())) - viewport()->height();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, overflow));
    if (m_layout.isEmpty())
        setAccessibleDescription(emptyWords());
    else if (m_focused < 0)
        setAccessibleDescription(lineageSummary(m_outline.facts));
    viewport()->update();
}

void LineageView::setTime(const TimeWindow &time)
{
    if (time == m_time)
        return;
    m_time = time;
    renewLayout();
    emit rangeChanged();
}

void LineageView::setRange(Day first, Day last)
{
    TimeWindow time = m_time;
    time.show(first, last);
    setTime(time);
}

void LineageView::showAll()
{
    TimeWindow time = m_time;
    time.showAll();
    setTime(time);
}

LineageSheet LineageView::sheet() const
{
    LineageSheet sheet;
    sheet.size = maximumViewportSize();
    if (!m_time.isWhole())
        std::tie(sheet.first, sheet.last) = m_time.shown();
    sheet.otherStatesUnfolded = m_isUnfolded;
    sheet.font = drawingFont();
    sheet.chosen = &m_selection.answer();
    return sheet;
}

void LineageView::setOtherStatesUnfolded(bool unfolded)
{
    if (unfolded == m_isUnfolded)
        return;
    m_isUnfolded = unfolded;
    m_unfold->setChecked(unfolded);
    renewLayout();
}

void LineageView::zoom(double factor, double x)
{
    if (m_layout.isEmpty())
        return;
    TimeWindow time = m_time;
    time.zoom(factor, m_layout.scale.day(std::clamp(x, m_layout.plot.left(), m_layout.plot.right())));
    setTime(time);
}

void LineageView::moveBy(double pixels)
{
    const auto [first, last] = range();
    TimeWindow time = m_time;
    time.moveBy(Day(std::lround(pixels * double(last - first) / std::max(1.0, m_layout.plot.width()))));
    setTime(time);
}

QFont LineageView::drawingFont() const
{
    QFont drawn(font());
    drawn.setPixelSize(QFontInfo(drawn).pixelSize());
    return drawn;
}

QPointF LineageView::toLayout(const QPointF &point) const
{
    return point + QPointF(0, verticalScrollBar()->value());
}

QString LineageView::emptyWords() const
{
    if (!m_selection.archive().isOpen())
        return tr("No archive is open.");
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_isLoaded)
        return {};
    if (m_records.awards.isEmpty())
        return tr("This archive holds no awards yet, so there is no lineage to draw.\nImport the tables awards, "
                  "award_relations and acts with File › Import.");
    return tr("No title of this archive has conferrals or relations to other titles, so there is no lineage to draw.\n"
              "Import the tables award_relations and conferrals with File › Import.");
}

void LineageView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.panel);
    if (m_layout.isEmpty()) {
        painter.setPen(theme.soft);
        painter.drawText(
            viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptyWords());
        return;
    }
    painter.translate(0, -verticalScrollBar()->value());
    LineageHighlight highlight { m_selection.currentRecord(), {} };
    const qsizetype standing = m_hovered >= 0 ? m_hovered : hasFocus() ? m_focused : -1;
    if (standing >= 0 && m_items.at(standing).kind != LineageItem::Kind::Doubt
        && m_items.at(standing).kind != LineageItem::Kind::Year)
        highlight.focused = m_items.at(standing).record;
    drawLineage(painter, m_layout, theme, drawingFont(), highlight);
    const auto isOutlined = [](const LineageItem &item) {
        return item.kind == LineageItem::Kind::Doubt || item.kind == LineageItem::Kind::ActCrowd;
    };
    if (hasFocus() && m_focused >= 0 && isOutlined(m_items.at(m_focused))) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(m_items.at(m_focused).bounds().adjusted(-2, -1, 2, 1));
    }
}

void LineageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_bar->adjustSize();
    renewLayout();
}

/// The drawing is painted anew; the buttons beside its axis go with it.
void LineageView::scrollContentsBy(int, int)
{
    m_bar->move(0, -verticalScrollBar()->value());
    viewport()->update();
}

void LineageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isUnread)
        load();
    sayNeeds();
    if (m_isStale)
        renewLayout();
}

void LineageView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    sayNeeds();
}

void LineageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renewWords();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        m_words = words();
    if (event->type() == QEvent::FontChange)
        m_measure = lineageMeasure(drawingFont());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::FontChange)
        renewLayout();
}

bool LineageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype item = itemAt(m_items, toLayout(help->pos()));
        if (item >= 0)
            QToolTip::showText(help->globalPos(),
                m_tips.tip(m_items.at(item), m_layout, m_outline.facts, QLocale()).html(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position().x());
            return true;
        }
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool LineageView::isOnOtherStatesWords(const QPointF &point) const
{
    const LineageLane *lane = m_layout.lane(LaneKind::OtherStates);
    return lane && lane->rect.contains(point) && point.x() < m_layout.plot.left();
}

void LineageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_draggedTo = event->position().x();
    m_isDragging = false;
}

void LineageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const bool isFar = std::abs(event->position().x() - m_pressed->x()) >= QApplication::startDragDistance();
        m_isDragging = m_isDragging || (isFar && !m_time.isWhole());
        if (m_isDragging) {
            viewport()->setCursor(Qt::ClosedHandCursor);
            moveBy(m_draggedTo - event->position().x());
            m_draggedTo = event->position().x();
        }
        return;
    }
    const QPointF point = toLayout(event->position());
    const qsizetype item = itemAt(m_items, point);
    viewport()->setCursor(item >= 0 || isOnOtherStatesWords(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (item == m_hovered)
        return;
    m_hovered = item;
    viewport()->update();
}

void LineageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    const bool wasDragged = m_isDragging;
    m_pressed.reset();
    m_isDragging = false;
    if (wasDragged) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const QPointF point = toLayout(event->position());
    const qsizetype item = itemAt(m_items, point);
    if (item >= 0) {
        if (m_items.at(item).kind != LineageItem::Kind::Year
            && m_items.at(item).kind != LineageItem::Kind::OtherStatesYear)
            setFocused(item);
        open(m_items.at(item));
    } else if (isOnOtherStatesWords(point)) {
        setOtherStatesUnfolded(!m_isUnfolded);
    }
}

void LineageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && itemAt(m_items, toLayout(event->position())) < 0)
        showAll();
}

void LineageView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        // One notch of an ordinary wheel is 120 units; touch pads send many small ones.
        zoom(std::pow(ZoomStep, delta.y() / 120.0), event->position().x());
        event->accept();
    } else if (!m_time.isWhole() && std::abs(delta.x()) > std::abs(delta.y())) {
        moveBy(-delta.x() / 2.0);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void LineageView::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = stepOf(event->key()); step && !(event->modifiers() & ~Qt::KeypadModifier)) {
        walk(*step);
        return;
    }
    const bool isOpening
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isOpening && m_focused >= 0) {
        open(m_items.at(m_focused));
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        moveBy(m_layout.plot.width() / (event->key() == Qt::Key_PageUp ? -2 : 2));
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// Acts are walked to beyond what is in view: then time moves on.
void LineageView::walk(LineageStep step)
{
    const qsizetype next = nextItem(m_items, m_focused, step);
    const bool isAtEnd = next >= 0 && next == m_focused && m_items.at(next).kind == LineageItem::Kind::Act;
    if (!isAtEnd || (step != LineageStep::Left && step != LineageStep::Right)) {
        setFocused(next);
        return;
    }
    const QList<OutlinedAct> &acts = m_outline.acts;
    const auto here = std::find_if(acts.cbegin(), acts.cend(),
        [&](const OutlinedAct &act) { return act.act.id.text() == m_items.at(next).record.id; });
    const auto index = std::distance(acts.cbegin(), here) + (step == LineageStep::Right ? 1 : -1);
    if (here == acts.cend() || index < 0 || index >= acts.size())
        return;
    const RecordRef wanted { Table::Acts, acts.at(index).act.id.text() };
    const auto [first, last] = range();
    const Day begin = acts.at(index).act.date.earliest() - (last - first) / 2;
    setRange(begin, begin + (last - first));
    const auto found = std::find_if(
        m_items.cbegin(), m_items.cend(), [&](const LineageItem &item) { return item.record == wanted; });
    if (found != m_items.cend())
        setFocused(std::distance(m_items.cbegin(), found));
}

void LineageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LineageView::setFocused(qsizetype item)
{
    m_focused = item;
    m_hovered = -1;
    viewport()->update();
    if (item < 0)
        return;
    const QRectF bounds = m_items.at(item).bounds();
    QScrollBar *bar = verticalScrollBar();
    if (bounds.top() < bar->value())
        bar->setValue(int(bounds.top()) - 8);
    else if (bounds.bottom() > bar->value() + viewport()->height())
        bar->setValue(int(std::ceil(bounds.bottom())) - viewport()->height() + 8);
    setAccessibleDescription(m_tips.tip(m_items.at(item), m_layout, m_outline.facts, QLocale()).plain());
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void LineageView::open(const LineageItem &item)
{
    if (item.kind == LineageItem::Kind::Year)
        chooseYear(AwardId(item.record.id), item.year);
    else if (item.kind == LineageItem::Kind::OtherStatesYear)
        setOtherStatesUnfolded(true);
    else if (item.kind == LineageItem::Kind::ActCrowd)
        zoom(CrowdZoom, item.bounds().center().x());
    else
        m_selection.setCurrentRecord(item.record);
}

void LineageView::chooseYear(const AwardId &award, int year)
{
    const QString text = QString::number(year);
    Query query = withCondition(m_selection.query(), Field::Award,
        { { .kind = QueryValue::Kind::Text, .text = award.text(), .from = {}, .to = {} } });
    query = withCondition(
        std::move(query), Field::Date, { { .kind = QueryValue::Kind::Range, .text = {}, .from = text, .to = text } });
    m_selection.setQuery(query);
}

} // namespace phalera
