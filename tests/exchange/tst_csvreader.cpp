// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    QList<QStringList> rows;
    QList<Error> errors;
};

Read readAll(const QByteArray &bytes, CsvLimits limits = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, u"t.csv"_s, limits);
    Read read;
    while (auto row = reader.next()) {
        if (*row)
            read.rows.append(row->value());
        else
            read.errors.append(row->error());
    }
    return read;
}

/// Gives its bytes a few at a time and fails at the end.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_position == m_bytes.size()) {
            setErrorString(u"the disk is gone"_s);
            return -1;
        }
        const qint64 count = std::min<qint64>({ size, 3, m_bytes.size() - m_position });
        memcpy(data, m_bytes.constData() + m_position, size_t(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rows_data();
    void rows();
    void errors_data();
    void errors();
    void readsOnAfterABadRow();
    void inventsNoRowAfterAnOpenQuote();
    void rowAcrossChunks();
    void limits();
    void failingDevice();
    void placeCountsCharactersNotBytes();
    void placeWithinQuotedLines();
};

void TstCsvReader::rows_data()
{
    using Rows = QList<QStringList>;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("line feed") << "a,b\nc,d\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("carriage return and line feed")
        << "a,b\r\nc,d\r\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("carriage return") << "a,b\rc,d\r"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("no end of line at the end") << "a,b\nc,d"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("carriage return as last byte") << "a,b\nc,d\r"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "a,b\n"_ba
                                     << Rows { { u"a"_s, u"b"_s } };
    QTest::newRow("quoted comma") << "\"a,b\",c\n"_ba << Rows { { u"a,b"_s, u"c"_s } };
    QTest::newRow("doubled quote") << "\"a\"\"b\",\"\"\"\"\n"_ba << Rows { { u"a\"b"_s, u"\""_s } };
    QTest::newRow("quoted empty") << "\"\",\"\"\n"_ba << Rows { { u""_s, u""_s } };
    QTest::newRow("quoted line end") << "\"a\r\nb\",c\n"_ba << Rows { { u"a\r\nb"_s, u"c"_s } };
    QTest::newRow("empty cells") << ",\n,\n"_ba << Rows { { u""_s, u""_s }, { u""_s, u""_s } };
    QTest::newRow("blank lines") << "\na,b\n\n\nc,d\n\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("spaces stay") << " a , b\n"_ba << Rows { { u" a "_s, u" b"_s } };
    QTest::newRow("Cyrillic") << u"Стаханов,ё\n"_s.toUtf8() << Rows { { u"Стаханов"_s, u"ё"_s } };
    QTest::newRow("beyond the basic plane") << u"𐍈,b\n"_s.toUtf8() << Rows { { u"𐍈"_s, u"b"_s } };
}

void TstCsvReader::rows()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QList<QStringList>, expected);
    const Read read = readAll(bytes);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.rows, expected);
}

void TstCsvReader::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    using K = Error::Kind;
    QTest::newRow("empty file") << ""_ba << K::EmptyFile << qint64(0) << qint64(0);
    QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba << K::EmptyFile << qint64(0) << qint64(0);
    QTest::newRow("only blank lines") << "\n\r\n\n"_ba << K::EmptyFile << qint64(0) << qint64(0);
    QTest::newRow("too few cells") << "a,b,c\n1,2,3\n4,5\n"_ba << K::RaggedRow << qint64(3) << qint64(4);
    QTest::newRow("too many cells") << "a,b\n1,22,3\n"_ba << K::RaggedRow << qint64(2) << qint64(6);
    QTest::newRow("text after a closing quote") << "a,b\n1,\"2\"x\n"_ba << K::BadQuote << qint64(2) << qint64(6);
    QTest::newRow("quote inside a cell") << "a,b\n1,2\"\n"_ba << K::BadQuote << qint64(2) << qint64(4);
    QTest::newRow("quote left open") << "a,b\n1,\"2\n3,4\n"_ba << K::BadQuote << qint64(2) << qint64(3);
    QTest::newRow("Windows-1251") << "a,b\n1,\xC2\xF2\n"_ba << K::NotUtf8 << qint64(2) << qint64(3);
    QTest::newRow("overlong form") << "a,b\n1,\xC0\xAF\n"_ba << K::NotUtf8 << qint64(2) << qint64(3);
    QTest::newRow("surrogate") << "a,b\n\xED\xA0\x80,2\n"_ba << K::NotUtf8 << qint64(2) << qint64(1);
    QTest::newRow("cut off at the end") << "a,b\n1,\xD0"_ba << K::NotUtf8 << qint64(2) << qint64(3);
    QTest::newRow("UTF-16, little endian") << QByteArray("\xFF\xFE"
                                                         "a\0,\0b\0\n\0",
        10) << K::NotUtf8 << qint64(1) << qint64(1);
    QTest::newRow("UTF-16, big endian") << QByteArray("\xFE\xFF\0a\0,\0b\0\n", 10) << K::NotUtf8 << qint64(1)
                                        << qint64(1);
    QTest::newRow("UTF-16 without mark") << QByteArray("a\0,\0b\0\n\0", 8) << K::NotUtf8 << qint64(1) << qint64(2);
    QTest::newRow("NUL in a quoted cell")
        << QByteArray("a,b\n\"x\0y\",2\n", 12) << K::NotUtf8 << qint64(2) << qint64(3);
}

