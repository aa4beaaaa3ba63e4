// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqltexts.h"

#include "edtf/date.h"
#include "flatrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Condition = std::optional<QString>;

QString quoted(QString text)
{
    return u"'"_s + text.replace(u'\'', u"''"_s) + u"'"_s;
}

class ConditionWriter
{
public:
    explicit ConditionWriter(SqlDialect dialect)
        : m_dialect(dialect)
    {
    }

    Condition write(const QueryNode &node) const
    {
        switch (node.kind) {
        case QueryNode::Kind::And:
            return joined(node.children, u" AND "_s, u"1=1"_s);
        case QueryNode::Kind::Or:
            return joined(node.children, u" OR "_s, u"1=0"_s);
        case QueryNode::Kind::Not:
            return negated(node);
        case QueryNode::Kind::Word:
            return word(node.text);
        case QueryNode::Kind::Condition:
            return condition(node);
        case QueryNode::Kind::Phrase:
            break;
        }
        return {};
    }

private:
    Condition joined(const std::vector<QueryNode> &nodes, const QString &operation, const QString &ofNothing) const
    {
        QStringList parts;
        for (const QueryNode &node : nodes) {
            const Condition part = write(node);
            if (!part)
                return {};
            parts.append(*part);
        }
        return parts.isEmpty() ? ofNothing : QString(u"("_s + parts.join(operation) + u")"_s);
    }

    Condition negated(const QueryNode &node) const
    {
        const QueryNode &child = node.children.front();
        // What is not certainly within a span need not be certainly without it: SQL has two truth values only.
        if (child.kind != QueryNode::Kind::Condition || fieldNature(child.field) == FieldNature::Date)
            return {};
        const Condition part = write(child);
        return part ? Condition(u"NOT "_s + *part) : Condition();
    }

    Condition word(const QString &text) const
    {
        QStringList parts;
        for (const QString &one : sqlWords(text).split(u' ', Qt::SkipEmptyParts)) {
            parts.append(m_dialect == SqlDialect::Sqlite
                    ? QString(u"row IN (SELECT rowid FROM word_index WHERE word_index MATCH "_s
                        + quoted(QString(u"\""_s + one + u"\"*"_s)) + u")"_s)
                    : QString(u"contains(words, "_s + quoted(QString(u" "_s + one)) + u")"_s));
        }
        return parts.isEmpty() ? Condition() : u"("_s + parts.join(u" AND "_s) + u")"_s;
    }

    Condition condition(const QueryNode &node) const
    {
        if (!flatFields().contains(node.field))
            return {};
        QStringList parts;
        for (const QueryValue &value : node.values) {
            const Condition part
                = fieldNature(node.field) == FieldNature::Date ? dateValue(value) : plainValue(node.field, value);
            if (!part)
                return {};
            parts.append(*part);
        }
        return u"("_s + parts.join(u" OR "_s) + u")"_s;
    }

    static Condition plainValue(Field field, const QueryValue &value)
    {
        if (value.kind == QueryValue::Kind::Range)
            return {};
        return fieldName(field) + u" = "_s + quoted(value.kind == QueryValue::Kind::Unknown ? QString() : value.text);
    }

    /// Certainly within the days of the value.
    static Condition dateValue(const QueryValue &value)
    {
        if (value.kind == QueryValue::Kind::Unknown)
            return u"(first_day = %1 AND last_day = %2)"_s.arg(FlatPast).arg(FlatFuture);
        const bool isRange = value.kind == QueryValue::Kind::Range;
        const auto from = Date::parse(isRange ? value.from : value.text);
        const auto to = Date::parse(isRange ? value.to : value.text);
        if (!from || !to)
            return {};
        return u"(first_day >= %1 AND last_day <= %2)"_s.arg(from->earliest()).arg(to->latest());
    }

    SqlDialect m_dialect;
};

QString counted(Unit unit)
{
    return unit == Unit::People ? u"count(DISTINCT person)"_s : u"count(*)"_s;
}

QString facetStatement(Field field, Unit unit, const QString &from, const QString &where)
{
    const QString name = fieldName(field);
    if (field == Field::Source)
        return u"SELECT 'source', source, "_s + counted(unit) + u" FROM "_s + from + u" JOIN row_sources USING (row)"_s
            + where + u" GROUP BY source"_s;
    return u"SELECT '"_s + name + u"', "_s + name + u", "_s + counted(unit) + u" FROM "_s + from + where
        + u" GROUP BY "_s + name;
}

/// Matches, years and the first rows, of a table or of what a condition lets through.
QStringList otherStatements(Unit unit, const QString &from, const QString &where)
{
    return { u"SELECT "_s + counted(unit) + u" FROM "_s + from + where,
        u"SELECT year, award, "_s + counted(unit) + u" FROM "_s + from + where
            + u" AND conferring = 1 GROUP BY year, award"_s,
        u"SELECT row FROM "_s + from + where + u" ORDER BY first_day DESC, row LIMIT 50"_s };
}

} // namespace

std::optional<QString> sqlCondition(const Query &query, SqlDialect dialect)
{
    if (rowTable(query.unit) != RowTable::Conferrals || query.time != TimeScope::Certain)
        return {};
    const Condition condition = ConditionWriter(dialect).write(query.root);
    if (!condition || query.unit == Unit::People)
        return condition;
    return u"(has_conferral = 1 AND "_s + *condition + u")"_s;
}

QStringList sqlStatements(const Query &query, SqlDialect dialect)
{
    const Condition condition = sqlCondition(query, dialect);
    if (!condition)
        return {};
    const bool takesMatchesOut = dialect == SqlDialect::DuckDb && !query.isEmpty();
    const QString from = takesMatchesOut ? u"hits"_s : u"rows"_s;
    const QString where = u" WHERE "_s + (takesMatchesOut ? u"1=1"_s : *condition);
    QStringList ofMatches, ofOthers;
    for (const Field field : facetFieldsOf(query.unit)) {
        const Query others = withCondition(query, field, {});
        if (others == query)
            ofMatches.append(facetStatement(field, query.unit, from, where));
        else
            ofOthers.append(facetStatement(
                field, query.unit, u"rows"_s, u" WHERE "_s + sqlCondition(others, dialect).value_or(u"1=0"_s)));
    }
    QStringList statements = otherStatements(query.unit, from, where);
    if (takesMatchesOut)
        statements.prepend(
            u"CREATE OR REPLACE TEMP TABLE hits AS SELECT * EXCLUDE (words) FROM rows WHERE "_s + *condition);
    if (dialect == SqlDialect::DuckDb)
        return statements + QStringList { (ofMatches + ofOthers).join(u" UNION ALL "_s) };
    return statements + ofMatches + ofOthers;
}

QString sqlWords(QStringView text)
{
    QString words;
    bool isInWord = false;
    for (const QChar letter : text) {
        const bool isOfWord = letter.isLetterOrNumber();
        if (isOfWord && !isInWord)
            words += u' ';
        if (isOfWord)
            words += letter.toLower() == u'ё' ? QChar(u'е') : letter.toLower();
        isInWord = isOfWord;
    }
    return words;
}

} // namespace phalera
