// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsource.h"

#include "exchange/tablereader.h"

#include <QBuffer>

namespace phalera {

namespace {

constexpr qint64 BeginningSize = qint64(1) << 16;

} // namespace

TextSource::TextSource(std::unique_ptr<QIODevice> device, QString fileName, TextForm form)
    : m_device(std::move(device))
    , m_fileName(std::move(fileName))
    , m_form(std::move(form))
{
    begin();
}

void TextSource::begin()
{
    if (!m_form.isUtf8())
        m_decoded = std::make_unique<DecodedDevice>(*m_device, m_form.encoding);
    m_rows.emplace(m_decoded ? static_cast<QIODevice &>(*m_decoded) : *m_device, m_fileName, m_form);
}

void TextSource::rewind()
{
    m_device->seek(0);
    begin();
}

qint64 TextSource::bytesRead() const
{
    return m_decoded ? m_device->pos() : m_rows->bytesRead();
}

Result<TableBeginning> beginningOf(const QString &path, const TextFormWish &wish, qsizetype mostRows)
{
    const auto file = openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    auto bytes = std::make_unique<QBuffer>();
    bytes->setData((*file)->read(BeginningSize));
    bytes->open(QIODevice::ReadOnly);
    TableBeginning beginning { guessTextForm(*bytes, wish), {} };
    TextSource text(std::move(bytes), path, beginning.form);
    while (beginning.rows.size() < mostRows) {
        const auto row = text.rows().next();
        if (!row)
            break;
        if (*row)
            beginning.rows.append(row->value());
    }
    return beginning;
}

} // namespace phalera
