// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/awardnames.h"
#include "exchange/recordreader.h"

#include <memory>

namespace phalera {

/// Names of the formats that can be read: "csv", "datapackage", "xlsx", "ods", "json", "eac-cpf", "gedcom".
[[nodiscard]] QStringList readableFormats();
/// The format of a file or folder by what it is called, of XML by how it begins; empty where nothing fits.
[[nodiscard]] QString formatOf(const QString &path);
/// A reader for a file or folder. `format` empty: by the file; `wish`: of a text table or the sheet of a workbook.
/// `terms`: what the archive knows already, for formats that name awards in words.
/// Errors: UnknownFormat (args: path or format, formats known), and what opening the reader gives.
[[nodiscard]] Result<std::unique_ptr<RecordReader>> readerFor(
    const QString &path, const QString &format = {}, const TextFormWish &wish = {}, const ArchiveTerms &terms = {});
/// Whether a reader of the format wants to know the terms of the archive.
[[nodiscard]] bool namesAwards(const QString &format);

} // namespace phalera
