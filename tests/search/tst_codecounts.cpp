// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/codecounts.h"

#include "search/column.h"
#include "search/rowbits.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Counts of codes against a count row by row.
class TstCodeCounts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreeWithTheRows_data()
    {
        QTest::addColumn<int>("values");
        QTest::addColumn<int>("mostARow"); // 1: a column of one value a row
        QTest::newRow("few values") << 5 << 1;
        QTest::newRow("as many as a byte tells apart") << 255 << 1;
        QTest::newRow("one more, so that each stands in more than 256 rows") << 256 << 1;
        QTest::newRow("codes of two bytes") << 3'000 << 1;
        QTest::newRow("codes of four bytes") << 90'000 << 1;
        QTest::newRow("few values, up to two a row") << 5 << 2;
        QTest::newRow("up to two a row") << 300 << 2;
        QTest::newRow("up to five a row") << 300 << 5;
        QTest::newRow("up to five of many a row") << 90'000 << 5;
    }
    void agreeWithTheRows()
    {
        QFETCH(int, values);
        QFETCH(int, mostARow);
        const Column column = randomColumn(values, mostARow, quint32(values * mostARow));
        QCOMPARE(column.hasSeveralValues(), mostARow > 1);
        QCOMPARE(codeCounts(column), countsOf(column, someRows(1)));
        for (const quint32 oneIn : { 1U, 2U, 50U, 10'000U, 1'000'000U })
            QCOMPARE(codeCounts(column, someRows(oneIn)), countsOf(column, someRows(oneIn)));
    }

    void ofPairs()
    {
        for (const auto &[first, second] : { std::pair(3, 7), std::pair(400, 5), std::pair(6, 70'000) }) {
            const Column one = randomColumn(first, 1, 1);
            const Column other = randomColumn(second, 1, 2);
            std::vector<quint32> expected(one.dictionary.size() * other.dictionary.size());
            for (Row row = 0; row < RowCount; ++row)
                ++expected[one.codes[row] * other.dictionary.size() + other.codes[row]];
            QCOMPARE(pairCounts(one, other), expected);
        }
    }

    void ofNothing()
    {
        const Column empty = ColumnBuilder().build(FieldNature::Code);
        QCOMPARE(codeCounts(empty, RowBits(0)), codeCounts(empty));
        QCOMPARE(codeCounts(randomColumn(7, 3, 1), RowBits(RowCount)), std::vector<quint32>(8));
    }

private:
    static constexpr Row RowCount = 150'000;

    static Column randomColumn(int values, int mostARow, quint32 seed)
    {
        QRandomGenerator random(seed);
        ColumnBuilder builder;
        const auto value = [&] { return QString::number(random.bounded(values)); };
        for (Row row = 0; row < RowCount; ++row) {
            if (mostARow == 1) {
                builder.append(value());
                continue;
            }
            QStringList cell;
            for (int count = random.bounded(mostARow + 1); count > 0; --count)
                cell.append(value());
            builder.append(cell);
        }
        return builder.build(FieldNature::Code);
    }
    static RowBits someRows(quint32 oneIn)
    {
        QRandomGenerator random(oneIn);
        RowBits rows(RowCount);
        for (Row row = 0; row < RowCount; ++row) {
            if (random.bounded(oneIn) == 0)
                rows.add(row);
        }
        return rows;
    }
    static std::vector<quint32> countsOf(const Column &column, const RowBits &rows)
    {
        std::vector<quint32> counts(column.dictionary.size());
        for (Row row = 0; row < RowCount; ++row) {
            for (const quint32 code : column.codesOf(row))
                counts[code] += rows.contains(row) ? 1 : 0;
        }
        return counts;
    }
};

QTEST_GUILESS_MAIN(TstCodeCounts)
#include "tst_codecounts.moc"
