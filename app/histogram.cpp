// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/histogram.h"

#include <algorithm>
#include <limits>
#include <map>

namespace phalera {

namespace {

/// A value that could be at more bars than this is drawn at none of them: it would say nothing.
constexpr int WidestSpread = 400;
/// A single wrong year beyond these would stretch the axis without end.
constexpr int FirstYear = 1000;
constexpr int LastYear = 2999;
constexpr int LargestNumber = 9999;

/// The bars at which a value may stand; one: it is there for certain. None: unknown, or known without ends.
struct Span
{
    int first = 0;
    int last = -1;
    bool isKnown = false;

    [[nodiscard]] bool hasBars() const { return first <= last; }
    friend auto operator<=>(const Span &, const Span &) = default;
};

Span spread(int first, int last)
{
    return last - first >= WidestSpread ? Span { 0, -1, true } : Span { first, last, true };
}

Span spanOfDays(Day earliest, Day latest)
{
    if (earliest == DistantPast || latest == DistantFuture)
        return { 0, -1, earliest != DistantPast || latest != DistantFuture };
    const auto first = calendarDay(earliest, Calendar::Gregorian).year;
    const auto last = calendarDay(latest, Calendar::Gregorian).year;
    return first < FirstYear || last > LastYear ? Span { 0, -1, true } : spread(int(first), int(last));
}

/// Of "31" or, where only so much is known, "30..31".
Span spanOfNumber(QStringView text)
{
    const qsizetype dots = text.indexOf(QLatin1StringView(".."));
    bool hasFirst = false;
    bool hasLast = false;
    const int first = text.left(dots < 0 ? text.size() : dots).toInt(&hasFirst);
    const int last = dots < 0 ? text.toInt(&hasLast) : text.mid(dots + 2).toInt(&hasLast);
    if (!hasFirst || !hasLast || first > last || first < 0 || last > LargestNumber)
        return { 0, -1, !text.isEmpty() };
    return spread(first, last);
}

std::vector<Span> spansByCode(const Snapshot &snapshot, RowTable table, Field field)
{
    const Texts &values = snapshot.dictionary(table, field);
    const RowDays earliest = snapshot.earliest(table, field);
    const RowDays latest = snapshot.latest(table, field);
    const bool isOfDates = fieldNature(field) == FieldNature::Date;
    std::vector<Span> spans(std::max<size_t>(1, values.size()));
    for (quint32 code = 1; code < spans.size(); ++code)
        spans[code] = isOfDates ? spanOfDays(earliest.ofCode(code), latest.ofCode(code)) : spanOfNumber(values[code]);
    return spans;
}

/// How many rows, or people, have each span.
class SpanCount
{
public:
    SpanCount(const Answer &answer, Field field)
        : m_answer(answer)
        , m_table(rowTable(answer.query.unit))
        , m_field(field)
    {
        const std::vector<Span> spans = spansByCode(*answer.snapshot, m_table, field);
        std::map<Span, quint32> numbers;
        for (const Span &span : spans) {
            const auto [known, isNew] = numbers.try_emplace(span, quint32(m_spans.size()));
            if (isNew)
                m_spans.push_back(span);
            m_numberOfCode.push_back(known->second);
        }
        m_counts.resize(m_spans.size());
        count();
    }

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] qint64 countOf(size_t span) const { return m_counts[span]; }

private:
    void count()
    {
        std::vector<Row> rows(size_t(m_answer.rows.cardinality()));
        m_answer.rows.toUint32Array(rows.data());
        const CodeSpan codes = m_answer.snapshot->codes(m_table, m_field);
        if (codes.empty())
            return; // the table has no such field
        if (m_answer.query.unit == Unit::People) {
            countPeople(rows, codes);
            return;
        }
        codes.visit([&](auto codeOf) {
            for (const Row row : rows)
                ++m_counts[m_numberOfCode[codeOf[row]]];
        });
    }

    /// The rows of a person lie together.
    void countPeople(const std::vector<Row> &rows, CodeSpan codes)
    {
        std::vector<quint32> lastPerson(m_spans.size(), std::numeric_limits<quint32>::max());
        for (const Row row : rows) {
            const quint32 number = m_numberOfCode[codes[row]];
            const quint32 person = m_answer.snapshot->personNumber(row);
            m_counts[number] += lastPerson[number] != person ? 1 : 0;
            lastPerson[number] = person;
        }
    }

    const Answer &m_answer;
    RowTable m_table;
    Field m_field;
    std::vector<Span> m_spans;
    std::vector<quint32> m_numberOfCode;
    std::vector<qint64> m_counts;
};

} // namespace

bool spreadsOverAxis(Field field)
{
    return fieldNature(field) == FieldNature::Date || fieldNature(field) == FieldNature::Number;
}

Histogram histogram(const Answer &answer, Field field)
{
    const SpanCount counted(answer, field);
    const std::vector<Span> &spans = counted.spans();
    Histogram histogram;
    int last = -1;
    bool isFirst = true;
    for (const Span &span : spans) {
        if (!span.hasBars())
            continue;
        histogram.first = isFirst ? span.first : std::min(histogram.first, span.first);
        last = isFirst ? span.last : std::max(last, span.last);
        isFirst = false;
    }
    if (!isFirst)
        histogram.bars.resize(last - histogram.first + 1);
    for (size_t i = 0; i < spans.size(); ++i) {
        const Span &span = spans[i];
        const qint64 count = counted.countOf(i);
        if (!span.isKnown)
            histogram.unknown += count;
        else if (span.first != span.last)
            histogram.possible += count;
        for (int bar = span.first; bar <= span.last; ++bar) {
            Histogram::Bar &at = histogram.bars[bar - histogram.first];
            (span.first == span.last ? at.certain : at.possible) += count;
        }
    }
    return histogram;
}

} // namespace phalera
