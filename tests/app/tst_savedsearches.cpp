// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearches.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstSavedSearches : public QObject
{
    Q_OBJECT

private:
    /// Heroes { Women, Early { First } }, Miners
    struct Tree
    {
        SavedSearches all;
        SavedId heroes = all.addFolder(0, u"Heroes"_s);
        SavedId women = all.addSearch(heroes, u"Women"_s, u"sex:female"_s, u"for the paper"_s);
        SavedId early = all.addFolder(heroes, u"Early"_s);
        SavedId first = all.addSearch(early, u"First"_s, u"year:..1927"_s);
        SavedId miners = all.addSearch(0, u"Miners"_s, u"occupation:miner"_s);
    };

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFileHoldsEverything()
    {
        Tree tree;
        tree.all.addSearch(tree.early, u"Из новой версии"_s, u"nosuch:1 (unreadable"_s);
        const Result<SavedSearches> read = SavedSearches::fromJson(tree.all.toJson(), u"s.json"_s);
        QVERIFY(read);
        QCOMPARE(*read, tree.all);
        QCOMPARE(read->searches().size(), 4);
        QCOMPARE(read->folders(), (QList { tree.heroes, tree.early }));
    }

    void brokenFilesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<qint64>("line");
        const QByteArray head = "{\"format\":\"phalera-saved-searches\",\"version\":1,\"entries\":";
        QTest::newRow("cut off") << QByteArray(head + "[\n{\"name\":\"a\",") << Error::Kind::BadJson << qint64(2);
        QTest::newRow("no JSON") << QByteArray("hello") << Error::Kind::BadJson << qint64(1);
        QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << Error::Kind::BadJson << qint64(1);
        QTest::newRow("a list") << QByteArray("[]") << Error::Kind::BadJson << qint64(1);
        QTest::newRow("no name") << QByteArray(head + "[{\"query\":\"a\"}]}") << Error::Kind::BadJson << qint64(0);
        QTest::newRow("no query") << QByteArray(head + "[{\"name\":\"a\"}]}") << Error::Kind::BadJson << qint64(0);
        QTest::newRow("no object") << QByteArray(head + "[7]}") << Error::Kind::BadJson << qint64(0);
        QTest::newRow("newer") << QByteArray("{\"format\":\"phalera-saved-searches\",\"version\":2,\"entries\":[]}")
                               << Error::Kind::ArchiveNewer << qint64(0);
    }

    void brokenFilesAreSaid()
    {
        QFETCH(const QByteArray, json);
        const Result<SavedSearches> read = SavedSearches::fromJson(json, u"s.json"_s);
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QTEST(read.error().where.line, "line");
    }

    void twoEntriesWithOneIdBothLive()
    {
        const Result<SavedSearches> read
            = SavedSearches::fromJson("{\"format\":\"phalera-saved-searches\",\"version\":1,\"entries\":["
                                      "{\"id\":\"0000000a\",\"name\":\"a\",\"query\":\"x\"},{\"id\":\"0000000a\","
                                      "\"name\":\"b\",\"query\":\"y\"}]}",
                u"s.json"_s);
        QVERIFY(read);
        QCOMPARE(read->searches().size(), 2);
    }

    void entriesMoveWithinAndBetweenFolders()
    {
        Tree tree;
        QVERIFY(tree.all.move(tree.miners, tree.heroes, 0));
        QCOMPARE(tree.all.children(tree.heroes), (QList { tree.miners, tree.women, tree.early }));
        QCOMPARE(tree.all.children(0), QList { tree.heroes });
        // Places are counted as they are seen: behind Women is place 2, before the move.
        QVERIFY(tree.all.move(tree.miners, tree.heroes, 2));
        QCOMPARE(tree.all.children(tree.heroes), (QList { tree.women, tree.miners, tree.early }));
        QVERIFY(tree.all.move(tree.early, 0));
        QCOMPARE(tree.all.children(0), (QList { tree.heroes, tree.early }));
        QCOMPARE(tree.all.entry(tree.first).parent, tree.early);
    }

    void aFolderNeverComesIntoItself()
    {
        Tree tree;
        const SavedSearches before = tree.all;
        QVERIFY(!tree.all.move(tree.heroes, tree.heroes));
        QVERIFY(!tree.all.move(tree.heroes, tree.early));
        QVERIFY(!tree.all.move(tree.women, tree.miners));
        QVERIFY(!tree.all.move(0, tree.heroes));
        QCOMPARE(tree.all, before);
    }

    void aCopyStandsBehindAndIsItsOwn()
    {
        Tree tree;
        const SavedId copy = tree.all.duplicate(tree.heroes, u"Heroes (copy)"_s);
        QCOMPARE(tree.all.children(0), (QList { tree.heroes, copy, tree.miners }));
        QCOMPARE(tree.all.searches().size(), 5);
        tree.all.remove(tree.heroes);
        QCOMPARE(tree.all.searches().size(), 3);
        QCOMPARE(tree.all.entry(copy).name, u"Heroes (copy)"_s);
        QVERIFY(!tree.all.contains(tree.first));
    }

    void namesAreNeverEmptyAndOnOneLine()
    {
        Tree tree;
        tree.all.rename(tree.women, u"  "_s);
        QCOMPARE(tree.all.entry(tree.women).name, u"Women"_s);
        tree.all.rename(tree.women, u" Two\nlines "_s);
        QCOMPARE(tree.all.entry(tree.women).name, u"Two lines"_s);
        QCOMPARE(tree.all.entry(tree.women).note, u"for the paper"_s);
    }

    void searchesAreFoundByWhatTheyAsk()
    {
        Tree tree;
        const SavedId other = tree.all.addSearch(0, u"Spelled otherwise"_s, u"  SEX:female   tea"_s);
        const auto ids = tree.all.byQuery();
        QCOMPARE(ids.value(format(*parseQuery(u"sex:female"))), tree.women);
        QCOMPARE(ids.value(format(*parseQuery(u"sex:female tea"))), other);
    }
};

QTEST_GUILESS_MAIN(TstSavedSearches)
#include "tst_savedsearches.moc"
