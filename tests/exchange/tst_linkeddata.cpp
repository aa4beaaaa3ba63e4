// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/linkeddata.h"

#include "exchange/linkedterms.h"
#include "records.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstLinkedData : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(LinkedDataFormat format, const QList<Record> &records)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto writer = linkedDataWriter(format, buffer,
            { u"a \"b\".phalera"_s, u"abc"_s, u"sex:female"_s, QDateTime::fromSecsSinceEpoch(1700000000),
                u"phalera 1"_s });
        for (const Record &record : records)
            writer->write(record);
        return writer->finish() ? buffer.data() : QByteArray();
    }

    static QJsonArray graph(const QList<Record> &records)
    {
        return QJsonDocument::fromJson(written(LinkedDataFormat::JsonLd, records))
            .object()
            .value(u"@graph"_s)
            .toArray();
    }

    static Record person(const QString &born = u"1906-01-03"_s)
    {
        return record(Table::People,
            { { u"id", u"stakhanov" }, { u"family_ru", u"Стаханов" }, { u"given_ru", u"Алексей" },
                { u"family_en", u"Stakhanov" }, { u"born", born }, { u"birth_place", u"Lugovaya \"<x>\"\n" },
                { u"nationality", u"Russian" }, { u"wikidata", u"Q312483" }, { u"sources", u"gse;kp" } });
    }

    static QList<Record> foundingOfAll()
    {
        QList<Record> records;
        for (const Table table : AllTables)
            records += foundingRecords(table);
        return records;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPersonInTermsOfSchemaOrg()
    {
        const QJsonObject node = graph({ person() }).at(1).toObject();
        QCOMPARE(node.value(u"@id"_s).toString(), u"#people/stakhanov"_s);
        QCOMPARE(node.value(u"@type"_s).toString(), u"Person"_s);
        QCOMPARE(node.value(u"name"_s).toArray().at(0)[u"@value"_s].toString(), u"Алексей Стаханов"_s);
        QCOMPARE(node.value(u"name"_s).toArray().at(0)[u"@language"_s].toString(), u"ru"_s);
        QCOMPARE(node.value(u"birthDate"_s).toString(), u"1906-01-03"_s);
        QCOMPARE(node.value(u"birthPlace"_s)[u"name"_s].toString(), u"Lugovaya \"<x>\"\n"_s);
        QCOMPARE(node.value(u"sameAs"_s)[u"@id"_s].toString(), u"http://www.wikidata.org/entity/Q312483"_s);
        QCOMPARE(node.value(u"subjectOf"_s).toArray().size(), 2);
        QCOMPARE(node.value(u"additionalProperty"_s)[u"name"_s].toString(), u"nationality"_s);
    }

    void aDateIsWhatItIs_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QByteArray>("turtle");
        QTest::newRow("day") << u"1906-01-03"_s << "\"1906-01-03\"^^xsd:date"_ba;
        QTest::newRow("month") << u"1906-01"_s << "\"1906-01\"^^xsd:gYearMonth"_ba;
        QTest::newRow("year") << u"1906"_s << "\"1906\"^^xsd:gYear"_ba;
        const QByteArray edtf = "^^<http://id.loc.gov/datatypes/edtf/EDTF>";
        for (const QString &date : { u"190X"_s, u"1906~"_s, u"1906/1907"_s, u"1906-21"_s, u"../1906"_s })
            QTest::newRow(qPrintable(date)) << date << QByteArray('"' + date.toUtf8() + '"' + edtf);
    }

    void aDateIsWhatItIs()
    {
        QFETCH(const QString, edtf);
        QFETCH(const QByteArray, turtle);
        QVERIFY(written(LinkedDataFormat::Turtle, { person(edtf) }).contains(QByteArray("rico:birthDate " + turtle)));
        const QJsonValue said = graph({ person(edtf) }).at(1)[u"birthDate"_s];
        const bool isPlain = !turtle.contains("edtf");
        QCOMPARE(said.isString(), isPlain);
        QCOMPARE(isPlain ? said.toString() : said[u"@value"_s].toString(), edtf);
        if (!isPlain)
            QCOMPARE(said[u"@type"_s].toString(), QString(EdtfDatatype));
    }

    void everyRecordIsThereWithAllItsFields()
    {
        const QList<Record> records = foundingOfAll();
        const QByteArray turtle = written(LinkedDataFormat::Turtle, records);
        const QByteArray jsonLd = written(LinkedDataFormat::JsonLd, records);
        QVERIFY(QJsonDocument::fromJson(jsonLd).isObject());
        for (const Record &record : records) {
            if (!ricoTerms(record.table))
                continue;
            const QByteArray iri = iriOf(record.ref()).toUtf8();
            QVERIFY2(turtle.contains(QByteArray('<' + iri + "> a rico:")), iri.constData());
            QVERIFY2(jsonLd.contains(QByteArray("\"@id\":\"" + iri + '"')), iri.constData());
            const QString note = record.value(u"note");
            QVERIFY2(
                note.contains(u'"') || note.contains(u'\\') || turtle.contains(QByteArray('"' + note.toUtf8() + '"')),
                iri.constData());
        }
    }

    /// The names of classes and properties that the keepers of the ontology publish.
    void everyTermIsOneOfRicO()
    {
        QFile terms(u"/work/shared/schemas/ric-o-1.1-terms.csv"_s);
        const QString given = qEnvironmentVariable("PHALERA_SCHEMAS");
        if (!given.isEmpty())
            terms.setFileName(given + u"/ric-o-1.1-terms.csv"_s);
        if (!terms.open(QIODevice::ReadOnly))
            QSKIP("the terms of RiC-O are not here; the environment variable PHALERA_SCHEMAS names their folder");
        QSet<QString> known;
        for (const QByteArray &line : terms.readAll().split('\n'))
            known.insert(QString::fromUtf8(line.trimmed()).section(u',', 1, 1));
        QVERIFY(known.size() > 600);
        const QString turtle
            = QString::fromUtf8(written(LinkedDataFormat::Turtle, foundingOfAll() + QList { person() }));
        // Texts may have anything in them.
        static const QRegularExpression text(u"\"(?:[^\"\\\\]|\\\\.)*\""_s);
        static const QRegularExpression term(u"rico:([A-Za-z_]+)"_s);
        const QString bare = QString(turtle).remove(text);
        auto used = term.globalMatch(bare);
        QSet<QString> seen;
        while (used.hasNext())
            seen.insert(used.next().captured(1));
        QVERIFY(seen.size() > 25);
        for (const QString &name : std::as_const(seen))
            QVERIFY2(known.contains(name), qPrintable(name));
        for (const Table table : AllTables) {
            const LinkedClass *terms = ricoTerms(table);
            for (const LinkedTerm &each : terms ? terms->terms : std::span<const LinkedTerm>()) {
                QVERIFY2(each.term.isEmpty() || known.contains(each.term), each.term.data());
                QVERIFY2(each.nodeClass.isEmpty() || known.contains(each.nodeClass), each.nodeClass.data());
                QVERIFY2(fieldIndex(table, each.field) >= 0, each.field.data());
            }
        }
    }

    void addressesThatAreNoneStayTexts()
    {
        const Record source = record(Table::Sources,
            { { u"id", u"a" }, { u"kind", u"web" }, { u"url", u"javascript:alert(1)" }, { u"title", u"x" } });
        QVERIFY(!written(LinkedDataFormat::Turtle, { source }).contains("<javascript"));
        QCOMPARE(graph({ source }).at(1)[u"url"_s].toString(), u"javascript:alert(1)"_s);
        QCOMPARE(iriOf(u"https://a.org/x y<z>"_s), u"https://a.org/x%20y%3Cz%3E"_s);
    }

    void theFileSaysWhereItCameFrom()
    {
        const QByteArray turtle = written(LinkedDataFormat::Turtle, {});
        QVERIFY(turtle.contains("rico:title \"a \\\"b\\\".phalera\""));
        QVERIFY(turtle.contains("\"2023-11-14T22:13:20Z\"^^xsd:dateTime"));
        const QJsonObject about = graph({}).at(0).toObject();
        QCOMPARE(about.value(u"version"_s).toString(), u"abc"_s);
        QCOMPARE(about.value(u"description"_s).toString(), u"query: sex:female"_s);
    }
};

QTEST_GUILESS_MAIN(TstLinkedData)
#include "tst_linkeddata.moc"
