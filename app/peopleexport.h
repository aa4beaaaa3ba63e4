// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tableexport.h"
#include "archive/archive.h"
#include "exchange/peoplerows.h"
#include "search/answer.h"

namespace phalera {

/// The ids of the people whom an answer on people or conferrals names, each once.
[[nodiscard]] QStringList peopleOf(const Answer &answer);
/// EAC-CPF in one file, or as a folder where the name has no ending.
[[nodiscard]] Archive::PeopleFormat eacFormatOf(const QString &path);
/// What a file of people says of where it comes from, in words that do not depend on the language of the window.
[[nodiscard]] PeopleFileOrigin peopleFileOrigin(const ExportOrigin &origin);

} // namespace phalera
