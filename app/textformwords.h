// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

namespace phalera {

/// "Cyrillic (Windows-1251)".
[[nodiscard]] QString encodingWord(const QByteArray &encoding);
/// "semicolon".
[[nodiscard]] QString delimiterWord(char delimiter);
/// How a file was read, as a sentence.
[[nodiscard]] QString formSentence(const FileForm &file);

} // namespace phalera
