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
    /// The person of this id; somebody whom the archive does not know may.
    [[nodiscard]] bool mayLive(const QString &person) const;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    PrivacyRule m_rule;
    QDate m_today;
    QHash<quint32, Day> m_honoured; ///< of people with several rows, by their number: latest day of the first award
};

} // namespace phalera
