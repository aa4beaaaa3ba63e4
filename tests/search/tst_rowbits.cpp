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
};

QTEST_GUILESS_MAIN(TstRowBits)
#include "tst_rowbits.moc"
