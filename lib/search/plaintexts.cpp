// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/plaintexts.h"

#include <QHashFunctions>
#include <QStringEncoder>
#include <QVarLengthArray>

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

void PlainTexts::append(QByteArrayView utf8)
{
    m_letters.insert(m_letters.end(), utf8.begin(), utf8.end());
    m_ends.push_back(m_letters.size());
}

bool isLess(QByteArrayView a, QByteArrayView b)
{
    const auto common = size_t(std::min(a.size(), b.size()));
    const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order < 0 : a.size() < b.size();
}

quint32 TextNumbers::numberOf(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    QVarLengthArray<char, 256> utf8(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(utf8.data(), text);
    return numberOf(QByteArrayView(utf8.constData(), end - utf8.constData()));
}

quint32 TextNumbers::numberOf(QByteArrayView utf8)
{
    if (m_slots.size() < 2 * (m_texts.size() + 1))
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = hashOf(utf8) & mask;
    while (m_slots[at] != 0) {
        if (m_texts.utf8(m_slots[at] - 1) == utf8)
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

} // namespace phalera
