// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <optional>

namespace phalera {

/// How a text table is written down.
struct TextForm
{
    QByteArray encoding = "UTF-8"; ///< by its name with IANA
    char delimiter = ',';

    [[nodiscard]] bool isUtf8() const { return encoding == "UTF-8"; }
    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// What a user says of a table; the rest is guessed.
struct TextFormWish
{
    QByteArray encoding;
    std::optional<char> delimiter;
    QString sheet {}; ///< of a workbook: its name, or its number from 1

    /// What this says, and where it says nothing, what the other one does.
    [[nodiscard]] TextFormWish over(const TextFormWish &other) const
    {
        return { encoding.isEmpty() ? other.encoding : encoding, delimiter ? delimiter : other.delimiter,
            sheet.isEmpty() ? other.sheet : sheet };
    }

    friend bool operator==(const TextFormWish &, const TextFormWish &) = default;
};

/// Names of the encodings that texts can be read in: Unicode's, then those of Cyrillic and Western texts.
[[nodiscard]] QList<QByteArray> readableEncodings();
/// The name among readableEncodings() that is meant by another name for it, such as "cp1251"; empty where none is.
[[nodiscard]] QByteArray encodingNamed(const QByteArray &name);

/// The encoding of a text by its beginning: by a byte order mark; UTF-16 and UTF-32 by their zeros; UTF-8 where what is
/// no ASCII follows its rules almost throughout (what does not is damage and to be reported, not to be read in another
/// way); else the one in which the letters make words: pairs of letters that are frequent in Russian, no small letter
/// before a capital, no Latin letter beside a Cyrillic one.
[[nodiscard]] QByteArray guessEncoding(const QByteArray &beginning);
/// The delimiter among , ; tab | that cuts most of the first lines into equally many cells, as many as can be; a comma
/// where none does. `beginning` in UTF-8.
[[nodiscard]] char guessDelimiter(const QByteArray &beginning);
/// The form of the text in a device, which is left at its beginning; comma-separated UTF-8 where the device can be read
/// only once.
[[nodiscard]] TextForm guessTextForm(QIODevice &device, const TextFormWish &wish = {});

} // namespace phalera
