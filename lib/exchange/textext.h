// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

/// What a text set in TeX says: accents and letters by their commands, of Latin and of Cyrillic (T2A), become letters;
/// quotes, dashes and escaped signs become signs; commands that only say how letters look, and braces, are left out. A
/// command that is not known stays as it is written.
[[nodiscard]] QString textOfTex(QStringView tex);

/// An address as it stands in a field that TeX does not set: without \url and without the escapes that some programs
/// put before its signs all the same.
[[nodiscard]] QString addressOfTex(QStringView tex);

} // namespace phalera
