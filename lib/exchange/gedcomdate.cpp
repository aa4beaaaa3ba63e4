// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomdate.h"

#include "edtf/expression.h"
#include "edtf/writtendate.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array Months { "JAN"_L1, "FEB"_L1, "MAR"_L1, "APR"_L1, "MAY"_L1, "JUN"_L1, "JUL"_L1, "AUG"_L1, "SEP"_L1,
    "OCT"_L1, "NOV"_L1, "DEC"_L1 };

/// A day, a month or a year with their first and last day.
struct Span
{
    QString edtf;
    Day first = 0;
    Day last = 0;
};

/// EDTF of a year counted as in ISO 8601; none where it has more than four digits.
std::optional<QString> yearText(qint64 year)
{
    if (year < -9999 || year > 9999)
        return std::nullopt;
    const QString digits = QString::number(std::abs(year)).rightJustified(4, u'0');
    return year < 0 ? QString(u'-' + digits) : digits;
}

std::optional<Span> spanOf(qint64 year, int month, int day, Calendar calendar)
{
    if (month > 12 || (day > 0 && day > daysInMonth(year, month, calendar)))
        return std::nullopt;
    Span span;
    span.first = dayNumber({ year, month ? month : 1, day ? day : 1 }, calendar);
    const int lastMonth = month ? month : 12;
    span.last = dayNumber({ year, lastMonth, day ? day : daysInMonth(year, lastMonth, calendar) }, calendar);
    if (calendar == Calendar::Julian) {
        span.edtf = Date::fromDay(span.first).text();
        if (span.last != span.first)
            span.edtf += u'/' + Date::fromDay(span.last).text();
        return span;
    }
    const auto text = yearText(year);
    if (!text)
        return std::nullopt;
    span.edtf = *text;
    if (month)
        span.edtf += u'-' + QString::number(month).rightJustified(2, u'0');
    if (day)
        span.edtf += u'-' + QString::number(day).rightJustified(2, u'0');
    return span;
}

/// [calendar] [[day] month] year [epoch], in capitals.
std::optional<Span> readSpan(const QString &text)
{
    static const QRegularExpression Form(
        uR"(^(?:(?:@#D)?(GREGORIAN|JULIAN)@?\s+)?(?:(?:(\d{1,2})\s+)?([A-Z]{3})\s+)?(\d{1,4})(?:/(\d{2}))?\s*(B\.?C\.?|BCE|_BCE)?$)"_s);
    const auto match = Form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Calendar calendar = match.captured(1) == "JULIAN"_L1 ? Calendar::Julian : Calendar::Gregorian;
    int month = 0;
    if (const QString name = match.captured(3); !name.isEmpty()) {
        const auto found = std::ranges::find(Months, name);
        if (found == Months.end())
            return std::nullopt;
        month = int(found - Months.begin()) + 1;
    }
    const int day = match.captured(2).toInt();
    if (day == 0 && !match.captured(2).isEmpty())
        return std::nullopt;
    qint64 year = match.captured(4).toLongLong();
    if (const QString second = match.captured(5); !second.isEmpty()) {
        // A year that began in March stands beside the one that began in January: only a Julian date is clear then.
        if (calendar != Calendar::Julian || (year + 1) % 100 != second.toInt())
            return std::nullopt;
        ++year;
    }
    if (year == 0)
        return std::nullopt; // there is none between 1 BC and 1 AD
    if (!match.captured(6).isEmpty())
        year = 1 - year;
    return spanOf(year, month, day, calendar);
}

std::optional<QString> approximate(const std::optional<Span> &span)
{
    if (!span)
        return std::nullopt;
    const qsizetype slash = span->edtf.indexOf(u'/');
    if (slash < 0)
        return span->edtf + u'~';
    return span->edtf.left(slash) + u"~/"_s + span->edtf.mid(slash + 1) + u'~';
}

/// The last day, month or year before a span, or the first one after it: as fine as the span is.
QString beside(const Span &span, bool before)
{
    const QString day = Date::fromDay(before ? span.first - 1 : span.last + 1).text();
    const bool isOwnCalendar = !span.edtf.contains(u'/');
    const qsizetype parts = isOwnCalendar ? span.edtf.count(u'-', Qt::CaseSensitive) : 2;
    const qsizetype sign = isOwnCalendar && span.edtf.startsWith(u'-') ? 1 : 0;
    const qsizetype kept = (day.startsWith(u'-') ? 1 : 0) + 4 + 3 * (parts - sign);
    return day.left(kept);
}

std::optional<QString> range(const QString &from, const QString &to)
{
    const auto start = readSpan(from);
    const auto end = readSpan(to);
    if (!start || !end || end->last < start->first)
        return std::nullopt;
    return start->edtf.section(u'/', 0, 0) + u'/' + end->edtf.section(u'/', -1);
}

