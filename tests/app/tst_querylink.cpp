// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/querylink.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstQueryLink : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsTextIsReadBack_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<QString>("query");
        QTest::newRow("plain") << u"founding.phalera"_s << u"sex:female"_s;
        QTest::newRow("signs of links") << u"a&b=c?#%.phalera"_s << u"\"a&q=b\" \"50% + 1\" \"#\""_s;
        QTest::newRow("Cyrillic") << u"Герои.phalera"_s << u"стаханов republic:\"Ukrainian SSR\""_s;
        QTest::newRow("any archive") << QString() << u"unit:people (a OR -b)"_s;
        QTest::newRow("everything") << u"founding.phalera"_s << QString();
    }

    void itsTextIsReadBack()
    {
        QFETCH(const QString, archive);
        QFETCH(const QString, query);
        const QueryLink link { archive, *parseQuery(query) };
        const QString text = link.text();
        QVERIFY2(text.startsWith(u"phalera:///?"_s), qPrintable(text));
        // Programs that pass it on must find nothing to change.
        QCOMPARE(QUrl(text, QUrl::StrictMode).toString(QUrl::FullyEncoded), text);
        const auto read = QueryLink::parse(text);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->archive, archive);
        QCOMPARE(read->query, link.query);
    }

    void otherSpellingsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two slashes") << u"phalera://?q=sex%3Afemale"_s;
        QTest::newRow("no slashes") << u"phalera:?q=sex%3Afemale"_s;
        QTest::newRow("capitals") << u"PHALERA:///?q=sex%3afemale"_s;
        QTest::newRow("nothing encoded") << u" phalera:///?q=sex:female\n"_s;
        QTest::newRow("a part of later versions") << u"phalera:///?view=charts&q=sex%3Afemale"_s;
    }

    void otherSpellingsAreRead()
    {
        QFETCH(const QString, text);
        const auto link = QueryLink::parse(text);
        QVERIFY2(link, qPrintable(link ? QString() : link.error()));
        QCOMPARE(link->query, *parseQuery(u"sex:female"));
    }

    void badLinksAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("another scheme") << u"https://example.org/?q=a"_s << u"phalera:"_s;
        QTest::newRow("no query") << u"phalera:///?archive=founding.phalera"_s << u"q="_s;
        QTest::newRow("nothing") << u"phalera:"_s << u"phalera:///?archive="_s;
        QTest::newRow("a host") << u"phalera://example.org/?q=a"_s << u"phalera:///?archive="_s;
        QTest::newRow("two queries") << u"phalera:///?q=a&q=b"_s << u"two"_s;
        QTest::newRow("broken encoding") << u"phalera:///?q=50%"_s << u"percent"_s;
        QTest::newRow("wrong digits") << u"phalera:///?q=%+1"_s << u"percent"_s;
        QTest::newRow("not UTF-8") << u"phalera:///?q=%FF"_s << u"percent"_s;
        QTest::newRow("no query by its grammar") << u"phalera:///?q=%28sex%3Afemale"_s << u"Column 1"_s;
        QTest::newRow("huge") << QString(u"phalera:///?q="_s + QString(40'000, u'a')) << u"long"_s;
    }

    void badLinksAreSaid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, word);
        const auto link = QueryLink::parse(text);
        QVERIFY(!link);
        QVERIFY2(link.error().contains(word), qPrintable(link.error()));
        QVERIFY(link.error().size() < 400);
    }

    void meansAnArchiveByNameOrDataVersion()
    {
        const QString version(64, u'a');
        QVERIFY((QueryLink { u"a.phalera"_s, {} }.means(u"/home/x/a.phalera"_s, {})));
        QVERIFY(!(QueryLink { u"a.phalera"_s, {} }.means(u"/home/x/b.phalera"_s, version)));
        QVERIFY((QueryLink { version.toUpper(), {} }.means(u"/home/x/b.phalera"_s, version)));
        QVERIFY((QueryLink {}.means(u"/home/x/b.phalera"_s, version)));
    }
};

QTEST_GUILESS_MAIN(TstQueryLink)
#include "tst_querylink.moc"
