// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/editdistance.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstEditDistance : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void distances_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("bound");
        QTest::addColumn<int>("expected");
        QTest::newRow("equal") << u"стаханов"_s << u"стаханов"_s << 2 << 0;
        QTest::newRow("nothing and nothing") << QString() << QString() << 2 << 0;
        QTest::newRow("insertion") << u"стаханов"_s << u"сттаханов"_s << 2 << 1;
        QTest::newRow("deletion at the end") << u"стаханов"_s << u"стахано"_s << 2 << 1;
        QTest::newRow("substitution") << u"стаханов"_s << u"стоханов"_s << 2 << 1;
        QTest::newRow("neighbours swapped") << u"стаханов"_s << u"стхаанов"_s << 1 << 1;
        QTest::newRow("swapped at the beginning") << u"ab"_s << u"ba"_s << 1 << 1;
        QTest::newRow("two errors") << u"shestakov"_s << u"sestakow"_s << 2 << 2;
        QTest::newRow("beyond the bound") << u"shestakov"_s << u"sestakow"_s << 1 << 2;
        QTest::newRow("lengths too far apart") << u"ли"_s << u"лисицын"_s << 2 << 3;
        QTest::newRow("other word") << u"петров"_s << u"сидоров"_s << 2 << 3;
        QTest::newRow("bound 0") << u"ким"_s << u"кин"_s << 0 << 1;
        QTest::newRow("too long to be a name") << QString(80, u'а') << QString(79, u'а') << 2 << 3;
    }
    void distances()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, bound);
        QFETCH(int, expected);
        QCOMPARE(editDistance(a, b, bound), expected);
        QCOMPARE(editDistance(b, a, bound), expected);
    }

    void shortWordsTolerateLess()
    {
        QCOMPARE(toleratedErrors(3), 0);
        QCOMPARE(toleratedErrors(4), 1);
        QCOMPARE(toleratedErrors(6), 1);
        QCOMPARE(toleratedErrors(7), 2);
    }
};

QTEST_GUILESS_MAIN(TstEditDistance)
#include "tst_editdistance.moc"
