// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliographyfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstRisReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnEntry()
    {
        const ReadSources all = readRis("\xEF\xBB\xBF"
                                        "Provider: a library\r\n"
                                        "TY  - NEWS\r\nID  - pravda-1938\r\nAU  - Иванов, И.\r\nAU  - Petrov, P.\r\n"
                                        "TI  - Указ о звании\r\nGeroy\r\nT2  - Правда\r\nPY  - 1938\r\n"
                                        "DA  - 1938/12/28/\r\nUR  - https://a.org/1\r\nUR  - https://a.org/2\r\n"
                                        "LA  - rus\r\nKW  - one\r\nKW  - two\r\nER  - \r\n");
        QVERIFY(all.problems.isEmpty());
        const Source source = all.source(0);
        QCOMPARE(source.id.text(), u"pravda-1938"_s);
        QCOMPARE(source.kind, u"news"_s);
        QCOMPARE(source.author, u"Иванов, И.; Petrov, P."_s);
        QCOMPARE(source.title, u"Указ о звании Geroy"_s);
        QCOMPARE(source.container, u"Правда"_s);
        QCOMPARE(source.date.text(), u"1938-12-28"_s);
        QCOMPARE(source.url, u"https://a.org/1"_s);
        QCOMPARE(source.note, u"UR: https://a.org/2; KW: one; KW: two"_s);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("date");
        QTest::newRow("year") << "PY  - 1948"_ba << u"1948"_s;
        QTest::newRow("year with slashes") << "PY  - 1948///"_ba << u"1948"_s;
        QTest::newRow("month") << "Y1  - 1948/3//"_ba << u"1948-03"_s;
        QTest::newRow("day") << "DA  - 1948/03/13"_ba << u"1948-03-13"_s;
        QTest::newRow("EDTF") << "DA  - ///1948~"_ba << u"1948~"_s;
        QTest::newRow("hyphens") << "DA  - 1948-03-13"_ba << u"1948-03-13"_s;
        QTest::newRow("season") << "PY  - 1948///spring"_ba << u"1948-21"_s;
        QTest::newRow("nothing") << "PY  - soon"_ba << QString();
    }

    void readsDates()
    {
        QFETCH(const QByteArray, lines);
        const ReadSources all = readRis("TY  - BOOK\n" + lines + "\nER  - \n");
        QCOMPARE(all.records.size(), 1);
        QTEST(all.source(0).date.text(), "date");
        const bool isRemarked = !all.records.constFirst().remarks.isEmpty();
        QCOMPARE(isRemarked, all.source(0).date.isNull());
        QVERIFY(!isRemarked || all.records.constFirst().wording.contains(u"date"_s));
    }

    void theOrderOfTagsDoesNotMatter()
    {
        const QByteArray one = "ID  - a\nTI  - x\nTY  - BOOK\nAU  - b\nER  -\n";
        const ReadSources all = readRis(one + "TY - BOOK\nTI - y\n" + "TY  - ELEC\nER  - ");
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(all.records.size(), 3);
        QCOMPARE(all.source(0).title, u"x"_s);
        QCOMPARE(all.source(1).title, u"y"_s);
        QCOMPARE(all.source(2).kind, u"web"_s);
        QCOMPARE(readRis("TY  - BOOK\nTI  - y\nER  - ").source(0).id, all.source(1).id);
    }

    void whatIsBrokenIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto kind = [](Error::Kind kind) { return int(kind); };
        QTest::newRow("no end") << "TY  - BOOK\nTI  - x\n"_ba << kind(Error::Kind::BadBibliography);
        QTest::newRow("no type") << "TI  - x\nER  - \n"_ba << kind(Error::Kind::BadBibliography);
        QTest::newRow("no tags") << "just words\n"_ba << kind(Error::Kind::BadBibliography);
        QTest::newRow("empty") << ""_ba << kind(Error::Kind::BadBibliography);
        QTest::newRow("unknown type") << "TY  - GEN\nTI  - x\nER  - \n"_ba << kind(Error::Kind::NotInVocabulary);
        QTest::newRow("NUL") << "TY  - BOOK\nTI  - x\0y\nER  - \n"_ba << kind(Error::Kind::BadBibliography);
        QTest::newRow("no UTF-8") << "TY  - BOOK\nTI  - \xC3\x28\nER  - \n"_ba << kind(Error::Kind::NotUtf8);
        QTest::newRow("endless line") << "TY  - BOOK\nTI  - " + QByteArray(RisReader::LargestEntry, 'x')
                                      << kind(Error::Kind::TooLarge);
        QTest::newRow("endless entry") << "TY  - BOOK\n" + QByteArray("KW  - x\n").repeated(RisReader::LargestEntry / 6)
                                       << kind(Error::Kind::TooLarge);
    }

    void whatIsBrokenIsSaid()
    {
        QFETCH(const QByteArray, text);
        const ReadSources all = readRis(text);
        QVERIFY(all.records.isEmpty());
        QCOMPARE(all.problems.size(), 1);
        QTEST(int(all.problems.constFirst().kind), "kind");
    }

    void goesOnBehindABrokenEntry()
    {
        const ReadSources all
            = readRis("TI  - x\nER  - \nTY  - BOOK\nTI  - \xFF\nER  - \nTY  - BOOK\nID  - c\nER  - \n");
        QCOMPARE(all.problems.size(), 2);
        QCOMPARE(all.problems.at(1).where.line, 4);
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(all.source(0).id.text(), u"c"_s);
    }
};

QTEST_GUILESS_MAIN(TstRisReader)
#include "tst_risreader.moc"
