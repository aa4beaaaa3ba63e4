// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearchfile.h"
#include "archive/archive.h"

#include <QFutureWatcher>
#include <QObject>

namespace phalera {

/// What a saved search finds in the open archive.
struct SavedCount
{
    QString query;                   ///< its text
    std::optional<QueryError> error; ///< the text cannot be read: there is no number
    Unit unit = Unit::Conferrals;
    qint64 records = 0; ///< as many as the table would list
    qint64 conferrals = 0;
    qint64 revocations = 0;
    qint64 restorations = 0;
};

/// Counts the saved searches on the pool, again for each snapshot of the archive, and tells each number as it comes. A
/// new snapshot stops what is still counted for the old one.
class SavedSearchCounter : public QObject
{
    Q_OBJECT
public:
    SavedSearchCounter(Archive &archive, const SavedSearchFile &file, QObject *parent = nullptr);
    ~SavedSearchCounter() override;

    /// By the texts of the queries; one that is not there yet is still being counted.
    [[nodiscard]] const QHash<QString, SavedCount> &counts() const { return m_counts; }

signals:
    void counted();

private:
    void start();
    void stop();

    Archive &m_archive;
    const SavedSearchFile &m_file;
    QHash<QString, SavedCount> m_counts;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<SavedCount> m_watcher;
};

} // namespace phalera
