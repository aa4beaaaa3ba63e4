// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace phalera {

/// Texts by number, as UTF-8: quick to read in any order. They lie end to end in blocks, so that more of them need
/// neither a copy of those that are there nor room for as many again.
class PlainTexts
{
public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] QByteArrayView utf8(size_t number) const
    {
        const Block &block = m_blocks[number / BlockSize];
        const size_t at = number % BlockSize;
        const size_t begin = at == 0 ? 0 : block.ends[at - 1];
        return { block.letters.data() + begin, qsizetype(block.ends[at] - begin) };
    }
    void append(QByteArrayView utf8);

private:
    static constexpr size_t BlockSize = 128;

    struct Block
    {
        std::vector<char> letters;
        std::vector<quint32> ends; ///< enough for texts of 32 MB, of which no cell may have as many
    };

    size_t m_size = 0;
    std::vector<Block> m_blocks;
};

/// Bytewise, which for UTF-8 is the order of code points.
[[nodiscard]] bool isLess(QByteArrayView a, QByteArrayView b);

/// Gives each distinct text a number, from 0 on, in the order of their first coming.
class TextNumbers
{
public:
    [[nodiscard]] quint32 numberOf(QStringView text);
    [[nodiscard]] quint32 numberOf(QByteArrayView utf8);
    /// The number of a text that has come before.
    [[nodiscard]] std::optional<quint32> find(QByteArrayView utf8) const;
    [[nodiscard]] const PlainTexts &texts() const { return m_texts; }

private:
    struct Slot
    {
        quint32 number = Free;
        quint32 hash = 0; ///< says where to begin looking, and spares most looks at other texts
    };
    static constexpr quint32 Free = std::numeric_limits<quint32>::max();

    [[nodiscard]] size_t slotAfter(size_t at) const { return at + 1 == m_slots.size() ? 0 : at + 1; }
    /// Where the text stands, or would stand.
    [[nodiscard]] size_t slotOf(QByteArrayView utf8, quint32 hash) const;
    void grow();

    PlainTexts m_texts;
    std::vector<Slot> m_slots;
};

} // namespace phalera
