// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/writer.h"

#include <algorithm>

namespace phalera::edtf {

namespace {

QString mark(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::None:
        return {};
    case Qualifier::Uncertain:
        return QStringLiteral("?");
    case Qualifier::Approximate:
        return QStringLiteral("~");
    case Qualifier::UncertainAndApproximate:
        return QStringLiteral("%");
    }
    Q_UNREACHABLE();
}

QString digits(qint64 value, int width, quint8 unspecified)
{
    QString text = QString::number(value).rightJustified(width, u'0');
    for (int place = 0; place < width; ++place) {
        if (unspecified & (1U << place))
            text[width - 1 - place] = u'X';
    }
    return text;
}

QString yearText(const Year &year)
{
    const QString sign = year.isNegative ? QStringLiteral("-") : QString();
    QString text;
    switch (year.notation) {
    case Year::Notation::FourDigits:
        text = sign + digits(year.magnitude, 4, year.unspecified);
        break;
    case Year::Notation::Long:
        text = u'Y' + sign + QString::number(year.magnitude);
        break;
    case Year::Notation::Exponential: {
        qint64 mantissa = year.magnitude;
        for (int i = 0; i < year.exponent; ++i)
            mantissa /= 10;
        text = u'Y' + sign + QString::number(mantissa) + u'E' + QString::number(year.exponent);
        break;
    }
    }
    if (year.significant > 0)
        text += u'S' + QString::number(year.significant);
    return text;
}

struct Part
{
    QString text;
    Qualifier qualifier;
};

QList<Part> partsOf(const SingleDate &date)
{
    QList<Part> parts { { yearText(date.year), date.year.qualifier } };
    for (const auto &component : { date.month, date.day }) {
        if (component)
            parts.append({ digits(component->value, 2, component->unspecified), component->qualifier });
    }
    return parts;
}

/// Number of leading parts that share a qualifier while the others have none; 0 if it is not so.
qsizetype qualifiedLead(const QList<Part> &parts)
{
    const Qualifier shared = parts.first().qualifier;
    const auto end = std::find_if(parts.begin(), parts.end(), [shared](const Part &p) { return p.qualifier != shared; });
    const bool othersAreBare
        = std::all_of(end, parts.end(), [](const Part &p) { return p.qualifier == Qualifier::None; });
    return shared != Qualifier::None && othersAreBare ? end - parts.begin() : 0;
}

QString boundText(const Bound &bound)
{
    if (const auto *date = std::get_if<SingleDate>(&bound))
        return canonicalText(*date);
    return std::holds_alternative<OpenEnd>(bound) ? QStringLiteral("..") : QString();
}

QString memberText(const SetMember &member)
{
    if (const auto *date = std::get_if<SingleDate>(&member))
        return canonicalText(*date);
    const auto &range = std::get<Range>(member);
    const auto side = [](const Bound &bound) {
        return std::holds_alternative<SingleDate>(bound) ? boundText(bound) : QString();
    };
    return side(range.start) + QStringLiteral("..") + side(range.end);
}

QString setText(const Set &set)
{
    QStringList members;
    members.reserve(set.members.size());
    for (const SetMember &member : set.members)
        members.append(memberText(member));
    const QString list = members.join(u',');
    return set.isAllOf ? QString(u'{' + list + u'}') : QString(u'[' + list + u']');
}

} // namespace

QString canonicalText(const SingleDate &date)
{
    const QList<Part> parts = partsOf(date);
    const qsizetype lead = qualifiedLead(parts);
    QString text;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += u'-';
        if (lead == 0)
            text += mark(parts[i].qualifier);
        text += parts[i].text;
        if (i + 1 == lead)
            text += mark(parts[i].qualifier);
    }
    return date.time.isEmpty() ? text : QString(text + u'T' + date.time);
}

QString canonicalText(const Content &content)
{
    if (const auto *date = std::get_if<SingleDate>(&content))
        return canonicalText(*date);
    if (const auto *range = std::get_if<Range>(&content))
        return boundText(range->start) + u'/' + boundText(range->end);
    return setText(std::get<Set>(content));
}

} // namespace phalera::edtf
