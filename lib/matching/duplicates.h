// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/evidence.h"
#include "search/answer.h"

#include <QSet>

#include <functional>
#include <optional>

namespace phalera {

/// Which duplicates are looked for.
struct DuplicateWish
{
    std::optional<QSet<QString>> among {};           ///< ids of people, one of whom must be in each pair; none: all
    QList<std::pair<QString, QString>> different {}; ///< pairs of people who are known not to be the same
    int threshold = PossibleScore;                   ///< least score
    qsizetype most = 10'000;                         ///< so many are listed, the likeliest
};

struct Duplicates
{
    QList<DuplicatePair> pairs; ///< the likeliest first
    qint64 total = 0;           ///< of at least the threshold, listed or not
    qint64 compared = 0;        ///< pairs that were weighed
    qint64 leftOut = 0;         ///< pairs that share a key with too many others and were not weighed
};

/// Called now and then with the part that is done, 0 ... 1; false: stop, the result is of no use.
using DuplicateProgress = std::function<bool(double done)>;

/// People of a snapshot who may be one. Only those are compared who share a key: family name by its sound with given
/// initial and year of birth, with the patronymic's initial, or with the day of an award; given name and patronymic
/// with the day of birth, with its year and the first sound of the family name, or with the day of an award; the
/// Wikidata item. Of people who share a key each is compared with the next by the alphabet,
/// so that the work grows with the number of people and not with its square.
[[nodiscard]] Duplicates findDuplicates(
    const std::shared_ptr<const Snapshot> &snapshot, const DuplicateWish &wish, const DuplicateProgress &progress = {});

/// Nothing is left to ask: the whole name and the day of birth are the same, or the Wikidata item, and nothing speaks
/// against it.
[[nodiscard]] bool isCertain(const DuplicatePair &pair);

} // namespace phalera
