// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace phalera {

/// Texts by number, as UTF-8 end to end in one block: quick to read in any order.
class PlainTexts
{
public:
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView utf8(size_t number) const
    {
        const size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return { m_letters.data() + begin, qsizetype(m_ends[number] - begin) };
    }
    void append(QByteArrayView utf8);

private:
    std::vector<char> m_letters;
    std::vector<size_t> m_ends;
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

    /// Where the text stands, or would stand.
    [[nodiscard]] size_t slotOf(QByteArrayView utf8, quint32 hash) const;
    void grow();

    PlainTexts m_texts;
    std::vector<Slot> m_slots;
};

} // namespace phalera
