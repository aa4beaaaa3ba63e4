// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"

#include "exchange/recordlines.h"

#include <QBuffer>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstJsonReader : public QObject
{
    Q_OBJECT
private:
    static JsonReader reader(const QByteArray &text, const QString &fileName = u"a.ndjson"_s)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(text);
        buffer->open(QIODevice::ReadOnly);
        return JsonReader(std::move(buffer), fileName);
    }

private slots:
    void readsARecord()
    {
        JsonReader records
            = reader("{\"table\":\"people\",\"id\":\"paton-boris-1918\",\"family_ru\":\"Патон\","
                     "\"other_names\":[\"B. Paton\",\"Б. Е. Патон\"],\"born\":\"1918-11-27\",\"died\":null,"
                     "\"sources\":[\"gse\",\"kp\"],\"locator\":\"p. 7\",\"wording\":{\"born\":\"27/XI-18\"}}");
        const auto read = records.next();
        QVERIFY(read && *read);
        const ReadRecord &record = read->value();
        QCOMPARE(record.record.ref(), (RecordRef { Table::People, u"paton-boris-1918"_s }));
        QCOMPARE(record.record.value(u"other_names"), u"B. Paton;Б. Е. Патон"_s);
        QCOMPARE(record.record.value(u"sources"), u"gse;kp"_s);
        QCOMPARE(record.record.value(u"died"), QString());
        QCOMPARE(record.locator, u"p. 7"_s);
        QCOMPARE(record.wording, u"{\"born\":\"27/XI-18\"}"_s);
        QVERIFY(!records.next());
    }

    void knowsTheTableByTheFile()
    {
        JsonReader records = reader("[{\"id\":\"gse\",\"kind\":\"book\"}]", u"/x/Sources.json"_s);
        QCOMPARE(records.next()->value().record.table, Table::Sources);
        JsonReader others = reader("[{\"id\":\"gse\",\"kind\":\"book\"}]", u"/x/list.json"_s);
        QCOMPARE(others.next()->error().kind, Error::Kind::UnknownTable);
    }

    void derivesIdsThatAreNotThere()
    {
        JsonReader records = reader("{\"table\":\"conferrals\",\"person\":\"paton\",\"award\":\"hero\",\"ordinal\":2,"
                                    "\"status\":\"conferred\",\"sources\":\"gse\"}");
        QCOMPARE(records.next()->value().record.id, u"paton--hero--2"_s);
    }

    void refusesWhatNoFieldTakes_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("column");
        using Kind = Error::Kind;
        QTest::addRow("no field") << "\"famly_ru\":\"x\""_ba << int(Kind::WrongHeader) << 48;
        QTest::addRow("truth") << "\"note\":true"_ba << int(Kind::NotInVocabulary) << 48;
        QTest::addRow("object") << "\"note\":{}"_ba << int(Kind::NotInVocabulary) << 48;
        QTest::addRow("list for a text") << "\"note\":[\"a\"]"_ba << int(Kind::NotInVocabulary) << 48;
        QTest::addRow("fraction") << "\"note\":1.5"_ba << int(Kind::NotInVocabulary) << 48;
        QTest::addRow("separator in a list") << "\"other_names\":[\"a;b\"]"_ba << int(Kind::NotInVocabulary) << 48;
        QTest::addRow("no date") << "\"born\":\"sometime\""_ba << int(Kind::BadDate) << 48;
        QTest::addRow("second id") << "\"id\":\"b\",\"id\":\"gse\""_ba << -1 << 0;
        QTest::addRow("account number") << "\"account\":\"two\""_ba << int(Kind::BadNumber) << 48;
    }

    void refusesWhatNoFieldTakes()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const int, kind);
        QFETCH(const int, column);
        JsonReader records = reader("{\"table\":\"people\",\"id\":\"a-b\",\"sources\":[\"gse\"]," + member + "}\n"
            + "{\"table\":\"people\",\"id\":\"c-d\",\"sources\":[\"gse\"]}");
        const auto first = records.next();
        if (kind >= 0) {
            QVERIFY(!*first);
            QCOMPARE(int(first->error().kind), kind);
            QCOMPARE(first->error().where.line, 1);
            QCOMPARE(first->error().where.column, column);
        }
        const auto second = records.next();
        QVERIFY(second && *second);
        QCOMPARE(second->value().record.id, u"c-d"_s);
        QVERIFY(!records.next());
    }

    void refusesTheSameIdTwice()
    {
        JsonReader records = reader("{\"table\":\"sources\",\"id\":\"gse\",\"kind\":\"book\"}\n"
                                    "{\"table\":\"sources\",\"id\":\"gse\",\"kind\":\"book\"}\n"
                                    "{\"table\":\"sources\",\"account\":1,\"id\":\"gse\",\"kind\":\"web\"}");
        QVERIFY(records.next()->has_value());
        QCOMPARE(records.next()->error().kind, Error::Kind::DuplicateId);
        QVERIFY(records.next()->value().isFurtherAccount);
    }
};

QTEST_GUILESS_MAIN(TstJsonReader)
#include "tst_jsonreader.moc"
