// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "record/identities.h"

namespace phalera {

/// Writes a researcher's decisions on records as claims, and takes them back. Inside a transaction of the store.
class Decisions
{
public:
    explicit Decisions(RecordStore &store)
        : m_store(store)
    {
    }

    /// As Archive::merge().
    [[nodiscard]] Result<MergeOutcome> merge(const MergeWish &wish);
    /// As Archive::unmerge().
    [[nodiscard]] Result<Dossier> unmerge(const RecordRef &merged);
    /// As Archive::tellApart().
    [[nodiscard]] Result<void> tellApart(const DifferenceWish &wish);
    /// As Archive::forgetDifference().
    [[nodiscard]] Result<void> forgetDifference(const RecordRef &a, const RecordRef &b);

private:
    struct Pair
    {
        RecordRef merged; ///< the record that stands for itself until now
        RecordRef into;
    };
    [[nodiscard]] Result<Pair> pairOf(const RecordRef &merged, const RecordRef &into, const Identities &identities);
    [[nodiscard]] Result<Pair> mayMerge(const MergeWish &wish, const Identities &identities);
    [[nodiscard]] Result<QList<Claim>> differences(const Pair &pair, const Identities &identities);
    [[nodiscard]] Result<QList<Claim>> verdicts(const MergeWish &wish, const Pair &pair, const Identities &identities);
    [[nodiscard]] Result<QList<Identities::Same>> twins(const Pair &pair, const Identities &identities);
    [[nodiscard]] Result<QList<Record>> conferrals(const RecordRef &person, const Identities &identities);
    [[nodiscard]] Result<void> write(const QList<Claim> &claims, const QString &what);
    [[nodiscard]] Result<void> addSource(const SourceId &source, qint64 batch);
    [[nodiscard]] Result<QList<RecordRef>> leftAlone(const QList<RecordRef> &taken, const QSet<SourceId> &sources);
    [[nodiscard]] Result<QList<Claim>> verdictsWith(const QList<RecordRef> &merged, const Identities &identities);
    [[nodiscard]] Result<void> takeBack(const QList<Claim> &claims);

    RecordStore &m_store;
};

/// The source of decisions for which none was named.
[[nodiscard]] Record researchersSource();

} // namespace phalera
