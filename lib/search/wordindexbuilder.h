// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordindex.h"

#include <functional>

namespace phalera {

struct Column;

/// Takes the columns of a table in, and makes the index of their words.
class WordIndexBuilder
{
public:
    explicit WordIndexBuilder(Row rowCount)
        : m_rowCount(rowCount)
    {
    }

    /// The readings of a value, by its code: a code is also read as its names. None: it is no text to find it by.
    using Wordings = std::function<QStringList(quint32 code)>;
    void add(Field field, const Column &column, const Wordings &wordings);
    /// Names are read as they stand; `parts` says for each how many of its words are of the family and given name.
    void addNames(Field field, const Column &column, std::vector<NameParts> parts);
    [[nodiscard]] WordIndex build();

private:
    /// The values of a column as words, by the order of their coming.
    struct Written
    {
        std::vector<quint32> offsets { 0 };
        std::vector<quint32> words; ///< each wording closed by Gap
        std::vector<NameParts> parts;
        std::vector<quint32> vocabulary; ///< the words that are here, ascending
        RowLists rows;                   ///< of each of these
    };

    void write(Written &written, QByteArrayView utf8);
    void closeWording(Written &written) const;
    void findRows(Written &written, const Column &column);
    [[nodiscard]] std::vector<quint32> wordsInOrder() const;
    /// Of each word in this order.
    [[nodiscard]] RowLists rowLists(const std::vector<quint32> &order) const;
    [[nodiscard]] static WordIndex::Sequences sequences(Written written, const std::vector<quint32> &renumbered);

    Row m_rowCount;
    TextNumbers m_words;
    TextNumbers m_pieces; ///< what stands between spaces: the words of each are looked for once
    std::vector<quint32> m_pieceOffsets { 0 };
    std::vector<quint32> m_wordsOfPieces;
    std::vector<std::pair<Field, Written>> m_written;
};

} // namespace phalera
