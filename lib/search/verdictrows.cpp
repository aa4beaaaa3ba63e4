// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/verdictrows.h"

#include "search/beside.h"
#include "search/rowbits.h"

#include <algorithm>
#include <array>
#include <optional>

namespace phalera {

namespace {

constexpr size_t RowsOfWord = 64;
constexpr size_t RowsOfByte = 8;
constexpr size_t RowsOfPart = size_t(1) << 17; ///< whole words; fewer are not worth a second thread

static_assert(sizeof(Verdict) == 1 && quint8(Verdict::None) == 0 && quint8(Verdict::Undated) == 1
    && quint8(Verdict::Possible) == 2 && quint8(Verdict::Certain) == 3); // two bits, which lie in two planes

/// The lowest bit of each of eight bytes, as one byte, the first byte's bit lowest.
quint64 lowestBits(quint64 bytes)
{
    constexpr quint64 LowestOfEach = 0x0101010101010101;
    constexpr quint64 Gather = 0x0102040810204080; // moves bit 8 · i to bit 56 + i
    return ((bytes & LowestOfEach) * Gather) >> 56U;
}

/// The verdicts of 64 rows, as the low and the high bit of each.
struct Planes
{
    quint64 low = 0;
    quint64 high = 0;

    explicit Planes(const std::array<quint8, RowsOfWord> &verdicts)
    {
        for (size_t byte = 0; byte < RowsOfWord / RowsOfByte; ++byte) {
            quint64 eight = 0;
            for (size_t i = 0; i < RowsOfByte; ++i)
                eight |= quint64(verdicts[byte * RowsOfByte + i]) << (8 * i);
            low |= lowestBits(eight) << (RowsOfByte * byte);
            high |= lowestBits(eight >> 1U) << (RowsOfByte * byte);
        }
    }
};

class VerdictRows
{
public:
    VerdictRows(const Verdicts &verdicts, Row rowCount)
        : m_rowCount(rowCount)
        , m_certain(bitsFor(verdicts, Verdict::Certain))
        , m_possible(bitsFor(verdicts, Verdict::Possible))
        , m_undated(bitsFor(verdicts, Verdict::Undated))
    {
    }

    [[nodiscard]] bool isEmpty() const { return !m_certain && !m_possible && !m_undated; }

    /// `verdictOf` gives the verdict of a row as a number.
    template <typename VerdictOf> void fill(VerdictOf verdictOf)
    {
        const size_t parts = (m_rowCount + RowsOfPart - 1) / RowsOfPart;
        besideEachOther(parts, [&](size_t part) {
            fillPart(part * RowsOfPart, std::min<size_t>((part + 1) * RowsOfPart, m_rowCount), verdictOf);
        });
    }

    [[nodiscard]] Match match() const { return { rows(m_certain), rows(m_possible), rows(m_undated) }; }

private:
    template <typename VerdictOf> void fillPart(size_t begin, size_t end, VerdictOf verdictOf)
    {
        for (size_t first = begin; first < end; first += RowsOfWord) {
            const size_t count = std::min(RowsOfWord, end - first);
            std::array<quint8, RowsOfWord> verdicts;
            if (count < RowsOfWord)
                verdicts.fill(0);
            for (size_t i = 0; i < count; ++i)
                verdicts[i] = verdictOf(Row(first + i));
            const Planes planes(verdicts);
            const size_t word = first / RowsOfWord;
            if (m_certain)
                m_certain->setWord(word, planes.high & planes.low);
            if (m_possible)
                m_possible->setWord(word, planes.high & ~planes.low);
            if (m_undated)
                m_undated->setWord(word, planes.low & ~planes.high);
        }
    }

    [[nodiscard]] std::optional<RowBits> bitsFor(const Verdicts &verdicts, Verdict wanted) const
    {
        const bool occurs = std::find(verdicts.begin(), verdicts.end(), wanted) != verdicts.end();
        return occurs ? std::optional<RowBits>(m_rowCount) : std::nullopt;
    }
    static RowSet rows(const std::optional<RowBits> &bits) { return bits ? bits->toRowSet() : RowSet(); }

    Row m_rowCount;
    std::optional<RowBits> m_certain;
    std::optional<RowBits> m_possible;
    std::optional<RowBits> m_undated;
};

} // namespace

Match rowsByVerdict(const Column &column, const Verdicts &verdicts, Row rowCount)
{
    VerdictRows rows(verdicts, rowCount);
    if (rows.isEmpty())
        return {};
    column.codes.visit([&](auto codes) {
        if (!column.hasSeveralValues()) {
            rows.fill([&](Row row) { return quint8(verdicts[codes[row]]); });
            return;
        }
        rows.fill([&](Row row) {
            Verdict best = Verdict::None;
            for (quint32 at = column.offsets[row]; at < column.offsets[row + 1]; ++at)
                best = std::max(best, verdicts[codes[at]]);
            return quint8(best);
        });
    });
    return rows.match();
}

} // namespace phalera
