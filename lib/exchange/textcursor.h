// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/decodeddevice.h"
#include "exchange/textform.h"
#include "record/result.h"

#include <memory>
#include <optional>

namespace phalera {

/// The bytes of a text in UTF-8 one after another, whatever encoding the device is in, with lines and columns.
class TextCursor
{
public:
    /// `device` is open for reading and stands at its beginning; `fileName` is what places name.
    TextCursor(std::unique_ptr<QIODevice> device, QString fileName, const TextForm &form);

    /// The byte that comes next; none at the end, or where reading fails.
    [[nodiscard]] std::optional<char> peek();
    char take();
    /// Passes over spaces and line ends.
    void skipSpaces();

    [[nodiscard]] Place here() const { return { m_fileName, m_line, m_column, {} }; }
    /// At the end: what kept it from being read on, FileNotReadable.
    [[nodiscard]] std::optional<Error> failure() const;
    /// The text of some bytes; NotUtf8 or NotInEncoding (at `where`) where they are none, BadBibliography where a NUL
    /// is among them.
    [[nodiscard]] Result<QString> text(const QByteArray &bytes, const Place &where) const;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const TextForm &form() const { return m_form; }
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const { return m_device->isSequential() ? 0 : m_device->size(); }

private:
    [[nodiscard]] QIODevice &source() const { return m_decoded ? *m_decoded : *m_device; }

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<DecodedDevice> m_decoded; ///< none where the device is in UTF-8 already
    QString m_fileName;
    TextForm m_form;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    bool m_isAfterReturn = false;
};

} // namespace phalera
