// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

/// Text as the letters of an id: small Latin letters, digits and single hyphens; Cyrillic as in passports. Empty where
/// nothing of it remains.
[[nodiscard]] QString slugOf(QStringView text);

/// An id for what a foreign file describes: `readable` as far as an id can say it, and eight digits of the SHA-256 of
/// `key`, which says what tells it apart from all others. So one file gives the same ids whenever it is read, and two
/// files none in common unless they speak of the same.
[[nodiscard]] QString foreignId(QStringView readable, const QString &key);

} // namespace phalera
