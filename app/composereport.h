// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartform.h"
#include "app/reportplans.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace phalera {

/// What a report is to show: what stands in the window, or was asked for on the command line.
struct ReportSubject
{
    Answer answer;
    RegisterTable table;                 ///< of a register
    std::optional<RecordRef> record;     ///< of a dossier; a source of a criticism
    SeriesAxis axis;                     ///< of statistics
    std::optional<Field> stack;          ///< of statistics
    ChartForm form = ChartForm::Stacked; ///< of the chart of statistics
    std::optional<Query> pinned {};      ///< of statistics: A of a comparison, beside which the answer is B
    std::function<MapContent(const MapCounts &)> map {}; ///< how a map of these counts is drawn
    std::optional<qint64> serial {};                     ///< of an expertise
    std::optional<Errata> errata {};                     ///< of errata
    std::optional<CitingStyle> citing {}; ///< chosen for all that cites; what a template says goes before it
    QLocale locale;
    /// Does work in the language of this code, where a template names another one than the program's; see
    /// Language::during(). Empty: the program speaks it already.
    std::function<void(const QString &code, const std::function<void()> &work)> during {};

    /// Kinds that can be composed of it: a dossier needs a record, a map records that have a place, a criticism a
    /// source, an expertise a number, errata an earlier state.
    [[nodiscard]] QList<ReportKind> kinds() const;
    /// What a report of a kind needs besides the query to be made again, under the names of the command line.
    [[nodiscard]] QJsonObject options(ReportKind kind) const;
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

/// Columns and order of a register by its template, else as the table shows them; in two columns of text only the few
/// that have room there. Of a template's columns those are taken that the unit has.
[[nodiscard]] RegisterTable registerTable(const ReportTemplate &form, const RegisterTable &shown, Unit unit);

/// The moment that a report says it was made: now, or that of SOURCE_DATE_EPOCH.
[[nodiscard]] QDateTime momentOfReport();

/// Gathers what the report needs from the archive and composes it by the template, with all that makes it again as
/// attachments; the drawings are made in the thread of `context`, which must be that of the archive. The kind is that
/// of the call, not of the template. Errors: those of the archive; BadArgument for a dossier of no record and a map
/// without a way to draw it.
[[nodiscard]] QFuture<Result<ReportPlan>> composeReport(
    Archive &archive, const ReportSubject &subject, ReportKind kind, const ReportTemplate &form, QObject *context);

} // namespace phalera
