// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/codes.h"
#include "search/field.h"
#include "search/postings.h"
#include "search/rowset.h"

#include <QString>

#include <map>
#include <vector>

namespace phalera {

/// A word of a query as the index sees it: the numbers [first, last) of the words that it stands for.
struct WordRange
{
    quint32 first = 0;
    quint32 last = 0;
    [[nodiscard]] bool isEmpty() const { return first == last; }
    [[nodiscard]] bool contains(quint32 word) const { return first <= word && word < last; }
};

/// How many of the words of a name are of the family name, and how many of the given name; the others are of the
/// patronymic. A name also reads given name, patronymic, family name; and given name, family name.
struct NameParts
{
    quint8 family = 0;
    quint8 given = 0;
};

/// The folded words of a table: which rows hold them, and in which order they stand in each value of a column.
class WordIndex
{
public:
    [[nodiscard]] WordRange exactly(const QString &foldedWord) const;
    [[nodiscard]] WordRange beginningWith(const QString &foldedWord) const;

    /// Rows that hold a word of the range in any column.
    [[nodiscard]] RowSet rows(WordRange range) const;

    /// How many rows hold the word in any column.
    [[nodiscard]] quint64 rowCount(quint32 word) const;
    [[nodiscard]] QString word(quint32 number) const { return m_words.words()[number]; }

    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] std::vector<Field> fields() const;

    /// By code, whether a wording of the value is just these words; or holds them one after the other. `words` has at
    /// least one word.
    [[nodiscard]] std::vector<bool> codesEqual(Field field, const std::vector<WordRange> &words) const;
    [[nodiscard]] std::vector<bool> codesHolding(Field field, const std::vector<WordRange> &words) const;

    // The words of a field have numbers of their own, from 1 on.
    /// What stands for a range of words in the field; empty where it has none of them.
    [[nodiscard]] WordRange ownNumbers(Field field, WordRange range) const;
    [[nodiscard]] quint32 ownCount(Field field) const;
    /// The number of the word among all of the table.
    [[nodiscard]] quint32 wordOf(Field field, quint32 ownNumber) const;
    /// The words of a value in its first wording, by their own numbers.
    [[nodiscard]] CodeSpan firstWording(Field field, quint32 code) const;

private:
    friend class WordIndexBuilder;
    friend class SnapshotWriter;
    friend class SnapshotReader;

    /// The values of a column as words, by numbers of their own: 0 closes a wording, so that no phrase runs from one
    /// into the next; n is the word vocabulary[n - 1]. A column has few words of its own, and so narrow numbers.
    struct Sequences
    {
        std::vector<quint32> offsets { 0 }; ///< by code
        Codes words;
        std::vector<quint32> vocabulary; ///< ascending
        std::vector<NameParts> parts;    ///< by code, where the values are names

        [[nodiscard]] WordRange own(WordRange range) const;
        [[nodiscard]] bool isAlone(size_t at, size_t length) const;
        /// Whether the name, in one of its other readings, holds the words one after the other, or is just these.
        [[nodiscard]] bool readsOtherwise(quint32 code, const std::vector<WordRange> &words, bool alone) const;
    };
    [[nodiscard]] std::vector<bool> codesWith(Field field, const std::vector<WordRange> &words, bool alone) const;

    Postings m_words;
    std::map<Field, Sequences> m_sequences;
};

} // namespace phalera
