// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportplan.h"

namespace phalera {

/// The properties of a report as XMP (ISO 16684-1), as they stand in its PDF. `producer`: the library that wrote the
/// pages.
[[nodiscard]] QByteArray xmpPacket(const ReportPlan &plan, const QString &producer);

} // namespace phalera
