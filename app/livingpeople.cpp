// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/livingpeople.h"

#include <algorithm>

namespace phalera {

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

bool LivingPeople::mayLive(const QString &person) const
{
    const auto row = m_snapshot->rowOf({ Table::People, person });
    return !row || mayLive(*row);
}

} // namespace phalera
