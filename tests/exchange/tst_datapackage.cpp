// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagefixture.h"
#include "exchange/tablereader.h"
#include "exchange/tableschema.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// Kind, place and words of each error, for the log of a failed test.
QByteArray described(const QList<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors) {
        lines.append(u"%1 in %2:%3:%4 %5: %6"_s.arg(int(error.kind))
                         .arg(error.where.file)
                         .arg(error.where.line)
                         .arg(error.where.column)
                         .arg(error.where.field, error.args.join(u' ')));
    }
    return lines.join(u'\n').toUtf8();
}

QString founding()
{
    return QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A few records with what makes packages hard: further accounts, ids that do not follow from the rows, commas, quotes,
/// lines.
PackageFixture smallArchive(bool accountsReversed = false)
{
    PackageFixture archive;
    archive.add(Table::Sources, u"a"_s, { { u"kind"_s, u"book"_s }, { u"title"_s, u"One, \"two\"\nthree"_s } });
    archive.add(Table::Sources, u"b"_s, { { u"kind"_s, u"web"_s } });
    archive.add(Table::Awards, u"hero"_s, { { u"kind"_s, u"title"_s }, { u"sources"_s, u"a"_s } });
    archive.add(Table::People, u"p"_s,
        { { u"family_ru"_s, u"Стаханов"_s }, { u"born"_s, u"1906"_s }, { u"sources"_s, u"a"_s } });
    const QMap<QString, QString> second { { u"born"_s, u"1905"_s }, { u"sources"_s, u"b"_s } };
    const QMap<QString, QString> third { { u"sources"_s, u"a;b"_s } };
    archive.add(Table::People, u"p"_s, accountsReversed ? third : second, accountsReversed ? QString() : u"p. 7"_s);
    archive.add(Table::People, u"p"_s, accountsReversed ? second : third, accountsReversed ? u"p. 7"_s : QString());
    const QMap<QString, QString> conferral { { u"person"_s, u"p"_s }, { u"award"_s, u"hero"_s },
        { u"sources"_s, u"a"_s } };
    archive.add(Table::Conferrals, u"p--hero"_s, conferral);
    archive.add(Table::Conferrals, u"p--hero-2"_s, conferral);
    const QMap<QString, QString> claim { { u"id"_s, u"q"_s }, { u"subject"_s, u"p"_s }, { u"property"_s, u"born"_s },
        { u"value"_s, u"1906"_s }, { u"source"_s, u"a"_s }, { u"stance"_s, u"asserts"_s } };
    archive.add(Table::Claims, u"q--a"_s, claim);
    QMap<QString, QString> otherClaim = claim;
    otherClaim[u"value"_s] = u"1904"_s;
    archive.add(Table::Claims, u"q--a"_s, otherClaim);
    return archive;
}

} // namespace

class TstDataPackage : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void roundTrip();
    void foundingRoundTrip();
    void foundingSchemasAreOurs();
    void sameBytesEachTime();
    void versionIsTheHashOfTheFiles();
    void versionIgnoresTheOrderOfAccounts();
    void versionSeesEveryValue();
    void idColumnOnlyWhereNeeded();
    void leavesAFolderWithContentAlone();
    void leavesNothingBehindOnFailure();
    void refusesBadPackages_data();
    void refusesBadPackages();
    void refusesALinkThatLeadsOut();
    void badAccountsAreReportedWithTheirPlace();
};

void TstDataPackage::roundTrip()
{
    const QTemporaryDir folder;
    const PackageFixture archive = smallArchive();
    QVERIFY(writeDataPackage(folder.filePath(u"one"_s), archive.rows()));
    QList<Error> errors;
    const PackageFixture back = PackageFixture::read(folder.filePath(u"one"_s), errors);
    QVERIFY2(errors.isEmpty(), described(errors).constData());
    QCOMPARE(dataVersion(back.rows()).value(), dataVersion(archive.rows()).value());
    QVERIFY(writeDataPackage(folder.filePath(u"two"_s), back.rows()));
    for (const QString &name : QDir(folder.filePath(u"one"_s)).entryList(QDir::Files))
        QCOMPARE(contentOf(folder.filePath(u"two/"_s + name)), contentOf(folder.filePath(u"one/"_s + name)));
}

void TstDataPackage::foundingRoundTrip()
{
    const QTemporaryDir folder;
    QList<Error> errors;
    const PackageFixture archive = PackageFixture::read(founding(), errors);
    QVERIFY2(errors.isEmpty(), described(errors).constData());
    QVERIFY(writeDataPackage(folder.filePath(u"out"_s), archive.rows()));
    const PackageFixture back = PackageFixture::read(folder.filePath(u"out"_s), errors);
    QVERIFY2(errors.isEmpty(), described(errors).constData());
    QCOMPARE(dataVersion(back.rows()).value(), dataVersion(archive.rows()).value());
    // The rows of the founding tables come out as they went in.
    for (const Table table : AllTables) {
        const QString name = tableSpec(table).name + ".csv"_L1;
        QList<QByteArray> in = contentOf(founding() + u'/' + name).split('\n');
        QList<QByteArray> out = contentOf(folder.filePath(u"out/"_s + name)).split('\n');
        QCOMPARE(out.first(), in.first());
        QCOMPARE(out.size(), in.size());
    }
}

