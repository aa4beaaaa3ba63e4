// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>

namespace phalera {

/// The XML of one part of a workbook or of a file, a token at a time and in bounded memory. Without document types, so
/// that no entity is ever expanded and nothing outside is referred to.
class XmlPart
{
public:
    /// `bytes` is open for reading; `name` is what errors name.
    XmlPart(std::unique_ptr<QIODevice> bytes, QString name);
    ~XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    /// Goes to the next token; false at the end and where error() says why there is none.
    bool next();
    /// As next(), within the element whose start is the token now: false at its end too.
    bool nextInside(int depth);
    /// How many elements are open: the argument of nextInside().
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isStart(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// To the end of the element that begins here.
    void skip();
    /// The text of the element that begins here, without that of elements in it.
    [[nodiscard]] QString readText();

    /// What is wrong, in words for those who made the file; empty where nothing is.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] qint64 bytesRead() const;
    /// Where the last token ends.
    [[nodiscard]] qint64 lineNumber() const { return m_xml.lineNumber(); }
    [[nodiscard]] qint64 columnNumber() const { return m_xml.columnNumber() + 1; }

private:
    class Guard;
    bool fail(const QString &reason);

    QString m_name;
    std::unique_ptr<Guard> m_guard;
    QXmlStreamReader m_xml;
    QString m_error;
    int m_depth = 0;
};

/// The value of an attribute by its name without prefix; null where there is none.
[[nodiscard]] QStringView attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name);
/// Whether it says "true" or "1".
[[nodiscard]] bool isTrue(QStringView value);

} // namespace phalera
