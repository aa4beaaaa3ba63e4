// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportformats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array Formats {
    ExportFormatRow { ExportFormat::Csv, "csv"_L1, "csv"_L1, ExportContent::Table,
        QT_TRANSLATE_NOOP("ExportFormats", "CSV"),
        QT_TRANSLATE_NOOP("ExportFormats", "The table as plain text, for any program"), false },
    ExportFormatRow { ExportFormat::Xlsx, "xlsx"_L1, "xlsx"_L1, ExportContent::Table,
        QT_TRANSLATE_NOOP("ExportFormats", "Workbook"),
        QT_TRANSLATE_NOOP("ExportFormats", "The table for a spreadsheet; a second sheet says where it came from"),
        true },
    ExportFormatRow { ExportFormat::Json, "json"_L1, "json"_L1, ExportContent::Table,
        QT_TRANSLATE_NOOP("ExportFormats", "JSON"),
        QT_TRANSLATE_NOOP("ExportFormats", "The rows as objects with dates in EDTF and codes, for programs"), false },
    ExportFormatRow { ExportFormat::Html, "html"_L1, "html"_L1, ExportContent::Page,
        QT_TRANSLATE_NOOP("ExportFormats", "Reading copy (HTML)"),
        QT_TRANSLATE_NOOP("ExportFormats", "A page to read, send or print, with the sources as notes"), true },
    ExportFormatRow { ExportFormat::JsonLd, "jsonld"_L1, "jsonld"_L1, ExportContent::Records,
        QT_TRANSLATE_NOOP("ExportFormats", "JSON-LD (schema.org)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The records as linked data that web pages and search engines read"), true },
    ExportFormatRow { ExportFormat::Turtle, "turtle"_L1, "ttl"_L1, ExportContent::Records,
        QT_TRANSLATE_NOOP("ExportFormats", "Turtle (RiC-O)"),
        QT_TRANSLATE_NOOP("ExportFormats", "The records as linked data in the terms of archives"), true },
    ExportFormatRow { ExportFormat::Bibtex, "bibtex"_L1, "bib"_L1, ExportContent::Sources,
        QT_TRANSLATE_NOOP("ExportFormats", "Sources as BibTeX"),
        QT_TRANSLATE_NOOP("ExportFormats", "For LaTeX and reference managers"), true },
    ExportFormatRow { ExportFormat::Ris, "ris"_L1, "ris"_L1, ExportContent::Sources,
        QT_TRANSLATE_NOOP("ExportFormats", "Sources as RIS"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Zotero, EndNote, Mendeley and library catalogues"), false },
    ExportFormatRow { ExportFormat::CslJson, "csljson"_L1, "csl.json"_L1, ExportContent::Sources,
        QT_TRANSLATE_NOOP("ExportFormats", "Sources as CSL-JSON"),
        QT_TRANSLATE_NOOP("ExportFormats", "For Zotero and Pandoc"), false },
    ExportFormatRow { ExportFormat::Gedcom, "gedcom"_L1, "ged"_L1, ExportContent::People,
        QT_TRANSLATE_NOOP("ExportFormats", "GEDCOM 7"),
        QT_TRANSLATE_NOOP("ExportFormats", "The people with their awards, for genealogists"), true },
    ExportFormatRow { ExportFormat::EacCpf, "eac-cpf"_L1, "xml"_L1, ExportContent::People,
        QT_TRANSLATE_NOOP("ExportFormats", "EAC-CPF 2.0"),
        QT_TRANSLATE_NOOP("ExportFormats", "The people with their awards, for archives and libraries"), true },
    ExportFormatRow { ExportFormat::Svg, "svg"_L1, "svg"_L1, ExportContent::Drawing,
        QT_TRANSLATE_NOOP("ExportFormats", "Drawing (SVG)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Lines and letters that stay sharp and can be changed"), false },
    ExportFormatRow { ExportFormat::Pdf, "pdf"_L1, "pdf"_L1, ExportContent::Drawing,
        QT_TRANSLATE_NOOP("ExportFormats", "PDF"), QT_TRANSLATE_NOOP("ExportFormats", "As it would be on paper"),
        false },
    ExportFormatRow { ExportFormat::Png, "png"_L1, "png"_L1, ExportContent::Drawing,
        QT_TRANSLATE_NOOP("ExportFormats", "Picture (PNG)"),
        QT_TRANSLATE_NOOP("ExportFormats", "Dots, for slides and web pages"), false },
    ExportFormatRow { ExportFormat::DataPackage, "datapackage"_L1, {}, ExportContent::Archive,
        QT_TRANSLATE_NOOP("ExportFormats", "Data package"),
        QT_TRANSLATE_NOOP("ExportFormats", "Every table of the archive as CSV, in a folder"), true },
    ExportFormatRow { ExportFormat::Copy, "phalera"_L1, "phalera"_L1, ExportContent::Archive,
        QT_TRANSLATE_NOOP("ExportFormats", "Archive"),
        QT_TRANSLATE_NOOP("ExportFormats", "A compact copy of the archive"), true },
    ExportFormatRow { ExportFormat::Lines, "ndjson"_L1, "ndjson"_L1, ExportContent::Archive,
        QT_TRANSLATE_NOOP("ExportFormats", "JSON Lines"),
        QT_TRANSLATE_NOOP("ExportFormats", "Every record and account of the archive, one a line"), true },
};
static_assert(
    [] {
        for (size_t i = 0; i < Formats.size(); ++i) {
            if (Formats[i].format != ExportFormat(i))
                return false;
        }
        return true;
    }(),
    "a format is found by its number");

} // namespace

