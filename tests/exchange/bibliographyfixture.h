// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bibtexreader.h"
#include "exchange/csljsonreader.h"
#include "exchange/risreader.h"
#include "record/values.h"

#include <QBuffer>

namespace phalera::tests {

inline std::unique_ptr<QIODevice> deviceWith(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// What a reader gives, in its order.
struct ReadSources
{
    QList<ReadRecord> records;
    QList<Error> problems;

    [[nodiscard]] Source source(qsizetype index) const
    {
        return index < records.size() ? toSource(records.at(index).record) : Source();
    }
};

inline ReadSources readAll(RecordReader &reader)
{
    ReadSources all;
    while (auto read = reader.next()) {
        if (*read)
            all.records.append(**read);
        else
            all.problems.append(read->error());
    }
    return all;
}

inline ReadSources readBibtex(const QByteArray &text, const TextForm &form = {})
{
    BibtexReader reader(deviceWith(text), QStringLiteral("a.bib"), form);
    return readAll(reader);
}

inline ReadSources readRis(const QByteArray &text, const TextForm &form = {})
{
    RisReader reader(deviceWith(text), QStringLiteral("a.ris"), form);
    return readAll(reader);
}

inline ReadSources readCslJson(const QByteArray &text)
{
    CslJsonReader reader(deviceWith(text), QStringLiteral("a.csl.json"));
    return readAll(reader);
}

} // namespace phalera::tests
