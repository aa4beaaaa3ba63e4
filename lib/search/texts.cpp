// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/texts.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace phalera {

namespace {

constexpr size_t FewestSlots = 64;

size_t hashOf(QByteArrayView utf8)
{
    return qHashBits(utf8.data(), size_t(utf8.size()));
}

} // namespace

void Texts::append(QByteArrayView utf8)
{
    m_letters.insert(m_letters.end(), utf8.begin(), utf8.end());
    m_ends.push_back(quint32(m_letters.size()));
}

void Texts::shrinkToFit()
{
    m_letters.shrink_to_fit();
    m_ends.shrink_to_fit();
}

Texts Texts::fromParts(std::vector<char> letters, std::vector<quint32> ends)
{
    Texts texts;
    texts.m_letters = std::move(letters);
    texts.m_ends = std::move(ends);
    return texts;
}

bool isLess(QByteArrayView a, QByteArrayView b)
{
    const auto common = size_t(std::min(a.size(), b.size()));
    const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order < 0 : a.size() < b.size();
}

quint32 TextNumbers::numberOf(QStringView text)
{
    if (m_slots.size() < 2 * (m_texts.size() + 1))
        grow();
    const QByteArray utf8 = text.toUtf8();
    const size_t mask = m_slots.size() - 1;
    size_t at = hashOf(utf8) & mask;
    while (m_slots[at] != 0) {
        if (m_texts.utf8(m_slots[at] - 1) == QByteArrayView(utf8))
            return m_slots[at] - 1;
        at = (at + 1) & mask;
    }
    m_texts.append(utf8);
    m_slots[at] = quint32(m_texts.size());
    return m_slots[at] - 1;
}

void TextNumbers::grow()
{
    m_slots.assign(std::max(FewestSlots, m_slots.size() * 2), 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t number = 0; number < m_texts.size(); ++number) {
        size_t at = hashOf(m_texts.utf8(number)) & mask;
        while (m_slots[at] != 0)
            at = (at + 1) & mask;
        m_slots[at] = quint32(number + 1);
    }
}

Texts TextNumbers::take()
{
    m_slots = {};
    m_texts.shrinkToFit();
    return std::move(m_texts);
}

} // namespace phalera
