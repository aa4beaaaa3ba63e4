// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableexport.h"

#include "exchange/sheetstream.h"
#include "exchange/xlsxwriter.h"
#include "models/roles.h"
#include "search/field.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int RowsBetweenReports = 1000;

Result<void> save(QSaveFile &file, const QString &path)
{
    if (!file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

bool isDue(int row, const QAbstractItemModel &model, const ExportProgress &progress)
{
    return row % RowsBetweenReports == 0 && progress && !progress(row, model.rowCount());
}

} // namespace

Result<void> writeTableAsCsv(QIODevice &device, CsvWriter::LineEnd lineEnd, const QAbstractItemModel &model,
    const QList<int> &columns, const ExportProgress &progress)
{
    CsvWriter writer(device, lineEnd);
    QStringList cells;
    for (const int column : columns)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    writer.writeRow(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isDue(row, model, progress))
            return failure(Error::Kind::Cancelled);
        cells.clear();
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        writer.writeRow(cells);
    }
    return writer.finish();
}

namespace {

QJsonValue jsonValue(const QModelIndex &index)
{
    const QString code = index.data(CodeRole).toString();
    if (code.isEmpty())
        return QJsonValue::Null;
    if (fieldNature(Field(index.data(FieldRole).toInt())) == FieldNature::Number) {
        bool isNumber = false;
        const qlonglong number = code.toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return code;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<void> writeTableAsCsv(
    const QString &path, const QAbstractItemModel &model, const QList<int> &columns, const ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    // The writer must be gone before the file is closed under it.
    if (const Result<void> written = writeTableAsCsv(file, CsvWriter::LineEnd::Lf, model, columns, progress); !written)
        return written;
    return save(file, path);
}

Result<void> writeTableAsJson(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportOrigin &origin, const ExportProgress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    const QJsonObject about { { u"archive"_s, origin.archive }, { u"data_version"_s, origin.dataVersion },
        { u"query"_s, origin.query }, { u"program"_s, QString(u"phalera "_s + QLatin1StringView(PHALERA_VERSION)) },
        { u"written"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) } };
    file.write("{\"about\": " + compact(about) + ",\n\"rows\": [");
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isDue(row, model, progress))
            return failure(Error::Kind::Cancelled);
        QJsonObject object { { u"id"_s, model.index(row, columns.value(0)).data(RecordIdRole).toString() } };
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            object.insert(fieldName(Field(index.data(FieldRole).toInt())), jsonValue(index));
        }
        file.write((row == 0 ? "\n" : ",\n") + compact(object));
    }
    file.write("\n]}\n");
    return save(file, path);
}

namespace {

bool isNumber(const QModelIndex &index)
{
    const QVariant field = index.data(FieldRole);
    return field.isValid() && fieldNature(Field(field.toInt())) == FieldNature::Number;
}

Result<void> writeNotes(XlsxWriter &writer, const WorkbookNotes &notes)
{
    writer.beginNotes(notes.sheet);
    Result<void> written;
    for (auto line = notes.lines.begin(); written && line != notes.lines.end(); ++line)
        written = writer.writeRow({ line->first, line->second });
    return written;
}

Result<void> writeRows(
    XlsxWriter &writer, const QAbstractItemModel &model, const QList<int> &columns, const ExportProgress &progress)
{
    QList<SheetColumn> heads;
    for (const int column : columns)
        heads.append({ model.headerData(column, Qt::Horizontal).toString(), isNumber(model.index(0, column)) });
    writer.beginSheet(QCoreApplication::translate("TableExport", "Rows", "name of a sheet"), heads);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (isDue(row, model, progress))
            return failure(Error::Kind::Cancelled);
        QStringList cells;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex index = model.index(row, columns.at(i));
            cells.append(index.data(heads.at(i).isNumber ? int(CodeRole) : int(Qt::DisplayRole)).toString());
        }
        if (const auto written = writer.writeRow(cells); !written)
            return written;
    }
    return {};
}

} // namespace

WorkbookNotes workbookNotes(const ExportOrigin &origin, qint64 rows)
{
    const QDateTime made = momentOfWriting();
    const auto say = [](const char *text) { return QCoreApplication::translate("TableExport", text); };
    WorkbookNotes notes { QCoreApplication::translate("TableExport", "About", "name of a sheet"), {}, made };
    notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Archive")), origin.archive });
    notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Data version")), origin.dataVersion });
    const QString all = say(QT_TRANSLATE_NOOP("TableExport", "everything"));
    notes.lines.append(
        { say(QT_TRANSLATE_NOOP("TableExport", "Search")), origin.query.isEmpty() ? all : origin.query });
    if (rows >= 0)
        notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Rows")), QString::number(rows) });
    notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Written")), made.toString(Qt::ISODate) });
    notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Program")),
        QString(u"phalera "_s + QLatin1StringView(PHALERA_VERSION)) });
    notes.lines.append({ say(QT_TRANSLATE_NOOP("TableExport", "Licence")),
        QCoreApplication::translate("TableExport", "CC0-1.0: facts are free of rights") });
    return notes;
}

Result<void> writeTableAsXlsx(const QString &path, const QAbstractItemModel &model, const QList<int> &columns,
    const ExportOrigin &origin, const ExportProgress &progress)
{
    if (model.rowCount() >= MostSheetRows) // one is the head
        return failure(Error::Kind::TooManyRows);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    const WorkbookNotes notes = workbookNotes(origin, model.rowCount());
    XlsxWriter writer(file, notes.made);
    const auto written
        = writeRows(writer, model, columns, progress).and_then([&] { return writeNotes(writer, notes); }).and_then([&] {
              return writer.finish();
          });
    return written ? save(file, path) : written;
}

} // namespace phalera
