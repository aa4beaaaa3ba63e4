// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tableexport.h"

#include "models/roles.h"
#include "search/field.h"

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

} // namespace phalera
