// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportattachments.h"

#include "exchange/csvwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QByteArray tableAsCsv(const TableBlock &table, const QStringList &ids)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    QStringList cells;
    if (!ids.isEmpty())
        cells.append(u"id"_s);
    for (const TableColumn &column : table.columns)
        cells.append(column.title);
    writer.writeRow(cells);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        cells.clear();
        if (!ids.isEmpty())
            cells.append(ids.value(row));
        for (const NotedText &cell : table.rows.at(row))
            cells.append(cell.text);
        writer.writeRow(cells);
    }
    (void)writer.finish(); // into memory
    return buffer.data();
}

QByteArray asJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject paperObject(const QPageLayout &page)
{
    const QMarginsF margins = page.margins(QPageLayout::Millimeter);
    return { { u"size"_s, page.pageSize().key() },
        { u"orientation"_s, page.orientation() == QPageLayout::Landscape ? u"landscape"_s : u"portrait"_s },
        { u"margins"_s, QJsonArray { margins.left(), margins.top(), margins.right(), margins.bottom() } } };
}

} // namespace

ReportAttachment tableAttachment(int number, const TableBlock &table, const QStringList &ids)
{
    return { u"table-%1.csv"_s.arg(number), u"text/csv"_s,
        QCoreApplication::translate("Reports", "The numbers and words of table %1").arg(number),
        tableAsCsv(table, ids) };
}

void attachOrigin(
    ReportPlan &plan, const Query &query, ReportKind kind, const QJsonObject &options, const ReportSetting &setting)
{
    const QJsonObject asked { { u"query"_s, format(query) }, { u"unit"_s, QString(unitName(query.unit)) } };
    QJsonObject report = options;
    report.insert(u"kind"_s, QString(reportKindName(kind)));
    report.insert(u"title"_s, plan.title);
    report.insert(u"template"_s, QJsonDocument::fromJson(setting.form.toJson()).object());
    report.insert(u"query"_s, format(query));
    report.insert(u"unit"_s, QString(unitName(query.unit)));
    report.insert(u"archive"_s, setting.archiveName);
    report.insert(u"data_version"_s, setting.dataVersion);
    report.insert(u"program"_s, plan.creator);
    report.insert(u"language"_s, plan.language);
    report.insert(u"made"_s, plan.made.toString(Qt::ISODate));
    report.insert(u"paper"_s, paperObject(plan.layout));
    plan.attachments.append({ u"query.txt"_s, u"text/plain"_s,
        QCoreApplication::translate("Reports", "The query, as it is typed"), format(query).toUtf8() + '\n' });
    plan.attachments.append({ u"query.json"_s, u"application/json"_s,
        QCoreApplication::translate("Reports", "The query, for programs"), asJson(asked) });
    plan.attachments.append({ u"report.json"_s, u"application/json"_s,
        QCoreApplication::translate("Reports", "How this report was made"), asJson(report) });
}

} // namespace phalera
