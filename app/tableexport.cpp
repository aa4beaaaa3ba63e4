// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableexport.h"

#include "exchange/jsonwriter.h"
#include "exchange/sheetstream.h"
#include "exchange/xlsxwriter.h"
#include "models/roles.h"
#include "search/field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QVariant fieldOf(const QAbstractItemModel &model, int column)
{
    const QVariant field = model.headerData(column, Qt::Horizontal, FieldRole);
    return field.isValid() ? field : model.index(0, column).data(FieldRole);
}

bool isNumber(const QAbstractItemModel &model, int column)
{
    const QVariant field = fieldOf(model, column);
    return field.isValid() && fieldNature(Field(field.toInt())) == FieldNature::Number;
}

int roleOf(CellForm cells)
{
    return cells == CellForm::Codes ? int(CodeRole) : int(Qt::DisplayRole);
}

QJsonValue jsonValue(const QString &code, bool isNumber)
{
    if (code.isEmpty())
        return QJsonValue::Null;
    bool isWhole = false;
    const qlonglong number = isNumber ? code.toLongLong(&isWhole) : 0;
    return isWhole ? QJsonValue(number) : QJsonValue(code);
}

Result<void> writeNotes(XlsxWriter &writer, const WorkbookNotes &notes)
{
    writer.beginNotes(notes.sheet);
    Result<void> written;
    for (auto line = notes.lines.begin(); written && line != notes.lines.end(); ++line)
        written = writer.writeRow({ line->first, line->second });
    return written;
}

Result<void> writeRows(XlsxWriter &writer, CellForm cells, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportProgress &progress)
{
    QList<SheetColumn> heads;
    for (const int column : columns)
        heads.append({ headOf(model, column, cells), isNumber(model, column) });
    writer.beginSheet(QCoreApplication::translate("TableExport", "Rows", "name of a sheet"), heads);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isStopped(progress, row, model.rowCount()))
            return failure(Error::Kind::Cancelled);
        QStringList texts;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int role = heads.at(i).isNumber ? int(CodeRole) : roleOf(cells);
            texts.append(model.index(row, columns.at(i)).data(role).toString());
        }
        if (const auto written = writer.writeRow(texts); !written)
            return written;
    }
    return {};
}

} // namespace

QString headOf(const QAbstractItemModel &model, int column, CellForm cells)
{
    const QVariant field = cells == CellForm::Codes ? fieldOf(model, column) : QVariant();
    return field.isValid() ? QString(fieldName(Field(field.toInt())))
                           : model.headerData(column, Qt::Horizontal).toString();
}

Result<void> writeTableAsCsv(QIODevice &device, const CsvForm &form, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportProgress &progress)
{
    if (form.hasBom)
        device.write("\xEF\xBB\xBF");
    CsvWriter writer(device, form.lineEnd, form.delimiter);
    QStringList cells;
    for (const int column : columns)
        cells.append(headOf(model, column, form.cells));
    writer.writeRow(cells);
    const int role = roleOf(form.cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isStopped(progress, row, model.rowCount()))
            return failure(Error::Kind::Cancelled);
        cells.clear();
        for (const int column : columns)
            cells.append(model.index(row, column).data(role).toString());
        writer.writeRow(cells);
    }
    return writer.finish();
}

Result<void> writeTableAsJson(
    QIODevice &device, const QAbstractItemModel &model, const QList<int> &columns, const ExportProgress &progress)
{
    QStringList names;
    QList<bool> areNumbers;
    for (const int column : columns) {
        names.append(headOf(model, column, CellForm::Codes));
        areNumbers.append(isNumber(model, column));
    }
    const QString id = fieldName(Field::Id);
    JsonWriter writer(device);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isStopped(progress, row, model.rowCount()))
            return failure(Error::Kind::Cancelled);
        QList<JsonWriter::Member> members;
        if (!names.contains(id))
            members.append({ id, model.index(row, columns.value(0)).data(RecordIdRole).toString() });
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString code = model.index(row, columns.at(i)).data(CodeRole).toString();
            members.append({ names.at(i), jsonValue(code, areNumbers.at(i)) });
        }
        writer.writeObject(members);
    }
    return writer.finish();
}

Result<void> writeTableAsXlsx(QIODevice &device, CellForm cells, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportOrigin &origin, const ExportProgress &progress)
{
    if (model.rowCount() >= MostSheetRows) // one is the head
        return failure(Error::Kind::TooManyRows);
    const WorkbookNotes notes = workbookNotes(origin, model.rowCount());
    XlsxWriter writer(device, notes.made);
    return writeRows(writer, cells, model, columns, progress)
        .and_then([&] { return writeNotes(writer, notes); })
        .and_then([&] { return writer.finish(); });
}

QList<std::pair<QString, QString>> originWords(const ExportOrigin &origin, qint64 rows)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("TableExport", text); };
    QList<std::pair<QString, QString>> lines;
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Archive")), origin.archive });
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Data version")), origin.dataVersion });
    const QString all = say(QT_TRANSLATE_NOOP("TableExport", "everything"));
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Search")), origin.query.isEmpty() ? all : origin.query });
    if (rows >= 0)
        lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Rows")), QString::number(rows) });
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Written")), origin.made.toUTC().toString(Qt::ISODate) });
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Program")), origin.program });
    lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Licence")),
        QCoreApplication::translate("TableExport", "CC0-1.0: facts are free of rights") });
    return lines;
}

WorkbookNotes workbookNotes(const ExportOrigin &origin, qint64 rows)
{
    return { QCoreApplication::translate("TableExport", "About", "name of a sheet"), originWords(origin, rows),
        origin.made };
}

} // namespace phalera
