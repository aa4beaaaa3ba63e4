// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacleftovers.h"

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// What an element says besides its text; the other attributes only serve the file.
constexpr std::array TellingAttributes { "localType"_L1, "href"_L1, "valueURI"_L1, "standardDate"_L1, "notBefore"_L1,
    "notAfter"_L1, "certainty"_L1, "cpfRelationType"_L1, "resourceRelationType"_L1, "functionRelationType"_L1,
    "targetType"_L1, "countryCode"_L1, "languageCode"_L1, "value"_L1 };

bool hasUntakenText(const XmlElement &element)
{
    return std::ranges::any_of(element.children,
        [](const XmlElement &each) { return each.name.isEmpty() && !each.isTaken && !each.text.trimmed().isEmpty(); });
}

QString attributesOf(const XmlElement &element)
{
    QStringList said;
    for (const QLatin1StringView name : TellingAttributes) {
        if (const QString value = element.attribute(name); !value.isEmpty())
            said.append(value);
    }
    return said.isEmpty() ? QString() : QString(u" ["_s + said.join(u", "_s) + u']');
}

void collect(const XmlElement &element, QStringList &said)
{
    if (hasUntakenText(element)) {
        said.append(element.allText().simplified() + attributesOf(element));
        return;
    }
    if (!element.isTaken)
        said.append(attributesOf(element).trimmed());
    for (const XmlElement &each : element.children) {
        if (!each.name.isEmpty())
            collect(each, said);
    }
}

} // namespace

void keepLeftovers(const XmlElement &parent, RecordDraft &draft)
{
    for (const XmlElement &each : parent.children) {
        if (each.name.isEmpty()) {
            if (!each.isTaken)
                draft.keep(parent.name, each.text.simplified());
            continue;
        }
        QStringList said;
        collect(each, said);
        said.removeAll(QString());
        draft.keep(each.name, said.join(u"; "_s));
    }
}

} // namespace phalera
