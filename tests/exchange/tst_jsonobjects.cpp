// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonobjects.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstJsonObjects : public QObject
{
    Q_OBJECT
private:
    /// Objects as texts, problems as "line:column".
    static QStringList read(QByteArray text)
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        JsonObjects objects(buffer, u"a.json"_s);
        QStringList found;
        while (const auto object = objects.next()) {
            found.append(*object ? QString::fromUtf8(QJsonDocument(object->value()).toJson(QJsonDocument::Compact))
                                 : u"%1:%2"_s.arg(object->error().where.line).arg(object->error().where.column));
            if (found.size() > 100)
                break;
        }
        return found;
    }

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList two { u"{\"a\":1}"_s, u"{\"b\":\"}]\\\"\"}"_s };
        QTest::addRow("array") << "[{\"a\":1},\n {\"b\":\"}]\\\"\"}]\n"_ba << two;
        QTest::addRow("lines") << "{\"a\":1}\n{\"b\":\"}]\\\"\"}\n"_ba << two;
        QTest::addRow("lines of Windows with a mark") << "\xEF\xBB\xBF{\"a\":1}\r\n\r\n{\"b\":\"}]\\\"\"}"_ba << two;
        QTest::addRow("sequence") << "\x1e{\"a\":1}\n\x1e{\"b\":\"}]\\\"\"}\n"_ba << two;
        QTest::addRow("nested") << "[{\"a\":{\"b\":[{},[]]}}]"_ba << QStringList { u"{\"a\":{\"b\":[{},[]]}}"_s };
        QTest::addRow("empty array") << "[ ]"_ba << QStringList {};
        QTest::addRow("nothing") << ""_ba << QStringList { u"1:1"_s };
        QTest::addRow("blank") << " \n "_ba << QStringList { u"2:2"_s };
        QTest::addRow("no object") << "[1]"_ba << QStringList { u"1:2"_s };
        QTest::addRow("no separator") << "[{\"a\":1}{}]"_ba << QStringList { u"{\"a\":1}"_s, u"1:9"_s };
        QTest::addRow("array that breaks off") << "[{\"a\":1},"_ba << QStringList { u"{\"a\":1}"_s, u"1:10"_s };
        QTest::addRow("object that breaks off") << "{\"a\":1}\n{\"b\": "_ba << QStringList { u"{\"a\":1}"_s, u"2:7"_s };
        QTest::addRow("something behind") << "[{\"a\":1}] x"_ba << QStringList { u"{\"a\":1}"_s, u"1:11"_s };
        QTest::addRow("goes on behind a broken one")
            << "{\"ж\":1,,}\n{\"a\":1}"_ba << QStringList { u"1:9"_s, u"{\"a\":1}"_s };
        QTest::addRow("not UTF-8") << "{\"a\":\"\xff\"}"_ba << QStringList { u"1:7"_s };
        QTest::addRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << QStringList { u"1:1"_s };
    }

    void readsEveryForm()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, found);
        QCOMPARE(read(text), found);
    }

    void knowsWhereMembersBegin()
    {
        QByteArray text = "[\n  { \"имя\": \"a:,{\", \"в\": [\"имя\", {\"x\": 1}],\n    \"год\": 2 } ]";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        JsonObjects objects(buffer, u"a.json"_s);
        QVERIFY(objects.next()->has_value());
        QCOMPARE(objects.place(), (Place { u"a.json"_s, 2, 3, {} }));
        QCOMPARE(objects.placeOf(u"имя"_s), (Place { u"a.json"_s, 2, 5, u"имя"_s }));
        QCOMPARE(objects.placeOf(u"в"_s), (Place { u"a.json"_s, 2, 20, u"в"_s }));
        QCOMPARE(objects.placeOf(u"год"_s), (Place { u"a.json"_s, 3, 5, u"год"_s }));
        QCOMPARE(objects.placeOf(u"x"_s), (Place { u"a.json"_s, 2, 3, u"x"_s }));
    }

    void refusesAnObjectThatWouldFillTheMemory()
    {
        QByteArray text = "{\"a\":\"" + QByteArray(JsonObjects::LargestObject, 'x') + "\"}";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        JsonObjects objects(buffer, u"a.json"_s);
        QCOMPARE(objects.next()->error().kind, Error::Kind::TooLarge);
        QVERIFY(!objects.next());
        QVERIFY(!objects.canContinue());
    }

    /// Whatever the bytes are, it ends and says so.
    void endsOnAnyBytes()
    {
        QRandomGenerator random(5);
        const QByteArray signs = "{}[]\",:\\ \n1aж\xff";
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            for (int length = int(random.bounded(40)); length > 0; --length)
                text.append(signs.at(random.bounded(int(signs.size()))));
            QVERIFY2(read(text).size() < 100, text.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TstJsonObjects)
#include "tst_jsonobjects.moc"
