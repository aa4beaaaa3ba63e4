// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordtitles.h"
#include "search/field.h"

namespace phalera::cli {

/// Words for the values of an archive's fields: those of vocabularies, and titles of awards, acts and people that a
/// value names by id.
class ValueWords
{
public:
    explicit ValueWords(Archive &archive);

    [[nodiscard]] QString word(Field field, const QString &value) const;
    [[nodiscard]] const RecordTitles &titles() const { return m_titles; }

private:
    RecordTitles m_titles;
};

} // namespace phalera::cli
