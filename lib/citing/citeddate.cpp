// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citeddate.h"

#include "edtf/expression.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// How a family of styles writes dates.
struct Manner
{
    QLocale months;
    bool inRussian = false;
    bool monthFirst = false;
    bool shortensYears = false;
};

constexpr int FirstSeason = 21;
constexpr int LastSeason = 24; // those behind say a hemisphere or a quarter

QString season(int value, const Manner &manner)
{
    static const std::array russian { u"весна"_s, u"лето"_s, u"осень"_s, u"зима"_s };
    static const std::array english { u"Spring"_s, u"Summer"_s, u"Fall"_s, u"Winter"_s };
    const auto index = size_t(value - FirstSeason);
    return value > LastSeason ? QString() : manner.inRussian ? russian[index] : english[index];
}

/// A date that says nothing but a year, a month, a season or a day.
bool isPlain(const edtf::SingleDate &date)
{
    const auto isSure = [](const std::optional<edtf::Component> &component) {
        return !component || (component->unspecified == 0 && component->qualifier == edtf::Qualifier::None);
    };
    return date.year.unspecified == 0 && date.year.qualifier == edtf::Qualifier::None && date.year.significant == 0
        && isSure(date.month) && isSure(date.day);
}

qint64 yearOf(const edtf::SingleDate &date)
{
    return date.year.isNegative ? -date.year.magnitude : date.year.magnitude;
}

QString monthAndDay(const edtf::SingleDate &date, const QString &days, const Manner &manner)
{
    const int month = date.month->value;
    if (manner.monthFirst)
        return manner.months.standaloneMonthName(month) + u'\u00a0' + days;
    // In a date the name of a month may have a case of its own: "30 марта".
    return days + u'\u00a0' + manner.months.monthName(month);
}

QString withinYear(const edtf::SingleDate &date, const Manner &manner)
{
    if (!date.month)
        return {};
    if (date.hasSeason())
        return season(date.month->value, manner);
    return date.day ? monthAndDay(date, QString::number(date.day->value), manner)
                    : manner.months.standaloneMonthName(date.month->value);
}

QString yearSpan(qint64 first, qint64 last, bool shortens)
{
    if (first == last)
        return QString::number(first);
    // CMOS 9.61, 9.64: the last two digits are enough within a century, but not after a year that ends in 00.
    if (shortens && first > 999 && first / 100 == last / 100 && first % 100 != 0) {
        const qint64 rest = last % 100;
        const bool needsOneDigit = first % 100 < 10 && rest < 10;
        return QString::number(first) + u'–'
            + (needsOneDigit ? QString::number(rest) : u"%1"_s.arg(rest, 2, 10, QChar(u'0')));
    }
    return u"%1–%2"_s.arg(first).arg(last);
}

CitedDate spanOf(const edtf::SingleDate &first, const edtf::SingleDate &last, const Manner &manner)
{
    CitedDate cited { yearSpan(yearOf(first), yearOf(last), manner.shortensYears), {} };
    if (yearOf(first) != yearOf(last))
        return cited;
    const QString begin = withinYear(first, manner);
    const QString end = withinYear(last, manner);
    const bool inOneMonth = first.day && last.day && first.month->value == last.month->value;
    if (inOneMonth)
        cited.withinYear = monthAndDay(
            first, u"%1–%2"_s.arg(QString::number(first.day->value), QString::number(last.day->value)), manner);
    else if (!begin.isEmpty() && !end.isEmpty())
        cited.withinYear = first.day || last.day ? QString(begin + u" – "_s + end) : QString(begin + u'–' + end);
    return cited;
}

/// The year of a date that is not sure, in brackets, as the cataloguer's word.
QString inferredYear(const Date &date, const Manner &manner)
{
    const auto first = date.earliestYear();
    const auto last = date.latestYear();
    const auto words
        = [&manner](const QString &russian, const QString &english) { return manner.inRussian ? russian : english; };
    if (!first && !last)
        return {};
    if (!first)
        return words(u"[не позднее %1]"_s, u"[not after %1]"_s).arg(*last);
    if (!last)
        return words(u"[не ранее %1]"_s, u"[not before %1]"_s).arg(*first);
    if (date.hasUnspecifiedDigits() && *first != *last)
        return words(u"[между %1 и %2]"_s, u"[between %1 and %2]"_s).arg(*first).arg(*last);
    const QString years = yearSpan(*first, *last, manner.shortensYears);
    const QString about = date.isApproximate() ? words(u"около "_s, u"ca. "_s) : QString();
    return u'[' + about + years + (date.isUncertain() ? u"?]"_s : u"]"_s);
}

CitedDate citedDate(const Date &date, const Manner &manner)
{
    if (date.isNull())
        return {};
    const edtf::Content &content = date.expression()->content;
    if (const auto *single = std::get_if<edtf::SingleDate>(&content)) {
        if (isPlain(*single))
            return { QString::number(yearOf(*single)), withinYear(*single, manner) };
    } else if (const auto *range = std::get_if<edtf::Range>(&content)) {
        const auto *first = std::get_if<edtf::SingleDate>(&range->start);
        const auto *last = std::get_if<edtf::SingleDate>(&range->end);
        if (first != nullptr && last != nullptr && isPlain(*first) && isPlain(*last))
            return spanOf(*first, *last, manner);
    }
    return { inferredYear(date, manner), {} };
}

} // namespace

CitedDate gostDate(const Date &date, const QLocale &source, bool inRussian)
{
    return citedDate(date, { source, inRussian, false, false });
}

CitedDate chicagoDate(const Date &date)
{
    return citedDate(date, { QLocale(QLocale::English, QLocale::UnitedStates), false, true, true });
}

QString chicagoFullDate(const Date &date)
{
    const CitedDate cited = chicagoDate(date);
    if (cited.withinYear.isEmpty())
        return cited.year;
    const bool hasDay = cited.withinYear.contains(u'\u00a0');
    return cited.withinYear + (hasDay ? u", "_s : u" "_s) + cited.year; // CMOS 6.38, 6.39
}

} // namespace phalera
