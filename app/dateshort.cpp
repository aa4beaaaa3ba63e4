// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dategrammar.h"
#include "app/datewords.h"
#include "app/yearwords.h"
#include "edtf/writer.h"

namespace phalera {

namespace {

using edtf::Qualifier;
using edtf::SingleDate;

constexpr qsizetype LongestList = 3; ///< members of a set that fit a cell

class Shorthand
{
public:
    explicit Shorthand(const QLocale &locale, Calendar calendar)
        : m_locale(locale)
        , m_grammar(dateGrammar(locale))
        , m_calendar(calendar)
    {
    }

    [[nodiscard]] QString of(const Date &date) const
    {
        const edtf::Content &content = date.expression()->content;
        const QString text = std::visit([this](const auto &part) { return of(part); }, content);
        return m_calendar == Calendar::Julian ? QString(text + u' ' + m_grammar.oldStyle) : text;
    }

private:
    [[nodiscard]] QString of(const SingleDate &date) const;
    [[nodiscard]] QString of(const edtf::Range &range) const;
    [[nodiscard]] QString of(const edtf::Set &set) const;
    [[nodiscard]] QString end(const edtf::Bound &bound) const;
    [[nodiscard]] QString unqualified(const SingleDate &date) const;

    QLocale m_locale;
    const DateGrammar &m_grammar;
    Calendar m_calendar;
};

/// A month or day of which nothing is known is left out: the rest says as much.
QString Shorthand::unqualified(const SingleDate &date) const
{
    constexpr quint8 both = 3;
    const QString year = yearShort(date.year, m_grammar, m_locale);
    if (!date.month || (date.month->unspecified == both && (!date.day || date.day->unspecified == both)))
        return year;
    if (date.hasSeason())
        return m_grammar.seasonsShort.at(seasonIndex(*date.month)) + u' ' + year;
    const bool dayIsUnknown = !date.day || date.day->unspecified == both;
    if (date.month->unspecified != 0 || !isExact(date.year) || (!dayIsUnknown && date.day->unspecified != 0))
        return {};
    const int month = date.month->value;
    if (m_grammar.hasNumericDates) {
        const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
        const QString monthAndYear = twoDigits(month) + u'.' + year;
        return dayIsUnknown ? monthAndYear : QString(twoDigits(date.day->value) + u'.' + monthAndYear);
    }
    const QString monthAndYear = m_grammar.monthsShort.at(static_cast<size_t>(month - 1)) + u' ' + year;
    return dayIsUnknown ? monthAndYear : QString(QString::number(date.day->value) + u' ' + monthAndYear);
}

QString Shorthand::of(const SingleDate &date) const
{
    const QString text = unqualified(date);
    if (text.isEmpty())
        return edtf::canonicalText(date); // digits with gaps have no shorter form than their own
    const Qualifier all = date.year.qualifier | (date.month ? date.month->qualifier : Qualifier::None)
        | (date.day ? date.day->qualifier : Qualifier::None);
    const QString about = edtf::isApproximate(all) ? QStringLiteral("≈") : QString();
    return about + text + (edtf::isUncertain(all) ? QStringLiteral("?") : QString());
}

QString Shorthand::end(const edtf::Bound &bound) const
{
    const auto *date = std::get_if<SingleDate>(&bound);
    return date ? of(*date) : QStringLiteral("…");
}

QString Shorthand::of(const edtf::Range &range) const
{
    const bool hasStart = std::holds_alternative<SingleDate>(range.start);
    const bool hasEnd = std::holds_alternative<SingleDate>(range.end);
    if (!hasStart && hasEnd && std::holds_alternative<edtf::OpenEnd>(range.start))
        return u"≤ " + end(range.end);
    if (hasStart && !hasEnd && std::holds_alternative<edtf::OpenEnd>(range.end))
        return u"≥ " + end(range.start);
    const QString from = end(range.start);
    const QString to = end(range.end);
    return from.contains(u' ') || to.contains(u' ') ? QString(from + u" – " + to) : QString(from + u'–' + to);
}

QString Shorthand::of(const edtf::Set &set) const
{
    const auto member = [this](const edtf::SetMember &part) {
        return std::visit([this](const auto &value) { return of(value); }, part);
    };
    if (set.members.size() > LongestList)
        return member(set.members.first()) + u" … " + member(set.members.last());
    QStringList members;
    for (const edtf::SetMember &part : set.members)
        members.append(member(part));
    if (members.size() == 1)
        return members.first();
    const QString last = members.takeLast();
    return (set.isAllOf ? m_grammar.lastAnd : m_grammar.lastOr).toString().arg(members.join(u", "), last);
}

} // namespace

QString dateShort(const Date &date, const QLocale &locale)
{
    return date.isNull() ? QString() : Shorthand(locale, date.calendar()).of(date);
}

} // namespace phalera
