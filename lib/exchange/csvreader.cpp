// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QUtf8StringView>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ChunkSize = qsizetype(1) << 16;

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// U+FFFD, which a decoder leaves where nothing is to be read, or a control character from U+0080 to U+009F: ICU gives
/// these for bytes that an encoding does not use.
bool holdsNoText(QByteArrayView utf8)
{
    if (utf8.contains("\xEF\xBF\xBD"))
        return true;
    for (qsizetype i = 0; i + 1 < utf8.size(); ++i) {
        if (utf8[i] == '\xC2' && uchar(utf8[i + 1]) < 0xA0)
            return true;
    }
    return false;
}

bool isUtf16Mark(const QByteArray &start)
{
    return start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
}
} // namespace

CsvReader::CsvReader(QIODevice &device, QString fileName, CsvLimits limits)
    : m_device(device)
    , m_fileName(std::move(fileName))
    , m_limits(limits)
{
}

CsvReader::CsvReader(QIODevice &device, QString fileName, TextForm form)
    : m_device(device)
    , m_fileName(std::move(fileName))
    , m_form(std::move(form))
{
}

std::optional<Result<QStringList>> CsvReader::next()
{
    if (!m_started && !dropBom())
        return failure(m_error->kind, m_error->args, m_error->where);
    while (!m_ended) {
        const bool isRow = scanRow();
        if (m_error)
            return failure(m_error->kind, m_error->args, m_error->where);
        if (!isRow)
            break;
        const bool isBlank = m_cells.size() == 1 && m_cells.front().length == 0 && !m_cells.front().quoted;
        if (!isBlank)
            return rowResult();
    }
    m_ended = true;
    if (m_width == 0) {
        m_width = -1; // said once
        return failure(Error::Kind::EmptyFile, { m_fileName }, { m_fileName, 0, 0, {} });
    }
    return std::nullopt;
}

bool CsvReader::dropBom()
{
    m_started = true;
    while (m_buffer.size() < 3 && fill()) { }
    if (isUtf16Mark(m_buffer))
        stop(Error::Kind::NotUtf8, {}, { u"UTF-16"_s });
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_buffer.remove(0, 3);
    if (m_error)
        m_width = -1;
    return !m_error;
}

/// Appends a chunk of the device to the buffer, after forgetting the rows before the current one. False at the end or
/// on failure.
bool CsvReader::fill()
{
    if (m_deviceAtEnd)
        return false;
    if (m_rowStart > 0) {
        m_buffer.remove(0, m_rowStart);
        m_rowStart = 0;
    }
    const qsizetype held = m_buffer.size();
    m_buffer.resize(held + ChunkSize);
    const qint64 count = m_device.read(m_buffer.data() + held, ChunkSize);
    m_buffer.resize(held + qsizetype(qMax<qint64>(count, 0)));
    m_bytesRead += qMax<qint64>(count, 0);
    if (count < 0)
        stop(Error::Kind::FileNotReadable, {}, { m_fileName, m_device.errorString() });
    m_deviceAtEnd = count <= 0;
    return count > 0;
}

/// Finds the cells of the next row, or sets m_error. False where there is no further row.
bool CsvReader::scanRow()
{
    m_rowStart += m_nextRow;
    m_cells.clear();
    m_error.reset();
    Spot here { 0, m_nextLine, 0 };
    State state = State::CellStart;
    m_cells.push_back({ here });
    for (;; ++here.offset) {
        if (m_rowStart + here.offset >= m_buffer.size() && !fill())
            break;
        const char byte = m_buffer.at(m_rowStart + here.offset);
        if (state != State::Quoted && isLineEnd(byte))
            break;
        if (isTooLarge(here))
            return true;
        step(state, byte, here);
        if (state == State::Quoted)
            countLine(here, byte);
    }
    const bool isAtEnd = m_rowStart + here.offset >= m_buffer.size();
    if (m_error && m_ended) // the device failed
        return true;
    if (state == State::Quoted) {
        stop(Error::Kind::BadQuote, m_cells.back().start);
        return true;
    }
    endCell(here.offset);
    m_endSpot = here;
    m_rowEnd = here.offset;
    m_nextRow = here.offset;
    m_nextLine = here.line;
    if (isAtEnd)
        return here.offset > 0;
    ++m_nextRow;
    ++m_nextLine;
    if (m_buffer.at(m_rowStart + here.offset) == '\r') {
        if (m_rowStart + m_nextRow < m_buffer.size() || fill())
            m_nextRow += m_buffer.at(m_rowStart + m_nextRow) == '\n' ? 1 : 0;
    }
    return true;
}