void TstDataPackage::foundingSchemasAreOurs()
{
    const QJsonObject package = QJsonDocument::fromJson(contentOf(founding() + u"/datapackage.json"_s)).object();
    QCOMPARE(package[u"licenses"_s][0][u"name"_s].toString(), u"CC0-1.0"_s);
    QVERIFY(!package.contains(u"contributors"_s));
    const QJsonArray resources = package[u"resources"_s].toArray();
    QCOMPARE(resources.size(), qsizetype(AllTables.size()));
    for (const Table table : AllTables) {
        const QJsonObject resource = resources.at(qsizetype(table)).toObject();
        QCOMPARE(resource[u"name"_s].toString(), QString(tableSpec(table).name));
        QCOMPARE(resource[u"schema"_s].toObject(), tableSchema(table));
    }
}

void TstDataPackage::sameBytesEachTime()
{
    const QTemporaryDir folder;
    for (const QString &name : { u"one"_s, u"two"_s })
        QVERIFY(writeDataPackage(folder.filePath(name), smallArchive().rows()));
    const QStringList files = QDir(folder.filePath(u"one"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), qsizetype(AllTables.size()) + 2);
    for (const QString &name : files)
        QCOMPARE(contentOf(folder.filePath(u"two/"_s + name)), contentOf(folder.filePath(u"one/"_s + name)));
}

void TstDataPackage::versionIsTheHashOfTheFiles()
{
    const QTemporaryDir folder;
    QVERIFY(writeDataPackage(folder.filePath(u"out"_s), smallArchive().rows()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Table table : AllTables)
        hash.addData(contentOf(folder.filePath(u"out/"_s + tableSpec(table).name + u".csv"_s)));
    hash.addData(contentOf(folder.filePath(u"out/attestations.csv"_s)));
    QCOMPARE(dataVersion(smallArchive().rows()).value(), QString::fromLatin1(hash.result().toHex()));
}

void TstDataPackage::versionIgnoresTheOrderOfAccounts()
{
    QCOMPARE(dataVersion(smallArchive(true).rows()).value(), dataVersion(smallArchive(false).rows()).value());
}

void TstDataPackage::versionSeesEveryValue()
{
    const QString version = dataVersion(smallArchive().rows()).value();
    PackageFixture more = smallArchive();
    more.add(Table::People, u"p"_s, { { u"died"_s, u"1977"_s }, { u"sources"_s, u"b"_s } });
    QVERIFY(dataVersion(more.rows()).value() != version);
    PackageFixture located = smallArchive();
    located.add(Table::People, u"p"_s, { { u"sources"_s, u"b"_s } }, u"p. 8"_s);
    QVERIFY(dataVersion(located.rows()).value() != version);
}

void TstDataPackage::idColumnOnlyWhereNeeded()
{
    const auto header = [](const PackageFixture &archive) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeTable(Table::Conferrals, archive.rows(), buffer) ? buffer.data().split('\n').first() : QByteArray();
    };
    QVERIFY(header(smallArchive()).startsWith("person,award,"));
    PackageFixture named = smallArchive();
    named.add(Table::Conferrals, u"of-the-museum-17"_s,
        { { u"person"_s, u"p"_s }, { u"award"_s, u"hero"_s }, { u"sources"_s, u"a"_s } });
    QVERIFY(header(named).startsWith("id,person,award,"));
    const QTemporaryDir folder;
    QVERIFY(writeDataPackage(folder.filePath(u"out"_s), named.rows()));
    QList<Error> errors;
    const PackageFixture back = PackageFixture::read(folder.filePath(u"out"_s), errors);
    QVERIFY2(errors.isEmpty(), described(errors).constData());
    QCOMPARE(dataVersion(back.rows()).value(), dataVersion(named.rows()).value());
}

void TstDataPackage::leavesAFolderWithContentAlone()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"thesis.txt"_s), "years of work");
    const auto written = writeDataPackage(folder.path(), smallArchive().rows());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileExists);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList { u"thesis.txt"_s });
    QCOMPARE(contentOf(folder.filePath(u"thesis.txt"_s)), "years of work"_ba);
}

