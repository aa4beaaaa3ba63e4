// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthreader.h"
#include "search/snapshot.h"

namespace phalera {

/// A snapshot of invented conferrals; equal arguments give an equal one.
[[nodiscard]] inline std::shared_ptr<const Snapshot> synthSnapshot(quint32 conferralRows, quint64 seed)
{
    SynthReader reader(conferralRows, seed);
    SnapshotBuilder builder;
    while (const auto next = reader.next()) {
        if (*next && !(*next)->isFurtherAccount)
            builder.add((*next)->record, false);
    }
    return builder.build();
}

} // namespace phalera
