// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxworkbook.h"

#include "exchange/xlsxsheet.h"
#include "exchange/xlsxtext.h"
#include "exchange/xmlpart.h"

#include <QDir>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSheets = 10'000;
constexpr qsizetype MostFormats = 100'000;
constexpr qsizetype MostMerges = 1'000'000;

/// The part that a relation of another part aims at (ECMA-376 part 2, 8.3).
QString resolved(const QString &target, const QString &part)
{
    const QString path = target.startsWith(u'/') ? target : u'/' + part.section(u'/', 0, -2) + u'/' + target;
    return QDir::cleanPath(path).remove(0, 1);
}

bool isSpreadsheetNamespace(QStringView uri)
{
    return uri == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"_L1
        || uri == "http://purl.oclc.org/ooxml/spreadsheetml/main"_L1;
}

} // namespace

Result<std::shared_ptr<Workbook>> XlsxWorkbook::open(std::unique_ptr<ZipFile> zip)
{
    const std::shared_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(zip)));
    if (const auto read = workbook->readParts(); !read)
        return tl::unexpected(read.error());
    return workbook;
}

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<ZipFile> zip)
    : Workbook(zip->fileName())
    , m_zip(std::move(zip))
{
}

Result<void> XlsxWorkbook::readParts()
{
    const auto part = workbookPart();
    if (!part)
        return tl::unexpected(part.error());
    const auto relations = relationsOf(*part);
    if (!relations)
        return tl::unexpected(relations.error());
    if (const auto sheets = readSheets(*part, *relations); !sheets)
        return sheets;
    for (const Relation &relation : *relations) {
        const auto read = relation.type == "styles"_L1 ? readStyles(relation.target)
            : relation.type == "sharedStrings"_L1      ? readStrings(relation.target)
                                                       : Result<void>();
        if (!read)
            return read;
    }
    return {};
}

Result<std::unique_ptr<XmlPart>> XlsxWorkbook::xml(const QString &part) const
{
    return m_zip->entry(part).map(
        [&](std::unique_ptr<QIODevice> bytes) { return std::make_unique<XmlPart>(std::move(bytes), part); });
}

Result<void> XlsxWorkbook::checked(const XmlPart &part) const
{
    if (part.error().isEmpty())
        return {};
    return failure(Error::Kind::BadWorkbook, { fileName(), part.error() }, { fileName(), 0, 0, {} });
}

Result<QHash<QString, XlsxWorkbook::Relation>> XlsxWorkbook::relationsOf(const QString &part) const
{
    QHash<QString, Relation> relations;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const auto source = xml(folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s);
    if (!source)
        return tl::unexpected(source.error());
    while ((*source)->next() && relations.size() < MostSheets) {
        if (!(*source)->isStart("Relationship"_L1))
            continue;
        const QXmlStreamAttributes attributes = (*source)->attributes();
        if (attribute(attributes, "TargetMode"_L1) == "External"_L1)
            continue;
        relations.insert(attribute(attributes, "Id"_L1).toString(),
            { attribute(attributes, "Type"_L1).toString().section(u'/', -1),
                resolved(attribute(attributes, "Target"_L1).toString(), part) });
    }
    return checked(**source).map([&] { return relations; });
}

/// The part that holds the workbook; what writes it decides how days before March 1900 are counted.
Result<QString> XlsxWorkbook::workbookPart() const
{
    const auto relations = relationsOf({});
    if (!relations)
        return tl::unexpected(relations.error());
    const Place where { fileName(), 0, 0, {} };
    for (const Relation &relation : *relations) {
        if (relation.type != "officeDocument"_L1)
            continue;
        if (relation.target.endsWith(".bin"_L1))
            return failure(Error::Kind::OldWorkbook, { fileName() }, where);
        return relation.target;
    }
    return failure(Error::Kind::BadWorkbook, { fileName(), u"_rels/.rels: no workbook"_s }, where);
}

Result<void> XlsxWorkbook::readSheets(const QString &part, const QHash<QString, Relation> &relations)
{
    const auto source = xml(part);
    if (!source)
        return tl::unexpected(source.error());
    bool isWorkbook = false;
    while ((*source)->next() && sheetCount() < MostSheets) {
        if (!(*source)->isStart())
            continue;
        const QXmlStreamAttributes attributes = (*source)->attributes();
        if ((*source)->depth() == 1)
            isWorkbook = (*source)->name() == "workbook"_L1 && isSpreadsheetNamespace((*source)->namespaceUri());
        if (!isWorkbook)
            break;
        if ((*source)->isStart("workbookPr"_L1) && isTrue(attribute(attributes, "date1904"_L1)))
            m_parts.dayCount = DayCount::Excel1904;
        if (!(*source)->isStart("sheet"_L1))
            continue;
        const Relation relation = relations.value(attribute(attributes, "id"_L1).toString());
        if (relation.type != "worksheet"_L1) // charts and macros have sheets of their own
            continue;
        const QStringView state = attribute(attributes, "state"_L1);
        addSheet({ attribute(attributes, "name"_L1).toString(), state == "hidden"_L1 || state == "veryHidden"_L1 });
        m_sheetParts.append(relation.target);
    }
    if (const auto read = checked(**source); !read)
        return read;
    if (!isWorkbook || sheetCount() == 0)
        return failure(Error::Kind::BadWorkbook, { fileName(), part + u": no sheets"_s }, { fileName(), 0, 0, {} });
    if (m_parts.dayCount == DayCount::Excel1904)
        return {};
    return isFromLibreOffice(u"docProps/app.xml"_s).map([this](bool isIt) {
        m_parts.dayCount = isIt ? DayCount::From1899 : DayCount::Excel1900;
    });
}

