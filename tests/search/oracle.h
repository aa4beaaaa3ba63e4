// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/folding.h"
#include "names/romanization.h"
#include "search/plainarchive.h"
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

    Truth judge(const QueryNode &node, const PlainRow &row, const QList<PlainRow> &rows) const
    {
        Truth truth = Truth::No;
        switch (node.kind) {
        case QueryNode::Kind::And:
            truth = Truth::Yes;
            for (const QueryNode &child : node.children)
                truth = std::min(truth, judge(child, row, rows));
            return truth;
        case QueryNode::Kind::Or:
            for (const QueryNode &child : node.children)
                truth = std::max(truth, judge(child, row, rows));
            return truth;
        case QueryNode::Kind::Not:
            truth = judge(node.children.front(), row, rows);
            return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : truth;
        case QueryNode::Kind::Word:
            if (node.reach == QueryNode::Reach::Exact)
                return hasPhrase(row, foldedWords(node.text)) ? Truth::Yes : Truth::No;
            return findsWord(row, rows, node.text) ? Truth::Yes : Truth::No;
        case QueryNode::Kind::Phrase:
            return hasPhrase(row, foldedWords(node.text)) ? Truth::Yes : Truth::No;
        case QueryNode::Kind::Condition:
            break;
        }
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
            return judgeDate(node.values, row.values[node.field].value(0));
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

    static bool isMeant(Field field, const QString &text, const PlainRow &row, const QList<PlainRow> &rows)
    {
        const auto hasEqual = [&](const PlainRow &r) { return r.values[field].contains(text, Qt::CaseInsensitive); };
        const auto saysJust = [&](const PlainRow &r) {
            const QStringList wordings = r.wordings[field];
            return std::any_of(
                wordings.begin(), wordings.end(), [&](const QString &w) { return wordsOf(w) == wordsOf(text); });
        };
        if (fieldNature(field) != FieldNature::Text) {
            if (std::any_of(rows.begin(), rows.end(), hasEqual))
                return hasEqual(row);
            if (std::any_of(rows.begin(), rows.end(), saysJust))
                return saysJust(row);
        }
        const QStringList wordings = row.wordings[field];
        return std::any_of(wordings.begin(), wordings.end(),
            [&](const QString &wording) { return follows(wording, wordsOf(text), true); });
    }

    /// Folding is tested by itself; here it need not be done anew for each row.
    static const QStringList &wordsOf(const QString &text)
    {
        static QHash<QString, QStringList> known;
        auto words = known.find(text);
        if (words == known.end())
            words = known.insert(text, foldedWords(text));
        return *words;
    }

    static bool follows(const QString &wording, const QStringList &words, bool lastMayBegin)
    {
        const QStringList all = wordsOf(wording);
        for (qsizetype start = 0; start + words.size() <= all.size(); ++start) {
            bool fits = true;
            for (qsizetype i = 0; i < words.size(); ++i) {
                const bool mayBegin = lastMayBegin && i + 1 == words.size();
                fits
                    = fits && (mayBegin ? all.at(start + i).startsWith(words.at(i)) : all.at(start + i) == words.at(i));
            }
            if (fits)
                return true;
        }
        return false;
    }

    static bool hasPhrase(const PlainRow &row, const QStringList &words)
    {
        for (const QStringList &wordings : row.wordings) {
            if (std::any_of(wordings.begin(), wordings.end(),
                    [&](const QString &wording) { return follows(wording, words, false); }))
                return true;
        }
        return false;
    }

    /// A word that no row has is tried as the beginning of a name in another spelling, then on the other keyboard
    /// layout.
    static bool findsWord(const PlainRow &row, const QList<PlainRow> &rows, const QString &text)
    {
        const auto hasAsTyped = [&](const PlainRow &r) { return hasWord(r, text, false); };
        const auto hasAsBeginning = [&](const PlainRow &r) { return hasWord(r, text, true); };
        if (std::any_of(rows.begin(), rows.end(), hasAsTyped))
            return hasAsTyped(row);
        if (crossScriptKey(wordsOf(text).front()).size() >= 4 && std::any_of(rows.begin(), rows.end(), hasAsBeginning))
            return hasAsBeginning(row);
        return hasWord(row, otherKeyboardLayout(text), false);
    }

    static bool hasWord(const PlainRow &row, const QString &text, bool nameMayBegin)
    {
        const QString typed = wordsOf(text).front();
        const QString key = crossScriptKey(typed);
        for (auto field = row.wordings.begin(); field != row.wordings.end(); ++field) {
            const bool isName = field.key() == Field::Name || field.key() == Field::NameEn;
            for (const QString &wording : field.value()) {
                for (const QString &word : wordsOf(wording)) {
                    const QString keyOfWord = isName ? crossScriptKey(word) : QString();
                    if (word.startsWith(typed)
                        || (isName && (keyOfWord == key || (nameMayBegin && keyOfWord.startsWith(key)))))
                        return true;
                }
            }
        }
        return false;
    }

    // Days before and after these do not matter to the random archives and queries.
    static constexpr Day FirstDay = 2415021; // 1900-01-01
    static constexpr Day LastDay = 2444240;  // 1980-01-01

    static std::pair<Day, Day> days(const QString &text)
    {
        const Date date = Date::parse(text).value_or(Date());
        return date.isNull() ? std::pair(FirstDay, LastDay)
                             : std::pair(std::max(FirstDay, date.earliest()), std::min(LastDay, date.latest()));
    }

    static Truth judgeDate(const QList<QueryValue> &values, const QString &text)
    {
        const bool asksUnknown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool asksKnown = std::any_of(
            values.begin(), values.end(), [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        if (text.isEmpty())
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
        const auto [first, last] = days(text);
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
        const Date born = Date::parse(row.values[Field::Born].value(0)).value_or(Date());
        const Date date = Date::parse(row.values[Field::Date].value(0)).value_or(Date());
        const auto isOpen
            = [](const Date &d) { return d.isNull() || d.earliest() == DistantPast || d.latest() == DistantFuture; };
        if (isOpen(born) || isOpen(date))
            return asksUnknown ? Truth::Yes : asksKnown ? Truth::Undated : Truth::No;
        const auto day = [](Day number) { return QDate::fromJulianDay(number); };
        bool all = true;
        bool any = false;
        for (int age = fullYears(day(born.latest()), day(date.earliest()));
             age <= fullYears(day(born.earliest()), day(date.latest())); ++age) {
            all = all && numberFits(values, age);
            any = any || numberFits(values, age);
        }
        return all ? Truth::Yes : any ? Truth::Possible : Truth::No;
    }

    PlainArchive m_archive;
};

} // namespace phalera::tests
