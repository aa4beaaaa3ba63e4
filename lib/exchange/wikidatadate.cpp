// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatadate.h"

#include "edtf/datepiece.h"
#include "exchange/wikidataproperties.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

enum Precision : int { Millennium = 6, Century = 7, Decade = 8, Year = 9, Month = 10, Day = 11, Second = 14 };

/// The numbers of a time as it is written: "+1905-12-21T00:00:00Z". No year 0: -1 is 1 BC.
struct Numbers
{
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<Numbers> numbersOf(const QString &time)
{
    static const QRegularExpression form(uR"(^([+-]?)(\d{1,16})-(\d\d)-(\d\d)(T[0-9:.]+Z?)?$)"_s);
    const QRegularExpressionMatch match = form.match(time);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 year = match.captured(2).toLongLong();
    const Numbers numbers { int(qMin<qint64>(year, 100'000)), match.captured(3).toInt(), match.captured(4).toInt() };
    if (year == 0 || year > 99'999 || numbers.month > 12 || numbers.day > 31)
        return std::nullopt;
    return match.captured(1) == u'-' ? Numbers { -numbers.year, numbers.month, numbers.day } : numbers;
}

/// Which hundred or thousand years a year lies in: 1900 is of the 19th century.
int whichOf(int year, int length)
{
    return (year + length - 1) / length;
}

QString span(int first, int last)
{
    return u"%1/%2"_s.arg(first, 4, 10, QChar(u'0')).arg(last, 4, 10, QChar(u'0'));
}

/// Of years that EDTF writes with four digits and of the era.
std::optional<QString> recentText(const Numbers &time, int precision, Calendar calendar)
{
    edtf::DatePiece piece;
    piece.calendar = calendar;
    switch (precision) {
    case Millennium:
        return span(whichOf(time.year, 1000) * 1000 - 999, whichOf(time.year, 1000) * 1000);
    case Century:
        piece.century = whichOf(time.year, 100);
        break;
    case Decade:
        piece.year = time.year;
        piece.openDigits = 1;
        break;
    case Year:
        piece.year = time.year;
        break;
    case Month:
        if (time.month < 1)
            return std::nullopt;
        piece.year = time.year;
        piece.month = time.month;
        break;
    default:
        if (time.month < 1 || time.day < 1)
            return std::nullopt;
        piece.year = time.year;
        piece.month = time.month;
        piece.day = time.day;
    }
    return edtfText(piece);
}

/// Years before our era and days in them; nothing coarser, whose bounds nobody agrees on.
std::optional<Date> ancientDate(const Numbers &time, int precision, Calendar calendar)
{
    const int year = time.year < 0 ? time.year + 1 : time.year; // EDTF counts a year 0
    if (precision == Year) {
        const QString text = std::abs(year) > 9999 ? u"Y%1"_s.arg(year)
            : year < 0                             ? u"-%1"_s.arg(-year, 4, 10, QChar(u'0'))
                                                   : u"%1"_s.arg(year, 4, 10, QChar(u'0'));
        const auto date = Date::parse(text);
        return date ? std::optional(*date) : std::nullopt;
    }
    const bool isDay = precision >= Day && std::abs(year) <= 9999 && time.month >= 1 && time.day >= 1
        && time.day <= daysInMonth(year, time.month, calendar);
    return isDay ? std::optional(Date::fromDay(dayNumber({ year, time.month, time.day }, calendar))) : std::nullopt;
}

std::optional<Date> dateFrom(const Numbers &time, int precision, Calendar calendar)
{
    if (precision < Millennium || precision > Second)
        return std::nullopt;
    if (time.year < 1 || time.year > 9999)
        return ancientDate(time, precision, calendar);
    const std::optional<QString> text = recentText(time, precision, calendar);
    const auto date = Date::parse(text.value_or(QString()));
    return date ? std::optional(*date) : std::nullopt;
}

/// So many years, or days, around it.
std::optional<Date> widened(const Date &date, int precision, qint64 before, qint64 after)
{
    const auto wide = [&]() -> tl::expected<Date, DateError> {
        if (precision == Year && date.earliestYear() && *date.earliestYear() - before > 0)
            return Date::parse(span(int(*date.earliestYear() - before), int(*date.earliestYear() + after)));
        if (precision == Day)
            return Date::parse(QString(
                Date::fromDay(date.earliest() - before).text() + u'/' + Date::fromDay(date.earliest() + after).text()));
        return tl::unexpected(DateError {});
    }();
    return wide ? std::optional(*wide) : std::nullopt;
}

QString asWritten(const QString &time, int precision, Calendar calendar, qint64 before, qint64 after)
{
    static const QStringList Words = u"millennium century decade year month day hour minute second"_s.split(u' ');
    QString text = time.startsWith(u'+') ? time.sliced(1) : time;
    text = text.section(u'T', 0, 0) + u", "_s
        + (precision >= Millennium && precision <= Second ? Words.at(precision - Millennium)
                                                          : u"precision "_s + QString::number(precision));
    if (calendar == Calendar::Julian)
        text += u", Julian"_s;
    if (before != 0 || after != 0)
        text += u", −%1 +%2"_s.arg(before).arg(after);
    return text;
}

QString qualified(const QString &edtf, QChar sign)
{
    QStringList ends = edtf.split(u'/');
    for (QString &end : ends)
        end += sign;
    return ends.join(u'/');
}

} // namespace

Value timeValue(const QJsonObject &time)
{
    const QString written = time.value("time"_L1).toString();
    const int precision = time.value("precision"_L1).toInt();
    const qint64 before = time.value("before"_L1).toInteger();
    const qint64 after = time.value("after"_L1).toInteger();
    const QString model = time.value("calendarmodel"_L1).toString();
    const QString calendarItem = model.sliced(model.lastIndexOf(u'/') + 1);
    const Calendar calendar = calendarItem == item::JulianCalendar ? Calendar::Julian : Calendar::Gregorian;
    Value value { Value::Kind::Time, asWritten(written, precision, calendar, before, after) };
    const bool isKnownCalendar = calendar == Calendar::Julian || calendarItem == item::GregorianCalendar;
    const bool isWide = before != 0 || after != 0;
    value.isExact = calendar == Calendar::Gregorian && precision <= Day && !isWide;
    const std::optional<Numbers> numbers = numbersOf(written);
    const bool isSane = before >= 0 && after >= 0 && before < 1000 && after < 1000;
    if (!numbers || !isKnownCalendar || !isSane)
        return value;
    std::optional<Date> date = dateFrom(*numbers, precision, calendar);
    if (date && isWide)
        date = widened(*date, precision, before, after);
    value.date = date.value_or(Date());
    return value;
}

Value timeOfPrecision(const QString &text, int precision)
{
    Value value { Value::Kind::Time, text };
    value.isExact = precision <= Day;
    if (const std::optional<Numbers> numbers = numbersOf(text))
        value.date = dateFrom(*numbers, precision, Calendar::Gregorian).value_or(Date());
    return value;
}

Value timeOfUnknownPrecision(const QString &text)
{
    Value value { Value::Kind::Time, text };
    value.isExact = false;
    const std::optional<Numbers> numbers = numbersOf(text);
    if (!numbers) { // a query may ask for YEAR(?born)
        static const QRegularExpression yearOrMonth(uR"(^\d{4}(-\d\d)?$)"_s);
        value.date = yearOrMonth.match(text).hasMatch() ? Date::parse(text).value_or(Date()) : Date();
        value.isExact = !value.date.isNull();
        return value;
    }
    const bool isFirstOfMonth = numbers->day <= 1;
    const bool isFirstOfYear = isFirstOfMonth && numbers->month <= 1;
    const int year = numbers->year;
    if (!isFirstOfYear || year < 1 || year > 9999) {
        const int precision = isFirstOfYear ? Year : isFirstOfMonth ? Month : Day;
        value.isExact = precision == Day;
        value.date = dateFrom(*numbers, precision, Calendar::Gregorian).value_or(Date());
    } else if (year % 100 == 0) { // the year, the decade from it on, or the century that it ends or names
        value.date = Date::parse(span(year - (year % 1000 == 0 ? 999 : 99), year + 9)).value_or(Date());
    } else {
        value.date = dateFrom(*numbers, year % 10 == 0 ? Decade : Year, Calendar::Gregorian).value_or(Date());
    }
    return value;
}

Value dateOf(const Value &time, const Statement &statement)
{
    Value value = time;
    if (time.kind == Value::Kind::Unknown) {
        const Value *earliest = statement.qualifier(property::Earliest);
        const Value *latest = statement.qualifier(property::Latest);
        const auto bound = [](const Value *of, bool isFirst) {
            return of && !of->date.isNull() ? of->date.text().section(u'/', isFirst ? 0 : -1, isFirst ? 0 : -1)
                                            : u".."_s;
        };
        const QString text = bound(earliest, true) + u'/' + bound(latest, false);
        const auto date = Date::parse(text);
        if ((earliest || latest) && text != u"../.."_s && date)
            value.date = *date;
        value.isExact = false;
    }
    if (value.date.isNull())
        return value;
    for (const Snak &qualifier : statement.qualifiers) {
        if (qualifier.property != property::Circumstances)
            continue;
        const QString &kind = qualifier.value.text;
        const bool isAbout = kind == item::Circa;
        if (!isAbout && kind != item::Presumably && kind != item::Possibly)
            continue;
        if (const auto date = Date::parse(qualified(value.date.text(), isAbout ? u'~' : u'?')))
            value.date = *date;
        value.isExact = false;
    }
    return value;
}

} // namespace phalera::wikidata
