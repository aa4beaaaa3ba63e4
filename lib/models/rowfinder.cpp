// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfinder.h"

#include "names/collation.h"
#include "names/folding.h"
#include "names/romanization.h"
#include "search/rowbits.h"

#include <algorithm>
#include <limits>

namespace phalera {

namespace {

constexpr QChar HighestOfAll = QChar(0xFFFF); // collates behind every other character (UTS #35, part 5, 3.2)

/// First place from `from` to `to` of which the predicate no longer holds.
template <typename Predicate> int firstNot(int from, int to, Predicate holds)
{
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (holds(middle))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// The Latin forms that the systems of Russian have for a letter, longest first.
QStringList latinForms(QChar letter)
{
    QStringList forms;
    for (const RomanizationSystem system : RomanizationSystems) {
        if (system == RomanizationSystem::Ukrainian2010)
            break; // those of its neighbours follow
        const QString form = folded(romanized(QStringView(&letter, 1), system));
        if (!form.isEmpty() && !forms.contains(form))
            forms.append(form);
    }
    std::stable_sort(
        forms.begin(), forms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return forms;
}

} // namespace

/// Rows in the order of one field, unknown values last; bisected by the beginnings of their texts.
class RowFinder::Bisection
{
public:
    Bisection(const Answer &answer, const QList<Row> &rows, SortKey key, const QString &language)
        : m_answer(answer)
        , m_rows(rows)
        , m_key(key)
        , m_collation(language)
        , m_known(firstNot(0, int(rows.size()), [this](int row) { return !text(row).isEmpty(); }))
    {
    }

    [[nodiscard]] QString text(int row) const
    {
        return m_answer.snapshot->text(rowTable(m_answer.query.unit), m_rows.at(row), m_key.field);
    }

    /// Rows that begin so: the first of them, and behind the last.
    [[nodiscard]] std::pair<int, int> rowsWith(QStringView beginning) const
    {
        const QString wanted = folded(beginning);
        const QByteArray low = m_collation.sortKey(wanted);
        const QByteArray high = m_collation.sortKey(QString(wanted + HighestOfAll));
        const auto key = [this](int row) { return m_collation.sortKey(text(row)); };
        const int first
            = firstNot(0, m_known, [&](int row) { return m_key.descending ? key(row) >= high : key(row) < low; });
        if (first == m_known || !folded(text(first)).startsWith(wanted))
            return { first, first };
        const int end
            = firstNot(first, m_known, [&](int row) { return m_key.descending ? key(row) >= low : key(row) < high; });
        return { first, end };
    }

    /// The same for Latin letters of a Cyrillic text, by any system.
    [[nodiscard]] std::pair<int, int> rowsWithLatin(QStringView latin, const QString &cyrillic = {}) const
    {
        const std::pair<int, int> here = cyrillic.isEmpty() ? std::pair(0, m_known) : rowsWith(cyrillic);
        if (latin.isEmpty() || here.first == here.second)
            return here;
        if (latin.front() == u' ')
            return rowsWithLatin(latin.sliced(1), cyrillic + u' ');
        for (const auto &[letter, forms] : letters()) {
            for (const QString &form : forms) {
                // The last letter may be half typed: "s" of "sh".
                if (!latin.startsWith(form) && !form.startsWith(latin))
                    continue;
                const QStringView rest = latin.sliced(std::min(form.size(), latin.size()));
                const std::pair<int, int> found = rowsWithLatin(rest, cyrillic + letter);
                if (found.first != found.second)
                    return found;
            }
        }
        return { 0, 0 };
    }

    [[nodiscard]] int known() const { return m_known; }

private:
    [[nodiscard]] static const QList<std::pair<QChar, QStringList>> &letters()
    {
        static const QList<std::pair<QChar, QStringList>> all = [] {
            QList<std::pair<QChar, QStringList>> made;
            for (char16_t letter = u'а'; letter <= u'я'; ++letter)
                made.append({ QChar(letter), latinForms(QChar(letter)) });
            return made;
        }();
        return all;
    }

    const Answer &m_answer;
    const QList<Row> &m_rows;
    SortKey m_key;
    Collation m_collation;
    int m_known;
};

RowFinder::RowFinder(const Answer &answer, const QList<Row> &rows, const QList<SortKey> &keys, const QString &language,
    const WordOf &wordOf)
    : m_answer(answer)
    , m_rows(rows)
    , m_first(keys.value(0, { Field::FieldCount, false }))
    , m_language(language)
    , m_wordOf(wordOf)
{
}

std::optional<int> RowFinder::find(QStringView typed) const
{
    if (typed.isEmpty() || m_rows.isEmpty())
        return {};
    const bool isOfPeople = rowTable(m_answer.query.unit) == RowTable::Conferrals;
    const QList<Field> named = isOfPeople ? QList { Field::Name, Field::NameEn } : QList { Field::Title };
    for (const QString &text : { typed.toString(), otherKeyboardLayout(typed) }) {
        if (text.isEmpty())
            continue;
        if (const std::optional<int> row = findInOrder(text))
            return row;
        for (const Field field : named) {
            if (field != m_first.field) {
                if (const std::optional<int> row = findByField(field, text))
                    return row;
            }
        }
    }
    if (!isOfPeople)
        return {};
    const bool isByName = m_first.field == Field::Name;
    const SortKey key = isByName ? m_first : SortKey { Field::Name, false };
    const QList<Row> byName = isByName ? m_rows : ordered(m_answer, { key }, m_language);
    const auto [first, end] = Bisection(m_answer, byName, key, m_language).rowsWithLatin(folded(typed));
    if (first == end)
        return {};
    return isByName
        ? std::optional(first)
        : firstOf(std::span(byName.constData(), size_t(byName.size())).subspan(size_t(first), size_t(end - first)));
}

/// In the column that orders the rows.
std::optional<int> RowFinder::findInOrder(QStringView typed) const
{
    if (m_first.field == Field::FieldCount)
        return {};
    switch (fieldNature(m_first.field)) {
    case FieldNature::Date:
    case FieldNature::Number:
        return findFigure(typed);
    case FieldNature::Code:
        return findCode(typed, Bisection(m_answer, m_rows, m_first, m_language));
    case FieldNature::Text: {
        const auto [first, end] = Bisection(m_answer, m_rows, m_first, m_language).rowsWith(typed);
        return first == end ? std::nullopt : std::optional(first);
    }
    case FieldNature::Flag:
        break;
    }
    return {};
}

/// The rows stand by the canonical texts of the codes, what is typed is the beginning of a word for one.
std::optional<int> RowFinder::findCode(QStringView typed, const Bisection &rows) const
{
    const QString wanted = folded(typed);
    const Texts &codes = m_answer.snapshot->dictionary(rowTable(m_answer.query.unit), m_first.field);
    std::optional<int> best;
    for (size_t code = 1; code < codes.size(); ++code) {
        const QString text = codes[code];
        if (!folded(m_wordOf(m_first.field, text)).startsWith(wanted))
            continue;
        const auto [first, end] = rows.rowsWith(text);
        if (first != end && (!best || first < *best))
            best = first;
    }
    return best;
}

/// A year, or the beginning of one; a number.
std::optional<int> RowFinder::findFigure(QStringView typed) const
{
    constexpr qsizetype YearDigits = 4;
    const bool isDate = fieldNature(m_first.field) == FieldNature::Date;
    if (!isDigits(typed) || (isDate && typed.size() > YearDigits))
        return {};
    const RowTable table = rowTable(m_answer.query.unit);
    const auto figure = [&](int row) -> int {
        if (!isDate)
            return m_answer.snapshot->text(table, m_rows.at(row), m_first.field).section(u'.', 0, 0).toInt();
        const Date date = m_answer.snapshot->date(table, m_rows.at(row), m_first.field);
        const Day day = date.earliest() == DistantPast ? date.latest() : date.earliest();
        if (day == DistantFuture)
            return std::numeric_limits<int>::max(); // open on both sides
        return int(calendarDay(day, Calendar::Gregorian).year);
    };
    const Bisection rows(m_answer, m_rows, m_first, m_language);
    int low = typed.toInt();
    int high = low;
    for (qsizetype digits = typed.size(); isDate && digits < YearDigits; ++digits) {
        low *= 10;
        high = high * 10 + 9;
    }
    const int found = firstNot(
        0, rows.known(), [&](int row) { return m_first.descending ? figure(row) > high : figure(row) < low; });
    const bool begins = found < rows.known() && figure(found) >= low && figure(found) <= high;
    return begins ? std::optional(found) : std::nullopt;
}

/// In another column than the one that orders the rows.
std::optional<int> RowFinder::findByField(Field field, QStringView typed) const
{
    const SortKey key { field, false };
    const QList<Row> rows = ordered(m_answer, { key }, m_language);
    const auto [first, end] = Bisection(m_answer, rows, key, m_language).rowsWith(typed);
    return firstOf(std::span(rows.constData(), size_t(rows.size())).subspan(size_t(first), size_t(end - first)));
}

std::optional<int> RowFinder::firstOf(std::span<const Row> wanted) const
{
    if (wanted.empty())
        return {};
    const bool isPeople = m_answer.query.unit == Unit::People;
    RowBits bits(
        isPeople ? m_answer.snapshot->personCount() : m_answer.snapshot->rowCount(rowTable(m_answer.query.unit)));
    for (const Row row : wanted)
        bits.add(keyOf(row));
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](Row row) { return bits.contains(keyOf(row)); });
    return found == m_rows.cend() ? std::nullopt : std::optional(int(found - m_rows.cbegin()));
}

quint32 RowFinder::keyOf(Row row) const
{
    return m_answer.query.unit == Unit::People ? m_answer.snapshot->personNumber(row) : row;
}

} // namespace phalera
