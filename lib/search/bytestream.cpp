// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/bytestream.h"

#include "search/rowbits.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr quint32 Version = 9;

struct Head
{
    quint32 version = Version;
    quint32 piece = 0;
    quint64 checksum = 0;
};

/// Mixes eight bytes at a time, in four lanes that do not wait for each other: finds what a bad disk or a stopped copy
/// does, in less time than reading it takes.
quint64 checksumOf(const char *bytes, qsizetype size)
{
    static constexpr quint64 Odd = 0x9E37'79B9'7F4A'7C15;
    static constexpr qsizetype Lanes = 4;
    static constexpr qsizetype WordSize = sizeof(quint64);
    const auto mixed = [](quint64 sum, quint64 word) { return std::rotl((sum ^ word) * Odd, 29); };
    std::array<quint64, Lanes> sums { quint64(size) * Odd, 1, 2, 3 };
    qsizetype at = 0;
    for (; at + Lanes * WordSize <= size; at += Lanes * WordSize) {
        for (qsizetype lane = 0; lane < Lanes; ++lane) {
            quint64 word = 0;
            std::memcpy(&word, bytes + at + lane * WordSize, WordSize);
            sums[size_t(lane)] = mixed(sums[size_t(lane)], word);
        }
    }
    quint64 sum = sums[0];
    for (; at < size; at += WordSize) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, size_t(std::min(WordSize, size - at)));
        sum = mixed(sum, word);
    }
    for (size_t lane = 1; lane < sums.size(); ++lane)
        sum = mixed(sum, sums[lane]);
    return sum ^ (sum >> 32U);
}

/// More rows than one in so many are kept as a bit a row.
constexpr Row SparseRows = 32;
constexpr Row RowsOfWord = 64;

} // namespace

BytesOut::BytesOut(std::function<void(const QByteArray &piece)> take, qsizetype pieceSize)
    : m_take(std::move(take))
    , m_pieceSize(pieceSize)
{
}

void BytesOut::write(const void *bytes, size_t size)
{
    const auto *from = static_cast<const char *>(bytes);
    for (auto left = qsizetype(size); left > 0;) {
        if (m_piece.isEmpty()) {
            m_piece.reserve(m_pieceSize);
            m_piece.fill('\0', qsizetype(sizeof(Head)));
        }
        const qsizetype taken = std::min(left, m_pieceSize - m_piece.size());
        m_piece.append(from, taken);
        from += taken;
        left -= taken;
        if (m_piece.size() == m_pieceSize)
            finish();
    }
}

void BytesOut::finish()
{
    if (m_piece.isEmpty())
        return;
    Head head { Version, m_number++, 0 };
    head.checksum = checksumOf(m_piece.constData() + sizeof head, m_piece.size() - qsizetype(sizeof head));
    std::memcpy(m_piece.data(), &head, sizeof head);
    m_take(std::exchange(m_piece, {}));
}

void BytesOut::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    list(std::span<const char>(utf8.constData(), size_t(utf8.size())));
}

void BytesOut::texts(const Texts &texts)
{
    number(quint64(texts.size()));
    list(texts.bytes());
    list(texts.blocks());
}

void BytesOut::codes(const Codes &codes)
{
    codes.visit([this](auto span) {
        number(quint32(sizeof(span[0])));
        list(span);
    });
}

void BytesOut::rows(const RowSet &rows, Row rowCount)
{
    std::vector<Row> list(size_t(rows.cardinality()));
    rows.toUint32Array(list.data());
    const bool isSparse = list.size() < rowCount / SparseRows;
    number(quint8(isSparse));
    if (isSparse)
        return this->list(list);
    std::vector<quint64> bits((size_t(rowCount) + RowsOfWord - 1) / RowsOfWord);
    for (const Row row : list)
        bits[row / RowsOfWord] |= quint64(1) << (row % RowsOfWord);
    this->list(bits);
}

BytesIn::BytesIn(std::function<QByteArray(int piece)> piece)
    : m_pieceOf(std::move(piece))
{
}

void BytesIn::nextPiece()
{
    const int number = m_next++;
    m_piece = m_pieceOf(number);
    m_at = qsizetype(sizeof(Head));
    Head head;
    require(m_piece.size() > m_at);
    if (!m_isGood)
        return;
    std::memcpy(&head, m_piece.constData(), sizeof head);
    require(head.version == Version && head.piece == quint32(number));
    require(head.checksum == checksumOf(m_piece.constData() + m_at, m_piece.size() - m_at));
}

bool BytesIn::read(void *to, size_t size)
{
    auto *target = static_cast<char *>(to);
    while (size > 0 && m_isGood) {
        if (m_at == m_piece.size())
            nextPiece();
        const size_t taken = m_isGood ? std::min(size, size_t(m_piece.size() - m_at)) : 0;
        std::memcpy(target, m_piece.constData() + m_at, taken);
        m_at += qsizetype(taken);
        target += taken;
        size -= taken;
    }
    return m_isGood;
}

bool BytesIn::isAtEnd()
{
    return m_isGood && m_at == m_piece.size() && m_pieceOf(m_next).isEmpty();
}

QString BytesIn::text()
{
    const std::vector<char> utf8 = list<char>();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Texts BytesIn::texts()
{
    const auto size = number<quint64>();
    auto bytes = list<char>();
    auto texts = Texts::fromParts(size_t(size), std::move(bytes), list<quint32>());
    require(texts.has_value());
    return m_isGood ? *std::move(texts) : Texts();
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
    if (!m_isGood)
        codes = {};
    return codes;
}

RowSet BytesIn::rows(Row rowCount)
{
    if (number<quint8>() != 0) {
        const std::vector<Row> rows = numbersBelow(rowCount);
        return { rows.size(), rows.data() };
    }
    const auto words = list<quint64>();
    require(words.size() == (size_t(rowCount) + RowsOfWord - 1) / RowsOfWord);
    const bool endsInWord = rowCount % RowsOfWord != 0;
    require(words.empty() || !endsInWord || words.back() >> (rowCount % RowsOfWord) == 0);
    if (!m_isGood)
        return {};
    RowBits bits(rowCount);
    for (size_t i = 0; i < words.size(); ++i)
        bits.setWord(i, words[i]);
    return bits.toRowSet();
}

std::vector<quint32> BytesIn::offsets(size_t last)
{
    auto offsets = list<quint32>();
    require(!offsets.empty() && offsets.front() == 0 && offsets.back() == last
        && std::is_sorted(offsets.begin(), offsets.end()));
    if (!m_isGood)
        offsets.clear();
    return offsets;
}

std::vector<quint32> BytesIn::numbersBelow(size_t count)
{
    auto numbers = list<quint32>();
    quint32 highest = 0;
    for (const quint32 number : numbers)
        highest = std::max(highest, number);
    require(numbers.empty() || highest < count);
    if (!m_isGood)
        numbers.clear();
    return numbers;
}

} // namespace phalera
