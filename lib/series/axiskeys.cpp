// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/axiskeys.h"

#include "series/conferralpairs.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// A date that could be at more keys than this is at none of them: it would say nothing and stretch the axis.
constexpr qint64 WidestSpread = 400;
/// Years beyond these stand at no key: one of them would stretch the axis without end.
constexpr qint64 FirstYear = 0;
constexpr qint64 LastYear = 9999;
constexpr qint64 YearsInAGroup = 5; ///< of ages

KeySpan spread(qint64 first, qint64 last)
{
    if (last - first >= WidestSpread)
        return { 0, -1, true };
    return { first, last, true };
}

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

Field fieldOf(const SeriesAxis &axis)
{
    switch (axis.kind) {
    case SeriesAxis::Kind::Age:
    case SeriesAxis::Kind::AgeGroup:
        return Field::Age;
    case SeriesAxis::Kind::Value:
        return axis.field;
    default:
        return Field::Date;
    }
}

} // namespace

AxisKeys::AxisKeys(const Snapshot &snapshot, RowTable table, const SeriesAxis &axis, const RowSet &counted)
    : m_snapshot(snapshot)
    , m_table(table)
    , m_axis(axis)
    , m_field(fieldOf(axis))
    , m_spans(std::max<size_t>(1, snapshot.dictionary(table, m_field).size()))
{
    if (axis.isOfConferrals() && table != RowTable::Conferrals)
        m_spans.assign(m_spans.size(), KeySpan());
    else if (axis.kind == SeriesAxis::Kind::Value)
        readValues();
    else if (axis.kind == SeriesAxis::Kind::Times)
        readTimes(counted);
    else if (axis.kind == SeriesAxis::Kind::Interval)
        readIntervals();
    else if (axis.isOfAges())
        readAges();
    else
        readDates();
    bool isFirst = true;
    for (const KeySpan &span : m_spans) {
        if (span.last < span.first)
            continue;
        m_first = isFirst ? span.first : std::min(m_first, span.first);
        m_last = isFirst ? span.last : std::max(m_last, span.last);
        isFirst = false;
    }
}

void AxisKeys::readValues()
{
    for (size_t code = 0; code < m_spans.size(); ++code)
        m_spans[code] = { qint64(code), qint64(code), true };
}

void AxisKeys::readDates()
{
    const RowDays earliest = m_snapshot.earliest(m_table, m_field);
    const RowDays latest = m_snapshot.latest(m_table, m_field);
    for (quint32 code = 0; code < m_spans.size(); ++code)
        m_spans[code] = earliest.empty() ? KeySpan() : spanOfDays(earliest.ofCode(code), latest.ofCode(code));
}

void AxisKeys::readAges()
{
    const qint64 yearsInAKey = m_axis.kind == SeriesAxis::Kind::AgeGroup ? YearsInAGroup : 1;
    const CodeSpan codes = m_snapshot.codes(m_table, m_field);
    for (size_t row = 0; row < codes.size(); ++row) {
        if (m_spans[codes[row]].isKnown)
            continue;
        if (const std::optional<Snapshot::AgeRange> age = m_snapshot.age(Row(row)))
            m_spans[codes[row]] = spread(age->youngest / yearsInAKey, age->oldest / yearsInAKey);
    }
}

/// The code of a row is the number of times itself.
void AxisKeys::readTimes(const RowSet &counted)
{
    std::vector<quint32> times(m_snapshot.personCount());
    for (const Row row : counted)
        times[m_snapshot.personNumber(row)] += m_snapshot.hasConferral(row) ? 1U : 0U;
    m_ownCodes.resize(m_snapshot.rowCount(m_table));
    for (const Row row : counted)
        m_ownCodes[row] = times[m_snapshot.personNumber(row)];
    const quint32 most = times.empty() ? 0 : *std::ranges::max_element(times);
    m_spans.clear();
    for (qint64 key = 0; key <= most; ++key)
        m_spans.push_back({ key, key, true });
}

/// Code 0: no conferral before, or nothing known of the years.
void AxisKeys::readIntervals()
{
    m_ownCodes.resize(m_snapshot.rowCount(m_table));
    m_spans = { KeySpan() };
    std::map<KeySpan, quint32> codes;
    for (const ConferralPair &pair : conferralPairs(m_snapshot)) {
        m_paired.add(pair.after);
        const std::optional<YearsBetween> years = yearsBetween(m_snapshot, pair);
        if (!years)
            continue;
        const KeySpan span = spread(years->fewest, years->most);
        const auto [code, isNew] = codes.try_emplace(span, quint32(m_spans.size()));
        if (isNew)
            m_spans.push_back(span);
        m_ownCodes[pair.after] = code->second;
    }
}

KeySpan AxisKeys::spanOfDays(Day earliest, Day latest) const
{
    if (earliest == DistantPast || latest == DistantFuture)
        return { 0, -1, earliest != DistantPast || latest != DistantFuture };
    const CalendarDay first = calendarDay(earliest, Calendar::Gregorian);
    const CalendarDay last = latest == earliest ? first : calendarDay(latest, Calendar::Gregorian);
    const bool isInReach = first.year >= FirstYear && last.year <= LastYear;
    return isInReach ? spread(keyOfDay(first), keyOfDay(last)) : KeySpan { 0, -1, true };
}

qint64 AxisKeys::keyOfDay(const CalendarDay &date) const
{
    switch (m_axis.kind) {
    case SeriesAxis::Kind::Decade:
        return date.year / 10;
    case SeriesAxis::Kind::Month:
        return date.year * 12 + date.month - 1;
    default:
        return date.year;
    }
}

QString AxisKeys::text(qint64 key) const
{
    if (m_axis.isOrdered())
        return keyText(m_axis.kind, key);
    const Texts &values = m_snapshot.dictionary(m_table, m_field);
    return values.empty() ? QString() : values[size_t(key)];
}

QString keyText(SeriesAxis::Kind kind, qint64 key)
{
    switch (kind) {
    case SeriesAxis::Kind::Year:
        return padded(key, 4);
    case SeriesAxis::Kind::Decade:
        return padded(key, 3) + u'X';
    case SeriesAxis::Kind::Month:
        return padded(key / 12, 4) + u'-' + padded(key % 12 + 1, 2);
    case SeriesAxis::Kind::AgeGroup:
        return QString::number(key * YearsInAGroup) + u".." + QString::number((key + 1) * YearsInAGroup - 1);
    default:
        return QString::number(key);
    }
}

qint64 keyNumber(SeriesAxis::Kind kind, const QString &text)
{
    switch (kind) {
    case SeriesAxis::Kind::Decade:
        return text.left(3).toLongLong();
    case SeriesAxis::Kind::Month:
        return text.left(4).toLongLong() * 12 + text.mid(5).toLongLong() - 1;
    case SeriesAxis::Kind::AgeGroup:
        return text.section(u".."_s, 0, 0).toLongLong() / YearsInAGroup;
    default:
        return text.toLongLong();
    }
}

} // namespace phalera
