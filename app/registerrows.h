// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportplans.h"

namespace phalera {

/// Rows of a register that stand together, before one of which their head stands.
struct RegisterGroup
{
    int firstRow = 0;
    int rows = 0;
    int level = 1; ///< 1: the outermost
    QString text;
};

/// The rows of a register in the order of the paper, and how they stand together.
struct RegisterRows
{
    QList<Row> rows;
    QList<RegisterGroup> groups; ///< in the order of their rows, the outer before the inner
};

/// The rows of the answer that are `shown`, by the order of the table or by the alphabet that the template names, under
/// its groups: these by the alphabet too, years as they follow, what is unknown last.
[[nodiscard]] RegisterRows registerRows(const Answer &answer, const QList<SortKey> &order, const ReportSetting &setting,
    const std::function<bool(Row)> &shown);

/// A value as it is read on paper; of an unknown one, the word that says so.
[[nodiscard]] QString registerWord(const ReportSetting &setting, Field field, const QString &code);

/// The name or title that a row of the unit goes by in the language of the report, and by which an alphabet orders it.
[[nodiscard]] QString registerName(const Answer &answer, Row row, const QLocale &locale);

} // namespace phalera
