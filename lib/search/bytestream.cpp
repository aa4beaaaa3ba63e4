// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bytestream.h"

#include "search/matcher.h"
#include "search/rowbits.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr quint32 Version = 1;

struct Head
{
    quint32 version = Version;
    quint32 part = 0;
    quint64 checksum = 0;
};

/// Mixes eight bytes at a time: finds what a bad disk or a stopped copy does, in less time than reading it takes.
quint64 checksumOf(const char *bytes, qsizetype size)
{
    static constexpr quint64 Odd = 0x9E37'79B9'7F4A'7C15;
    quint64 sum = quint64(size) * Odd;
    for (qsizetype at = 0; at < size; at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, size_t(std::min<qsizetype>(8, size - at)));
        sum = std::rotl((sum ^ word) * Odd, 29);
    }
    return sum ^ (sum >> 32U);
}

} // namespace

BytesOut::BytesOut(int part)
    : m_part(quint32(part))
    , m_bytes(qsizetype(sizeof(Head)), '\0')
{
}

void BytesOut::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    list(std::vector<char>(utf8.begin(), utf8.end()));
}

void BytesOut::texts(const Texts &texts)
{
    list(texts.letters());
    list(texts.ends());
}

void BytesOut::codes(const Codes &codes)
{
    codes.visit([this](auto span) {
        number(quint32(sizeof(span[0])));
        list(std::vector(span.begin(), span.end()));
    });
}

void BytesOut::rows(const RowSet &rows)
{
    list(rowsOf(rows));
}

QByteArray BytesOut::take()
{
    Head head { Version, m_part, 0 };
    head.checksum = checksumOf(m_bytes.constData() + sizeof head, m_bytes.size() - qsizetype(sizeof head));
    std::memcpy(m_bytes.data(), &head, sizeof head);
    return std::move(m_bytes);
}

BytesIn::BytesIn(QByteArray bytes, int part)
    : m_bytes(std::move(bytes))
    , m_at(sizeof(Head))
{
    Head head;
    require(m_bytes.size() >= m_at);
    if (!m_isGood)
        return;
    std::memcpy(&head, m_bytes.constData(), sizeof head);
    require(head.version == Version && head.part == quint32(part));
    require(head.checksum == checksumOf(m_bytes.constData() + m_at, m_bytes.size() - m_at));
}

const char *BytesIn::take(quint64 count, size_t size)
{
    require(m_isGood && count <= quint64(m_bytes.size() - m_at) / size);
    if (!m_isGood)
        return nullptr;
    const char *from = m_bytes.constData() + m_at;
    m_at += qsizetype(count * size);
    return from;
}

QString BytesIn::text()
{
    const std::vector<char> utf8 = list<char>();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Texts BytesIn::texts()
{
    auto letters = list<char>();
    auto ends = list<quint32>();
    require(std::is_sorted(ends.begin(), ends.end()) && (ends.empty() ? 0 : ends.back()) == letters.size());
    return m_isGood ? Texts::fromParts(std::move(letters), std::move(ends)) : Texts();
}

Codes BytesIn::codes(size_t count)
{
    Codes codes;
    switch (number<quint32>()) {
    case sizeof(quint8):
        codes = Codes(list<quint8>());
        break;
    case sizeof(quint16):
        codes = Codes(list<quint16>());
        break;
    case sizeof(quint32):
        codes = Codes(list<quint32>());
        break;
    default:
        require(false);
    }
    require(codes.visit([count](auto span) {
        quint32 highest = 0;
        for (const auto code : span)
            highest = std::max(highest, quint32(code));
        return span.empty() || highest < count;
    }));
    return m_isGood ? codes : Codes();
}

RowSet BytesIn::rows(Row rowCount)
{
    const std::vector<Row> list = numbersBelow(rowCount);
    if (list.size() < rowCount / 64)
        return RowSet(list.size(), list.data());
    RowBits bits(rowCount);
    for (const Row row : list)
        bits.add(row);
    return bits.toRowSet();
}

std::vector<quint32> BytesIn::offsets(size_t last)
{
    auto offsets = list<quint32>();
    require(!offsets.empty() && offsets.front() == 0 && offsets.back() == last
        && std::is_sorted(offsets.begin(), offsets.end()));
    return m_isGood ? offsets : std::vector<quint32>();
}

std::vector<quint32> BytesIn::numbersBelow(size_t count)
{
    auto numbers = list<quint32>();
    quint32 highest = 0;
    for (const quint32 number : numbers)
        highest = std::max(highest, number);
    require(numbers.empty() || highest < count);
    return m_isGood ? numbers : std::vector<quint32>();
}

} // namespace phalera
