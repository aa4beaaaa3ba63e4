// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtitles.h"

#include "app/datewords.h"
#include "app/words.h"

#include <array>

namespace phalera {

RecordTitles::RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Record> &awards)
    : m_snapshot(std::move(snapshot))
{
    for (const Record &record : awards)
        m_awards.insert(record.id, toAward(record));
}

QString RecordTitles::title(const RecordRef &record) const
{
    if (record.table == Table::Awards) {
        const auto award = m_awards.constFind(record.id);
        return award == m_awards.cend() ? awardName(AwardId(record.id), record.id) : awardName(*award);
    }
    const std::optional<Row> row = m_snapshot ? m_snapshot->rowOf(record) : std::nullopt;
    if (!row)
        return record.id;
    QString found;
    switch (record.table) {
    case Table::People:
    case Table::Conferrals:
        found = m_snapshot->text(RowTable::Conferrals, *row, Field::Name);
        if (found.isEmpty())
            found = m_snapshot->text(RowTable::Conferrals, *row, Field::NameEn);
        break;
    case Table::Acts: {
        const QString date = dateShort(m_snapshot->date(RowTable::Acts, *row, Field::Date), QLocale());
        const QString title = m_snapshot->text(RowTable::Acts, *row, Field::Title);
        found = date.isEmpty() ? title : QString(date + QStringLiteral(" · ") + title);
        break;
    }
    case Table::Sources:
        found = m_snapshot->text(RowTable::Sources, *row, Field::Title);
        break;
    default:
        break;
    }
    return found.isEmpty() ? record.id : found;
}

QString RecordTitles::titleOfId(const QString &id) const
{
    const std::optional<RecordRef> record = resolve(id);
    return record ? title(*record) : id;
}

std::optional<RecordRef> RecordTitles::resolve(const QString &id) const
{
    if (m_awards.contains(id))
        return RecordRef { Table::Awards, id };
    for (const Table table : { Table::People, Table::Acts, Table::Sources, Table::Conferrals }) {
        const RecordRef record { table, id };
        if (m_snapshot && m_snapshot->rowOf(record))
            return record;
    }
    return std::nullopt;
}

} // namespace phalera
