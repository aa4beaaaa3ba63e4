// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"
#include "app/cli/seriesrequest.h"
#include "app/figurefile.h"
#include "app/figurewords.h"

#include <QCoreApplication>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// A number from an option, within its limits; or what to leave with, after saying why.
tl::expected<double, ExitCode> numberFrom(
    const Call &call, const QString &option, double otherwise, double least, double most)
{
    if (!call.arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const double number = call.arguments.value(option).toDouble(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return tl::unexpected(complain(call,
        QCoreApplication::translate("Cli", "--%1 is a number from %2 to %3.")
            .arg(option, call.locale.toString(least), call.locale.toString(most)),
        ExitCode::Usage));
}

ChartInk inkFrom(const Call &call)
{
    const QString inks = call.arguments.value(u"inks"_s);
    return inks == "colours"_L1 ? ChartInk::Colours : inks == "greys"_L1 ? ChartInk::Greys : ChartInk::Patterns;
}

tl::expected<ChartOptions, ExitCode> optionsFrom(const Call &call, const FigureSubject &subject)
{
    ChartOptions options;
    const auto width = numberFrom(call, u"width"_s, 0, 40, 2000);
    const auto height = numberFrom(call, u"height"_s, 0, 30, 2000);
    const auto fontSize = numberFrom(call, u"font-size"_s, options.fontSize, 4, 72);
    const auto dots = numberFrom(call, u"dpi"_s, options.dotsPerInch, 30, 2400);
    for (const auto &number : { width, height, fontSize, dots }) {
        if (!number)
            return tl::unexpected(number.error());
    }
    options.size = { pointsOfMillimetres(*width), pointsOfMillimetres(*height) };
    options.fontSize = *fontSize;
    options.dotsPerInch = qRound(*dots);
    options.ink = inkFrom(call);
    options.locale = call.locale;
    options.sides = sideWords(subject);
    options.title = call.arguments.has(u"title"_s) ? call.arguments.value(u"title"_s) : figureTitle(subject);
    options.hasNumbers = false; // the caption says them
    options.notes = call.arguments.has(u"caption"_s) ? notesOf(call.arguments.value(u"caption"_s))
                                                     : figureNotes(subject, call.locale);
    return options;
}

} // namespace

ExitCode chart(const Call &call)
{
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto request = seriesFrom(call, **archive, 1);
    if (!request)
        return request.error();
    const FigureSubject subject { request->answer, request->series, (*archive)->facts(), request->compared };
    auto options = optionsFrom(call, subject);
    if (!options)
        return options.error();
    options->form = request->form;
    const QString path = call.arguments.value(u"out"_s);
    Result<void> written = writeChart(request->series, path, *options);
    if (written && call.arguments.has(u"numbers"_s))
        written = writeChartNumbers(request->series, numbersPath(path));
    return ended(call, written);
}

} // namespace phalera::cli
