// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordindexbuilder.h"

#include "names/folding.h"
#include "search/column.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>

namespace phalera {

namespace {

constexpr quint32 Gap = std::numeric_limits<quint32>::max();

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

/// What holds each word: of word w, holders[offsets[w]] up to holders[offsets[w + 1]].
template <typename Holder> class Holders
{
public:
    /// `visitAll` calls its argument with each word and holder, in the order in which they are to stand, each time.
    template <typename VisitAll> static Holders of(size_t wordCount, VisitAll visitAll)
    {
        Holders result;
        result.m_offsets.assign(wordCount + 1, 0);
        visitAll([&](quint32 word, const Holder &) { ++result.m_offsets[word + 1]; });
        std::partial_sum(result.m_offsets.begin(), result.m_offsets.end(), result.m_offsets.begin());
        result.m_holders.resize(result.m_offsets.back());
        std::vector<quint32> next(result.m_offsets.begin(), result.m_offsets.end() - 1);
        visitAll([&](quint32 word, const Holder &holder) { result.m_holders[next[word]++] = holder; });
        return result;
    }

    [[nodiscard]] std::span<const Holder> of(quint32 word) const
    {
        return { m_holders.data() + m_offsets[word], m_holders.data() + m_offsets[word + 1] };
    }

private:
    std::vector<quint32> m_offsets;
    std::vector<Holder> m_holders;
};

/// Unites lists of ascending rows: by sorting where they are few, by a bit a row where they are many.
class RowUnion
{
public:
    explicit RowUnion(Row rowCount)
        : m_bits((size_t(rowCount) + 63) / 64)
    {
    }

    std::span<const Row> of(const std::vector<std::span<const Row>> &lists)
    {
        if (lists.size() == 1)
            return lists.front();
        size_t total = 0;
        for (const std::span<const Row> list : lists)
            total += list.size();
        m_rows.clear();
        if (total > m_bits.size())
            throughBits(lists);
        else
            throughSorting(lists);
        return m_rows;
    }

private:
    void throughSorting(const std::vector<std::span<const Row>> &lists)
    {
        for (const std::span<const Row> list : lists)
            m_rows.insert(m_rows.end(), list.begin(), list.end());
        std::sort(m_rows.begin(), m_rows.end());
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    }

    void throughBits(const std::vector<std::span<const Row>> &lists)
    {
        std::fill(m_bits.begin(), m_bits.end(), 0);
        for (const std::span<const Row> list : lists) {
            for (const Row row : list)
                m_bits[row / 64] |= quint64(1) << (row % 64);
        }
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1)
                m_rows.push_back(Row(i * 64) + Row(std::countr_zero(bits)));
        }
    }

    std::vector<quint64> m_bits;
    std::vector<Row> m_rows;
};

} // namespace

void WordIndexBuilder::write(Written &written, QByteArrayView utf8)
{
    for (qsizetype begin = 0; begin <= utf8.size();) {
        qsizetype end = utf8.indexOf(' ', begin);
        end = end < 0 ? utf8.size() : end;
        const QByteArrayView piece = utf8.sliced(begin, end - begin);
        begin = end + 1;
        const quint32 number = m_pieces.numberOf(piece);
        if (number + 1 == m_pieceOffsets.size()) {
            for (const QString &word : foldedWords(QString::fromUtf8(piece)))
                m_wordsOfPieces.push_back(m_words.numberOf(word));
            m_pieceOffsets.push_back(quint32(m_wordsOfPieces.size()));
        }
        written.words.insert(written.words.end(), m_wordsOfPieces.begin() + m_pieceOffsets[number],
            m_wordsOfPieces.begin() + m_pieceOffsets[number + 1]);
    }
}

void WordIndexBuilder::closeWording(Written &written) const
{
    written.words.push_back(Gap);
}

void WordIndexBuilder::add(Field field, const Column &column, const Wordings &wordings)
{
    Written &written = m_written.emplace_back(field, Written()).second;
    Texts::Reading texts(column.dictionary);
    for (quint32 code = 0; code < column.dictionary.size(); ++code) {
        const QByteArrayView own = texts.next();
        if (!wordings) {
            write(written, own);
            closeWording(written);
        } else {
            for (const QString &wording : wordings(code)) {
                write(written, wording.toUtf8());
                closeWording(written);
            }
        }
        written.offsets.push_back(quint32(written.words.size()));
    }
    written.words.shrink_to_fit();
    findRows(written, column);
}

void WordIndexBuilder::addNames(Field field, const Column &column, std::vector<NameParts> parts)
{
    add(field, column, {});
    m_written.back().second.parts = std::move(parts);
}

