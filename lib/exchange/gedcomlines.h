// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace phalera {

/// One line of GEDCOM: level, tag, and what stands there.
struct GedcomLine
{
    qint64 number = 0;
    int level = 0;
    QString xref; ///< without its @
    QString tag;
    QString value;          ///< as it is written
    bool continues = false; ///< it has no level of its own, and goes on with the text of the line before
};

/// Lines of a text in whatever encoding GEDCOM files come in, in bounded memory: a line of more than LongestLine bytes
/// is passed over and reported.
class GedcomLines
{
public:
    static constexpr qsizetype LongestLine = qsizetype(1) << 20; ///< bytes

    /// `device` is open for reading, can seek and outlives this. `encoding` empty: by byte order mark, by the CHAR of
    /// the head, else guessed. "ANSI" means another code page in each country, and is guessed too.
    GedcomLines(QIODevice &device, QString fileName, QByteArray encoding);
    ~GedcomLines();
    Q_DISABLE_COPY_MOVE(GedcomLines)

    /// The next line that is not blank, or what is wrong with it: BadGedcomLine (args: the line), TooLarge,
    /// NotInEncoding, FileNotReadable. None at the end.
    std::optional<Result<GedcomLine>> next();
    void rewind();
    /// Name with IANA, or "ANSEL".
    [[nodiscard]] const QByteArray &encoding() const { return m_encoding; }
    [[nodiscard]] qint64 bytesRead() const { return m_device.pos(); }

private:
    [[nodiscard]] std::optional<Result<QByteArray>> nextBytes();
    [[nodiscard]] bool fill();
    [[nodiscard]] Place here() const { return { m_fileName, m_number, 1, {} }; }

    QIODevice &m_device;
    QString m_fileName;
    QByteArray m_encoding;
    std::unique_ptr<QIODevice> m_decoded; ///< the device as UTF-8, where it is in another encoding than that or ANSEL
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_number = 0;
    bool m_isAtEnd = false;
    bool m_failed = false;
};

/// The parts of a line; none where it has none of the form. Spaces before the level are passed over.
[[nodiscard]] std::optional<GedcomLine> parsedGedcomLine(const QString &text);

} // namespace phalera
