// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "exchange/packagefixture.h"
#include "exchange/sheetrows.h"
#include "exchange/workbookreader.h"
#include "exchange/workbookwriter.h"
#include "exchange/zipfile.h"
#include "exchange/zipfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Made(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// A workbook with one sheet of these rows.
Result<QByteArray> written(const QList<SheetColumn> &columns, const QList<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxWriter writer(buffer, Made);
    writer.beginSheet(u"Лист [1]: a/b"_s, columns);
    for (const QStringList &row : rows) {
        if (const auto one = writer.writeRow(row); !one)
            return tl::unexpected(one.error());
    }
    return writer.finish().map([&] { return buffer.data(); });
}

QByteArray part(const QByteArray &workbook, const QString &name)
{
    const auto zip = ZipFile::open(deviceWith(workbook), u"a.xlsx"_s);
    const auto entry = zip ? (*zip)->entry(name) : Result<std::unique_ptr<QIODevice>>(tl::unexpected(zip.error()));
    return entry ? (*entry)->readAll() : QByteArray();
}

QList<QStringList> readBack(const QByteArray &workbook)
{
    QList<QStringList> all;
    const auto opened = Workbook::open(deviceWith(workbook), u"a.xlsx"_s);
    const auto rows = opened ? (*opened)->rows(0) : Result<std::unique_ptr<SheetRows>>(tl::unexpected(opened.error()));
    while (rows) {
        const auto row = (*rows)->next();
        if (!row)
            break;
        all.append(row->value_or(QStringList { u"problem"_s }));
    }
    return all;
}

} // namespace

class TstXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersAreNumbersAndAllElseIsText()
    {
        const QList<QStringList> rows { { u"1"_s, u"0012"_s, u"1948-12-30"_s }, { u"x"_s, u"3"_s, u"1948"_s },
            { u"007"_s, u""_s, u"=1+1"_s }, { u"1234567890123456"_s, u"-5"_s, u"#REF!"_s } };
        const auto workbook = written({ { u"id"_s }, { u"n"_s, true }, { u"date"_s } }, rows);
        QVERIFY(workbook);
        QCOMPARE(readBack(*workbook), QList<QStringList>({ { u"id"_s, u"n"_s, u"date"_s } }) + rows);
        const QByteArray sheet = part(*workbook, u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(sheet.count("<v>"), 2);
        QVERIFY(sheet.contains("<c r=\"B3\"><v>3</v></c>"));
        QVERIFY(sheet.contains("<c r=\"B5\"><v>-5</v></c>"));
        QVERIFY(!sheet.contains("<f>"));
    }

    void theHeadStaysInViewAndFilters()
    {
        const auto workbook = written({ { u"id"_s }, { u"title"_s } }, { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
        QVERIFY(workbook);
        const QByteArray sheet = part(*workbook, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(sheet.contains("<cols>"));
        QVERIFY(part(*workbook, u"xl/workbook.xml"_s).contains("name=\"Лист 1 ab\""));
    }

    void textsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"a\nb\r\nc\td"_s;
        QTest::newRow("outer spaces") << u"  a  "_s;
        QTest::newRow("a space") << u" "_s;
        QTest::newRow("what looks like an escape") << u"_x0041_ and _x000D_"_s;
        QTest::newRow("what looks like two") << u"_x0041_x0042_"_s;
        QTest::newRow("controls") << u"a\x01\x1F\x0B"_s;
        QTest::newRow("no character") << QString(u"a" + QString(QChar(0xFFFF)));
        QTest::newRow("marks of XML") << u"<&>\"'"_s;
        QTest::newRow("beyond the first plane") << u"𝔖 🎖"_s;
        QTest::newRow("accents") << u"Стаха\u0301нов"_s;
        QTest::newRow("as long as a cell can be") << QString(32'767, u'ж');
    }

    void textsComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        const auto workbook = written({ { u"a"_s } }, { { text } });
        QVERIFY(workbook);
        QCOMPARE(readBack(*workbook), (QList<QStringList> { { u"a"_s }, { text } }));
    }

    void whatIsTooLongIsNotCut()
    {
        const auto workbook = written({ { u"a"_s }, { u"b"_s } }, { { u"x"_s, QString(32'768, u'ж') } });
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().kind, Error::Kind::CellTooLong);
        QCOMPARE(workbook.error().where, (Place { {}, 2, 2, {}, u"Лист 1 ab"_s }));
    }

    void moreRowsThanASheetHasAreRefused()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        XlsxWriter writer(buffer, Made);
        writer.beginSheet(u"a"_s, { { u"n"_s, true } });
        for (int row = 1; row < 1'048'576; ++row)
            QVERIFY(writer.writeRow({ u"1"_s }));
        const auto written = writer.writeRow({ u"1"_s });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::TooManyRows);
        QVERIFY(buffer.data().isEmpty());
    }

    void equalRowsGiveEqualBytes()
    {
        const auto once = written({ { u"a"_s } }, { { u"b"_s } });
        QTest::qWait(1100); // the clock of a zip archive has steps of two seconds, that of documents of one
        QCOMPARE(written({ { u"a"_s } }, { { u"b"_s } }).value(), once.value());
        qputenv("SOURCE_DATE_EPOCH", "86400");
        QCOMPARE(momentOfWriting(), QDateTime(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC));
        qunsetenv("SOURCE_DATE_EPOCH");
    }

    void sheetsWithoutANameOfTheirOwnAreWrittenToo()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        XlsxWriter writer(buffer, Made);
        for (const QString &name : { u"a"_s, u"A"_s, u""_s, u"'"_s }) {
            writer.beginSheet(name, { { u"head"_s } });
            QVERIFY(writer.writeRow({ u"row of "_s + name }));
        }
        QVERIFY(writer.finish());
        const auto workbook = Workbook::open(deviceWith(buffer.data()), u"a.xlsx"_s);
        QVERIFY(workbook);
        const QStringList names = (*workbook)->sheetNames();
        QCOMPARE(names.size(), 4);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 4);
    }

    void rowsOfNothingAreNoLoss()
    {
        const auto workbook = written({ { u"a"_s }, { u"b"_s } }, { { u""_s, u""_s }, { u"x"_s, u""_s } });
        QVERIFY(workbook);
        QCOMPARE(readBack(*workbook).size(), 2);
    }

    /// The whole founding archive: the same records, and with them the same data version.
    void theFoundingArchiveComesBack()
    {
        QList<Error> errors;
        const PackageFixture founding
            = PackageFixture::read(QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding"), errors);
        QVERIFY(errors.isEmpty());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"archive.xlsx"_s);
        QVERIFY(writeWorkbook(path, founding.rows(), { u"About"_s, { { u"Archive"_s, u"founding"_s } }, Made }));
        const auto reader = WorkbookReader::open(path);
        QVERIFY(reader);
        PackageFixture back;
        while (auto row = (*reader)->next()) {
            QVERIFY(*row);
            back.add({ row->value().record, 0, row->value().locator, 0, row->value().wording });
        }
        QCOMPARE(dataVersion(back.rows()).value(), dataVersion(founding.rows()).value());
        QCOMPARE((*reader)->remarks().size(), 1);
        QCOMPARE((*reader)->remarks().constFirst().args, QStringList { u"About"_s });
    }

    void furtherAccountsComeBack()
    {
        PackageFixture archive;
        archive.add(Table::Sources, u"a-book"_s, { { u"kind"_s, u"book"_s }, { u"title"_s, u"1948"_s } });
        archive.add(Table::Sources, u"a-book"_s, { { u"kind"_s, u"book"_s }, { u"date"_s, u"1948"_s } }, u"p. 7"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"archive.xlsx"_s);
        QVERIFY(writeWorkbook(path, archive.rows(), { u"About"_s, {}, Made }));
        const auto reader = WorkbookReader::open(path);
        QVERIFY(reader);
        PackageFixture back;
        while (auto row = (*reader)->next()) {
            QVERIFY(*row);
            back.add({ row->value().record, 0, row->value().locator, 0, row->value().wording });
        }
        QCOMPARE(dataVersion(back.rows()).value(), dataVersion(archive.rows()).value());
    }

    void aFullTableOfIdsKeepsThem()
    {
        PackageFixture archive;
        archive.add(Table::Claims, u"made-up-id"_s, { { u"id"_s, u"q"_s }, { u"value"_s, u"v"_s } });
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"archive.xlsx"_s);
        QVERIFY(writeWorkbook(path, archive.rows(), { u"About"_s, {}, Made }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto workbook = Workbook::open(deviceWith(file.readAll()), path);
        QVERIFY(workbook);
        const auto claims = (*workbook)->sheetNamed(u"claims"_s);
        QVERIFY(claims);
        const auto rows = (*workbook)->rows(*claims);
        QVERIFY(rows);
        QCOMPARE((*rows)->next()->value().constFirst(), u"row_id"_s);
        QCOMPARE((*rows)->next()->value().constFirst(), u"made-up-id"_s);
    }
};

QTEST_GUILESS_MAIN(TstXlsxWriter)
#include "tst_xlsxwriter.moc"
