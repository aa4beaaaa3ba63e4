// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

namespace phalera {

/// Where a word of the query was found in a row.
struct TextHit
{
    Field field = Field::Name;
    /// A value of the field as Snapshot::text() shows it; of Field::Source the title or author of a source. Empty where
    /// the word stands in what a code is called (the award's name, the act's title), or in its other language.
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
    NameMatch::Kind kind = NameMatch::Kind::Exact;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

/// Where the words of the answer's query stand in one of its rows, in the order of the fields; what is negated is
/// nowhere. Looks at the row's texts, so ask only for the rows that are shown.
[[nodiscard]] QList<TextHit> hitsOf(const Answer &answer, Row row);

/// Words of names that begin so, in any script and as they are written, the most frequent first, at most so many: to
/// complete what is being typed.
[[nodiscard]] QStringList completions(const Snapshot &snapshot, const QString &beginning, int most);

} // namespace phalera
