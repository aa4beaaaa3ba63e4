// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "exchange/textsource.h"

#include "readrecords.h"

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as a table is read in some form: as a table of ours, by its header or its name, and as plain rows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const TextForm form = guessTextForm(*deviceWith(bytes));
    for (const std::optional<Table> table : { std::optional<Table>(), std::optional(Table::Claims) }) {
        if (const auto reader = TableReader::open(deviceWith(bytes), u"any.csv"_s, table, form))
            readRecords(**reader, bytes);
    }
    TextSource rows(deviceWith(bytes), u"any.csv"_s, form);
    rows.allowAnyWidth();
    while (const auto row = rows.next()) {
        require(*row || !row->error().where.file.isEmpty(), "an error without a place", QString::fromUtf8(bytes));
        if (!*row && !rows.canContinue())
            break;
    }
    return 0;
}
