// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatareader.h"

#include "require.h"

#include <QBuffer>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is saved is read into records that hold, or refused with its place, and the reader comes to an end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bytes.replace("\xC2\xB6", "\n"); // seeds are lines; the rows of a table are parted by ¶
    const QString text = QString::fromUtf8(bytes);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    const WikidataTarget target { { { u"hero"_s, { u"Hero of Socialist Labour"_s } } }, { { u"Q7"_s, u"seven"_s } } };
    const auto reader = WikidataReader::open(std::move(buffer), u"a.json"_s, target);
    if (!reader) {
        require(reader.error().kind == Error::Kind::UnknownFormat, "an error of another kind", text);
        return 0;
    }
    size_t count = 0;
    while (const auto read = (*reader)->next()) {
        require(++count < 1000 + size * 10, "more than there can be", text);
        if (!*read) {
            require(read->error().where.file == u"a.json", "a problem without its file", text);
            continue;
        }
        Record record = read->value().record;
        require(!record.id.isEmpty(), "a record without an id", text);
        for (const Error &problem : normalize(record))
            require(read->value().isFurtherAccount && problem.kind == Error::Kind::MissingValue,
                "a record that does not hold", text);
    }
    require(!(*reader)->canContinue(), "an end that is none", text);
    for (const Error &remark : (*reader)->remarks())
        require(!remark.args.isEmpty(), "a remark on nothing", text);
    return 0;
}
