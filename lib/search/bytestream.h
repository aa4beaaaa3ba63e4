// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/codes.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <QByteArray>

#include <bit>
#include <cstring>
#include <functional>
#include <type_traits>

namespace phalera {

static_assert(std::endian::native == std::endian::little, "columns are kept as they lie in memory");

/// Writes values one after another and gives them away in pieces, each with a head: version, number, checksum.
class BytesOut
{
public:
    explicit BytesOut(std::function<void(const QByteArray &piece)> take, qsizetype pieceSize = PieceSize);

    template <typename Number> void number(Number value)
    {
        static_assert(std::is_trivially_copyable_v<Number>);
        write(&value, sizeof value);
    }
    template <typename Number> void list(std::span<const Number> values)
    {
        static_assert(std::is_trivially_copyable_v<Number>);
        number(quint64(values.size()));
        write(values.data(), values.size_bytes());
    }
    template <typename Number> void list(const std::vector<Number> &values) { list(std::span<const Number>(values)); }
    void text(const QString &text);
    void texts(const Texts &texts);
    void codes(const Codes &codes);
    void rows(const RowSet &rows, Row rowCount);
    /// Gives the last piece away.
    void finish();

    static constexpr qsizetype PieceSize = 1 << 20;

private:
    void write(const void *bytes, size_t size);

    std::function<void(const QByteArray &)> m_take;
    qsizetype m_pieceSize;
    QByteArray m_piece;
    quint32 m_number = 0;
};

/// Reads them back. Whatever the bytes are, nothing outside of them is read, and no more memory is asked for than they
/// take; once something is wrong, isGood() is false and every value is empty.
class BytesIn
{
public:
    /// `piece` gives the bytes of a piece, empty after the last.
    explicit BytesIn(std::function<QByteArray(int piece)> piece);

    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// Whether all is read, and was good.
    [[nodiscard]] bool isAtEnd();
    /// Notes that what was read makes no sense.
    void require(bool condition) { m_isGood = m_isGood && condition; }

    template <typename Number> [[nodiscard]] Number number()
    {
        Number value {};
        if (!read(&value, sizeof value))
            return {};
        return value;
    }
    template <typename Number> [[nodiscard]] std::vector<Number> list()
    {
        static constexpr size_t Step = StepBytes / sizeof(Number);
        const auto size = number<quint64>();
        std::vector<Number> values;
        values.reserve(size_t(std::min<quint64>(size, MostReservedBytes / sizeof(Number))));
        for (size_t done = 0; m_isGood && done < size; done = values.size()) {
            values.resize(done + size_t(std::min<quint64>(size - done, Step)));
            require(read(values.data() + done, (values.size() - done) * sizeof(Number)));
        }
        if (!m_isGood)
            values.clear();
        return values;
    }
    [[nodiscard]] QString text();
    [[nodiscard]] Texts texts();
    /// Codes that are all less than `count`.
    [[nodiscard]] Codes codes(size_t count);
    /// Rows that are all less than `rowCount`.
    [[nodiscard]] RowSet rows(Row rowCount);
    /// Numbers that do not descend, from 0 to `last`.
    [[nodiscard]] std::vector<quint32> offsets(size_t last);
    /// Numbers less than `count`.
    [[nodiscard]] std::vector<quint32> numbersBelow(size_t count);

private:
    /// So much is cleared and then read over while it is in the processor's cache.
    static constexpr size_t StepBytes = 64 * 1024;
    /// A size that makes no sense may not take all memory.
    static constexpr size_t MostReservedBytes = size_t(1) << 28;

    [[nodiscard]] bool read(void *to, size_t size);
    void nextPiece();

    std::function<QByteArray(int)> m_pieceOf;
    QByteArray m_piece;
    qsizetype m_at = 0;
    int m_next = 0;
    bool m_isGood = true;
};

} // namespace phalera
