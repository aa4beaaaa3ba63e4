// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seriesrequest.h"

#include "app/messages.h"
#include "series/seriescomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// The query of --compare, if there is one; or what to leave with, after showing where it is wrong.
tl::expected<std::optional<Query>, ExitCode> comparedFrom(const Call &call, Unit unit)
{
    if (!call.arguments.has(u"compare"_s))
        return std::nullopt;
    auto query = parseQuery(call.arguments.value(u"compare"_s));
    if (!query)
        return tl::unexpected(complain(call, message(query.error()), ExitCode::Usage));
    query->unit = unit;
    return std::optional(*query);
}

bool canDivide(Field field, Unit unit)
{
    const FieldNature nature = fieldNature(field);
    return nature == FieldNature::Code || nature == FieldNature::Flag
        || std::ranges::find(facetFieldsOf(unit), field) != facetFieldsOf(unit).end();
}

} // namespace

tl::expected<SeriesRequest, ExitCode> seriesFrom(const Call &call, const Archive &archive, qsizetype first)
{
    auto query = queryFrom(call, first);
    if (!query)
        return tl::unexpected(query.error());
    const QString by = call.arguments.value(u"by"_s, u"year"_s);
    const auto axis = seriesAxisByName(by);
    if (!axis)
        return tl::unexpected(complain(
            call, QCoreApplication::translate("Cli", "Nothing can be counted along “%1”.").arg(by), ExitCode::Usage));
    query->unit = unitOfAxis(*axis).value_or(query->unit);
    std::optional<Field> stack;
    if (call.arguments.has(u"stack"_s)) {
        const QString name = call.arguments.value(u"stack"_s);
        stack = fieldByName(name);
        if (!stack || !canDivide(*stack, query->unit))
            return tl::unexpected(complain(
                call, QCoreApplication::translate("Cli", "Bars cannot be split by “%1”.").arg(name), ExitCode::Usage));
    }
    const auto compared = comparedFrom(call, query->unit);
    if (!compared)
        return tl::unexpected(compared.error());
    if (*compared && stack)
        return tl::unexpected(complain(call,
            QCoreApplication::translate(
                "Cli", "--compare and --stack do not go together: bars are divided by A and B."),
            ExitCode::Usage));
    const bool isDivided = stack || *compared;
    const ChartForm form
        = chartFormByName(call.arguments.value(u"form"_s))
              .value_or(fittingForm(*compared ? ChartForm::Grouped : ChartForm::Stacked, *axis, isDivided));
    if (!suits(form, *axis, isDivided))
        return tl::unexpected(complain(call,
            (stack ? QCoreApplication::translate("Cli", "A chart by “%1” cannot have the form “%2”.")
                   : QCoreApplication::translate(
                       "Cli", "A chart by “%1” cannot have the form “%2”, unless perhaps it is divided by --stack."))
                .arg(by, QString(chartFormName(form))),
            ExitCode::Usage));
    Answer found = answer(archive.snapshot(), *query);
    Series counted = series(found, *axis, stack, accumulationOf(form));
    if (!*compared)
        return SeriesRequest { std::move(found), std::move(counted), form };
    Answer other = answer(archive.snapshot(), **compared);
    counted = comparison(series(other, *axis, {}, accumulationOf(form)), counted);
    return SeriesRequest { std::move(found), std::move(counted), form, std::move(other) };
}

} // namespace phalera::cli
