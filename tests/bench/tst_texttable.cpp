// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstTextTable : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isMarkdownWithPaddedColumns()
    {
        TextTable table({ u"work"_s, u"p99"_s });
        QVERIFY(table.isEmpty());
        table.addRow({ u"order"_s, u"12.0 ms"_s });
        table.addRow({ u"no number"_s });
        QCOMPARE(table.text(),
            u"| work      |     p99 |\n"
            u"| --------- | ------: |\n"
            u"| order     | 12.0 ms |\n"
            u"| no number |         |\n"_s);
    }

    void times_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("microseconds") << 0.0424 << u"0.042 ms"_s;
        QTest::newRow("less than ten") << 3.14159 << u"3.14 ms"_s;
        QTest::newRow("a frame") << 16.66 << u"16.7 ms"_s;
        QTest::newRow("seconds that are still compared in milliseconds") << 2809.4 << u"2809 ms"_s;
        QTest::newRow("many seconds") << 12'345.0 << u"12.3 s"_s;
        QTest::newRow("failed") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
    }

    void times()
    {
        QFETCH(double, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(timeText(milliseconds), text);
    }

    void factors()
    {
        QCOMPARE(factorText(2, 300), u"× 150"_s);
        QCOMPARE(factorText(300, 30), u"× 0.10"_s);
        QCOMPARE(factorText(0, 30), u"–"_s);
        QCOMPARE(factorText(30, 0), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(TstTextTable)
#include "tst_texttable.moc"
