// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/privacyrule.h"
#include "search/snapshot.h"

#include <QHash>

namespace phalera {

/// Who of an archive may be living, by a rule: see PrivacyRule::mayLive(). A person's awards are all looked at.
class LivingPeople
{
public:
    LivingPeople(std::shared_ptr<const Snapshot> snapshot, const PrivacyRule &rule, const QDate &today);

    /// The person of a row of conferrals.
    [[nodiscard]] bool mayLive(Row row) const;
    /// A person, or that of a conferral; one whom the archive does not know may. Never of other records.
    [[nodiscard]] bool mayLive(const RecordRef &record) const;
    /// The id of the person that a record is, or is of; that of the record where the archive does not know it.
    [[nodiscard]] QString personOf(const RecordRef &record) const;
    /// By the rule nothing is said of it.
    [[nodiscard]] bool isLeftOut(const RecordRef &record) const;
    /// By the rule a field of it is not told.
    [[nodiscard]] bool isWithheld(const RecordRef &record, QStringView field) const;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    PrivacyRule m_rule;
    QDate m_today;
    QHash<quint32, Day> m_honoured; ///< of people with several rows, by their number: latest day of the first award
};

} // namespace phalera
