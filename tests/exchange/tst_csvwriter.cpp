// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QList<QStringList> &rows)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device);
    for (const QStringList &row : rows)
        writer.writeRow(row);
    return writer.finish() ? device.data() : QByteArray("failed");
}

/// Takes a few bytes and then no more, as a full disk does.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return std::min<qint64>(size, 5); }
};

QString randomCell(std::mt19937 &random)
{
    static const QString letters = u"aя,\"\n\r ;ё𐍈"_s;
    QString cell;
    for (auto left = random() % 6; left > 0; --left)
        cell += QStringView(letters).mid(qsizetype(random() % 9), 1).toString();
    return cell;
}

} // namespace

class TstCsvWriter : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void quotesOnlyWhereNeeded();
    void readsBackWhatWasWritten();
    void damagedFilesNeverBreakTheReader();
    void fullDisk();
    void diskFullIsNamed();
    void jsonRows();
};

void TstCsvWriter::quotesOnlyWhereNeeded()
{
    QCOMPARE(written({ { u"a"_s, u"b c"_s, u""_s }, { u"a,b"_s, u"c\"d"_s, u"e\nf"_s } }),
        "a,b c,\n\"a,b\",\"c\"\"d\",\"e\nf\"\n"_ba);
}

void TstCsvWriter::readsBackWhatWasWritten()
{
    std::mt19937 random(1921); // NOLINT: the same cells each time are wanted
    QList<QStringList> rows;
    for (int i = 0; i < 3'000; ++i)
        rows.append({ u"x"_s, randomCell(random), randomCell(random), randomCell(random) });
    QBuffer device;
    device.setData(written(rows));
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, u"t.csv"_s);
    for (const QStringList &row : std::as_const(rows)) {
        const auto read = reader.next();
        QVERIFY(read && *read);
        QCOMPARE(read->value(), row);
    }
    QVERIFY(!reader.next());
}

void TstCsvWriter::damagedFilesNeverBreakTheReader()
{
    std::mt19937 random(1938); // NOLINT: the same damage each time is wanted
    const QByteArray whole = written(QList<QStringList>(20, { u"Стаханов"_s, u"a,b"_s, u"c\"d"_s, u"e\r\nf"_s }));
    for (int round = 0; round < 3'000; ++round) {
        QByteArray bytes = whole.first(qsizetype(random() % size_t(whole.size()) + 1));
        for (auto left = random() % 4; left > 0; --left)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, u"t.csv"_s);
        int results = 0;
        while (const auto row = reader.next()) {
            ++results;
            if (*row)
                QVERIFY(row->value().size() >= 1);
            else
                QCOMPARE(row->error().where.file, u"t.csv"_s);
        }
        QVERIFY(results <= bytes.size() + 1);
    }
}

void TstCsvWriter::fullDisk()
{
    FullDevice device;
    CsvWriter writer(device);
    writer.writeRow({ u"more than five bytes"_s });
    const auto finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Error::Kind::FileNotWritable);
}

void TstCsvWriter::diskFullIsNamed()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("This system has no device that is always full.");
    CsvWriter writer(full);
    writer.writeRow({ u"a"_s });
    const auto finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, Error::Kind::DiskFull);
}

void TstCsvWriter::jsonRows()
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    JsonWriter writer(device);
    writer.writeObject({ { u"z"_s, 1 }, { u"a"_s, QJsonArray { u"ё\"\n"_s, QJsonValue::Null } } });
    writer.writeObject({});
    QVERIFY(writer.finish());
    QVERIFY(device.data().startsWith("[\n{\"z\": 1, \"a\": "));
    const QJsonArray rows = QJsonDocument::fromJson(device.data()).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first()[u"a"_s][0].toString(), u"ё\"\n"_s);
    QBuffer empty;
    empty.open(QIODevice::WriteOnly);
    QVERIFY(JsonWriter(empty).finish());
    QVERIFY(QJsonDocument::fromJson(empty.data()).isArray());
}

QTEST_GUILESS_MAIN(TstCsvWriter)
#include "tst_csvwriter.moc"
