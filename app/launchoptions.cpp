// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QSize sizeFromText(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
}

void take(const OpenRequest &request, LaunchOptions &options)
{
    if (request.kind == OpenRequest::Kind::Archive && options.archive.isEmpty())
        options.archive = request.paths.first();
    else if (request.kind == OpenRequest::Kind::Archive)
        options.complaint = QCoreApplication::translate("LaunchOptions", "Only one archive can be named.");
    else if (options.then.kind == OpenRequest::Kind::Nothing)
        options.then = request;
    else
        options.complaint
            = QCoreApplication::translate("LaunchOptions", "Only one query or table can be named beside the archive.");
}

} // namespace

LaunchOptions LaunchOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "LaunchOptions", "Phalera shows the lineage of the labour-hero awards, with the source of every fact."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"archive"_s,
        QCoreApplication::translate(
            "LaunchOptions", "The archive to open; without it the last one, or the founding archive."),
        u"[ARCHIVE]"_s);
    parser.addPositionalArgument(u"what"_s,
        QCoreApplication::translate(
            "LaunchOptions", "What to do in it: a query file (*.phq), a link (phalera:...), or a table to import."),
        u"[WHAT]"_s);
    const QCommandLineOption language(
        u"lang"_s, QCoreApplication::translate("LaunchOptions", "Language of the window: en or ru."), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s,
        QCoreApplication::translate("LaunchOptions", "Colours of the window: light, dark or system."), u"THEME"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
        QCoreApplication::translate("LaunchOptions", "Write a picture of the window to FILE.png and quit."), u"FILE"_s);
    const QCommandLineOption size(
        u"size"_s, QCoreApplication::translate("LaunchOptions", "Size of the window, as in 1440x900."), u"WxH"_s);
    const QCommandLineOption query(
        u"query"_s, QCoreApplication::translate("LaunchOptions", "The query to start with."), u"QUERY"_s);
    const QCommandLineOption view(u"view"_s,
        QCoreApplication::translate(
            "LaunchOptions", "The view to start with: records, lineage, charts, map or sources."),
        u"VIEW"_s);
    const QCommandLineOption record(
        u"select"_s, QCoreApplication::translate("LaunchOptions", "The id of the record to choose."), u"ID"_s);
    const QCommandLineOption figure(
        u"figure"_s, QCoreApplication::translate("LaunchOptions", "Begin a figure for a publication of the chart."));
    const QCommandLineOption duplicates(
        u"duplicates"_s, QCoreApplication::translate("LaunchOptions", "Look for people who are there twice."));
    parser.addOptions({ language, theme, screenshot, size, query, view, record, figure, duplicates });

    LaunchOptions options;
    if (!parser.parse(arguments)) {
        options.complaint = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        options.printout = parser.helpText();
    else if (parser.isSet(version))
        options.printout = u"phalera %1\n"_s.arg(QLatin1StringView(PHALERA_VERSION));
    for (const QString &word : parser.positionalArguments())
        take(OpenRequest::ofArgument(word), options);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.screenshot = parser.value(screenshot);
    options.size = sizeFromText(parser.value(size));
    options.query = parser.value(query);
    options.view = viewByName(parser.value(view));
    options.record = parser.value(record);
    options.figure = parser.isSet(figure);
    options.duplicates = parser.isSet(duplicates);
    if (options.figure)
        options.view = View::Charts;
    if (parser.isSet(size) && options.size.isEmpty())
        options.complaint
            = QCoreApplication::translate("LaunchOptions", "The size must be two numbers, as in 1440x900.");
    else if (parser.isSet(view) && !viewByName(parser.value(view)))
        options.complaint = QCoreApplication::translate(
            "LaunchOptions", "The view must be records, lineage, charts, map or sources.");
    return options;
}

} // namespace phalera
