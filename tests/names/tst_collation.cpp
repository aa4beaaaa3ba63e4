// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/collation.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstCollation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sorts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("inOrder");
        QTest::newRow("ё beside е") << u"ru"_s << QStringList { u"Еж"_s, u"Ёж"_s, u"Ель"_s, u"Жук"_s };
        QTest::newRow("й after и") << u"ru"_s << QStringList { u"Ия"_s, u"Йод"_s, u"Кит"_s };
        QTest::newRow("Russian puts Cyrillic first") << u"ru"_s << QStringList { u"Яков"_s, u"Abel"_s };
        QTest::newRow("English puts Latin first") << u"en"_s << QStringList { u"Zeta"_s, u"Абель"_s };
        QTest::newRow("case does not part a word") << u"en"_s << QStringList { u"abel"_s, u"Abel"_s, u"abela"_s };
        QTest::newRow("numbers by size") << u"en"_s << QStringList { u"No. 9"_s, u"No. 10"_s, u"No. 100"_s };
        QTest::newRow("Estonian z before t") << u"et"_s << QStringList { u"s"_s, u"z"_s, u"t"_s };
    }
    void sorts()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, inOrder);
        const Collation collation(language);
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(collation.sortKey(inOrder[i - 1]) < collation.sortKey(inOrder[i]), qPrintable(inOrder[i]));
    }

    void unknownLanguageStillSorts()
    {
        const Collation collation(u"xx-nothing"_s);
        QVERIFY(collation.sortKey(u"а") < collation.sortKey(u"б"));
    }

    void longTexts()
    {
        const Collation collation;
        const QString text(5000, u'щ');
        QVERIFY(collation.sortKey(text) < collation.sortKey(QString(text + u'ъ')));
        QVERIFY(collation.sortKey(u"").isEmpty() || collation.sortKey(u"") < collation.sortKey(u"а"));
    }
};

QTEST_GUILESS_MAIN(TstCollation)
#include "tst_collation.moc"
