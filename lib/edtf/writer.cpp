// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/writer.h"

#include <algorithm>
#include <array>

namespace phalera::edtf {

namespace {

void appendMark(QString &text, Qualifier qualifier)
{
    constexpr std::array<char16_t, 3> marks { u'?', u'~', u'%' };
    if (qualifier != Qualifier::None)
        text += QChar(marks.at(static_cast<size_t>(qualifier) - 1));
}

void appendDigits(QString &text, qint64 value, int width, quint8 unspecified)
{
    const qsizetype start = text.size();
    text.resize(start + width);
    for (int place = 0; place < width; ++place, value /= 10) {
        const bool isOpen = (unspecified & (1U << place)) != 0;
        text[start + width - 1 - place] = isOpen ? QChar(u'X') : QChar(static_cast<char16_t>(u'0' + value % 10));
    }
}

void appendLongYear(QString &text, const Year &year)
{
    qint64 mantissa = year.magnitude;
    for (int i = 0; i < year.exponent; ++i)
        mantissa /= 10;
    text += QString::number(mantissa);
    if (year.notation == Year::Notation::Exponential)
        text += u'E' + QString::number(year.exponent);
}

void appendYear(QString &text, const Year &year)
{
    const bool isLong = year.notation != Year::Notation::FourDigits;
    if (isLong)
        text += u'Y';
    if (year.isNegative)
        text += u'-';
    if (isLong)
        appendLongYear(text, year);
    else
        appendDigits(text, year.magnitude, 4, year.unspecified);
    if (year.significant > 0)
        text += u'S' + QString::number(year.significant);
}

/// Qualifiers of the parts that a date has, from the year on.
class Qualifiers
{
public:
    explicit Qualifiers(const SingleDate &date)
    {
        append(date.year.qualifier);
        if (date.month)
            append(date.month->qualifier);
        if (date.day)
            append(date.day->qualifier);
    }

    /// Number of leading parts that share a qualifier while the others have none; 0 if it is not so.
    [[nodiscard]] size_t lead() const
    {
        const auto end = m_parts.begin() + m_count;
        const Qualifier shared = m_parts.front();
        const auto rest = std::find_if(m_parts.begin(), end, [shared](Qualifier q) { return q != shared; });
        const bool restIsBare = std::all_of(rest, end, [](Qualifier q) { return q == Qualifier::None; });
        return shared != Qualifier::None && restIsBare ? static_cast<size_t>(rest - m_parts.begin()) : 0;
    }

private:
    void append(Qualifier qualifier) { m_parts.at(static_cast<size_t>(m_count++)) = qualifier; }

    std::array<Qualifier, 3> m_parts {};
    std::ptrdiff_t m_count = 0;
};

void appendDate(QString &text, const SingleDate &date)
{
    const size_t lead = Qualifiers(date).lead();
    size_t part = 0;
    const auto append = [&](Qualifier qualifier, const auto &write) {
        if (part > 0)
            text += u'-';
        if (lead == 0)
            appendMark(text, qualifier);
        write();
        if (++part == lead)
            appendMark(text, qualifier);
    };
    append(date.year.qualifier, [&] { appendYear(text, date.year); });
    for (const auto *component : { &date.month, &date.day }) {
        if (*component)
            append((*component)->qualifier,
                [&] { appendDigits(text, (*component)->value, 2, (*component)->unspecified); });
    }
    if (!date.time.isEmpty())
        text += u'T' + date.time;
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
    const auto side
        = [](const Bound &bound) { return std::holds_alternative<SingleDate>(bound) ? boundText(bound) : QString(); };
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
    QString text;
    text.reserve(10);
    appendDate(text, date);
    return text;
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
