// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"
#include "record/record.h"

#include <memory>

namespace phalera {

enum class LinkedDataFormat : quint8 {
    JsonLd, ///< JSON-LD 1.1 in the terms of schema.org
    Turtle  ///< RDF 1.1 Turtle in the terms of RiC-O 1.1 (International Council on Archives)
};

/// Writes accepted records as linked data, one after another in constant memory: people, conferrals, awards, acts and
/// sources; records of other tables are passed over. A record is named by its table and id, relative to the file:
/// "#people/stakhanov-alexei-1906". Equal records give equal bytes.
///
/// Dates: what is a year, a month or a day stands as such; every other date stands as it is in EDTF, with
/// http://id.loc.gov/datatypes/edtf/EDTF as its type, and nothing is put on a day that the date does not say.
class LinkedDataWriter
{
public:
    virtual ~LinkedDataWriter() = default;
    virtual void write(const Record &accepted) = 0;
    /// Ends the file: DiskFull or FileNotWritable where something was not written.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// `device` is open for writing and outlives the writer.
[[nodiscard]] std::unique_ptr<LinkedDataWriter> linkedDataWriter(
    LinkedDataFormat format, QIODevice &device, const ExportOrigin &origin);

} // namespace phalera