std::span<const ExportFormatRow> exportFormats()
{
    return Formats;
}

const ExportFormatRow &exportFormat(ExportFormat format)
{
    return Formats[size_t(format)];
}

std::optional<ExportFormat> exportFormatByName(QStringView name)
{
    const auto found = std::ranges::find_if(Formats, [name](const ExportFormatRow &row) { return name == row.name; });
    return found == Formats.end() ? std::nullopt : std::optional(found->format);
}

std::optional<ExportFormat> exportFormatOfFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    std::optional<ExportFormat> found;
    qsizetype longest = 0;
    for (const ExportFormatRow &row : Formats) {
        if (row.ending.size() > longest && name.endsWith(u'.' + row.ending)) {
            found = row.format;
            longest = row.ending.size();
        }
    }
    if (!found && name.endsWith(".jsonl"_L1))
        return ExportFormat::Lines;
    if (!found && name.endsWith(".htm"_L1))
        return ExportFormat::Html;
    return found;
}

ExportSubject subjectOf(View view)
{
    switch (view) {
    case View::Records:
        return ExportSubject::Records;
    case View::Lineage:
        return ExportSubject::Lineage;
    case View::Charts:
        return ExportSubject::Charts;
    case View::Map:
        return ExportSubject::Map;
    case View::Sources:
        return ExportSubject::Sources;
    }
    Q_UNREACHABLE();
}

QList<ExportFormat> formatsOf(ExportSubject subject)
{
    using enum ExportFormat;
    switch (subject) {
    case ExportSubject::Records:
        return { Csv, Xlsx, Json, Html, JsonLd, Turtle, Bibtex, Ris, CslJson };
    case ExportSubject::Lineage:
        return { Svg, Pdf, Png, Html, Json };
    case ExportSubject::Charts:
    case ExportSubject::Map:
        return { Svg, Pdf, Png, Html, Csv, Xlsx };
    case ExportSubject::Sources:
        return { Csv, Xlsx, Html, Bibtex, Ris, CslJson, JsonLd, Turtle };
    case ExportSubject::Dossier:
        return { Html, Pdf, JsonLd, Turtle, Bibtex, Ris, CslJson };
    }
    Q_UNREACHABLE();
}

QString formatTitle(ExportFormat format)
{
    return QCoreApplication::translate("ExportFormats", exportFormat(format).title);
}

QString formatTip(ExportFormat format)
{
    return QCoreApplication::translate("ExportFormats", exportFormat(format).tip);
}

QString formatFilter(ExportFormat format)
{
    return QCoreApplication::translate("ExportFormats", "%1 (*.%2)", "a format and the ending of its files")
        .arg(formatTitle(format), QString(exportFormat(format).ending));
}

} // namespace phalera
