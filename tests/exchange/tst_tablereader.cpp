// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QList<Record> records;
    QList<Error> errors;
    QStringList ids() const
    {
        QStringList result;
        for (const Record &record : records)
            result.append(record.id);
        return result;
    }
};

void readAll(TableReader &reader, Read &read)
{
    while (auto row = reader.next()) {
        if (*row)
            read.records.append(row->value().record);
        else
            read.errors.append(row->error());
    }
}

Read readText(const QByteArray &text, const QString &fileName)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(text);
    device->open(QIODevice::ReadOnly);
    Read read;
    auto reader = TableReader::open(std::move(device), fileName);
    if (reader)
        readAll(**reader, read);
    else
        read.errors.append(reader.error());
    return read;
}

Read readFixture(const QString &folder)
{
    Read read;
    auto reader = TableReader::openFile(QStringLiteral(PHALERA_TEST_DATA) + u"/csv/"_s + folder + u"/sources.csv"_s);
    if (reader)
        readAll(**reader, read);
    else
        read.errors.append(reader.error());
    return read;
}

} // namespace

class TstTableReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fixtures_data();
    void fixtures();
    void everyFoundingTableHolds_data();
    void everyFoundingTableHolds();
    void columnsInAnyOrder();
    void namesTheNearestColumn();
    void knowsTheTableByItsColumns();
    void refusesAnUnknownTable();
    void numbersRowsThatShareAnId();
    void takesIdsFromTheLeadingColumn();
    void givesEveryProblemOfARow();
    void missingFile();
};

void TstTableReader::fixtures_data()
{
    using K = Error::Kind;
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QList<Error::Kind>>("kinds");
    QTest::addColumn<Place>("where");
    const auto place = [](qint64 line, qint64 column, const QString &field) {
        return Place { {}, line, column, field };
    };
    const QStringList first { u"a-news"_s };
    const QStringList firstAndThird { u"a-news"_s, u"c-web"_s };
    QTest::newRow("bom") << first << QList<K> {} << Place {};
    QTest::newRow("crlf") << first << QList<K> {} << Place {};
    QTest::newRow("cr") << first << QList<K> {} << Place {};
    QTest::newRow("other-order") << first << QList<K> {} << Place {};
    QTest::newRow("header-only") << QStringList() << QList<K> {} << Place {};
    QTest::newRow("wrong-header") << QStringList() << QList { K::WrongHeader } << place(1, 32, u"publsher"_s);
    QTest::newRow("repeated-column") << QStringList() << QList { K::WrongHeader } << place(1, 32, u"kind"_s);
    QTest::newRow("missing-column") << QStringList() << QList { K::MissingValue } << place(1, 71, u"kind"_s);
    QTest::newRow("ragged-row") << firstAndThird << QList { K::RaggedRow } << place(3, 23, {});
    QTest::newRow("broken-quote") << firstAndThird << QList { K::BadQuote } << place(3, 22, u"title"_s);
    QTest::newRow("open-quote-at-end") << first << QList { K::BadQuote } << place(3, 14, u"title"_s);
    QTest::newRow("bad-date") << firstAndThird << QList { K::BadDate } << place(3, 22, u"date"_s);
    QTest::newRow("bad-vocabulary") << QStringList() << QList { K::NotInVocabulary } << place(2, 8, u"kind"_s);
    QTest::newRow("not-utf8") << QStringList { u"a-news"_s, u"b-book"_s, u"c-web"_s } << QList<K> {} << Place {};
    QTest::newRow("utf16") << first << QList<K> {} << Place {};
    QTest::newRow("nul") << firstAndThird << QList { K::NotUtf8 } << place(3, 16, u"title"_s);
    QTest::newRow("empty") << QStringList() << QList { K::EmptyFile } << Place {};
    QTest::newRow("duplicate-id") << first << QList { K::DuplicateId } << place(3, 1, u"id"_s);
    QTest::newRow("quoted-lines") << first << QList { K::BadDate } << place(4, 20, u"date"_s);
}

void TstTableReader::fixtures()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QList<Error::Kind>, kinds);
    QFETCH(Place, where);
    const Read read = readFixture(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(read.ids(), ids);
    QList<Error::Kind> found;
    for (const Error &error : read.errors)
        found.append(error.kind);
    QCOMPARE(found, kinds);
    if (read.errors.isEmpty())
        return;
    QVERIFY(read.errors.first().where.file.endsWith(u"/sources.csv"_s));
    where.file = read.errors.first().where.file;
    QCOMPARE(read.errors.first().where.line, where.line);
    QCOMPARE(read.errors.first().where.column, where.column);
    QCOMPARE(read.errors.first().where.field, where.field);
}

void TstTableReader::everyFoundingTableHolds_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s);
    for (const Table table : AllTables) {
        const QString name = tableSpec(table).name;
        QTest::newRow(qPrintable(name)) << folder.filePath(name + u".csv"_s);
    }
}

