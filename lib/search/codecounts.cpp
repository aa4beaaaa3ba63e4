// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/codecounts.h"

#include "search/column.h"
#include "search/rowbits.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr size_t FewValues = 256;
/// Counting the same value again waits for the count before it; so many counts side by side do not wait.
constexpr size_t Lanes = 4;

/// Counts codes below FewValues.
class FewCounts
{
public:
    template <typename CodeOf> void add(size_t size, CodeOf codeOf)
    {
        size_t i = 0;
        for (; i + Lanes <= size; i += Lanes) {
            for (size_t lane = 0; lane < Lanes; ++lane)
                ++m_lanes[lane][codeOf(i + lane)];
        }
        for (; i < size; ++i)
            ++m_lanes[0][codeOf(i)];
    }

    [[nodiscard]] std::vector<quint32> take(size_t values) const
    {
        std::vector<quint32> counts(values);
        for (size_t code = 0; code < values; ++code) {
            for (const auto &lane : m_lanes)
                counts[code] += lane[code];
        }
        return counts;
    }

private:
    std::array<std::array<quint32, FewValues>, Lanes> m_lanes {};
};

/// Counts in bytes, which stay in the processor's caches where whole numbers of a million values would not.
class ByteCounts
{
public:
    explicit ByteCounts(size_t values)
        : m_bytes(values)
        , m_counts(values)
    {
    }

    template <typename CodeOf> void add(size_t size, CodeOf codeOf)
    {
        quint8 *const bytes = m_bytes.data();
        for (size_t i = 0; i < size; ++i) {
            const auto code = codeOf(i);
            if (++bytes[code] == 0)
                m_counts[code] += FullByte;
        }
    }

    [[nodiscard]] std::vector<quint32> take()
    {
        for (size_t code = 0; code < m_bytes.size(); ++code)
            m_counts[code] += m_bytes[code];
        return std::move(m_counts);
    }

private:
    static constexpr quint32 FullByte = 256;
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_counts; ///< what no longer went into the bytes
};

/// `addAll` is called with what counts, to add all codes to.
template <typename AddAll> std::vector<quint32> countsOf(size_t values, AddAll addAll)
{
    if (values <= FewValues) {
        FewCounts counts;
        addAll(counts);
        return counts.take(values);
    }
    ByteCounts counts(values);
    addAll(counts);
    return counts.take();
}

/// Of a field with several values a row. Most rows have one or two: both are read without asking which, as nothing
/// could foretell the answer, and what was too much is written over.
template <typename Code, typename Counts>
void addSeveral(
    std::span<const Code> codes, std::span<const quint32> offsets, std::span<const Row> rows, Counts &counts)
{
    constexpr quint32 ReadAtOnce = 2;
    std::array<Code, 4096> block;
    size_t filled = 0;
    const auto flush = [&] {
        counts.add(filled, [&block](size_t i) { return block[i]; });
        filled = 0;
    };
    const size_t last = codes.size() - 1;
    for (const Row row : rows) {
        const quint32 first = offsets[row];
        const quint32 end = offsets[row + 1];
        if (filled + ReadAtOnce > block.size())
            flush();
        block[filled] = codes[std::min<size_t>(first, last)];
        block[filled + 1] = codes[std::min<size_t>(first + 1, last)];
        filled += std::min(end - first, ReadAtOnce);
        for (quint32 at = first + ReadAtOnce; at < end; ++at) {
            if (filled == block.size())
                flush();
            block[filled++] = codes[at];
        }
    }
    flush();
}

} // namespace

std::vector<quint32> codeCounts(const Column &column)
{
    return column.codes.visit([&](auto codes) {
        return countsOf(column.dictionary.size(),
            [codes](auto &counts) { counts.add(codes.size(), [codes](size_t i) { return codes[i]; }); });
    });
}

std::vector<quint32> codeCounts(const Column &column, const RowBits &rows)
{
    return column.codes.visit([&](auto codes) {
        return countsOf(column.dictionary.size(), [&](auto &counts) {
            rows.forEachBlock([&](std::span<const Row> block) {
                if (!column.hasSeveralValues())
                    counts.add(block.size(), [=](size_t i) { return codes[block[i]]; });
                else if (!codes.empty())
                    addSeveral(codes, std::span(column.offsets), block, counts);
            });
        });
    });
}

std::vector<quint32> pairCounts(const Column &first, const Column &second)
{
    const size_t width = second.dictionary.size();
    return first.codes.visit([&](auto firsts) {
        return second.codes.visit([&](auto seconds) {
            return countsOf(first.dictionary.size() * width, [&](auto &counts) {
                counts.add(firsts.size(), [=](size_t row) { return firsts[row] * width + seconds[row]; });
            });
        });
    });
}

} // namespace phalera
