// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsource.h"

namespace phalera {

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
    if (m_hasAnyWidth)
        m_rows->allowAnyWidth();
}

void TextSource::allowAnyWidth()
{
    m_hasAnyWidth = true;
    m_rows->allowAnyWidth();
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

} // namespace phalera
