// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/preparation.h"

#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

void prepare(const Snapshot &snapshot)
{
    const Snapshot::Private &data = snapshot.data();
    const TableData &sources = data.table(RowTable::Sources);
    RowSet any;
    any.addRange(0, std::min<Row>(1, sources.rowCount));
    (void)data.citing.rows(data.table(RowTable::Conferrals), sources, any);
}

} // namespace phalera
