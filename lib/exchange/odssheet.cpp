// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odssheet.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestText = qsizetype(16) << 20;
constexpr auto Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;

/// How often something stands there; hostile numbers come out as one more than any sheet has.
qint64 repetitions(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const QStringView text = attribute(attributes, name);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return text.isEmpty() ? 1 : std::clamp<qint64>(isNumber ? number : 0, 1, MostSheetRows + 1);
}

/// A time as "PT14H30M00S" says it: "14:30:00".
QString timeText(QStringView duration)
{
    QList<qint64> numbers { 0, 0, 0 };
    QString digits;
    for (const QChar c : duration.mid(qMin<qsizetype>(2, duration.size()))) {
        const qsizetype unit = QStringView(u"HMS").indexOf(c);
        if (unit >= 0)
            numbers[unit] = qint64(std::exchange(digits, QString()).toDouble());
        else
            digits += c;
    }
    return u"%1:%2:%3"_s.arg(numbers.at(0), 2, 10, QLatin1Char('0'))
        .arg(numbers.at(1), 2, 10, QLatin1Char('0'))
        .arg(numbers.at(2), 2, 10, QLatin1Char('0'));
}

QString shownDate(QStringView value, const CellFormat &format)
{
    const QDate date = QDate::fromString(value.left(10).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(value.mid(qMin<qsizetype>(11, value.size())).left(8).toString(), Qt::ISODate);
    return date.isValid() ? dateText(date, time, format) : value.toString();
}

/// What white space between elements or letters stands for.
QString spaceBetween(const QString &space, bool isAtTheEnds)
{
    const bool isLayout = space.contains(u'\n') || space.contains(u'\r') || space.contains(u'\t');
    if (!isLayout)
        return space;
    return isAtTheEnds ? QString() : u" "_s;
}

/// Whether what stands in such an element is a part of the text around it.
bool isOfTheText(QStringView element)
{
    return element == "span"_L1 || element == "a"_L1 || element == "ruby"_L1 || element == "ruby-base"_L1;
}

/// The value of a cell where it is more than its paragraphs (ISO/IEC 26300 part 1, 19.385).
std::optional<QString> typedValue(const QXmlStreamAttributes &attributes, const CellFormat &format)
{
    const QStringView type = attributes.value(Office, "value-type"_L1);
    if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
        return numberText(attributes.value(Office, "value"_L1), format);
    if (type == "date"_L1)
        return shownDate(attributes.value(Office, "date-value"_L1), format);
    if (type == "time"_L1)
        return timeText(attributes.value(Office, "time-value"_L1));
    if (type == "boolean"_L1)
        return isTrue(attributes.value(Office, "boolean-value"_L1)) ? u"true"_s : u"false"_s;
    const QStringView text = attributes.value(Office, "string-value"_L1);
    return text.isNull() ? std::nullopt : std::optional(text.toString());
}

} // namespace

OdsSheet::OdsSheet(std::unique_ptr<XmlPart> source, const OdsStyles &styles, qsizetype sheet, QString fileName)
    : m_source(std::move(source))
    , m_styles(styles)
    , m_sheet(sheet)
    , m_fileName(std::move(fileName))
{
}

bool OdsSheet::findSheet()
{
    qsizetype sheet = 0;
    while (m_source->next()) {
        if (!m_source->isStart("table"_L1) || m_source->depth() != TableDepth)
            continue;
        if (sheet++ == m_sheet)
            return true;
        m_source->skip();
    }
    return false;
}

std::optional<Result<SheetRow>> OdsSheet::next()
{
    if (m_ended)
        return std::nullopt;
    if (!m_isFound)
        m_isFound = findSheet();
    while (m_isFound && m_source->nextInside(TableDepth)) {
        if (!m_source->isStart())
            continue;
        const QStringView name = m_source->name();
        if (name == "table-row"_L1)
            return readRow();
        if (name == "table-column"_L1)
            readColumn();
        // Rows and columns may stand in groups; anything else is no part of the table.
        const bool isGroup = name == "table-rows"_L1 || name == "table-header-rows"_L1 || name == "table-row-group"_L1
            || name == "table-columns"_L1 || name == "table-header-columns"_L1 || name == "table-column-group"_L1;
        if (!isGroup)
            m_source->skip();
    }
    m_ended = true;
    if (!m_source->error().isEmpty())
        return broken();
    return std::nullopt;
}

void OdsSheet::readColumn()
{
    const QXmlStreamAttributes attributes = m_source->attributes();
    const qint64 first = m_columns + 1;
    m_columns = qMin(m_columns + repetitions(attributes, "number-columns-repeated"_L1), MostSheetColumns);
    const QStringView visibility = attribute(attributes, "visibility"_L1);
    if (visibility == "collapse"_L1 || visibility == "filter"_L1)
        m_hidden.add(first, m_columns);
    if (m_columnStyles.size() < size_t(MostSheetColumns))
        m_columnStyles.push_back({ m_columns, attribute(attributes, "default-cell-style-name"_L1).toString() });
}

QString OdsSheet::styleOf(qint64 column) const
{
    const auto at = std::ranges::lower_bound(m_columnStyles, column, {}, &ColumnStyle::last);
    return at == m_columnStyles.end() ? QString() : at->style;
}

