// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltree.h"

#include <algorithm>

namespace phalera {

namespace {

XmlElement beginning(const XmlPart &xml)
{
    XmlElement element;
    element.name = xml.name().toString();
    element.line = xml.lineNumber();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
    return element;
}

qsizetype sizeOf(const XmlElement &element)
{
    qsizetype size = 64 + element.name.size() + element.text.size(); // an empty element takes memory too
    for (const auto &[name, value] : element.attributes)
        size += name.size() + value.size();
    return size;
}

} // namespace

QString XmlElement::attribute(QLatin1StringView attributeName) const
{
    const auto found = std::ranges::find(attributes, attributeName, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second.simplified();
}

XmlElement *XmlElement::child(QLatin1StringView childName)
{
    const auto found = std::ranges::find(children, childName, &XmlElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::vector<XmlElement *> XmlElement::childrenNamed(QLatin1StringView childName)
{
    std::vector<XmlElement *> found;
    for (XmlElement &each : children) {
        if (each.name == childName)
            found.push_back(&each);
    }
    return found;
}

QString XmlElement::allText() const
{
    QString all = text;
    for (const XmlElement &each : children)
        all += each.allText();
    return all;
}

QString XmlElement::take()
{
    takeAll();
    return allText().simplified();
}

void XmlElement::takeAll()
{
    isTaken = true;
    for (XmlElement &each : children)
        each.takeAll();
}

std::optional<XmlElement> readElement(XmlPart &xml)
{
    // The elements that are open, outermost first; a finished one moves into the one around it.
    std::vector<XmlElement> open { beginning(xml) };
    qsizetype size = sizeOf(open.back());
    while (xml.next()) {
        if (xml.isStart()) {
            open.push_back(beginning(xml));
            size += sizeOf(open.back());
        } else if (xml.isText()) {
            XmlElement piece;
            piece.text = xml.text().toString();
            piece.line = xml.lineNumber();
            size += sizeOf(piece);
            open.back().children.push_back(std::move(piece));
        } else if (xml.isEnd()) {
            XmlElement done = std::move(open.back());
            open.pop_back();
            if (open.empty())
                return done;
            open.back().children.push_back(std::move(done));
        }
        if (size > LargestElement)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace phalera
