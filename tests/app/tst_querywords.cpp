// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querywords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstQueryWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachPartHasItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("word") << u"stakhanov"_s << QStringList { u"stakhanov"_s };
        QTest::newRow("phrase") << u"\"coal output\""_s << QStringList { u"“coal output”"_s };
        QTest::newRow("value that speaks for itself") << u"sex:female"_s << QStringList { u"female"_s };
        QTest::newRow("unknown needs its field") << u"sex:unknown"_s << QStringList { u"Sex: unknown"_s };
        QTest::newRow("two values") << u"republic:\"Ukrainian SSR\",\"Georgian SSR\""_s
                                    << QStringList { u"Ukrainian SSR, Georgian SSR"_s };
        QTest::newRow("years") << u"year:1948..1952"_s << QStringList { u"Conferred: 1948–1952"_s };
        QTest::newRow("open end") << u"born:1900.."_s << QStringList { u"Born: from 1900"_s };
        QTest::newRow("open start") << u"born:..1900"_s << QStringList { u"Born: to 1900"_s };
        QTest::newRow("negation") << u"-sex:female"_s << QStringList { u"not female"_s };
        QTest::newRow("alternatives") << u"miner OR milkmaid"_s << QStringList { u"miner or milkmaid"_s };
        QTest::newRow("several") << u"sex:female miner"_s << QStringList { u"female"_s, u"miner"_s };
    }

    void eachPartHasItsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        const auto query = parseQuery(text);
        QVERIFY(query);
        QCOMPARE(partWords(*query), words);
        QCOMPARE(partWords(*query).size(), partTexts(*query).size());
    }

    void facetValuesGoIntoTheQueryAndComeBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << u"Georgian SSR"_s;
        QTest::newRow("unknown") << QString();
        QTest::newRow("with a quote") << u"the \"Red\" farm"_s;
        QTest::newRow("the word unknown itself") << u"unknown"_s;
    }

    void facetValuesGoIntoTheQueryAndComeBack()
    {
        QFETCH(const QString, value);
        const Query query = toggled({}, Field::Republic, facetQueryValue(value));
        QCOMPARE(chosenFacetValues(query, Field::Republic), QStringList { value });
        const auto read = parseQuery(format(query));
        QVERIFY(read);
        QCOMPARE(*read, query);
        QVERIFY(toggled(query, Field::Republic, facetQueryValue(value)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstQueryWords)
#include "tst_querywords.moc"
