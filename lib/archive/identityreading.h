// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/identities.h"
#include "store/recordstore.h"

namespace phalera {

/// What was decided to be the same: of all claims, or of these. A decision counts where both its records are there; of
/// two conferrals, where their people are one.
[[nodiscard]] Result<Identities> readIdentities(const RecordStore &store);
[[nodiscard]] Result<Identities> readIdentities(const RecordStore &store, const QList<Claim> &claims);

/// Of these decisions, those that two conferrals are one whose people were, and are no more.
[[nodiscard]] Result<QList<Claim>> partedConferrals(
    const RecordStore &store, const QList<Claim> &sameAs, const Identities &before, const Identities &after);

/// The records of a table of which a field names this record, or one that is merged into it: each once, by the one that
/// stands for it.
[[nodiscard]] Result<QList<RecordRef>> recordsReferring(const RecordStore &store, const Identities &identities,
    Table table, QLatin1StringView field, const RecordRef &survivor);

} // namespace phalera
