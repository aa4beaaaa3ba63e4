// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textcursor.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {
constexpr qsizetype BlockSize = qsizetype(1) << 16;
constexpr QByteArrayView Bom { "\xEF\xBB\xBF" };
}

TextCursor::TextCursor(std::unique_ptr<QIODevice> device, QString fileName, const TextForm &form)
    : m_device(std::move(device))
    , m_fileName(std::move(fileName))
    , m_form(form)
{
    if (!form.isUtf8()) {
        m_decoded = std::make_unique<DecodedDevice>(*m_device, form.encoding);
        m_decoded->open(QIODevice::ReadOnly);
    } else if (m_device->peek(Bom.size()) == Bom) {
        m_device->skip(Bom.size());
    }
}

std::optional<char> TextCursor::peek()
{
    if (m_position == m_buffer.size()) {
        m_buffer = source().read(BlockSize);
        m_position = 0;
        if (m_buffer.isEmpty())
            return std::nullopt;
    }
    return m_buffer.at(m_position);
}

char TextCursor::take()
{
    const char byte = peek().value_or('\0');
    ++m_position;
    const bool endsLine = byte == '\n' || byte == '\r';
    if (byte == '\n' && m_isAfterReturn) {
        m_isAfterReturn = false; // of one line end
        return byte;
    }
    m_isAfterReturn = byte == '\r';
    if (endsLine) {
        ++m_line;
        m_column = 1;
    } else if ((quint8(byte) & 0xC0U) != 0x80U) {
        ++m_column;
    }
    return byte;
}

void TextCursor::skipSpaces()
{
    while (const std::optional<char> byte = peek()) {
        if (*byte != ' ' && *byte != '\t' && *byte != '\n' && *byte != '\r')
            return;
        take();
    }
}

std::optional<Error> TextCursor::failure() const
{
    if (m_device->atEnd())
        return std::nullopt;
    return Error { Error::Kind::FileNotReadable, { m_fileName, m_device->errorString() }, here() };
}

Result<QString> TextCursor::text(const QByteArray &bytes, const Place &where) const
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return phalera::failure(Error::Kind::NotUtf8, {}, where);
    if (m_decoded && text.contains(QChar::ReplacementCharacter))
        return phalera::failure(Error::Kind::NotInEncoding, { QString::fromLatin1(m_form.encoding) }, where);
    if (text.contains(QChar::Null))
        return phalera::failure(Error::Kind::BadBibliography, { u"NUL"_s }, where);
    return text;
}

qint64 TextCursor::bytesRead() const
{
    return m_device->isSequential() ? 0 : m_device->pos();
}

} // namespace phalera
