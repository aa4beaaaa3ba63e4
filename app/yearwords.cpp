// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yearwords.h"

#include "edtf/writer.h"

#include <algorithm>

namespace phalera {

namespace {

// Which digits of a four-digit year are open, as bits from the last digit up.
constexpr quint8 DecadeOpen = 0b0001;
constexpr quint8 CenturyOpen = 0b0011;
constexpr quint8 MillenniumOpen = 0b0111;
constexpr quint8 AllOpen = 0b1111;

QString centuryOf(const edtf::Year &year, QStringView pattern, const DateGrammar &grammar)
{
    const QString number = grammar.centuryNumber(static_cast<int>(year.magnitude / 100) + 1);
    const QString century = pattern.toString().arg(number);
    return year.isNegative ? grammar.beforeChrist.toString().arg(century) : century;
}

bool hasDecadeName(const edtf::Year &year, const DateGrammar &grammar)
{
    return year.unspecified == DecadeOpen && !year.isNegative
        && (grammar.hasDecadeOfHundreds || year.magnitude % 100 != 0);
}

QString withGaps(edtf::Year year, const DateGrammar &grammar)
{
    year.qualifier = edtf::Qualifier::None;
    return grammar.someDigitsUnknown.toString().arg(edtf::canonicalText(edtf::SingleDate { year, {}, {}, {} }));
}

} // namespace

QString yearNumber(qint64 year, const DateGrammar &grammar, const QLocale &locale)
{
    constexpr qint64 firstBareYear = 100; // a smaller number alone is not taken for a year
    constexpr qint64 lastUngroupedYear = 9999;
    const quint64 number = year > 0 ? static_cast<quint64>(year) : static_cast<quint64>(-year) + 1;
    const QString text = number > lastUngroupedYear ? locale.toString(number) : QString::number(number);
    if (year <= 0)
        return grammar.beforeChrist.toString().arg(text);
    return year < firstBareYear ? grammar.afterChrist.toString().arg(text) : text;
}

QString yearSpan(qint64 first, qint64 last, const DateGrammar &grammar, const QLocale &locale)
{
    const QString from = yearNumber(first, grammar, locale);
    const QString to = yearNumber(last, grammar, locale);
    const QString both = from + to;
    const bool isPlain = std::all_of(both.begin(), both.end(), [](QChar c) { return c.isDigit(); });
    return isPlain ? QString(from + u'–' + to) : QString(from + grammar.dash + to);
}

bool isExact(const edtf::Year &year)
{
    return year.unspecified == 0 && year.significant == 0;
}

bool isUnknown(const edtf::Year &year)
{
    return year.unspecified == AllOpen;
}

QString yearWords(const edtf::Year &year, GrammaticalCase form, const DateGrammar &grammar, const QLocale &locale)
{
    const auto pattern = static_cast<size_t>(form);
    if (isExact(year))
        return yearNumber(year.lowest(), grammar, locale);
    if (isUnknown(year))
        return grammar.yearUnknown.toString();
    if (hasDecadeName(year, grammar))
        return grammar.decade[pattern].toString().arg(year.magnitude);
    if (year.unspecified == CenturyOpen)
        return centuryOf(year, grammar.century[pattern], grammar);
    const QString span = yearSpan(year.lowest(), year.highest(), grammar, locale);
    if (year.significant > 0) {
        const qint64 estimate = year.isNegative ? -year.magnitude : year.magnitude;
        return yearNumber(estimate, grammar, locale) + u" (" + span + u')';
    }
    const bool hasGaps = year.unspecified != DecadeOpen && year.unspecified != MillenniumOpen;
    return hasGaps ? withGaps(year, grammar) : span;
}

QString yearShort(const edtf::Year &year, const DateGrammar &grammar, const QLocale &locale)
{
    if (hasDecadeName(year, grammar))
        return grammar.decadeShort.toString().arg(year.magnitude);
    if (year.unspecified == CenturyOpen)
        return centuryOf(year, grammar.centuryShort, grammar);
    return yearWords(year, GrammaticalCase::Nominative, grammar, locale);
}

size_t seasonIndex(const edtf::Component &season)
{
    constexpr int firstCode = 21;
    constexpr int firstQuarter = 33;
    const int code = season.value;
    return static_cast<size_t>(code < firstQuarter ? (code - firstCode) % 4 : code - firstQuarter + 4);
}

} // namespace phalera
