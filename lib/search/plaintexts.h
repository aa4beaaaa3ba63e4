// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

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
    [[nodiscard]] const PlainTexts &texts() const { return m_texts; }

private:
    void grow();

    PlainTexts m_texts;
    std::vector<quint32> m_slots; ///< number + 1, or 0 where free; the hash of a text says where to begin looking
};

} // namespace phalera
