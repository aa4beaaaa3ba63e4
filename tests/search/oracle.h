// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/plainstandings.h"
#include "search/plainwords.h"
#include "search/query.h"

#include <QDate>

namespace phalera::tests {

/// The manual's rules carried out day by day and row by row, without codes, sets or indexes.
class Oracle
{
public:
    using Truth = tests::Truth;

    explicit Oracle(const QList<Record> &records)
        : m_archive(records)
        , m_standings(m_archive.conferrals())
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
    Truth judge(const QueryNode &node, const PlainRow &row, const QList<PlainRow> &rows, bool guesses = true) const
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
            return m_standings.judge(node.values, row);
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

    Truth judgeCondition(const QueryNode &node, const PlainRow &row, const QList<PlainRow> &rows) const
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
            return hasMeaning(meaning(node.field, value.text, rows), node.field, value.text, row);
        });
        return holds ? Truth::Yes : Truth::No;
    }

    /// What a text means in a field: cells that are called so; else cells worded so; else those that hold its words.
    enum class Meaning { Value, Wording, Words };

    Meaning meaning(Field field, const QString &text, const QList<PlainRow> &rows) const
    {
        const auto key = std::make_tuple(&rows, field, text);
        auto known = m_meanings.find(key);
        if (known == m_meanings.end()) {
            const auto isSaid = [&](Meaning meaning) {
                return fieldNature(field) != FieldNature::Text
                    && std::any_of(rows.begin(), rows.end(),
                        [&](const PlainRow &row) { return hasMeaning(meaning, field, text, row); });
            };
            known = m_meanings.insert(key,
                isSaid(Meaning::Value)         ? Meaning::Value
                    : isSaid(Meaning::Wording) ? Meaning::Wording
                                               : Meaning::Words);
        }
        return *known;
    }

    static bool hasMeaning(Meaning meaning, Field field, const QString &text, const PlainRow &row)
    {
        if (meaning == Meaning::Value)
            return row.values[field].contains(text, Qt::CaseInsensitive);
        const QStringList words = PlainWords::wordsOf(text);
        const QStringList wordings = row.wordings[field];
        return std::any_of(wordings.begin(), wordings.end(), [&](const QString &wording) {
            return meaning == Meaning::Wording ? PlainWords::wordsOf(wording) == words
                                               : PlainWords::follows(wording, words, true);
        });
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
                asked.append({ plainDays(isRange ? value.from : value.text).first,
                    plainDays(isRange ? value.to : value.text).second });
        }
        bool all = true;
        bool any = false;
        const auto [first, last] = plainDays(row, field);
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
        const auto [firstBorn, lastBorn] = plainDays(row, Field::Born);
        const auto [firstDay, lastDay] = plainDays(row, Field::Date);
        if (firstBorn == FirstPlainDay || lastBorn == LastPlainDay || firstDay == FirstPlainDay
            || lastDay == LastPlainDay)
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
    PlainStandings m_standings;
    mutable QMap<std::tuple<const QList<PlainRow> *, Field, QString>, Meaning> m_meanings;
    PlainWords m_words;
    PlainWords m_wordsOfActs;
    PlainWords m_wordsOfSources;
};

} // namespace phalera::tests
