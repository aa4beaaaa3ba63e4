// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"

class QPrinter;

namespace phalera {

/// Prints the pages that the printer's own settings ask for: range, order, copies. On other paper than the plan's the
/// pages are scaled to fit. May run in any thread. Errors: Cancelled; FileNotWritable where the printer takes no pages.
[[nodiscard]] Result<void> printPages(QPrinter &printer, const Pages &pages, const RenderControl &control = {});

/// Sets paper, orientation, resolution and the name of the job, before a print dialog is shown.
void prepare(QPrinter &printer, const Pages &pages);

} // namespace phalera