/// LibreOffice counts days as it does everywhere, without Excel's day 60, and gives days before 1900 negative numbers.
Result<bool> XlsxWorkbook::isFromLibreOffice(const QString &part) const
{
    if (!m_zip->contains(part))
        return false;
    const auto source = xml(part);
    if (!source)
        return tl::unexpected(source.error());
    bool isIt = false;
    while ((*source)->next()) {
        if ((*source)->isStart("Application"_L1))
            isIt = (*source)->readText().startsWith("LibreOffice"_L1);
    }
    return checked(**source).map([&] { return isIt; });
}

Result<void> XlsxWorkbook::readStyles(const QString &part)
{
    const auto source = xml(part);
    if (!source)
        return tl::unexpected(source.error());
    QHash<int, CellFormat> own;
    bool isOfCells = false;
    while ((*source)->next()) {
        const QXmlStreamAttributes attributes = (*source)->attributes();
        if ((*source)->name() == "cellXfs"_L1)
            isOfCells = (*source)->isStart();
        if ((*source)->isStart("numFmt"_L1) && own.size() < MostFormats)
            own.insert(
                attribute(attributes, "numFmtId"_L1).toInt(), formatOfCode(attribute(attributes, "formatCode"_L1)));
        if (isOfCells && (*source)->isStart("xf"_L1) && m_parts.formats.size() < MostFormats) {
            const int id = attribute(attributes, "numFmtId"_L1).toInt();
            m_parts.formats.append(own.value(id, builtInFormat(id)));
        }
    }
    return checked(**source);
}

Result<void> XlsxWorkbook::readStrings(const QString &part)
{
    const auto source = xml(part);
    if (!source)
        return tl::unexpected(source.error());
    while ((*source)->next()) {
        if ((*source)->isStart("si"_L1))
            m_parts.strings.add(readStringItem(**source));
    }
    return checked(**source).and_then([this] { return m_parts.strings.finish(); });
}

Result<std::unique_ptr<SheetStream>> XlsxWorkbook::stream(qsizetype sheet)
{
    const QString part = m_sheetParts.at(sheet);
    if (!m_merges.contains(sheet)) {
        auto merges = readMerges(part);
        if (!merges)
            return tl::unexpected(merges.error());
        m_merges.insert(sheet, *std::move(merges));
    }
    return xml(part).map([&](std::unique_ptr<XmlPart> source) -> std::unique_ptr<SheetStream> {
        return std::make_unique<XlsxSheet>(std::move(source), m_parts, m_merges.value(sheet), fileName());
    });
}

qint64 XlsxWorkbook::bytesOf(qsizetype sheet) const
{
    return m_zip->sizeOf(m_sheetParts.value(sheet));
}

/// Merged cells are listed behind the rows, so the sheet is read once before; as a whole only where it has any.
Result<MergedRows> XlsxWorkbook::readMerges(const QString &part) const
{
    MergedRows merges;
    const auto mentions = mentionsMerges(part);
    if (!mentions || !*mentions)
        return mentions.map([&](bool) { return merges; });
    const auto source = xml(part);
    if (!source)
        return tl::unexpected(source.error());
    while ((*source)->next()) {
        if (!(*source)->isStart("mergeCell"_L1))
            continue;
        const QString range = attribute((*source)->attributes(), "ref"_L1).toString();
        const auto first = cellReference(range.section(u':', 0, 0));
        const auto last = cellReference(range.section(u':', -1));
        if (!first || !last || merges.size() == MostMerges)
            return failure(Error::Kind::BadWorkbook, { fileName(), part + u": "_s + range }, { fileName(), 0, 0, {} });
        if (last->row > first->row)
            merges.insert({ first->row, first->column }, last->row - first->row + 1);
    }
    return checked(**source).map([&] { return merges; });
}

Result<bool> XlsxWorkbook::mentionsMerges(const QString &part) const
{
    constexpr QByteArrayView Name = "mergeCell";
    const auto entry = m_zip->entry(part);
    if (!entry)
        return tl::unexpected(entry.error());
    QByteArray block;
    for (bool isFirst = true;; isFirst = false) {
        const QByteArray more = (*entry)->read(1 << 16);
        if (more.isEmpty())
            return false; // what is wrong with the part is said where it is read
        if (isFirst && (more.startsWith("\xFF\xFE") || more.startsWith("\xFE\xFF")))
            return true; // UTF-16, in which the name is written otherwise
        block = block.right(Name.size() - 1) + more;
        if (block.contains(Name))
            return true;
    }
}

} // namespace phalera
