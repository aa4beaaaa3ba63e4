// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"
#include "report/reportplan.h"

namespace phalera {

/// Writes a report as a reading copy: drawings, facts, tables, notes and colophon. Errors: FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writePlanAsHtml(QIODevice &device, const ReportPlan &plan, const ExportOrigin &origin);

} // namespace phalera
