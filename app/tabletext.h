// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace phalera {

/// What a table shows as lines of text with tabs, the headings first, without some of its columns.
[[nodiscard]] QString tabbedText(const QAbstractItemModel &model, const QList<int> &without = {});

} // namespace phalera
