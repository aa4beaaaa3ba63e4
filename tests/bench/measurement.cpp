// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

Measurement Measurement::of(const QString &name, int times, const std::function<void()> &work)
{
    Measurement measurement;
    measurement.m_name = name;
    work();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        measurement.m_sorted.append(double(timer.nsecsElapsed()) / 1000.0);
    }
    std::sort(measurement.m_sorted.begin(), measurement.m_sorted.end());
    return measurement;
}

double Measurement::percentile(double share) const
{
    const qsizetype last = m_sorted.size() - 1;
    return last < 0 ? 0.0 : m_sorted.at(std::min(last, qsizetype(share * double(m_sorted.size()))));
}

QJsonObject Measurement::json() const
{
    return { { u"name"_s, m_name }, { u"runs"_s, m_sorted.size() }, { u"median_us"_s, median() },
        { u"p99_us"_s, percentile(0.99) } };
}

} // namespace phalera
