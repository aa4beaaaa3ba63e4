// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineageview.h"

#include "app/lineagebar.h"
#include "app/messages.h"
#include "app/selection.h"
#include "app/zooming.h"

#include <QAccessible>
#include <QAction>
#include <QDate>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr double CrowdZoom = 4; // into a column that counts acts

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
    m_memory = flagMemory();
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
        m_memory = flagMemory();
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
    words.foldSign = [this] { return m_isUnfolded ? u"▾"_s : u"▸"_s; };
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
    m_layout = layOut(m_outline, m_words, { size, first, last, m_isUnfolded }, m_measure, m_memory);
    if (m_layout.size.height() > size.height()) {
        const QSizeF besideBar(size.width() - verticalScrollBar()->sizeHint().width(), size.height());
        m_layout = layOut(m_outline, m_words, { besideBar, first, last, m_isUnfolded }, m_measure, m_memory);
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
    sheet.size = QSizeF(m_layout.isEmpty() ? maximumViewportSize().width() : m_layout.size.width(),
        maximumViewportSize().height()); // beside a scroll bar it is narrower
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
        || event->type() == QEvent::FontChange) {
        m_memory = flagMemory();
        renewLayout();
    }
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
        choosePeriod(AwardId(item.record.id), item.period);
    else if (item.kind == LineageItem::Kind::OtherStatesYear)
        setOtherStatesUnfolded(true);
    else if (item.kind == LineageItem::Kind::ActCrowd)
        zoom(CrowdZoom, item.bounds().center().x());
    else
        m_selection.setCurrentRecord(item.record);
}

void LineageView::choosePeriod(const AwardId &award, const QString &text)
{
    Query query = withCondition(m_selection.query(), Field::Award,
        { { .kind = QueryValue::Kind::Text, .text = award.text(), .from = {}, .to = {} } });
    query = withCondition(
        std::move(query), Field::Date, { { .kind = QueryValue::Kind::Range, .text = {}, .from = text, .to = text } });
    m_selection.setQuery(query);
}

} // namespace phalera
