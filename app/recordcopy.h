// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shownrows.h"
#include "app/sourcelookup.h"
#include "app/tableexport.h"
#include "citing/citingstyle.h"

#include <QDate>

namespace phalera {

/// What copying can put on the clipboard.
enum class CopyForm : quint8 {
    Table,        ///< as the table shows them: cells separated by tabs, and an HTML table
    Csv,          ///< the same after RFC 4180
    WithCitation, ///< the same, each row with the numbers of its sources, and the sources
    Citation,     ///< the sources, and where and when they were looked up
    Bibtex,       ///< the sources for reference managers
    CslJson,      ///< the same as JSON
    RecordIds     ///< one a line
};

struct RecordsToCopy : ShownRows
{
    ExportOrigin origin;
    QDate when; ///< day of access
    CitingStyle citing = CitingStyle::ChicagoNotes;
    SourceLookup sources {}; ///< those of the rows, whole; none: as the snapshot lists them
};
/// Whether the form says what the sources are.
[[nodiscard]] bool namesSources(CopyForm form);

struct CopiedRecords
{
    QString text;
    QString html; ///< empty where the form has none, or the rows are too many for it
};

/// The records as text, in the language of now. Error: Cancelled, if `progress` says so.
[[nodiscard]] Result<CopiedRecords> copied(
    const RecordsToCopy &records, CopyForm form, const ExportProgress &progress = {});

} // namespace phalera
