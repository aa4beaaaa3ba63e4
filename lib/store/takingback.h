// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/recordstore.h"

namespace phalera {

/// Makes records the only ones of a batch, so that they can be withdrawn with it. Inside a transaction.
class TakingBack
{
public:
    explicit TakingBack(Connection &connection)
        : m_connection(connection)
    {
    }

    /// With all their accounts; that other batches brought these too is forgotten.
    [[nodiscard]] Result<void> giveTo(qint64 batch, const QList<RecordRef> &records);
    /// Batches of decisions that brought no record which is still there. Decisions are claims, with their sources.
    [[nodiscard]] Result<void> removeEmptyDecisions();

private:
    Connection &m_connection;
};

} // namespace phalera
