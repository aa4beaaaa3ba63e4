// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

namespace phalera {

/// What a rule on the data found in one record.
struct Finding
{
    enum class Severity : quint8 { Note, Warning, Fault };
    Severity severity = Severity::Fault;
    QString rule; ///< slug: "award-before-birth"
    RecordRef record;
    QStringList args; ///< the words of the case; rules.h says which

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace phalera
