// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/plainwords.h"
#include "search/query.h"

#include <QDate>

namespace phalera::tests {

/// The manual's rules carried out day by day and row by row, without codes, sets or indexes.
class Oracle
{
public:
    enum class Truth { No, Undated, Possible, Yes };

    explicit Oracle(const QList<Record> &records)
        : m_archive(records)
        , m_words(m_archive.conferrals(), true)
        , m_wordsOfActs(m_archive.acts(), false)
        , m_wordsOfSources(m_archive.sources(), false)
    {
    }

    /// Ids of the records of the unit with what the query says of them; people by their rows.
    QMap<QString, Truth> ask(const Query &query) const
    {
        QMap<QString, Truth> result;
        const QList<PlainRow> &rows = query.unit == Unit::Acts ? m_archive.acts()
            : query.unit == Unit::Sources                      ? m_archive.sources()
                                                               : m_archive.conferrals();
        for (const PlainRow &row : rows) {
            if (query.unit == Unit::Conferrals && !row.hasConferral)
                continue;
            if (const Truth truth = judgeParts(query, row, rows); truth != Truth::No)
                result[row.id] = truth;
        }
        return result;
    }

    const QList<PlainRow> &conferrals() const { return m_archive.conferrals(); }

private:
    static bool asksBeyond(const QueryNode &node, Unit unit)
    {
        if (node.kind == QueryNode::Kind::Condition) {
            const auto fields = fieldsOf(unit);
            return std::find(fields.begin(), fields.end(), node.field) == fields.end();
        }
        return std::any_of(node.children.begin(), node.children.end(),
            [&](const QueryNode &child) { return asksBeyond(child, unit); });
    }

    /// Parts that speak of conferrals are asked of the conferral rows that name an act or source, the others of itself.
    Truth judgeParts(const Query &query, const PlainRow &row, const QList<PlainRow> &rows) const
    {
        QueryNode own;
        QueryNode ofConferrals;
        for (const QueryNode &part : query.root.children)
            (query.unit >= Unit::Acts && asksBeyond(part, query.unit) ? ofConferrals : own).children.push_back(part);
        const Truth truth = judge(own, row, rows);
        if (ofConferrals.children.empty())
            return truth;
        Truth best = Truth::No;
        for (const PlainRow &conferral : m_archive.conferrals()) {
            if (conferral.values[query.unit == Unit::Acts ? Field::Act : Field::Source].contains(row.id))
                best = std::max(best, judge(ofConferrals, conferral, m_archive.conferrals()));
        }
        return std::min(truth, best);
    }

    const PlainWords &wordsIn(const QList<PlainRow> &rows) const
    {
        return &rows == &m_archive.acts() ? m_wordsOfActs : &rows == &m_archive.sources() ? m_wordsOfSources : m_words;
    }

    /// `guesses`: not inside of a negation, for what is left out must have been asked to be.
    Truth judge(
        const QueryNode &node, const PlainRow &row, const QList<PlainRow> &rows, bool guesses = true) const
    {
        const auto isAmong = [&](const PlainWords::Rows &found) {
            return found.contains(&row - rows.constData()) ? Truth::Yes : Truth::No;
        };
        QList<QueryNode> words;
        Truth truth = Truth::No;
        switch (node.kind) {
        case QueryNode::Kind::And:
            truth = Truth::Yes;
            for (const QueryNode &child : node.children) {
                if (child.kind == QueryNode::Kind::Word)
                    words.append(child);
                else
                    truth = std::min(truth, judge(child, row, rows, guesses));
            }
            return words.isEmpty() ? truth : std::min(truth, isAmong(wordsIn(rows).words(words, guesses)));
        case QueryNode::Kind::Or:
            for (const QueryNode &child : node.children)
                truth = std::max(truth, judge(child, row, rows, guesses));
            return truth;
        case QueryNode::Kind::Not:
            truth = judge(node.children.front(), row, rows, false);
            return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : truth;
        case QueryNode::Kind::Word:
            return isAmong(wordsIn(rows).words({ node }, guesses));
        case QueryNode::Kind::Phrase:
            return isAmong(wordsIn(rows).phrase(node.text));
        case QueryNode::Kind::Condition:
            break;
        }
        if (node.field == Field::AsOf)
            return judgeStanding(node.values, row);
        if (!row.values.contains(node.field) && node.field != Field::Age)
            return judgeLinked(node, row);
        return judgeCondition(node, row, rows);
    }

    Truth judgeLinked(const QueryNode &node, const PlainRow &row) const
    {
        const bool isOfActs = node.field == Field::Effect;
        const QList<PlainRow> &targets = isOfActs ? m_archive.acts() : m_archive.sources();
        Truth truth = Truth::No;
        for (const PlainRow &target : targets) {
            if (row.values[isOfActs ? Field::Act : Field::Source].contains(target.id))
                truth = std::max(truth, judge(node, target, targets));
        }
        return truth;
    }

