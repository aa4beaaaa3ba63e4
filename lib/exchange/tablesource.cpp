// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablesource.h"

#include "exchange/jsonsource.h"
#include "exchange/recordlines.h"
#include "exchange/sheetrows.h"
#include "exchange/tablereader.h"
#include "exchange/textsource.h"
#include "exchange/workbook.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qint64 BeginningSize = qint64(1) << 16;

QList<NumberedRow> firstRows(RowSource &source, qsizetype mostRows)
{
    source.allowAnyWidth();
    QList<NumberedRow> rows;
    while (rows.size() < mostRows) {
        const auto row = source.next();
        if (!row)
            break;
        if (*row)
            rows.append({ source.placeOf(0).line, row->value() });
    }
    return rows;
}

Result<TableBeginning> beginningOfText(const QString &path, const TextFormWish &wish, qsizetype mostRows)
{
    const auto file = openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData((*file)->read(BeginningSize));
    bytes->open(QIODevice::ReadOnly);
    const TextForm form = guessTextForm(*bytes, wish);
    TextSource text(std::move(bytes), path, form);
    return TableBeginning { form, firstRows(text, mostRows) };
}

} // namespace

bool isJsonName(const QString &path)
{
    static const QStringList Suffixes { u"json"_s, u"ndjson"_s, u"jsonl"_s };
    return Suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isForeignJson(const QString &path)
{
    if (!isJsonName(path) || tableByName(QFileInfo(path).completeBaseName().toLower()))
        return false;
    const auto file = openForReading(path);
    if (!file)
        return false;
    const auto first = JsonObjects(**file, path).next();
    return first && *first && !first->value().contains(json::TableMember);
}

Result<std::unique_ptr<RowSource>> openTable(const QString &path, const TextFormWish &wish)
{
    auto device = openForReading(path);
    if (!device)
        return tl::unexpected(device.error());
    if (isJsonName(path))
        return std::make_unique<JsonSource>(*std::move(device), path);
    if (!isWorkbookName(path)) {
        const TextForm form = guessTextForm(**device, wish);
        return std::make_unique<TextSource>(*std::move(device), path, form);
    }
    const auto workbook = Workbook::open(*std::move(device), path);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto sheet = (*workbook)->sheetNamed(wish.sheet);
    if (!sheet)
        return tl::unexpected(sheet.error());
    QStringList others = (*workbook)->sheetNames();
    others.removeAt(*sheet);
    return (*workbook)->rows(*sheet, others).map([](std::unique_ptr<SheetRows> rows) -> std::unique_ptr<RowSource> {
        return rows;
    });
}

Result<TableBeginning> beginningOf(const QString &path, const TextFormWish &wish, qsizetype mostRows)
{
    if (isJsonName(path)) {
        return openTable(path, wish).map([&](const std::unique_ptr<RowSource> &rows) {
            return TableBeginning { {}, firstRows(*rows, mostRows) };
        });
    }
    if (!isWorkbookName(path))
        return beginningOfText(path, wish, mostRows);
    auto device = openForReading(path);
    if (!device)
        return tl::unexpected(device.error());
    const auto workbook = Workbook::open(*std::move(device), path);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const auto sheet = (*workbook)->sheetNamed(wish.sheet);
    if (!sheet)
        return tl::unexpected(sheet.error());
    auto rows = (*workbook)->rows(*sheet);
    if (!rows)
        return tl::unexpected(rows.error());
    const QStringList names = (*workbook)->sheetNames();
    return TableBeginning { {}, firstRows(**rows, mostRows), names, names.at(*sheet) };
}

} // namespace phalera
