// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timeribbon.h"

#include "app/playbutton.h"
#include "app/recordtitles.h"
#include "app/selection.h"
#include "app/words.h"
#include "search/query.h"

#include <QAccessible>
#include <QAction>
#include <QDate>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QtConcurrentRun>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int UnfoldedHeight = 126;
constexpr int FoldedHeight = 20;
constexpr int MostTotalsTold = 4;
constexpr int MostSourcesTold = 2;
constexpr int Margin = 16;
constexpr int ButtonRoom = 34; // at the right, for the button that plays

std::optional<Day> boundary(const QString &text, Day (Date::*end)() const)
{
    const auto date = Date::parse(text);
    return date && !date->isNull() ? std::optional((*date.*end)()) : std::nullopt;
}

/// The span of time of one value of a date condition, cut to the years of the ribbon.
std::optional<RibbonBrush> brushOf(const QueryValue &value, const YearSpan &years)
{
    if (value.kind == QueryValue::Kind::Unknown)
        return {};
    const bool isRange = value.kind == QueryValue::Kind::Range;
    const QString &from = isRange ? value.from : value.text;
    const QString &to = isRange ? value.to : value.text;
    const auto first = boundary(from, &Date::earliest);
    const auto last = boundary(to, &Date::latest);
    RibbonBrush brush { double(years.first), double(years.last + 1) };
    if (first && *first != DistantPast)
        brush.begin = std::clamp(decimalYear(*first), brush.begin, brush.end);
    if (last && *last != DistantFuture)
        brush.end = std::clamp(decimalYear(*last + 1), brush.begin, brush.end);
    return brush;
}

} // namespace

TimeRibbon::TimeRibbon(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_button(new PlayButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addActions();
    retranslate();
    connect(&m_player, &QTimer::timeout, this, &TimeRibbon::moveOn);
    connect(m_button, &QAbstractButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(&selection.archive(), &Archive::snapshotChanged, this, [this] { renewRecords(); });
    connect(&selection, &Selection::queryChanged, this, [this] {
        if (!m_isMovingOn)
            pause();
        renewBrush();
    });
    connect(&selection, &Selection::answered, this, [this] { renewBars(); });
    renewBars();
    renewRecords();
}

void TimeRibbon::addActions()
{
    m_clear = new QAction(this);
    connect(m_clear, &QAction::triggered, this, [this] { choose({}); });
    m_fold = new QAction(this);
    m_fold->setCheckable(true);
    connect(m_fold, &QAction::toggled, this, &TimeRibbon::setFolded);
    connect(this, &TimeRibbon::foldedChanged, m_fold, &QAction::setChecked);
    QWidget::addActions({ m_clear, m_fold });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TimeRibbon::retranslate()
{
    setAccessibleName(tr("Time ribbon"));
    setWhatsThis(tr("The awards over time. Drag to choose years; arrow keys move the choice by a year, with Shift its "
                    "end, with Control its beginning; Escape clears it, Space plays through the years."));
    m_clear->setText(tr("Clear the choice of years"));
    m_fold->setText(tr("Fold to the bands"));
    showPlaying();
}

void TimeRibbon::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renewBars();
    }
}

void TimeRibbon::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    updateGeometry();
    placeButton();
    update();
    emit foldedChanged(folded);
}

QSize TimeRibbon::sizeHint() const
{
    return { 1000, m_isFolded ? FoldedHeight : UnfoldedHeight };
}

QSize TimeRibbon::minimumSizeHint() const
{
    return { 300, sizeHint().height() };
}

void TimeRibbon::renewRecords()
{
    if (const auto snapshot = m_selection.archive().snapshot()) {
        QtConcurrent::run([snapshot] {
            return conferralsByAward(*snapshot);
        }).then(this, [this](const QHash<AwardId, qint64> &conferrals) {
            m_ribbon.conferrals = conferrals;
            update();
        });
    }
    m_selection.archive().lineageRecords().then(this, [this](const Result<LineageRecords> &records) {
        if (!records)
            return;
        m_records = *records;
        renewBars();
    });
}

void TimeRibbon::renewBars()
{
    const Findings &found = m_selection.findings();
    m_ribbon.timeline = ribbonTimeline(found.everyYear, m_records, QDate::currentDate().year());
    m_ribbon.counts.clear();
    for (const SeriesPoint &point : found.everyYear.points) {
        if (point.key.isEmpty())
            continue;
        RibbonYear &year = m_ribbon.counts[point.key.toInt()];
        year.all[AwardId(point.stack)] += point.value;
        year.possible += point.possible;
    }
    for (const SeriesPoint &point : found.years.points) {
        if (!point.key.isEmpty())
            m_ribbon.counts[point.key.toInt()].chosen[AwardId(point.stack)] += point.value;
    }
    renewBrush();
}

