// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decodeddevice.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace phalera {

namespace {

constexpr qint64 ChunkSize = qint64(1) << 16;

/// Decodes all of `bytes`; what is incomplete at their end waits in the converter for more.
QString decodedPart(UConverter &converter, const QByteArray &bytes, bool isLast)
{
    QString text;
    std::array<char16_t, 4096> part {};
    const char *from = bytes.constData();
    const char *const end = from + bytes.size();
    for (;;) {
        char16_t *to = part.data();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_toUnicode(&converter, &to, part.data() + part.size(), &from, end, nullptr, isLast, &status);
        text.append(reinterpret_cast<const QChar *>(part.data()), to - part.data());
        if (status != U_BUFFER_OVERFLOW_ERROR)
            return text;
    }
}

} // namespace

void DecodedDevice::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

DecodedDevice::DecodedDevice(QIODevice &source, const QByteArray &encoding)
    : m_source(source)
{
    UErrorCode status = U_ZERO_ERROR;
    m_converter.reset(ucnv_open(encoding.constData(), &status));
    if (m_converter && U_SUCCESS(status))
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    else
        setErrorString(QString::fromLatin1(u_errorName(status)));
}

DecodedDevice::~DecodedDevice() = default;

qint64 DecodedDevice::readData(char *data, qint64 most)
{
    while (m_given == m_decoded.size()) {
        if (m_isAtEnd)
            return 0;
        if (!decodeMore())
            return -1;
    }
    const qint64 count = std::min<qint64>(most, m_decoded.size() - m_given);
    std::memcpy(data, m_decoded.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

bool DecodedDevice::decodeMore()
{
    QByteArray bytes(ChunkSize, Qt::Uninitialized);
    const qint64 count = m_source.read(bytes.data(), ChunkSize);
    if (count < 0) {
        setErrorString(m_source.errorString());
        return false;
    }
    bytes.truncate(count);
    m_isAtEnd = count == 0;
    QString text = decodedPart(*m_converter, bytes, m_isAtEnd);
    if (!m_halfCharacter.isNull())
        text.prepend(std::exchange(m_halfCharacter, QChar()));
    if (!text.isEmpty() && text.back().isHighSurrogate() && !m_isAtEnd) {
        m_halfCharacter = text.back();
        text.chop(1);
    }
    if (m_isAtStart && text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_isAtStart = m_isAtStart && text.isEmpty();
    m_decoded = text.toUtf8();
    m_given = 0;
    return true;
}

QString decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding.constData(), &status);
    if (!converter)
        return {};
    QString text = decodedPart(*converter, bytes, false);
    ucnv_close(converter);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

} // namespace phalera
