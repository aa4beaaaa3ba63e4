// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtitles.h"

#include "app/datewords.h"
#include "app/words.h"

#include <array>

namespace phalera {

RecordTitles::RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Record> &named)
    : m_snapshot(std::move(snapshot))
{
    for (const Record &record : named) {
        if (record.table == Table::Awards)
            m_awards.insert(record.id, toAward(record));
        else if (record.table == Table::Acts)
            m_acts.insert(record.id, toAct(record));
    }
}

QFuture<RecordTitles> RecordTitles::of(Archive &archive, QObject *context)
{
    return archive.records(Table::Awards)
        .then(context,
            [&archive](const Result<QList<Record>> &awards) {
                // Where the acts are read: tens of thousands of them would keep the window's thread for a moment.
                return archive.records(Table::Acts)
                    .then([snapshot = archive.snapshot(), awards](const Result<QList<Record>> &acts) {
                        return RecordTitles(
                            snapshot, awards.value_or(QList<Record>()) + acts.value_or(QList<Record>()));
                    });
            })
        .unwrap();
}

QString RecordTitles::title(const RecordRef &record) const
{
    if (record.table == Table::Awards) {
        const auto award = m_awards.constFind(record.id);
        return award == m_awards.cend() ? awardName(AwardId(record.id), record.id) : awardName(*award);
    }
    if (record.table == Table::Acts) {
        const Act act = m_acts.value(record.id);
        QStringList parts { dateShort(act.date, QLocale()), act.id.isEmpty() ? record.id : actTitle(act) };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
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
        found = m_nameForm.shown(found);
        break;
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
    if (m_acts.contains(id))
        return RecordRef { Table::Acts, id };
    for (const Table table : { Table::People, Table::Sources, Table::Conferrals }) {
        const RecordRef record { table, id };
        if (m_snapshot && m_snapshot->rowOf(record))
            return record;
    }
    return std::nullopt;
}

} // namespace phalera
