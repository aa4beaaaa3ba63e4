// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wikidatareader.h"

namespace phalera {

class RecordStore;

/// What a reader of Wikidata needs of an archive: its awards by all their names, the people whose items are known by
/// any account, and the conferrals of a person. `store` outlives it and may be changed meanwhile.
[[nodiscard]] Result<WikidataTarget> wikidataTarget(
    const RecordStore &store, const QHash<QString, QString> &awardsOfItems);

} // namespace phalera
