// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/codes.h"
#include "search/rowset.h"
#include "search/texts.h"

#include <QByteArray>

#include <bit>
#include <cstring>
#include <type_traits>

namespace phalera {

static_assert(std::endian::native == std::endian::little, "columns are kept as they lie in memory");

/// Appends values to the bytes of one part.
class BytesOut
{
public:
    /// `part`: its number, which BytesIn asks for again.
    explicit BytesOut(int part);

    template <typename Number> void number(Number value)
    {
        static_assert(std::is_trivially_copyable_v<Number>);
        m_bytes.append(reinterpret_cast<const char *>(&value), qsizetype(sizeof value));
    }
    template <typename Number> void list(const std::vector<Number> &values)
    {
        static_assert(std::is_trivially_copyable_v<Number>);
        number(quint64(values.size()));
        m_bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(Number)));
    }
    void text(const QString &text);
    void texts(const Texts &texts);
    void codes(const Codes &codes);
    void rows(const RowSet &rows);

    /// The part with its head: version, number, checksum.
    [[nodiscard]] QByteArray take();

private:
    quint32 m_part;
    QByteArray m_bytes;
};

/// Reads them back. Whatever the bytes are, nothing outside of them is read, and no more memory is asked for than they
/// take; once something is wrong, isGood() is false and every value is empty.
class BytesIn
{
public:
    BytesIn(QByteArray bytes, int part);

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_isGood && m_at == m_bytes.size(); }
    /// Notes that what was read makes no sense.
    void require(bool condition) { m_isGood = m_isGood && condition; }

    template <typename Number> [[nodiscard]] Number number()
    {
        Number value {};
        if (const char *from = take(1, sizeof value))
            std::memcpy(&value, from, sizeof value);
        return value;
    }
    template <typename Number> [[nodiscard]] std::vector<Number> list()
    {
        const auto size = number<quint64>();
        const char *from = take(size, sizeof(Number));
        std::vector<Number> values(from ? size_t(size) : 0);
        if (!values.empty())
            std::memcpy(static_cast<void *>(values.data()), from, values.size() * sizeof(Number));
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
    /// The next `count` values of `size` bytes, or null if there are not so many.
    [[nodiscard]] const char *take(quint64 count, size_t size);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace phalera
