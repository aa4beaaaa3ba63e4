// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/attestationreader.h"
#include "exchange/datapackagereader.h"
#include "exchange/eacreader.h"
#include "exchange/gedcomreader.h"
#include "exchange/jsonreader.h"
#include "exchange/packagewriter.h"
#include "exchange/tablereader.h"
#include "exchange/workbookreader.h"

#include <QDir>
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

constexpr qint64 BeginningSize = 4096;

bool isEac(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeEac(file.read(BeginningSize));
}

/// A folder of a file for each person.
bool isFolderOfEac(const QDir &folder)
{
    if (folder.exists(u"datapackage.json"_s))
        return false;
    const QStringList files = folder.entryList({ u"*.xml"_s }, QDir::Files, QDir::Name);
    return !files.isEmpty() && isEac(folder.filePath(files.constFirst()));
}

} // namespace

bool namesAwards(const QString &format)
{
    return format == "eac-cpf"_L1 || format == "gedcom"_L1;
}

QStringList readableFormats()
{
    return { u"csv"_s, u"datapackage"_s, u"xlsx"_s, u"ods"_s, u"json"_s, u"eac-cpf"_s, u"gedcom"_s };
}

QString formatOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() && isFolderOfEac(QDir(path)))
        return u"eac-cpf"_s;
    if (info.isDir() || info.fileName() == "datapackage.json"_L1)
        return u"datapackage"_s;
    if (QStringList { u"ged"_s, u"gedcom"_s }.contains(info.suffix().toLower()))
        return u"gedcom"_s;
    if (info.suffix().toLower() == "xml"_L1 && isEac(path))
        return u"eac-cpf"_s;
    if (QStringList { u"csv"_s, u"tsv"_s, u"tab"_s }.contains(info.suffix().toLower()))
        return u"csv"_s;
    if (QStringList { u"json"_s, u"ndjson"_s, u"jsonl"_s }.contains(info.suffix().toLower()))
        return u"json"_s;
    return workbookFormat(path);
}

Result<std::unique_ptr<RecordReader>> readerFor(
    const QString &path, const QString &format, const TextFormWish &wish, const ArchiveTerms &terms)
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
    if (chosen == "eac-cpf"_L1)
        return EacReader::open(path, terms);
    if (chosen == "gedcom"_L1)
        return GedcomReader::open(path, wish.encoding, terms);
    return failure(
        Error::Kind::UnknownFormat, { format.isEmpty() ? path : format, readableFormats().join(", "_L1) }, where);
}

} // namespace phalera
