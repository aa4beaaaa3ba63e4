// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

namespace phalera {

/// How a source wrote what was changed on the way in, or could not be read.
struct OriginalWording
{
    QString field; ///< name of the field; "name" for a person's whole name
    QString text;
    QString locator;
    QList<SourceId> sources;

    friend bool operator==(const OriginalWording &, const OriginalWording &) = default;
};

/// Of all accounts of a record, in their order; by the names of the fields within each. What is no JSON object of texts
/// is given whole, under no field.
[[nodiscard]] QList<OriginalWording> originalWordings(const QList<Attestation> &attestations);

} // namespace phalera
