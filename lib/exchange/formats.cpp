// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/attestationreader.h"
#include "exchange/bibtexreader.h"
#include "exchange/csljsonreader.h"
#include "exchange/datapackagereader.h"
#include "exchange/eacreader.h"
#include "exchange/gedcomreader.h"
#include "exchange/jsonreader.h"
#include "exchange/packagewriter.h"
#include "exchange/risreader.h"
#include "exchange/tablereader.h"
#include "exchange/wikidatareader.h"
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

/// BibTeX and RIS are texts without a delimiter, in whatever encoding.
template <typename Reader>
Result<std::unique_ptr<RecordReader>> bibliographyReader(const QString &path, const TextFormWish &wish)
{
    return openForReading(path).map([&](std::unique_ptr<QIODevice> device) -> std::unique_ptr<RecordReader> {
        TextForm form = guessTextForm(*device, wish);
        form.delimiter = TextForm().delimiter;
        return std::make_unique<Reader>(std::move(device), path, form);
    });
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

/// JSON and tables of Wikidata are called as others are.
bool isOfWikidata(const QString &path)
{
    static constexpr qint64 BeginningSize = qint64(1) << 16;
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && wikidata::savedFormOf(file.read(BeginningSize)) != wikidata::SavedForm::None;
}

} // namespace

bool namesAwards(const QString &format)
{
    return format == "eac-cpf"_L1 || format == "gedcom"_L1;
}

QStringList readableFormats()
{
    return { u"csv"_s, u"datapackage"_s, u"xlsx"_s, u"ods"_s, u"json"_s, u"eac-cpf"_s, u"gedcom"_s, u"bibtex"_s,
        u"ris"_s, u"csljson"_s, WikidataFormat };
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
    const bool canBeOfWikidata
        = QStringList { u"csv"_s, u"tsv"_s, u"json"_s, u"ndjson"_s, u"jsonl"_s }.contains(info.suffix().toLower());
    if (canBeOfWikidata && isOfWikidata(path))
        return WikidataFormat;
    if (QStringList { u"csv"_s, u"tsv"_s, u"tab"_s }.contains(info.suffix().toLower()))
        return u"csv"_s;
    if (info.fileName().endsWith(".csl.json"_L1, Qt::CaseInsensitive) || info.suffix().toLower() == "csljson"_L1)
        return u"csljson"_s;
    if (info.suffix().toLower() == "bib"_L1 || info.suffix().toLower() == "ris"_L1)
        return info.suffix().toLower() == "bib"_L1 ? u"bibtex"_s : u"ris"_s;
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
    if (chosen == "bibtex"_L1)
        return bibliographyReader<BibtexReader>(path, wish);
    if (chosen == "ris"_L1)
        return bibliographyReader<RisReader>(path, wish);
    if (chosen == "csljson"_L1)
        return openForReading(path).map([&](std::unique_ptr<QIODevice> device) -> std::unique_ptr<RecordReader> {
            return std::make_unique<CslJsonReader>(std::move(device), path);
        });
    if (chosen == "eac-cpf"_L1)
        return EacReader::open(path, terms);
    if (chosen == "gedcom"_L1)
        return GedcomReader::open(path, wish.encoding, terms);
    if (chosen == WikidataFormat)
        return WikidataReader::openFile(path);
    return failure(
        Error::Kind::UnknownFormat, { format.isEmpty() ? path : format, readableFormats().join(", "_L1) }, where);
}

} // namespace phalera
