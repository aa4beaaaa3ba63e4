// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composereport.h"

#include "app/chartdrawing.h"
#include "app/chartwords.h"
#include "app/lineagedrawing.h"
#include "app/mapsheet.h"
#include "app/mapwords.h"
#include "app/querywords.h"
#include "app/recordcolumns.h"
#include "app/reportattachments.h"
#include "app/sourcecriticism.h"
#include "exchange/xlsxwriter.h"
#include "series/seriescomparison.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

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

Series statisticsOf(const ReportSubject &subject, Accumulation accumulation)
{
    if (!subject.pinned)
        return series(subject.answer, subject.axis, subject.stack, accumulation);
    const Series present = series(subject.answer, subject.axis, {}, accumulation);
    Query pinned = *subject.pinned;
    pinned.unit = subject.answer.query.unit;
    return comparison(series(answer(subject.answer.snapshot, pinned), subject.axis, {}, accumulation), present);
}

/// One report in the making.
class Composing
{
public:
    Composing(
        Archive &archive, const ReportSubject &subject, ReportKind kind, const ReportSetting &setting, QObject *context)
        : m_archive(archive)
        , m_subject(subject)
        , m_kind(kind)
        , m_setting(setting)
        , m_context(context)
    {
    }

    QFuture<Result<ReportPlan>> plan() const
    {
        switch (m_kind) {
        case ReportKind::Register:
            return composed([](const Composing &own) {
                const Answer &answer = own.m_subject.answer;
                return registerPlan(
                    answer, registerTable(own.m_setting.form, own.m_subject.table, answer.query.unit), own.m_setting);
            });
        case ReportKind::Dossier:
            return composedOf(m_archive.dossier(*m_subject.record),
                [](const Composing &own, const Dossier &dossier) { return dossierPlan(dossier, own.m_setting); });
        case ReportKind::Statistics:
            return composed([](const Composing &own) { return statisticsReport(own.m_subject, own.m_setting); });
        case ReportKind::Map:
            return composed([](const Composing &own) { return own.map(); });
        case ReportKind::Lineage:
            return composedOf(m_archive.lineageRecords(), [](const Composing &own, const LineageRecords &records) {
                const auto &snapshot = own.m_setting.titles.snapshot();
                return lineagePlan(records, snapshot, lineageForPaper(records, snapshot, own.m_setting), own.m_setting);
            });
        case ReportKind::Criticism:
            return composedOf(readSourceCriticism(m_archive, *m_subject.record, m_context),
                [](const Composing &own, const SourceCriticism &criticism) {
                    return criticismPlan(criticism, own.m_setting);
                });
        case ReportKind::Expertise:
            return composed([](const Composing &own) {
                return expertisePlan(own.m_subject.answer, *own.m_subject.serial, own.m_setting);
            });
        case ReportKind::Errata:
            return composed([](const Composing &own) { return errataPlan(*own.m_subject.errata, own.m_setting); });
        }
        return finished(failure(Error::Kind::Internal));
    }

private:
    template <typename Compose> QFuture<Result<ReportPlan>> composed(Compose compose) const
    {
        return finished(inLanguage([&] { return compose(*this); }));
    }

    template <typename T, typename Compose>
    QFuture<Result<ReportPlan>> composedOf(QFuture<Result<T>> part, Compose compose) const
    {
        return part.then(m_context, [own = *this, compose](const Result<T> &value) -> Result<ReportPlan> {
            if (!value)
                return tl::unexpected(value.error());
            return own.inLanguage([&] { return compose(own, *value); });
        });
    }

    template <typename Compose> ReportPlan inLanguage(Compose compose) const
    {
        ReportPlan plan;
        const auto make = [&] {
            plan = compose();
            const Query query = answersQuery() ? m_subject.answer.query : Query();
            attachOrigin(plan, query, m_kind, m_subject.options(m_kind), settingAsUsed());
        };
        if (m_subject.during && !m_setting.form.language.isEmpty())
            m_subject.during(m_setting.form.language, make);
        else
            make();
        return plan;
    }

    // Whoever asks again knows neither the window nor the usual choices of today.
    ReportSetting settingAsUsed() const
    {
        ReportSetting setting = m_setting;
        const QPageSize::PageSizeId paper = m_setting.page.pageSize().id();
        if (reportPapers().contains(paper))
            setting.form.paper = paper;
        setting.form.orientation = m_setting.page.orientation();
        setting.form.citing = m_setting.citing;
        if (const QString language = m_setting.locale.name().left(2); ReportTemplate::languages().contains(language))
            setting.form.language = language;
        if (m_kind == ReportKind::Register) {
            const RegisterTable table = registerTable(m_setting.form, m_subject.table, m_subject.answer.query.unit);
            setting.form.columns = table.columns;
            setting.form.order = table.order;
        }
        return setting;
    }

