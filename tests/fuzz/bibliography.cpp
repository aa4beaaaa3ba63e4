// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtexreader.h"
#include "exchange/csljsonreader.h"
#include "exchange/risreader.h"
#include "record/values.h"

#include "readrecords.h"

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// Every record holds by itself and comes from a place in the file; every problem has words and a place.
void readAll(RecordReader &reader, const QString &text)
{
    while (auto read = reader.next()) {
        if (!*read) {
            require(!read->error().where.file.isEmpty(), "a problem without a file", text);
            continue;
        }
        Record again = (*read)->record;
        require(normalize(again).isEmpty() && again == (*read)->record, "a record that does not hold", text);
        require((*read)->where.line >= 1 && (*read)->where.column >= 1, "a record from nowhere", text);
    }
    require(!reader.canContinue(), "an end after which there is more", text);
}

} // namespace

/// Whatever is given as a bibliography is read as sources, or refused with its place.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Seeds stand on a line each; the lines of RIS are written with \n in them.
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bytes.replace("\\n", "\n");
    const QString text = QString::fromUtf8(bytes);
    BibtexReader bibtex(deviceWith(bytes), u"a.bib"_s, {});
    readAll(bibtex, text);
    RisReader ris(deviceWith(bytes), u"a.ris"_s, {});
    readAll(ris, text);
    RisReader other(deviceWith(bytes), u"a.ris"_s, { "windows-1251", ',' });
    readAll(other, text);
    CslJsonReader csl(deviceWith(bytes), u"a.csl.json"_s);
    readAll(csl, text);
    return 0;
}
