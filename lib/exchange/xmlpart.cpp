// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlpart.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 LargestToken = qint64(16) << 20;
constexpr int Deepest = 200;
} // namespace

/// Gives the bytes of a part, but no more than a token may have: QXmlStreamReader holds a token whole.
class XmlPart::Guard final : public QIODevice
{
public:
    explicit Guard(std::unique_ptr<QIODevice> bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    void startToken() { m_ofToken = 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_ofToken > LargestToken) {
            m_reason = u"an element or text of more than %1 bytes"_s.arg(LargestToken);
            return -1;
        }
        const qint64 count = m_bytes->read(data, most);
        if (count < 0)
            m_reason = m_bytes->errorString();
        m_read += qMax<qint64>(count, 0);
        m_ofToken += qMax<qint64>(count, 0);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_bytes;
    QString m_reason;
    qint64 m_read = 0;
    qint64 m_ofToken = 0;
};

XmlPart::XmlPart(std::unique_ptr<QIODevice> bytes, QString name)
    : m_name(std::move(name))
    , m_guard(std::make_unique<Guard>(std::move(bytes)))
    , m_xml(m_guard.get())
{
}

XmlPart::~XmlPart() = default;

bool XmlPart::fail(const QString &reason)
{
    if (m_error.isEmpty())
        m_error = m_name + u": "_s + reason;
    return false;
}

bool XmlPart::next()
{
    if (!m_error.isEmpty() || m_xml.atEnd())
        return false;
    if (m_xml.isEndElement())
        --m_depth;
    m_guard->startToken();
    m_xml.readNext();
    if (!m_guard->reason().isEmpty())
        return fail(m_guard->reason());
    switch (m_xml.tokenType()) {
    case QXmlStreamReader::Invalid:
        return fail(u"line %1: "_s.arg(m_xml.lineNumber()) + m_xml.errorString());
    case QXmlStreamReader::DTD:
        return fail(u"it has a document type, which is not read"_s);
    case QXmlStreamReader::EntityReference:
        return fail(u"it refers to an entity that XML itself does not know"_s);
    case QXmlStreamReader::EndDocument:
        return false;
    case QXmlStreamReader::StartElement:
        return ++m_depth <= Deepest || fail(u"more than %1 elements in each other"_s.arg(Deepest));
    default:
        return true;
    }
}

bool XmlPart::nextInside(int depth)
{
    return next() && !(m_xml.isEndElement() && m_depth == depth);
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (nextInside(depth)) { }
}

QString XmlPart::readText()
{
    QString text;
    const int depth = m_depth;
    while (nextInside(depth)) {
        if (m_xml.isCharacters() && m_depth == depth)
            text += m_xml.text();
        if (text.size() > LargestToken)
            fail(u"a text of more than %1 bytes"_s.arg(LargestToken));
    }
    return text;
}

qint64 XmlPart::bytesRead() const
{
    return m_guard->bytesRead();
}

QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == name)
            return each.value();
    }
    return {};
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1;
}

} // namespace phalera
