// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomreader.h"

#include "peoplefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstGedcomReader : public QObject
{
    Q_OBJECT
private:
    static ReadAll readFixture(const QString &name, QList<Error> *remarks = nullptr)
    {
        const auto reader
            = GedcomReader::open(QStringLiteral(PHALERA_TEST_DATA) + u"/gedcom/"_s + name, {}, foundingTerms());
        const ReadAll all = readAll(**reader);
        if (remarks)
            *remarks = (*reader)->remarks();
        return all;
    }
    static ReadAll read(const QByteArray &text)
    {
        GedcomReader reader(deviceWith(text), u"a.ged"_s, {}, foundingTerms());
        return readAll(reader);
    }
    static QJsonObject wording(const ReadRecord &read)
    {
        return QJsonDocument::fromJson(read.wording.toUtf8()).object();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsPeople()
    {
        const ReadAll all = readFixture(u"tree-551.ged"_s);
        QVERIFY(all.problems.isEmpty());
        const auto people = all.of(Table::People);
        QCOMPARE(people.size(), 2);
        const Record &man = people.first().record;
        QCOMPARE(man.value(u"family_ru"), u"Иванов"_s);
        QCOMPARE(man.value(u"given_ru"), u"Пётр"_s);
        QCOMPARE(man.value(u"patronymic_ru"), u"Иванович"_s);
        QCOMPARE(man.value(u"family_en"), u"Ivanov"_s);
        QCOMPARE(man.value(u"patronymic_en"), u"Ivanovich"_s);
        QCOMPARE(man.value(u"other_names"), u"Петя"_s);
        QCOMPARE(man.value(u"sex"), u"male"_s);
        QCOMPARE(man.value(u"born"), u"1917-11-07"_s);
        QCOMPARE(man.value(u"birth_place"), u"деревня Луговая"_s);
        QCOMPARE(man.value(u"died"), u"1985~"_s);
        QCOMPARE(man.value(u"occupation"), u"шахтёр; бригадир"_s);
        QCOMPARE(man.value(u"nationality"), u"русский"_s);
        QCOMPARE(man.value(u"wikidata"), u"Q4200001"_s);
        QCOMPARE(man.value(u"note"), u"Из семьи горняков\nБыл на съезде@1952\nи вернулся,домой"_s);
        QVERIFY(people.first().locator.startsWith(u"record I1; "_s));
        QVERIFY(people.first().locator.contains(u"лист 12"_s));
        const Record &woman = people.last().record;
        QCOMPARE(woman.value(u"family_ru"), u"Иванова"_s);
        QCOMPARE(woman.value(u"other_names"), u"Анна Петрова"_s);
        QCOMPARE(woman.value(u"born"), u"1918/1920"_s);
    }

    void readsWhatGrampsWrites()
    {
        const ReadAll all = readFixture(u"gramps-5.1.ged"_s);
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(all.of(Table::People).size(), 2);
        const Record man = all.of(Table::People).first().record;
        QCOMPARE(man.value(u"family_ru"), u"Иванов"_s);
        QCOMPARE(man.value(u"patronymic_ru"), u"Иванович"_s);
        QCOMPARE(man.value(u"other_names"), u"Петя"_s);
        QCOMPARE(man.value(u"born"), u"1917-11-07"_s);
        QCOMPARE(man.value(u"wikidata"), u"Q4200001"_s);
        QVERIFY(man.value(u"note").contains(u"Был на съезде@1952\nи вернулся,домой"_s));
        QCOMPARE(all.of(Table::Conferrals).size(), 1);
        QCOMPARE(all.of(Table::Conferrals).first().record.value(u"note"), u"за добычу угля"_s);
    }

    void anAwardByItsNameIsAConferral()
    {
        const ReadAll all = readFixture(u"tree-551.ged"_s);
        const auto conferrals = all.of(Table::Conferrals);
        QCOMPARE(conferrals.size(), 1); // the woman's would be before the award was there
        const Record &conferral = conferrals.first().record;
        QCOMPARE(conferral.value(u"award"), u"hero-of-socialist-labour"_s);
        QCOMPARE(conferral.value(u"date"), u"1949-08-29"_s);
        QCOMPARE(conferral.value(u"place"), u"Ворошиловград"_s);
        QCOMPARE(conferral.value(u"ordinal"), QString());
        QCOMPARE(conferral.value(u"note"), u"за добычу угля"_s);
        QCOMPARE(conferral.value(u"person"), all.of(Table::People).first().record.id);
        QVERIFY(conferrals.first().locator.contains(u"лист 14"_s));
        for (const ReadRecord &person : all.of(Table::People)) {
            QVERIFY(std::ranges::any_of(
                person.remarks, [](const Error &remark) { return remark.kind == Error::Kind::AwardNotKnown; }));
        }
        QVERIFY(wording(all.of(Table::People).first())["EVEN"_L1].toString().contains(u"Золотая звезда"_s));
        QVERIFY(wording(all.of(Table::People).last())["EVEN"_L1].toString().contains(u"1925"_s));
    }

    void theFileAndItsSourcesAreSources()
    {
        const ReadAll all = readFixture(u"tree-551.ged"_s);
        const auto sources = all.of(Table::Sources);
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.first().record.value(u"title"), u"Личное дело"_s);
        QCOMPARE(sources.first().record.value(u"author"), u"Трест"_s);
        QVERIFY(sources.first().record.value(u"archive_ref").contains(u"Архив области"_s));
        QVERIFY(sources.first().record.value(u"archive_ref").contains(u"ф. 1, оп. 2"_s));
        QCOMPARE(sources.last().record.value(u"title"), u"ivanov.ged"_s); // and no path of somebody's machine
        QVERIFY(!sources.last().record.value(u"note").contains(u"Users"_s));
        QCOMPARE(sources.last().record.value(u"date"), u"2021-03-12"_s);
        QCOMPARE(all.of(Table::People).first().record.sources().size(), 2);
        QCOMPARE(all.of(Table::People).last().record.sources().size(), 1);
    }

    void familiesStayWithTheirPeople()
    {
        QList<Error> remarks;
        const ReadAll all = readFixture(u"tree-551.ged"_s, &remarks);
        for (const ReadRecord &person : all.of(Table::People)) {
            const QString family = wording(person)["FAMS"_L1].toString();
            QVERIFY(family.contains(u"@I2@"_s) && family.contains(u"1940"_s));
        }
        QStringList said;
        for (const Error &remark : remarks)
            said.append(remark.args.first());
        QCOMPARE(said, (QStringList { u"1 × FAM"_s, u"1 × OBJE"_s, u"1 × SUBM"_s }));
    }

    void theSameFileGivesTheSame()
    {
        const ReadAll one = readFixture(u"tree-551.ged"_s);
        const ReadAll other = readFixture(u"tree-551.ged"_s);
        QCOMPARE(one.records.size(), other.records.size());
        for (size_t i = 0; i < one.records.size(); ++i)
            QCOMPARE(one.records[i].record, other.records[i].record);
        const ReadAll another = read("0 HEAD\n0 @I1@ INDI\n1 NAME Pavel /Orlov/\n");
        QVERIFY(another.of(Table::People).first().record.id != one.of(Table::People).first().record.id);
    }

    /// Every line of a broken file is in a record, in its wording, or in what is said of the file.
    void aBrokenFileLosesNothingUnseen()
    {
        QList<Error> remarks;
        const ReadAll all = readFixture(u"broken.ged"_s, &remarks);
        QString said;
        for (const ReadRecord &each : all.records)
            said += each.record.values.join(u'\n') + each.wording + each.locator;
        for (const Error &each : all.problems + remarks)
            said += each.args.join(u'\n');
        for (const QString &text : { u"Before"_s, u"Сидоров"_s, u"jumped here"_s, u"negative"_s, u"40 JAN 1900"_s,
                 u"text without a level"_s, u"a note"_s, u"that goes on here"_s, u"@S9@"_s, u"@F9@"_s, u"_CUSTOM"_s })
            QVERIFY2(said.contains(text), qPrintable(text));
        const auto people = all.of(Table::People);
        QCOMPARE(people.size(), 2);
        QCOMPARE(people.first().record.value(u"sex"), u"male"_s);
        QCOMPARE(people.first().record.value(u"family_ru"), u"Сидоров"_s);
        QCOMPARE(people.first().record.value(u"born"), QString());
        QCOMPARE(people.first().record.value(u"note"), u"a note\nthat goes on here"_s);
        QCOMPARE(people.last().record.value(u"sex"), QString());
        QCOMPARE(wording(people.last())["SEX"_L1].toString(), u"?"_s);
        QList<qint64> refused;
        for (const Error &problem : all.problems)
            refused.append(problem.where.line);
        std::ranges::sort(refused);
        QCOMPARE(refused, (QList<qint64> { 1, 6, 9 }));
    }

    void namesWithSlashesEverywhere_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("parts"); // family|given|patronymic|other
        QTest::newRow("given first") << QByteArray("Ivan /Petrov/") << u"Petrov|Ivan||"_s;
        QTest::newRow("family first") << QByteArray("/Petrov/ Ivan Ivanovich") << u"Petrov|Ivan|Ivanovich|"_s;
        QTest::newRow("no slashes") << QByteArray("Petrov, Ivan") << u"Petrov|Ivan||"_s;
        QTest::newRow("nobody knows") << QByteArray("John Smith") << u"|||John Smith"_s;
        QTest::newRow("family alone") << QByteArray("/Petrov/") << u"Petrov|||"_s;
        QTest::newRow("not closed") << QByteArray("Ivan /Petrov") << u"Petrov|Ivan||"_s;
        QTest::newRow("nothing") << QByteArray("//") << u"|||"_s;
    }
    void namesWithSlashesEverywhere()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, parts);
        const Record person = read("0 @I1@ INDI\n1 NAME " + name + "\n").of(Table::People).first().record;
        QCOMPARE((QStringList { person.value(u"family_en"), person.value(u"given_en"), person.value(u"patronymic_en"),
                     person.value(u"other_names") }
                         .join(u'|')),
            parts);
    }

    void knowsTheExtensionTagsOf7()
    {
        const ReadAll all
            = read("0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG _ANY urn:phalera:gedcom:_FIELD\n"
                   "0 @I1@ INDI\n1 NAME A /B/\n2 TRAN А /Б/\n3 LANG ru\n1 _ANY agriculture\n2 TYPE sector\n"
                   "1 NOTE @@home a@@b\n1 SNOTE @N1@\n0 @N1@ SNOTE shared\n0 TRLR\n");
        const Record person = all.of(Table::People).first().record;
        QCOMPARE(person.value(u"sector"), u"agriculture"_s);
        QCOMPARE(person.value(u"family_ru"), u"Б"_s);
        QCOMPARE(person.value(u"note"), u"@home a@@b\nshared"_s);
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nothing") << QByteArray() << Error::Kind::EmptyFile;
        QTest::newRow("no GEDCOM") << QByteArray("just\nsome\ntext\n") << Error::Kind::BadGedcomLine;
        QTest::newRow("NUL only") << QByteArray(5000, '\0') << Error::Kind::EmptyFile;
        QTest::newRow("endless record") << QByteArray("0 @I1@ INDI\n" + QByteArray("1 NOTE x\n").repeated(200'000))
                                        << Error::Kind::TooLarge;
        QTest::newRow("one endless line")
            << QByteArray("0 @I1@ INDI\n1 NOTE " + QByteArray(3 << 20, 'x')) << Error::Kind::TooLarge;
    }
    void refusesWhatIsHostile()
    {
        QFETCH(QByteArray, text);
        QFETCH(Error::Kind, kind);
        const ReadAll all = read(text);
        QVERIFY(!all.problems.isEmpty());
        QCOMPARE(all.problems.first().kind, kind);
        QVERIFY(all.problems.size() < 200);
    }

    void deepLevelsStayBounded()
    {
        QByteArray text = "0 @I1@ INDI\n1 NAME A /B/\n";
        for (int level = 1; level < 100; ++level)
            text += QByteArray::number(level) + " _X deep" + QByteArray::number(level) + "\n";
        const ReadAll all = read(text);
        QCOMPARE(all.of(Table::People).size(), 1);
        QVERIFY(all.of(Table::People).first().wording.contains(u"deep99"_s));
    }
};

QTEST_GUILESS_MAIN(TstGedcomReader)
#include "tst_gedcomreader.moc"
