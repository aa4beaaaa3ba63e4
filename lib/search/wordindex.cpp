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
    return m_words.rows(range.first, range.last);
}

quint64 WordIndex::rowCount(quint32 word) const
{
    return m_words.rowCount(word);
}

WordRange WordIndex::ownNumbers(Field field, WordRange range) const
{
    return m_sequences.at(field).own(range);
}

quint32 WordIndex::ownCount(Field field) const
{
    return quint32(m_sequences.at(field).vocabulary.size());
}

quint32 WordIndex::wordOf(Field field, quint32 ownNumber) const
{
    return m_sequences.at(field).vocabulary[ownNumber - 1];
}

CodeSpan WordIndex::firstWording(Field field, quint32 code) const
{
    const Sequences &sequences = m_sequences.at(field);
    const quint32 first = sequences.offsets[code];
    quint32 end = first;
    while (end < sequences.offsets[code + 1] && sequences.words[end] != 0)
        ++end;
    return sequences.words.span(first, end - first);
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

bool WordIndex::Sequences::readsOtherwise(quint32 code, const std::vector<WordRange> &asked, bool alone) const
{
    const CodeSpan name = words.span(offsets[code], offsets[code + 1] - offsets[code] - 1);
    const size_t family = std::min<size_t>(parts[code].family, name.size());
    const size_t given = std::min<size_t>(parts[code].given, name.size() - family);
    const auto holds = [&](size_t withoutFamily) {
        const size_t length = withoutFamily + family;
        const auto wordAt = [&](size_t i) { return i < withoutFamily ? name[family + i] : name[i - withoutFamily]; };
        for (size_t first = 0; first + asked.size() <= length; ++first) {
            size_t i = 0;
            while (i < asked.size() && asked[i].contains(wordAt(first + i)))
                ++i;
            if (i == asked.size() && (!alone || asked.size() == length))
                return true;
        }
        return false;
    };
    return holds(name.size() - family) || holds(given);
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
    const bool mayReadOtherwise = !sequences.parts.empty() && (alone || ranges.size() > 1);
    size_t code = 0;
    sequences.words.visit([&](auto words) {
        visitWords(words, ranges.front(), [&](size_t at) {
            // A wording is closed by 0, which no range contains: no word beyond its end is looked at.
            bool isFound = true;
            for (size_t i = 1; i < ranges.size() && isFound; ++i)
                isFound = ranges[i].contains(words[at + i]);
            isFound = isFound && (!alone || sequences.isAlone(at, ranges.size()));
            if (!isFound && !mayReadOtherwise)
                return;
            while (sequences.offsets[code + 1] <= at)
                ++code;
            if (!holds[code])
                holds[code] = isFound || sequences.readsOtherwise(quint32(code), ranges, alone);
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
