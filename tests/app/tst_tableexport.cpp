// SPDX-License-Identifier: GPL-3.0-or-later
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
        QVERIFY(writeTableAsCsv(path, m_model, { 1, 0, 2 }, {}));
        QCOMPARE(QString::fromUtf8(read(path)), u"No.,Имя,Note\n1,\"Стаханов, А.\",unknown\n"_s);
    }

    void aWorkbookIsWhatIsShown()
    {
        const QString path = m_folder.filePath(u"t.xlsx"_s);
        QVERIFY(writeTableAsXlsx(path, m_model, { 1, 0, 2 }, { u"a.phalera"_s, u"abc"_s, u"sex:male"_s }, {}));
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
        const Result<void> written = writeTableAsXlsx(path, m_model, { 0 }, {}, [](qint64, qint64) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void jsonIsWhatIsMeant()
    {
        const QString path = m_folder.filePath(u"t.json"_s);
        QVERIFY(writeTableAsJson(path, m_model, { 0, 1, 2 }, { u"a.phalera"_s, u"abc"_s, u"sex:male"_s }, {}));
        const QJsonObject written = QJsonDocument::fromJson(read(path)).object();
        QCOMPARE(written.value(u"about"_s).toObject().value(u"query"_s).toString(), u"sex:male"_s);
        QCOMPARE(written.value(u"about"_s).toObject().value(u"data_version"_s).toString(), u"abc"_s);
        const QJsonObject row = written.value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"id"_s).toString(), u"stakhanov--1"_s);
        QCOMPARE(row.value(u"name"_s).toString(), u"Стаханов, А."_s);
        QCOMPARE(row.value(u"ordinal"_s), QJsonValue(1));
        QVERIFY(row.value(u"note"_s).isNull());
    }

    void aStoppedExportLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"stopped.csv"_s);
        const Result<void> written = writeTableAsCsv(path, m_model, { 0 }, [](qint64, qint64) { return false; });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const Result<void> written = writeTableAsCsv(m_folder.filePath(u"no/such/t.csv"_s), m_model, { 0 }, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TstTableExport)
#include "tst_tableexport.moc"
