// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace phalera {

/// Paragraphs in lines that fit a width, broken at spaces; a longer word stays whole.
[[nodiscard]] QStringList wrapped(const QStringList &paragraphs, const QFont &font, double width);

} // namespace phalera
