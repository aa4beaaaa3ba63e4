// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtitles.h"

#include "app/datewords.h"
#include "app/words.h"

#include <array>

namespace phalera {

namespace {

template <typename Value>
QList<Value> valuesOf(const QList<Record> &records, Table table, Value (*convert)(const Record &))
{
    QList<Value> values;
    for (const Record &record : records) {
        if (record.table == table)
            values.append(convert(record));
    }
    return values;
}

} // namespace

RecordTitles::RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Record> &named)
    : RecordTitles(std::move(snapshot), valuesOf(named, Table::Awards, &toAward), valuesOf(named, Table::Acts, &toAct))
{
}

RecordTitles::RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Award> &awards, QList<Act> acts)
    : m_snapshot(std::move(snapshot))
    , m_acts(std::move(acts))
{
    for (const Award &award : awards)
        m_awards.insert(award.id.text(), award);
    for (qsizetype place = 0; place < m_acts.size(); ++place)
        m_placeOfAct.insert(m_acts.at(place).id.text(), place);
}

QFuture<RecordTitles> RecordTitles::of(Archive &archive)
{
    // Where the acts are read: tens of thousands of them would keep the window's thread for a moment.
    return archive.lineageRecords().then([snapshot = archive.snapshot()](const Result<LineageRecords> &records) {
        const LineageRecords known = records.value_or(LineageRecords());
        return RecordTitles(snapshot, known.awards, known.acts);
    });
}

QString RecordTitles::title(const RecordRef &record) const
{
    if (record.table == Table::Awards) {
        const auto award = m_awards.constFind(record.id);
        return award == m_awards.cend() ? awardName(AwardId(record.id), record.id) : awardName(*award);
    }
    if (record.table == Table::Acts) {
        const auto place = m_placeOfAct.constFind(record.id);
        if (place == m_placeOfAct.cend())
            return record.id;
        const Act &act = m_acts.at(*place);
        QStringList parts { dateShort(act.date, QLocale()), actTitle(act) };
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
        if (found.isEmpty())
            found = m_snapshot->text(RowTable::Conferrals, *row, Field::OtherNames).section(u';', 0, 0);
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
    if (m_placeOfAct.contains(id))
        return RecordRef { Table::Acts, id };
    for (const Table table : { Table::People, Table::Sources, Table::Conferrals }) {
        const RecordRef record { table, id };
        if (m_snapshot && m_snapshot->rowOf(record))
            return record;
    }
    return std::nullopt;
}

} // namespace phalera
