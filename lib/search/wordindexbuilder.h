// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordindex.h"

#include <span>

namespace phalera {

struct Column;

/// Takes the columns of a table in, and makes the index of their words.
class WordIndexBuilder
{
public:
    /// Each value may be read in several wordings, given by code: a code and its names, a name in two orders. The words
    /// of names are also found by their spellings in the other script.
    void add(Field field, const Column &column, const std::vector<QStringList> &wordings, Row rowCount);
    [[nodiscard]] WordIndex build(Row rowCount);

private:
    /// Words in the order of their coming, and the rows of each.
    struct Gathered
    {
        TextNumbers numbers;
        std::vector<RowSet> rows;

        quint32 add(const QString &word, std::span<const Row> rowsOfWord);
        /// Numbers in the order of the words.
        [[nodiscard]] std::vector<quint32> sorted() const;
        [[nodiscard]] Postings postings(const std::vector<quint32> &order);
    };
    struct Written
    {
        std::vector<quint32> offsets { 0 };
        std::vector<quint32> words; ///< numbers of gathered words, each wording closed by Gap
    };
    void addNameKeys(const QStringList &wordings, std::span<const Row> rows);
    [[nodiscard]] static WordIndex::Sequences sequences(Written written, const std::vector<quint32> &renumbered);

    Gathered m_words;
    Gathered m_nameKeys;
    std::map<Field, Written> m_written;
};

} // namespace phalera