/// The EDTF of a text in the grammar; none where it is not.
std::optional<QString> edtfOf(const QString &text)
{
    static const QRegularExpression Words(uR"(^(ABT|CAL|EST|BEF|AFT|FROM|TO|INT)\.?\s+(.*)$)"_s);
    static const QRegularExpression Between(uR"(^BET\.?\s+(.+?)\s+(?:AND|-)\s+(.+)$)"_s);
    static const QRegularExpression FromTo(uR"(^FROM\s+(.+?)\s+TO\s+(.+)$)"_s);
    if (const auto match = Between.match(text); match.hasMatch())
        return range(match.captured(1), match.captured(2));
    if (const auto match = FromTo.match(text); match.hasMatch())
        return range(match.captured(1), match.captured(2));
    const auto match = Words.match(text);
    const auto span = readSpan(match.hasMatch() ? match.captured(2) : text);
    if (!span)
        return std::nullopt;
    const QString word = match.captured(1);
    if (word == "ABT"_L1 || word == "CAL"_L1 || word == "EST"_L1)
        return approximate(span);
    if (word == "BEF"_L1)
        return u"../"_s + beside(*span, true);
    if (word == "AFT"_L1)
        return beside(*span, false) + u"/.."_s;
    if (word == "FROM"_L1)
        return span->edtf.section(u'/', 0, 0) + u"/.."_s;
    if (word == "TO"_L1)
        return u"../"_s + span->edtf.section(u'/', -1);
    return span->edtf;
}

/// One day, month or year of an EDTF date in GEDCOM; none where more is said than a calendar date.
std::optional<QString> spanText(const edtf::SingleDate &date)
{
    const edtf::Year &year = date.year;
    if (year.notation != edtf::Year::Notation::FourDigits || year.unspecified || year.significant || year.isNegative
        || year.magnitude == 0 || !date.time.isEmpty() || date.hasSeason())
        return std::nullopt;
    QString text = QString::number(year.magnitude);
    if (date.month) {
        if (date.month->unspecified || date.month->value < 1)
            return std::nullopt;
        text.prepend(Months[size_t(date.month->value - 1)] + u' ');
    }
    if (date.day) {
        if (date.day->unspecified)
            return std::nullopt;
        text.prepend(QString::number(date.day->value) + u' ');
    }
    return text;
}

edtf::Qualifier qualifierOf(const edtf::SingleDate &date)
{
    edtf::Qualifier all = date.year.qualifier;
    if (date.month)
        all = all | date.month->qualifier;
    if (date.day)
        all = all | date.day->qualifier;
    return all;
}

/// Whether every part is said to be approximate, as ABT says it of the whole date.
bool isWhollyApproximate(const edtf::SingleDate &date)
{
    constexpr auto Approximate = edtf::Qualifier::Approximate;
    return date.year.qualifier == Approximate && (!date.month || date.month->qualifier == Approximate)
        && (!date.day || date.day->qualifier == Approximate);
}

std::optional<QString> exactText(const edtf::Bound &bound)
{
    const auto *date = std::get_if<edtf::SingleDate>(&bound);
    return date && qualifierOf(*date) == edtf::Qualifier::None ? spanText(*date) : std::nullopt;
}

std::optional<QString> valueOf(const edtf::Content &content)
{
    if (const auto *date = std::get_if<edtf::SingleDate>(&content)) {
        if (qualifierOf(*date) == edtf::Qualifier::None)
            return spanText(*date);
        const auto text = isWhollyApproximate(*date) ? spanText(*date) : std::nullopt;
        return text ? std::optional<QString>(u"ABT "_s + *text) : std::nullopt;
    }
    const auto *interval = std::get_if<edtf::Range>(&content);
    if (!interval)
        return std::nullopt;
    const auto start = exactText(interval->start);
    const auto end = exactText(interval->end);
    if (start && end)
        return u"BET "_s + *start + u" AND "_s + *end;
    if (start && std::holds_alternative<edtf::OpenEnd>(interval->end))
        return u"FROM "_s + *start;
    if (end && std::holds_alternative<edtf::OpenEnd>(interval->start))
        return u"TO "_s + *end;
    return std::nullopt;
}

} // namespace

DateReading readGedcomDate(const QString &written)
{
    QString text = written.simplified();
    static const QRegularExpression Phrase(uR"(\(([^)]*)\)\s*$)"_s);
    const auto phrase = Phrase.match(text);
    const QString date = text.left(phrase.hasMatch() ? phrase.capturedStart() : text.size()).trimmed().toUpper();
    if (const auto edtf = edtfOf(date)) {
        const Date read = Date::parse(*edtf).value_or(Date());
        const bool isWhole = gedcomDate(read).value == date;
        return { read, !isWhole };
    }
    const QString words = date.isEmpty() ? phrase.captured(1) : text;
    const auto read = readWrittenDate(words);
    return { read ? read->date : Date(), true };
}

GedcomDate gedcomDate(const Date &date)
{
    if (date.isNull())
        return {};
    const auto value = valueOf(date.expression()->content);
    return value ? GedcomDate { *value, {} } : GedcomDate { {}, date.text() };
}

} // namespace phalera
