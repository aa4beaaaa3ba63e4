// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "record/decision.h"

#include <algorithm>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// Records, and the decisions that hold on them, kept the plain way: records() rewrites them by hand, so that each came
/// as an account of what it was decided to be. An archive of those must show what one shows that took the decisions.
class RewrittenRecords
{
public:
    struct Merge
    {
        RecordRef merged;
        QString into;
        SourceId source;
        QList<std::pair<int, Decision>> verdicts; ///< by number
    };
    struct Difference
    {
        Table table;
        QString a;
        QString b;
        SourceId source;
    };

    explicit RewrittenRecords(QList<Record> records)
        : m_records(std::move(records))
    {
    }

    [[nodiscard]] const QList<Record> &asTheyCame() const { return m_records; }
    [[nodiscard]] const QList<Merge> &merges() const { return m_merges; }
    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }

    [[nodiscard]] RecordRef survivor(RecordRef record) const
    {
        for (bool isMerged = true; isMerged;) {
            const auto merge = std::ranges::find(m_merges, record, &Merge::merged);
            isMerged = merge != m_merges.cend();
            if (isMerged)
                record.id = merge->into;
        }
        return record;
    }
    /// Who received a conferral, as it came.
    [[nodiscard]] RecordRef person(const QString &conferral) const
    {
        const auto record = std::ranges::find_if(
            m_records, [&](const Record &each) { return each.table == Table::Conferrals && each.id == conferral; });
        return { Table::People, record->value(u"person") };
    }
    [[nodiscard]] bool areToldApart(const RecordRef &a, const RecordRef &b) const
    {
        return std::ranges::any_of(m_differences, [&](const Difference &each) {
            const QString first = survivor({ each.table, each.a }).id;
            const QString second = survivor({ each.table, each.b }).id;
            return each.table == a.table && ((first == a.id && second == b.id) || (first == b.id && second == a.id));
        });
    }

    /// What an archive answered to a wish that it granted.
    void merge(const MergeWish &wish, const QList<Identities::Same> &same)
    {
        const RecordRef into { wish.merged.table, same.first().into };
        Merge merge { same.first().merged, into.id, wish.source, {} };
        const int number = nextVerdict(merge.merged, into);
        for (auto choice = wish.choices.cbegin(); choice != wish.choices.cend(); ++choice)
            merge.verdicts.append({ number, { Decision::Kind::Verdict, into.id, choice.value(), choice.key() } });
        m_merges.append(merge);
        for (const Identities::Same &twin : same.sliced(1))
            m_merges.append({ twin.merged, twin.into, wish.source, {} });
    }
    void unmerge(const RecordRef &merged)
    {
        m_merges.removeIf([&](const Merge &merge) { return merge.merged == merged; });
        QList<RecordRef> parted;
        for (const Merge &merge : std::as_const(m_merges)) {
            if (merge.merged.table == Table::Conferrals
                && survivor(person(merge.merged.id)) != survivor(person(merge.into)))
                parted.append(merge.merged);
        }
        m_merges.removeIf([&](const Merge &merge) { return parted.contains(merge.merged); });
    }
    void tellApart(const Difference &difference) { m_differences.append(difference); }
    void forgetDifference(const RecordRef &a, const RecordRef &b)
    {
        QList<Difference> staying;
        for (const Difference &each : std::exchange(m_differences, {})) {
            const QList<Difference> others = std::exchange(m_differences, { each });
            const bool isIt = areToldApart(a, b);
            m_differences = others;
            if (!isIt)
                staying.append(each);
        }
        m_differences = staying;
    }

    /// The own rows first, then the accounts of those that are merged, by their ids.
    [[nodiscard]] QList<Record> records() const
    {
        QList<Record> rewritten;
        QList<std::pair<QString, Record>> ofMerged;
        for (const Record &record : m_records) {
            if (const Record copy = rewrittenRecord(record); copy.id == record.id)
                rewritten.append(copy);
            else
                ofMerged.append({ record.id, copy });
        }
        std::ranges::stable_sort(ofMerged, {}, &std::pair<QString, Record>::first);
        for (const auto &[id, record] : std::as_const(ofMerged))
            rewritten.append(record);
        rewritten.append(verdicts());
        return rewritten;
    }
    [[nodiscard]] QSet<SourceId> decidingSources() const
    {
        QSet<SourceId> sources;
        for (const Merge &merge : m_merges)
            sources.insert(merge.source);
        for (const Difference &difference : m_differences)
            sources.insert(difference.source);
        return sources;
    }

private:
    [[nodiscard]] int nextVerdict(const RecordRef &merged, const RecordRef &into) const
    {
        int number = 1;
        for (const Merge &merge : m_merges) {
            const RecordRef of = survivor({ merge.merged.table, merge.into });
            for (const auto &[held, verdict] : merge.verdicts) {
                if (of == merged || of == into)
                    number = std::max(number, held + 1);
            }
        }
        return number;
    }
    [[nodiscard]] Record rewrittenRecord(Record record) const
    {
        const auto lead = [&](Table table, QStringView field) {
            QString &cell = record.values[fieldIndex(record.table, field)];
            cell = survivor({ table, cell }).id;
        };
        if (record.table == Table::People) {
            lead(Table::People, u"id");
            record.id = record.value(u"id");
        } else if (record.table == Table::Conferrals) {
            lead(Table::People, u"person");
            record.id = survivor(record.ref()).id;
        } else if (record.table == Table::Claims) {
            lead(Table::People, u"subject");
            lead(Table::Conferrals, u"subject");
        }
        return record;
    }
    [[nodiscard]] QList<Record> verdicts() const
    {
        QList<Record> claims;
        for (const Merge &merge : m_merges) {
            for (const auto &[number, verdict] : merge.verdicts) {
                Claim claim = claimOf(
                    verdict, verdictQuestion(number, verdict.field, merge.merged.id), merge.source, u"same"_s);
                claim.subject = survivor({ merge.merged.table, claim.subject }).id;
                claims.append(recordOf(claim));
            }
        }
        return claims;
    }

    QList<Record> m_records;
    QList<Merge> m_merges;
    QList<Difference> m_differences;
};

} // namespace phalera::tests
