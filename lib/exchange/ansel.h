// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace phalera {

/// Text in ANSEL (ANSI/NISO Z39.47-1993, with the characters that GEDCOM 5.5.1, appendix C, adds), composed. Its marks
/// stand before their letter. What is no character of it becomes U+FFFD.
[[nodiscard]] QString fromAnsel(QByteArrayView bytes);

} // namespace phalera
