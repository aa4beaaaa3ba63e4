// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"

#include "app/dategrammar.h"
#include "app/yearwords.h"
#include "edtf/dayrange.h"

namespace phalera {

namespace {

using edtf::Qualifier;
using edtf::SingleDate;
using Case = GrammaticalCase;

constexpr qsizetype LongestList = 12; ///< members of a set that are told one by one

Qualifier sharedQualifier(const SingleDate &date)
{
    const Qualifier year = date.year.qualifier;
    const bool isShared = (!date.month || date.month->qualifier == year) && (!date.day || date.day->qualifier == year);
    return isShared ? year : Qualifier::None;
}

bool hasQualifier(const SingleDate &date)
{
    return date.year.qualifier != Qualifier::None || (date.month && date.month->qualifier != Qualifier::None)
        || (date.day && date.day->qualifier != Qualifier::None);
}

/// A year, month or day with nothing open and nothing doubtful.
bool isPlain(const SingleDate &date)
{
    return isExact(date.year) && !date.hasSeason() && (!date.month || date.month->unspecified == 0)
        && (!date.day || date.day->unspecified == 0) && !hasQualifier(date);
}

class Wording
{
public:
    Wording(const QLocale &locale, Calendar calendar, bool isPeriod)
        : m_locale(locale)
        , m_grammar(dateGrammar(locale))
        , m_calendar(calendar)
        , m_isPeriod(isPeriod)
    {
    }

    [[nodiscard]] QString of(const edtf::Content &content) const
    {
        if (const auto *date = std::get_if<SingleDate>(&content))
            return of(*date, Case::Nominative);
        if (const auto *range = std::get_if<edtf::Range>(&content))
            return of(*range);
        return of(std::get<edtf::Set>(content));
    }

private:
    [[nodiscard]] QString of(const SingleDate &date, Case form) const;
    [[nodiscard]] QString of(const edtf::Range &range) const;
    [[nodiscard]] QString of(const edtf::Set &set) const;
    [[nodiscard]] QString of(const CalendarDay &day) const;
    [[nodiscard]] QString end(const edtf::Bound &bound, Case form) const;
    [[nodiscard]] QString span(const CalendarDay &first, const CalendarDay &last) const;
    [[nodiscard]] QString plainSpan(const SingleDate &first, const SingleDate &last) const;
    [[nodiscard]] QString dayAndMonth(int day, int month) const;
    [[nodiscard]] QString season(const SingleDate &date, Case form) const;
    [[nodiscard]] QString monthOrDay(const SingleDate &date, Case form) const;
    [[nodiscard]] QString withYear(const QString &part, const edtf::Year &year) const;
    [[nodiscard]] QString openParts(const SingleDate &date) const;
    [[nodiscard]] QString newStyle(const SingleDate &date) const;
    [[nodiscard]] QString time(const QString &time) const;
    [[nodiscard]] QString doubtfulParts(const SingleDate &date) const;

