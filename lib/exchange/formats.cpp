// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/attestationreader.h"
#include "exchange/datapackagereader.h"
#include "exchange/jsonreader.h"
#include "exchange/packagewriter.h"
#include "exchange/tablereader.h"
#include "exchange/wikidatareader.h"
#include "exchange/workbookreader.h"

#include <QFile>
#include <QFileInfo>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<RecordReader>> csvReader(const QString &path, const TextFormWish &wish)
{
    if (QFileInfo(path).completeBaseName() == AttestationsTableName) {
        return openForReading(path).and_then(
            [&](std::unique_ptr<QIODevice> device) -> Result<std::unique_ptr<RecordReader>> {
                const TextForm form = guessTextForm(*device, wish);
                return AttestationReader::open(std::move(device), path, form);
            });
    }
    return TableReader::openFile(path, wish);
}

/// JSON and tables of Wikidata are called as others are.
bool isOfWikidata(const QString &path)
{
    static constexpr qint64 BeginningSize = qint64(1) << 16;
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && wikidata::savedFormOf(file.read(BeginningSize)) != wikidata::SavedForm::None;
}

} // namespace

QStringList readableFormats()
{
    return { u"csv"_s, u"datapackage"_s, u"xlsx"_s, u"ods"_s, u"json"_s, WikidataFormat };
}

QString formatOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || info.fileName() == "datapackage.json"_L1)
        return u"datapackage"_s;
    const bool canBeOfWikidata
        = QStringList { u"csv"_s, u"tsv"_s, u"json"_s, u"ndjson"_s, u"jsonl"_s }.contains(info.suffix().toLower());
    if (canBeOfWikidata && isOfWikidata(path))
        return WikidataFormat;
    if (QStringList { u"csv"_s, u"tsv"_s, u"tab"_s }.contains(info.suffix().toLower()))
        return u"csv"_s;
    if (QStringList { u"json"_s, u"ndjson"_s, u"jsonl"_s }.contains(info.suffix().toLower()))
        return u"json"_s;
    return workbookFormat(path);
}

Result<std::unique_ptr<RecordReader>> readerFor(const QString &path, const QString &format, const TextFormWish &wish)
{
    const Place where { path, 0, 0, {} };
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::FileNotFound, { path }, where);
    const QString chosen = format.isEmpty() ? formatOf(path) : format;
    if (chosen == "csv"_L1)
        return csvReader(path, wish);
    if (chosen == "datapackage"_L1)
        return DataPackageReader::open(path);
    if (chosen == "xlsx"_L1 || chosen == "ods"_L1)
        return WorkbookReader::open(path, wish.sheet);
    if (chosen == "json"_L1)
        return JsonReader::open(path);
    if (chosen == WikidataFormat)
        return WikidataReader::openFile(path);
    return failure(
        Error::Kind::UnknownFormat, { format.isEmpty() ? path : format, readableFormats().join(", "_L1) }, where);
}

} // namespace phalera