Result<SheetRow> OdsSheet::readRow()
{
    const QXmlStreamAttributes attributes = m_source->attributes();
    SheetRow row { m_row + 1 };
    row.repeated = repetitions(attributes, "number-rows-repeated"_L1);
    m_row += row.repeated;
    const QStringView visibility = attribute(attributes, "visibility"_L1);
    row.isHidden = visibility == "collapse"_L1 || visibility == "filter"_L1;
    const QString style = attribute(attributes, "default-cell-style-name"_L1).toString();
    qint64 column = 0;
    const int depth = m_source->depth();
    while (m_source->nextInside(depth)) {
        const bool isCell = m_source->isStart("table-cell"_L1);
        if (isCell && !readCell(row, column, style))
            return broken();
        if (m_source->isStart("covered-table-cell"_L1))
            column += repetitions(m_source->attributes(), "number-columns-repeated"_L1);
        if (m_source->isStart())
            m_source->skip();
    }
    if (!m_source->error().isEmpty())
        return broken();
    if (!row.cells.empty() && m_row > MostSheetRows) {
        m_error = u"more than %1 rows"_s.arg(MostSheetRows);
        return broken();
    }
    return row;
}

bool OdsSheet::readCell(SheetRow &row, qint64 &column, const QString &rowStyle)
{
    const QXmlStreamAttributes attributes = m_source->attributes();
    const qint64 count = repetitions(attributes, "number-columns-repeated"_L1);
    const qint64 span = repetitions(attributes, "number-rows-spanned"_L1);
    QString style = attribute(attributes, "style-name"_L1).toString();
    if (style.isEmpty())
        style = rowStyle.isEmpty() ? styleOf(column + 1) : rowStyle;
    SheetCell cell = readValue(style);
    if (cell.text.isEmpty() && cell.insteadOfValue.isEmpty()) {
        column += count;
        return true;
    }
    if (column + count > MostSheetColumns) {
        m_error = u"more than %1 columns"_s.arg(MostSheetColumns);
        return false;
    }
    cell.rowSpan = span;
    for (qint64 i = 0; i < count; ++i) {
        cell.column = ++column;
        row.cells.push_back(cell);
    }
    return true;
}

/// The value of the cell that begins here, which is read to its end.
SheetCell OdsSheet::readValue(const QString &style)
{
    const QXmlStreamAttributes attributes = m_source->attributes();
    const bool isError = std::any_of(attributes.begin(), attributes.end(),
        [](const QXmlStreamAttribute &each) { return each.name() == "value-type"_L1 && each.value() == "error"_L1; });
    const bool hasType = !attributes.value(Office, "value-type"_L1).isEmpty();
    const QString formula = attribute(attributes, "formula"_L1).toString();
    const auto value = typedValue(attributes, m_styles.format(style));
    const QString text = readParagraphs();
    SheetCell cell;
    if (isError)
        cell.insteadOfValue = text.isEmpty() ? formula : text;
    else
        cell.text = value.value_or(text);
    if (cell.text.isEmpty() && !hasType && !formula.isEmpty())
        cell.insteadOfValue = formula;
    return cell;
}

/// The paragraphs of a cell, without its notes and pictures.
QString OdsSheet::readParagraphs()
{
    QString text;
    bool isFirst = true;
    const int depth = m_source->depth();
    while (m_source->nextInside(depth)) {
        if (m_source->isStart("p"_L1)) {
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            appendParagraph(text);
        } else if (m_source->isStart()) {
            m_source->skip();
        }
    }
    return text;
}

/// White space with a line's end in it is the layout of the file: one space, and none at the ends. Spaces alone would
/// count as one too (ISO/IEC 26300 part 1, 6.1.2), but LibreOffice writes those of a cell as they are.
void OdsSheet::appendParagraph(QString &text)
{
    const qsizetype start = text.size();
    QString space; // that may be the last
    const int depth = m_source->depth();
    while (m_source->nextInside(depth) && text.size() < LargestText) {
        if (m_source->isText()) {
            for (const QChar c : m_source->text()) {
                if (c == u' ' || c == u'\t' || c == u'\n' || c == u'\r')
                    space += c;
                else
                    text += spaceBetween(std::exchange(space, {}), text.size() == start) + c;
            }
        } else if (m_source->isStart("s"_L1)) {
            const QStringView count = attribute(m_source->attributes(), "c"_L1);
            text += spaceBetween(std::exchange(space, {}), text.size() == start);
            text += QString(std::clamp<qsizetype>(count.isEmpty() ? 1 : count.toInt(), 1, LargestText), u' ');
        } else if (m_source->isStart("line-break"_L1) || m_source->isStart("tab"_L1)) {
            text += spaceBetween(std::exchange(space, {}), text.size() == start);
            text += m_source->name() == "tab"_L1 ? u'\t' : u'\n';
        } else if (m_source->isStart() && !isOfTheText(m_source->name())) {
            m_source->skip();
        }
    }
    text += spaceBetween(space, true);
}

tl::unexpected<Error> OdsSheet::broken() const
{
    const QString reason = m_error.isEmpty() ? m_source->error() : m_error;
    return failure(Error::Kind::BadWorkbook, { m_fileName, reason }, { m_fileName, m_row, 0, {} });
}

} // namespace phalera
