// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rulecheck.h"

#include <algorithm>

namespace phalera {

namespace {

template <typename Id, typename Value> const Value *lookUp(const QHash<Id, Value> &values, const Id &id)
{
    const auto found = values.constFind(id);
    return found == values.cend() ? nullptr : &*found;
}

} // namespace

void RuleCheck::add(const Award &award)
{
    m_findings += findingsOnAward(award);
    m_awards.insert(award.id, award);
}

void RuleCheck::add(const Act &act)
{
    m_acts.insert(act.id, act);
}

void RuleCheck::add(const Person &person)
{
    m_findings += findingsOnPerson(person);
    m_lives.insert(person.id, { person.born, person.died });
}

void RuleCheck::add(const Conferral &conferral)
{
    const ConferralContext context { lookUp(m_lives, conferral.person), lookUp(m_awards, conferral.award),
        lookUp(m_acts, conferral.act) };
    m_findings += findingsOnConferral(conferral, context);
    const Bearer bearer { conferral.person, conferral.award };
    QList<Turn> &turns = m_turns[bearer];
    if (turns.isEmpty())
        m_bearers.append(bearer);
    turns.append({ conferral.id, conferral.ordinal, conferral.date, conferral.status });
}

void RuleCheck::add(const Count &count)
{
    m_findings += findingsOnCount(count);
}

void RuleCheck::add(const Claim &claim, bool subjectIsRecord)
{
    m_findings += findingsOnClaim(claim, subjectIsRecord);
}

QList<Finding> RuleCheck::findings() const
{
    QList<Finding> all = m_findings;
    for (const Bearer &bearer : m_bearers)
        all += findingsOnTurns(m_turns.value(bearer));
    std::ranges::stable_sort(all, std::greater {}, &Finding::severity);
    return all;
}

} // namespace phalera
