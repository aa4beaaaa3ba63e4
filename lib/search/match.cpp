// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

namespace phalera {

namespace {

bool isCertain(const Match &match)
{
    return match.possible.isEmpty() && match.undated.isEmpty();
}

} // namespace

Match bothOf(const Match &a, const Match &b)
{
    Match result;
    result.certain = a.certain & b.certain;
    result.names = { NameKinds::ofBoth(a.names.kinds, b.names.kinds), a.names.words + b.names.words };
    if (isCertain(a) && isCertain(b))
        return result;
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
    if (!a.names.words.isEmpty() || !b.names.words.isEmpty() || !a.names.kinds.isEmpty() || !b.names.kinds.isEmpty())
        result.names
            = { NameKinds::ofEither(a.names.kinds, a.any(), b.names.kinds, b.any()), a.names.words + b.names.words };
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
