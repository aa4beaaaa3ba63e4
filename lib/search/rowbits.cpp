// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowbits.h"

#include "search/matcher.h"

#include <QtEndian>

#include <bit>

namespace phalera {

namespace {

constexpr size_t WordsOfContainer = 1024; ///< 65,536 rows
constexpr quint32 MostOfArray = 4096;     ///< larger containers are bitmaps

template <typename Number> void append(std::vector<char> &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    const auto *first = reinterpret_cast<const char *>(&little);
    bytes.insert(bytes.end(), first, first + sizeof(Number));
}

struct Container
{
    quint16 key;
    quint32 size;
    std::span<const quint64> words;
};

void append(std::vector<char> &bytes, const Container &container)
{
    for (size_t i = 0; i < container.words.size() && container.size <= MostOfArray; ++i) {
        for (quint64 bits = container.words[i]; bits != 0; bits &= bits - 1)
            append(bytes, quint16(i * 64 + size_t(std::countr_zero(bits))));
    }
    if (container.size <= MostOfArray)
        return;
    for (size_t i = 0; i < WordsOfContainer; ++i)
        append(bytes, i < container.words.size() ? container.words[i] : quint64(0));
}

} // namespace

void RowBits::add(const RowSet &rows)
{
    for (const Row row : rowsOf(rows))
        add(row);
}

/// Writes the portable form of a Roaring bitmap (RoaringFormatSpec, without run containers) and lets it be read: there
/// is no other way to hand it whole bitmaps.
RowSet RowBits::toRowSet() const
{
    static constexpr quint32 CookieWithoutRuns = 12346;
    std::vector<Container> containers;
    for (size_t first = 0; first < m_words.size(); first += WordsOfContainer) {
        const auto words = std::span(m_words).subspan(first, std::min(WordsOfContainer, m_words.size() - first));
        quint32 size = 0;
        for (const quint64 bits : words)
            size += quint32(std::popcount(bits));
        if (size > 0)
            containers.push_back({ quint16(first / WordsOfContainer), size, words });
    }
    std::vector<char> bytes;
    bytes.reserve(8 + containers.size() * (8 + WordsOfContainer * 8));
    append(bytes, CookieWithoutRuns);
    append(bytes, quint32(containers.size()));
    for (const Container &container : containers) {
        append(bytes, container.key);
        append(bytes, quint16(container.size - 1));
    }
    auto offset = quint32(8 + containers.size() * 8);
    for (const Container &container : containers) {
        append(bytes, offset);
        offset += container.size <= MostOfArray ? container.size * 2 : quint32(WordsOfContainer * 8);
    }
    for (const Container &container : containers)
        append(bytes, container);
    return RowSet::read(bytes.data(), true);
}

} // namespace phalera
