// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QRandomGenerator>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// Queries as parseQuery() would make them, from few values, so that random archives have something to find.
class RandomQuery
{
public:
    explicit RandomQuery(quint32 seed)
        : m_random(seed)
    {
    }

    Query next()
    {
        Query query;
        for (int parts = m_random.bounded(4); parts > 0; --parts)
            query.root.children.push_back(node(2));
        query.unit = Unit(m_random.bounded(4));
        query.time = TimeScope(m_random.bounded(3));
        return query;
    }

    template <typename T> T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(int(values.size())));
    }

private:
    QueryNode node(int depth)
    {
        QueryNode node;
        switch (m_random.bounded(depth > 0 ? 8 : 5)) {
        case 0:
            node.kind = QueryNode::Kind::Word;
            node.text = oneOf<QString>({ u"ivan"_s, u"Иванов"_s, u"Petrow"_s, u"miner"_s, u"Kirov"_s, u"revoked"_s,
                u"герой"_s, u"ukr"_s, u"zzyzx"_s, u"Петров"_s, u"Petroff"_s, u"И."_s, u"П"_s, u"П.И."_s, u"Petrovich"_s,
                u"ltwenfn"_s, u"bdfyjd"_s, u"Петроф"_s, u"Иванво"_s, u"sidorow"_s, u"Ivan-Petrov"_s, u"P."_s,
                u"labour"_s, u"Kirow"_s, u"Сидорв"_s });
            node.reach = oneOf({ QueryNode::Reach::Usual, QueryNode::Reach::Exact, QueryNode::Reach::Near });
            return node;
        case 1:
            node.kind = QueryNode::Kind::Phrase;
            node.text
                = oneOf<QString>({ u"coal miner"_s, u"Hero of Labour"_s, u"Иван Петров"_s, u"miner \"Kirov\" \\"_s });
            node.reach = oneOf({ QueryNode::Reach::Usual, QueryNode::Reach::Exact });
            return node;
        case 5:
        case 6:
            node.kind = m_random.bounded(2) ? QueryNode::Kind::Or : QueryNode::Kind::And;
            for (int parts = 2 + m_random.bounded(2); parts > 0; --parts)
                node.children.push_back(this->node(depth - 1));
            return node;
        case 7:
            node.kind = QueryNode::Kind::Not;
            node.children.push_back(this->node(depth - 1));
            return node;
        default:
            return condition();
        }
    }

    QueryNode condition()
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Condition;
        node.field = oneOf({ Field::Award, Field::Sex, Field::Republic, Field::Date, Field::Date, Field::Date,
            Field::Born, Field::Age, Field::Ordinal, Field::Status, Field::Conflict, Field::Occupation,
            Field::DatePrecision, Field::Source, Field::Effect, Field::Author, Field::AsOf });
        for (int values = 1 + m_random.bounded(2); values > 0; --values)
            node.values.append(value(node.field));
        return node;
    }

    QueryValue value(Field field)
    {
        if (field == Field::AsOf)
            return { QueryValue::Kind::Text,
                oneOf<QString>({ u"1947"_s, u"1948-03-12"_s, u"1948-03-13"_s, u"1948-12"_s, u"1949-12-31"_s, u"1951"_s,
                    u"today"_s }),
                {}, {} };
        if (m_random.bounded(8) == 0)
            return { QueryValue::Kind::Unknown, {}, {}, {} };
        const auto text = [](const QString &text) { return QueryValue { QueryValue::Kind::Text, text, {}, {} }; };
        switch (fieldNature(field)) {
        case FieldNature::Date:
            return dateValue();
        case FieldNature::Number: {
            const int low = m_random.bounded(field == Field::Age ? 60 : 3);
            if (m_random.bounded(2))
                return text(QString::number(low));
            return { QueryValue::Kind::Range, {}, QString::number(low),
                m_random.bounded(3) ? QString::number(low + m_random.bounded(20)) : QString() };
        }
        case FieldNature::Flag:
            return text(oneOf<QString>({ u"yes"_s, u"no"_s }));
        default:
            return text(oneOf<QString>({ u"female"_s, u"male"_s, u"hero-a"_s, u"hero"_s, u"Ukrainian SSR"_s,
                u"Moscow"_s, u"mos"_s, u"conferred"_s, u"revoked"_s, u"coal miner"_s, u"miner"_s, u"year"_s, u"s1"_s,
                u"confers"_s, u"unknown"_s, u"a,b \"c\""_s, u"a..b"_s }));
        }
    }

    QueryValue dateValue()
    {
        const int year = 1946 + m_random.bounded(6);
        const QString from = QString::number(year);
        switch (m_random.bounded(5)) {
        case 0:
            return { QueryValue::Kind::Text, QString(from + u"-03"), {}, {} };
        case 1:
            return { QueryValue::Kind::Range, {}, from, QString::number(year + m_random.bounded(3)) };
        case 2:
            return { QueryValue::Kind::Range, {}, {}, from };
        case 3:
            return { QueryValue::Kind::Range, {}, QString(from + u"-06"), {} };
        default:
            return { QueryValue::Kind::Text, from, {}, {} };
        }
    }

    QRandomGenerator m_random;
};

} // namespace phalera::tests
