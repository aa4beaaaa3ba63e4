// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"
#include "record/values.h"

#include <memory>

namespace phalera {

/// Formats of reference managers.
enum class BibliographyFormat : quint8 { Bibtex, Ris, CslJson };

/// Writes sources one after another, in constant memory: equal sources give equal bytes.
class SourceWriter
{
public:
    virtual ~SourceWriter() = default;
    virtual void write(const Source &source) = 0;
    /// Ends the file: DiskFull or FileNotWritable where something was not written.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// `device` is open for writing and outlives the writer. BibTeX says the origin in a comment; the others have no room.
[[nodiscard]] std::unique_ptr<SourceWriter> sourceWriter(
    BibliographyFormat format, QIODevice &device, const ExportOrigin &origin);

} // namespace phalera