void CsvReader::step(State &state, char byte, const Spot &here)
{
    if (state == State::Broken)
        return;
    if (byte == '\0') {
        fail(Error::Kind::NotUtf8, here, { u"U+0000"_s });
        state = State::Broken;
        return;
    }
    switch (state) {
    case State::Quoted:
        if (byte == '"')
            state = State::AfterQuote;
        return;
    case State::AfterQuote:
        if (byte == '"') {
            m_cells.back().hasEscapes = true;
            state = State::Quoted;
            return;
        }
        break;
    case State::CellStart:
        if (byte == '"') {
            m_cells.back().quoted = true;
            state = State::Quoted;
            return;
        }
        break;
    case State::Plain:
    case State::Broken:
        break;
    }
    if (byte == m_form.delimiter) {
        endCell(here.offset);
        m_cells.push_back({ { here.offset + 1, here.line, here.lineStart } });
        state = State::CellStart;
    } else if (state == State::AfterQuote || byte == '"') {
        fail(Error::Kind::BadQuote, here);
        state = State::Broken;
    } else {
        state = State::Plain;
    }
}

void CsvReader::countLine(Spot &here, char byte)
{
    if (!isLineEnd(byte))
        return;
    const bool isFirstOfPair = byte == '\r' && (m_rowStart + here.offset + 1 < m_buffer.size() || fill())
        && m_buffer.at(m_rowStart + here.offset + 1) == '\n';
    if (isFirstOfPair)
        return;
    ++here.line;
    here.lineStart = here.offset + 1;
}

bool CsvReader::isTooLarge(const Spot &here)
{
    const Spot &cell = m_cells.back().start;
    if (here.offset - cell.offset < m_limits.cell && here.offset < m_limits.row)
        return false;
    const bool isCell = here.offset - cell.offset >= m_limits.cell;
    stop(Error::Kind::TooLarge, cell, { m_fileName, QString::number(isCell ? m_limits.cell : m_limits.row) });
    return true;
}

void CsvReader::endCell(qsizetype end)
{
    m_cells.back().length = end - m_cells.back().start.offset;
}

void CsvReader::fail(Error::Kind kind, const Spot &spot, QStringList args)
{
    m_error = Error { kind, std::move(args), placeOf(spot) };
    m_badCell = qsizetype(m_cells.size()) - 1;
}

void CsvReader::stop(Error::Kind kind, const Spot &spot, QStringList args)
{
    const Place where = m_buffer.isEmpty() ? Place { m_fileName, 0, 0, {} } : placeOf(spot);
    m_error = Error { kind, std::move(args), where };
    m_badCell = qMax<qsizetype>(qsizetype(m_cells.size()) - 1, 0);
    m_ended = true;
}

std::optional<Result<QStringList>> CsvReader::rowResult()
{
    const QByteArrayView row = QByteArrayView(m_buffer).sliced(m_rowStart, m_rowEnd);
    if (!QUtf8StringView(row.data(), row.size()).isValidUtf8()) {
        m_badCell = std::ranges::find_if_not(m_cells, [&](const Cell &cell) {
            const QByteArrayView bytes = row.sliced(cell.start.offset, cell.length);
            return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
        }) - m_cells.begin();
        return failure(Error::Kind::NotUtf8, {}, placeOf(m_badCell));
    }
    if (!m_form.isUtf8() && holdsNoText(row)) {
        m_badCell = std::ranges::find_if(m_cells, [&](const Cell &cell) {
            return holdsNoText(row.sliced(cell.start.offset, cell.length));
        }) - m_cells.begin();
        return failure(Error::Kind::NotInEncoding, { QString::fromLatin1(m_form.encoding) }, placeOf(m_badCell));
    }
    const auto count = qsizetype(m_cells.size());
    if (m_width == 0)
        m_width = count;
    if (count != m_width && !m_hasAnyWidth) {
        return failure(Error::Kind::RaggedRow, { QString::number(count), QString::number(m_width) },
            placeOf(qMin(count, m_width)));
    }
    QStringList texts;
    texts.reserve(count);
    for (const Cell &cell : m_cells)
        texts.append(text(cell));
    return texts;
}

QString CsvReader::text(const Cell &cell)
{
    QByteArrayView bytes = QByteArrayView(m_buffer).sliced(m_rowStart + cell.start.offset, cell.length);
    if (cell.quoted)
        bytes = bytes.sliced(1, bytes.size() - 2);
    QString result = m_texts.text(bytes);
    if (cell.hasEscapes)
        result.replace(u"\"\""_s, u"\""_s);
    return result;
}

Place CsvReader::placeOf(qsizetype cell) const
{
    return placeOf(cell < qsizetype(m_cells.size()) ? m_cells[size_t(cell)].start : m_endSpot);
}

Place CsvReader::placeOf(const Spot &spot) const
{
    const auto bytes = QByteArrayView(m_buffer).sliced(m_rowStart + spot.lineStart, spot.offset - spot.lineStart);
    qint64 characters = 0;
    for (const char byte : bytes)
        characters
            += (uchar(byte) & 0xC0) != 0x80 ? 1 : 0; // continuation bytes begin no character (RFC 3629, section 3)
    return { m_fileName, spot.line, characters + 1, {} };
}

} // namespace phalera
