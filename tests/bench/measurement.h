// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace phalera {

/// Times of one piece of work, in microseconds.
class Measurement
{
public:
    /// Runs `work` `times` times after one warming run.
    static Measurement of(const QString &name, int times, const std::function<void()> &work);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] double median() const { return percentile(0.5); }
    /// The time under which this share (0 to 1) of the runs stayed.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] QJsonObject json() const;

private:
    QString m_name;
    QList<double> m_sorted;
};

} // namespace phalera
