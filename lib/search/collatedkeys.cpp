// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/collatedkeys.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace phalera {

namespace {

/// A key by its number, and its first bytes, which decide most comparisons.
struct Entry
{
    quint64 beginning;
    quint32 number;
};

quint64 beginningOf(QByteArrayView key)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, key.data(), std::min(sizeof bytes, size_t(key.size())));
    return qFromBigEndian(bytes);
}

} // namespace

void CollatedKeys::append(const QString &text)
{
    m_keys.append(text.isEmpty() ? QByteArray() : m_collation.sortKey(text)); // the key of nothing is not always empty
}

std::vector<quint32> CollatedKeys::ranks() const
{
    std::vector<Entry> order;
    order.reserve(m_keys.size());
    for (quint32 number = 0; number < m_keys.size(); ++number) {
        if (!m_keys.utf8(number).isEmpty())
            order.push_back({ beginningOf(m_keys.utf8(number)), number });
    }
    const auto isBefore = [this](const Entry &a, const Entry &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning
                                          : isLess(m_keys.utf8(a.number), m_keys.utf8(b.number));
    };
    std::sort(order.begin(), order.end(), isBefore);
    std::vector<quint32> ranks(m_keys.size(), 0);
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || isBefore(order[i - 1], order[i]))
            ++rank;
        ranks[order[i].number] = rank;
    }
    return ranks;
}

} // namespace phalera
