// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/seriesrequest.h"

#include <QCoreApplication>

namespace phalera::cli {

using namespace Qt::StringLiterals;

tl::expected<SeriesRequest, ExitCode> seriesFrom(const Call &call, const Archive &archive, qsizetype first)
{
    const auto query = queryFrom(call, first);
    if (!query)
        return tl::unexpected(query.error());
    const QString by = call.arguments.value(u"by"_s, u"year"_s);
    const auto axis = seriesAxisByName(by);
    if (!axis)
        return tl::unexpected(complain(
            call, QCoreApplication::translate("Cli", "Nothing can be counted along “%1”.").arg(by), ExitCode::Usage));
    std::optional<Field> stack;
    if (call.arguments.has(u"stack"_s)) {
        const QString name = call.arguments.value(u"stack"_s);
        stack = fieldByName(name);
        const bool isCode
            = stack && (fieldNature(*stack) == FieldNature::Code || fieldNature(*stack) == FieldNature::Flag);
        if (!isCode)
            return tl::unexpected(complain(
                call, QCoreApplication::translate("Cli", "Bars cannot be split by “%1”.").arg(name), ExitCode::Usage));
    }
    const ChartForm form = chartFormByName(call.arguments.value(u"form"_s)).value_or(ChartForm::Stacked);
    if (!suits(form, *axis, stack.has_value()))
        return tl::unexpected(complain(call,
            (stack ? QCoreApplication::translate("Cli", "A chart by “%1” cannot have the form “%2”.")
                   : QCoreApplication::translate(
                       "Cli", "A chart by “%1” cannot have the form “%2”, unless perhaps it is divided by --stack."))
                .arg(by, QString(chartFormName(form))),
            ExitCode::Usage));
    Answer found = answer(archive.snapshot(), *query);
    Series counted = series(found, *axis, stack, accumulationOf(form));
    return SeriesRequest { std::move(found), std::move(counted), form };
}

} // namespace phalera::cli
