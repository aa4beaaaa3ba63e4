// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordlisting.h"
#include "app/datewords.h"
#include "app/messages.h"
#include "app/peopleexport.h"
#include "app/tableexport.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return "note"_L1;
    case Finding::Severity::Warning:
        return "warning"_L1;
    case Finding::Severity::Fault:
        return "fault"_L1;
    }
    Q_UNREACHABLE();
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return QCoreApplication::translate("Cli", "note");
    case Finding::Severity::Warning:
        return QCoreApplication::translate("Cli", "warning");
    case Finding::Severity::Fault:
        return QCoreApplication::translate("Cli", "fault");
    }
    Q_UNREACHABLE();
}

void printInfo(const Call &call, const ArchiveFacts &facts)
{
    TextTable table({ { QCoreApplication::translate("Cli", "Table"), false },
        { QCoreApplication::translate("Cli", "Rows"), true } });
    for (const Table each : AllTables)
        table.addRow({ tableWord(each), call.locale.toString(facts.rows.value(each)) });
    table.addRow(
        { QCoreApplication::translate("Cli", "Further accounts"), call.locale.toString(facts.furtherAccounts) });
    for (const QString &line : table.lines(call.terminal.width()))
        call.terminal.print(line);
    call.terminal.print({});
    call.terminal.print(QCoreApplication::translate("Cli", "Data version: %1").arg(facts.dataVersion));
    call.terminal.print(QCoreApplication::translate("Cli", "Schema: %1").arg(facts.schema));
    for (const Batch &batch : facts.batches) {
        call.terminal.print(QCoreApplication::translate("Cli", "Import %1: %2, %3, %4")
                                .arg(batch.number)
                                .arg(batch.name, batch.format, momentWords(batch.when.toLocalTime(), call.locale)));
    }
}

void printInfoAsJson(const Call &call, const ArchiveFacts &facts)
{
    QJsonObject tables;
    for (const Table table : AllTables)
        tables.insert(tableSpec(table).name, facts.rows.value(table));
    QJsonArray imports;
    for (const Batch &batch : facts.batches) {
        imports.append(QJsonObject { { u"number"_s, batch.number }, { u"name"_s, batch.name },
            { u"format"_s, batch.format }, { u"when"_s, batch.when.toString(Qt::ISODate) } });
    }
    call.terminal.print(
        QString::fromUtf8(phalera::jsonObject({ { u"data_version"_s, facts.dataVersion }, { u"schema"_s, facts.schema },
            { u"tables"_s, tables }, { u"further_accounts"_s, facts.furtherAccounts }, { u"imports"_s, imports } })));
}

Result<void> writeFindings(const Call &call, const QList<Finding> &findings)
{
    CsvWriter csv(call.terminal.out());
    JsonWriter json(call.terminal.out());
    const bool isCsv = call.format == OutputFormat::Csv;
    if (isCsv)
        csv.writeRow({ u"severity"_s, u"rule"_s, u"table"_s, u"id"_s, u"args"_s });
    for (const Finding &finding : findings) {
        const QString severity = severityName(finding.severity);
        const QString table = finding.record.id.isEmpty() ? QString() : QString(tableSpec(finding.record.table).name);
        if (isCsv) {
            csv.writeRow({ severity, finding.rule, table, finding.record.id, finding.args.join("; "_L1) });
        } else {
            json.writeObject({ { u"severity"_s, severity }, { u"rule"_s, finding.rule },
                { u"table"_s, jsonValue(table, {}) }, { u"id"_s, jsonValue(finding.record.id, {}) },
                { u"args"_s, QJsonArray::fromStringList(finding.args) } });
        }
    }
    return isCsv ? csv.finish() : json.finish();
}

/// Writes the rows of a query into a file that appears whole or not at all.
Result<void> exportRows(
    Archive &archive, const Query &query, const Listing &listing, const QString &path, OutputFormat format)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));
    const auto written = writeListing(archive, answer(archive.snapshot(), query), listing, format, file, 0);
    if (written && !file.commit())
        return tl::unexpected(writeError(file));
    return written;
}

WorkbookNotes notesOf(const Archive &archive)
{
    const ArchiveFacts &facts = archive.facts();
    return workbookNotes({ QFileInfo(facts.path).fileName(), facts.dataVersion, {} }, -1);
}

/// Writes the people of a query, or all where there is none.
Result<void> exportPeople(
    Archive &archive, std::optional<Query> query, const QString &path, Archive::PeopleFormat format)
{
    if (query)
        query->unit = Unit::People;
    const ArchiveFacts &facts = archive.facts();
    const ExportOrigin origin { QFileInfo(facts.path).fileName(), facts.dataVersion,
        query ? phalera::format(*query) : QString() };
    const auto ids = query ? std::optional(peopleOf(answer(archive.snapshot(), *query))) : std::nullopt;
    return archive.exportPeople(path, format, peopleFileOrigin(origin), ids).result();
}

