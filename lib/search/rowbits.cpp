// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowbits.h"

#include "search/matcher.h"

#include <QtEndian>

#include <bit>

namespace phalera {

namespace {

constexpr size_t WordsOfContainer = 1024; ///< 65,536 rows
constexpr quint32 MostOfArray = 4096;     ///< larger containers are bitmaps

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

void RowBits::add(const RowSet &rows)
{
    rows.iterate(
        [](Row row, void *bits) {
            static_cast<RowBits *>(bits)->add(row);
            return true;
        },
        this);
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
