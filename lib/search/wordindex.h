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

/// The folded words of a table: which rows hold them, and in which order they stand in each value of a column.
class WordIndex
{
public:
    [[nodiscard]] WordRange exactly(const QString &foldedWord) const;
    [[nodiscard]] WordRange beginningWith(const QString &foldedWord) const;

    /// Rows that hold a word of the range in any column.
    [[nodiscard]] RowSet rows(WordRange range) const;
    /// Rows with a name whose crossScriptKey() is this, or begins with it.
    [[nodiscard]] RowSet rowsOfNameKey(const QString &key) const;
    [[nodiscard]] RowSet rowsOfNameKeyBeginning(const QString &key) const;

    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] std::vector<Field> fields() const;

    /// By code, whether a wording of the value is just these words; or holds them one after the other. `words` has at
    /// least one word.
    [[nodiscard]] std::vector<bool> codesEqual(Field field, const std::vector<WordRange> &words) const;
    [[nodiscard]] std::vector<bool> codesHolding(Field field, const std::vector<WordRange> &words) const;

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

        [[nodiscard]] WordRange own(WordRange range) const;
        [[nodiscard]] bool isAlone(size_t at, size_t length) const;
    };
    [[nodiscard]] std::vector<bool> codesWith(Field field, const std::vector<WordRange> &words, bool alone) const;

    Row m_rowCount = 0;
    Postings m_words;
    Postings m_nameKeys;
    std::map<Field, Sequences> m_sequences;
};

} // namespace phalera
