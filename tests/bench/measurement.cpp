// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <algorithm>
#include <cmath>

namespace phalera {

Times Times::fromJson(const QJsonArray &milliseconds)
{
    Times times;
    for (const QJsonValue &one : milliseconds)
        times.add(one.toDouble());
    return times;
}

double Times::percentile(double share) const
{
    if (m_times.isEmpty())
        return 0;
    QList<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp(rank, qsizetype(1), sorted.size()) - 1);
}

QJsonArray Times::json() const
{
    QJsonArray array;
    for (const double one : m_times)
        array.append(std::round(one * 1e4) / 1e4); // tenths of a microsecond; more would be noise
    return array;
}

} // namespace phalera