    static Truth judgeCondition(const QueryNode &node, const PlainRow &row, const QList<PlainRow> &rows)
    {
        switch (fieldNature(node.field)) {
        case FieldNature::Date:
            return judgeDate(node.values, row, node.field);
        case FieldNature::Number:
            return node.field == Field::Age ? judgeAge(node.values, row)
                                            : judgeNumber(node.values, row.values[node.field].value(0));
        default:
            break;
        }
        const bool holds = std::any_of(node.values.begin(), node.values.end(), [&](const QueryValue &value) {
            if (value.kind == QueryValue::Kind::Unknown)
                return row.values[node.field].isEmpty();
            return isMeant(node.field, value.text, row, rows);
        });
        return holds ? Truth::Yes : Truth::No;
    }

    /// "On or before that day" of an event whose date means some range of days.
    static Truth happened(std::pair<Day, Day> days, bool isDated, Day day)
    {
        if (day > LastDay)
            return Truth::Yes;
        if (!isDated)
            return Truth::Undated;
        return days.second <= day ? Truth::Yes : days.first <= day ? Truth::Possible : Truth::No;
    }
    static Truth inverse(Truth truth)
    {
        return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : truth;
    }
    static QString status(const PlainRow &row) { return row.values[Field::Status].value(0); }
    static bool isDated(const PlainRow &row) { return !row.values[Field::Date].isEmpty(); }

    /// Days of a revocation or restoration: those of its date, else of its status.
    static std::pair<Day, Day> eventDays(const PlainRow &row)
    {
        return isDated(row) ? days(row, Field::Date) : days(row.values[Field::StatusDate].value(0));
    }
    static bool isEventDated(const PlainRow &row) { return isDated(row) || !row.values[Field::StatusDate].isEmpty(); }

    /// Rows of revocation or restoration that speak of a conferral.
    QList<PlainRow> eventsOf(const PlainRow &conferral, const QString &status) const
    {
        QList<PlainRow> events;
        for (const PlainRow &row : m_archive.conferrals()) {
            const QString star = row.values[Field::Ordinal].value(0);
            const QString ordinal = conferral.values[Field::Ordinal].value(0);
            if (row.person == conferral.person && row.values[Field::Award] == conferral.values[Field::Award]
                && Oracle::status(row) == status && (star.isEmpty() || ordinal.isEmpty() || star == ordinal))
                events.append(row);
        }
        return events;
    }

    Truth judgeStanding(const QList<QueryValue> &values, const PlainRow &row) const
    {
        if (!row.hasConferral || status(row) == u"revoked" || status(row) == u"restored")
            return Truth::No;
        Truth best = Truth::No;
        for (const QueryValue &value : values) {
            const Day day = value.text == u"today" ? LastDay + 1 : days(value.text).second;
            Truth taken = Truth::No;
            for (const PlainRow &loss : eventsOf(row, u"revoked"_s)) {
                if (eventDays(loss).second >= days(row, Field::Date).first)
                    taken = std::max(taken, judgeLoss(loss, row, day));
            }
            best = std::max(best, std::min(happened(days(row, Field::Date), isDated(row), day), inverse(taken)));
        }
        return best;
    }

    Truth judgeLoss(const PlainRow &loss, const PlainRow &conferral, Day day) const
    {
        Truth returned = Truth::No;
        for (const PlainRow &back : eventsOf(conferral, u"restored"_s)) {
            const auto [first, last] = eventDays(back);
            int lossesBefore = 0;
            for (const PlainRow &other : eventsOf(conferral, u"revoked"_s))
                lossesBefore += last >= eventDays(other).first ? 1 : 0;
            if (last < eventDays(loss).first)
                continue;
            const bool isAfter = lossesBefore == 1 || first >= eventDays(loss).second;
            const Truth follows = isAfter ? Truth::Yes : Truth::Possible;
            returned = std::max(returned, std::min(follows, happened(eventDays(back), isEventDated(back), day)));
        }
        return std::min(happened(eventDays(loss), isEventDated(loss), day), inverse(returned));
    }

    static bool isMeant(Field field, const QString &text, const PlainRow &row, const QList<PlainRow> &rows)
    {
        const auto hasEqual = [&](const PlainRow &r) { return r.values[field].contains(text, Qt::CaseInsensitive); };
        const auto saysJust = [&](const PlainRow &r) {
            const QStringList wordings = r.wordings[field];
            return std::any_of(
                wordings.begin(), wordings.end(), [&](const QString &w) { return PlainWords::wordsOf(w) == PlainWords::wordsOf(text); });
        };
        if (fieldNature(field) != FieldNature::Text) {
            if (std::any_of(rows.begin(), rows.end(), hasEqual))
                return hasEqual(row);
            if (std::any_of(rows.begin(), rows.end(), saysJust))
                return saysJust(row);
        }
        const QStringList wordings = row.wordings[field];
        return std::any_of(wordings.begin(), wordings.end(),
            [&](const QString &wording) { return PlainWords::follows(wording, PlainWords::wordsOf(text), true); });
    }

