// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatareader.h"

#include "exchange/formats.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct All
{
    QHash<QString, QList<ReadRecord>> records; ///< by id
    QList<Error> problems;
    QList<Error> remarks;
    qsizetype count = 0;

    [[nodiscard]] QString value(const QString &id, QStringView field, qsizetype account = 0) const
    {
        return records.value(id).value(account).record.value(field);
    }
    [[nodiscard]] QStringList remarksOf(Error::Kind kind) const
    {
        QStringList texts;
        for (const Error &remark : remarks) {
            if (remark.kind == kind)
                texts.append(remark.args.join(u' '));
        }
        return texts;
    }
};

All readAll(RecordReader &reader)
{
    All all;
    while (auto next = reader.next()) {
        if (*next) {
            all.records[next->value().record.id].append(next->value());
            ++all.count;
        } else {
            all.problems.append(next->error());
        }
    }
    all.remarks = reader.remarks();
    return all;
}

QString path(const QString &name)
{
    return QStringLiteral(PHALERA_TEST_DATA "/wikidata/") + name;
}

WikidataTarget target()
{
    return { { { u"hsl"_s, { u"Герой Социалистического Труда"_s, u"Hero of Socialist Labour"_s } },
                 { u"hero"_s, { u"Герой Труда"_s, u"Hero of Labour"_s } } },
        {} };
}

All readFile(const QString &name, WikidataTarget into = target())
{
    const auto reader = WikidataReader::openFile(path(name), std::move(into));
    return reader ? readAll(**reader) : All { {}, { reader.error() }, {} };
}

All readText(const QByteArray &text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    const auto reader = WikidataReader::open(std::move(buffer), u"a.json"_s, target());
    return reader ? readAll(**reader) : All { {}, { reader.error() }, {} };
}

} // namespace

class TstWikidataReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAPersonOfEveryForm_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("wbgetentities") << u"wbgetentities.json"_s;
        QTest::addRow("dump") << u"dump.json"_s;
        QTest::addRow("lines with some commas") << u"lines.ndjson"_s;
    }
    void readsAPersonOfEveryForm()
    {
        QFETCH(const QString, file);
        QCOMPARE(formatOf(path(file)), QString(WikidataFormat));
        const All all = readFile(file);
        QVERIFY(all.problems.isEmpty());
        const QString person = u"wikidata-q100001"_s;
        QCOMPARE(all.value(person, u"family_ru"), u"Стаханов"_s);
        QCOMPARE(all.value(person, u"patronymic_ru"), u"Григорьевич"_s);
        QCOMPARE(all.value(person, u"family_en"), u"Stakhanov"_s);
        QCOMPARE(all.value(person, u"other_names"),
            u"Alexei Grigorjewitsch Stachanow;アレクセイ・スタハノフ;Стаханов Олексій Григорович;Aleksei Grigorievich "
            "Stakhanov;Стаханов"_s);
        QCOMPARE(all.value(person, u"sex"), u"male"_s);
        QCOMPARE(all.value(person, u"born"), u"1906-01-03"_s);
        QCOMPARE(all.value(person, u"birth_place"), u"Lugovaya"_s);
        QCOMPARE(all.value(person, u"occupation"), u"miner, politician"_s);
        QCOMPARE(all.value(person, u"wikidata"), u"Q100001"_s);
        QCOMPARE(all.value(person, u"sources"), u"wikidata"_s);
        const ReadRecord own = all.records.value(person).constFirst();
        QCOMPARE(own.locator, u"Q100001, revision 2123456789"_s);
        QVERIFY(own.wording.contains(u"1905-12-21, day, Julian"_s));
        QCOMPARE(all.value(u"wikidata-q100001--hsl"_s, u"date"), u"1970-09-23"_s);
        QVERIFY(all.records.value(u"wikidata-q100001--hsl"_s).constFirst().wording.contains(u"\"P1114\":\"+1\""_s));
        QCOMPARE(all.remarksOf(Error::Kind::AwardOfItem), QStringList { u"Q900001 Hero of Socialist Labour hsl"_s });
        QCOMPARE(all.remarksOf(Error::Kind::ItemWithoutAward),
            QStringList { u"Q900002 Order of the October Revolution 2"_s });
        QVERIFY(all.remarksOf(Error::Kind::ItemsLeftOut).contains(u"no-award 1"_s));
    }

    void citedSourcesGiveAccountsOfWhatTheyAreCitedFor()
    {
        const All all = readFile(u"wbgetentities.json"_s);
        const QList<ReadRecord> accounts = all.records.value(u"wikidata-q100001"_s);
        QCOMPARE(accounts.size(), 4); // its own; the encyclopedia, the web page, Russian Wikipedia
        QStringList said;
        for (const ReadRecord &account : accounts.sliced(1)) {
            const Record source = all.records.value(account.record.value(u"sources")).value(0).record;
            QVERIFY(account.isFurtherAccount);
            QCOMPARE(source.value(u"kind"), u"web"_s);
            said.append(source.value(u"title") + u'|' + account.record.value(u"sex") + u'|'
                + account.record.value(u"born") + u'|' + account.record.value(u"died") + u'|' + account.locator);
        }
        said.sort();
        QCOMPARE(said,
            QStringList({ u"Great Soviet Encyclopedia||1906-01-03|1977-11-05|retrieved 2016-05-01, Wikidata Q100001"_s,
                u"Russian Wikipedia|male|||Wikidata Q100001"_s,
                u"Стаханов Алексей Григорьевич|||1977-11-05|retrieved 2017-10-09, Wikidata Q100001"_s }));
        const QStringList cited = splitList(all.value(u"wikidata-q100001--hsl"_s, u"sources"));
        QCOMPARE(cited.size(), 2);
        QCOMPARE(all.value(cited.at(1), u"url"), u"https://example.org/heroes?id=2153"_s);
        QCOMPARE(all.value(cited.at(1), u"language"), u"ru"_s);
    }

    void deprecatedStatementsDispute()
    {
        const All all = readFile(u"wbgetentities.json"_s);
        QStringList claims;
        for (const QList<ReadRecord> &records : all.records) {
            for (const ReadRecord &read : records) {
                if (read.record.table == Table::Claims)
                    claims.append(read.record.value(u"subject") + u' ' + read.record.value(u"property") + u' '
                        + read.record.value(u"value") + u' ' + read.record.value(u"stance"));
            }
        }
        claims.sort();
        QCOMPARE(claims,
            QStringList({ u"wikidata-q100001 born 1906 disputes"_s, u"wikidata-q100002 award hsl disputes"_s }));
    }

    void oddValues()
    {
        const All all = readFile(u"wbgetentities.json"_s);
        const QString twice = u"wikidata-q100002"_s;
        QCOMPARE(all.value(twice, u"family_ru"), u"Демченко"_s);
        QCOMPARE(all.value(twice, u"born"), u"1912-04"_s);
        QCOMPARE(all.value(twice, u"died"), u"../1990"_s);
        QCOMPARE(all.value(twice, u"death_place"), QString());
        QCOMPARE(all.value(twice, u"birth_place"), QString()); // nothing says what Q900099 is called
        const ReadRecord own = all.records.value(twice).constFirst();
        QVERIFY(own.wording.contains(u"\"birth_place\":\"Q900099\""_s));
        QVERIFY(own.wording.contains(u"\"death_place\":\"no value\""_s));
        QCOMPARE(own.remarks.size(), 1);
        QCOMPARE(own.remarks.constFirst().args, QStringList({ u"Q900099"_s, u"birth_place"_s }));
        QCOMPARE(all.value(u"wikidata-q100002--hsl--1"_s, u"date"), u"195X"_s);
        QCOMPARE(all.value(u"wikidata-q100002--hsl--2"_s, u"date"), u"1958"_s);
        const QString redirected = u"wikidata-q100004"_s;
        QCOMPARE(all.value(redirected, u"born"), u"1801~/1900~"_s);
        QCOMPARE(all.value(redirected, u"died"), QString()); // a day without a day
        QVERIFY(all.records.value(redirected).constFirst().wording.contains(u"1975-01-00, day"_s));
        // A number that is hardly the how-maniest time is kept and said.
        QCOMPARE(all.value(u"wikidata-q100004--hsl"_s, u"ordinal"), QString());
        QVERIFY(all.records.value(u"wikidata-q100004--hsl"_s).constFirst().wording.contains(u"18421"_s));
        QVERIFY(all.remarksOf(Error::Kind::ItemsLeftOut).contains(u"missing 1"_s));
    }

    void readsAnswersToQueries_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &name : { "sparql.json", "sparql-download.json", "sparql.csv", "sparql.tsv" })
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
    void readsAnswersToQueries()
    {
        QFETCH(const QString, file);
        QCOMPARE(formatOf(path(file)), QString(WikidataFormat));
        const All all = readFile(file);
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(all.value(u"wikidata-q100001"_s, u"family_ru"), u"Стаханов"_s);
        QCOMPARE(all.value(u"wikidata-q100001"_s, u"born"), u"1906-01-03"_s);
        QCOMPARE(all.value(u"wikidata-q100001"_s, u"birth_place"), u"Луговая"_s);
        QCOMPARE(all.value(u"wikidata-q100002"_s, u"born"), u"1912-04"_s); // 1 April is not believed
        QCOMPARE(all.value(u"wikidata-q100002"_s, u"birth_place"), QString());
        QCOMPARE(all.value(u"wikidata-q100001--hsl"_s, u"date"), u"1970-09-23"_s);
        QCOMPARE(all.value(u"wikidata-q100002--hsl"_s, u"date"), u"1958"_s);
        QCOMPARE(all.value(u"wikidata-q100002--hsl-2"_s, u"date"), u"195X"_s);
        QCOMPARE(all.count, 6); // the service, two people, three conferrals
        QCOMPARE(all.remarksOf(Error::Kind::ColumnLeftOut), QStringList { u"image"_s });
        QCOMPARE(
            all.remarksOf(Error::Kind::ItemWithoutAward), QStringList { u"Q900002 орден Октябрьской Революции 1"_s });
    }

    void theUserSaysWhichAwardAnItemIs()
    {
        WikidataTarget into = target();
        into.awardsOfItems = { { u"Q900002"_s, u"hero"_s } };
        const All all = readFile(u"wbgetentities.json"_s, std::move(into));
        QCOMPARE(all.value(u"wikidata-q100001--hero"_s, u"date"), u"1971"_s);
        QVERIFY(all.records.contains(u"wikidata-q100003"_s));
        QVERIFY(all.remarksOf(Error::Kind::ItemWithoutAward).isEmpty());
    }

    void thePersonOfTheArchiveIsTheSame()
    {
        WikidataTarget into = target();
        into.personWithItem = [](const QString &item) -> Result<QString> {
            return item == u"Q199999"_s ? u"sidorov-ivan-1897"_s : item == u"Q100003"_s ? u"plato"_s : QString();
        };
        const All all = readFile(u"wbgetentities.json"_s, std::move(into));
        QCOMPARE(all.value(u"sidorov-ivan-1897"_s, u"wikidata"), u"Q100004"_s); // joined with the item that it knows
        QVERIFY(all.records.contains(u"sidorov-ivan-1897--hsl"_s));
        QVERIFY(all.records.contains(u"plato"_s)); // without an award of the archive
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("problems"); // kind:line:column
        const auto kind
            = [](Error::Kind kind, int line, int column) { return u"%1:%2:%3"_s.arg(int(kind)).arg(line).arg(column); };
        const QByteArray good = R"({"id":"Q1","labels":{},"claims":{}})";
        QTest::addRow("not of Wikidata") << "{\"a\": 1}"_ba << QStringList { kind(Error::Kind::UnknownFormat, 0, 0) };
        QTest::addRow("nothing") << ""_ba << QStringList { kind(Error::Kind::UnknownFormat, 0, 0) };
        QTest::addRow("a broken line") << good + "\n{\"id\":\"Q2\",,}\n" + good
                                       << QStringList { kind(Error::Kind::BadJson, 2, 13) };
        QTest::addRow("cut in the middle of an answer")
            << "{\"entities\":{\"Q1\":" + good + ",\n\"Q2\":{\"id\":"
            << QStringList { kind(Error::Kind::BadJson, 2, 12), kind(Error::Kind::BadJson, 2, 12) };
        QTest::addRow("cut behind an entity")
            << "{\"entities\":{\"Q1\":" + good << QStringList { kind(Error::Kind::BadJson, 1, 54) };
        QTest::addRow("an entity that is a number")
            << "{\"entities\":{\"Q1\": 1}}"_ba << QStringList { kind(Error::Kind::BadJson, 1, 20) };
        QTest::addRow("an entity without an id")
            << good + "\n{\"a\":1}" << QStringList { kind(Error::Kind::MissingValue, 2, 1) };
        QTest::addRow("a row without a person")
            << "person,award\nhttp://www.wikidata.org/entity/Q5,x\n,x\nJohn,x\n"_ba
            << QStringList { kind(Error::Kind::MissingValue, 3, 1), kind(Error::Kind::BadId, 4, 1) };
        QTest::addRow("a row too short") << "?person\t?award\n<http://www.wikidata.org/entity/Q5>\t\n<x>\n"_ba
                                         << QStringList { kind(Error::Kind::RaggedRow, 3, 1) };
    }
    void refusesWhatIsBroken()
    {
        QFETCH(const QByteArray, text);
        const All all = readText(text);
        QStringList problems;
        for (const Error &problem : all.problems)
            problems.append(u"%1:%2:%3"_s.arg(int(problem.kind)).arg(problem.where.line).arg(problem.where.column));
        QTEST(problems, "problems");
    }

    void deepNestingIsAnError()
    {
        const QByteArray deep
            = "{\"id\":\"Q1\",\"labels\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
        const All all = readText("{\"head\":{\"vars\":[]},\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']')
            + ",\"results\":{\"bindings\":[]}}");
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(readText(deep).problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstWikidataReader)
#include "tst_wikidatareader.moc"
