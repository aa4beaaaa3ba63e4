// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindex.h"

#include "names/folding.h"
#include "names/romanization.h"
#include "search/column.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

/// Closes a wording, so that no phrase runs from one into the next.
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
    for (const quint32 code : column.codes)
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

RowSet unionOf(std::vector<const RowSet *> sets)
{
    return sets.empty() ? RowSet() : RowSet::fastunion(sets.size(), sets.data());
}

} // namespace

quint32 WordIndex::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_words.size());
    m_numbers.insert(word, number);
    m_words.push_back(word);
    m_rows.emplace_back();
    return number;
}

void WordIndex::add(Field field, const Column &column, const std::vector<QStringList> &wordings, Row rowCount)
{
    const bool isName = field == Field::Name || field == Field::NameEn || field == Field::OtherNames;
    const RowsByCode rows = rowsByCode(column, rowCount);
    Sequences &sequences = m_sequences[field];
    for (size_t code = 0; code < wordings.size(); ++code) {
        const std::span<const Row> rowsOfCode = rows.of(code);
        for (const QString &wording : wordings[code]) {
            for (const QString &word : foldedWords(wording)) {
                const quint32 number = numberOf(word);
                sequences.words.push_back(number);
                m_rows[number].addMany(rowsOfCode.size(), rowsOfCode.data());
            }
            sequences.words.push_back(Gap);
        }
        sequences.offsets.push_back(quint32(sequences.words.size()));
        if (isName)
            addNameKeys(wordings[code], rowsOfCode);
    }
}

void WordIndex::addNameKeys(const QStringList &wordings, std::span<const Row> rows)
{
    if (wordings.isEmpty())
        return;
    for (const QString &word : lowerCaseWords(wordings.front())) {
        if (const QString key = crossScriptKey(word); key.size() >= ShortestKey)
            m_nameKeys[key].addMany(rows.size(), rows.data());
    }
}

void WordIndex::finish()
{
    std::vector<quint32> byText(m_words.size());
    std::iota(byText.begin(), byText.end(), 0);
    std::sort(byText.begin(), byText.end(), [this](quint32 a, quint32 b) { return m_words[a] < m_words[b]; });

    std::vector<quint32> renumbered(m_words.size());
    std::vector<QString> words(m_words.size());
    std::vector<RowSet> rows(m_words.size());
    for (quint32 i = 0; i < byText.size(); ++i) {
        renumbered[byText[i]] = i;
        words[i] = std::move(m_words[byText[i]]);
        rows[i].swap(m_rows[byText[i]]);
        rows[i].runOptimize();
        rows[i].shrinkToFit();
    }
    m_words = std::move(words);
    m_rows = std::move(rows);
    m_numbers.clear();
    m_numbers.squeeze();
    for (auto &[field, sequences] : m_sequences) {
        for (quint32 &word : sequences.words) {
            if (word != Gap)
                word = renumbered[word];
        }
    }
}

WordRange WordIndex::exactly(const QString &foldedWord) const
{
    const auto [first, last] = std::equal_range(m_words.begin(), m_words.end(), foldedWord);
    return { quint32(first - m_words.begin()), quint32(last - m_words.begin()) };
}

WordRange WordIndex::beginningWith(const QString &foldedWord) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), foldedWord);
    const auto last
        = std::partition_point(first, m_words.end(), [&](const QString &word) { return word.startsWith(foldedWord); });
    return { quint32(first - m_words.begin()), quint32(last - m_words.begin()) };
}

RowSet WordIndex::rows(WordRange range) const
{
    std::vector<const RowSet *> sets;
    for (quint32 word = range.first; word < range.last; ++word)
        sets.push_back(&m_rows[word]);
    return unionOf(std::move(sets));
}

RowSet WordIndex::rowsOfNameKey(const QString &key) const
{
    const auto found = m_nameKeys.find(key);
    return found == m_nameKeys.end() ? RowSet() : found->second;
}

RowSet WordIndex::rowsOfNameKeyBeginning(const QString &key) const
{
    std::vector<const RowSet *> sets;
    for (auto at = m_nameKeys.lower_bound(key); at != m_nameKeys.end() && at->first.startsWith(key); ++at)
        sets.push_back(&at->second);
    return unionOf(std::move(sets));
}

bool WordIndex::has(Field field) const
{
    return m_sequences.contains(field);
}

std::vector<Field> WordIndex::fields() const
{
    std::vector<Field> fields;
    for (const auto &[field, sequences] : m_sequences)
        fields.push_back(field);
    return fields;
}

template <typename Test> std::vector<bool> WordIndex::codesWhere(Field field, Test test) const
{
    const Sequences &sequences = m_sequences.at(field);
    const auto *words = sequences.words.data();
    std::vector<bool> holds(sequences.offsets.size() - 1);
    for (size_t code = 0; code < holds.size(); ++code) {
        const quint32 *at = words + sequences.offsets[code];
        const quint32 *end = words + sequences.offsets[code + 1];
        while (at != end && !holds[code]) {
            const quint32 *gap = std::find(at, end, Gap);
            holds[code] = test(Wording(at, gap));
            at = gap + 1;
        }
    }
    return holds;
}

std::vector<bool> WordIndex::codesEqual(Field field, const std::vector<WordRange> &words) const
{
    const auto isWord = [](quint32 word, WordRange range) { return range.contains(word); };
    return codesWhere(field, [&](Wording wording) {
        return std::equal(wording.begin(), wording.end(), words.begin(), words.end(), isWord);
    });
}

std::vector<bool> WordIndex::codesHolding(Field field, const std::vector<WordRange> &words) const
{
    const auto isWord = [](quint32 word, WordRange range) { return range.contains(word); };
    return codesWhere(field, [&](Wording wording) {
        return std::search(wording.begin(), wording.end(), words.begin(), words.end(), isWord) != wording.end();
    });
}

} // namespace phalera
