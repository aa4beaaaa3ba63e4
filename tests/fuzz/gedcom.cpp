// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomreader.h"

#include "readrecords.h"

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as GEDCOM gives records that hold, or errors with a place; and it comes to an end. A bar stands
/// for the end of a line, as a seed is a line of its file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bytes.replace("|", "\n");
    GedcomReader reader(deviceWith(bytes), u"a.ged"_s);
    readRecords(reader, bytes);
    return 0;
}