    QLocale m_locale;
    const DateGrammar &m_grammar;
    Calendar m_calendar;
    bool m_isPeriod;
};

QString Wording::dayAndMonth(int day, int month) const
{
    return QString::number(day) + u' ' + m_grammar.monthsOfDay.at(static_cast<size_t>(month - 1));
}

QString Wording::of(const CalendarDay &day) const
{
    return dayAndMonth(day.day, day.month) + u' ' + yearNumber(day.year, m_grammar, m_locale);
}

/// Says the month and the year once where both days share them.
QString Wording::span(const CalendarDay &first, const CalendarDay &last) const
{
    if (first == last)
        return of(last);
    if (first.year != last.year)
        return of(first) + m_grammar.dash + of(last);
    if (first.month != last.month)
        return dayAndMonth(first.day, first.month) + m_grammar.dash + of(last);
    return QString::number(first.day) + u'–' + of(last);
}

QString Wording::withYear(const QString &part, const edtf::Year &year) const
{
    const QString words = yearWords(year, Case::Genitive, m_grammar, m_locale);
    if (isExact(year))
        return part + u' ' + words;
    if (isUnknown(year))
        return part + u", " + words;
    return m_grammar.partAndInexactYear.toString().arg(part, words);
}

QString Wording::season(const SingleDate &date, Case form) const
{
    constexpr int firstNorthern = 25;
    constexpr int firstSouthern = 29;
    constexpr int firstQuarter = 33;
    const int code = date.month->value;
    const QString words
        = withYear(m_grammar.seasons.at(seasonIndex(*date.month))[static_cast<size_t>(form)].toString(), date.year);
    if (code < firstNorthern || code >= firstQuarter)
        return words;
    return (code < firstSouthern ? m_grammar.north : m_grammar.south).toString().arg(words);
}

QString Wording::monthOrDay(const SingleDate &date, Case form) const
{
    const int month = date.month->value;
    if (date.day && date.day->unspecified == 0)
        return withYear(dayAndMonth(date.day->value, month), date.year);
    return withYear(
        m_grammar.months[static_cast<size_t>(form)].at(static_cast<size_t>(month - 1)).toString(), date.year);
}

/// What is said of a month or day whose digits are open.
QString Wording::openParts(const SingleDate &date) const
{
    constexpr quint8 both = 3;
    const auto digits = [](const edtf::Component &component) {
        QString text = QString::number(component.value).rightJustified(2, u'0');
        for (int place = 0; place < 2; ++place) {
            if (component.unspecified & (1U << place))
                text[1 - place] = u'X';
        }
        return text;
    };
    const bool monthIsOpen = date.month && date.month->unspecified != 0;
    const bool dayIsOpen = date.day && date.day->unspecified != 0;
    if (monthIsOpen && dayIsOpen && date.month->unspecified == both && date.day->unspecified == both)
        return u", " + m_grammar.monthAndDayUnknown;
    QString text;
    if (monthIsOpen)
        text += u", "
            + (date.month->unspecified == both ? m_grammar.monthUnknown.toString()
                                               : m_grammar.monthDigits.toString().arg(digits(*date.month)));
    if (dayIsOpen && date.day->unspecified == both)
        text += u", " + m_grammar.dayUnknown;
    else if (dayIsOpen || (monthIsOpen && date.day))
        text += u", " + m_grammar.dayDigits.toString().arg(digits(*date.day));
    return text;
}

/// The same days in the calendar of today, for a Julian date.
QString Wording::newStyle(const SingleDate &date) const
{
    const auto days = edtf::dayRange(date, Calendar::Julian);
    if (!days || days->first == DistantPast || days->last == DistantFuture)
        return {};
    const auto today = [](Day day) { return calendarDay(day, Calendar::Gregorian); };
    return u" (" + span(today(days->first), today(days->last)) + u')';
}

QString Wording::time(const QString &time) const
{
    if (time.isEmpty())
        return {};
    if (time.endsWith(u'Z'))
        return u", " + time.chopped(1) + u' ' + m_grammar.universalTime;
    return u", " + time;
}

QString Wording::doubtfulParts(const SingleDate &date) const
{
    QStringList parts;
    const auto note = [&parts](Qualifier qualifier, const std::array<QStringView, 3> &words) {
        if (qualifier != Qualifier::None)
            parts.append(words.at(static_cast<size_t>(qualifier) - 1).toString());
    };
    note(date.year.qualifier, m_grammar.doubtfulYear);
    if (date.month)
        note(date.month->qualifier, m_grammar.doubtfulMonth);
    if (date.day)
        note(date.day->qualifier, m_grammar.doubtfulDay);
    return u" (" + parts.join(u"; ") + u')';
}

QString Wording::of(const SingleDate &date, Case form) const
{
    const Qualifier qualifier = sharedQualifier(date);
    const bool isAbout = edtf::isApproximate(qualifier) && form == Case::Nominative;
    const Case inner = isAbout ? Case::Genitive : form;
    QString text;
    if (date.hasSeason())
        text = season(date, inner);
    else if (date.month && date.month->unspecified == 0)
        text = monthOrDay(date, inner);
    else
        text = yearWords(date.year, inner, m_grammar, m_locale);
    text += openParts(date) + time(date.time);
    if (m_calendar == Calendar::Julian)
        text += u' ' + m_grammar.oldStyle + newStyle(date);
    if (isAbout)
        text = m_grammar.about.toString().arg(text);
    else if (edtf::isApproximate(qualifier))
        text = m_grammar.approximate.toString().arg(text);
    if (edtf::isUncertain(qualifier))
        text += u" (?)";
    const bool hasDoubtfulParts = qualifier == Qualifier::None && hasQualifier(date);
    return hasDoubtfulParts ? QString(text + doubtfulParts(date)) : text;
}

QString Wording::end(const edtf::Bound &bound, Case form) const
{
    const auto *date = std::get_if<SingleDate>(&bound);
    return date ? of(*date, form) : m_grammar.unknown.toString();
}

/// Two years, two months of one year, or two days with a dash; empty for any other pair.
QString Wording::plainSpan(const SingleDate &first, const SingleDate &last) const
{
    const qint64 firstYear = first.year.lowest();
    const qint64 lastYear = last.year.lowest();
    if (!first.month && !last.month)
        return yearSpan(firstYear, lastYear, m_grammar, m_locale);
    if (first.day && last.day)
        return span(
            { firstYear, first.month->value, first.day->value }, { lastYear, last.month->value, last.day->value });
    const bool isMonths = first.month && last.month && !first.day && !last.day;
    if (!isMonths || firstYear != lastYear || first.month == last.month)
        return {};
    const auto &months = m_grammar.months.front();
    return months.at(first.month->value - 1U) + m_grammar.dash + of(last, Case::Nominative);
}

QString Wording::of(const edtf::Range &range) const
{
    const bool isOpenBefore = std::holds_alternative<edtf::OpenEnd>(range.start);
    const bool isOpenAfter = std::holds_alternative<edtf::OpenEnd>(range.end);
    const auto *first = std::get_if<SingleDate>(&range.start);
    const auto *last = std::get_if<SingleDate>(&range.end);
    if (!first && !last)
        return (isOpenBefore && isOpenAfter ? m_grammar.anyTime : m_grammar.unknown).toString();
    if (isOpenBefore)
        return (m_isPeriod ? m_grammar.until : m_grammar.notAfter).toString().arg(end(range.end, Case::Genitive));
    if (isOpenAfter)
        return (m_isPeriod ? m_grammar.since : m_grammar.notBefore).toString().arg(end(range.start, Case::Genitive));

    if (first && last && isPlain(*first) && isPlain(*last) && m_calendar == Calendar::Gregorian) {
        const QString text = plainSpan(*first, *last);
        if (!text.isEmpty())
            return text;
    }
    return end(range.start, Case::Nominative) + m_grammar.dash + end(range.end, Case::Nominative);
}

QString Wording::of(const edtf::Set &set) const
{
    const auto *onlyRange = set.members.size() == 1 ? std::get_if<edtf::Range>(&set.members.first()) : nullptr;
    if (onlyRange && !set.isAllOf && std::holds_alternative<SingleDate>(onlyRange->start)
        && std::holds_alternative<SingleDate>(onlyRange->end))
        return m_grammar.between.toString().arg(
            end(onlyRange->start, Case::Instrumental), end(onlyRange->end, Case::Instrumental));

    const Wording wording(m_locale, m_calendar, m_isPeriod || set.isAllOf); // all days up to an end are a period
    QStringList members;
    for (const edtf::SetMember &member : set.members.first(std::min(LongestList, set.members.size()))) {
        const auto *date = std::get_if<SingleDate>(&member);
        members.append(date ? of(*date, Case::Nominative) : wording.of(std::get<edtf::Range>(member)));
    }
    if (set.members.size() > LongestList)
        members.append(m_grammar.more.toString().arg(set.members.size() - LongestList));
    if (members.size() == 1)
        return members.first();
    const QString last = members.takeLast();
    return (set.isAllOf ? m_grammar.lastAnd : m_grammar.lastOr).toString().arg(members.join(u", "), last);
}

} // namespace

QString dateWords(const Date &date, const QLocale &locale)
{
    return date.isNull() ? QString() : Wording(locale, date.calendar(), false).of(date.expression()->content);
}

QString periodWords(const Date &period, const QLocale &locale)
{
    return period.isNull() ? QString() : Wording(locale, period.calendar(), true).of(period.expression()->content);
}

QString wordsOfDateText(const QString &text, const QLocale &locale)
{
    const auto date = Date::parse(text);
    return date ? dateWords(*date, locale) : text;
}

QString momentWords(const QDateTime &moment, const QLocale &locale)
{
    return QStringLiteral("%1, %2").arg(
        dateWords(Date::fromDay(moment.date().toJulianDay()), locale), moment.time().toString(QStringLiteral("HH:mm")));
}

} // namespace phalera
