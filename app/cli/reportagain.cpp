// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportagain.h"

#include "app/askedreport.h"
#include "exchange/jsonwriter.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// A report then and now.
struct Again
{
    AskedReport asked;
    ReportPlan plan; ///< of today
    QString archiveName;
    QString dataVersion;
    QList<TableChanges> changes;
};

constexpr std::array Kinds { RowChange::Kind::Came, RowChange::Kind::Went, RowChange::Kind::Changed };

QString kindName(RowChange::Kind kind)
{
    return kind == RowChange::Kind::Came ? u"came"_s : kind == RowChange::Kind::Went ? u"went"_s : u"changed"_s;
}

QString kindTitle(RowChange::Kind kind)
{
    switch (kind) {
    case RowChange::Kind::Came:
        return QCoreApplication::translate("Cli", "Came:", "rows of a report");
    case RowChange::Kind::Went:
        return QCoreApplication::translate("Cli", "Went:", "rows of a report");
    case RowChange::Kind::Changed:
        return QCoreApplication::translate("Cli", "Changed:", "rows of a report");
    }
    Q_UNREACHABLE();
}

QJsonObject rowObject(const RowChange &change, const TableChanges &table)
{
    const QStringList &columns = change.kind == RowChange::Kind::Went ? table.formerColumns : table.columns;
    QJsonObject row;
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.insert(columns.at(i), change.row.cells.value(i));
    QJsonArray cells;
    for (const CellChange &cell : change.cells)
        cells.append(
            QJsonObject { { u"column"_s, cell.column }, { u"then"_s, cell.before }, { u"now"_s, cell.after } });
    QJsonObject object { { u"outcome"_s, kindName(change.kind) }, { u"row"_s, row } };
    if (!change.row.id.isEmpty())
        object.insert(u"id"_s, change.row.id);
    if (!cells.isEmpty())
        object.insert(u"cells"_s, cells);
    return object;
}

void printJson(const Call &call, const Again &again)
{
    const auto state = [](const QDateTime &made, const QString &archive, const QString &version) {
        return QJsonObject { { u"made"_s, made.toString(Qt::ISODate) }, { u"archive"_s, archive },
            { u"data_version"_s, version } };
    };
    QJsonArray changes;
    QStringList newColumns;
    QStringList lostColumns;
    for (const TableChanges &table : again.changes) {
        for (const RowChange &change : table.rows)
            changes.append(rowObject(change, table));
        newColumns += table.newColumns;
        lostColumns += table.lostColumns;
    }
    const AskedReport &asked = again.asked;
    QJsonObject object { { u"report"_s,
                             QJsonObject { { u"kind"_s, QString(reportKindName(asked.kind)) },
                                 { u"title"_s, again.plan.title }, { u"query"_s, format(asked.query) } } },
        { u"then"_s, state(asked.made, asked.archiveName, asked.dataVersion) },
        { u"now"_s, state(again.plan.made, again.archiveName, again.dataVersion) },
        { u"new_columns"_s, QJsonArray::fromStringList(newColumns) },
        { u"lost_columns"_s, QJsonArray::fromStringList(lostColumns) }, { u"changes"_s, changes } };
    for (const RowChange::Kind kind : Kinds)
        object.insert(kindName(kind), countOf(kind, again.changes));
    call.terminal.print(QString::fromUtf8(jsonText(object)));
}

void printRow(const Call &call, const RowChange &change)
{
    const QString words = rowWords(change.row);
    call.terminal.print(
        change.row.id.isEmpty() ? QString(u"  "_s + words) : QString(u"  "_s + change.row.id + u"  " + words));
    for (const CellChange &cell : change.cells)
        call.terminal.print(u"      "_s
            + QCoreApplication::translate("Cli", "%1: “%2”, now “%3”", "column, then, now")
                  .arg(cell.column, cell.before.simplified(), cell.after.simplified()));
}

void printText(const Call &call, const Again &again)
{
    const AskedReport &asked = again.asked;
    const QString query = format(asked.query);
    call.terminal.print(query.isEmpty() ? again.plan.title : QString(again.plan.title + u" · " + query));
    call.terminal.print(QCoreApplication::translate("Cli", "Then: %1", "a state of an archive")
                            .arg(stateWords(asked.made, asked.archiveName, asked.dataVersion, call.locale)));
    call.terminal.print(QCoreApplication::translate("Cli", "Now: %1", "a state of an archive")
                            .arg(stateWords(again.plan.made, again.archiveName, again.dataVersion, call.locale)));
    call.terminal.print(changesSummary(again.changes));
    for (const RowChange::Kind kind : Kinds) {
        if (countOf(kind, again.changes) == 0)
            continue;
        call.terminal.print(u'\n' + kindTitle(kind));
        for (const TableChanges &table : again.changes) {
            for (const RowChange &change : table.rows) {
                if (change.kind == kind)
                    printRow(call, change);
            }
        }
    }
    for (const TableChanges &table : again.changes) {
        for (const QString &column : table.newColumns)
            call.terminal.print(QCoreApplication::translate("Cli", "The column “%1” is new.").arg(column));
        for (const QString &column : table.lostColumns)
            call.terminal.print(QCoreApplication::translate("Cli", "The column “%1” is no more.").arg(column));
    }
}

/// The report of an archive as it is now, compared with what it was; or what to leave with.
tl::expected<Again, ExitCode> compare(const Call &call, Archive &archive, const AskedReport &asked)
{
    auto subject = asked.subjectIn(archive.snapshot());
    if (!subject)
        return tl::unexpected(complain(call, subject.error(), ExitCode::BadInput));
    subject->locale = call.locale;
    subject->during = call.during;
    const auto plan = composeReport(archive, *subject, asked.kind, asked.form, &archive).result();
    if (!plan)
        return tl::unexpected(complain(call, plan.error(), ExitCode::BadInput));
    const auto tables = keptTables(plan->attachments);
    if (!tables)
        return tl::unexpected(complain(call, tables.error(), ExitCode::Problems));
    const ArchiveFacts &facts = archive.facts();
    return Again { asked, *plan, QFileInfo(facts.path).fileName(), facts.dataVersion,
        compareReports(asked.tables, *tables) };
}

} // namespace

ExitCode askAgain(const Call &call)
{
    if (call.arguments.words().size() > 1)
        return complain(call,
            QCoreApplication::translate(
                "Cli", "With --again the PDF tells kind and query: report ARCHIVE --again F.pdf [--out NEW.pdf]."),
            ExitCode::Usage);
    const auto asked = AskedReport::read(call.arguments.value(u"again"_s));
    if (!asked)
        return complain(call, asked.error(), ExitCode::BadInput);
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto again = compare(call, **archive, *asked);
    if (!again)
        return again.error();
    if (call.format == OutputFormat::Json)
        printJson(call, *again);
    else
        printText(call, *again);
    const QString out = call.arguments.value(u"out"_s);
    return out.isEmpty() ? ExitCode::Done : ended(call, writePdf(again->plan, out));
}

} // namespace phalera::cli
