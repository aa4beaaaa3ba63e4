// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livingpeople.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

LivingPeople::LivingPeople(std::shared_ptr<const Snapshot> snapshot, const PrivacyRule &rule, const QDate &today)
    : m_snapshot(std::move(snapshot))
    , m_rule(rule)
    , m_today(today)
{
    if (m_rule.shows == PrivacyRule::Shows::Everything)
        return;
    const RowDays latest = m_snapshot->latest(RowTable::Conferrals, Field::Date);
    for (const Row row : m_snapshot->rowsOfRepeatedPeople()) {
        const quint32 person = m_snapshot->personNumber(row);
        m_honoured.insert(person, std::min(m_honoured.value(person, DistantFuture), latest[row]));
    }
}

bool LivingPeople::mayLive(Row row) const
{
    const Day ofRow = m_snapshot->latest(RowTable::Conferrals, Field::Date)[row];
    return m_rule.mayLive(m_snapshot->date(RowTable::Conferrals, row, Field::Born),
        m_snapshot->date(RowTable::Conferrals, row, Field::Died),
        m_honoured.value(m_snapshot->personNumber(row), ofRow), m_today);
}

bool LivingPeople::mayLive(const RecordRef &record) const
{
    if (record.table != Table::People && record.table != Table::Conferrals)
        return false;
    const auto row = m_snapshot ? m_snapshot->rowOf(record) : std::nullopt;
    return !row || mayLive(*row);
}

QString LivingPeople::personOf(const RecordRef &record) const
{
    const auto row = m_snapshot ? m_snapshot->rowOf(record) : std::nullopt;
    return record.table == Table::Conferrals && row ? m_snapshot->text(RowTable::Conferrals, *row, Field::Person)
                                                    : record.id;
}

bool LivingPeople::isLeftOut(const RecordRef &record) const
{
    return m_rule.shows == PrivacyRule::Shows::NoLiving && mayLive(record);
}

bool LivingPeople::isWithheld(const RecordRef &record, QStringView field) const
{
    return m_rule.shows == PrivacyRule::Shows::NoBirths && record.table == Table::People
        && (field == "born"_L1 || field == "birth_place"_L1) && mayLive(record);
}

} // namespace phalera
