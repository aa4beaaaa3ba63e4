// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mapcommand.h"
#include "app/cli/recordlisting.h"
#include "app/cli/seriesrequest.h"
#include "app/cli/valuewords.h"
#include "app/composereport.h"
#include "app/lineagedrawing.h"
#include "app/recordcolumns.h"
#include "report/render.h"

#include <QCoreApplication>

#include <functional>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF PlateSize { 720, 430 }; ///< of a figure on a landscape page, in points

using Plan = tl::expected<ReportPlan, ExitCode>;

Plan planRegister(const Call &call, Archive &archive, ReportSetting setting)
{
    const auto query = queryFrom(call, 2);
    if (!query)
        return tl::unexpected(query.error());
    const auto listing = listingFrom(call);
    if (!listing)
        return tl::unexpected(listing.error());
    setting.page = ReportSetting::defaultPage(QPageLayout::Landscape);
    const QList<Field> columns
        = listing->columns.isEmpty() ? RecordColumns::usual(query->unit).fields : listing->columns;
    const QList<SortKey> order = listing->order.isEmpty() ? usualOrder(query->unit) : listing->order;
    return registerPlan(answer(archive.snapshot(), *query), { columns, order }, setting);
}

Plan planDossier(const Call &call, Archive &archive, const ReportSetting &setting)
{
    const QString id = call.word(2);
    const auto refs = archive.find(id).result();
    if (!refs || refs->isEmpty())
        return tl::unexpected(
            complain(call, refs ? Error { Error::Kind::NoSuchRecord, { id }, {} } : refs.error(), ExitCode::BadInput));
    const auto dossier = archive.dossier(refs->first()).result();
    if (!dossier)
        return tl::unexpected(complain(call, dossier.error(), ExitCode::NoArchive));
    return dossierPlan(*dossier, setting);
}

Plan planStatistics(const Call &call, Archive &archive, const ReportSetting &setting)
{
    const auto request = seriesFrom(call, archive, 2);
    if (!request)
        return tl::unexpected(request.error());
    ReportSubject subject;
    subject.answer = request->answer;
    subject.axis = request->series.axis;
    subject.stack = request->series.stack;
    subject.form = request->form;
    if (request->compared)
        subject.pinned = request->compared->query;
    return statisticsReport(subject, setting);
}

Plan planMap(const Call &call, Archive &archive, const ReportSetting &setting)
{
    const auto query = queryFrom(call, 2);
    if (!query)
        return tl::unexpected(query.error());
    const Answer found = answer(archive.snapshot(), *query);
    const auto content = mapFrom(call, found);
    if (!content)
        return tl::unexpected(content.error());
    return mapPlan(*content, found, mapForPaper(*content, setting), setting);
}

Plan planLineage(const Call &call, Archive &archive, ReportSetting setting)
{
    const auto records = archive.lineageRecords().result();
    if (!records)
        return tl::unexpected(complain(call, records.error(), ExitCode::NoArchive));
    setting.page = ReportSetting::defaultPage(QPageLayout::Landscape);
    const LineageFigure figure = lineageFigure(*records, answer(archive.snapshot(), {}), PlateSize, call.locale);
    return lineagePlan(*records, archive.snapshot(), { figure.picture, figure.size, figure.altText }, setting);
}

struct NamedReport
{
    QLatin1StringView name;
    Plan (*plan)(const Call &, Archive &, ReportSetting);
};
constexpr std::array ReportKinds {
    NamedReport { "register"_L1, &planRegister },
    NamedReport { "dossier"_L1,
        [](const Call &call, Archive &archive, ReportSetting setting) { return planDossier(call, archive, setting); } },
    NamedReport { "statistics"_L1,
        [](const Call &call, Archive &archive, ReportSetting setting) {
            return planStatistics(call, archive, setting);
        } },
    NamedReport { "map"_L1,
        [](const Call &call, Archive &archive, ReportSetting setting) { return planMap(call, archive, setting); } },
    NamedReport { "lineage"_L1, &planLineage },
};

} // namespace

ExitCode report(const Call &call)
{
    const QString name = call.word(1);
    const auto kind = std::ranges::find(ReportKinds, name, [](const NamedReport &known) { return QString(known.name); });
    if (kind == ReportKinds.end())
        return complain(call,
            QCoreApplication::translate(
                "Cli", "There is no report “%1”. There are register, dossier, statistics, map and lineage.")
                .arg(name),
            ExitCode::Usage);
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const ValueWords words(**archive);
    const auto setting
        = ReportSetting::of((*archive)->facts(), words.titles(), call.locale, QDateTime::currentDateTime());
    const Plan plan = kind->plan(call, **archive, setting);
    if (!plan)
        return plan.error();
    return ended(call, writePdf(*plan, call.arguments.value(u"out"_s)));
}

} // namespace phalera::cli
