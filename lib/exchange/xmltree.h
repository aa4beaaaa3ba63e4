// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/xmlpart.h"

#include <vector>

namespace phalera {

/// An element of XML with all that stands in it, for descriptions small enough to be looked at whole. Each part can be
/// marked as taken, so that what nobody took can be found in the end.
class XmlElement
{
public:
    QString name;
    std::vector<std::pair<QString, QString>> attributes; ///< without prefixes, in their order
    QString text;                                        ///< of a piece of text, which has no name
    std::vector<XmlElement> children;
    qint64 line = 0;
    bool isTaken = false;

    [[nodiscard]] QString attribute(QLatin1StringView attributeName) const;
    [[nodiscard]] XmlElement *child(QLatin1StringView childName);
    [[nodiscard]] std::vector<XmlElement *> childrenNamed(QLatin1StringView childName);
    /// All text within, in the order of the document.
    [[nodiscard]] QString allText() const;
    /// allText() without white space around and runs of it; the element counts as taken.
    QString take();
    /// The element and all within it count as taken.
    void takeAll();
};

/// Reads the element whose start is the token now, up to its end. What is deeper or larger than a description is
/// leaves error() of the part, or gives none.
inline constexpr qsizetype LargestElement = qsizetype(4) << 20; ///< letters, names and elements together
[[nodiscard]] std::optional<XmlElement> readElement(XmlPart &xml);

} // namespace phalera
