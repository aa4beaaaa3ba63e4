// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineagedrawing.h"

namespace phalera {

/// What all parts of a drawn lineage share: painter, layout and theme, inks on screen and paper, letters.
class LineagePainting
{
public:
    LineagePainting(QPainter &painter, const LineageLayout &layout, const Theme &theme, const QFont &base,
        const LineageHighlight &highlight)
        : m_painter(painter)
        , m_layout(layout)
        , m_theme(theme)
        , m_base(base)
        , m_highlight(highlight)
    {
    }

protected:
    [[nodiscard]] bool isPrint() const { return m_theme.kind == Theme::Kind::Print; }
    [[nodiscard]] bool isCurrent(const RecordRef &record) const { return m_highlight.current == record; }
    [[nodiscard]] bool isFocused(const RecordRef &record) const { return m_highlight.focused == record; }

    [[nodiscard]] static QColor mixed(const QColor &colour, const QColor &ground, double share);
    /// The colour moved towards the colour of text until it can be read on the panel (WCAG 2.2, 1.4.3: at least 4.5 to
    /// 1).
    [[nodiscard]] QColor readable(const QColor &colour) const;
    [[nodiscard]] QColor ink(double share) const { return mixed(m_theme.text, m_theme.panel, share); }
    /// Fill of an award's areas; on paper a share of black (the table of tokens in the style guide).
    [[nodiscard]] QColor fill(const AwardId &award) const;
    [[nodiscard]] QColor edge(const AwardId &award) const { return isPrint() ? m_theme.text : m_theme.award(award); }
    [[nodiscard]] QColor doubt() const { return isPrint() ? m_theme.text : m_theme.doubt; }
    [[nodiscard]] QColor barColour(LaneKind lane) const;
    void write(const PlacedText &text, const QColor &colour);

    QPainter &m_painter;
    const LineageLayout &m_layout;
    const Theme &m_theme;
    const QFont &m_base;
    const LineageHighlight &m_highlight;
};

/// Paints the bands of the awards.
class LineageBandPainting : public LineagePainting
{
public:
    using LineagePainting::LineagePainting;
    void draw(const AwardBand &band);

private:
    void drawCount(const BandStep &step, const QColor &colour, bool isInformal);
    void drawVague(const AwardBand &band, const QColor &colour);
    void fillInformal(const QRectF &rect, const QColor &colour);
    void drawContour(const AwardBand &band, const QColor &colour);
    void drawPossible(const AwardBand &band, const QColor &colour);
    void drawYearEdges(const AwardBand &band);
};

} // namespace phalera
