// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct UConverter;

namespace phalera {

/// The bytes of another device in UTF-8, without byte order mark, decoded as they are read. What is no text in its
/// encoding becomes U+FFFD.
class DecodedDevice final : public QIODevice
{
public:
    /// `source` is open for reading, stands at its beginning and outlives this. `encoding`: one of readableEncodings().
    DecodedDevice(QIODevice &source, const QByteArray &encoding);
    ~DecodedDevice() override;
    Q_DISABLE_COPY_MOVE(DecodedDevice)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool decodeMore();

    struct Close
    {
        void operator()(UConverter *converter) const;
    };
    QIODevice &m_source;
    std::unique_ptr<UConverter, Close> m_converter;
    QByteArray m_decoded;
    qsizetype m_given = 0;
    QChar m_halfCharacter; ///< a high surrogate whose other half is still to come
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
};

/// The text of some bytes; what is no text in the encoding becomes U+FFFD, an incomplete character at the end is left
/// out.
[[nodiscard]] QString decoded(const QByteArray &bytes, const QByteArray &encoding);

} // namespace phalera
