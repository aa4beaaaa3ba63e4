// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindexbuilder.h"

#include "names/folding.h"
#include "names/romanization.h"
#include "search/column.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace phalera {

namespace {

constexpr quint32 Gap = std::numeric_limits<quint32>::max();

/// Keys of single letters would make every initial the same as another.
constexpr qsizetype ShortestKey = 2;

/// The rows of each code: those of code c are rows[offsets[c]] up to rows[offsets[c + 1]].
struct RowsByCode
{
    std::vector<quint32> offsets;
    std::vector<Row> rows;

    [[nodiscard]] std::span<const Row> of(size_t code) const
    {
        return { rows.data() + offsets[code], rows.data() + offsets[code + 1] };
    }
};

RowsByCode rowsByCode(const Column &column, Row rowCount)
{
    RowsByCode result;
    result.offsets.assign(column.dictionary.size() + 1, 0);
    for (const quint32 code : column.codes.span())
        ++result.offsets[code + 1];
    std::partial_sum(result.offsets.begin(), result.offsets.end(), result.offsets.begin());
    result.rows.resize(column.codes.size());
    std::vector<quint32> next(result.offsets.begin(), result.offsets.end() - 1);
    for (Row row = 0; row < rowCount; ++row) {
        for (const quint32 code : column.codesOf(row))
            result.rows[next[code]++] = row;
    }
    return result;
}

} // namespace

quint32 WordIndexBuilder::Gathered::add(const QString &word, std::span<const Row> rowsOfWord)
{
    const quint32 number = numbers.numberOf(word);
    if (number == rows.size())
        rows.emplace_back();
    rows[number].addMany(rowsOfWord.size(), rowsOfWord.data());
    return number;
}

std::vector<quint32> WordIndexBuilder::Gathered::sorted() const
{
    const Texts &words = numbers.texts();
    std::vector<quint32> order(words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isLess(words.utf8(a), words.utf8(b)); });
    return order;
}

Postings WordIndexBuilder::Gathered::postings(const std::vector<quint32> &order)
{
    const Texts words = numbers.take();
    Texts inOrder;
    std::vector<const RowSet *> rowsInOrder;
    rowsInOrder.reserve(order.size());
    for (const quint32 number : order) {
        inOrder.append(words.utf8(number));
        rowsInOrder.push_back(&rows[number]);
    }
    inOrder.shrinkToFit();
    return Postings(std::move(inOrder), rowsInOrder);
}

void WordIndexBuilder::add(Field field, const Column &column, const std::vector<QStringList> &wordings, Row rowCount)
{
    const bool isName = field == Field::Name || field == Field::NameEn || field == Field::OtherNames;
    const RowsByCode rows = rowsByCode(column, rowCount);
    Written &written = m_written[field];
    for (size_t code = 0; code < wordings.size(); ++code) {
        const std::span<const Row> rowsOfCode = rows.of(code);
        for (const QString &wording : wordings[code]) {
            for (const QString &word : foldedWords(wording))
                written.words.push_back(m_words.add(word, rowsOfCode));
            written.words.push_back(Gap);
        }
        written.offsets.push_back(quint32(written.words.size()));
        if (isName)
            addNameKeys(wordings[code], rowsOfCode);
    }
}

void WordIndexBuilder::addNameKeys(const QStringList &wordings, std::span<const Row> rows)
{
    if (wordings.isEmpty())
        return;
    for (const QString &word : lowerCaseWords(wordings.front())) {
        if (const QString key = crossScriptKey(word); key.size() >= ShortestKey)
            (void)m_nameKeys.add(key, rows);
    }
}

WordIndex::Sequences WordIndexBuilder::sequences(Written written, const std::vector<quint32> &renumbered)
{
    WordIndex::Sequences result;
    result.offsets = std::move(written.offsets);
    result.offsets.shrink_to_fit();
    for (quint32 &word : written.words)
        word = word == Gap ? Gap : renumbered[word];
    result.vocabulary = written.words;
    std::sort(result.vocabulary.begin(), result.vocabulary.end());
    result.vocabulary.erase(std::unique(result.vocabulary.begin(), result.vocabulary.end()), result.vocabulary.end());
    if (!result.vocabulary.empty() && result.vocabulary.back() == Gap)
        result.vocabulary.pop_back();
    result.vocabulary.shrink_to_fit();
    for (quint32 &word : written.words)
        word = word == Gap ? 0 : result.own({ word, word }).first;
    result.words = Codes::narrowed(std::move(written.words), result.vocabulary.size() + 2);
    return result;
}

WordIndex WordIndexBuilder::build(Row rowCount)
{
    WordIndex index;
    index.m_rowCount = rowCount;
    const std::vector<quint32> order = m_words.sorted();
    std::vector<quint32> renumbered(order.size());
    for (quint32 i = 0; i < order.size(); ++i)
        renumbered[order[i]] = i;
    index.m_words = m_words.postings(order);
    index.m_nameKeys = m_nameKeys.postings(m_nameKeys.sorted());
    for (auto &[field, written] : m_written)
        index.m_sequences.emplace(field, sequences(std::move(written), renumbered));
    return index;
}

} // namespace phalera
