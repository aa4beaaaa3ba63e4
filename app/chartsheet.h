// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartpanels.h"

#include <QFont>
#include <QLocale>

class QPainter;

namespace phalera {

/// How a chart is drawn: the font's pixel size is that of the labels.
struct ChartLook
{
    Theme theme;
    QLocale locale;
    QFont font;
    ChartInk ink = ChartInk::Colours;
    std::optional<QString> title {}; ///< none: what the series says of itself; empty: no title
    bool hasNumbers = true;          ///< total, possible, undated below the title
    QStringList notes {};            ///< paragraphs below the chart
};

/// A chart with its title, numbers, axes, legend and notes, laid out on a sheet: the same in the window, in files and
/// on paper. Every text is placed by what it measures, so that none is cut short.
class ChartSheet
{
public:
    using Spot = ChartPanels::Spot;
    struct Text
    {
        enum class Role : quint8 { Head, Legend, Axis, Number, Note };
        QRectF rect;
        QString words;
        QFont font;
        QColor colour;
        Role role;
    };

    ChartSheet() = default;
    ChartSheet(const ChartData &data, const ChartLook &look, const QSizeF &size);

    /// The height that title, bars, labels and legend need at a width; standing bars get at least `standing`.
    [[nodiscard]] static double heightFor(
        const ChartData &data, const ChartLook &look, double width, double standing = 220);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartPanels &panels() const { return m_panels; }
    [[nodiscard]] const QList<Text> &texts() const { return m_texts; }
    [[nodiscard]] QStringList words(Text::Role role) const;
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QString title() const;

    void paint(QPainter &painter) const;
    /// Marks a bar as the pointer or the keyboard has it.
    void paintMark(QPainter &painter, const Spot &spot) const;

private:
    struct LegendEntry
    {
        ChartFill fill;
        QString text;
        int dot = -1; ///< part that the entry explains the dots of; -1: no dot
    };
    struct Swatch
    {
        QRectF rect;
        ChartFill fill;
        int dot = -1;
    };
    /// What words need around the panels, at a width.
    struct Measures
    {
        double gutter = 0; ///< left of the panels
        double right = 0;
        double rowHeight = 0; ///< of lying bars and of a heat map
        ChartPanels::Room room;
    };
    void layOut();
    [[nodiscard]] Measures measures() const;
    [[nodiscard]] double bodyHeight(const Measures &measures, double standing) const;
    double addHead();
    [[nodiscard]] double addLegend(double top);
    void addNotes();
    void addPanelTitles();
    void addValueAxis();
    void addKeyAxis();
    void addYearsOfDots();
    void addRowLabels();
    void addNumbers();
    void addNumbersOverBars();
    void addNumbersInCells();
    void addText(Text::Role role, const QString &words, const QFont &font, const QColor &colour, const QRectF &within,
        Qt::Alignment alignment);
    [[nodiscard]] QList<LegendEntry> legendEntries() const;
    [[nodiscard]] QStringList rowWords() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double widthOf(const QString &text) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] ChartFill fillOf(const ChartPanels::Mark &mark) const;
    [[nodiscard]] ChartFill possibleFill() const;
    [[nodiscard]] bool hasNumbersAtBars() const;
    [[nodiscard]] bool hasKeyTitle() const;
    void paintGrid(QPainter &painter) const;
    void paintMarkOf(QPainter &painter, const ChartPanels::Mark &mark) const;

    ChartData m_data;
    ChartLook m_look;
    QSizeF m_size;
    QList<qint64> m_classes; ///< of a heat map
    ChartPanels m_panels;
    QList<Text> m_texts;
    QList<QLineF> m_yearLines; ///< below dots
    QList<Swatch> m_swatches;
};

} // namespace phalera
