// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/collation.h"
#include "search/plaintexts.h"

namespace phalera {

/// The collation keys of many texts, to rank them by.
class CollatedKeys
{
public:
    explicit CollatedKeys(const QString &language)
        : m_collation(language)
    {
    }

    void append(const QString &text);
    /// Rank of each text from 1 on; equal keys have equal ranks, an empty text has rank 0.
    [[nodiscard]] std::vector<quint32> ranks() const;

private:
    Collation m_collation;
    PlainTexts m_keys;
};

} // namespace phalera
