// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/editdistance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace phalera {

namespace {

constexpr qsizetype LongestWord = 63;
using DistanceRow = std::array<int, LongestWord + 1>;

} // namespace

int editDistance(QStringView a, QStringView b, int bound)
{
    const int tooFar = bound + 1;
    if (std::abs(a.size() - b.size()) > bound)
        return tooFar;
    if (a == b)
        return 0;
    if (std::max(a.size(), b.size()) > LongestWord)
        return tooFar;
    std::array<DistanceRow, 3> rows {};
    const auto row = [&rows](qsizetype i) -> DistanceRow & { return rows[size_t(i % 3)]; };
    for (qsizetype j = 0; j <= b.size(); ++j)
        row(0)[size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        // Cells outside the band of the bound can only be too far.
        row(i).fill(tooFar);
        if (i <= bound)
            row(i)[0] = int(i);
        int least = row(i)[0];
        const qsizetype last = std::min(b.size(), i + bound);
        for (qsizetype j = std::max<qsizetype>(1, i - bound); j <= last; ++j) {
            const auto at = size_t(j);
            int distance = row(i - 1)[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            distance = std::min({ distance, row(i - 1)[at] + 1, row(i)[at - 1] + 1 });
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                distance = std::min(distance, row(i - 2)[at - 2] + 1);
            row(i)[at] = distance;
            least = std::min(least, distance);
        }
        if (least > bound)
            return tooFar;
    }
    return std::min(row(a.size())[size_t(b.size())], tooFar);
}

int toleratedErrors(qsizetype letters)
{
    if (letters < 4)
        return 0;
    return letters < 7 ? 1 : 2;
}

} // namespace phalera
