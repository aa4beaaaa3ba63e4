// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacreader.h"

#include "readrecords.h"

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as EAC-CPF gives records that hold, or errors with a place; and it comes to an end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    EacReader reader(deviceWith(bytes), u"a.xml"_s);
    readRecords(reader, bytes);
    return 0;
}
