// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"

namespace phalera {

/// Several reports as one, each from a new page: a title, a table of contents over all, sources numbered through, one
/// colophon. What the parts attach is kept, tables numbered through. `setting` says the language, paper and head of the
/// book; parts are set on its paper.
[[nodiscard]] ReportPlan bookPlan(const QString &title, const QList<ReportPlan> &parts, const ReportSetting &setting);

} // namespace phalera
