// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/render.h"

#include <QByteArray>

namespace phalera {

/// `painted` holds the pages as QPdfWriter wrote them; the result also has what makes them a document: outline, links,
/// attachments, language, properties in both forms that readers look for, with `forArchives` the marks of PDF/A-3b.
/// Holds no moment but ReportPlan::made and no random number: the same pages give the same bytes. Error: Internal, with
/// what the library said.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &painted, const Pages &pages);

} // namespace phalera
