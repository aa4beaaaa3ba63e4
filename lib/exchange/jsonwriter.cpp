// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"

#include "exchange/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace phalera {

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

QByteArray jsonObject(const QList<JsonWriter::Member> &members)
{
    QByteArray line = "{";
    for (const auto &[name, value] : members) {
        if (line.size() > 1)
            line.append(", ");
        line.append(jsonText(name)).append(": ").append(jsonText(value));
    }
    return line.append('}');
}

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{
}

void JsonWriter::writeObject(const QList<Member> &members)
{
    write(m_isFirst ? "[\n" : ",\n");
    m_isFirst = false;
    write(jsonObject(members));
}

Result<void> JsonWriter::finish()
{
    write(m_isFirst ? "[]\n" : "\n]\n");
    if (m_failed)
        return tl::unexpected(writeError(m_device));
    return {};
}

void JsonWriter::write(const QByteArray &bytes)
{
    if (!m_failed && m_device.write(bytes) != bytes.size())
        m_failed = true;
}

} // namespace phalera
