// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowbits.h"

#include "search/matcher.h"

#include <QtEndian>

#include <bit>

namespace phalera {

namespace {

constexpr size_t WordsOfContainer = 1024; ///< 65,536 rows
constexpr quint32 MostOfArray = 4096;     ///< larger containers are bitmaps

// The portable form (RoaringFormatSpec) begins with one of these.
constexpr quint32 CookieWithoutRuns = 12346;
constexpr quint32 CookieWithRuns = 12347;
constexpr quint32 LowHalf = 0xFFFF;
constexpr quint32 FewestWithOffsets = 4; ///< with runs, fewer containers have no table of their places

/// Writes numbers one after another, little-endian, into room that is there.
class Writing
{
public:
    explicit Writing(char *at)
        : m_at(at)
    {
    }
    template <typename Number> void put(Number number)
    {
        qToLittleEndian(number, m_at);
        m_at += sizeof(Number);
    }

private:
    char *m_at;
};

struct Container
{
    quint16 key;
    quint32 size;
    std::span<const quint64> words;

    [[nodiscard]] bool isArray() const { return size <= MostOfArray; }
    [[nodiscard]] quint32 bytes() const { return isArray() ? size * 2 : quint32(WordsOfContainer * 8); }
};

void write(Writing &out, const Container &container)
{
    for (size_t i = 0; i < container.words.size() && container.isArray(); ++i) {
        for (quint64 bits = container.words[i]; bits != 0; bits &= bits - 1)
            out.put(quint16(i * 64 + size_t(std::countr_zero(bits))));
    }
    for (size_t i = 0; i < WordsOfContainer && !container.isArray(); ++i)
        out.put(i < container.words.size() ? container.words[i] : quint64(0));
}

} // namespace

/// Numbers one after another, little-endian, as CRoaring has written them.
class RowBits::Reading
{
public:
    explicit Reading(const char *at)
        : m_at(at)
    {
    }
    template <typename Number> Number take()
    {
        const auto number = qFromLittleEndian<Number>(m_at);
        m_at += sizeof(Number);
        return number;
    }
    void skip(size_t bytes) { m_at += bytes; }

private:
    const char *m_at;
};

/// Reads the portable form as well: its bitmaps are taken word by word.
void RowBits::add(const RowSet &rows)
{
    std::vector<char> bytes(rows.getSizeInBytes(true));
    (void)rows.write(bytes.data(), true);
    Reading in(bytes.data());
    const auto cookie = in.take<quint32>();
    const bool hasRuns = (cookie & LowHalf) == CookieWithRuns;
    const quint32 count = hasRuns ? (cookie >> 16U) + 1 : in.take<quint32>();
    Reading isRun = in;
    in.skip(hasRuns ? (count + 7) / 8 : 0);
    Reading heads = in;
    in.skip(count * 4);
    in.skip(hasRuns && count < FewestWithOffsets ? 0 : count * 4);
    quint8 runs = 0;
    for (quint32 i = 0; i < count; ++i) {
        if (hasRuns && i % 8 == 0)
            runs = isRun.take<quint8>();
        const auto first = Row(heads.take<quint16>()) << 16U;
        const quint32 size = quint32(heads.take<quint16>()) + 1;
        if ((runs >> (i % 8)) & 1U)
            addRuns(in, first);
        else if (size <= MostOfArray)
            addArray(in, first, size);
        else
            addBitmap(in, first);
    }
}

void RowBits::add(const RowBits &rows)
{
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] |= rows.m_words[word];
}

void RowBits::flip()
{
    for (quint64 &word : m_words)
        word = ~word;
    if (m_rowCount % 64 != 0)
        m_words.back() &= ~quint64(0) >> (64 - m_rowCount % 64);
}

void RowBits::addRuns(Reading &in, Row first)
{
    for (auto left = in.take<quint16>(); left > 0; --left) {
        const Row begin = first + in.take<quint16>();
        const Row last = begin + in.take<quint16>();
        const quint64 fromBegin = ~quint64(0) << (begin % 64);
        const quint64 toLast = ~quint64(0) >> (63 - last % 64);
        for (size_t word = begin / 64; word <= last / 64; ++word)
            m_words[word]
                |= (word == begin / 64 ? fromBegin : ~quint64(0)) & (word == last / 64 ? toLast : ~quint64(0));
    }
}

void RowBits::addArray(Reading &in, Row first, quint32 size)
{
    for (quint32 i = 0; i < size; ++i)
        add(first + in.take<quint16>());
}

void RowBits::addBitmap(Reading &in, Row first)
{
    const size_t begin = first / 64;
    const size_t end = std::min(begin + WordsOfContainer, m_words.size());
    for (size_t word = begin; word < end; ++word)
        m_words[word] |= in.take<quint64>();
    in.skip((begin + WordsOfContainer - end) * sizeof(quint64));
}

void RowBits::addBits(std::span<const quint8> bytes)
{
    const size_t whole = std::min(bytes.size() / sizeof(quint64), size_t(m_rowCount) / 64);
    for (size_t word = 0; word < whole; ++word)
        m_words[word] |= qFromLittleEndian<quint64>(bytes.data() + word * sizeof(quint64));
    for (size_t byte = whole * sizeof(quint64); byte < bytes.size(); ++byte) {
        for (quint32 bits = bytes[byte]; bits != 0; bits &= bits - 1) {
            if (const Row row = Row(byte * 8) + Row(std::countr_zero(bits)); row < m_rowCount)
                add(row);
        }
    }
}

/// Writes the portable form of a Roaring bitmap (RoaringFormatSpec, without run containers) and lets it be read: there
/// is no other way to hand it whole bitmaps.
RowSet RowBits::toRowSet() const
{
    std::vector<Container> containers;
    for (size_t first = 0; first < m_words.size(); first += WordsOfContainer) {
        const auto words = std::span(m_words).subspan(first, std::min(WordsOfContainer, m_words.size() - first));
        quint32 size = 0;
        for (const quint64 bits : words)
            size += quint32(std::popcount(bits));
        if (size > 0)
            containers.push_back({ quint16(first / WordsOfContainer), size, words });
    }
    const auto headBytes = quint32(8 + containers.size() * 8);
    quint32 size = headBytes;
    for (const Container &container : containers)
        size += container.bytes();
    std::vector<char> bytes(size);
    Writing out(bytes.data());
    out.put(CookieWithoutRuns);
    out.put(quint32(containers.size()));
    for (const Container &container : containers) {
        out.put(container.key);
        out.put(quint16(container.size - 1));
    }
    quint32 offset = headBytes;
    for (const Container &container : containers) {
        out.put(offset);
        offset += container.bytes();
    }
    for (const Container &container : containers)
        write(out, container);
    return RowSet::read(bytes.data(), true);
}

} // namespace phalera
