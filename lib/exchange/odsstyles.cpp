// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsstyles.h"

#include "exchange/xmlpart.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype MostStyles = 100'000;
constexpr int MostParents = 20;
} // namespace

bool OdsStyles::read(XmlPart &part)
{
    const bool isFull = m_dataStyles.size() + m_cellStyles.size() > MostStyles;
    const bool isDataStyle
        = part.isStart("date-style"_L1) || part.isStart("time-style"_L1) || part.isStart("number-style"_L1);
    if (isDataStyle && !isFull)
        readDataStyle(part);
    else if (part.isStart("style"_L1) && !isFull)
        readStyle(part);
    else
        return false;
    return true;
}

void OdsStyles::readDataStyle(XmlPart &part)
{
    const QXmlStreamAttributes attributes = part.attributes();
    const QString name = attribute(attributes, "name"_L1).toString();
    const bool isNumber = part.name() == "number-style"_L1;
    CellFormat format;
    format.elapsed = attribute(attributes, "truncate-on-overflow"_L1) == "false"_L1;
    const int depth = part.depth();
    while (part.nextInside(depth)) {
        if (!part.isStart())
            continue;
        const QStringView what = part.name();
        format.year = format.year || what == "year"_L1;
        format.month = format.month || what == "month"_L1;
        format.day = format.day || what == "day"_L1;
        format.weekday = format.weekday || what == "day-of-week"_L1;
        format.time = format.time || what == "hours"_L1 || what == "minutes"_L1 || what == "seconds"_L1;
        if (isNumber && what == "number"_L1 && attribute(part.attributes(), "decimal-places"_L1) == "0"_L1)
            format.leastDigits = qBound(0, attribute(part.attributes(), "min-integer-digits"_L1).toInt(), 64);
    }
    m_dataStyles.insert(name, format);
}

void OdsStyles::readStyle(XmlPart &part)
{
    const QXmlStreamAttributes attributes = part.attributes();
    const QString name = attribute(attributes, "name"_L1).toString();
    const bool isTable = attribute(attributes, "family"_L1) == "table"_L1;
    if (attribute(attributes, "family"_L1) == "table-cell"_L1)
        m_cellStyles.insert(name,
            { attribute(attributes, "data-style-name"_L1).toString(),
                attribute(attributes, "parent-style-name"_L1).toString() });
    const int depth = part.depth();
    while (part.nextInside(depth)) {
        if (isTable && part.isStart("table-properties"_L1) && attribute(part.attributes(), "display"_L1) == "false"_L1)
            m_hidingTables.insert(name);
    }
}

CellFormat OdsStyles::format(const QString &style) const
{
    QString name = style;
    for (int parents = 0; parents < MostParents; ++parents) {
        const auto found = m_cellStyles.constFind(name);
        if (found == m_cellStyles.cend())
            break;
        if (!found->dataStyle.isEmpty())
            return m_dataStyles.value(found->dataStyle);
        name = found->parent;
    }
    return {};
}

} // namespace phalera
