// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"
#include "search/rowset.h"

#include <QHash>
#include <QString>

#include <map>
#include <span>
#include <vector>

namespace phalera {

struct Column;

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
    /// Takes a column in. Each value may be read in several wordings, given by code: a code and its names, a name in
    /// two orders. The words of names are also found by their spellings in the other script.
    void add(Field field, const Column &column, const std::vector<QStringList> &wordings, Row rowCount);
    void finish();

    [[nodiscard]] WordRange exactly(const QString &foldedWord) const;
    [[nodiscard]] WordRange beginningWith(const QString &foldedWord) const;

    /// Rows that hold a word of the range in any column.
    [[nodiscard]] RowSet rows(WordRange range) const;
    /// Rows with a name whose crossScriptKey() is this, or begins with it.
    [[nodiscard]] RowSet rowsOfNameKey(const QString &key) const;
    [[nodiscard]] RowSet rowsOfNameKeyBeginning(const QString &key) const;

    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] std::vector<Field> fields() const;

    /// By code, whether a wording of the value is just these words; or holds them one after the other.
    [[nodiscard]] std::vector<bool> codesEqual(Field field, const std::vector<WordRange> &words) const;
    [[nodiscard]] std::vector<bool> codesHolding(Field field, const std::vector<WordRange> &words) const;

private:
    struct Sequences
    {
        std::vector<quint32> offsets { 0 }; ///< by code
        std::vector<quint32> words;         ///< wordings end to end, each closed by Gap
    };
    using Wording = std::span<const quint32>;
    template <typename Test> [[nodiscard]] std::vector<bool> codesWhere(Field field, Test test) const;
    [[nodiscard]] quint32 numberOf(const QString &word);
    void addNameKeys(const QStringList &wordings, std::span<const Row> rows);

    QHash<QString, quint32> m_numbers; ///< only while words are added
    std::vector<QString> m_words;      ///< sorted by finish()
    std::vector<RowSet> m_rows;        ///< by word
    std::map<QString, RowSet> m_nameKeys;
    std::map<Field, Sequences> m_sequences;
};

} // namespace phalera
