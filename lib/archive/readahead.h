// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <memory>
#include <vector>

namespace phalera {

/// Reads from another reader in a thread of its own, some records ahead of who takes them. Gives the same records,
/// problems and places; a place only of the record and of fields that refer to something.
class ReadAhead final : public RecordReader
{
public:
    /// Nobody else touches `reader` while this object lives.
    explicit ReadAhead(RecordReader &reader);
    ~ReadAhead() override;
    Q_DISABLE_COPY_MOVE(ReadAhead)

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override;
    [[nodiscard]] qint64 bytesRead() const override { return m_current.bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    struct Spot
    {
        qint64 line;
        qint64 column;
    };
    /// A run of rows. A row that is handed from thread to thread alone would cost more than it saves.
    struct Rows
    {
        std::vector<Result<ReadRecord>> rows;
        std::vector<Spot> spots; ///< of the referring fields of each record, end to end
        qint64 bytesRead = 0;
        bool isLast = false;
    };

    void readAll();
    [[nodiscard]] Rows readSome() const;
    void freeSpent();
    void noteSpots(Rows &rows, Table table) const;
    [[nodiscard]] bool fetch();

    RecordReader &m_reader;
    const qint64 m_bytesTotal;
    Rows m_current;
    size_t m_next = 0; ///< row of m_current
    size_t m_nextSpot = 0;
    Place m_where; ///< of the record that was given last
    std::optional<Table> m_table;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Rows> m_ready; ///< this and what follows: only with the mutex locked
    std::deque<Rows> m_spent; ///< rows that were taken: freed in the thread that made them, which costs less
    bool m_isStopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace phalera
