// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mapcommand.h"

#include "app/cli/rowoutput.h"
#include "app/mapsheet.h"
#include "app/maptablemodel.h"
#include "app/mapwords.h"
#include "app/querywords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QString dayText(Day day)
{
    return day == DistantFuture || day == DistantPast ? QString() : Date::fromDay(day).text();
}

QJsonObject placeObject(const PlaceCount &place, const QString &code)
{
    const bool isDrawn = !code.isEmpty();
    return { { u"place"_s, jsonValue(place.name, OutputColumn::Type::Text) },
        { u"values"_s, QJsonArray::fromStringList(place.values) }, { u"on_map"_s, isDrawn },
        { u"code"_s, jsonValue(code, OutputColumn::Type::Text) }, { u"count"_s, place.count },
        { u"certain"_s, place.certain }, { u"possible"_s, place.possible }, { u"undated"_s, place.undated },
        { u"all"_s, place.all } };
}

void printJson(const Call &call, const MapContent &content)
{
    QJsonArray places;
    for (const MapFigures::Drawn &drawn : content.figures.drawn)
        places.append(placeObject(drawn.count, drawn.region.code));
    for (const PlaceCount &place : content.figures.listed)
        places.append(placeObject(place, {}));
    const Period &period = content.figures.period;
    call.terminal.print(QString::fromUtf8(phalera::jsonObject({ { u"unit"_s, QString(unitName(content.counts.unit)) },
        { u"plate"_s, QString(plateName(content.figures.plate)) },
        { u"borders_from"_s, jsonValue(dayText(period.first), OutputColumn::Type::Text) },
        { u"borders_to"_s, jsonValue(dayText(period.last), OutputColumn::Type::Text) }, { u"places"_s, places },
        { u"on_map"_s, content.figures.drawnCount }, { u"not_on_map"_s, content.figures.listedCount },
        { u"total"_s, content.counts.total }, { u"possible"_s, content.counts.possible },
        { u"undated"_s, content.counts.undated }, { u"revocations"_s, content.counts.notConferring } })));
}

Result<void> printTable(const Call &call, const MapContent &content)
{
    MapTableModel model;
    model.setContent(content, call.locale);
    QList<OutputColumn> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append({ {}, model.headerData(column, Qt::Horizontal).toString(),
            column == MapTableModel::PlaceColumn ? OutputColumn::Type::Text : OutputColumn::Type::Number });
    RowOutput output(call.terminal.out(), OutputFormat::Table, columns, call.terminal.width());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < model.columnCount(); ++column)
            words.append(model.index(row, column).data().toString());
        output.add({}, words);
    }
    const auto written = output.finish();
    if (written)
        call.terminal.print(u'\n' + mapNumbers(content, call.locale).join("; "_L1));
    return written;
}

QString caption(const Call &call, const ArchiveFacts &facts)
{
    const auto query = queryFrom(call);
    const QString words
        = query && !query->isEmpty() ? queryWords(*query) : QCoreApplication::translate("Cli", "Everything");
    return QCoreApplication::translate("Cli", "%1. %2, data version %3", "query, archive, version")
        .arg(words, QFileInfo(facts.path).fileName(), facts.dataVersion.first(12));
}

} // namespace

tl::expected<MapContent, ExitCode> mapFrom(const Call &call, const Answer &answer)
{
    MapWish wish { *plateByName(call.arguments.value(u"plate"_s, u"republics"_s)), {},
        *mapStyleByName(call.arguments.value(u"draw"_s, u"circles"_s)),
        call.arguments.value(u"classes"_s) == "equal"_L1 ? ClassRule::EqualIntervals : ClassRule::Quantiles };
    if (const QString borders = call.arguments.value(u"borders"_s); !borders.isEmpty()) {
        const auto date = Date::parse(borders);
        if (!date || date->earliest() == DistantPast)
            return tl::unexpected(complain(
                call, QCoreApplication::translate("Cli", "“%1” is no date of borders.").arg(borders), ExitCode::Usage));
        wish.borders = date->earliest();
    }
    const Result<MapContent> content = mapOf(answer, wish);
    if (!content)
        return tl::unexpected(complain(call, content.error(), ExitCode::Problems));
    if (!content->counts.hasPlaces)
        return tl::unexpected(complain(call, emptyMapSentence(content->counts), ExitCode::Usage));
    return *content;
}

ExitCode map(const Call &call)
{
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const auto content = mapFrom(call, answer((*archive)->snapshot(), *query));
    if (!content)
        return content.error();
    Result<void> written;
    if (call.arguments.has(u"out"_s))
        written = writeMap(*content, call.arguments.value(u"out"_s), caption(call, (*archive)->facts()), call.locale);
    else if (call.format == OutputFormat::Json)
        printJson(call, *content);
    else if (call.format == OutputFormat::Csv)
        written = writeMapNumbers(*content, call.terminal.out());
    else
        written = printTable(call, *content);
    return ended(call, written);
}

} // namespace phalera::cli
