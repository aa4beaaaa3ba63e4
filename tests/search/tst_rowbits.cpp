// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowbits.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Sets of rows in their compact form against the plain one.
class TstRowBits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void becomeARowSet_data()
    {
        QTest::addColumn<Row>("rowCount");
        QTest::addColumn<Row>("every");
        QTest::newRow("no rows") << Row(0) << Row(1);
        QTest::newRow("one row") << Row(1) << Row(1);
        QTest::newRow("few in each container") << Row(200'000) << Row(1000);
        QTest::newRow("as many as an array holds") << Row(4096) << Row(1);
        QTest::newRow("one more than an array holds") << Row(4097) << Row(1);
        QTest::newRow("whole containers") << Row(131'072) << Row(1);
        QTest::newRow("a container that is not whole") << Row(131'073) << Row(1);
        QTest::newRow("empty containers between") << Row(1'000'000) << Row(200'001);
    }
    void becomeARowSet()
    {
        QFETCH(Row, rowCount);
        QFETCH(Row, every);
        RowBits bits(rowCount);
        RowSet expected;
        for (Row row = 0; row < rowCount; row += every) {
            bits.add(row);
            expected.add(row);
        }
        QVERIFY(bits.toRowSet() == expected);
        RowBits again(rowCount);
        again.add(expected);
        QVERIFY(again.toRowSet() == expected);
    }

    void areReadInBlocks()
    {
        for (const Row rowCount : { Row(0), Row(1), Row(64), Row(65), Row(2048), Row(100'003) }) {
            for (const Row every : { Row(1), Row(2), Row(63), Row(5000) }) {
                RowBits bits(rowCount);
                QList<Row> expected;
                for (Row row = 0; row < rowCount; row += every) {
                    bits.add(row);
                    expected.append(row);
                }
                QCOMPARE(listed(bits), expected);
            }
        }
    }

    void goOutAndTurnRound()
    {
        for (const Row rowCount : { Row(1), Row(64), Row(77), Row(128) }) {
            RowBits bits(rowCount);
            bits.flip();
            QCOMPARE(listed(bits).size(), qsizetype(rowCount));
            bits.remove(rowCount - 1);
            QVERIFY(!bits.contains(rowCount - 1));
            QCOMPARE(listed(bits).size(), qsizetype(rowCount) - 1);
            bits.flip();
            QCOMPARE(listed(bits), QList<Row> { rowCount - 1 });
        }
    }

    void takeRunsOfRows_data()
    {
        QTest::addColumn<Row>("step");
        QTest::addColumn<Row>("length");
        QTest::newRow("within a word") << Row(64) << Row(7);
        QTest::newRow("from word to word") << Row(200) << Row(130);
        QTest::newRow("from container to container") << Row(70'000) << Row(66'000);
        QTest::newRow("fewer containers than have a table of places") << Row(150'000) << Row(10);
        QTest::newRow("all") << Row(300'000) << Row(300'000);
    }
    void takeRunsOfRows()
    {
        static constexpr Row RowCount = 300'000;
        QFETCH(Row, step);
        QFETCH(Row, length);
        RowSet runs;
        for (Row first = 0; first < RowCount; first += step)
            runs.addRange(first, std::min(RowCount, first + length));
        runs.add(1);
        RowBits bits(RowCount);
        bits.add(2);
        bits.add(runs);
        RowSet expected = runs;
        expected.add(2);
        QVERIFY(bits.toRowSet() == expected);
        runs.runOptimize();
        RowBits again(RowCount);
        again.add(runs);
        QVERIFY(again.toRowSet() == runs);
        for (const Row row : { Row(0), length, RowCount - 1 })
            QCOMPARE(again.contains(row % RowCount), runs.contains(row % RowCount));
    }

    void takeBitsAsBytes()
    {
        static constexpr Row RowCount = 77; // the last byte says of rows that there are not
        RowBits bits(RowCount);
        bits.addBits(std::vector<quint8> { 0x01, 0, 0, 0, 0, 0, 0, 0x80, 0x02, 0xFF });
        RowSet expected;
        for (const Row row : { 0, 63, 65, 72, 73, 74, 75, 76 })
            expected.add(row);
        QVERIFY(bits.toRowSet() == expected);
    }

private:
    static QList<Row> listed(const RowBits &bits)
    {
        QList<Row> rows;
        bits.forEachBlock([&rows](std::span<const Row> block) { rows.append(QList<Row>(block.begin(), block.end())); });
        return rows;
    }
};

QTEST_GUILESS_MAIN(TstRowBits)
#include "tst_rowbits.moc"
