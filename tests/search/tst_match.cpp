// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/match.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The truth tables of the logic with four values, over every pair of them.
class TstMatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothIsTheLesser()
    {
        const Match match = bothOf(m_first, m_second);
        for (Row row = 0; row < RowCount; ++row)
            QCOMPARE(valueIn(match, row), std::min(valueIn(m_first, row), valueIn(m_second, row)));
    }

    void oneIsTheGreater()
    {
        const Match match = oneOf(m_first, m_second);
        for (Row row = 0; row < RowCount; ++row)
            QCOMPARE(valueIn(match, row), std::max(valueIn(m_first, row), valueIn(m_second, row)));
    }

    void negationSwapsTheEnds()
    {
        const std::array negations { Certain, Undated, Possible, None };
        const Match match = negated(m_first, RowCount);
        for (Row row = 0; row < RowCount; ++row)
            QCOMPARE(valueIn(match, row), negations[size_t(valueIn(m_first, row))]);
        QVERIFY(!match.any().contains(RowCount));
    }

    void noRowIsInTwoSets()
    {
        for (const Match &match :
            { bothOf(m_first, m_second), oneOf(m_first, m_second), negated(m_second, RowCount) }) {
            const quint64 sum
                = match.certain.cardinality() + match.possible.cardinality() + match.undated.cardinality();
            QCOMPARE(sum, match.any().cardinality());
        }
    }

private:
    enum Value { None, Undated, Possible, Certain };
    static constexpr Row RowCount = 16;

    static Value valueIn(const Match &match, Row row)
    {
        if (match.certain.contains(row))
            return Certain;
        if (match.possible.contains(row))
            return Possible;
        return match.undated.contains(row) ? Undated : None;
    }

    /// Row 4 a + b has the value a in the first and b in the second.
    static Match matchBy(Row divisor)
    {
        Match match;
        for (Row row = 0; row < RowCount; ++row) {
            const auto value = Value(row / divisor % 4);
            if (value == Certain)
                match.certain.add(row);
            else if (value == Possible)
                match.possible.add(row);
            else if (value == Undated)
                match.undated.add(row);
        }
        return match;
    }

    const Match m_first = matchBy(4);
    const Match m_second = matchBy(1);
};

QTEST_GUILESS_MAIN(TstMatch)
#include "tst_match.moc"
