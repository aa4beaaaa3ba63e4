// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"
#include "record/rules.h"

#include <QHash>

namespace phalera {

/// Applies every rule to the accepted records of an archive, fed one by one. Awards, acts and people come before the
/// conferrals that name them; only what a rule needs later is kept, so that a large archive can be checked as a stream.
class RuleCheck
{
public:
    void add(const Award &award);
    void add(const Act &act);
    void add(const Person &person);
    void add(const Conferral &conferral);
    void add(const Count &count);
    void add(const Claim &claim, bool subjectIsRecord);

    /// Findings in the order of severity, gravest first, then as the records came.
    [[nodiscard]] QList<Finding> findings() const;

private:
    struct Bearer
    {
        PersonId person;
        AwardId award;
        friend bool operator==(const Bearer &, const Bearer &) = default;
        friend size_t qHash(const Bearer &bearer, size_t seed = 0)
        {
            return qHashMulti(seed, bearer.person, bearer.award);
        }
    };

    QHash<AwardId, Award> m_awards;
    QHash<ActId, Act> m_acts;
    QHash<PersonId, Life> m_lives;
    QList<Bearer> m_bearers; ///< in the order of their first conferral
    QHash<Bearer, QList<Turn>> m_turns;
    QList<Finding> m_findings;
};

} // namespace phalera
