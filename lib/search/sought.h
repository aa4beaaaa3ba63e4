// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QStringList>

namespace phalera {

/// A text of the query that rows are found by.
struct Sought
{
    QStringList words; ///< folded
    std::vector<NameWord> names;
    bool lastMayBegin = true;
    std::optional<Field> field;                    ///< of a condition
    NameMatch::Kind kind = NameMatch::Kind::Exact; ///< what is found as text is found so
    std::optional<NameMatch::Kind> mostDistant {}; ///< names are found up to this kind
    bool namesMayBegin = false;                    ///< so, in the other script
};

/// What the query of an answer asks for, but for what it leaves out. Only what the answer says that it guessed is
/// looked for so.
[[nodiscard]] std::vector<Sought> soughtIn(const Answer &answer);

} // namespace phalera