/// By --as, else by the ending of the file; empty where neither tells.
QString exportFormat(const Call &call, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (call.arguments.has(u"as"_s) || ending.isEmpty())
        return call.arguments.value(u"as"_s, u"datapackage"_s);
    if (ending == "jsonl"_L1)
        return u"ndjson"_s;
    const bool isKnown = ending == "phalera"_L1 || ending == "ndjson"_L1 || ending == "csv"_L1 || ending == "json"_L1
        || ending == "xlsx"_L1;
    if (ending == "ged"_L1 || ending == "xml"_L1)
        return ending == "ged"_L1 ? u"gedcom"_s : u"eac-cpf"_s;
    return isKnown ? ending : QString();
}

} // namespace

ExitCode info(const Call &call)
{
    const auto archive = openArchive(call, Needs::RecordsOnly);
    if (!archive)
        return archive.error();
    const ArchiveFacts &facts = (*archive)->facts();
    if (call.format == OutputFormat::Json) {
        printInfoAsJson(call, facts);
    } else if (call.format == OutputFormat::Csv) {
        RowOutput output(call.terminal.out(), call.format, { { u"table"_s, {}, {} }, { u"rows"_s, {}, {} } }, 0);
        for (const Table table : AllTables)
            output.add({ tableSpec(table).name, QString::number(facts.rows.value(table)) }, {});
        (void)output.finish();
    } else {
        printInfo(call, facts);
    }
    return ExitCode::Done;
}

ExitCode check(const Call &call)
{
    const auto archive = openArchive(call, Needs::RecordsOnly);
    if (!archive)
        return archive.error();
    const auto findings = (*archive)->check().result();
    if (!findings)
        return complain(call, findings.error(), ExitCode::NoArchive);
    if (call.format != OutputFormat::Table) {
        if (const auto written = writeFindings(call, *findings); !written)
            return complain(call, written.error(), ExitCode::Problems);
    } else {
        for (const Finding &finding : *findings)
            call.terminal.print(u"%1: %2"_s.arg(severityWord(finding.severity), message(finding)));
        call.terminal.print(findings->isEmpty()
                ? QCoreApplication::translate("Cli", "No fault was found.")
                : QCoreApplication::translate("Cli", "%n finding(s)", nullptr, int(findings->size())));
    }
    const bool isGrave = std::ranges::any_of(
        *findings, [](const Finding &finding) { return finding.severity != Finding::Severity::Note; });
    return isGrave ? ExitCode::Problems : ExitCode::Done;
}

ExitCode exportArchive(const Call &call)
{
    const QString path = call.arguments.value(u"out"_s);
    const QString format = exportFormat(call, path);
    const bool isOfRows = call.arguments.words().size() > 1 || call.arguments.has(u"query-file"_s)
        || call.arguments.has(u"unit"_s) || call.arguments.has(u"columns"_s) || call.arguments.has(u"sort"_s);
    const bool isWorkbook = format == "xlsx"_L1 && !isOfRows;
    const bool isWhole = format == "datapackage"_L1 || format == "phalera"_L1 || format == "ndjson"_L1 || isWorkbook;
    if (format.isEmpty())
        return complain(call,
            QCoreApplication::translate("Cli", "The format of “%1” is not known; name it with --as.").arg(path),
            ExitCode::Usage);
    if (isWhole && (call.arguments.words().size() > 1 || call.arguments.has(u"query-file"_s)))
        return complain(call,
            QCoreApplication::translate(
                "Cli", "This format holds the whole archive. For the rows of a query take csv, json or xlsx."),
            ExitCode::Usage);
    const bool ofPeople = format == "gedcom"_L1 || format == "eac-cpf"_L1;
    const bool hasQuery = call.arguments.words().size() > 1 || call.arguments.has(u"query-file"_s);
    const auto archive = openArchive(call, isWhole || (ofPeople && !hasQuery) ? Needs::RecordsOnly : Needs::Search);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const auto listing = listingFrom(call);
    if (!listing)
        return listing.error();
    if (ofPeople) {
        const auto written = exportPeople(**archive, hasQuery ? std::optional(*query) : std::nullopt, path,
            format == "gedcom"_L1 ? Archive::PeopleFormat::Gedcom : eacFormatOf(path));
        return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
    }
    const OutputFormat rowFormat = format == "json"_L1 ? OutputFormat::Json
        : format == "xlsx"_L1                          ? OutputFormat::Xlsx
                                                       : OutputFormat::Csv;
    const auto written = format == "datapackage"_L1 ? (*archive)->exportPackage(path).result()
        : format == "phalera"_L1                    ? (*archive)->copyTo(path).result()
        : format == "ndjson"_L1                     ? (*archive)->exportLines(path).result()
        : isWorkbook                                ? (*archive)->exportWorkbook(path, notesOf(**archive)).result()
                                                    : exportRows(**archive, *query, *listing, path, rowFormat);
    return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
}

} // namespace phalera::cli
