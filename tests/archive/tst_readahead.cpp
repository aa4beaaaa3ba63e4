// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readahead.h"
#include "exchange/tablereader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstReadAhead : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesTheSame_data();
    void givesTheSame();
    void canBeLeftAtAnyTime_data();
    void canBeLeftAtAnyTime();

private:
    [[nodiscard]] static std::unique_ptr<TableReader> conferrals(int rows);
};

/// Some of the rows have problems, even two, and the cells stand elsewhere in each.
std::unique_ptr<TableReader> TstReadAhead::conferrals(int rows)
{
    QByteArray csv = "person,award,ordinal,date,status,sources\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        if (row % 7 == 3)
            csv += "ragged\n";
        else if (row % 11 == 5)
            csv += "ann-" + number + ",hero,first,1936-13,conferred,book\n";
        else
            csv += "ann-" + number + ",\"hero\",1,1936,conferred," + QByteArray(row % 5, 'b') + "ook\n";
    }
    auto device = std::make_unique<QBuffer>();
    device->setData(csv);
    device->open(QIODevice::ReadOnly);
    return std::move(TableReader::open(std::move(device), u"conferrals.csv"_s).value());
}

void TstReadAhead::givesTheSame_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("as many as are handed over at once") << 256;
    QTest::newRow("more than are read ahead") << 20'000;
}

void TstReadAhead::givesTheSame()
{
    QFETCH(const int, rows);
    const auto expected = conferrals(rows);
    const auto source = conferrals(rows);
    ReadAhead reader(*source);
    QCOMPARE(reader.bytesTotal(), expected->bytesTotal());
    qint64 bytes = 0;
    while (const auto row = expected->next()) {
        QVERIFY(reader.canContinue());
        const auto given = reader.next();
        QVERIFY(given);
        QCOMPARE(given->has_value(), row->has_value());
        QVERIFY(reader.bytesRead() >= bytes);
        bytes = reader.bytesRead();
        if (!*row) {
            QCOMPARE(given->error(), row->error());
            continue;
        }
        QCOMPARE((*given)->record, (*row)->record);
        QCOMPARE((*given)->where, (*row)->where);
        for (const QString &field : { u"person"_s, u"award"_s, u"act"_s, u"sources"_s })
            QCOMPARE(reader.placeOf(field), expected->placeOf(field));
    }
    QVERIFY(!reader.next());
    QVERIFY(!reader.next());
    QVERIFY(!reader.canContinue());
    QCOMPARE(reader.bytesRead(), expected->bytesTotal());
}

void TstReadAhead::canBeLeftAtAnyTime_data()
{
    QTest::addColumn<int>("taken");
    QTest::newRow("at once") << 0;
    QTest::newRow("after one") << 1;
    QTest::newRow("in the midst") << 5000;
}

void TstReadAhead::canBeLeftAtAnyTime()
{
    QFETCH(const int, taken);
    const auto source = conferrals(50'000);
    ReadAhead reader(*source);
    for (int row = 0; row < taken; ++row)
        QVERIFY(reader.next());
}

QTEST_GUILESS_MAIN(TstReadAhead)
#include "tst_readahead.moc"