    bool answersQuery() const
    {
        return m_kind == ReportKind::Register || m_kind == ReportKind::Statistics || m_kind == ReportKind::Map
            || m_kind == ReportKind::Expertise;
    }

    ReportPlan map() const
    {
        const MapContent map = m_subject.map(countPlaces(m_subject.answer));
        return mapPlan(map, m_subject.answer, mapForPaper(map, m_setting), m_setting);
    }

    Archive &m_archive;
    ReportSubject m_subject;
    ReportKind m_kind;
    ReportSetting m_setting;
    QObject *m_context;
};

/// Columns that have room in half a page.
QList<Field> compactColumns(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        return { Field::Name, Field::Position, Field::Date };
    case Unit::People:
        return { Field::Name, Field::Born, Field::Died };
    case Unit::Acts:
        return { Field::Title, Field::Date };
    case Unit::Sources:
        return { Field::Title, Field::Date };
    }
    return {};
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

QList<ReportKind> ReportSubject::kinds() const
{
    QList<ReportKind> kinds { ReportKind::Register };
    const auto add = [&kinds](bool can, ReportKind kind) {
        if (can)
            kinds.append(kind);
    };
    add(record.has_value(), ReportKind::Dossier);
    add(true, ReportKind::Statistics);
    add(map && rowTable(answer.query.unit) == RowTable::Conferrals, ReportKind::Map);
    add(true, ReportKind::Lineage);
    add(record && record->table == Table::Sources, ReportKind::Criticism);
    add(serial.has_value(), ReportKind::Expertise);
    add(errata.has_value(), ReportKind::Errata);
    return kinds;
}

RegisterTable registerTable(const ReportTemplate &form, const RegisterTable &shown, Unit unit)
{
    RegisterTable table = shown;
    if (!form.columns.isEmpty())
        table.columns = form.columns;
    else if (form.textColumns > 1)
        table.columns = compactColumns(unit);
    if (!form.order.isEmpty())
        table.order = form.order;
    const std::span<const Field> known = fieldsOf(unit);
    const auto isKnown = [&known](Field field) { return std::ranges::find(known, field) != known.end(); };
    table.columns.removeIf([&](Field field) { return !isKnown(field); });
    table.order.removeIf([&](const SortKey &key) { return !isKnown(key.field); });
    return table.columns.isEmpty() ? RegisterTable { RecordColumns::usual(unit).fields, table.order } : table;
}

QDateTime momentOfReport()
{
    return qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH") ? momentOfWriting() : QDateTime::currentDateTime();
}

QJsonObject ReportSubject::options(ReportKind kind) const
{
    QJsonObject options;
    if (kind == ReportKind::Expertise && serial)
        options.insert(u"medal"_s, QString::number(*serial));
    if (kind == ReportKind::Errata && errata) {
        options.insert(u"earlier"_s, errata->earlierName);
        options.insert(u"earlier_data_version"_s, errata->earlierVersion);
    }
    if ((kind == ReportKind::Dossier || kind == ReportKind::Criticism) && record) {
        options.insert(u"record"_s, record->id);
        options.insert(u"record_table"_s, QString(tableSpec(record->table).name));
    }
    if (kind == ReportKind::Statistics) {
        options.insert(u"by"_s, seriesAxisName(axis));
        options.insert(u"form"_s, QString(chartFormName(form)));
        if (stack)
            options.insert(u"stack"_s, QString(fieldName(*stack)));
        if (pinned)
            options.insert(u"compare"_s, format(*pinned));
    }
    if (kind == ReportKind::Map && map) {
        const MapContent content = map(countPlaces(answer));
        options.insert(u"plate"_s, QString(plateName(content.figures.plate)));
        options.insert(u"draw"_s, QString(mapStyleName(content.style)));
        options.insert(u"classes"_s, content.rule == ClassRule::EqualIntervals ? u"equal"_s : u"quantiles"_s);
        const Period &period = content.figures.period;
        if (const Day day = period.first == DistantPast ? period.last : period.first; day != DistantFuture)
            options.insert(u"borders"_s, Date::fromDay(day).text());
    }
    return options;
}

QFuture<Result<ReportPlan>> composeReport(
    Archive &archive, const ReportSubject &subject, ReportKind kind, const ReportTemplate &form, QObject *context)
{
    if (!subject.kinds().contains(kind))
        return finished(failure(Error::Kind::BadArgument, { QString(reportKindName(kind)) }));
    const auto compose = [&archive, subject, kind, form, context](const RecordTitles &titles) {
        const QLocale locale = form.language.isEmpty() ? subject.locale : QLocale(form.language);
        ReportSetting setting = ReportSetting::of(archive.facts(), titles, locale, momentOfReport());
        setting.form = form;
        setting.page = form.page(kind);
        setting.citing = form.citing.value_or(subject.citing.value_or(setting.citing));
        return Composing { archive, subject, kind, setting, context }.plan();
    };
    return RecordTitles::of(archive).then(context, compose).unwrap();
}

} // namespace phalera
