// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacdates.h"

#include "edtf/writtendate.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

Date parsed(const QString &text)
{
    return Date::parse(text).value_or(Date());
}

/// From notBefore to notAfter; an end that is not said is open.
Date between(const XmlElement &date)
{
    const QString from = date.attribute("notBefore"_L1);
    const QString to = date.attribute("notAfter"_L1);
    if (from.isEmpty() && to.isEmpty())
        return {};
    return parsed((from.isEmpty() ? u".."_s : from) + u'/' + (to.isEmpty() ? u".."_s : to));
}

} // namespace

QString eacDateText(const XmlElement &date)
{
    const QString text = date.allText().simplified();
    if (!text.isEmpty())
        return text;
    if (const QString standard = date.attribute("standardDate"_L1); !standard.isEmpty())
        return standard;
    const QString from = date.attribute("notBefore"_L1);
    const QString to = date.attribute("notAfter"_L1);
    return from.isEmpty() && to.isEmpty() ? QString() : QString(from + u'/' + to);
}

DateReading takeEacDate(XmlElement &date)
{
    const QString text = date.take();
    const auto written = readWrittenDate(text);
    const Date said = written ? written->date : Date();
    Date standard = parsed(date.attribute("standardDate"_L1));
    if (standard.isNull())
        standard = between(date);
    if (standard.isNull())
        return { said, written && written->saysMore };
    if (text == date.attribute("standardDate"_L1))
        return { standard }; // what people mean by "2003-21" is no question then
    const bool isLessSure = !said.isNull() && overlaps(said, standard)
        && ((said.isApproximate() && !standard.isApproximate()) || (said.isUncertain() && !standard.isUncertain())
            || (liesWithin(standard, said) && !liesWithin(said, standard)));
    return { isLessSure ? said : standard, !text.isEmpty() && said != standard };
}

} // namespace phalera
