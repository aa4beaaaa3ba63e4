// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace phalera {

/// Whether the word that begins at `index`, after a space, belongs on the line of the word before it: a name after its
/// initials, a number after its sign or abbreviation (№ 5, с. 12, vol. 3), what a number counts or dates (12 мая,
/// 1948 г.), and a dash after what it follows (Milchin and Cheltsova, Reference Book of Publisher and Author, breaks of
/// lines).
[[nodiscard]] bool staysWithWordBefore(QStringView text, qsizetype index);

} // namespace phalera
