// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "archive/archive.h"
#include "lineage/layout.h"

#include <QFont>
#include <QJsonObject>
#include <QLocale>
#include <QPicture>

class QPainter;

namespace phalera {

/// What the lineage is drawn from: records of the archive, and its conferrals by year. `chosen`: the answer whose rows
/// stand out; null, or an answer that lists acts or sources: everything does.
[[nodiscard]] LineageFacts lineageFacts(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const Answer *chosen, Day today);

/// Conferrals of `rows` by award and year. A date that spans years is possible in each year of them in which the award
/// of `facts` lived.
[[nodiscard]] ConferralsByAward lineageConferrals(
    const Snapshot &snapshot, const RowSet &rows, const LineageFacts &facts);

/// Words for the layout, in the application's language at the time of the call.
[[nodiscard]] LineageWords lineageWords(const LineageRecords &records, const QLocale &locale);

/// "2 undated"; empty for none.
[[nodiscard]] QString undatedNote(qsizetype undated);
/// What the lineage shows, in one sentence: each award of the line with its years.
[[nodiscard]] QString lineageSummary(const LineageFacts &facts);

/// Font of a style of text, made from the font of the interface or of the page. `base` must have a pixel size.
[[nodiscard]] QFont lineageFont(const QFont &base, TextStyle style);
[[nodiscard]] TextMeasure lineageMeasure(const QFont &base);

/// What stands out in the drawing.
struct LineageHighlight
{
    std::optional<RecordRef> current; ///< the record whose dossier is open
    std::optional<RecordRef> focused; ///< under the mouse or the keyboard
};

/// Draws the layout with its own coordinates. With Theme::Kind::Print areas are hatched, so that awards stay apart
/// without colour.
void drawLineage(QPainter &painter, const LineageLayout &layout, const Theme &theme, const QFont &base,
    const LineageHighlight &highlight = {});

/// The lineage as a figure for paper: print theme, everything in view.
struct LineageFigure
{
    QPicture picture;
    QSizeF size;     ///< in points
    QString altText; ///< says in words what the figure shows
};
[[nodiscard]] LineageFigure lineageFigure(
    const LineageRecords &records, const Answer &everything, const QSizeF &points, const QLocale &locale);

/// What a drawing in a file shows, and how large.
struct LineageSheet
{
    QSizeF size { 1400, 700 };   ///< in pixels, points for PDF; the height grows if it has to
    std::optional<Day> first {}; ///< of the time that is drawn; none: from the beginning
    std::optional<Day> last {};  ///< none: to the end
    bool otherStatesUnfolded = false;
    Theme theme = Theme::of(Theme::Kind::Light);
    QFont font {};                  ///< with a pixel size; without: that of the interface
    const Answer *chosen = nullptr; ///< whose conferrals stand out; none: all do
};

/// What writeLineage() draws of a sheet.
[[nodiscard]] LineageLayout lineageLayout(
    const LineageRecords &records, const Answer &everything, const LineageSheet &sheet, const QLocale &locale);

/// Writes the lineage as a drawing; the name's ending says how: .svg (text stays text), .pdf or .png. Errors:
/// UnknownFormat, FileNotWritable.
[[nodiscard]] Result<void> writeLineage(const QString &path, const LineageRecords &records, const Answer &everything,
    const LineageSheet &sheet, const QLocale &locale);

/// Awards, relations, acts, procedures, counts and claims as arrays of objects keyed by the field names of the founding
/// tables; "line" holds the ids of the awards of the main line, first to last; "years" the conferrals of each award and
/// year, "undated" those without a year, and how many of both `chosen` has. Lists are arrays; what is not known is left
/// out.
[[nodiscard]] QJsonObject lineageJson(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const Answer *chosen = nullptr);

} // namespace phalera