void TimeRibbon::renewBrush()
{
    m_ribbon.brushes.clear();
    m_ribbon.brushWords.clear();
    if (const QueryNode *condition = conditionOn(m_selection.query(), Field::Date)) {
        for (const QueryValue &value : condition->values) {
            if (const auto brush = brushOf(value, m_ribbon.timeline.years))
                m_ribbon.brushes.append(*brush);
        }
    }
    const auto years = chosenYears();
    if (years && isPlaying())
        m_ribbon.brushWords = countText(*years);
    setAccessibleDescription(
        years ? tr("Chosen: %1").arg(spanText(*years)) : tr("All years, %1").arg(spanText(m_ribbon.timeline.years)));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

std::optional<YearSpan> TimeRibbon::chosenYears() const
{
    if (m_ribbon.brushes.size() != 1)
        return {};
    const RibbonBrush &brush = m_ribbon.brushes.first();
    constexpr double HalfADay = 1.0 / 732;
    return YearSpan { int(std::floor(brush.begin + HalfADay)), int(std::ceil(brush.end - HalfADay)) - 1 };
}

Query TimeRibbon::withYears(std::optional<YearSpan> years) const
{
    QList<QueryValue> values;
    if (years) {
        values.append({ .kind = QueryValue::Kind::Range,
            .text = {},
            .from = QString::number(years->first),
            .to = QString::number(years->last) });
    }
    return withCondition(m_selection.query(), Field::Date, values);
}

void TimeRibbon::choose(std::optional<YearSpan> years)
{
    m_selection.setQuery(withYears(years));
    renewBrush();
}

QString TimeRibbon::countText(const YearSpan &years) const
{
    qint64 count = 0;
    for (int year = years.first; year <= years.last; ++year)
        count += m_ribbon.counts.value(year).chosenCount();
    return tr("%1: %n conferral(s)", nullptr, int(count)).arg(spanText(years));
}

QString TimeRibbon::spanText(const YearSpan &years)
{
    if (years.first == years.last)
        return QString::number(years.first);
    return tr("%1–%2").arg(years.first).arg(years.last);
}

RibbonScale TimeRibbon::scale() const
{
    return { m_ribbon.timeline.years, double(Margin), double(std::max(Margin + 1, width() - Margin - ButtonRoom)) };
}

QPoint TimeRibbon::positionOf(int year) const
{
    const RibbonRows rows = RibbonRows::of(rect(), m_isFolded);
    return { int(scale().x(year + 0.5)), int((m_isFolded ? rows.bands : rows.bars).center().y()) };
}

QString TimeRibbon::yearSentences(int year) const
{
    const RibbonYear counts = m_ribbon.counts.value(year);
    QStringList lines { QString::number(year), tr("%n conferral(s) in all", nullptr, int(counts.allCount())) };
    if (rowTable(m_selection.query().unit) == RowTable::Conferrals && !withoutDates(m_selection.query()).isEmpty())
        lines.append(tr("%n match(es) the search", nullptr, int(counts.chosenCount())));
    if (counts.possible > 0)
        lines.append(tr("%n more perhaps in this year", nullptr, int(counts.possible)));
    for (const Count &total : m_ribbon.timeline.publishedTotals.value(year))
        lines.append(tr("Published total: %L1 (%2, %3)")
                         .arg(total.value)
                         .arg(valueWord(Table::Counts, "measure"_L1, total.measure), awardName(total.award))
            + u'\n' + sourcesText(total));
    for (const RibbonBand &band : m_ribbon.timeline.bands) {
        const auto published = extremes(m_ribbon.timeline.lifeTotals.value(band.award));
        if (!published || year < band.years.first || year > band.years.last)
            continue;
        lines.append(tr("%1, all years: %L2 here, published %L3 to %L4", "award, conferrals, totals in sources")
                         .arg(band.name)
                         .arg(m_ribbon.conferrals.value(band.award))
                         .arg(published->first)
                         .arg(published->second));
        for (const Count &total : m_ribbon.timeline.lifeTotals.value(band.award).mid(0, MostTotalsTold))
            lines.append(tr("  %L1 %2: %3", "total, what it counts, its sources")
                             .arg(total.value)
                             .arg(valueWord(Table::Counts, "measure"_L1, total.measure), sourcesText(total)));
    }
    return lines.join(u'\n');
}

/// The first sources of a total by their titles, the others counted.
QString TimeRibbon::sourcesText(const Count &total) const
{
    const RecordTitles titles(m_selection.archive().snapshot(), {});
    QStringList texts;
    for (const SourceId &source : total.sources.mid(0, MostSourcesTold))
        texts.append(titles.title({ Table::Sources, source.text() }));
    const QString named = texts.join(u"; "_s);
    const auto further = int(total.sources.size() - texts.size());
    return further > 0 ? tr("%1 and %n more", "sources", further).arg(named) : named;
}

void TimeRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    QFont caption = font();
    if (caption.pointSizeF() > 0)
        caption.setPointSizeF(caption.pointSizeF() * 11 / 13);
    drawRibbon(painter, m_ribbon, RibbonRows::of(rect(), m_isFolded), scale(), theme, caption);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

bool TimeRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(),
            Qt::convertFromPlainText(yearSentences(scale().yearAt(help->pos().x())), Qt::WhiteSpaceNormal), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace phalera
