// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composereport.h"

#include "app/chartdrawing.h"
#include "app/chartwords.h"
#include "app/lineagedrawing.h"
#include "app/mapsheet.h"
#include "app/mapwords.h"
#include "app/querywords.h"
#include "series/seriescomparison.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindNames { "register"_L1, "dossier"_L1, "statistics"_L1, "map"_L1, "lineage"_L1 };
constexpr double LineageShare = 0.83; // of the height of the text: the rest is for the title
constexpr double MapShare = 0.7;      // the same; the notes of a narrower map take more lines

QSizeF textArea(const QPageLayout &page)
{
    return page.paintRect(QPageLayout::Point).size();
}

QFuture<Result<ReportPlan>> finished(Result<ReportPlan> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

template <typename T, typename Compose>
QFuture<Result<ReportPlan>> composedOf(QFuture<Result<T>> part, QObject *context, Compose compose)
{
    return part.then(context, [compose](const Result<T> &value) {
        return value ? Result<ReportPlan>(compose(*value)) : tl::unexpected(value.error());
    });
}

Series statisticsOf(const ReportSubject &subject, Accumulation accumulation)
{
    if (!subject.pinned)
        return series(subject.answer, subject.axis, subject.stack, accumulation);
    const Series present = series(subject.answer, subject.axis, {}, accumulation);
    Query pinned = *subject.pinned;
    pinned.unit = subject.answer.query.unit;
    return comparison(series(answer(subject.answer.snapshot, pinned), subject.axis, {}, accumulation), present);
}

} // namespace

Drawing chartForPaper(const Series &series, ChartForm form, const ReportSetting &setting, const QStringList &sides)
{
    if (!emptyChartSentence(series).isEmpty())
        return {};
    ChartOptions options;
    options.locale = setting.locale;
    options.form = form;
    options.sides = sides;
    options.size = chartSize(series, options, textArea(setting.page).width());
    return { chartPicture(series, options), options.size, chartTitle(series) };
}

Drawing mapForPaper(const MapContent &map, const ReportSetting &setting)
{
    if (!emptyMapSentence(map.counts).isEmpty())
        return {};
    const QSizeF area = textArea(setting.page);
    const MapLook look = mapLookOnPaper(setting.locale);
    double width = area.width();
    double height = MapSheet::heightFor(map, look, width, {});
    if (const double most = area.height() * MapShare; height > most) {
        width *= most / height;
        height = MapSheet::heightFor(map, look, width, {});
    }
    const MapSheet sheet(map, look, { .size = QSizeF(width, height) });
    Drawing drawing { QPicture(), QSizeF(width, height), sheet.title() };
    QPainter painter(&drawing.picture);
    sheet.paint(painter);
    painter.end();
    drawing.picture.setBoundingRect(QRectF(QPointF(), drawing.size).toAlignedRect());
    return drawing;
}

Drawing lineageForPaper(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const ReportSetting &setting)
{
    const QSizeF area = textArea(setting.page);
    const QSizeF room(area.width(), area.height() * LineageShare);
    const Answer everything = answer(snapshot, Query {});
    // The drawing grows in height where its labels need it. Drawn wider and set smaller it fills the width of the paper
    // all the same.
    LineageFigure figure;
    for (const double wider : { 1.0, 1.15, 1.3, 1.45, 1.6 }) {
        figure = lineageFigure(records, everything, room * wider, setting.locale);
        if (figure.size.height() * room.width() <= figure.size.width() * room.height())
            break;
    }
    return { figure.picture, figure.size, figure.altText };
}

ReportPlan statisticsReport(const ReportSubject &subject, const ReportSetting &setting)
{
    const Series counted = statisticsOf(subject, Accumulation::None);
    const Series drawn = statisticsOf(subject, accumulationOf(subject.form));
    const QStringList sides = subject.pinned
        ? QStringList { searchWords(*subject.pinned), searchWords(subject.answer.query) }
        : QStringList();
    return statisticsPlan(
        counted, subject.answer, chartForPaper(drawn, subject.form, setting, sides), setting, subject.pinned);
}

std::optional<ReportKind> reportKindByName(QStringView name)
{
    for (size_t i = 0; i < KindNames.size(); ++i) {
        if (name == KindNames[i])
            return ReportKind(i);
    }
    return std::nullopt;
}

QString reportKindWord(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Register:
        return QCoreApplication::translate("Reports", "Register", "kind of report");
    case ReportKind::Dossier:
        return QCoreApplication::translate("Reports", "Dossier", "kind of report");
    case ReportKind::Statistics:
        return QCoreApplication::translate("Reports", "Statistics", "kind of report");
    case ReportKind::Map:
        return QCoreApplication::translate("Reports", "Map", "kind of report");
    case ReportKind::Lineage:
        return QCoreApplication::translate("Reports", "Lineage", "kind of report");
    }
    return {};
}

QPageLayout::Orientation usualOrientation(ReportKind kind)
{
    return kind == ReportKind::Lineage ? QPageLayout::Landscape : QPageLayout::Portrait;
}

QList<ReportKind> ReportSubject::kinds() const
{
    QList<ReportKind> kinds { ReportKind::Register, ReportKind::Dossier, ReportKind::Statistics, ReportKind::Map,
        ReportKind::Lineage };
    if (!record)
        kinds.removeOne(ReportKind::Dossier);
    if (!map || rowTable(answer.query.unit) != RowTable::Conferrals)
        kinds.removeOne(ReportKind::Map);
    return kinds;
}

QFuture<Result<ReportPlan>> composeReport(
    Archive &archive, const ReportSubject &subject, ReportKind kind, const QPageLayout &page, QObject *context)
{
    if ((kind == ReportKind::Dossier && !subject.record) || (kind == ReportKind::Map && !subject.map))
        return finished(failure(Error::Kind::BadArgument, { QString(KindNames[size_t(kind)]) }));
    const auto compose = [&archive, subject, kind, page, context](const RecordTitles &titles) {
        ReportSetting setting
            = ReportSetting::of(archive.facts(), titles, subject.locale, QDateTime::currentDateTime());
        setting.page = page;
        switch (kind) {
        case ReportKind::Register:
            return finished(registerPlan(subject.answer, subject.table, setting));
        case ReportKind::Dossier:
            return composedOf(archive.dossier(*subject.record), context,
                [setting](const Dossier &dossier) { return dossierPlan(dossier, setting); });
        case ReportKind::Statistics:
            return finished(statisticsReport(subject, setting));
        case ReportKind::Map: {
            const MapContent map = subject.map(countPlaces(subject.answer));
            return finished(mapPlan(map, subject.answer, mapForPaper(map, setting), setting));
        }
        case ReportKind::Lineage:
            return composedOf(archive.lineageRecords(), context,
                [setting, snapshot = archive.snapshot()](const LineageRecords &records) {
                    return lineagePlan(records, snapshot, lineageForPaper(records, snapshot, setting), setting);
                });
        }
        return finished(failure(Error::Kind::Internal));
    };
    return RecordTitles::of(archive).then(context, compose).unwrap();
}

} // namespace phalera
