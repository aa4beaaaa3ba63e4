// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/nameword.h"

#include <span>

namespace phalera {

/// Why a name answers a query, and how well.
struct NameMatch
{
    /// From the surest to the weakest; of several words the weakest decides.
    enum class Kind : quint8 {
        Exact,          ///< letter for letter, but for case
        Folded,         ///< but for diacritics, ё, apostrophes
        PartsReordered, ///< folded, in another order: given name first
        Romanized,      ///< the same name in another script or spelling
        OtherLayout,    ///< typed on the other keyboard layout
        Initials,
        EditDistance1, ///< one typing error, in the folded word or in its sounds
        Phonetic,      ///< written by ear
        EditDistance2,
    };

    Kind kind = Kind::Exact;
    std::optional<RomanizationSystem> system; ///< of a romanized match, where one system explains it
    bool isReordered = false;
    /// Greater is better. Kinds never overlap: an exact match is above every folded one, and so on. Within a kind,
    /// order kept, fewer weak words and fewer words left over are better.
    int score = 0;
};

/// Whether a name without a patronymic answers the query though it has not this word of it.
[[nodiscard]] bool mayMiss(const std::vector<NameWord> &query, const NameWord &word);

/// How one word answers another; none: it does not.
[[nodiscard]] std::optional<NameMatch> wordMatch(const NameWord &query, const NameWord &name);

/// A typed name: its words as typed and as they would read from the other keyboard layout.
struct NameQuery
{
    explicit NameQuery(QStringView text);

    std::vector<NameWord> words;
    std::vector<NameWord> retyped; ///< empty where the layout changes nothing
};

/// How a name answers a query, in whatever order its parts stand: each word of the query must answer a word of its own;
/// words of the name may be left over; a patronymic in a query of three words or more, or its initial, may be missing
/// in a name without one, which is then no surer than an initial. None: no match.
/// `names`: the name in the order of its record (family name, given name, patronymic), then each further name; a
/// further name of fewer words (a maiden name) is taken together with the words of the first.
[[nodiscard]] std::optional<NameMatch> nameMatch(const NameQuery &query, std::span<const std::vector<NameWord>> names);

} // namespace phalera
