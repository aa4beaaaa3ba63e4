// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/sheetstream.h"
#include "exchange/xlsxtext.h"
#include "exchange/zipfile.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 31;
constexpr qint64 LargestExactNumber = 999'999'999'999'999; // of 15 digits
constexpr qint64 MeasuredRows = 200;
constexpr qsizetype WidestColumn = 60;
constexpr qsizetype NarrowestColumn = 8;

QString sheetName(const QString &name)
{
    QString allowed;
    for (const QChar c : name) {
        if (!u"[]:*?/\\"_s.contains(c))
            allowed += c;
    }
    return allowed.left(LongestName);
}

std::optional<qint64> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool isPlain = isNumber && QString::number(number) == text && std::abs(number) <= LargestExactNumber;
    return isPlain ? std::optional(number) : std::nullopt;
}

/// How many rows the XML of a sheet has.
Result<qint64> countRows(const ZipFile &zip, const QString &part)
{
    constexpr QByteArrayView Row = "<row ";
    const auto entry = zip.entry(part);
    if (!entry)
        return tl::unexpected(entry.error());
    qint64 count = 0;
    QByteArray block;
    for (QByteArray more = (*entry)->read(1 << 20); !more.isEmpty(); more = (*entry)->read(1 << 20)) {
        block = block.right(Row.size() - 1) + more;
        count += block.count(Row);
    }
    return count;
}

} // namespace

void XlsxWriter::Free::operator()(lxw_workbook *workbook) const
{
    lxw_workbook_free(workbook);
}

XlsxWriter::XlsxWriter(QIODevice &device, const QDateTime &made)
    : m_device(device)
    , m_path(QFile::encodeName(m_folder.filePath(u"workbook.xlsx"_s)))
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook.reset(workbook_new_opt(m_path.constData(), &options));
    lxw_doc_properties properties {};
    properties.created = made.toSecsSinceEpoch();
    workbook_set_properties(m_workbook.get(), &properties);
    m_headFormat = workbook_add_format(m_workbook.get());
    format_set_bold(m_headFormat);
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::addSheet(Sheet sheet)
{
    endSheet();
    sheet.name = sheetName(sheet.name);
    m_sheet = workbook_add_worksheet(m_workbook.get(), sheet.name.toUtf8().constData());
    if (m_sheet == nullptr) // the name is there already, or is none: one that the library makes
        m_sheet = workbook_add_worksheet(m_workbook.get(), nullptr);
    m_sheets.push_back(std::move(sheet));
}

void XlsxWriter::beginSheet(const QString &name, const QList<SheetColumn> &columns)
{
    addSheet({ name, columns, std::vector<qsizetype>(size_t(columns.size())), 0, 0, true });
    worksheet_freeze_panes(m_sheet, 1, 0);
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles.append(column.title);
    (void)writeCells(titles, true);
}

void XlsxWriter::beginNotes(const QString &name)
{
    addSheet({ name, { {}, {} }, std::vector<qsizetype>(2), 0, 0, false });
}

Result<void> XlsxWriter::writeRow(const QStringList &cells)
{
    return writeCells(cells, false);
}

Result<void> XlsxWriter::writeCells(const QStringList &cells, bool isHead)
{
    Sheet &sheet = m_sheets.back();
    Place where { {}, sheet.rows + 1, 0, {}, sheet.name };
    if (sheet.rows == MostSheetRows)
        return failure(Error::Kind::TooManyRows, {}, where);
    const auto row = lxw_row_t(sheet.rows++);
    const bool hasCells = std::ranges::any_of(cells, [](const QString &text) { return !text.isEmpty(); });
    sheet.rowsWithCells += hasCells ? 1 : 0;
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        const QString &text = cells.at(cell);
        const bool canBeNumber = !isHead && sheet.columns.value(cell).isNumber;
        const auto number = canBeNumber ? wholeNumber(text) : std::nullopt;
        if (number) {
            worksheet_write_number(m_sheet, row, lxw_col_t(cell), double(*number), nullptr);
        } else if (!text.isEmpty()) {
            where.column = cell + 1;
            if (text.size() > LongestSheetCell)
                return failure(Error::Kind::CellTooLong, {}, where);
            const QByteArray bytes = escaped(text).toUtf8();
            worksheet_write_string(m_sheet, row, lxw_col_t(cell), bytes.constData(), isHead ? m_headFormat : nullptr);
        }
        if (sheet.rows <= MeasuredRows && size_t(cell) < sheet.widths.size())
            sheet.widths[size_t(cell)] = std::max(sheet.widths[size_t(cell)], text.size());
    }
    return {};
}

/// Says what is known of a sheet only once all its rows are there.
void XlsxWriter::endSheet()
{
    if (m_sheets.empty())
        return;
    const Sheet &sheet = m_sheets.back();
    constexpr qsizetype RoomOfFilterButton = 3;
    for (size_t column = 0; column < sheet.widths.size(); ++column) {
        const qsizetype width = std::clamp(sheet.widths[column] + RoomOfFilterButton, NarrowestColumn, WidestColumn);
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), double(width), nullptr);
    }
    if (sheet.hasHead && !sheet.columns.isEmpty())
        worksheet_autofilter(
            m_sheet, 0, 0, lxw_row_t(std::max<qint64>(sheet.rows - 1, 0)), lxw_col_t(sheet.columns.size() - 1));
}

Error XlsxWriter::notWritten(const QString &reason) const
{
    const auto *target = qobject_cast<const QFileDevice *>(&m_device);
    const QString path = target ? target->fileName() : QString();
    return { Error::Kind::FileNotWritable, { path, reason }, { path, 0, 0, {} } };
}

Result<void> XlsxWriter::finish()
{
    endSheet();
    const lxw_error closed = workbook_close(m_workbook.release());
    if (closed != LXW_NO_ERROR)
        return tl::unexpected(notWritten(QString::fromUtf8(lxw_strerror(closed))));
    QFile file(QFile::decodeName(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(notWritten(file.errorString()));
    if (const auto whole = checkSheets(); !whole)
        return whole;
    for (QByteArray block = file.read(1 << 20); !block.isEmpty(); block = file.read(1 << 20)) {
        if (m_device.write(block) != block.size())
            return tl::unexpected(writeError(m_device));
    }
    auto *target = qobject_cast<QFileDevice *>(&m_device);
    if (file.error() != QFileDevice::NoError || (target && !target->flush()))
        return tl::unexpected(target ? writeError(*target) : notWritten(file.errorString()));
    return {};
}

/// The library does not notice a disk that is full while it keeps rows in temporary files: so they are counted.
Result<void> XlsxWriter::checkSheets() const
{
    auto copy = std::make_unique<QFile>(QFile::decodeName(m_path));
    if (!copy->open(QIODevice::ReadOnly))
        return tl::unexpected(notWritten(copy->errorString()));
    const auto zip = ZipFile::open(std::move(copy), {}, { .ratio = std::numeric_limits<qint64>::max() });
    if (!zip)
        return tl::unexpected(notWritten(zip.error().args.value(1)));
    for (size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        const auto rows = countRows(**zip, u"xl/worksheets/sheet%1.xml"_s.arg(sheet + 1));
        if (!rows || *rows != m_sheets[sheet].rowsWithCells)
            return tl::unexpected(notWritten(u"temporary files"_s));
    }
    return {};
}

QDateTime momentOfWriting()
{
    bool isSaid = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSaid);
    return isSaid ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace phalera
