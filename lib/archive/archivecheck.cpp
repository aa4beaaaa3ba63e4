// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archive/knownrecords.h"
#include "archive/storereading.h"
#include "record/rulecheck.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A fault of the file, as a finding on the record that it names or on none.
Finding findingOf(const Error &fault)
{
    const auto table = tableByName(fault.args.value(0));
    if (fault.kind == Error::Kind::UnknownReference && table) {
        return { Finding::Severity::Fault, u"unknown-reference"_s, { *table, fault.args.value(1) },
            { fault.where.field, fault.args.value(2) } };
    }
    return { Finding::Severity::Fault, u"file-damaged"_s, {}, fault.args.mid(1) };
}

/// The rules look at records as they are accepted, tables in the order that RuleCheck asks for.
Result<void> feed(RuleCheck &check, const RecordStore &store, const Acceptance &acceptance)
{
    const auto each = [&](Table table, auto convert) {
        return acceptance.forEach(store, table, [&check, convert](const AcceptedRecord &accepted) {
            check.add(convert(accepted.record));
            return true;
        });
    };
    return each(Table::Awards, &toAward)
        .and_then([&] { return each(Table::Acts, &toAct); })
        .and_then([&] { return each(Table::People, &toPerson); })
        .and_then([&] { return each(Table::Conferrals, &toConferral); })
        .and_then([&] { return each(Table::Counts, &toCount); });
}

} // namespace

Result<QList<Finding>> checkStore(const RecordStore &store)
{
    const auto acceptance = Acceptance::of(store);
    if (!acceptance)
        return tl::unexpected(acceptance.error());
    const auto faults = store.checkFile();
    if (!faults)
        return tl::unexpected(faults.error());
    QList<Finding> findings;
    for (const Error &fault : *faults)
        findings.append(findingOf(fault));
    RuleCheck check;
    if (const auto fed = feed(check, store, *acceptance); !fed)
        return tl::unexpected(fed.error());
    KnownRecords known(store);
    for (const Claim &claim : acceptance->claims()) {
        const Result<bool> isRecord = known.resolves({ {}, claim.subject, {} });
        if (!isRecord)
            return tl::unexpected(isRecord.error());
        check.add(claim, *isRecord);
    }
    findings.append(check.findings());
    return findings;
}

} // namespace phalera
