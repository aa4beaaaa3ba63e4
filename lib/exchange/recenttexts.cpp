// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recenttexts.h"

#include <algorithm>
#include <cstring>

namespace phalera {

namespace {

constexpr int PlacesAsPowerOfTwo = 10;

/// Up to eight bytes from there on.
quint64 bytesAt(QByteArrayView utf8, qsizetype offset)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, utf8.data() + offset, size_t(std::min<qsizetype>(utf8.size() - offset, sizeof bytes)));
    return bytes;
}

} // namespace

RecentTexts::RecentTexts()
    : m_entries(size_t(1) << PlacesAsPowerOfTwo)
{
}

/// By beginning, end and length, which tell the words of a table apart well enough.
RecentTexts::Entry &RecentTexts::entryOf(QByteArrayView utf8)
{
    const qsizetype end = std::max<qsizetype>(utf8.size() - qsizetype(sizeof(quint64)), 0);
    const quint64 mixed = (bytesAt(utf8, 0) ^ quint64(utf8.size())) * 0x9E3779B97F4A7C15 + bytesAt(utf8, end);
    return m_entries[size_t((mixed * 0x9E3779B97F4A7C15) >> (64 - PlacesAsPowerOfTwo))];
}

QString RecentTexts::text(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > LongestKept)
        return QString::fromUtf8(utf8);
    Entry &entry = entryOf(utf8);
    if (entry.size == utf8.size() && std::memcmp(entry.utf8.data(), utf8.data(), size_t(utf8.size())) == 0)
        return entry.text;
    std::memcpy(entry.utf8.data(), utf8.data(), size_t(utf8.size()));
    entry.size = utf8.size();
    entry.text = QString::fromUtf8(utf8);
    return entry.text;
}

} // namespace phalera
