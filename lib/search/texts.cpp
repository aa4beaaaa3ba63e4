// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/texts.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace phalera {

namespace {

// Numbers are written seven bits a byte, the lowest first; the highest bit says that more follow.
constexpr unsigned BitsOfByte = 7;
constexpr size_t More = 1U << BitsOfByte;

qsizetype commonBeginning(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// Of what follows the beginning that they have in common.
qsizetype commonEnd(QByteArrayView a, QByteArrayView b, qsizetype beginning)
{
    const qsizetype most = std::min(a.size(), b.size()) - beginning;
    qsizetype length = 0;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

} // namespace

void Texts::writeNumber(size_t number)
{
    for (; number >= More; number >>= BitsOfByte)
        m_bytes.push_back(char(number | More));
    m_bytes.push_back(char(number));
}

size_t Texts::readNumber(size_t &at) const
{
    size_t number = 0;
    for (unsigned shift = 0; at < m_bytes.size() && shift < 35; shift += BitsOfByte) {
        const auto byte = size_t(quint8(m_bytes[at++]));
        number |= (byte & (More - 1)) << shift;
        if (byte < More)
            break;
    }
    return number;
}

Texts Texts::of(const PlainTexts &plain)
{
    Texts texts;
    for (size_t number = 0; number < plain.size(); ++number)
        texts.append(plain.utf8(number));
    texts.shrinkToFit();
    return texts;
}

void Texts::append(QByteArrayView utf8)
{
    const bool isWhole = m_size++ % BlockSize == 0;
    if (isWhole)
        m_blocks.push_back(quint32(m_bytes.size()));
    const qsizetype beginning = isWhole ? 0 : commonBeginning(m_last, utf8);
    const qsizetype end = isWhole ? 0 : commonEnd(m_last, utf8, beginning);
    if (!isWhole) {
        writeNumber(size_t(beginning));
        writeNumber(size_t(end));
    }
    const QByteArrayView own = utf8.sliced(beginning, utf8.size() - beginning - end);
    writeNumber(size_t(own.size()));
    m_bytes.insert(m_bytes.end(), own.begin(), own.end());
    m_last.replace(beginning, m_last.size() - beginning, utf8.sliced(beginning));
}

void Texts::readNext(size_t &at, bool isWhole, QByteArray &text) const
{
    const auto size = size_t(text.size());
    const size_t beginning = isWhole ? 0 : std::min(readNumber(at), size);
    const size_t end = isWhole ? 0 : std::min(readNumber(at), size - beginning);
    const size_t length = std::min(readNumber(at), m_bytes.size() - at);
    const size_t newSize = beginning + length + end;
    if (newSize > size)
        text.resize(qsizetype(newSize));
    char *letters = text.data();
    std::memmove(letters + beginning + length, letters + size - end, end);
    std::memcpy(letters + beginning, m_bytes.data() + at, length);
    if (newSize < size)
        text.resize(qsizetype(newSize));
    at += length;
}

QByteArray Texts::utf8(size_t number) const
{
    QByteArray text;
    size_t at = m_blocks[number / BlockSize];
    for (size_t i = 0; i <= number % BlockSize; ++i)
        readNext(at, i == 0, text);
    return text;
}

Texts::Reading::Reading(const Texts &texts, size_t from)
    : m_texts(texts)
    , m_next(from - from % BlockSize)
{
    while (m_next < from)
        (void)next();
}

QByteArrayView Texts::Reading::next()
{
    const bool isWhole = m_next % BlockSize == 0;
    if (isWhole)
        m_at = m_texts.m_blocks[m_next / BlockSize];
    m_texts.readNext(m_at, isWhole, m_text);
    ++m_next;
    return m_text;
}

QByteArrayView Texts::Following::operator[](size_t number)
{
    if (m_reading && number + 1 == m_next)
        return m_text;
    if (!m_reading || number != m_next)
        m_reading.emplace(m_texts, number);
    m_text = m_reading->next();
    m_next = number + 1;
    return m_text;
}

void Texts::shrinkToFit()
{
    m_bytes.shrink_to_fit();
    m_blocks.shrink_to_fit();
    m_last = {};
}

template <typename Test> quint32 Texts::partitionPoint(Test isBefore) const
{
    if (m_size == 0)
        return 0;
    std::vector<quint32>::size_type first = 0; // the last block whose first text is before, or the first block
    for (size_t count = m_blocks.size(); count > 1;) {
        const size_t half = count / 2;
        if (isBefore(utf8((first + half) * BlockSize)))
            first += half;
        count -= half;
    }
    Reading reading(*this, first * BlockSize);
    for (size_t number = first * BlockSize; number < m_size; ++number) {
        if (!isBefore(reading.next()))
            return quint32(number);
    }
    return quint32(m_size);
}

quint32 Texts::lowerBound(QByteArrayView text) const
{
    return partitionPoint([text](QByteArrayView other) { return isLess(other, text); });
}

quint32 Texts::endOfBeginning(QByteArrayView beginning) const
{
    return partitionPoint(
        [beginning](QByteArrayView text) { return isLess(text, beginning) || text.startsWith(beginning); });
}

std::optional<Texts> Texts::fromParts(size_t size, std::vector<char> bytes, std::vector<quint32> blocks)
{
    const auto isInside = [&bytes](quint32 block) { return block < bytes.size(); };
    const bool isEnough = size <= bytes.size() && blocks.size() == (size + BlockSize - 1) / BlockSize;
    if (!isEnough || !std::all_of(blocks.begin(), blocks.end(), isInside))
        return {};
    Texts texts;
    texts.m_size = size;
    texts.m_bytes = std::move(bytes);
    texts.m_blocks = std::move(blocks);
    return texts;
}

} // namespace phalera
