// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ribbondrawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace phalera {

namespace {

constexpr double LabelSpace = 8;

QRectF snapped(double left, double top, double right, double bottom)
{
    return QRectF(QPointF(std::round(left), std::round(top)), QPointF(std::round(right), std::round(bottom)));
}

class RibbonPainter
{
    Q_DECLARE_TR_FUNCTIONS(phalera::TimeRibbon)
public:
    RibbonPainter(
        QPainter &painter, const Ribbon &ribbon, const RibbonRows &rows, const RibbonScale &scale, const Theme &theme)
        : m_painter(painter)
        , m_ribbon(ribbon)
        , m_rows(rows)
        , m_scale(scale)
        , m_theme(theme)
        , m_metrics(painter.font())
    {
    }

    void draw()
    {
        drawBrushes();
        drawBars();
        drawPublishedTotals();
        drawBands();
        drawGaps();
        if (!m_rows.labels.isEmpty()) {
            drawTicks();
            drawLabels();
        }
        drawHandles();
    }

private:
    struct PlacedLabel
    {
        QRectF rect;
        QString text;
        QColor colour;
    };

    void drawBrushes();
    void drawBars();
    void drawYear(int year, const RibbonYear &counts, double tallest);
    void drawColumn(const QRectF &rect, const RibbonBand &band, const QColor &colour);
    void drawPublishedTotals();
    void placeKey();
    void drawKeySign(const QRectF &label);
    [[nodiscard]] double tallest() const;
    void drawBands();
    void drawGaps();
    void drawTicks();
    void drawLabels();
    void drawHandles();
    bool placeLabel(double left, double limit, const QStringList &alternatives, const QColor &colour);
    void placeBandLabels();
    void placeGapLabels();
    [[nodiscard]] QStringList bandTexts(const RibbonBand &band) const;
    [[nodiscard]] QString coverage(const RibbonBand &band) const;
    [[nodiscard]] QRectF bandRect(const RibbonBand &band) const;
    [[nodiscard]] bool isBrushed(int year) const;

    QPainter &m_painter;
    const Ribbon &m_ribbon;
    const RibbonRows &m_rows;
    const RibbonScale &m_scale;
    const Theme &m_theme;
    QFontMetricsF m_metrics;
    QList<PlacedLabel> m_labels;
    QRectF m_key; ///< the label of the published totals, where it found room
};

void RibbonPainter::drawBrushes()
{
    for (const RibbonBrush &brush : m_ribbon.brushes) {
        const QRectF rect
            = snapped(m_scale.x(brush.begin), m_rows.bars.top(), m_scale.x(brush.end), m_rows.bands.bottom() + 2);
        m_painter.fillRect(rect, m_theme.selection);
        m_painter.setPen(QPen(m_theme.accent, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_ribbon.hoveredYear && !m_rows.bars.isEmpty()) {
        const double x = m_scale.x(*m_ribbon.hoveredYear);
        m_painter.fillRect(snapped(x, m_rows.bars.top(), x + m_scale.yearWidth(), m_rows.bars.bottom()), m_theme.line);
    }
}

bool RibbonPainter::isBrushed(int year) const
{
    return m_ribbon.brushes.isEmpty() || std::ranges::any_of(m_ribbon.brushes, [year](const RibbonBrush &brush) {
        return year + 1 > brush.begin && year < brush.end;
    });
}

void RibbonPainter::drawBars()
{
    if (m_rows.bars.isEmpty())
        return;
    const double most = tallest();
    for (auto it = m_ribbon.counts.cbegin(); it != m_ribbon.counts.cend(); ++it)
        drawYear(it.key(), it.value(), most);
}

/// What the full height of the bars stands for. A published total may make the bars of the archive lower, but not so
/// low that they are not told apart any more.
double RibbonPainter::tallest() const
{
    constexpr qint64 MostTimesLower = 3;
    qint64 most = 1;
    for (const RibbonYear &year : m_ribbon.counts)
        most = std::max(most, year.allCount());
    const qint64 limit = MostTimesLower * most;
    for (const QList<Count> &totals : m_ribbon.timeline.publishedTotals) {
        const auto published = extremes(totals);
        if (published && published->second <= limit)
            most = std::max(most, published->second);
    }
    return double(most);
}

/// A line over each year that sources give a total for; from the smallest to the largest where they differ. One beyond
/// the scale stands at the top, with an arrow.
void RibbonPainter::drawPublishedTotals()
{
    if (m_rows.bars.isEmpty())
        return;
    const double most = tallest();
    const auto &totals = m_ribbon.timeline.publishedTotals;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it) {
        const auto published = extremes(it.value());
        if (!published)
            continue;
        const double left = std::round(m_scale.x(it.key())) - 1;
        const double right = std::round(m_scale.x(it.key() + 1));
        const auto y = [&](qint64 value) {
            return m_rows.bars.bottom() - std::round(m_rows.bars.height() * std::min(1.0, double(value) / most));
        };
        const QRectF line(left, y(published->second) - 1, right - left, 2);
        m_painter.fillRect(line.adjusted(0, -1, 0, 1), m_theme.panel);
        m_painter.fillRect(line, m_theme.text);
        if (published->first < published->second)
            m_painter.fillRect(
                QRectF(line.center().x() - 0.5, line.top(), 1, y(published->first) - line.top()), m_theme.text);
        if (double(published->second) > most) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.text);
            const QPointF tip(line.center().x(), line.top() - 5);
            m_painter.drawPolygon(QPolygonF({ tip, tip + QPointF(-3, 4), tip + QPointF(3, 4) }));
        }
    }
}

