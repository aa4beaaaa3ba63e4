// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

// What every match key does with its letters. Keys are lower-case ASCII.

/// Runs of one letter become that letter.
[[nodiscard]] QString withoutDoubles(const QString &key);
/// Drops i (y, j, й, ь before a vowel) beside a full vowel: Alexei, Alexey, Aleksej and Jewgeni, Yevgeny meet.
[[nodiscard]] QString withoutIotation(const QString &key);

} // namespace phalera
