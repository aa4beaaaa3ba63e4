// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindex.h"

#include <algorithm>

namespace phalera {

namespace {

/// So many words are looked at together before each of them alone.
constexpr size_t Stride = 64;

/// Positions at which a word of the range stands. Most strides hold none, and that is found out without a branch a
/// word.
template <typename Code, typename Visit> void visitWords(std::span<const Code> words, WordRange range, Visit visit)
{
    const auto first = Code(range.first);
    const auto width = Code(range.last - range.first);
    for (size_t begin = 0; begin < words.size(); begin += Stride) {
        const auto stride = words.subspan(begin, std::min(Stride, words.size() - begin));
        unsigned hits = 0;
        for (const Code word : stride)
            hits += unsigned(Code(word - first) < width);
        for (size_t i = 0; i < stride.size() && hits > 0; ++i) {
            if (Code(stride[i] - first) < width)
                visit(begin + i);
        }
    }
}

} // namespace

WordRange WordIndex::exactly(const QString &foldedWord) const
{
    const QByteArray word = foldedWord.toUtf8();
    const quint32 at = m_words.lowerBound(word);
    const bool isThere = at < m_words.words().size() && m_words.words().utf8(at) == QByteArrayView(word);
    return { at, at + (isThere ? 1 : 0) };
}

WordRange WordIndex::beginningWith(const QString &foldedWord) const
{
    const QByteArray word = foldedWord.toUtf8();
    return { m_words.lowerBound(word), m_words.endOfBeginning(word) };
}

RowSet WordIndex::rows(WordRange range) const
{
    return m_words.rows(range.first, range.last, m_rowCount);
}

RowSet WordIndex::rowsOfNameKey(const QString &key) const
{
    const QByteArray text = key.toUtf8();
    const quint32 at = m_nameKeys.lowerBound(text);
    const bool isThere = at < m_nameKeys.words().size() && m_nameKeys.words().utf8(at) == QByteArrayView(text);
    return isThere ? m_nameKeys.rows(at, at + 1, m_rowCount) : RowSet();
}

RowSet WordIndex::rowsOfNameKeyBeginning(const QString &key) const
{
    const QByteArray text = key.toUtf8();
    return m_nameKeys.rows(m_nameKeys.lowerBound(text), m_nameKeys.endOfBeginning(text), m_rowCount);
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

WordRange WordIndex::Sequences::own(WordRange range) const
{
    const auto numberOf = [this](quint32 word) {
        return quint32(std::lower_bound(vocabulary.begin(), vocabulary.end(), word) - vocabulary.begin()) + 1;
    };
    return { numberOf(range.first), numberOf(range.last) };
}

bool WordIndex::Sequences::isAlone(size_t at, size_t length) const
{
    return (at == 0 || words[at - 1] == 0) && words[at + length] == 0;
}

std::vector<bool> WordIndex::codesWith(Field field, const std::vector<WordRange> &asked, bool alone) const
{
    const Sequences &sequences = m_sequences.at(field);
    std::vector<bool> holds(sequences.offsets.size() - 1);
    std::vector<WordRange> ranges;
    for (const WordRange range : asked)
        ranges.push_back(sequences.own(range));
    if (std::any_of(ranges.begin(), ranges.end(), [](WordRange range) { return range.isEmpty(); }))
        return holds;
    size_t code = 0;
    sequences.words.visit([&](auto words) {
        visitWords(words, ranges.front(), [&](size_t at) {
            // A wording is closed by 0, which no range contains: no word beyond its end is looked at.
            bool isFound = true;
            for (size_t i = 1; i < ranges.size() && isFound; ++i)
                isFound = ranges[i].contains(words[at + i]);
            if (!isFound || (alone && !sequences.isAlone(at, ranges.size())))
                return;
            while (sequences.offsets[code + 1] <= at)
                ++code;
            holds[code] = true;
        });
    });
    return holds;
}

std::vector<bool> WordIndex::codesEqual(Field field, const std::vector<WordRange> &words) const
{
    return codesWith(field, words, true);
}

std::vector<bool> WordIndex::codesHolding(Field field, const std::vector<WordRange> &words) const
{
    return codesWith(field, words, false);
}

} // namespace phalera
