// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook.h"

#include "exchange/sharedstrings.h"
#include "exchange/sheetrows.h"
#include "exchange/tablesource.h"
#include "exchange/zipfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QString foreign(const QString &name)
{
    return QStringLiteral(PHALERA_TEST_DATA "/foreign/") + name;
}

struct All
{
    QList<QStringList> rows;
    QList<Place> starts;
    QList<Error> problems; ///< of rows and of cells
    QList<Error> remarks;
};

All readAll(RowSource &source)
{
    All all;
    while (auto row = source.next()) {
        if (!*row) {
            all.problems.append(row->error());
            continue;
        }
        all.rows.append(row->value());
        all.starts.append(source.placeOf(0));
        for (qsizetype cell = 0; cell < row->value().size(); ++cell) {
            if (const auto problem = source.problemOf(cell))
                all.problems.append(*problem);
        }
    }
    all.remarks = source.remarks();
    return all;
}

/// The first sheet of a workbook of these parts, or why it cannot be read.
Result<All> readParts(const ZipEntries &entries)
{
    const auto workbook = Workbook::open(deviceWith(zipped(entries)), u"a.xlsx"_s);
    if (!workbook)
        return tl::unexpected(workbook.error());
    auto rows = (*workbook)->rows(0);
    if (!rows)
        return tl::unexpected(rows.error());
    (*rows)->allowAnyWidth();
    return readAll(**rows);
}

Result<All> readXlsx(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    return readParts(xlsxEntries("<sheetData>" + rows + "</sheetData>", strings, styles));
}

Error::Kind kindOf(const QByteArray &bytes)
{
    const auto workbook = Workbook::open(deviceWith(bytes), u"a.xlsx"_s);
    return workbook ? Error::Kind::Internal : workbook.error().kind;
}

} // namespace

class TstWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatLibreOfficeWrites_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Office Open XML") << u"museum-list.xlsx"_s;
        QTest::newRow("OpenDocument") << u"museum-list.ods"_s;
    }

    void readsWhatLibreOfficeWrites()
    {
        QFETCH(QString, file);
        const auto source = openTable(foreign(file));
        QVERIFY(source);
        (*source)->allowAnyWidth();
        const All all = readAll(**source);
        QCOMPARE(all.rows.size(), 10);
        QCOMPARE(all.starts.constLast().line, 13);
        QCOMPARE(all.starts.constLast().sheet, u"Список"_s);
        QCOMPARE(all.rows.at(2),
            u"№|Фамилия, имя, отчество|Пол|Дата рождения|Должность|Колхоз, предприятие|Дата указа|Номер медали"_s.split(
                u'|'));
        QCOMPARE(all.rows.at(3),
            u"1|Мельник Ганна Остаповна|ж|1908-05-12|звеньевая|колхоз «Заря»|1948-02-16|1234"_s.split(u'|'));
        QCOMPARE(all.rows.at(4),
            u"2|Коваль Петро Иванович|м|1905|бригадир|колхоз\nимени  Ленина|1948-02-16|00042"_s.split(u'|'));
        QCOMPARE(all.rows.at(5).mid(6), (QStringList { u"1951-05"_s, u"2022"_s }));
        QCOMPARE(all.rows.at(6).mid(6).value(0), u"1949"_s);
        QCOMPARE(all.rows.at(7).at(3), u"1899-12-03"_s);
        QCOMPARE(all.rows.at(7).at(6), u"1958-07-04T14:30:00"_s);
        QCOMPARE(all.rows.at(8).at(3), u"XXXX-03-08"_s);
        QCOMPARE(all.rows.at(9).at(3), u"1911"_s);
        QCOMPARE(all.problems.size(), 1);
        const Error &cell = all.problems.constFirst();
        QCOMPARE(cell.kind, Error::Kind::NoCellValue);
        QCOMPARE(cell.args, QStringList { u"#DIV/0!"_s });
        QCOMPARE(cell.where, (Place { foreign(file), 7, 8, {}, u"Список"_s }));
    }

    void saysWhatIsHiddenMergedAndLeftOut()
    {
        for (const QString &file : { u"museum-list.xlsx"_s, u"museum-list.ods"_s }) {
            const auto source = openTable(foreign(file));
            QVERIFY(source);
            (*source)->allowAnyWidth();
            const All all = readAll(**source);
            QList<std::pair<Error::Kind, QStringList>> said;
            for (const Error &remark : all.remarks)
                said.append({ remark.kind, remark.args });
            const QList<std::pair<Error::Kind, QStringList>> expected { { Error::Kind::SheetsLeftOut,
                                                                            { u"Черновик"_s, u"Лист3"_s } },
                { Error::Kind::HiddenCells, { u"rows"_s, u"1"_s } },
                { Error::Kind::HiddenCells, { u"columns"_s, u"1"_s } }, { Error::Kind::MergedCells, { u"5"_s } } };
            QCOMPARE(said, expected);
        }
    }

    void choosesASheet_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<int>("sheet"); // -1: there is none
        QTest::newRow("nothing said") << u""_s << 0;
        QTest::newRow("by name") << u"Черновик"_s << 1;
        QTest::newRow("by name, small letters") << u"лист3"_s << 2;
        QTest::newRow("by number") << u"3"_s << 2;
        QTest::newRow("no such number") << u"4"_s << -1;
        QTest::newRow("no such name") << u"List"_s << -1;
        QTest::newRow("zero") << u"0"_s << -1;
    }

    void choosesASheet()
    {
        QFETCH(QString, wish);
        QFETCH(int, sheet);
        for (const QString &file : { u"museum-list.xlsx"_s, u"museum-list.ods"_s }) {
            QFile device(foreign(file));
            QVERIFY(device.open(QIODevice::ReadOnly));
            const auto workbook = Workbook::open(deviceWith(device.readAll()), file);
            QVERIFY(workbook);
            QCOMPARE((*workbook)->sheetNames(), (QStringList { u"Список"_s, u"Черновик"_s, u"Лист3"_s }));
            const auto chosen = (*workbook)->sheetNamed(wish);
            QCOMPARE(chosen ? int(*chosen) : -1, sheet);
            if (!chosen)
                QCOMPARE(chosen.error().kind, Error::Kind::NoSuchSheet);
        }
    }

    void readsTheBeginningOfASheet()
    {
        const auto beginning = beginningOf(foreign(u"museum-list.ods"_s), { {}, {}, u"2"_s }, 5);
        QVERIFY(beginning);
        QCOMPARE(beginning->sheet, u"Черновик"_s);
        QCOMPARE(beginning->sheets.size(), 3);
        QCOMPARE(beginning->rows.size(), 1);
        QCOMPARE(beginning->rows.constFirst().cells, QStringList { u"старый список"_s });
        const auto again = beginningOf(foreign(u"museum-list.xlsx"_s), {}, 5);
        QVERIFY(again);
        QCOMPARE(again->rows.size(), 5);
    }

    void readsTheSameAgain()
    {
        const auto source = openTable(foreign(u"museum-list.xlsx"_s));
        QVERIFY(source);
        (*source)->allowAnyWidth();
        const All first = readAll(**source);
        (*source)->rewind();
        const All second = readAll(**source);
        QCOMPARE(second.rows, first.rows);
        QCOMPARE(second.remarks, first.remarks);
    }

    void readsEveryKindOfCell()
    {
        const auto all
            = readXlsx("<row r='2'><c r='B2' t='s'><v>1</v></c><c t='inlineStr'><is><r><t>in</t></r><r><t>line"
                       "</t></r><rPh sb='0' eb='1'><t>phonetic</t></rPh></is></c><c r='E2' t='b'><v>1</v></c>"
                       "<c t='b'><v>0</v></c><c t='str'><f>A1</f><v>a_x000D__x005F_b</v></c>"
                       "<c t='str'><f>A2</f><v></v></c><c t='d'><v>1948-12-30T00:00:00</v></c>"
                       "<c s='1'><v>17531</v></c><c><v>1948</v></c></row>",
                "<si><t>zero</t></si><si><r><t>o</t></r><r><rPr><b/></rPr><t xml:space='preserve'>n e </t></r>"
                "<rPh sb='0' eb='1'><t>x</t></rPh></si>",
                "<numFmts><numFmt numFmtId='170' formatCode='mmmm yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
                "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>");
        QVERIFY(all);
        QCOMPARE(all->rows,
            (QList<QStringList> { { u""_s, u"on e "_s, u"inline"_s, u""_s, u"true"_s, u"false"_s, u"a\r_b"_s, u""_s,
                u"1948-12-30"_s, u"1947-12"_s, u"1948"_s } }));
        QVERIFY(all->problems.isEmpty());
    }

    void cellsOfNothingAreEmptyWhateverTheirType()
    {
        const auto all
            = readXlsx("<row><c t='s'/><c t='s'><v></v></c><c t='b'/><c t='e'/><c t='n'><v/></c><c t='inlineStr'>"
                       "<is/></c><c t='str'><v></v></c><c s='1'/><c><v>1</v></c></row>",
                {}, "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        QVERIFY(all);
        QVERIFY(all->problems.isEmpty());
        QCOMPARE(all->rows, (QList<QStringList> { QStringList(8) + QStringList { u"1"_s } }));
    }

    void saysWhereNothingWasComputed()
    {
        const auto all = readXlsx("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1+1</f><v></v></c><c r='C1'><f>A1</f>"
                                  "</c><c r='D1' t='e'><v>#N/A</v></c><c r='E1' s='1'><v>60</v></c></row>",
            {}, "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        QVERIFY(all);
        QCOMPARE(all->rows.constFirst().mid(1), QStringList({ u""_s, u""_s, u""_s, u""_s }));
        QStringList stand;
        for (const Error &problem : all->problems)
            stand.append(problem.args.constFirst());
        QCOMPARE(stand, (QStringList { u"=A1+1"_s, u"=A1"_s, u"#N/A"_s, u"60"_s }));
    }

    void countsDaysFrom1904WhereItSaysSo()
    {
        ZipEntries entries = xlsxEntries("<sheetData><row><c s='1'><v>0</v></c></row></sheetData>", {},
            "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        entries[1].second.replace("<sheets>", "<workbookPr date1904='1'/><sheets>");
        const auto all = readParts(entries);
        QVERIFY(all);
        QCOMPARE(all->rows, QList<QStringList> { { u"1904-01-01"_s } });
    }

    void keepsSparseSheetsSmall()
    {
        const auto all
            = readXlsx("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c>"
                       "</row>");
        QVERIFY(all);
        QCOMPARE(all->rows.size(), 2);
        QCOMPARE(all->starts.at(1).line, 1'048'576);
        QCOMPARE(all->rows.at(1).size(), 16'384);
        QCOMPARE(all->rows.at(1).constLast(), u"2"_s);
    }

    void repetitionsDoNotBlowUp()
    {
        const QByteArray cell = "<table:table-cell office:value-type='string'><text:p>a</text:p></table:table-cell>";
        const auto all = readParts(odsEntries("<table:table table:name='One'><table:table-row>" + cell
            + "<table:table-cell table:number-columns-repeated='999999999999'/></table:table-row>"
              "<table:table-row table:number-rows-repeated='3'>"
            + cell
            + "</table:table-row>"
              "<table:table-row table:number-rows-repeated='1048500'><table:table-cell "
              "table:number-columns-repeated='16384'/></table:table-row></table:table>"));
        QVERIFY(all);
        QCOMPARE(all->rows, (QList<QStringList> { { u"a"_s }, { u"a"_s }, { u"a"_s }, { u"a"_s } }));
        QCOMPARE(all->starts.constLast().line, 4);
        const auto wide = readParts(
            odsEntries("<table:table table:name='One'><table:table-row><table:table-cell office:value-type='float' "
                       "office:value='1' table:number-columns-repeated='99999999'/></table:table-row></table:table>"));
        QVERIFY(wide);
        QCOMPARE(wide->problems.size(), 1);
        QCOMPARE(wide->problems.constFirst().kind, Error::Kind::BadWorkbook);
    }

    void readsOpenDocumentTexts()
    {
        const auto all = readParts(odsEntries(
            "<table:tracked-changes><table:cell-content-change><table:table-cell office:value-type='string'><text:p>old"
            "</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>"
            "<table:table table:name='One'><table:table-header-rows><table:table-row>"
            "<table:table-cell office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation>"
            "<text:p>\n  a \n b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e <text:span>f</text:span>\n "
            "</text:p>"
            "<text:p><text:ruby><text:ruby-base>g</text:ruby-base><text:ruby-text>h</text:ruby-text></text:ruby>"
            "</text:p></table:table-cell><table:table-cell office:value-type='percentage' office:value='0.25'>"
            "<text:p>25 %</text:p></table:table-cell><table:table-cell office:value-type='currency' "
            "office:value='1948'>"
            "<text:p>1 948,00</text:p></table:table-cell><table:table-cell office:value-type='boolean' "
            "office:boolean-value='true'><text:p>ИСТИНА</text:p></table:table-cell>"
            "<table:table-cell office:value-type='time' office:time-value='PT14H30M00S'/>"
            "<table:table-cell table:formula='of:=[.A1]'/></table:table-row></table:table-header-rows></table:table>"));
        QVERIFY(all);
        QCOMPARE(all->rows,
            (QList<QStringList> {
                { u"a b   c\td\ne f\ng"_s, u"0.25"_s, u"1948"_s, u"true"_s, u"14:30:00"_s, u""_s } }));
        QCOMPARE(all->problems.size(), 1);
        QCOMPARE(all->problems.constFirst().args, QStringList { u"of:=[.A1]"_s });
    }

    void refusesWhatIsNoWorkbook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QFile file(foreign(u"museum-list.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const auto xlsxWith = [](const QString &part, const QByteArray &content) {
            ZipEntries entries = xlsxEntries("<sheetData/>");
            for (auto &entry : entries) {
                if (entry.first == part)
                    entry.second = content;
            }
            return zipped(entries);
        };
        const auto row
            = [](const char *name, const QByteArray &bytes, Error::Kind kind) { QTest::newRow(name) << bytes << kind; };
        const QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(504, '\0');
        row("nothing", "", Error::Kind::EmptyFile);
        row("text", "id,kind\n", Error::Kind::BadWorkbook);
        row("cut in the middle", whole.first(whole.size() / 2), Error::Kind::BadWorkbook);
        row("no zip behind its mark", "PK\x03\x04nothing", Error::Kind::BadWorkbook);
        row("binary workbook", compound, Error::Kind::OldWorkbook);
        row("Excel 4", QByteArray("\x09\x04\x06\x00\x00\x00", 6), Error::Kind::OldWorkbook);
        row("protected by a password",
            compound + QByteArray(reinterpret_cast<const char *>(u"EncryptedPackage"), 32) + QByteArray(96, '\0'),
            Error::Kind::Encrypted);
        row("zip of other things", zipped({ { u"readme.txt"_s, "hello" } }), Error::Kind::BadWorkbook);
        row("text document", zipped({ { u"mimetype"_s, "application/vnd.oasis.opendocument.text" } }),
            Error::Kind::BadWorkbook);
        row("Word document", xlsxWith(u"xl/workbook.xml"_s, "<document xmlns='urn:word'><sheet name='a'/></document>"),
            Error::Kind::BadWorkbook);
        row("no relations", xlsxWith(u"_rels/.rels"_s, "<Relationships/>"), Error::Kind::BadWorkbook);
        row("broken XML", xlsxWith(u"xl/styles.xml"_s, "<styleSheet><cellXfs>"), Error::Kind::BadWorkbook);
        row("entities",
            xlsxWith(u"xl/workbook.xml"_s,
                "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><workbook>&b;</workbook>"),
            Error::Kind::BadWorkbook);
        row("a file outside",
            xlsxWith(u"xl/sharedStrings.xml"_s,
                "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst><si><t>&x;</t></si></sst>"),
            Error::Kind::BadWorkbook);
        row("too deep", xlsxWith(u"xl/sharedStrings.xml"_s, QByteArray("<a>").repeated(100'000)),
            Error::Kind::BadWorkbook);
        row("protected OpenDocument",
            zipped({ { u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet" },
                { u"content.xml"_s, "\x01\x02" },
                { u"META-INF/manifest.xml"_s, "<manifest><file-entry><encryption-data/></file-entry></manifest>" } }),
            Error::Kind::Encrypted);
        row("OpenDocument without content",
            zipped({ { u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet" } }), Error::Kind::BadWorkbook);
        row("OpenDocument without sheets", zipped(odsEntries({})), Error::Kind::BadWorkbook);
    }

    void refusesWhatIsNoWorkbook()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        QCOMPARE(kindOf(bytes), kind);
    }

    void refusesWhatLibreOfficeWritesAsXls()
    {
        const auto source = openTable(foreign(u"museum-list.xls"_s));
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Error::Kind::OldWorkbook);
    }

    void saysWhereASheetIsBroken_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("shared text that is none") << "<row r='7'><c r='C7' t='s'><v>3</v></c></row>"_ba << 7 << 3;
        QTest::newRow("shared text before the first") << "<row r='7'><c r='C7' t='s'><v>-1</v></c></row>"_ba << 7 << 3;
        QTest::newRow("no reference") << "<row r='7'><c r='C7'><v>3</v></c><c r='7C'/></row>"_ba << 7 << 3;
        QTest::newRow("cell of another row") << "<row r='7'><c r='C8'><v>3</v></c></row>"_ba << 7 << 0;
        QTest::newRow("cells out of order") << "<row r='7'><c r='C7'/><c r='B7'/></row>"_ba << 7 << 3;
        QTest::newRow("rows out of order") << "<row r='7'/><row r='7'/>"_ba << 7 << 0;
        QTest::newRow("row beyond the last") << "<row r='1048577'/>"_ba << 0 << 0;
        QTest::newRow("column beyond the last") << "<row r='1'><c r='XFE1'/></row>"_ba << 1 << 0;
        QTest::newRow("broken off") << "<row r='7'><c r='C7'><v>3"_ba << 7 << 3;
        QTest::newRow("an entity") << "<row r='7'><c r='C7'><v>&x;</v></c></row>"_ba << 7 << 3;
    }

    void saysWhereASheetIsBroken()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, row);
        QFETCH(int, column);
        const auto all = readXlsx(rows, "<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>");
        QVERIFY(all);
        QCOMPARE(all->problems.size(), 1);
        const Error &problem = all->problems.constFirst();
        QCOMPARE(problem.kind, Error::Kind::BadWorkbook);
        QCOMPARE(problem.where, (Place { u"a.xlsx"_s, row, column, {}, u"One"_s }));
    }

    void saysThatASheetIsMissing()
    {
        ZipEntries entries = xlsxEntries({});
        entries.pop_back();
        const auto all = readParts(entries);
        QVERIFY(!all);
        QCOMPARE(all.error().kind, Error::Kind::BadWorkbook);
        QVERIFY(all.error().args.at(1).contains(u"xl/worksheets/sheet1.xml"_s));
    }

    void stopsAtBombs()
    {
        // 100 MB of spaces are 100 KB in the archive.
        const auto all = readParts(xlsxEntries("<sheetData>" + QByteArray(100'000'000, ' ') + "</sheetData>"));
        QVERIFY(all);
        QCOMPARE(all->problems.size(), 1);
        QCOMPARE(all->problems.constFirst().kind, Error::Kind::BadWorkbook);
        const auto cell
            = readXlsx("<row><c t='inlineStr'><is><t>" + QByteArray(10'000'000, 'a') + "</t></is></c></row>");
        QVERIFY(cell);
        QCOMPARE(cell->problems.constFirst().kind, Error::Kind::TooLarge);
        QCOMPARE(cell->problems.constFirst().where.sheet, u"One"_s);
        QByteArray cells;
        for (int i = 0; i < 100; ++i)
            cells += "<c t='s'><v>0</v></c>";
        const auto row = readXlsx("<row>" + cells + "</row>", "<si><t>" + QByteArray(500'000, 'a') + "</t></si>");
        QVERIFY(row);
        QCOMPARE(row->problems.constFirst().kind, Error::Kind::TooLarge);
    }

    void holdsManyTextsOutOfMemory()
    {
        SharedStrings strings(1000);
        for (int i = 0; i < 5000; ++i)
            strings.add(u"Герой № %1"_s.arg(i));
        QVERIFY(strings.finish());
        QCOMPARE(strings.size(), 5000);
        for (const int i : { 0, 1, 77, 4998, 4999 })
            QCOMPARE(strings.at(i), u"Герой № %1"_s.arg(i));
        SharedStrings none;
        QVERIFY(none.finish());
        QCOMPARE(none.size(), 0);
    }

    /// Bytes changed by chance, the same ones in every run: what comes are rows, or a reason why not.
    void damagedFilesAreReadOrRefused()
    {
        std::mt19937 random(19'270'727);
        const auto damaged = [&random](QByteArray bytes) {
            for (size_t changes = 1 + random() % 8; changes > 0 && !bytes.isEmpty(); --changes)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random() & 0xFFU);
            return bytes;
        };
        const auto tryOut = [](const QByteArray &bytes) {
            const auto workbook = Workbook::open(deviceWith(bytes), u"a.xlsx"_s);
            if (!workbook)
                return QList<Error> { workbook.error() };
            QList<Error> problems;
            for (qsizetype sheet = 0; sheet < (*workbook)->sheetNames().size(); ++sheet) {
                const auto rows = (*workbook)->rows(sheet);
                problems += rows ? readAll(**rows).problems : QList<Error> { rows.error() };
            }
            return problems;
        };
        const QSet<Error::Kind> known { Error::Kind::BadWorkbook, Error::Kind::OldWorkbook, Error::Kind::Encrypted,
            Error::Kind::EmptyFile, Error::Kind::RaggedRow, Error::Kind::NoCellValue, Error::Kind::TooLarge };
        QList<QByteArray> files;
        for (const QString &name : { u"museum-list.xlsx"_s, u"museum-list.ods"_s }) {
            QFile file(foreign(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (int i = 0; i < 200; ++i)
                files.append(damaged(whole));
        }
        const ZipEntries parts
            = xlsxEntries("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c s='1'><v>17531</v></c>"
                          "</row></sheetData><mergeCells><mergeCell ref='A1:A3'/></mergeCells>",
                "<si><t>one</t></si>", "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>");
        for (int i = 0; i < 200; ++i) {
            ZipEntries changed = parts;
            QByteArray &content = changed[random() % changed.size()].second;
            content = damaged(content);
            files.append(zipped(changed));
        }
        for (const QByteArray &file : std::as_const(files)) {
            for (const Error &problem : tryOut(file))
                QVERIFY2(known.contains(problem.kind), qPrintable(QString::number(int(problem.kind))));
        }
    }

    void rowsHaveTheWidthOfTheFirst()
    {
        const auto workbook = Workbook::open(
            deviceWith(
                zipped(xlsxEntries("<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                                   "<row r='2'><c r='A2'><v>1</v></c></row><row r='4'><c r='C4'><v>3</v></c></row>"
                                   "<row r='5'><c r='C5'/></row></sheetData>"))),
            u"a.xlsx"_s);
        QVERIFY(workbook);
        const auto rows = (*workbook)->rows(0);
        QVERIFY(rows);
        const All all = readAll(**rows);
        QCOMPARE(all.rows, (QList<QStringList> { { u"1"_s, u"2"_s }, { u"1"_s, u""_s } }));
        QCOMPARE(all.problems.size(), 1);
        QCOMPARE(all.problems.constFirst().kind, Error::Kind::RaggedRow);
        QCOMPARE(all.problems.constFirst().args, (QStringList { u"3"_s, u"2"_s }));
        QCOMPARE(all.problems.constFirst().where.line, 4);
    }

    void anEmptySheetIsSaidToBeEmpty()
    {
        const auto all = readXlsx({});
        QVERIFY(all);
        QCOMPARE(all->problems.size(), 1);
        QCOMPARE(all->problems.constFirst().kind, Error::Kind::EmptyFile);
    }
};

QTEST_GUILESS_MAIN(TstWorkbook)
#include "tst_workbook.moc"
