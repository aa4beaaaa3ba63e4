// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

namespace phalera {

Match bothOf(const Match &a, const Match &b)
{
    Match result;
    result.certain = a.certain & b.certain;
    result.undated = (a.undated & b.any()) | (b.undated & a.any());
    result.possible = ((a.any() & b.any()) - result.certain) - result.undated;
    return result;
}

Match oneOf(const Match &a, const Match &b)
{
    Match result;
    result.certain = a.certain | b.certain;
    result.possible = (a.possible | b.possible) - result.certain;
    result.undated = ((a.undated | b.undated) - result.certain) - result.possible;
    return result;
}

Match negated(const Match &match, Row rowCount)
{
    Match result;
    result.certain = match.any();
    result.certain.flip(0, rowCount);
    result.possible = match.possible;
    result.undated = match.undated;
    return result;
}

} // namespace phalera
