// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedstrings.h"

#include "exchange/csvwriter.h"

namespace phalera {

SharedStrings::SharedStrings(qint64 mostInMemory)
    : m_mostInMemory(mostInMemory)
{
}

SharedStrings::~SharedStrings() = default;

void SharedStrings::add(QStringView text)
{
    m_bytes += text.toUtf8();
    m_ends.push_back((m_file ? m_file->pos() : 0) + m_bytes.size());
    if (m_bytes.size() > m_mostInMemory)
        spill();
}

void SharedStrings::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_failed = !m_file->open();
    }
    m_failed = m_failed || m_file->write(m_bytes) != m_bytes.size();
    m_bytes.clear();
}

Result<void> SharedStrings::finish()
{
    if (!m_file)
        return {};
    spill();
    m_failed = m_failed || !m_file->flush();
    if (!m_failed)
        m_mapped = m_file->map(0, m_file->size());
    if (!m_mapped)
        return tl::unexpected(writeError(*m_file));
    return {};
}

QString SharedStrings::at(qint64 index) const
{
    const qint64 start = index == 0 ? 0 : m_ends[size_t(index) - 1];
    const char *bytes = m_mapped ? reinterpret_cast<const char *>(m_mapped) : m_bytes.constData();
    return QString::fromUtf8(bytes + start, m_ends[size_t(index)] - start);
}

} // namespace phalera
