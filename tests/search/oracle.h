// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "names/folding.h"
#include "names/romanization.h"
#include "randomarchive.h"
#include "search/query.h"

#include <QDate>
#include <QMap>

#include <set>

namespace phalera::tests {

/// A row as a person with a pencil would note it: every value of every field, and the wordings that are searched.
struct PlainRow
{
    QString id; ///< of the record
    QString person;
    bool hasConferral = false;
    QMap<Field, QStringList> values;
    QMap<Field, QStringList> wordings;
};

/// The manual's rules carried out day by day and row by row, without codes, sets or indexes.
class Oracle
{
public:
    enum class Truth { No, Undated, Possible, Yes };

    explicit Oracle(const QList<Record> &records)
    {
        QHash<QString, Record> people;
        QMap<QString, bool> conflicts;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const Record &record = records.at(i);
            conflicts[record.id] = hasConflict(i);
            if (record.table == Table::Awards)
                m_awards[record.id] = known({ record.value(u"name_ru"), record.value(u"name_en") });
            if (record.table == Table::People)
                people.insert(record.id, record);
        }
        for (const Record &record : records) {
            if (record.table == Table::Acts)
                m_acts.append(actRow(record, conflicts[record.id]));
            if (record.table == Table::Sources)
                m_sources.append(sourceRow(record, conflicts[record.id]));
        }
        QSet<QString> honoured;
        for (const Record &record : records) {
            if (record.table != Table::Conferrals)
                continue;
            const QString person = record.value(u"person");
            honoured.insert(person);
            m_conferrals.append(conferralRow(record, people.value(person), conflicts[record.id] || conflicts[person]));
        }
        for (const Record &person : people) {
            if (!honoured.contains(person.id))
                m_conferrals.append(conferralRow({}, person, conflicts[person.id]));
        }
    }

    /// Ids of the records of the unit with what the query says of them; people by their rows.
    QMap<QString, Truth> ask(const Query &query) const
    {
        QMap<QString, Truth> result;
        const QList<PlainRow> &rows = query.unit == Unit::Acts ? m_acts : query.unit == Unit::Sources ? m_sources : m_conferrals;
        for (const PlainRow &row : rows) {
            if (query.unit == Unit::Conferrals && !row.hasConferral)
                continue;
            if (const Truth truth = judgeParts(query, row, rows); truth != Truth::No)
                result[row.id] = truth;
        }
        return result;
    }

    const QList<PlainRow> &conferrals() const { return m_conferrals; }

private:
    static QStringList known(QStringList texts)
    {
        texts.removeAll(QString());
        return texts;
    }

    static QString precision(const QString &text)
    {
        const Date date = Date::parse(text).value_or(Date());
        if (date.isNull())
            return {};
        if (date.isInterval())
            return u"span"_s;
        switch (date.precision()) {
        case Precision::Day:
            return u"day"_s;
        case Precision::Month:
            return u"month"_s;
        case Precision::Year:
            return u"year"_s;
        default:
            return u"span"_s;
        }
    }

    /// Cells that are called in the record as the field is.
    static void take(PlainRow &row, const Record &record, std::initializer_list<Field> fields, bool areSearched)
    {
        for (const Field field : fields) {
            const QString value = record.values.isEmpty() ? QString() : record.value(fieldName(field));
            row.values[field] = known({ value });
            if (areSearched)
                row.wordings[field] = known({ value });
        }
    }

    PlainRow actRow(const Record &act, bool conflict) const
    {
        PlainRow row;
        row.id = act.id;
        row.values[Field::Id] = row.values[Field::Act] = { act.id };
        take(row, act, { Field::Kind, Field::Issuer, Field::Number, Field::Effect, Field::Note }, true);
        row.values[Field::Title] = row.wordings[Field::Title] = known({ act.value(u"title_en") });
        row.values[Field::Award] = splitList(act.value(u"award"));
        for (const QString &award : row.values[Field::Award])
            row.wordings[Field::Award] += QStringList { award } + m_awards[award];
        row.values[Field::Source] = splitList(act.value(u"sources"));
        finish(row, act, conflict);
        return row;
    }

