// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/identities.h"

#include "record/decision.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Records that are joined by decisions, each group under its first record by id.
class Groups
{
public:
    void join(const QString &a, const QString &b)
    {
        const QString ofA = top(a);
        const QString ofB = top(b);
        if (ofA != ofB)
            m_above.insert(std::max(ofA, ofB), std::min(ofA, ofB));
    }
    [[nodiscard]] QString top(QString id) const
    {
        for (auto above = m_above.constFind(id); above != m_above.cend(); above = m_above.constFind(id))
            id = *above;
        return id;
    }

private:
    QHash<QString, QString> m_above;
};

} // namespace

Identities::Identities(const QList<Same> &decisions)
{
    QHash<Table, Groups> groups;
    for (const Same &same : decisions)
        groups[same.merged.table].join(same.merged.id, same.into);

    struct Group
    {
        QSet<QString> members;
        QSet<QString> leaving; ///< that are merged into another
    };
    QHash<RecordRef, Group> members;
    for (const Same &same : decisions) {
        const Table table = same.merged.table;
        Group &group = members[{ table, groups[table].top(same.into) }];
        group.members << same.merged.id << same.into;
        if (same.merged.id != same.into)
            group.leaving.insert(same.merged.id);
    }
    for (auto group = members.cbegin(); group != members.cend(); ++group) {
        const QSet<QString> ends = group->members - group->leaving;
        const QSet<QString> &candidates = ends.isEmpty() ? group->members : ends;
        const QString survivor = *std::min_element(candidates.begin(), candidates.end());
        QStringList merged = (group->members - QSet<QString> { survivor }).values();
        if (merged.isEmpty())
            continue;
        merged.sort();
        for (const QString &id : std::as_const(merged))
            m_survivors.insert({ group.key().table, id }, survivor);
        m_merged.insert({ group.key().table, survivor }, merged);
    }
}

qint64 Identities::mergedCount(Table table) const
{
    return std::count_if(m_survivors.keyBegin(), m_survivors.keyEnd(),
        [table](const RecordRef &record) { return record.table == table; });
}

RecordRef Identities::survivor(const RecordRef &record) const
{
    const auto found = m_survivors.constFind(record);
    return found == m_survivors.cend() ? record : RecordRef { record.table, *found };
}

/// An id may be that of records of several tables; that of a person or conferral is looked for, as only those merge.
QString Identities::resolvedSubject(const QString &id) const
{
    for (const Table table : { Table::People, Table::Conferrals }) {
        if (const RecordRef record = survivor({ table, id }); record.id != id)
            return record.id;
    }
    return id;
}

Record Identities::resolved(Record record) const
{
    if (isEmpty())
        return record;
    if (record.table == Table::Claims) {
        if (!decisionOf(claimFromRecord(record))) {
            QString &subject = record.values[fieldIndex(Table::Claims, u"subject")];
            subject = resolvedSubject(subject);
        }
        return record;
    }
    if (!canBeMerged(record.table))
        return record;
    record.id = survivor(record.ref()).id;
    const int own = fieldIndex(record.table, record.table == Table::People ? u"id" : u"person");
    record.values[own] = resolvedPerson(record.values.at(own));
    return record;
}

Claim Identities::resolved(Claim claim) const
{
    if (isEmpty()
        || decisionOf(claim).value_or(Decision { Decision::Kind::Verdict, {}, {}, {} }).kind != Decision::Kind::Verdict)
        return claim;
    claim.subject = resolvedSubject(claim.subject);
    if (claim.property == u"person")
        claim.value = resolvedPerson(claim.value);
    return claim;
}

} // namespace phalera
