// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsworkbook.h"

#include "exchange/odssheet.h"
#include "exchange/xmlpart.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSheets = 10'000;
const auto ContentPart = u"content.xml"_s;
const auto StylesPart = u"styles.xml"_s;
const auto ManifestPart = u"META-INF/manifest.xml"_s;

Result<std::unique_ptr<XmlPart>> xml(const ZipFile &zip, const QString &part)
{
    return zip.entry(part).map(
        [&](std::unique_ptr<QIODevice> bytes) { return std::make_unique<XmlPart>(std::move(bytes), part); });
}

Result<void> checked(const ZipFile &zip, const XmlPart &part)
{
    if (part.error().isEmpty())
        return {};
    return failure(Error::Kind::BadWorkbook, { zip.fileName(), part.error() }, { zip.fileName(), 0, 0, {} });
}

} // namespace

Result<std::shared_ptr<Workbook>> OdsWorkbook::open(std::unique_ptr<ZipFile> zip)
{
    const std::shared_ptr<OdsWorkbook> workbook(new OdsWorkbook(std::move(zip)));
    const auto read = workbook->checkEncryption().and_then([&] { return workbook->readStyles(); }).and_then([&] {
        return workbook->readSheets();
    });
    if (!read)
        return tl::unexpected(read.error());
    return workbook;
}

OdsWorkbook::OdsWorkbook(std::unique_ptr<ZipFile> zip)
    : Workbook(zip->fileName())
    , m_zip(std::move(zip))
{
}

Result<void> OdsWorkbook::checkEncryption() const
{
    if (!m_zip->contains(ManifestPart))
        return {};
    const auto source = xml(*m_zip, ManifestPart);
    if (!source)
        return tl::unexpected(source.error());
    while ((*source)->next()) {
        if ((*source)->isStart("encryption-data"_L1))
            return failure(Error::Kind::Encrypted, { fileName() }, { fileName(), 0, 0, {} });
    }
    return checked(*m_zip, **source);
}

/// The styles that all documents of a kind share; those of this one stand before its sheets.
Result<void> OdsWorkbook::readStyles()
{
    if (!m_zip->contains(StylesPart))
        return {};
    const auto source = xml(*m_zip, StylesPart);
    if (!source)
        return tl::unexpected(source.error());
    while ((*source)->next())
        (void)m_styles.read(**source);
    return checked(*m_zip, **source);
}

Result<void> OdsWorkbook::readSheets()
{
    const auto source = xml(*m_zip, ContentPart);
    if (!source)
        return tl::unexpected(source.error());
    XmlPart &part = **source;
    while (part.next() && sheetCount() < MostSheets) {
        if (m_styles.read(part) || !part.isStart("table"_L1) || part.depth() != OdsSheet::TableDepth)
            continue;
        const QXmlStreamAttributes attributes = part.attributes();
        const QString style = attribute(attributes, "style-name"_L1).toString();
        addSheet({ attribute(attributes, "name"_L1).toString(), m_styles.hidesTable(style) });
        part.skip();
    }
    if (const auto read = checked(*m_zip, part); !read)
        return read;
    if (sheetCount() == 0)
        return failure(
            Error::Kind::BadWorkbook, { fileName(), ContentPart + u": no sheets"_s }, { fileName(), 0, 0, {} });
    return {};
}

Result<std::unique_ptr<SheetStream>> OdsWorkbook::stream(qsizetype sheet)
{
    return xml(*m_zip, ContentPart).map([&](std::unique_ptr<XmlPart> source) -> std::unique_ptr<SheetStream> {
        return std::make_unique<OdsSheet>(std::move(source), m_styles, sheet, fileName());
    });
}

qint64 OdsWorkbook::bytesOf(qsizetype) const
{
    return m_zip->sizeOf(ContentPart);
}

} // namespace phalera