void TstTableReader::everyFoundingTableHolds()
{
    QFETCH(const QString, path);
    auto reader = TableReader::openFile(path);
    QVERIFY(reader.has_value());
    Read read;
    readAll(**reader, read);
    QVERIFY2(
        read.errors.isEmpty(), qPrintable(read.errors.isEmpty() ? QString() : read.errors.first().args.join(u' ')));
    QVERIFY(!read.records.isEmpty());
    QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
}

void TstTableReader::columnsInAnyOrder()
{
    const Read read = readText("title,note,kind,id\nPravda,,news,pravda\n"_ba, u"sources.csv"_s);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.records.first().value(u"title"), u"Pravda"_s);
    QCOMPARE(read.records.first().value(u"kind"), u"news"_s);
    QCOMPARE(read.records.first().value(u"author"), QString());
}

void TstTableReader::namesTheNearestColumn()
{
    const Error error = readFixture(u"wrong-header"_s).errors.first();
    QCOMPARE(error.args.at(0), u"publsher"_s);
    QVERIFY(error.args.at(1).startsWith(u"id, kind, author"_s));
    QCOMPARE(error.args.at(2), u"publisher"_s);
    QCOMPARE(nearestName(u"Family_RU"_s, columnNames(Table::People)), u"family_ru"_s);
    QCOMPARE(nearestName(u"colour"_s, columnNames(Table::People)), QString());
}

void TstTableReader::knowsTheTableByItsColumns()
{
    const Read read = readText("person,award,sources\nstakhanov,hero,a-news\n"_ba, u"my export (2).csv"_s);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.records.first().table, Table::Conferrals);
    QCOMPARE(read.records.first().id, u"stakhanov--hero"_s);
}

void TstTableReader::refusesAnUnknownTable()
{
    const Read read = readText("colour,size\nred,3\n"_ba, u"shirts.csv"_s);
    QCOMPARE(read.errors.size(), 1);
    QCOMPARE(read.errors.first().kind, Error::Kind::UnknownTable);
    QCOMPARE(read.errors.first().args.first(), u"shirts"_s);
}

void TstTableReader::numbersRowsThatShareAnId()
{
    const QByteArray header = "person,award,ordinal,status,sources\n"_ba;
    const QByteArray first = "p,h,1,conferred,a\n"_ba, second = "p,h,1,conferred,b\n"_ba,
                     revoked = "p,h,1,revoked,a\n"_ba;
    const Read read = readText(header + second + revoked + first + second, u"conferrals.csv"_s);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.ids(), (QStringList { u"p--h--1-2"_s, u"p--h--1--revoked"_s, u"p--h--1"_s, u"p--h--1-3"_s }));
    // Whatever the order of the rows, equal rows have equal ids.
    const Read other = readText(header + first + second + second + revoked, u"conferrals.csv"_s);
    QCOMPARE(other.ids(), (QStringList { u"p--h--1"_s, u"p--h--1-2"_s, u"p--h--1-3"_s, u"p--h--1--revoked"_s }));
    // Dates that are equal make ids that are equal, however they are written.
    const Read counts = readText(
        "award,period,measure,value,sources\nh,?1938,conferrals,2,a\nh,1938?,conferrals,1,a\n"_ba, u"counts.csv"_s);
    QCOMPARE(counts.ids(), (QStringList { u"h--1938?--conferrals-2"_s, u"h--1938?--conferrals"_s }));
    // A row that does not hold takes no number.
    const Read withBad = readText(header + "p,h,1,conferred,\n" + second, u"conferrals.csv"_s);
    QCOMPARE(withBad.ids(), QStringList { u"p--h--1"_s });
}

void TstTableReader::takesIdsFromTheLeadingColumn()
{
    const Read conferrals
        = readText("id,person,award,sources\nmine,p,h,s\n,p,h,s\nmine,p,h2,s\n"_ba, u"conferrals.csv"_s);
    QCOMPARE(conferrals.ids(), (QStringList { u"mine"_s, u"p--h"_s }));
    QCOMPARE(conferrals.errors.first().kind, Error::Kind::DuplicateId);
    const Read claims
        = readText("row_id,id,subject,property,value,source,stance\nr1,q,x,born,1906,s,asserts\n"_ba, u"claims.csv"_s);
    QVERIFY(claims.errors.isEmpty());
    QCOMPARE(claims.ids(), QStringList { u"r1"_s });
    QCOMPARE(claims.records.first().value(u"id"), u"q"_s);
}

void TstTableReader::givesEveryProblemOfARow()
{
    const Read read = readText("id,kind,date\nNot A Slug,poem,1935-02-30\nb,web,1936\n"_ba, u"sources.csv"_s);
    QCOMPARE(read.errors.size(), 3);
    for (const Error &error : read.errors)
        QCOMPARE(error.where.line, 2);
    QCOMPARE(read.ids(), QStringList { u"b"_s });
}

void TstTableReader::missingFile()
{
    const auto reader = TableReader::openFile(u"/there/is/no/sources.csv"_s);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::FileNotFound);
}

QTEST_GUILESS_MAIN(TstTableReader)
#include "tst_tablereader.moc"
