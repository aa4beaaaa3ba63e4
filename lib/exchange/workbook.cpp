// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/odsworkbook.h"
#include "exchange/sheetrows.h"
#include "exchange/xlsxworkbook.h"
#include "exchange/zipfile.h"

#include <QFileInfo>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// Whether a compound file ([MS-CFB]) holds a stream of that name: its directory has entries of 128 bytes, which begin
/// with their name.
bool holdsStream(QIODevice &device, QStringView name)
{
    const QByteArray bytes(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    constexpr qint64 EntrySize = 128;
    device.seek(0);
    for (QByteArray block = device.read(1 << 16); !block.isEmpty(); block = device.read(1 << 16)) {
        for (qsizetype at = block.indexOf(bytes); at >= 0; at = block.indexOf(bytes, at + 1)) {
            if (at % EntrySize == 0)
                return true;
        }
    }
    return false;
}

/// What a file is that is no zip archive.
Error::Kind kindOf(QIODevice &device, const QByteArray &start)
{
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return holdsStream(device, u"EncryptedPackage") ? Error::Kind::Encrypted : Error::Kind::OldWorkbook;
    const bool isOldest
        = start.size() > 2 && start.at(0) == '\x09' && uchar(start.at(1)) <= 8 && uchar(start.at(2)) <= 8;
    return isOldest ? Error::Kind::OldWorkbook : Error::Kind::BadWorkbook; // Excel 2 to 4 ([MS-XLS] 2.4.21)
}

/// The media type of an OpenDocument file, in its first entry; empty where there is none.
QByteArray mediaType(const ZipFile &zip)
{
    const auto entry = zip.entry(u"mimetype"_s);
    return entry ? (*entry)->read(100).trimmed() : QByteArray();
}

} // namespace

Result<std::shared_ptr<Workbook>> Workbook::open(std::unique_ptr<QIODevice> device, const QString &fileName)
{
    const Place where { fileName, 0, 0, {} };
    const QByteArray start = device->peek(8);
    if (start.isEmpty())
        return failure(Error::Kind::EmptyFile, { fileName }, where);
    if (!start.startsWith("PK"))
        return failure(kindOf(*device, start), { fileName }, where);
    auto zip = ZipFile::open(std::move(device), fileName);
    if (!zip)
        return tl::unexpected(zip.error());
    if ((*zip)->contains(u"_rels/.rels"_s))
        return XlsxWorkbook::open(*std::move(zip));
    const QByteArray type = mediaType(**zip);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return OdsWorkbook::open(*std::move(zip));
    return failure(Error::Kind::BadWorkbook, { fileName, QString::fromLatin1(type) }, where);
}

QStringList Workbook::sheetNames() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names.append(sheet.name);
    return names;
}

Result<qsizetype> Workbook::sheetNamed(const QString &wish) const
{
    const QStringList names = sheetNames();
    if (wish.isEmpty() && !names.isEmpty()) {
        for (qsizetype sheet = 0; sheet < m_sheets.size(); ++sheet) {
            if (!m_sheets.at(sheet).isHidden)
                return sheet;
        }
        return 0;
    }
    qsizetype sheet = names.indexOf(wish);
    for (qsizetype each = 0; sheet < 0 && each < names.size(); ++each) {
        if (names.at(each).compare(wish, Qt::CaseInsensitive) == 0)
            sheet = each;
    }
    if (sheet < 0)
        sheet = wish.toInt() - 1;
    if (sheet < 0 || sheet >= names.size())
        return failure(Error::Kind::NoSuchSheet, { wish, names.join(u", "_s) }, { m_fileName, 0, 0, {} });
    return sheet;
}

Result<std::unique_ptr<SheetRows>> Workbook::rows(qsizetype sheet, QStringList leftOut)
{
    return SheetRows::open(shared_from_this(), sheet, std::move(leftOut));
}

QString workbookFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    // The binary ones are known too, so that they can be refused with a reason.
    if (QStringList { u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xltm"_s, u"xls"_s, u"xlsb"_s, u"xlt"_s }.contains(suffix))
        return u"xlsx"_s;
    return suffix == "ods"_L1 || suffix == "ots"_L1 ? u"ods"_s : QString();
}

} // namespace phalera
