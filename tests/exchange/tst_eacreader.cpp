// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacreader.h"

#include "peoplefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstEacReader : public QObject
{
    Q_OBJECT
private:
    static QString fixture(const QString &name) { return QStringLiteral(PHALERA_TEST_DATA) + u"/eac/"_s + name; }
    static QJsonObject wording(const ReadRecord &read)
    {
        return QJsonDocument::fromJson(read.wording.toUtf8()).object();
    }
    static ReadAll read(const QByteArray &xml)
    {
        EacReader reader(deviceWith(xml), u"a.xml"_s, foundingTerms());
        return readAll(reader);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsADescriptionOf2010()
    {
        const auto reader = EacReader::open(fixture(u"library.xml"_s), foundingTerms());
        QVERIFY(reader);
        const ReadAll all = readAll(**reader);
        QVERIFY(all.problems.isEmpty());
        const auto people = all.of(Table::People);
        QCOMPARE(people.size(), 1);
        const Record &person = people.first().record;
        QCOMPARE(person.value(u"family_ru"), u"Стаханов"_s);
        QCOMPARE(person.value(u"given_ru"), u"Алексей"_s);
        QCOMPARE(person.value(u"patronymic_ru"), u"Григорьевич"_s);
        QCOMPARE(person.value(u"family_en"), u"Stakhanov"_s);
        QCOMPARE(person.value(u"other_names"), u"Андрей Стаханов"_s);
        QCOMPARE(person.value(u"sex"), u"male"_s);
        QCOMPARE(person.value(u"born"), u"1906-01-03"_s);
        QCOMPARE(person.value(u"died"), u"1977-11-05"_s);
        QCOMPARE(person.value(u"birth_place"), u"Lugovaya, Oryol Governorate"_s);
        QCOMPARE(person.value(u"death_place"), QString());
        QCOMPARE(person.value(u"occupation"), u"Coal miners"_s);
        QCOMPARE(person.value(u"wikidata"), u"Q312489"_s);
        QCOMPARE(person.value(u"note"), u"Miner who gave his name to a movement."_s);
        QCOMPARE(people.first().locator, u"record n82-123456"_s);
    }

    void keepsWhatNoFieldHolds()
    {
        const auto reader = EacReader::open(fixture(u"library.xml"_s), foundingTerms());
        const ReadRecord person = readAll(**reader).of(Table::People).first();
        const QJsonObject kept = wording(person);
        QVERIFY(kept["function"_L1].toString().contains(u"Shift leadership"_s));
        QVERIFY(kept["legalStatus"_L1].toString().contains(u"Supreme Soviet"_s));
        QVERIFY(kept["relations"_L1].toString().contains(u"https://example.org/mine"_s));
        QVERIFY(kept["place"_L1].toString().contains(u"Torez"_s));
        QVERIFY(kept["entityId"_L1].toString().contains(u"0000 0001"_s));
        QVERIFY(kept["otherRecordId"_L1].toString().contains(u"viaf-59876543"_s));
        // A chronology is no list of conferrals: nobody says that the award was given to this person.
        QVERIFY(kept["biogHist"_L1].toString().contains(u"Hero of Socialist Labour"_s));
        QVERIFY(kept["nameEntry"_L1].toString().contains(u"1906-1977"_s));
        QCOMPARE(person.remarks.last().kind, Error::Kind::KeptAsWording);
    }

    void citesTheAgencyAndItsSources()
    {
        const auto reader = EacReader::open(fixture(u"library.xml"_s), foundingTerms());
        const ReadAll all = readAll(**reader);
        const auto sources = all.of(Table::Sources);
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources.at(0).record.value(u"title"), u"Library of a town"_s);
        QCOMPARE(sources.at(1).record.value(u"url"), u"https://example.org/catalogue/123"_s);
        QCOMPARE(sources.at(1).record.value(u"kind"), u"web"_s);
        QCOMPARE(sources.at(2).record.value(u"kind"), u"book"_s);
        QCOMPARE(all.of(Table::People).first().record.sources().size(), 3);
        const auto again = EacReader::open(fixture(u"library.xml"_s), foundingTerms());
        QCOMPARE(readAll(**again).of(Table::People).first().record, all.of(Table::People).first().record);
    }

    void readsSeveralInOneFile()
    {
        const auto reader = EacReader::open(fixture(u"several.xml"_s), foundingTerms());
        const ReadAll all = readAll(**reader);
        QCOMPARE(all.of(Table::People).size(), 2);
        QCOMPARE(all.of(Table::Sources).size(), 1);
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.first().kind, Error::Kind::NotHeld);
        QVERIFY(all.problems.first().args.first().contains(u"Plant No. 1"_s));
        const ReadRecord woman = all.of(Table::People).first();
        QCOMPARE(woman.record.value(u"patronymic_ru"), u"Ивановна"_s);
        QCOMPARE(woman.record.value(u"sex"), u"female"_s);
        QCOMPARE(woman.record.value(u"wikidata"), u"Q999999999"_s);
        QCOMPARE(woman.record.value(u"born"), u"1905~"_s); // not 1905, as standardDate has it
        QCOMPARE(woman.record.value(u"died"), u"1960/1965"_s);
        QVERIFY(wording(woman)["identity"_L1].toString().contains(u"бригадир"_s)
            || wording(woman)["nameEntry"_L1].toString().contains(u"бригадир"_s));
        const ReadRecord man = all.of(Table::People).last();
        QCOMPARE(man.record.value(u"family_en"), QString()); // which of both is the family name?
        QCOMPARE(man.record.value(u"other_names"), u"John Smith"_s);
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Error::Kind::BadXml;
        QTest::newRow("another format") << QByteArray("<ead><control/></ead>") << Error::Kind::BadXml;
        QTest::newRow("cut off") << QByteArray("<eac><control><recordId>1") << Error::Kind::BadXml;
        QTest::newRow("NUL") << QByteArray("<eac><control>\0</control></eac>", 32) << Error::Kind::BadXml;
        QTest::newRow("billion laughs") << QByteArray(
            "<!DOCTYPE e [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><eac>&b;</eac>")
                                        << Error::Kind::BadXml;
        QTest::newRow("outside") << QByteArray("<!DOCTYPE e SYSTEM \"file:///etc/passwd\"><eac/>")
                                 << Error::Kind::BadXml;
        QTest::newRow("deep") << QByteArray("<eac>" + QByteArray("<p>").repeated(100'000)) << Error::Kind::BadXml;
        QTest::newRow("endless text") << QByteArray("<eac><control><recordId>" + QByteArray(20 << 20, 'x'))
                                      << Error::Kind::BadXml;
        QTest::newRow("large description")
            << QByteArray("<eac>" + QByteArray("<p>text</p>").repeated(200'000) + "</eac>") << Error::Kind::TooLarge;
        QTest::newRow("no person") << QByteArray("<eac><control/></eac>") << Error::Kind::BadXml;
    }
    void refusesWhatIsHostile()
    {
        QFETCH(QByteArray, xml);
        QFETCH(Error::Kind, kind);
        const ReadAll all = read(xml);
        QVERIFY(all.of(Table::People).isEmpty());
        QVERIFY(!all.problems.isEmpty());
        QCOMPARE(all.problems.first().kind, kind);
        QCOMPARE(all.problems.first().where.file, u"a.xml"_s);
    }

    void keepsWhatCameBeforeABreak()
    {
        QFile file(fixture(u"several.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const ReadAll all = read(whole.first(whole.lastIndexOf("<eac ") + 100));
        QCOMPARE(all.of(Table::People).size(), 1);
        QCOMPARE(all.problems.size(), 2);
        QCOMPARE(all.problems.last().kind, Error::Kind::BadXml);
        QVERIFY(all.problems.last().where.line > 20);
    }

    void aSecondPersonWithTheSameIdIsRefused()
    {
        QFile file(fixture(u"library.xml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray one = file.readAll();
        one = one.mid(one.indexOf("<eac-cpf"));
        const ReadAll all = read("<all>" + one + one + "</all>");
        QCOMPARE(all.of(Table::People).size(), 1);
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.first().kind, Error::Kind::DuplicateId);
    }
};

QTEST_GUILESS_MAIN(TstEacReader)
#include "tst_eacreader.moc"
