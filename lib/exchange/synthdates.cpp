// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthdates.h"

#include <span>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

void appendTwoDigits(QString &text, int number)
{
    text += u'-';
    text += QChar(u'0' + number / 10);
    text += QChar(u'0' + number % 10);
}

QString monthText(const SynthDay &day)
{
    QString text = QString::number(day.year);
    appendTwoDigits(text, day.month);
    return text;
}

QString dayText(const SynthDay &day)
{
    QString text = monthText(day);
    appendTwoDigits(text, day.day);
    return text;
}

} // namespace

QString synthDateText(const SynthDay &day, SynthKnown known)
{
    const QString year = QString::number(day.year);
    switch (known) {
    case SynthKnown::Nothing:
        return {};
    case SynthKnown::Decade:
        return year.chopped(1) + u'X';
    case SynthKnown::DoubtfulYear:
        return year + u'?';
    case SynthKnown::AboutYear:
        return year + u'~';
    case SynthKnown::Year:
        return year;
    case SynthKnown::Years:
        return year + u'/' + QString::number(day.year + 1);
    case SynthKnown::NotAfter:
        return u"../"_s + dayText(day);
    case SynthKnown::DoubtfulMonth:
        return monthText(day) + u'?';
    case SynthKnown::Month:
        return monthText(day);
    case SynthKnown::AboutDay:
        return dayText(day) + u'~';
    case SynthKnown::Day:
        return dayText(day);
    }
    Q_UNREACHABLE();
}

SynthDay synthDayIn(SynthRandom &random, int year, int firstMonth, int lastMonth)
{
    // Decrees came before and after the fields' work, and for the holidays of spring.
    constexpr std::array MonthWeights { 6, 10, 16, 14, 12, 14, 8, 6, 5, 8, 6, 5 };
    const auto months = std::span(MonthWeights).subspan(size_t(firstMonth - 1), size_t(lastMonth - firstMonth + 1));
    const int month = firstMonth + int(random.weighted(months));
    return { year, month, random.between(1, 28) };
}

} // namespace phalera
