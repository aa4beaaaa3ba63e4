// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

namespace phalera {

/// What the withdrawal of an import does, a sentence a kind of change; what there is nothing of is left out, but never
/// all. `isTrial`: nothing was changed yet.
[[nodiscard]] QStringList withdrawalSentences(const Withdrawal &withdrawal, bool isTrial);

} // namespace phalera
