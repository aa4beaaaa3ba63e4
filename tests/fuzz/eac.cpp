// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacreader.h"

#include "require.h"

#include <QBuffer>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as EAC-CPF gives records that hold, or errors with a place; and it comes to an end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    EacReader reader(std::move(buffer), u"a.xml"_s);
    for (int count = 0; const auto read = reader.next(); ++count) {
        require(count < 10'000, "no end", text);
        if (!*read) {
            require(read->error().where.file == u"a.xml"_s, "an error without a place", text);
            continue;
        }
        Record again = read->value().record;
        require(normalize(again).isEmpty() && again == read->value().record, "a record that does not hold", text);
    }
    require(!reader.canContinue(), "an end that is none", text);
    return 0;
}