std::vector<quint32> WordIndexBuilder::wordsInOrder() const
{
    const PlainTexts &words = m_words.texts();
    std::vector<quint32> order(words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return isLess(words.utf8(a), words.utf8(b)); });
    return order;
}

/// The rows of each word of one column, while its rows by code are at hand.
void WordIndexBuilder::findRows(Written &written, const Column &column)
{
    const Holders<quint32> codes = Holders<quint32>::of(m_words.texts().size(), [&](auto visit) {
        for (quint32 code = 0; code + 1 < written.offsets.size(); ++code) {
            for (quint32 at = written.offsets[code]; at < written.offsets[code + 1]; ++at) {
                if (written.words[at] != Gap)
                    visit(written.words[at], code);
            }
        }
    });
    const RowsByCode rows = rowsByCode(column, m_rowCount);
    RowUnion rowUnion(m_rowCount);
    std::vector<std::span<const Row>> ofWord;
    written.rows = RowLists(m_rowCount);
    for (quint32 word = 0; word < m_words.texts().size(); ++word) {
        const std::span<const quint32> holders = codes.of(word);
        if (holders.empty())
            continue;
        ofWord.clear();
        for (size_t i = 0; i < holders.size(); ++i) {
            if ((i == 0 || holders[i] != holders[i - 1]) && !rows.of(holders[i]).empty())
                ofWord.push_back(rows.of(holders[i]));
        }
        written.vocabulary.push_back(word);
        written.rows.append(rowUnion.of(ofWord));
    }
    written.rows.shrinkToFit();
}

RowLists WordIndexBuilder::rowLists(const std::vector<quint32> &order) const
{
    struct Holder
    {
        quint32 field; // place in m_written
        quint32 list;
    };
    const Holders<Holder> fields = Holders<Holder>::of(order.size(), [&](auto visit) {
        for (quint32 field = 0; field < m_written.size(); ++field) {
            const std::vector<quint32> &vocabulary = m_written[field].second.vocabulary;
            for (quint32 list = 0; list < vocabulary.size(); ++list)
                visit(vocabulary[list], Holder { field, list });
        }
    });
    RowLists lists(m_rowCount);
    RowUnion rowUnion(m_rowCount);
    std::vector<std::vector<Row>> rows(m_written.size());
    std::vector<std::span<const Row>> ofWord;
    for (const quint32 word : order) {
        const std::span<const Holder> holders = fields.of(word);
        if (holders.size() == 1) {
            lists.append(m_written[holders[0].field].second.rows, holders[0].list);
            continue;
        }
        ofWord.clear();
        for (size_t i = 0; i < holders.size(); ++i) {
            rows[i].clear();
            m_written[holders[i].field].second.rows.addTo(rows[i], holders[i].list);
            ofWord.emplace_back(rows[i]);
        }
        lists.append(rowUnion.of(ofWord));
    }
    lists.shrinkToFit();
    return lists;
}

WordIndex::Sequences WordIndexBuilder::sequences(Written written, const std::vector<quint32> &renumbered)
{
    WordIndex::Sequences result;
    result.offsets = std::move(written.offsets);
    result.offsets.shrink_to_fit();
    result.parts = std::move(written.parts);
    result.parts.shrink_to_fit();
    std::vector<bool> isHere(renumbered.size());
    for (quint32 &word : written.words) {
        if (word == Gap)
            continue;
        word = renumbered[word];
        isHere[word] = true;
    }
    std::vector<quint32> own(renumbered.size());
    for (quint32 word = 0; word < isHere.size(); ++word) {
        if (!isHere[word])
            continue;
        result.vocabulary.push_back(word);
        own[word] = quint32(result.vocabulary.size());
    }
    result.vocabulary.shrink_to_fit();
    for (quint32 &word : written.words)
        word = word == Gap ? 0 : own[word];
    result.words = Codes::narrowed(std::move(written.words), result.vocabulary.size() + 2);
    return result;
}

WordIndex WordIndexBuilder::build()
{
    WordIndex index;
    const std::vector<quint32> order = wordsInOrder();
    Texts words;
    std::vector<quint32> renumbered(order.size());
    for (quint32 i = 0; i < order.size(); ++i) {
        renumbered[order[i]] = i;
        words.append(m_words.texts().utf8(order[i]));
    }
    words.shrinkToFit();
    index.m_words = Postings(std::move(words), rowLists(order));
    for (auto &[field, written] : m_written)
        index.m_sequences.emplace(field, sequences(std::move(written), renumbered));
    return index;
}

} // namespace phalera
