// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

namespace phalera {

/// What an account that comes says otherwise than those of its record that came before, field by field, each with the
/// field as its place: ValueDiffers (args: what is there, what comes) where both cannot be true, see accept();
/// ValueAdds (the same args, the first one empty where nothing was known) where it is new and contradicts nothing.
/// Empty where only its sources are new.
[[nodiscard]] QList<Error> differences(const QList<Attestation> &earlier, const Attestation &coming);

} // namespace phalera