void TstDataPackage::leavesNothingBehindOnFailure()
{
    const QTemporaryDir folder;
    PackageRows rows = smallArchive().rows();
    rows.furtherAccounts
        = [](const PackageRows::Visitor &) -> Result<void> { return failure(Error::Kind::DatabaseFailed); };
    const auto written = writeDataPackage(folder.filePath(u"out"_s), rows);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::DatabaseFailed);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TstDataPackage::refusesBadPackages_data()
{
    using K = Error::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no JSON") << "{\n  \"resources\": [}\n"_ba << K::BadJson;
    QTest::newRow("no resources") << "{}"_ba << K::BadPackage;
    QTest::newRow("parent folder") << R"({"resources":[{"name":"sources","path":"../sources.csv"}]})"_ba
                                   << K::BadPackage;
    QTest::newRow("parent folder within")
        << R"({"resources":[{"name":"sources","path":"a/../../sources.csv"}]})"_ba << K::BadPackage;
    QTest::newRow("absolute path") << R"({"resources":[{"name":"sources","path":"/etc/passwd"}]})"_ba << K::BadPackage;
    QTest::newRow("backslashes") << R"({"resources":[{"name":"sources","path":"..\\sources.csv"}]})"_ba
                                 << K::BadPackage;
    QTest::newRow("address") << R"({"resources":[{"name":"sources","path":"https://example.org/sources.csv"}]})"_ba
                             << K::BadPackage;
    QTest::newRow("no path") << R"({"resources":[{"name":"sources","data":[]}]})"_ba << K::BadPackage;
    QTest::newRow("missing file") << R"({"resources":[{"name":"awards","path":"awards.csv"}]})"_ba << K::FileNotFound;
    QTest::newRow("foreign table") << R"({"resources":[{"name":"shirts","path":"shirts.csv"}]})"_ba << K::UnknownTable;
    QTest::newRow("foreign field") << R"({"resources":[{"name":"sources","path":"sources.csv",
        "schema":{"fields":[{"name":"colour","type":"string"}]}}]})"_ba
                                   << K::BadPackage;
    QTest::newRow("type that cannot hold") << R"({"resources":[{"name":"sources","path":"sources.csv",
        "schema":{"fields":[{"name":"id","type":"boolean"}]}}]})"_ba
                                           << K::BadPackage;
}

void TstDataPackage::refusesBadPackages()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Error::Kind, kind);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"package"_s));
    for (const QString &name : { u"sources.csv"_s, u"package/sources.csv"_s, u"package/shirts.csv"_s })
        write(folder.filePath(name), "id,kind\na,web\n");
    write(folder.filePath(u"package/datapackage.json"_s), json);
    const auto reader = DataPackageReader::open(folder.filePath(u"package"_s));
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, kind);
}

void TstDataPackage::refusesALinkThatLeadsOut()
{
#ifdef Q_OS_WIN
    QSKIP("A link needs rights here that a user does not have.");
#endif
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"package"_s));
    write(folder.filePath(u"secret.csv"_s), "id,kind\na,web\n");
    QVERIFY(QFile::link(folder.filePath(u"secret.csv"_s), folder.filePath(u"package/sources.csv"_s)));
    write(folder.filePath(u"package/datapackage.json"_s), R"({"resources":[{"name":"sources","path":"sources.csv"}]})");
    const auto reader = DataPackageReader::open(folder.filePath(u"package"_s));
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::BadPackage);
}

void TstDataPackage::badAccountsAreReportedWithTheirPlace()
{
    const QTemporaryDir folder;
    write(
        folder.filePath(u"datapackage.json"_s), R"({"resources":[{"name":"attestations","path":"attestations.csv"}]})");
    write(folder.filePath(u"attestations.csv"_s),
        "table,record,number,sources,locator,wording,field,value\n"
        "people,p,1,a,,,born,1905\npeople,p,1,a,,,colour,red\n"
        "shirts,p,1,a,,,born,1905\n"
        "people,q,1,a,p. 7,,born,1905\npeople,q,1,a,p. 7,,died,1977-13\n"
        "people,r,1,,,,born,1905\n"
        "people,s,1,a;b,p. 7,,born,1905\npeople,s,1,a;b,p. 7,,died,1977\npeople,s,2,a,,,,\n");
    auto reader = DataPackageReader::open(folder.path());
    QVERIFY(reader);
    QList<Error> errors;
    QList<ReadRecord> records;
    while (auto row = (*reader)->next()) {
        if (*row)
            records.append(row->value());
        else
            errors.append(row->error());
    }
    QCOMPARE(errors.size(), 4);
    QCOMPARE(errors.at(0).kind, Error::Kind::UnknownField);
    QCOMPARE(errors.at(0).where.line, 3);
    QCOMPARE(errors.at(0).where.column, 16);
    QCOMPARE(errors.at(1).kind, Error::Kind::UnknownTable);
    QCOMPARE(errors.at(2).kind, Error::Kind::BadDate);
    QCOMPARE(errors.at(3).kind, Error::Kind::MissingSource);
    QCOMPARE(records.size(), 2);
    QVERIFY(records.at(0).isFurtherAccount);
    QCOMPARE(records.at(0).record.value(u"died"), u"1977"_s);
    QCOMPARE(records.at(0).locator, u"p. 7"_s);
    QCOMPARE(records.at(1).record.value(u"sources"), u"a"_s);
    QCOMPARE(records.at(1).record.value(u"born"), QString());
}

QTEST_GUILESS_MAIN(TstDataPackage)
#include "tst_datapackage.moc"
