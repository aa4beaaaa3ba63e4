// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace phalera {

/// QSortFilterProxyModel over a table model that holds the flat rows of `folder` in memory: a filter over names and
/// texts, a letter more or less each time, and sorting by name and date. No facets, no years: it has none.
[[nodiscard]] QJsonObject measureProxy(const QString &folder);

} // namespace phalera