void TstCsvReader::errors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QFETCH(const qint64, line);
    QFETCH(const qint64, column);
    const Read read = readAll(bytes);
    QVERIFY(!read.errors.isEmpty());
    QCOMPARE(read.errors.first().kind, kind);
    QCOMPARE(read.errors.first().where.file, u"t.csv"_s);
    QCOMPARE(read.errors.first().where.line, line);
    QCOMPARE(read.errors.first().where.column, column);
}

void TstCsvReader::readsOnAfterABadRow()
{
    const Read read = readAll("a,b\n1\n2,\"x\"y\n\xFF,3\n4,5\n6,7,8\n9,10\n"_ba);
    QCOMPARE(read.rows, (QList<QStringList> { { u"a"_s, u"b"_s }, { u"4"_s, u"5"_s }, { u"9"_s, u"10"_s } }));
    QCOMPARE(read.errors.size(), 4);
    QCOMPARE(read.errors.at(3).where.line, 6);
}

void TstCsvReader::inventsNoRowAfterAnOpenQuote()
{
    const Read read = readAll("a,b\n1,2\n3,\"4\n5,6\n"_ba);
    QCOMPARE(read.rows, (QList<QStringList> { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } }));
    QCOMPARE(read.errors.size(), 1);
}

void TstCsvReader::rowAcrossChunks()
{
    // Quotes, pairs of CR and LF and Cyrillic letters fall on every edge of the reader's chunks.
    QByteArray bytes = "a,b\r\n"_ba;
    constexpr int Rows = 20'000;
    for (int i = 0; i < Rows; ++i)
        bytes += u"\"Стаханов \"\"%1\"\"\r\nшахтёр\",ж\r\n"_s.arg(i).toUtf8();
    const Read read = readAll(bytes);
    QVERIFY(read.errors.isEmpty());
    QCOMPARE(read.rows.size(), Rows + 1);
    for (int i = 0; i < Rows; ++i) {
        const QString expected = u"Стаханов \"%1\"\r\nшахтёр"_s.arg(i);
        QCOMPARE(read.rows.at(i + 1), (QStringList { expected, u"ж"_s }));
    }
}

void TstCsvReader::limits()
{
    const QByteArray bytes = "a,b\n1,"_ba + QByteArray(1000, 'x') + "\n2,3\n"_ba;
    QCOMPARE(readAll(bytes).errors.size(), 0);
    const Read read = readAll(bytes, { .cell = 100, .row = 10'000 });
    QCOMPARE(read.errors.size(), 1);
    QCOMPARE(read.errors.first().kind, Error::Kind::TooLarge);
    QCOMPARE(read.errors.first().where, (Place { u"t.csv"_s, 2, 3, {} }));
    QCOMPARE(readAll(bytes, { .cell = 10'000, .row = 100 }).errors.first().kind, Error::Kind::TooLarge);
}

void TstCsvReader::failingDevice()
{
    FailingDevice device("a,b\n1,2\n3,"_ba);
    CsvReader reader(device, u"t.csv"_s);
    QCOMPARE(reader.next()->value(), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(reader.next()->value(), (QStringList { u"1"_s, u"2"_s }));
    const auto last = reader.next();
    QVERIFY(last && !last->has_value());
    QCOMPARE(last->error().kind, Error::Kind::FileNotReadable);
    QCOMPARE(last->error().args, (QStringList { u"t.csv"_s, u"the disk is gone"_s }));
    QVERIFY(!reader.canContinue());
    QVERIFY(!reader.next());
}

void TstCsvReader::placeCountsCharactersNotBytes()
{
    QBuffer device;
    device.setData(u"Имя,𐍈𐍈,в\n"_s.toUtf8());
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, u"t.csv"_s);
    QVERIFY(reader.next()->has_value());
    QCOMPARE(reader.placeOf(0).column, 1);
    QCOMPARE(reader.placeOf(1).column, 5);
    QCOMPARE(reader.placeOf(2).column, 8);
}

void TstCsvReader::placeWithinQuotedLines()
{
    QBuffer device;
    device.setData("\"a\nb\r\nc\",x\ny,z\n"_ba);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, u"t.csv"_s);
    QVERIFY(reader.next()->has_value());
    QCOMPARE(reader.placeOf(0), (Place { u"t.csv"_s, 1, 1, {} }));
    QCOMPARE(reader.placeOf(1), (Place { u"t.csv"_s, 3, 4, {} }));
    QVERIFY(reader.next()->has_value());
    QCOMPARE(reader.placeOf(0).line, 4);
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
