// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QList>

#include <utility>

namespace phalera {

/// Times of one kind of work, in milliseconds.
class Times
{
public:
    Times() = default;
    [[nodiscard]] static Times fromJson(const QJsonArray &milliseconds);

    void add(double milliseconds) { m_times.append(milliseconds); }
    [[nodiscard]] qsizetype count() const { return m_times.size(); }
    /// The shortest time that at least this share (0 to 1) of the runs kept: the nearest-rank percentile, so always
    /// one that was measured. 0 where nothing was.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double slowest() const { return percentile(1); }
    [[nodiscard]] QJsonArray json() const;

private:
    QList<double> m_times;
};

/// Milliseconds that one run of `work` takes.
template <typename Work> [[nodiscard]] double timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    std::forward<Work>(work)();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace phalera
