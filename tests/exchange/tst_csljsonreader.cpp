// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliographyfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstCslJsonReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnItem()
    {
        const ReadSources all
            = readCslJson("[{\"id\": \"http://zotero.org/users/1/items/AB\", \"type\": \"entry-encyclopedia\","
                          "\"title\": \"Герой Труда\", \"container-title\": \"БСЭ\", \"author\": [{\"family\": "
                          "\"Gogh\", \"given\": \"Vincent\","
                          "\"non-dropping-particle\": \"van\"}, {\"literal\": \"ТАСС\"}], \"editor\": [{\"family\": "
                          "\"Ivanov\"}], \"issued\": {\"date-parts\":"
                          "[[\"1938\", 12, 27], [1939]]}, \"URL\": \"https://a.org\", \"language\": \"ru-RU\", "
                          "\"page\": 7, \"accessed\": {\"date-parts\": [[2020]]}}]");
        QVERIFY(all.problems.isEmpty());
        const Source source = all.source(0);
        QVERIFY(source.id.text().startsWith(u"http-zotero-org-users-1-items-ab-"_s));
        QCOMPARE(source.kind, u"encyclopedia"_s);
        QCOMPARE(source.author, u"van Gogh, Vincent; ТАСС"_s);
        QCOMPARE(source.date.text(), u"1938-12-27/1939"_s);
        QCOMPARE(source.language, u"ru"_s);
        QCOMPARE(source.note, u"accessed: {\"date-parts\":[[2020]]}; editor: Ivanov; page: 7"_s);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("issued");
        QTest::addColumn<QString>("date");
        QTest::newRow("year") << "{\"date-parts\":[[1948]]}"_ba << u"1948"_s;
        QTest::newRow("month") << "{\"date-parts\":[[1948,3]]}"_ba << u"1948-03"_s;
        QTest::newRow("circa") << "{\"date-parts\":[[1948]],\"circa\":true}"_ba << u"1948~"_s;
        QTest::newRow("circa as a number") << "{\"date-parts\":[[1948]],\"circa\":1}"_ba << u"1948~"_s;
        QTest::newRow("not circa") << "{\"date-parts\":[[1948]],\"circa\":false}"_ba << u"1948"_s;
        QTest::newRow("season") << "{\"date-parts\":[[1948]],\"season\":1}"_ba << u"1948-21"_s;
        QTest::newRow("season in words") << "{\"date-parts\":[[1948]],\"season\":\"fall\"}"_ba << u"1948-23"_s;
        QTest::newRow("raw") << "{\"raw\":\"March 1948\"}"_ba << u"1948-03"_s;
        QTest::newRow("literal") << "{\"literal\":\"194X\"}"_ba << u"194X"_s;
        QTest::newRow("EDTF") << "\"1948-03-13\""_ba << u"1948-03-13"_s;
        QTest::newRow("no such day") << "{\"date-parts\":[[1948,2,31]]}"_ba << QString();
        QTest::newRow("no number") << "{\"date-parts\":[[\"soon\"]]}"_ba << QString();
        QTest::newRow("no parts") << "{\"date-parts\":[[]]}"_ba << QString();
        QTest::newRow("an endless year") << "{\"date-parts\":[[1e300]]}"_ba << QString();
    }

    void readsDates()
    {
        QFETCH(const QByteArray, issued);
        const ReadSources all = readCslJson("{\"id\":\"a\",\"type\":\"book\",\"issued\":" + issued + "}");
        QCOMPARE(all.records.size(), 1);
        QTEST(all.source(0).date.text(), "date");
        QCOMPARE(all.records.constFirst().remarks.isEmpty(), !all.source(0).date.isNull());
    }

    void whatIsBrokenIsSaid()
    {
        const ReadSources all = readCslJson(
            "[{\"id\":\"a\",\"type\":\"song\"},{\"id\":\"b\",\"type\":\"book\",},{\"id\":\"c\",\"type\":\"book\"},"
            "{\"id\":\"c\",\"type\":\"book\"},{\"type\":\"book\",\"title\":[{}]}]");
        QCOMPARE(all.problems.size(), 3);
        QCOMPARE(all.problems.at(0).kind, Error::Kind::NotInVocabulary);
        QCOMPARE(all.problems.at(1).kind, Error::Kind::BadJson);
        QCOMPARE(all.problems.at(2).kind, Error::Kind::DuplicateId);
        QCOMPARE(all.records.size(), 2);
        const ReadSources deep
            = readCslJson("[{\"id\":\"a\",\"type\":\"book\",\"x\":" + QByteArray(100000, '[') + "}]");
        QVERIFY(!deep.problems.isEmpty());
        QVERIFY(deep.records.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCslJsonReader)
#include "tst_csljsonreader.moc"