    PlainRow sourceRow(const Record &source, bool conflict) const
    {
        PlainRow row;
        row.id = source.id;
        row.values[Field::Id] = row.values[Field::Source] = { source.id };
        take(row, source, { Field::Kind, Field::Author, Field::Title, Field::Container, Field::Publisher, Field::Url, Field::Language, Field::Note }, true);
        finish(row, source, conflict);
        return row;
    }

    static void finish(PlainRow &row, const Record &record, bool conflict)
    {
        const QString date = record.values.isEmpty() ? QString() : record.value(u"date");
        row.values[Field::Date] = known({ date });
        row.values[Field::DatePrecision] = known({ precision(date) });
        row.values[Field::Conflict] = { conflict ? u"yes"_s : u"no"_s };
    }

    PlainRow conferralRow(const Record &conferral, const Record &person, bool conflict) const
    {
        PlainRow row;
        row.hasConferral = !conferral.values.isEmpty();
        row.id = row.hasConferral ? conferral.id : person.id;
        row.person = person.id;
        row.values[Field::Id] = { row.id };
        row.values[Field::Person] = { person.id };
        take(row, person, { Field::Sex, Field::Occupation, Field::Sector, Field::Nationality }, true);
        take(row, person, { Field::Born, Field::Died }, false);
        take(row, conferral, { Field::Award, Field::Organisation, Field::Republic, Field::Status, Field::Position, Field::Place, Field::Grounds }, true);
        take(row, conferral, { Field::Ordinal, Field::Act }, false);
        for (const QString &award : row.values[Field::Award])
            row.wordings[Field::Award] += m_awards[award];
        for (const PlainRow &act : m_acts) {
            if (row.values[Field::Act].contains(act.id))
                row.wordings[Field::Act] = act.values[Field::Title];
        }
        addNames(row, person);
        row.values[Field::Source] = (row.hasConferral ? splitList(conferral.value(u"sources")) : QStringList()) + splitList(person.value(u"sources"));
        finish(row, conferral, conflict);
        return row;
    }

    static void addNames(PlainRow &row, const Record &person)
    {
        const QString family = person.value(u"family_ru");
        const QString given = person.value(u"given_ru");
        row.wordings[Field::Name] = { QString(family + u' ' + given), QString(given + u' ' + family) };
        row.wordings[Field::NameEn] = known({ person.value(u"family_en") });
    }

