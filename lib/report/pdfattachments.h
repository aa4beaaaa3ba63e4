// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "report/reportplan.h"

namespace phalera {

/// The files within a PDF, by name; none where it holds none. The file may come from anybody: what is damaged,
/// encrypted or larger than a report can be is an Error.
/// Errors: FileNotFound, FileNotReadable, UnknownFormat, TooLarge.
[[nodiscard]] Result<QList<ReportAttachment>> attachmentsOf(const QString &path);
/// Of a PDF in memory; `name` is what errors call it.
[[nodiscard]] Result<QList<ReportAttachment>> attachmentsOf(const QByteArray &pdf, const QString &name);

} // namespace phalera
