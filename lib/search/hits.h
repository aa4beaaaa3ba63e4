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

/// Finds where the words of an answer's query stand in its rows; what is negated is nowhere. It looks at the texts of
/// the row, so ask only for rows that are shown; what it has seen once it knows, so keep it while they are.
class HitFinder
{
public:
    explicit HitFinder(const Answer &answer);
    ~HitFinder();

    /// In the order of the fields.
    [[nodiscard]] QList<TextHit> in(Row row);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Words of names that begin so, in any script and as they are written, the most frequent first, at most so many: to
/// complete what is being typed.
[[nodiscard]] QStringList completions(const Snapshot &snapshot, const QString &beginning, int most);

} // namespace phalera
