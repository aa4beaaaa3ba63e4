// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readahead.h"

#include "archive/knownrecords.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr size_t RowsAtOnce = 256;
constexpr size_t MostReady = 16;
constexpr size_t MostSpent = 4; ///< others may still hold texts of these

} // namespace

ReadAhead::ReadAhead(RecordReader &reader)
    : m_reader(reader)
    , m_bytesTotal(reader.bytesTotal())
    , m_thread(QThread::create([this] { readAll(); }))
{
    m_thread->setObjectName(QStringLiteral("reading"));
    m_thread->start();
}

ReadAhead::~ReadAhead()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopped = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

void ReadAhead::readAll()
{
    for (bool isLast = false; !isLast;) {
        Rows rows = readSome();
        isLast = rows.isLast;
        QMutexLocker lock(&m_mutex);
        while (m_ready.size() >= MostReady && !m_isStopped)
            m_changed.wait(&m_mutex);
        if (m_isStopped)
            return;
        m_ready.push_back(std::move(rows));
        m_changed.wakeAll();
        lock.unlock();
        freeSpent();
    }
}

void ReadAhead::freeSpent()
{
    std::vector<Rows> freed;
    const QMutexLocker lock(&m_mutex);
    while (m_spent.size() > MostSpent) {
        freed.push_back(std::move(m_spent.front()));
        m_spent.pop_front();
    }
}

ReadAhead::Rows ReadAhead::readSome() const
{
    Rows rows;
    rows.rows.reserve(RowsAtOnce);
    while (rows.rows.size() < RowsAtOnce && !rows.isLast) {
        if (auto row = m_reader.next()) {
            if (*row)
                noteSpots(rows, row->value().record.table);
            rows.rows.push_back(*std::move(row));
        } else {
            rows.isLast = true;
        }
    }
    rows.bytesRead = m_reader.bytesRead();
    return rows;
}

void ReadAhead::noteSpots(Rows &rows, Table table) const
{
    for (const QString &field : referringFields(table)) {
        const Place place = m_reader.placeOf(field);
        rows.spots.push_back({ place.line, place.column });
    }
}

std::optional<Result<ReadRecord>> ReadAhead::next()
{
    while (m_next == m_current.rows.size()) {
        if (!fetch())
            return std::nullopt;
    }
    if (m_table)
        m_nextSpot += size_t(referringFields(*m_table).size());
    Result<ReadRecord> row = m_current.rows[m_next++];
    m_table = row ? std::optional(row->record.table) : std::nullopt;
    if (row)
        m_where = row->where;
    return row;
}

/// Takes the next rows; false at the end.
bool ReadAhead::fetch()
{
    if (m_current.isLast)
        return false;
    QMutexLocker lock(&m_mutex);
    while (m_ready.empty())
        m_changed.wait(&m_mutex);
    m_spent.push_back(std::exchange(m_current, std::move(m_ready.front())));
    m_ready.pop_front();
    m_changed.wakeAll();
    m_next = 0;
    m_nextSpot = 0;
    m_table.reset();
    return true;
}

Place ReadAhead::placeOf(const QString &field) const
{
    Place place = m_where;
    place.field = field;
    const qsizetype index = m_table ? referringFields(*m_table).indexOf(field) : -1;
    if (index >= 0) {
        const Spot &spot = m_current.spots[m_nextSpot + size_t(index)];
        place.line = spot.line;
        place.column = spot.column;
    }
    return place;
}

bool ReadAhead::canContinue() const
{
    return m_next < m_current.rows.size() || !m_current.isLast;
}

} // namespace phalera
