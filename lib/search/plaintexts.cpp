// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/plaintexts.h"

#include <QHashFunctions>
#include <QStringEncoder>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>
#include <utility>

namespace phalera {

namespace {

constexpr size_t FewestSlots = 64;

/// Of any count, without a division (Lemire, "A fast alternative to the modulo reduction").
size_t firstSlot(quint32 hash, size_t count)
{
    return size_t((quint64(hash) * count) >> 32U);
}

quint32 hashOf(QByteArrayView utf8)
{
    return quint32(qHashBits(utf8.data(), size_t(utf8.size())));
}

} // namespace

void PlainTexts::append(QByteArrayView utf8)
{
    if (m_size % BlockSize == 0)
        m_blocks.emplace_back();
    Block &block = m_blocks.back();
    block.letters.insert(block.letters.end(), utf8.begin(), utf8.end());
    block.ends.push_back(quint32(block.letters.size()));
    if (++m_size % BlockSize == 0)
        block.letters.shrink_to_fit();
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

size_t TextNumbers::slotOf(QByteArrayView utf8, quint32 hash) const
{
    size_t at = firstSlot(hash, m_slots.size());
    while (m_slots[at].number != Free) {
        if (m_slots[at].hash == hash && m_texts.utf8(m_slots[at].number) == utf8)
            break;
        at = slotAfter(at);
    }
    return at;
}

quint32 TextNumbers::numberOf(QByteArrayView utf8)
{
    if (m_slots.size() * 3 < (m_texts.size() + 1) * 4)
        grow();
    const quint32 hash = hashOf(utf8);
    Slot &slot = m_slots[slotOf(utf8, hash)];
    if (slot.number == Free) {
        slot = { quint32(m_texts.size()), hash };
        m_texts.append(utf8);
    }
    return slot.number;
}

std::optional<quint32> TextNumbers::find(QByteArrayView utf8) const
{
    if (m_slots.empty())
        return {};
    const Slot &slot = m_slots[slotOf(utf8, hashOf(utf8))];
    return slot.number == Free ? std::nullopt : std::optional(slot.number);
}

void TextNumbers::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots, {});
    m_slots.resize(std::max(FewestSlots, before.size() + before.size() / 2));
    for (const Slot &slot : before) {
        if (slot.number == Free)
            continue;
        size_t at = firstSlot(slot.hash, m_slots.size());
        while (m_slots[at].number != Free)
            at = slotAfter(at);
        m_slots[at] = slot;
    }
}

} // namespace phalera