void RibbonPainter::drawYear(int year, const RibbonYear &counts, double tallest)
{
    const double left = m_scale.x(year);
    const double right = std::max(left + 1, left + m_scale.yearWidth() - (m_scale.yearWidth() > 3 ? 1 : 0));
    double bottom = m_rows.bars.bottom();
    for (const RibbonBand &band : m_ribbon.timeline.bands) {
        const qint64 all = counts.all.value(band.award);
        if (all == 0)
            continue;
        const qint64 chosen = counts.chosen.value(band.award);
        // One record is never too small to be seen.
        const auto height = [&](qint64 count) {
            return count == 0 ? 0.0 : std::max(1.0, std::round(m_rows.bars.height() * double(count) / tallest));
        };
        const QColor colour = m_theme.award(band.award);
        drawColumn(snapped(left, bottom - height(all), right, bottom), band, m_theme.ghost(colour));
        const QColor solid
            = isBrushed(year) ? colour : m_theme.ghost(colour).darker(m_theme.kind == Theme::Kind::Dark ? 80 : 125);
        if (chosen > 0)
            drawColumn(snapped(left, bottom - height(chosen), right, bottom), band, solid);
        bottom -= height(all);
    }
}

void RibbonPainter::drawColumn(const QRectF &rect, const RibbonBand &band, const QColor &colour)
{
    if (!band.isInformal || rect.width() < 3 || rect.height() < 3) {
        m_painter.fillRect(rect, colour);
        return;
    }
    m_painter.setPen(QPen(colour, 1, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

QRectF RibbonPainter::bandRect(const RibbonBand &band) const
{
    const double height = m_rows.bands.height() / m_ribbon.timeline.lanes;
    const double top = m_rows.bands.top() + band.lane * height;
    return snapped(m_scale.x(band.begin), top, m_scale.x(band.end), top + height);
}

void RibbonPainter::drawBands()
{
    for (const RibbonBand &band : m_ribbon.timeline.bands) {
        const QRectF rect = bandRect(band);
        const QColor colour = m_theme.award(band.award);
        if (!band.isInformal) {
            m_painter.fillRect(rect, colour);
            continue;
        }
        m_painter.setPen(QPen(colour, 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void RibbonPainter::drawGaps()
{
    const double y = std::round(m_rows.bands.center().y()) + 0.5;
    QPen pen(m_theme.faint, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({ 0.1, 3 });
    m_painter.setPen(pen);
    for (const RibbonGap &gap : m_ribbon.timeline.gaps)
        m_painter.drawLine(QPointF(m_scale.x(gap.begin) + 4, y), QPointF(m_scale.x(gap.end) - 4, y));
}

void RibbonPainter::drawTicks()
{
    constexpr int Steps[] { 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000 };
    const QString widest = QString::number(std::max(std::abs(m_scale.years.first), m_scale.years.last));
    const double space = m_metrics.horizontalAdvance(widest) + 5 * LabelSpace;
    const auto step = std::ranges::find_if(Steps, [&](int s) { return s * m_scale.yearWidth() >= space; });
    if (step == std::end(Steps))
        return;
    const int first = int(std::ceil(double(m_scale.years.first) / *step)) * *step;
    for (int year = first; year <= m_scale.years.last; year += *step) {
        const double x = std::round(m_scale.x(year + 0.5)) + 0.5;
        m_painter.setPen(QPen(m_theme.faint, 1));
        m_painter.drawLine(QPointF(x, m_rows.ticks.top()), QPointF(x, m_rows.ticks.top() + 4));
        m_painter.setPen(m_theme.soft);
        m_painter.drawText(QRectF(x - space / 2, m_rows.ticks.top() + 4, space, m_rows.ticks.height() - 4),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(year));
    }
}

/// Puts the first text that fits between `left` and `limit` without touching a label that is there already.
bool RibbonPainter::placeLabel(double left, double limit, const QStringList &alternatives, const QColor &colour)
{
    for (const QString &text : alternatives) {
        const QRectF rect(
            left, m_rows.labels.top(), std::ceil(m_metrics.horizontalAdvance(text)), m_rows.labels.height());
        const QRectF withSpace = rect.adjusted(-LabelSpace, 0, LabelSpace, 0);
        const bool isFree = std::ranges::none_of(
            m_labels, [&](const PlacedLabel &label) { return label.rect.intersects(withSpace); });
        if (rect.left() >= m_scale.left - 1 && rect.right() <= limit && isFree) {
            m_labels.append({ rect, text, colour });
            return true;
        }
    }
    return false;
}

/// Longest first. The last is only the year of the beginning.
QStringList RibbonPainter::bandTexts(const RibbonBand &band) const
{
    const QString begin = QString::number(band.years.first);
    const QString years = band.isOpen ? tr("%1–").arg(begin) : tr("%1–%2").arg(begin, QString::number(band.years.last));
    QStringList texts { tr("%1 %2").arg(band.name, years), band.name };
    if (const QString covered = coverage(band); !covered.isEmpty())
        texts.prepend(tr("%1 · %2", "award and its years, how many are known").arg(texts.first(), covered));
    if (band.isInformal)
        texts << tr("informal %1").arg(years) << tr("informal");
    texts << years << begin;
    return texts;
}

/// How many conferrals the archive has of those that sources count; empty where none counts them.
QString RibbonPainter::coverage(const RibbonBand &band) const
{
    const auto published = extremes(m_ribbon.timeline.lifeTotals.value(band.award));
    if (!published)
        return {};
    const qint64 known = m_ribbon.conferrals.value(band.award);
    return published->first == published->second
        ? tr("%L1 of %L2 published", "conferrals here, total in sources").arg(known).arg(published->first)
        : tr("%L1 of %L2–%L3 published", "conferrals here, smallest and largest total in sources")
              .arg(known)
              .arg(published->first)
              .arg(published->second);
}

/// The key of the published totals, in the free place farthest to the right.
void RibbonPainter::placeKey()
{
    constexpr double Sign = 18;
    constexpr double Step = 8;
    if (m_ribbon.timeline.publishedTotals.isEmpty())
        return;
    for (const QString &text : { tr("published total of a year"), tr("published") }) {
        const double width = Sign + m_metrics.horizontalAdvance(text);
        for (double left = m_scale.right - width; left > m_scale.left + Step; left -= Step) {
            if (!placeLabel(left, m_scale.right, { QString(text) }, m_theme.soft))
                continue;
            const QRectF taken = m_labels.last().rect.adjusted(0, 0, Sign, 0);
            const bool isFree
                = std::all_of(m_labels.cbegin(), std::prev(m_labels.cend()), [&](const PlacedLabel &label) {
                      return !label.rect.intersects(taken.adjusted(-LabelSpace, 0, LabelSpace, 0));
                  });
            if (isFree && taken.right() <= m_scale.right + 1) {
                m_labels.last().rect.translate(Sign, 0);
                m_key = m_labels.last().rect;
                return;
            }
            m_labels.removeLast();
        }
    }
}

void RibbonPainter::drawKeySign(const QRectF &label)
{
    m_painter.fillRect(QRectF(label.left() - 18, std::round(label.center().y()) - 1, 12, 2), m_theme.text);
}

/// Each begins with its band and ends before the next one; shorter where there is little room.
void RibbonPainter::placeBandLabels()
{
    const auto &bands = m_ribbon.timeline.bands;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const double limit = i + 1 < bands.size() ? m_scale.x(bands.at(i + 1).begin) - LabelSpace : m_scale.right;
        placeLabel(m_scale.x(bands.at(i).begin), limit, bandTexts(bands.at(i)),
            readable(m_theme.award(bands.at(i).award), m_theme.ground));
    }
}

void RibbonPainter::placeGapLabels()
{
    for (const RibbonGap &gap : m_ribbon.timeline.gaps) {
        const QString years = tr("%1–%2").arg(gap.years.first).arg(gap.years.last);
        for (const QString &text : { tr("no title %1").arg(years), tr("no title"), years }) {
            const double width = m_metrics.horizontalAdvance(text);
            const double left = m_scale.x((gap.begin + gap.end) / 2) - width / 2;
            if (placeLabel(left, m_scale.right, { text }, m_theme.soft))
                break;
        }
    }
}

void RibbonPainter::drawLabels()
{
    QFont bold = m_painter.font();
    bold.setBold(true);
    m_painter.setFont(bold);
    m_metrics = QFontMetricsF(bold);
    placeBandLabels();
    placeGapLabels();
    placeKey();
    if (!m_key.isNull())
        drawKeySign(m_key);
    if (m_ribbon.timeline.bands.isEmpty())
        placeLabel(m_scale.left, m_scale.right, { tr("Nothing to show yet: this archive holds no conferrals.") },
            m_theme.soft);
    for (const PlacedLabel &label : std::as_const(m_labels)) {
        m_painter.setPen(label.colour);
        m_painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.text);
    }
}

void RibbonPainter::drawHandles()
{
    if (m_ribbon.brushes.size() != 1)
        return;
    const RibbonBrush &brush = m_ribbon.brushes.first();
    const QRectF whole = m_rows.bars.isEmpty() ? m_rows.bands : m_rows.bars;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    for (const double end : { brush.begin, brush.end }) {
        const double height = std::min(18.0, whole.height());
        m_painter.drawRoundedRect(
            QRectF(std::round(m_scale.x(end)) - 3, std::round(whole.center().y() - height / 2), 6, height), 2, 2);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_ribbon.brushWords.isEmpty() || m_rows.labels.isEmpty())
        return;
    const double width = m_metrics.horizontalAdvance(m_ribbon.brushWords) + 2 * LabelSpace;
    const double middle = m_scale.x((brush.begin + brush.end) / 2);
    const double left = std::clamp(middle - width / 2, m_scale.left, std::max(m_scale.left, m_scale.right - width));
    const QRectF flag = m_rows.labels.translated(left - m_rows.labels.left(), 0);
    const QRectF rect(flag.left(), flag.top(), width, flag.height());
    m_painter.fillRect(rect, m_theme.accent);
    m_painter.setPen(m_theme.panel);
    m_painter.drawText(rect, Qt::AlignCenter, m_ribbon.brushWords);
}

qint64 sum(const QHash<AwardId, qint64> &counts)
{
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    return total;
}

} // namespace

qint64 RibbonYear::allCount() const
{
    return sum(all);
}

qint64 RibbonYear::chosenCount() const
{
    return sum(chosen);
}

void drawRibbon(QPainter &painter, const Ribbon &ribbon, const RibbonRows &rows, const RibbonScale &scale,
    const Theme &theme, const QFont &font)
{
    painter.setFont(font);
    RibbonPainter(painter, ribbon, rows, scale, theme).draw();
}

} // namespace phalera
