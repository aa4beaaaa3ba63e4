// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/datepiece.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera::edtf {

namespace {

QString digits(qint64 number, int count)
{
    return u"%1"_s.arg(number, count, 10, QChar(u'0'));
}

QString yearText(const DatePiece &piece)
{
    QString text = digits(*piece.year, 4);
    for (int open = 0; open < piece.openDigits; ++open)
        text[3 - open] = u'X';
    return text;
}

QString dayText(Day day)
{
    const CalendarDay date = calendarDay(day, Calendar::Gregorian);
    return digits(date.year, 4) + u'-' + digits(date.month, 2) + u'-' + digits(date.day, 2);
}

QString spanText(const QString &first, const QString &last)
{
    return first == last ? first : first + u'/' + last;
}

struct Numbers
{
    int first;
    int last;
};

/// Where `part` of `count` lies in first to last: thirds that do not come out even reach to the next number.
Numbers partOf(Numbers whole, int part, int count)
{
    const int length = whole.last - whole.first + 1;
    return { whole.first + length * (part - 1) / count, whole.first + (length * part + count - 1) / count - 1 };
}

/// Of a century, a decade, a year in months, or a month in days.
std::optional<QString> partText(const DatePiece &piece)
{
    if (piece.day || (piece.month && (*piece.month < 1 || *piece.month > 12)) || piece.openDigits > 1)
        return std::nullopt;
    Numbers whole { 1, 12 };
    QString before;
    if (piece.month) {
        const int days = daysInMonth(*piece.year, *piece.month, Calendar::Gregorian);
        before = digits(*piece.year, 4) + u'-' + digits(*piece.month, 2) + u'-';
        if (piece.partCount == 2)
            return before + (piece.part == 1 ? u"01/"_s + before + u"15"_s : u"16/"_s + before + digits(days, 2));
        if (piece.partCount != 3)
            return std::nullopt;
        const int last = piece.part == 3 ? days : piece.part * 10;
        return before + digits(piece.part * 10 - 9, 2) + u'/' + before + digits(last, 2);
    }
    if (piece.century)
        whole = { *piece.century * 100 - 99, *piece.century * 100 };
    else if (piece.openDigits == 1)
        whole = { *piece.year, *piece.year + 9 };
    else
        before = digits(*piece.year, 4) + u'-';
    const Numbers part = partOf(whole, piece.part, piece.partCount);
    const int width = before.isEmpty() ? 4 : 2;
    return before + digits(part.first, width) + u'/' + before + digits(part.last, width);
}

std::optional<QString> julianText(const DatePiece &piece)
{
    const int last = piece.day ? *piece.day : daysInMonth(*piece.year, *piece.month, Calendar::Julian);
    if (last < 1 || last > daysInMonth(*piece.year, *piece.month, Calendar::Julian))
        return std::nullopt;
    const auto gregorian = [&](int day) {
        return dayText(dayNumber({ *piece.year, *piece.month, day }, Calendar::Julian));
    };
    return spanText(gregorian(piece.day.value_or(1)), gregorian(last));
}

} // namespace

std::optional<QString> edtfText(const DatePiece &piece)
{
    if (piece.partCount > 0)
        return partText(piece);
    if (piece.century)
        return spanText(digits(*piece.century * 100 - 99, 4), digits(*piece.century * 100, 4));
    if (piece.calendar == Calendar::Julian && piece.month && *piece.month >= 1 && *piece.month <= 12
        && piece.openDigits == 0 && piece.day != 0)
        return julianText(piece);
    QString text = yearText(piece);
    const int day = piece.day.value_or(0);
    if (piece.month && (*piece.month > 0 || day > 0))
        text += u'-' + (*piece.month > 0 ? digits(*piece.month, 2) : u"XX"_s);
    if (day > 0)
        text += u'-' + digits(day, 2);
    return text;
}

} // namespace phalera::edtf
