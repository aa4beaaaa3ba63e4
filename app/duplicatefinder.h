// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "matching/duplicates.h"

#include <QFutureWatcher>
#include <QObject>

namespace phalera {

/// Looks for duplicates in an archive beside the window.
class DuplicateFinder : public QObject
{
    Q_OBJECT
public:
    static constexpr int ProgressSteps = 1000;

    explicit DuplicateFinder(Archive &archive, QObject *parent = nullptr);
    ~DuplicateFinder() override;

    /// `batches`: only pairs of which one of these imports brought one; none: all. A search that runs is stopped.
    void start(const QList<qint64> &batches);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What the last search found; none before its end, or where it was stopped or the archive could not be read.
    [[nodiscard]] const std::optional<Duplicates> &found() const { return m_found; }
    /// By whose names the found are shown.
    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }

signals:
    void progressed(int steps);
    void finished();

private:
    void readPeople(QList<qint64> batches, DuplicateWish wish);
    void compare(const DuplicateWish &wish);
    void end(std::optional<Duplicates> found);

    Archive &m_archive;
    QFutureWatcher<Duplicates> m_watcher;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<Duplicates> m_found;
    int m_started = 0; ///< searches; what an earlier one reads is not wanted any more
    bool m_isRunning = false;
};

} // namespace phalera
