// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rowbits.h"
#include "search/texts.h"

namespace phalera {

/// Words in order, and the rows of each: as plain numbers where they are few, as a RowSet where they are many. Most
/// words of a large archive stand in a row or two, and a RowSet for each of them would cost far more than what it says.
class Postings
{
public:
    static constexpr size_t MostOfFew = 64;

    /// `words` ascending; `rows` the set of each.
    Postings() = default;
    Postings(Texts words, const std::vector<const RowSet *> &rows);

    [[nodiscard]] const Texts &words() const { return m_words; }
    /// Number of the first word that is not less than this, and of the first after all that begin with it.
    [[nodiscard]] quint32 lowerBound(QByteArrayView word) const;
    [[nodiscard]] quint32 endOfBeginning(QByteArrayView word) const;
    /// Rows of the words [first, last).
    [[nodiscard]] RowSet rows(quint32 first, quint32 last, Row rowCount) const;

private:
    friend class SnapshotWriter;
    friend class SnapshotReader;

    Texts m_words;
    std::vector<quint32> m_offsets; ///< by word: where its few rows begin in m_few, and the end
    std::vector<Row> m_few;
    std::vector<quint32> m_frequent; ///< words with many rows, ascending
    std::vector<RowSet> m_many;      ///< of m_frequent
};

} // namespace phalera