    // Days before and after these do not matter to the random archives and queries.
    static constexpr Day FirstDay = 2414656; // 1899-01-01
    static constexpr Day LastDay = 2444240;  // 1980-01-01

    static std::pair<Day, Day> days(const QString &text)
    {
        const Date date = Date::parse(text).value_or(Date());
        return date.isNull() ? std::pair(FirstDay, LastDay)
                             : std::pair(std::max(FirstDay, date.earliest()), std::min(LastDay, date.latest()));
    }

    /// Of a date in a row; of a conferral with an open end only the days on which the award existed, if any.
    static std::pair<Day, Day> days(const PlainRow &row, Field field)
    {
        const QString text = row.values[field].value(0);
        const auto [first, last] = days(text);
        if (field != Field::Date || text.isEmpty())
            return { first, last };
        const bool isOpenBefore = Date::parse(text)->earliest() == DistantPast;
        const bool isOpenAfter = Date::parse(text)->latest() == DistantFuture;
        const Day from = isOpenBefore && !row.notBefore.isNull() ? std::max(first, row.notBefore.earliest()) : first;
        const Day to = isOpenAfter && !row.notAfter.isNull() ? std::min(last, row.notAfter.latest()) : last;
        return from <= to ? std::pair(from, to) : std::pair(first, last);
    }

    static Truth judgeDate(const QList<QueryValue> &values, const PlainRow &row, Field field)
    {
        const bool asksUnknown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool asksKnown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        if (row.values[field].isEmpty())
            return asksUnknown ? Truth::Yes : asksKnown ? Truth::Undated : Truth::No;
        QList<std::pair<Day, Day>> asked;
        for (const QueryValue &value : values) {
            const bool isRange = value.kind == QueryValue::Kind::Range;
            if (value.kind != QueryValue::Kind::Unknown)
                asked.append(
                    { days(isRange ? value.from : value.text).first, days(isRange ? value.to : value.text).second });
        }
        bool all = true;
        bool any = false;
        const auto [first, last] = days(row, field);
        for (Day day = first; day <= last; ++day) {
            const bool fits = std::any_of(asked.begin(), asked.end(),
                [day](const auto &span) { return span.first <= day && day <= span.second; });
            all = all && fits;
            any = any || fits;
        }
        return all ? Truth::Yes : any ? Truth::Possible : Truth::No;
    }

    static bool numberFits(const QList<QueryValue> &values, int number)
    {
        return std::any_of(values.begin(), values.end(), [number](const QueryValue &value) {
            if (value.kind == QueryValue::Kind::Unknown)
                return false;
            if (value.kind == QueryValue::Kind::Text)
                return value.text.toInt() == number;
            return number >= value.from.toInt() && (value.to.isEmpty() || number <= value.to.toInt());
        });
    }

    static Truth judgeNumber(const QList<QueryValue> &values, const QString &text)
    {
        const bool asksUnknown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool holds = text.isEmpty() ? asksUnknown : numberFits(values, text.toInt());
        return holds ? Truth::Yes : Truth::No;
    }

    static int fullYears(QDate from, QDate to)
    {
        int years = to.year() - from.year();
        return from.addYears(years) > to || (from.month() == 2 && from.day() == 29 && to.month() == 2 && to.day() == 28)
            ? years - 1
            : years;
    }

    static Truth judgeAge(const QList<QueryValue> &values, const PlainRow &row)
    {
        const bool asksUnknown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool asksKnown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        const auto [firstBorn, lastBorn] = days(row, Field::Born);
        const auto [firstDay, lastDay] = days(row, Field::Date);
        if (firstBorn == FirstDay || lastBorn == LastDay || firstDay == FirstDay || lastDay == LastDay)
            return asksUnknown ? Truth::Yes : asksKnown ? Truth::Undated : Truth::No;
        const auto day = [](Day number) { return QDate::fromJulianDay(number); };
        bool all = true;
        bool any = false;
        for (int age = fullYears(day(lastBorn), day(firstDay)); age <= fullYears(day(firstBorn), day(lastDay)); ++age) {
            all = all && numberFits(values, age);
            any = any || numberFits(values, age);
        }
        return all ? Truth::Yes : any ? Truth::Possible : Truth::No;
    }

    PlainArchive m_archive;
    PlainWords m_words;
    PlainWords m_wordsOfActs;
    PlainWords m_wordsOfSources;
};

} // namespace phalera::tests
