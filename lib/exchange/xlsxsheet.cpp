// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxsheet.h"

#include "exchange/xlsxtext.h"

namespace phalera {

using namespace Qt::StringLiterals;

XlsxSheet::XlsxSheet(std::unique_ptr<XmlPart> source, const XlsxParts &parts, MergedRows merges, QString fileName)
    : m_source(std::move(source))
    , m_parts(parts)
    , m_merges(std::move(merges))
    , m_fileName(std::move(fileName))
{
}

std::optional<Result<SheetRow>> XlsxSheet::next()
{
    while (!m_ended && m_source->next()) {
        if (m_source->name() == "sheetData"_L1) {
            m_isInRows = m_source->isStart();
            m_hasRows = true;
            if (m_source->isEnd()) {
                m_ended = true;
                return std::nullopt;
            }
        }
        if (m_source->isStart("col"_L1)) {
            const QXmlStreamAttributes attributes = m_source->attributes();
            if (isTrue(attribute(attributes, "hidden"_L1)))
                m_hidden.add(attribute(attributes, "min"_L1).toInt(), attribute(attributes, "max"_L1).toInt());
        }
        if (m_isInRows && m_source->isStart("row"_L1))
            return readRow();
    }
    if (m_ended)
        return std::nullopt;
    m_ended = true;
    if (m_source->error().isEmpty() && m_hasRows)
        return std::nullopt;
    if (!m_hasRows)
        (void)fail(u"no rows of a sheet"_s);
    return broken();
}

Result<SheetRow> XlsxSheet::readRow()
{
    const QXmlStreamAttributes attributes = m_source->attributes();
    const QStringView number = attribute(attributes, "r"_L1);
    SheetRow row { number.isEmpty() ? m_row + 1 : number.toInt() };
    row.isHidden = isTrue(attribute(attributes, "hidden"_L1));
    if (row.number <= m_row || row.number > MostSheetRows) {
        (void)fail(u"row %1 behind row %2"_s.arg(number).arg(m_row));
        return broken();
    }
    m_row = row.number;
    m_column = 0;
    const int depth = m_source->depth();
    while (m_source->nextInside(depth)) {
        if (m_source->isStart("c"_L1)) {
            if (!readCell(row))
                return broken();
        } else if (m_source->isStart()) {
            m_source->skip();
        }
    }
    if (!m_source->error().isEmpty())
        return broken();
    return row;
}

bool XlsxSheet::readCell(SheetRow &row)
{
    SheetCell cell;
    const QXmlStreamAttributes attributes = m_source->attributes();
    if (!place(cell, row, attribute(attributes, "r"_L1)))
        return false;
    const RawCell raw = readRaw(attributes);
    if (!m_source->error().isEmpty() || !take(cell, raw))
        return false;
    if (!m_merges.isEmpty())
        cell.rowSpan = m_merges.value({ m_row, m_column }, 1);
    row.cells.push_back(std::move(cell));
    return true;
}

/// A cell without a reference follows the one before it.
bool XlsxSheet::place(SheetCell &cell, const SheetRow &row, QStringView reference)
{
    const auto where = reference.isEmpty() ? CellReference { row.number, m_column + 1 } : cellReference(reference);
    const bool isInOrder
        = where && where->row == row.number && where->column > m_column && where->column <= MostSheetColumns;
    if (!isInOrder)
        return fail(u"cell %1 in row %2"_s.arg(reference).arg(row.number));
    cell.column = m_column = where->column;
    return true;
}

XlsxSheet::RawCell XlsxSheet::readRaw(const QXmlStreamAttributes &attributes)
{
    RawCell raw;
    raw.type = attribute(attributes, "t"_L1).toString();
    raw.format = m_parts.formats.value(attribute(attributes, "s"_L1).toInt());
    const int depth = m_source->depth();
    while (m_source->nextInside(depth)) {
        if (m_source->isStart("v"_L1)) {
            raw.value = m_source->readText();
            raw.hasValue = true;
        } else if (m_source->isStart("is"_L1)) {
            raw.value = readStringItem(*m_source);
        } else if (m_source->isStart("f"_L1)) {
            raw.formula = m_source->readText();
            raw.hasFormula = true;
        } else if (m_source->isStart()) {
            m_source->skip();
        }
    }
    return raw;
}

bool XlsxSheet::take(SheetCell &cell, const RawCell &raw)
{
    if (raw.value.isEmpty()) { // some writers give a type to cells in which nothing stands
        // A text that a formula gives may be empty; anything else cannot be: nobody has computed it.
        const bool isEmptyText = raw.type == "str"_L1 && raw.hasValue;
        if (raw.hasFormula && !isEmptyText)
            cell.insteadOfValue = u'=' + raw.formula;
        return true;
    }
    if (raw.type == "s"_L1) {
        bool isNumber = false;
        const qint64 index = raw.value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_parts.strings.size())
            return fail(u"text %1 of %2"_s.arg(raw.value).arg(m_parts.strings.size()));
        cell.text = m_parts.strings.at(index);
    } else if (raw.type == "inlineStr"_L1) {
        cell.text = raw.value;
    } else if (raw.type == "str"_L1) {
        cell.text = unescaped(raw.value);
    } else if (raw.type == "b"_L1) {
        cell.text = isTrue(raw.value) ? u"true"_s : u"false"_s;
    } else if (raw.type == "e"_L1) {
        cell.insteadOfValue = raw.value;
    } else {
        takeNumber(cell, raw);
    }
    return true;
}

void XlsxSheet::takeNumber(SheetCell &cell, const RawCell &raw) const
{
    if (raw.type == "d"_L1) { // ISO 8601
        const QDate date = QDate::fromString(raw.value.left(10), Qt::ISODate);
        const QTime time = QTime::fromString(raw.value.mid(11, 8), Qt::ISODate);
        cell.text = date.isValid() ? dateText(date, time, raw.format) : raw.value;
        return;
    }
    if (!raw.format.isDate() && !raw.format.isTime()) {
        cell.text = numberText(raw.value, raw.format);
        return;
    }
    bool isNumber = false;
    const double number = raw.value.toDouble(&isNumber);
    if (!isNumber) {
        cell.text = raw.value;
    } else if (const auto shown = shownDate(number, raw.format, m_parts.dayCount)) {
        cell.text = *shown;
    } else {
        cell.insteadOfValue = raw.value;
    }
}

bool XlsxSheet::fail(const QString &reason)
{
    m_error = reason;
    m_ended = true;
    return false;
}

tl::unexpected<Error> XlsxSheet::broken() const
{
    const QString reason = m_error.isEmpty() ? m_source->error() : m_error;
    return failure(Error::Kind::BadWorkbook, { m_fileName, reason }, { m_fileName, m_row, m_column, {} });
}

} // namespace phalera
