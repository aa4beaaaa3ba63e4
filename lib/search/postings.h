// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/rowlists.h"
#include "search/texts.h"

namespace phalera {

/// Words in order, and the rows of each.
class Postings
{
public:
    Postings() = default;
    /// `words` ascending; `rows` has a list for each.
    Postings(Texts words, RowLists rows)
        : m_words(std::move(words))
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] const Texts &words() const { return m_words; }
    [[nodiscard]] const RowLists &lists() const { return m_rows; }
    /// Number of the first word that is not less than this, and of the first after all that begin with it.
    [[nodiscard]] quint32 lowerBound(QByteArrayView word) const { return m_words.lowerBound(word); }
    [[nodiscard]] quint32 endOfBeginning(QByteArrayView word) const { return m_words.endOfBeginning(word); }
    /// Rows of the words [first, last).
    [[nodiscard]] RowSet rows(quint32 first, quint32 last) const { return m_rows.rows(first, last); }
    /// How many rows the word has.
    [[nodiscard]] quint32 rowCount(quint32 word) const { return m_rows.count(word); }

private:
    Texts m_words;
    RowLists m_rows;
};

} // namespace phalera
