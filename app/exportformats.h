// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace phalera {

/// Formats that something goes out in. Those from DataPackage on hold the whole archive.
enum class ExportFormat : quint8 {
    Csv,
    Xlsx,
    Json,
    Html,
    JsonLd,
    Turtle,
    Bibtex,
    Ris,
    CslJson,
    Gedcom,
    EacCpf,
    Svg,
    Pdf,
    Png,
    DataPackage,
    Copy,
    Lines
};

/// What a file of a format holds.
enum class ExportContent : quint8 {
    Table,   ///< rows and columns as they are shown
    Records, ///< the records themselves, in the terms of a standard
    Sources, ///< the sources that the records cite
    People,  ///< the people of the records, with their conferrals
    Page,    ///< what is shown, to be read
    Drawing,
    Archive ///< all of it
};

/// A format as the window and the command line know it: one row of the table in exportformats.cpp.
struct ExportFormatRow
{
    ExportFormat format;
    QLatin1StringView name;   ///< on the command line
    QLatin1StringView ending; ///< of the file's name, without the dot; empty: a folder
    ExportContent content;
    const char *title; ///< source texts of the translation context "ExportFormats"
    const char *tip;   ///< what it is good for
    bool saysOrigin;   ///< has room for query, archive, version, date and licence; else they stand in a file beside it
};

[[nodiscard]] std::span<const ExportFormatRow> exportFormats();
[[nodiscard]] const ExportFormatRow &exportFormat(ExportFormat format);
/// By the name on the command line.
[[nodiscard]] std::optional<ExportFormat> exportFormatByName(QStringView name);
/// By the ending of a file's name; none where it has none that is known.
[[nodiscard]] std::optional<ExportFormat> exportFormatOfFile(const QString &path);

/// What of the window can go out: a view, or the record of the dossier.
enum class ExportSubject : quint8 { Records, Lineage, Charts, Map, Sources, Dossier };
[[nodiscard]] ExportSubject subjectOf(View view);
/// The formats that fit it, the usual one first.
[[nodiscard]] QList<ExportFormat> formatsOf(ExportSubject subject);

/// In the user's words: "CSV", and what it is good for.
[[nodiscard]] QString formatTitle(ExportFormat format);
[[nodiscard]] QString formatTip(ExportFormat format);
/// For a file dialog: "CSV (*.csv)".
[[nodiscard]] QString formatFilter(ExportFormat format);

} // namespace phalera
