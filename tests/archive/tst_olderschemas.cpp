// SPDX-License-Identifier: GPL-3.0-or-later
// An archive that an older program left is read as it is where nothing may be written: with every number of one that
// was brought up to date.
#include "archivefixture.h"
#include "archivenumbers.h"
#include "olderschema.h"

#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstOlderSchemas : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areReadWithoutAChange_data();
    void areReadWithoutAChange();
    void takeNoChange();
    void areBroughtUpToDateWhereTheyMayBeWritten_data() { areReadWithoutAChange_data(); }
    void areBroughtUpToDateWhereTheyMayBeWritten();

private:
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QStringList dossiersOf(Archive &archive)
    {
        QStringList lines;
        for (const RecordRef &ref : { Stakhanov, Merged, RecordRef { Table::Awards, u"hero-of-labour"_s } })
            lines += tests::linesOf(archive.dossier(ref).result());
        return lines;
    }

    inline static const RecordRef Stakhanov { Table::People, u"stakhanov-alexei-1906"_s };
    inline static const RecordRef Merged { Table::People, u"abalyan-alexander-1905"_s };
    std::unique_ptr<ArchiveFixture> m_fixture;
    tests::ArchiveNumbers m_numbers;
    QStringList m_dossiers;
    QString m_dataVersion;
};

/// The founding records, and two people of them who were decided to be one.
void TstOlderSchemas::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }));
    QVERIFY(m_fixture->archive.merge({ Merged, Stakhanov.id, {}, u"tried"_s, {} }).result());
    m_numbers = tests::numbersOf(m_fixture->archive);
    m_dossiers = dossiersOf(m_fixture->archive);
    m_dataVersion = m_fixture->archive.facts().dataVersion;
    QVERIFY(!m_dataVersion.isEmpty());
}

void TstOlderSchemas::areReadWithoutAChange_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < RecordStore::currentSchema(); ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TstOlderSchemas::areReadWithoutAChange()
{
    QFETCH(const int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.phalera"_s);
    QVERIFY(tests::copyInSchema(m_fixture->archive.facts().path, schema, path));
    const QByteArray before = contentOf(path);
    {
        Archive older(Archive::Threading::SameThread);
        QVERIFY(older.open(path, OpenMode::ReadOnly).result());
        QVERIFY(older.facts().readOnly);
        QCOMPARE(older.facts().schema, schema);
        QCOMPARE(tests::firstDifference(tests::numbersOf(older), m_numbers), QString());
        QCOMPARE(tests::firstDifference(dossiersOf(older), m_dossiers), QString());
        QCOMPARE(older.facts().dataVersion, m_dataVersion);
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList { u"older.phalera"_s });
}

void TstOlderSchemas::takeNoChange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.phalera"_s);
    QVERIFY(tests::copyInSchema(m_fixture->archive.facts().path, RecordStore::currentSchema() - 1, path));
    Archive older(Archive::Threading::SameThread);
    QVERIFY(older.open(path, OpenMode::ReadOnly).result());
    QCOMPARE(older.unmerge(Merged).result().error().kind, Error::Kind::ArchiveReadOnly);
    QCOMPARE(older.importFiles({ ArchiveFixture::founding() }, {}).result().error().kind, Error::Kind::ArchiveReadOnly);
}

void TstOlderSchemas::areBroughtUpToDateWhereTheyMayBeWritten()
{
    QFETCH(const int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.phalera"_s);
    QVERIFY(tests::copyInSchema(m_fixture->archive.facts().path, schema, path));
    Archive older(Archive::Threading::SameThread);
    QVERIFY(older.open(path).result());
    QCOMPARE(older.facts().schema, RecordStore::currentSchema());
    QCOMPARE(tests::firstDifference(tests::numbersOf(older), m_numbers), QString());
    QVERIFY(QFile::exists(folder.filePath(u"older.before-%1.phalera"_s.arg(schema))));
    QVERIFY(older.unmerge(Merged).result());
}

QTEST_GUILESS_MAIN(TstOlderSchemas)
#include "tst_olderschemas.moc"
