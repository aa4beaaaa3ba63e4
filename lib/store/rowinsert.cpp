// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowinsert.h"

#include "store/nativeinsert.h"
#include "store/queryinsert.h"

namespace phalera {

Result<std::unique_ptr<RowInsert>> RowInsert::prepare(Connection &connection, const QString &sql)
{
    const auto asRowInsert = [](auto insert) -> std::unique_ptr<RowInsert> { return insert; };
    return connection.handle() ? NativeInsert::prepare(connection, sql).map(asRowInsert)
                               : QueryInsert::prepare(connection, sql).map(asRowInsert);
}

} // namespace phalera
