// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"

#include "require.h"

#include <QBuffer>

#include <memory>

/// A device to be read that holds these bytes.
inline std::unique_ptr<QIODevice> deviceWith(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// Reads to the end. What comes holds by itself; what does not says where it stands; a reader that cannot go on ends.
inline void readRecords(phalera::RecordReader &reader, const QByteArray &bytes)
{
    using namespace phalera;
    const QString text = QString::fromUtf8(bytes);
    // Each problem and each record takes at least one byte; one byte has at most as many problems as a row has fields.
    for (qint64 left = 40 * (bytes.size() + 10); const auto next = reader.next(); --left) {
        require(left > 0, "no end of records", text);
        if (!*next) {
            require(!next->error().where.file.isEmpty(), "a problem without a place", text);
            if (!reader.canContinue())
                return;
            continue;
        }
        Record record = (*next)->record;
        require(!record.id.isEmpty(), "a record without an id", text);
        if ((*next)->isFurtherAccount)
            continue;
        const QList<Error> problems = normalize(record);
        require(problems.isEmpty(), "a record that does not hold", text);
        require(record == (*next)->record, "a record that is not in its canonical form", text);
    }
}
