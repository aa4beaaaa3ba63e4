// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/packagerows.h"

namespace phalera {

namespace {

template <typename ForEach>
Result<void> visitUntilStopped(const StopAsked &stopAsked, const PackageRows::Visitor &visit, ForEach forEach)
{
    bool stopped = false;
    const Result<void> visited = forEach([&](const Attestation &account) {
        stopped = stopAsked && stopAsked();
        return !stopped && visit(account);
    });
    if (stopped)
        return failure(Error::Kind::Cancelled);
    return visited;
}

} // namespace

PackageRows packageRows(const RecordStore &store, const StopAsked &stopAsked)
{
    PackageRows rows;
    rows.records = [&store, stopAsked](Table table, const PackageRows::Visitor &visit) {
        return visitUntilStopped(
            stopAsked, visit, [&](const PackageRows::Visitor &each) { return store.forEachRecord(table, each); });
    };
    rows.furtherAccounts = [&store, stopAsked](const PackageRows::Visitor &visit) {
        return visitUntilStopped(
            stopAsked, visit, [&](const PackageRows::Visitor &each) { return store.forEachFurtherAccount(each); });
    };
    return rows;
}

} // namespace phalera
