// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/ids.h"

#include <QColor>
#include <QPalette>

namespace phalera {

/// The colours of everything that Phalera draws itself, from one table of tokens a theme. Controls keep the platform's
/// palette.
struct Theme
{
    enum class Kind : quint8 { Light, Dark, HighContrast, Print };
    Kind kind = Kind::Light;
    QColor ground, panel, line, text, soft, faint, accent, selection, doubt, doubtFill, insignia, otherState;
    QColor heroOfLabourInformal, heroOfLabour, heroOfSocialistLabour, heroOfLabourRf;

    static Theme of(Kind kind);
    /// Light or dark by the palette's own ground.
    static Theme of(const QPalette &palette);

    /// Colour of an award everywhere: ribbon, lineage, charts, table, paper. Awards outside the lineage get otherState
    /// or insignia.
    [[nodiscard]] QColor award(const AwardId &id) const;
    /// The award's colour thinned towards the panel: "all", where the full colour means "chosen".
    [[nodiscard]] QColor ghost(const QColor &colour) const;
    /// Colours for series of no award: they stay apart for colour-blind eyes and in grey. Wraps around after eight.
    [[nodiscard]] QColor series(int index) const;
    /// A QPalette with these colours, for the whole application.
    [[nodiscard]] QPalette palette() const;
};

/// Between two colours, channel by channel: `shareOfA` 1 gives `a`, 0 gives `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double shareOfA);
/// Contrast ratio of two colours (WCAG 2.2, relative luminance): 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// The colour, moved towards black or white only as far as text in it needs to be read on the ground (contrast 4.5 :
/// 1).
[[nodiscard]] QColor readable(const QColor &colour, const QColor &ground);

} // namespace phalera
