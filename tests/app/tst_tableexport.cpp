// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/htmltable.h"
#include "app/tableexport.h"

#include "exchange/tablesource.h"
#include "models/roles.h"
#include "search/field.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstTableExport : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] static QList<QStringList> cellsOf(const TableBeginning &table)
    {
        QList<QStringList> cells;
        for (const NumberedRow &row : table.rows)
            cells.append(row.cells);
        return cells;
    }

    using Write = std::function<Result<void>(QIODevice &)>;
    [[nodiscard]] static ExportOrigin origin()
    {
        return { u"a.phalera"_s, u"abc"_s, u"sex:male"_s, QDateTime::fromSecsSinceEpoch(1700000000), u"phalera 1"_s };
    }

    QTemporaryDir m_folder;
    QStandardItemModel m_model;

private slots:
    void initTestCase()
    {
        m_model.setHorizontalHeaderLabels({ u"Имя"_s, u"No."_s, u"Note"_s });
        const auto item = [](const QString &shown, const QString &code, Field field) {
            auto *made = new QStandardItem(shown);
            made->setData(code, CodeRole);
            made->setData(int(field), FieldRole);
            made->setData(u"stakhanov--1"_s, RecordIdRole);
            return made;
        };
        m_model.appendRow({ item(u"Стаханов, А."_s, u"Стаханов, А."_s, Field::Name),
            item(u"1"_s, u"1"_s, Field::Ordinal), item(u"unknown"_s, {}, Field::Note) });
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csvIsWhatIsShown()
    {
        const QString path = m_folder.filePath(u"t.csv"_s);
        QVERIFY(writeWhole(path, Write([&](QIODevice &file) {
            return writeTableAsCsv(file, {}, m_model, { 1, 0, 2 }, {});
        })));
        QCOMPARE(QString::fromUtf8(read(path)), u"No.,Имя,Note\n1,\"Стаханов, А.\",unknown\n"_s);
    }

    void csvTakesDelimiterMarkAndCodes()
    {
        const QString path = m_folder.filePath(u"codes.csv"_s);
        const CsvForm form { .delimiter = ';', .hasBom = true, .cells = CellForm::Codes };
        QVERIFY(writeWhole(path, Write([&](QIODevice &file) {
            return writeTableAsCsv(file, form, m_model, { 0, 1, 2 }, {});
        })));
        QCOMPARE(QString::fromUtf8(read(path)), u"name;ordinal;note\nСтаханов, А.;1;\n"_s);
        QVERIFY(read(path).startsWith("\xEF\xBB\xBF"));
    }

    void aReadingCopySaysWhatItIsOf()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({ u"<Name>"_s, u"Note"_s });
        model.appendRow({ new QStandardItem(u"<b>&\"x\""_s), new QStandardItem(u"y"_s) });
        const HtmlSources sources { [](int) {
                                       return QStringList { u"gse"_s, u"bad"_s };
                                   },
            [](const QString &id) {
                return id == "gse"_L1 ? HtmlSources::Note { u"Great <Encyclopedia>"_s, u"https://a.org/?a&b"_s }
                                      : HtmlSources::Note { u"Bad"_s, u"javascript:alert(1)"_s };
            } };
        const QString path = m_folder.filePath(u"t.html"_s);
        QVERIFY(writeWhole(path, Write([&](QIODevice &file) {
            return writeTableAsHtml(file, model, { 0, 1 }, origin(), sources, {});
        })));
        const QString html = QString::fromUtf8(read(path));
        for (const QString &words :
            { u"<th scope=\"col\">&lt;Name&gt;</th>"_s,
                u"<th scope=\"row\">&lt;b&gt;&amp;&quot;x&quot;<sup><a href=\"#s1\">1</a> <a href=\"#s2\">2</a></sup></th>"_s,
                u"<td>y</td>"_s, u"a.phalera"_s, u"abc"_s, u"sex:male"_s, u"2023-11-14T22:13:20Z"_s, u"CC0-1.0"_s,
                u"<li id=\"s1\">Great &lt;Encyclopedia&gt; <a href=\"https://a.org/?a&amp;b\">"_s })
            QVERIFY2(html.contains(words), qPrintable(words));
        QVERIFY(!html.contains("<script"_L1) && !html.contains("href=\"javascript"_L1));
        QVERIFY(!html.contains("<b>"_L1));
    }

    void aWorkbookIsWhatIsShown()
    {
        const QString path = m_folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeWhole(path, Write([&](QIODevice &file) {
            return writeTableAsXlsx(file, CellForm::Words, m_model, { 1, 0, 2 }, origin(), {});
        })));
        const auto sheet = beginningOf(path, {}, 10);
        QVERIFY(sheet);
        QCOMPARE(sheet->sheets, (QStringList { u"Rows"_s, u"About"_s }));
        QCOMPARE(cellsOf(*sheet),
            (QList<QStringList> { { u"No."_s, u"Имя"_s, u"Note"_s }, { u"1"_s, u"Стаханов, А."_s, u"unknown"_s } }));
        const auto about = beginningOf(path, { {}, {}, u"About"_s }, 10);
        QVERIFY(about);
        QCOMPARE(cellsOf(*about).mid(0, 4),
            (QList<QStringList> { { u"Archive"_s, u"a.phalera"_s }, { u"Data version"_s, u"abc"_s },
                { u"Search"_s, u"sex:male"_s }, { u"Rows"_s, u"1"_s } }));
        QVERIFY(about->rows.constLast().cells.at(1).startsWith(u"CC0-1.0"_s));
    }

    void aStoppedWorkbookIsNotThere()
    {
        const QString path = m_folder.filePath(u"stopped.xlsx"_s);
        const Result<void> written = writeWhole(path, [&](QIODevice &file) {
            return writeTableAsXlsx(file, CellForm::Words, m_model, { 0 }, {}, [](qint64, qint64) { return false; });
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void jsonIsWhatIsMeant()
    {
        const QString path = m_folder.filePath(u"t.json"_s);
        QVERIFY(writeWhole(path, Write([&](QIODevice &file) {
            return writeTableAsJson(file, m_model, { 0, 1, 2 }, {});
        })));
        const QJsonObject row = QJsonDocument::fromJson(read(path)).array().first().toObject();
        QCOMPARE(row.value(u"id"_s).toString(), u"stakhanov--1"_s);
        QCOMPARE(row.value(u"name"_s).toString(), u"Стаханов, А."_s);
        QCOMPARE(row.value(u"ordinal"_s), QJsonValue(1));
        QVERIFY(row.value(u"note"_s).isNull());
    }

    void aStoppedExportLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        const Result<void> written = writeWhole(path, [&](QIODevice &file) {
            return writeTableAsCsv(file, {}, m_model, { 0 }, [](qint64, qint64) { return false; });
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const Result<void> written = writeWhole(m_folder.filePath(u"no/such/t.csv"_s),
            [&](QIODevice &file) { return writeTableAsCsv(file, {}, m_model, { 0 }, {}); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TstTableExport)
#include "tst_tableexport.moc"