    static bool asksBeyond(const QueryNode &node, Unit unit)
    {
        if (node.kind == QueryNode::Kind::Condition) {
            const auto fields = fieldsOf(unit);
            return std::find(fields.begin(), fields.end(), node.field) == fields.end();
        }
        return std::any_of(node.children.begin(), node.children.end(), [&](const QueryNode &child) { return asksBeyond(child, unit); });
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
        for (const PlainRow &conferral : m_conferrals) {
            if (conferral.values[query.unit == Unit::Acts ? Field::Act : Field::Source].contains(row.id))
                best = std::max(best, judge(ofConferrals, conferral, m_conferrals));
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
        const QList<PlainRow> &targets = isOfActs ? m_acts : m_sources;
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
            return node.field == Field::Age ? judgeAge(node.values, row) : judgeNumber(node.values, row.values[node.field].value(0));
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
            return std::any_of(wordings.begin(), wordings.end(), [&](const QString &w) { return wordsOf(w) == wordsOf(text); });
        };
        if (fieldNature(field) != FieldNature::Text) {
            if (std::any_of(rows.begin(), rows.end(), hasEqual))
                return hasEqual(row);
            if (std::any_of(rows.begin(), rows.end(), saysJust))
                return saysJust(row);
        }
        const QStringList wordings = row.wordings[field];
        return std::any_of(wordings.begin(), wordings.end(), [&](const QString &wording) { return follows(wording, wordsOf(text), true); });
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
                fits = fits && (mayBegin ? all.at(start + i).startsWith(words.at(i)) : all.at(start + i) == words.at(i));
            }
            if (fits)
                return true;
        }
        return false;
    }

    static bool hasPhrase(const PlainRow &row, const QStringList &words)
    {
        for (const QStringList &wordings : row.wordings) {
            if (std::any_of(wordings.begin(), wordings.end(), [&](const QString &wording) { return follows(wording, words, false); }))
                return true;
        }
        return false;
    }

    /// A word that no row has is tried as the beginning of a name in another spelling, then on the other keyboard layout.
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
                    if (word.startsWith(typed) || (isName && (keyOfWord == key || (nameMayBegin && keyOfWord.startsWith(key)))))
                        return true;
                }
            }
        }
        return false;
    }

    // Days before and after these do not matter to the random archives and queries.
    static constexpr Day FirstDay = 2415021; // 1900-01-01
    static constexpr Day LastDay = 2444240; // 1980-01-01

    static std::pair<Day, Day> days(const QString &text)
    {
        const Date date = Date::parse(text).value_or(Date());
        return date.isNull() ? std::pair(FirstDay, LastDay) : std::pair(std::max(FirstDay, date.earliest()), std::min(LastDay, date.latest()));
    }

    static Truth judgeDate(const QList<QueryValue> &values, const QString &text)
    {
        const bool asksUnknown = std::any_of(values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool asksKnown = std::any_of(values.begin(), values.end(), [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        if (text.isEmpty())
            return asksUnknown ? Truth::Yes : asksKnown ? Truth::Undated : Truth::No;
        QList<std::pair<Day, Day>> asked;
        for (const QueryValue &value : values) {
            const bool isRange = value.kind == QueryValue::Kind::Range;
            if (value.kind != QueryValue::Kind::Unknown)
                asked.append({ days(isRange ? value.from : value.text).first, days(isRange ? value.to : value.text).second });
        }
        bool all = true;
        bool any = false;
        const auto [first, last] = days(text);
        for (Day day = first; day <= last; ++day) {
            const bool fits = std::any_of(asked.begin(), asked.end(), [day](const auto &span) { return span.first <= day && day <= span.second; });
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
        const bool asksUnknown = std::any_of(values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool holds = text.isEmpty() ? asksUnknown : numberFits(values, text.toInt());
        return holds ? Truth::Yes : Truth::No;
    }

    static int fullYears(QDate from, QDate to)
    {
        int years = to.year() - from.year();
        return from.addYears(years) > to || (from.month() == 2 && from.day() == 29 && to.month() == 2 && to.day() == 28) ? years - 1 : years;
    }

    static Truth judgeAge(const QList<QueryValue> &values, const PlainRow &row)
    {
        const bool asksUnknown = std::any_of(values.begin(), values.end(), [](const QueryValue &v) { return v.kind == QueryValue::Kind::Unknown; });
        const bool asksKnown = std::any_of(values.begin(), values.end(), [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        const Date born = Date::parse(row.values[Field::Born].value(0)).value_or(Date());
        const Date date = Date::parse(row.values[Field::Date].value(0)).value_or(Date());
        const auto isOpen = [](const Date &d) { return d.isNull() || d.earliest() == DistantPast || d.latest() == DistantFuture; };
        if (isOpen(born) || isOpen(date))
            return asksUnknown ? Truth::Yes : asksKnown ? Truth::Undated : Truth::No;
        const auto day = [](Day number) { return QDate::fromJulianDay(number); };
        bool all = true;
        bool any = false;
        for (int age = fullYears(day(born.latest()), day(date.earliest())); age <= fullYears(day(born.earliest()), day(date.latest())); ++age) {
            all = all && numberFits(values, age);
            any = any || numberFits(values, age);
        }
        return all ? Truth::Yes : any ? Truth::Possible : Truth::No;
    }

    QMap<QString, QStringList> m_awards;
    QList<PlainRow> m_acts;
    QList<PlainRow> m_sources;
    QList<PlainRow> m_conferrals;
};

} // namespace phalera::tests
