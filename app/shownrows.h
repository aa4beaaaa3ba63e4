// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recordpresentation.h"
#include "app/recordtitles.h"
#include "models/recordtablemodel.h"
#include "search/answer.h"

namespace phalera {

/// Rows of an answer as a table shows them. A value: may be copied and read in any thread.
struct ShownRows
{
    Answer answer;
    QList<Row> rows;      ///< in their order
    QList<Field> columns; ///< from left to right
    RecordTitles titles;  ///< also says how names are shown
};

/// The records that the rows stand for, in their order.
[[nodiscard]] RecordRef recordOf(const ShownRows &shown, qsizetype row);
/// The sources that a row cites; that of a row of sources is the source itself.
[[nodiscard]] QStringList sourcesOfRow(const ShownRows &shown, qsizetype row);
/// Every source that the rows cite, once, in the order in which they are first cited.
[[nodiscard]] QStringList citedSources(const ShownRows &shown);

/// The rows as a table of their own, whatever the window's does meanwhile; belongs to the thread that makes it.
class ShownTable
{
public:
    explicit ShownTable(const ShownRows &shown);

    [[nodiscard]] const RecordTableModel &model() const { return m_model; }
    /// In the user's words.
    [[nodiscard]] const RecordPresentation &presented() const { return m_presented; }
    [[nodiscard]] QList<int> columns() const;

private:
    RecordTableModel m_model;
    RecordPresentation m_presented;
};

} // namespace phalera
