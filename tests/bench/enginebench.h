// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

#include <QJsonObject>

namespace phalera {

/// What the library answers on one archive, without a window: every question once, each of its steps timed; the first
/// and later orders by every field; memory.
[[nodiscard]] QJsonObject measureEngine(const QString &archivePath, const QList<TypedQuestion> &questions);

} // namespace phalera
