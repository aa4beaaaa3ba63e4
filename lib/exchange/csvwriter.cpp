// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include <QFileDevice>

#include <algorithm>

namespace phalera {

namespace {
constexpr qsizetype BufferSize = qsizetype(1) << 16;

bool needsQuotes(const QString &cell, char delimiter)
{
    const QLatin1Char between(delimiter);
    return std::ranges::any_of(
        cell, [between](QChar c) { return c == between || c == u'"' || c == u'\n' || c == u'\r'; });
}
} // namespace

CsvWriter::CsvWriter(QIODevice &device, LineEnd lineEnd, char delimiter)
    : m_device(device)
    , m_lineEnd(lineEnd == LineEnd::Lf ? "\n" : "\r\n")
    , m_delimiter(delimiter)
{
    m_buffer.reserve(BufferSize + BufferSize / 4);
}

CsvWriter::~CsvWriter()
{
    flush();
}

void CsvWriter::writeRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            m_buffer.append(m_delimiter);
        isFirst = false;
        appendCell(cell);
    }
    m_buffer.append(m_lineEnd);
    if (m_buffer.size() >= BufferSize)
        flush();
}

void CsvWriter::appendCell(const QString &cell)
{
    if (!needsQuotes(cell, m_delimiter)) {
        m_buffer.append(cell.toUtf8());
        return;
    }
    QByteArray bytes = cell.toUtf8();
    bytes.replace("\"", "\"\"");
    m_buffer.append('"').append(bytes).append('"');
}

void CsvWriter::flush()
{
    if (!m_failed && m_device.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

Result<void> CsvWriter::finish()
{
    flush();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (m_failed || (file && !file->flush()))
        return tl::unexpected(writeError(m_device));
    return {};
}

Error writeError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    const QString path = file ? file->fileName() : QString();
    return { isFull ? Error::Kind::DiskFull : Error::Kind::FileNotWritable, { path, device.errorString() },
        { path, 0, 0, {} } };
}

} // namespace phalera
