// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomreader.h"

#include "require.h"

#include <QBuffer>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as GEDCOM gives records that hold, or errors with a place; and it comes to an end. A bar stands
/// for the end of a line, as a seed is a line of its file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bytes.replace("|", "\n");
    const QString text = QString::fromUtf8(bytes);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    GedcomReader reader(std::move(buffer), u"a.ged"_s);
    for (int count = 0; const auto read = reader.next(); ++count) {
        require(count < 10'000, "no end", text);
        if (!*read) {
            require(read->error().where.file == u"a.ged"_s, "an error without a place", text);
            continue;
        }
        Record again = read->value().record;
        require(normalize(again).isEmpty() && again == read->value().record, "a record that does not hold", text);
    }
    require(!reader.canContinue(), "an end that is none", text);
    return 0;
}
