// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace phalera {

/// Texts by number, as UTF-8 end to end in one block: a million of them cost their letters and four bytes each.
class Texts
{
public:
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] bool empty() const { return m_ends.empty(); }
    [[nodiscard]] QString operator[](size_t number) const { return QString::fromUtf8(utf8(number)); }
    [[nodiscard]] QByteArrayView utf8(size_t number) const
    {
        const quint32 begin = number == 0 ? 0 : m_ends[number - 1];
        return { m_letters.data() + begin, qsizetype(m_ends[number] - begin) };
    }

    void append(QByteArrayView utf8);
    void shrinkToFit();

    /// The block and where each text ends in it, for keeping; and back. The ends ascend, the last is the block's size.
    [[nodiscard]] const std::vector<char> &letters() const { return m_letters; }
    [[nodiscard]] const std::vector<quint32> &ends() const { return m_ends; }
    [[nodiscard]] static Texts fromParts(std::vector<char> letters, std::vector<quint32> ends);

private:
    std::vector<char> m_letters;
    std::vector<quint32> m_ends;
};

/// Bytewise, which for UTF-8 is the order of code points.
[[nodiscard]] bool isLess(QByteArrayView a, QByteArrayView b);

/// Gives each distinct text a number, from 0 on, in the order of their first coming.
class TextNumbers
{
public:
    [[nodiscard]] quint32 numberOf(QStringView text);
    [[nodiscard]] const Texts &texts() const { return m_texts; }
    [[nodiscard]] Texts take();

private:
    void grow();

    Texts m_texts;
    std::vector<quint32> m_slots; ///< number + 1, or 0 where free; the hash of a text says where to begin looking
};

} // namespace phalera
