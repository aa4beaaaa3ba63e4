// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"

#include <QJsonObject>

namespace phalera {

/// "table-N.csv": the table as it is read, without the numbers of its sources; before it, where there are any, a column
/// "id" with the record of each row.
[[nodiscard]] ReportAttachment tableAttachment(int number, const TableBlock &table, const QStringList &ids);

/// Adds what a report needs to be made again: "query.txt" (as it is typed), "query.json" and "report.json". `options`:
/// what the kind asks for besides, under the names of the command line.
void attachOrigin(
    ReportPlan &plan, const Query &query, ReportKind kind, const QJsonObject &options, const ReportSetting &setting);

} // namespace phalera
