// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliographyfixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstBibtexReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAnEntry()
    {
        const ReadSources all = readBibtex(R"(
Anything here is a comment, me@example.org too.
@string{ved = "Ведомости " # {Верховного Совета СССР}}
@Comment{jabref-meta: x}
@preamble{ "\newcommand{\x}{y}" }
@article(gse-hero,
  author = {Иванов, И. И. and {Academy of Sciences and Arts} and others},
  title  = "Герой {Социалистического} Труда",
  journaltitle = ved # ", 1938",
  date = {1938-12-27/1939-01~},
  langid = {russian},
  url = {https://example.org/a_b?c=%20},
  urldate = {2020-01-02},
  keywords = {labour, hero},
  volume = 7,
)
)");
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(all.records.size(), 1);
        const Source source = all.source(0);
        QCOMPARE(source.id.text(), u"gse-hero"_s);
        QCOMPARE(source.kind, u"article"_s);
        QCOMPARE(source.author, u"Иванов, И. И.; Academy of Sciences and Arts; et al."_s);
        QCOMPARE(source.title, u"Герой Социалистического Труда"_s);
        QCOMPARE(source.container, u"Ведомости Верховного Совета СССР, 1938"_s);
        QCOMPARE(source.date.text(), u"1938-12-27/1939-01~"_s);
        QCOMPARE(source.language, u"ru"_s);
        QCOMPARE(source.url, u"https://example.org/a_b?c=%20"_s);
        QCOMPARE(source.note, u"keywords: labour, hero; urldate: 2020-01-02; volume: 7"_s);
        QVERIFY(all.records.constFirst().remarks.isEmpty());
        QCOMPARE(all.records.constFirst().where.line, 6);
    }

    void datesAreNeverInvented_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("remarks");
        QTest::newRow("year") << "year = 1948"_ba << u"1948"_s << 0;
        QTest::newRow("month by name") << "year = 1948, month = mar"_ba << u"1948-03"_s << 0;
        QTest::newRow("month in words") << "year = 1948, month = {March}"_ba << u"1948-03"_s << 0;
        QTest::newRow("day") << "year = {1948}, month = 3, day = 1"_ba << u"1948-03-01"_s << 0;
        QTest::newRow("about") << "year = {ca. 1948}"_ba << u"1948~"_s << 0;
        QTest::newRow("no such day") << "year = 1948, month = 2, day = 31"_ba << QString() << 1;
        QTest::newRow("no date") << "year = {in press}"_ba << QString() << 1;
        QTest::newRow("EDTF") << "date = {194X}"_ba << u"194X"_s << 0;
        QTest::newRow("open") << "date = {1948/..}"_ba << u"1948/.."_s << 0;
        QTest::newRow("month without a year") << "month = mar"_ba << QString() << 0;
    }

    void datesAreNeverInvented()
    {
        QFETCH(const QByteArray, fields);
        const ReadSources all = readBibtex("@book{a, " + fields + "}");
        QCOMPARE(all.records.size(), 1);
        QTEST(all.source(0).date.text(), "date");
        QTEST(int(all.records.constFirst().remarks.size()), "remarks");
    }

    void whatHasNoValueIsKeptAsItIsWritten()
    {
        const ReadSources all = readBibtex("@book{a, year = {in press}, day = 4, crossref = {b}}");
        QCOMPARE(all.records.size(), 1);
        const ReadRecord &read = all.records.constFirst();
        QCOMPARE(QJsonDocument::fromJson(read.wording.toUtf8())[u"date"_s].toString(), u"in press"_s);
        QCOMPARE(all.source(0).note, u"day: 4; crossref: b"_s);
        QCOMPARE(read.remarks.size(), 2);
        QCOMPARE(read.remarks.at(1).kind, Error::Kind::ValueNotRead);
        QCOMPARE(read.remarks.at(1).args, (QStringList { u"b"_s, u"crossref"_s }));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("saysMore");
        QTest::newRow("law") << "@legislation{a}"_ba << u"law"_s << false;
        QTest::newRow("newspaper") << "@article{a, entrysubtype={newspaper}}"_ba << u"news"_s << false;
        QTest::newRow("thesis") << "@phdthesis{a}"_ba << u"book"_s << true;
        QTest::newRow("encyclopedia") << "@InReference{a}"_ba << u"encyclopedia"_s << false;
        QTest::newRow("misc on the web") << "@misc{a, url={https://a.org}}"_ba << u"web"_s << true;
    }

    void kinds()
    {
        QFETCH(const QByteArray, entry);
        const ReadSources all = readBibtex(entry);
        QCOMPARE(all.records.size(), 1);
        QTEST(all.source(0).kind, "kind");
        QTEST(all.records.constFirst().wording.contains(u"kind"_s), "saysMore");
    }

    void aTypeThatSaysNothingIsRefused()
    {
        const ReadSources all = readBibtex("@misc{a, title={x}}\n@book{b}");
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.constFirst().kind, Error::Kind::NotInVocabulary);
        QCOMPARE(all.problems.constFirst().args.constFirst(), u"@misc"_s);
        QCOMPARE(all.records.size(), 1);
    }

    void idsAreStableAndNeverCollide()
    {
        const QByteArray one = "@book{Иванов:1948}\n", other = "@book{Ivanov1948}\n", third = "@book{ivanov-1948}\n";
        const ReadSources all = readBibtex(one + other + third);
        QCOMPARE(all.records.size(), 3);
        QCOMPARE(all.source(2).id.text(), u"ivanov-1948"_s);
        QVERIFY(all.source(0).id.text().startsWith(u"ivanov-1948-"_s));
        const ReadSources turned = readBibtex(third + other + one);
        QCOMPARE(turned.source(2).id, all.source(0).id);
        QCOMPARE(turned.source(1).id, all.source(1).id);
        QCOMPARE(all.records.constFirst().locator, u"entry Иванов:1948"_s);
        const ReadSources twice = readBibtex(third + third);
        QCOMPARE(twice.records.size(), 1);
        QCOMPARE(twice.problems.constFirst().kind, Error::Kind::DuplicateId);
    }

    void goesOnBehindABrokenEntry_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("no comma") << "@book{a title={x}}\n"_ba;
        QTest::newRow("no value") << "@book{a, title=}\n"_ba;
        QTest::newRow("no equals") << "@book{a, title {x}}\n"_ba;
        QTest::newRow("no bracket") << "@book\n"_ba;
        QTest::newRow("wrong bracket") << "@book{a, title={x})\n"_ba;
        QTest::newRow("string") << "@string{a}\n"_ba;
        QTest::newRow("NUL") << "@book{a, title={x\0y}}\n"_ba;
        QTest::newRow("NUL in the key") << "@book{a\0b}\n"_ba;
    }

    void goesOnBehindABrokenEntry()
    {
        QFETCH(QByteArray, broken);
        const ReadSources all = readBibtex(broken + "@book{b}\n");
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.constFirst().kind, Error::Kind::BadBibliography);
        QCOMPARE(all.problems.constFirst().where.line, 1);
        QCOMPARE(all.records.size(), 1);
        QCOMPARE(all.source(0).id.text(), u"b"_s);
    }

    void aFileThatEndsTooEarlyIsSaid()
    {
        for (const QByteArray &text :
            { "@book{a, title={x"_ba, "@book{a, title=\"x}\n"_ba, "@book{a,"_ba, "@book"_ba }) {
            const ReadSources all = readBibtex(text);
            QVERIFY(all.records.isEmpty());
            QCOMPARE(all.problems.size(), 1);
            QCOMPARE(all.problems.constFirst().kind, Error::Kind::BadBibliography);
        }
        QCOMPARE(readBibtex("no entry").problems.constFirst().kind, Error::Kind::EmptyFile);
    }

    void otherEncodingsAreRead()
    {
        const QString text = u"@book{a, title={Герой Труда}}"_s;
        QByteArray bytes;
        for (const QChar c : text)
            bytes.append(c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x410 + 0xC0));
        const ReadSources all = readBibtex(bytes, { "windows-1251", ',' });
        QCOMPARE(all.source(0).title, u"Герой Труда"_s);
        QCOMPARE(readBibtex(bytes).problems.constFirst().kind, Error::Kind::NotUtf8);
        QCOMPARE(readBibtex("\xEF\xBB\xBF@book{a}").records.size(), 1);
    }

    void aValueThatFillsTheMemoryIsNotTaken()
    {
        const QByteArray endless(BibtexReader::LargestEntry + 10, 'x');
        const QByteArray braces(BibtexReader::LargestEntry + 10, '{');
        const QByteArrayList texts { QByteArray("@book{a, title={" + endless + "}}"),
            QByteArray("@book{" + endless + "}"), QByteArray("@" + endless + "{a}"),
            QByteArray("@book{a, title=" + endless + "}"), QByteArray("@book{a, title={" + braces) };
        for (const QByteArray &text : texts) {
            const ReadSources all = readBibtex(text);
            QCOMPARE(all.problems.size(), 1);
            QCOMPARE(all.problems.constFirst().kind, Error::Kind::TooLarge);
            QVERIFY(all.records.isEmpty());
        }
        QByteArray laughs = "@string{a0 = {ha}}\n";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = 'a' + QByteArray::number(i - 1);
            laughs += "@string{a" + QByteArray::number(i) + " = " + before + " # " + before + "}\n";
        }
        const ReadSources all = readBibtex(laughs + "@book{a, title = a39}");
        QCOMPARE(all.problems.constLast().kind, Error::Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TstBibtexReader)
#include "tst_bibtexreader.moc"
