// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QIODevice>
#include <QJsonValue>
#include <QList>

namespace phalera {

/// Writes an array of JSON objects (RFC 8259), one object a line, members in the order given, without holding the array
/// in memory.
class JsonWriter
{
public:
    /// `device` is open for writing and outlives the writer.
    explicit JsonWriter(QIODevice &device);

    using Member = std::pair<QString, QJsonValue>;
    void writeObject(const QList<Member> &members);
    /// Closes the array; DiskFull or FileNotWritable where something was not written.
    Result<void> finish();

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    bool m_isFirst = true;
    bool m_failed = false;
};

/// One JSON value as compact UTF-8 text, alone as it never is in QJsonDocument.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);
/// One object on a line, its members in the order given.
[[nodiscard]] QByteArray jsonObject(const QList<JsonWriter::Member> &members);

} // namespace phalera
