// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace phalera {

/// The handle of an open SQLite connection of Qt; null where Qt's driver carries a SQLite of its own, whose handles no
/// other SQLite may touch. To be used by the thread of the connection, and not after it is closed.
[[nodiscard]] sqlite3 *nativeHandle(const QSqlDatabase &database);

} // namespace phalera
