// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odssheet.h"
#include "exchange/xlsxsheet.h"

#include "require.h"

#include <QBuffer>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<XmlPart> partWith(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<XmlPart>(std::move(buffer), u"sheet.xml"_s);
}

/// Rows come one after another, their cells from left to right, and an error is the last that comes.
void readAll(SheetStream &sheet, const QString &text)
{
    qint64 lastRow = 0;
    while (const auto row = sheet.next()) {
        if (!*row) {
            require(row->error().kind == Error::Kind::BadWorkbook, "an error of another kind", text);
            return;
        }
        require((*row)->number > lastRow && (*row)->repeated >= 1, "a row before the last one", text);
        lastRow = (*row)->number + (*row)->repeated - 1;
        qint64 lastColumn = 0;
        for (const SheetCell &cell : (*row)->cells) {
            require(cell.column > lastColumn && cell.column <= MostSheetColumns, "a cell out of order", text);
            require(cell.rowSpan >= 1, "a cell over no row", text);
            lastColumn = cell.column;
        }
    }
}

} // namespace

/// Whatever is given as the XML of a sheet is read in order, or refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    XlsxParts parts;
    parts.formats = { {}, formatOfCode(u"dd.mm.yyyy"), formatOfCode(text.left(40)), builtInFormat(46) };
    parts.strings.add(u"one");
    parts.strings.add(u"two");
    XlsxSheet sheet(partWith(bytes), parts, { { { 1, 1 }, 2 } }, u"a.xlsx"_s);
    readAll(sheet, text);
    const OdsStyles styles;
    OdsSheet other(partWith(bytes), styles, 0, u"a.ods"_s);
    readAll(other, text);
    return 0;
}
