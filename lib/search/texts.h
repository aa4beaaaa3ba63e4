// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/plaintexts.h"

#include <QByteArray>

#include <optional>

namespace phalera {

/// Texts by number, as UTF-8, each kept as what differs from the one before it: between what they have in common at the
/// beginning and at the end. Names and ids in the order of people are alike, so a million of them cost little more than
/// what tells them apart. Every sixteenth stands whole, so that any of them is read in a few steps.
class Texts
{
public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] QString operator[](size_t number) const { return QString::fromUtf8(utf8(number)); }
    [[nodiscard]] QByteArray utf8(size_t number) const;

    /// Reads one after another, which is quicker than by number. A text is there until the next is read.
    class Reading
    {
    public:
        explicit Reading(const Texts &texts, size_t from = 0);
        [[nodiscard]] QByteArrayView next();

    private:
        const Texts &m_texts;
        size_t m_next;
        size_t m_at = 0;
        QByteArray m_text;
    };

    /// Reads by number, quickly where that is mostly the next one. A text is there until another is read.
    class Following
    {
    public:
        explicit Following(const Texts &texts)
            : m_texts(texts)
        {
        }
        [[nodiscard]] QByteArrayView operator[](size_t number);

    private:
        const Texts &m_texts;
        std::optional<Reading> m_reading;
        size_t m_next = 0;
        QByteArrayView m_text;
    };

    [[nodiscard]] static Texts of(const PlainTexts &texts);
    void append(QByteArrayView utf8);
    void shrinkToFit();
    /// Of ascending texts: the number of the first that is not less; and of the first after all that begin so.
    [[nodiscard]] quint32 lowerBound(QByteArrayView text) const;
    [[nodiscard]] quint32 endOfBeginning(QByteArrayView beginning) const;

    /// What they are made of, for keeping; and back, if this many texts can be in it. Bytes that never came from texts
    /// read as some texts, and harm nothing.
    [[nodiscard]] const std::vector<char> &bytes() const { return m_bytes; }
    [[nodiscard]] const std::vector<quint32> &blocks() const { return m_blocks; }
    [[nodiscard]] static std::optional<Texts> fromParts(
        size_t size, std::vector<char> bytes, std::vector<quint32> blocks);

private:
    static constexpr size_t BlockSize = 16;

    /// First number for which `isBefore` no longer holds; it must hold for all before and none after.
    template <typename Test> [[nodiscard]] quint32 partitionPoint(Test isBefore) const;
    /// Makes a text out of the one before it, and moves on.
    void readNext(size_t &at, bool isWhole, QByteArray &text) const;
    [[nodiscard]] size_t readNumber(size_t &at) const;
    void writeNumber(size_t number);

    size_t m_size = 0;
    std::vector<char> m_bytes;
    std::vector<quint32> m_blocks; ///< where each sixteenth text begins
    QByteArray m_last;             ///< while they are being appended
};

} // namespace phalera
