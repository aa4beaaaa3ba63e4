// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

/// Ends the program where something does not hold that must, and says for which text.
inline void require(bool holds, const char *what, const QString &text)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(text));
    std::abort();
}
