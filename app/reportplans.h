// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"
#include "app/recordtitles.h"
#include "app/reporttemplate.h"
#include "archive/archive.h"
#include "citing/citingstyle.h"
#include "record/recorddifference.h"
#include "report/reportplan.h"
#include "search/answer.h"
#include "series/series.h"

#include <QDateTime>
#include <QLocale>
#include <QPageLayout>
#include <QPicture>
#include <QSizeF>

namespace phalera {

/// What each report says of itself: in which language, on what paper, of which archive, when. A report is of one
/// moment: the same setting gives the same plan.
struct ReportSetting
{
    QLocale locale;
    QPageLayout page = defaultPage(QPageLayout::Portrait);
    QString archiveName;                            ///< file name, as the colophon names it
    QString dataVersion;                            ///< ArchiveFacts::dataVersion
    QDateTime when;                                 ///< local time
    RecordTitles titles;                            ///< of the records that cells name by id
    CitingStyle citing = CitingStyle::ChicagoNotes; ///< of the notes that name sources
    ReportTemplate form;                            ///< whose language and paper are those above

    /// A4 with the margins of the house.
    static QPageLayout defaultPage(QPageLayout::Orientation orientation);
    static ReportSetting of(
        const ArchiveFacts &facts, const RecordTitles &titles, const QLocale &locale, const QDateTime &when);
};

/// A recorded drawing. Its units are points; fonts in it should be set in pixels and without hinting, as it is scaled.
struct Drawing
{
    QPicture picture = QPicture();
    QSizeF size;
    QString altText; ///< what it shows, in a sentence
};

/// What a table shows: the same columns and the same order on paper. See RecordColumns::usual() and usualOrder().
struct RegisterTable
{
    QList<Field> columns;
    QList<SortKey> order;
};

/// Every row of the answer, with the sources of each row as numbered notes.
[[nodiscard]] ReportPlan registerPlan(const Answer &answer, const RegisterTable &table, const ReportSetting &setting);

/// One record: its facts, each with its sources, its conferrals, and where sources differ.
[[nodiscard]] ReportPlan dossierPlan(const Dossier &dossier, const ReportSetting &setting);

/// What is known of a serial number of an insignia, award by award: who has it, its neighbours on record, and the
/// bounds that follow if numbers were given out in their order, which the record itself is asked for.
[[nodiscard]] ReportPlan expertisePlan(const Answer &answer, qint64 number, const ReportSetting &setting);

/// An earlier state of an archive, and what differs from it now.
struct Errata
{
    QString earlierName; ///< file name
    QString earlierVersion;
    RecordTitles earlierTitles;
    QList<RecordDifference> differences; ///< table by table
};
[[nodiscard]] ReportPlan errataPlan(const Errata &errata, const ReportSetting &setting);

/// What a source says of the fields of one record, where others say it too.
struct SourceAccount
{
    RecordRef record;
    FieldAccounts accounts; ///< all of one field; some are of the source
};
/// A source with all it is cited for, read record by record.
struct SourceCriticism
{
    Dossier source;                    ///< its own
    QList<SourceAccount> contradicted; ///< where others say otherwise, or the accepted value is another
    QHash<SourceId, Source> sources;   ///< that are named in them
    qint64 records = 0;                ///< that cite it
    qint64 values = 0;                 ///< fields that it tells
    qint64 alone = 0;                  ///< of them, those that no other source tells
    qint64 accepted = 0;               ///< of those contradicted
};
[[nodiscard]] ReportPlan criticismPlan(const SourceCriticism &criticism, const ReportSetting &setting);

/// The chart and its numbers: certain, possible, unit, total, undated, revocations left out. `chart` may be empty:
/// numbers alone. `pinned`: A of a comparison.
[[nodiscard]] ReportPlan statisticsPlan(const Series &series, const Answer &answer, const Drawing &chart,
    const ReportSetting &setting, const std::optional<Query> &pinned = {});

/// The map and its numbers by place. `drawing` may be empty: numbers alone, or why there are none.
[[nodiscard]] ReportPlan mapPlan(
    const MapContent &map, const Answer &answer, const Drawing &drawing, const ReportSetting &setting);

/// The lineage as a plate, then its acts, procedures and relations with their sources, which are named from `snapshot`.
[[nodiscard]] ReportPlan lineagePlan(const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot,
    const Drawing &plate, const ReportSetting &setting);

} // namespace phalera
