// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartform.h"
#include "app/reportplans.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace phalera {

enum class ReportKind : quint8 { Register, Dossier, Statistics, Map, Lineage };
/// "register", "dossier", "statistics", "map", "lineage": on the command line.
[[nodiscard]] std::optional<ReportKind> reportKindByName(QStringView name);
/// In the user's words.
[[nodiscard]] QString reportKindWord(ReportKind kind);
/// How the paper of a kind lies where nobody chose.
[[nodiscard]] QPageLayout::Orientation usualOrientation(ReportKind kind);

/// What a report is to show: what stands in the window, or was asked for on the command line.
struct ReportSubject
{
    Answer answer;
    RegisterTable table;                 ///< of a register
    std::optional<RecordRef> record;     ///< of a dossier
    SeriesAxis axis;                     ///< of statistics
    std::optional<Field> stack;          ///< of statistics
    ChartForm form = ChartForm::Stacked; ///< of the chart of statistics
    std::optional<Query> pinned {};      ///< of statistics: A of a comparison, beside which the answer is B
    std::function<MapContent(const MapCounts &)> map {}; ///< how a map of these counts is drawn
    QLocale locale;

    /// Kinds that can be composed of it: a dossier needs a record, a map needs records that have a place.
    [[nodiscard]] QList<ReportKind> kinds() const;
};

/// The drawings of a report, as wide as the text on the page of the setting; empty where there is nothing to draw.
/// `sides`: of a comparison, what A and B are, in words.
[[nodiscard]] Drawing chartForPaper(
    const Series &series, ChartForm form, const ReportSetting &setting, const QStringList &sides = {});
[[nodiscard]] Drawing mapForPaper(const MapContent &map, const ReportSetting &setting);
[[nodiscard]] Drawing lineageForPaper(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const ReportSetting &setting);

/// The plan of the report on what is counted.
[[nodiscard]] ReportPlan statisticsReport(const ReportSubject &subject, const ReportSetting &setting);

/// Gathers what the report needs from the archive and composes it; the drawings are made in the thread of `context`,
/// which must be that of the archive. Errors: those of the archive; BadArgument for a
/// dossier of no record and a map without a way to draw it.
[[nodiscard]] QFuture<Result<ReportPlan>> composeReport(
    Archive &archive, const ReportSubject &subject, ReportKind kind, const QPageLayout &page, QObject *context);

} // namespace phalera
