// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivefile.h"

#include "olderschema.h"
#include "store/samplearchive.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstArchiveFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void makesANewArchive();
    void neverOverwrites();
    void leavesNothingOfAFailedArchive();
    void opensWhatItMade();
    void leavesOneFileBehind();
    void opensPathsOfAnyLetters();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesAFileThatIsNotThere();
    void findsTruncation_data();
    void findsTruncation();
    void findsDamage();
    void findsWhatAnotherProgramBroke();
    void saysWhenAnotherProgramHoldsIt();
    void saysWhenAnotherProgramWrites();
    void refusesANewerSchema();
    void opensReadOnly();
    void opensImmutable();
    void followsALink();
    void opensReadOnlyWhileAnotherWrites();
    void copies();
    void copiesFromAReadOnlyArchive();
    void migratesTheFirstSchema();
    void migratesAfterKeepingACopy();
    void numbersTheCopies();
    void leavesAnArchiveUntouchedWhereMigrationFails_data();
    void leavesAnArchiveUntouchedWhereMigrationFails();
    void doesNotMigrateReadOnly();

private:
    QString path(const QString &name = u"archive.phalera"_s) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    void makeArchive();
    Error errorOf(const QString &file, OpenMode mode = OpenMode::ReadWrite) const
    {
        const auto opened = RecordStore::open(file, mode);
        return opened ? Error { Error::Kind::Internal, { u"it opened"_s }, {} } : opened.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A second program that has the file open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"other program"_s);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    bool run(const QString &sql) { return QSqlQuery(m_database).exec(sql); }

private:
    QSqlDatabase m_database;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The built-in steps and some more.
Migrations stepsAnd(const QStringList &more)
{
    QList<Migration> steps = tests::stepsTo(RecordStore::currentSchema());
    for (const QString &sql : more)
        steps.append({ int(steps.size()) + 1, sql });
    return Migrations(steps);
}

} // namespace

void TstArchiveFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstArchiveFile::cleanup()
{
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    m_folder.reset();
}

/// With enough people that the file has many pages.
void TstArchiveFile::makeArchive()
{
    auto store = RecordStore::create(path());
    QVERIFY(store);
    QList<Record> records = sample::smallArchive();
    for (int i = 0; i < 500; ++i)
        records += sample::person(u"person-"_s + QString::number(i));
    QVERIFY(sample::addAll(**store, records));
}

void TstArchiveFile::makesANewArchive()
{
    const auto store = RecordStore::create(path());
    QVERIFY(store);
    QCOMPARE((*store)->path(), path());
    QCOMPARE((*store)->schema(), RecordStore::currentSchema());
    QVERIFY(!(*store)->isReadOnly());
    const auto counts = (*store)->counts();
    QVERIFY(counts);
    for (const Table table : AllTables)
        QCOMPARE(counts->value(table), 0);
    QCOMPARE(contents(path()).mid(68, 4), QByteArrayLiteral("PHLR"));
}

void TstArchiveFile::neverOverwrites()
{
    write(path(), "my thesis");
    QCOMPARE(RecordStore::create(path()).error().kind, Error::Kind::FileExists);
    QCOMPARE(contents(path()), "my thesis");
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link.phalera"_s)));
    QCOMPARE(RecordStore::create(path(u"link.phalera"_s)).error().kind, Error::Kind::FileExists);
#endif
}

void TstArchiveFile::leavesNothingOfAFailedArchive()
{
    QCOMPARE(RecordStore::create(path(u"no/such/folder.phalera"_s)).error().kind, Error::Kind::FileNotWritable);
    const auto failed = createArchiveFile(path(), Migrations({ { 1, u"CREATE TABLE a (b); CREATE TABLE a (b)"_s } }));
    QCOMPARE(failed.error().kind, Error::Kind::MigrationFailed);
    QCOMPARE(files(), QStringList());
}

void TstArchiveFile::opensWhatItMade()
{
    makeArchive();
    const auto store = RecordStore::open(path());
    QVERIFY(store);
    QVERIFY(!(*store)->isReadOnly());
    QCOMPARE((*store)->schema(), RecordStore::currentSchema());
    QCOMPARE((*store)->counts()->value(Table::People), 501);
    QCOMPARE((*store)->checkFile().value(), {});
}

void TstArchiveFile::leavesOneFileBehind()
{
    makeArchive();
    QCOMPARE(files(), QStringList { u"archive.phalera"_s });
    QVERIFY(RecordStore::open(path(), OpenMode::ReadOnly));
    QCOMPARE(files(), QStringList { u"archive.phalera"_s });
}

void TstArchiveFile::opensPathsOfAnyLetters()
{
    const QString name = u"Герои труда #1? 100% 'x'.phalera"_s;
    QVERIFY(RecordStore::create(path(name)));
    QVERIFY(RecordStore::open(path(name)));
    QVERIFY(Connection::open(path(name), Connection::Access::Immutable)
                .value()
                ->value(u"SELECT count(*) FROM people"_s)
                ->isValid());
    QCOMPARE(files(), QStringList { name });
}

void TstArchiveFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArrayLiteral("id,kind,author\n");
    QTest::newRow("garbage") << QByteArray(5000, '\xa5');
    QTest::newRow("begins like SQLite") << QByteArrayLiteral("SQLite format 4");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
}

void TstArchiveFile::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::NotAnArchive);
    QCOMPARE(error.args.constFirst(), path());
    QCOMPARE(contents(path()), bytes);
}

void TstArchiveFile::refusesAFileThatIsNotThere()
{
    QCOMPARE(errorOf(path()).kind, Error::Kind::FileNotFound);
    QCOMPARE(errorOf(m_folder->path()).kind, Error::Kind::NotAnArchive);
    QCOMPARE(files(), QStringList());
    QVERIFY(OtherProgram(path()).run(u"CREATE TABLE people (id TEXT)"_s));
    QCOMPARE(errorOf(path()).kind, Error::Kind::NotAnArchive);
}

void TstArchiveFile::findsTruncation_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("lessBytes");
    QTest::newRow("a byte short") << 100 << 1;
    QTest::newRow("a page short") << 100 << 4096;
    QTest::newRow("half") << 50 << 0;
    QTest::newRow("a tenth and a bit") << 10 << 17;
    QTest::newRow("one page") << 0 << -4096;
    QTest::newRow("the header") << 0 << -100;
    QTest::newRow("part of the header") << 0 << -50;
}

void TstArchiveFile::findsTruncation()
{
    QFETCH(int, percent);
    QFETCH(int, lessBytes);
    makeArchive();
    const QByteArray whole = contents(path());
    write(path(), whole.first(whole.size() * percent / 100 - lessBytes));
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::ArchiveTruncated);
    QCOMPARE(error.args.size(), 3);
    QCOMPARE(errorOf(path(), OpenMode::ReadOnly).kind, Error::Kind::ArchiveTruncated);
}

void TstArchiveFile::findsDamage()
{
    makeArchive();
    QByteArray bytes = contents(path());
    const QByteArray whole = bytes;
    std::fill(bytes.begin() + 100, bytes.begin() + 4096, '\xff');
    write(path(), bytes);
    QCOMPARE(errorOf(path()).kind, Error::Kind::ArchiveDamaged);

    bytes = whole;
    std::fill(bytes.end() - 6 * 4096, bytes.end(), '\x3c');
    write(path(), bytes);
    const auto store = RecordStore::open(path());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().args.join(u' ')));
    const QList<Error> faults = (*store)->checkFile().value();
    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.constFirst().kind, Error::Kind::ArchiveDamaged);
    Result<void> read;
    for (const Table table : AllTables) {
        if (read)
            read = (*store)->forEachRecord(table, [](const Attestation &) { return true; });
    }
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::ArchiveDamaged);
}

void TstArchiveFile::findsWhatAnotherProgramBroke()
{
    makeArchive();
    QVERIFY(sample::addAll(**RecordStore::open(path()), { sample::award(u"hero"_s, u"wiki"_s) }));
    {
        OtherProgram other(path());
        QVERIFY(other.run(u"DELETE FROM people WHERE id = 'stakhanov'"_s));
        QVERIFY(other.run(u"UPDATE attestation SET fields = '{half'"_s));
    }
    const auto store = RecordStore::open(path());
    QVERIFY(store);
    const QList<Error> faults = (*store)->checkFile().value();
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults[0].kind, Error::Kind::ArchiveDamaged);
    QCOMPARE(faults[0].args, QStringList({ path(), u"attestation of awards hero"_s }));
    QCOMPARE(faults[1].kind, Error::Kind::UnknownReference);
    QCOMPARE(faults[1].args, QStringList({ u"conferrals"_s, u"stakhanov--hero--1"_s, u"stakhanov"_s }));
    QCOMPARE(faults[1].where.field, u"person"_s);
}

void TstArchiveFile::saysWhenAnotherProgramHoldsIt()
{
    makeArchive();
    OtherProgram other(path());
    QVERIFY(other.run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    QVERIFY(other.run(u"INSERT INTO batch (name, format) VALUES ('a', 'b')"_s));
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::ArchiveLocked);
    QCOMPARE(error.args.constFirst(), path());
}

void TstArchiveFile::saysWhenAnotherProgramWrites()
{
    makeArchive();
    OtherProgram other(path());
    QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
    const auto store = RecordStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->counts()->value(Table::Awards), 1);
    QCOMPARE((*store)->begin().error().kind, Error::Kind::ArchiveLocked);
    QVERIFY(other.run(u"COMMIT"_s));
    QVERIFY((*store)->begin());
}

void TstArchiveFile::refusesANewerSchema()
{
    makeArchive();
    const int newer = RecordStore::currentSchema() + 7;
    QVERIFY(OtherProgram(path()).run(u"PRAGMA user_version = "_s + QString::number(newer)));
    const Error error = errorOf(path());
    QCOMPARE(error.kind, Error::Kind::ArchiveNewer);
    QCOMPARE(
        error.args, QStringList({ path(), QString::number(newer), QString::number(RecordStore::currentSchema()) }));
    QCOMPARE(files(), QStringList { u"archive.phalera"_s });
}

void TstArchiveFile::opensReadOnly()
{
    makeArchive();
    const QByteArray before = contents(path());
    {
        const auto store = RecordStore::open(path(), OpenMode::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->counts()->value(Table::People), 501);
        QCOMPARE((*store)->begin().error().kind, Error::Kind::ArchiveReadOnly);
        QCOMPARE((*store)->checkFile().value(), {});
    }
    QCOMPARE(contents(path()), before);
}

void TstArchiveFile::opensImmutable()
{
    makeArchive();
    {
        const auto connection = Connection::open(path(), Connection::Access::Immutable);
        QVERIFY(connection);
        QVERIFY((*connection)->isReadOnly());
        QCOMPARE((*connection)->value(u"SELECT count(*) FROM people"_s)->toInt(), 501);
        QCOMPARE((*connection)->execute(u"DELETE FROM people"_s).error().kind, Error::Kind::ArchiveReadOnly);
        QCOMPARE(files(), QStringList { u"archive.phalera"_s });
    }
}

void TstArchiveFile::followsALink()
{
#ifdef Q_OS_WIN
    QSKIP("a .lnk file is no link to the file system");
#endif
    makeArchive();
    const QString link = path(u"link.phalera"_s);
    QVERIFY(QFile::link(path(), link));
    const auto writing = RecordStore::open(path());
    QVERIFY(sample::addAll(**writing, { sample::award(u"order"_s) }));
    const auto reading = RecordStore::open(link);
    QVERIFY(reading);
    QCOMPARE((*reading)->path(), link);
    QCOMPARE((*reading)->counts()->value(Table::Awards), 2);
}

void TstArchiveFile::opensReadOnlyWhileAnotherWrites()
{
    makeArchive();
    const auto writing = RecordStore::open(path());
    const auto reading = RecordStore::open(path(), OpenMode::ReadOnly);
    QVERIFY(reading);
    QVERIFY(sample::addAll(**writing, { sample::award(u"order"_s) }));
    QCOMPARE((*reading)->counts()->value(Table::Awards), 2);
}

void TstArchiveFile::copies()
{
    makeArchive();
    const auto store = RecordStore::open(path());
    QVERIFY((*store)->copyTo(path(u"copy.phalera"_s)));
    const auto copy = RecordStore::open(path(u"copy.phalera"_s));
    QVERIFY(copy);
    QCOMPARE((*copy)->counts(), (*store)->counts());
    QCOMPARE((*store)->copyTo(path(u"copy.phalera"_s)).error().kind, Error::Kind::FileExists);
    QCOMPARE((*store)->copyTo(path()).error().kind, Error::Kind::FileExists);
    QCOMPARE((*store)->copyTo(path(u"no/such/folder.phalera"_s)).error().kind, Error::Kind::FileNotWritable);
}

void TstArchiveFile::copiesFromAReadOnlyArchive()
{
    makeArchive();
    for (const Connection::Access access : { Connection::Access::ReadOnly, Connection::Access::Immutable }) {
        const auto connection = Connection::open(path(), access);
        const QString copy = path(u"copy-"_s + QString::number(int(access)));
        const Result<void> copied = copyArchiveFile(**connection, copy);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().args.join(u' ')));
        QCOMPARE((*connection)->execute(u"DELETE FROM people"_s).error().kind, Error::Kind::ArchiveReadOnly);
        QCOMPARE(RecordStore::open(copy).value()->counts()->value(Table::People), 501);
    }
}

void TstArchiveFile::migratesTheFirstSchema()
{
    {
        const auto first = createArchiveFile(path(), Migrations(tests::stepsTo(1)));
        QVERIFY(first);
        QVERIFY((*first)->execute(u"INSERT INTO sources (id) VALUES ('gse')"_s));
    }
    const auto store = RecordStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->schema(), RecordStore::currentSchema());
    QCOMPARE((*store)->counts()->value(Table::Sources), 1);
    QCOMPARE((*store)->changeNumber(), 0);
    QCOMPARE(files().first(), u"archive.before-1.phalera"_s);
}

void TstArchiveFile::migratesAfterKeepingACopy()
{
    makeArchive();
    const Migrations newer
        = stepsAnd({ u"ALTER TABLE people ADD COLUMN photo TEXT"_s, u"UPDATE people SET photo = id"_s });
    {
        const auto connection = openArchiveFile(path(), false, newer);
        QVERIFY(connection);
        QCOMPARE(schemaOf(**connection), RecordStore::currentSchema() + 2);
        QCOMPARE(
            (*connection)->value(u"SELECT photo FROM people WHERE id = 'stakhanov'"_s)->toString(), u"stakhanov"_s);
        QCOMPARE((*connection)->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }
    const QString copy = u"archive.before-%1.phalera"_s.arg(RecordStore::currentSchema());
    QCOMPARE(files(), QStringList({ copy, u"archive.phalera"_s }));
    const auto kept = RecordStore::open(path(copy));
    QVERIFY(kept);
    QCOMPARE((*kept)->schema(), RecordStore::currentSchema());
    QCOMPARE((*kept)->counts()->value(Table::People), 501);
}

void TstArchiveFile::numbersTheCopies()
{
    makeArchive();
    const QString copy = u"archive.before-%1"_s.arg(RecordStore::currentSchema());
    write(path(copy + u".phalera"_s), "an older copy");
    write(path(copy + u"-2.phalera"_s), "another one");
    QVERIFY(openArchiveFile(path(), false, stepsAnd({ u"CREATE TABLE verdict (field TEXT)"_s })));
    QCOMPARE(contents(path(copy + u".phalera"_s)), "an older copy");
    QCOMPARE(contents(path(copy + u"-2.phalera"_s)), "another one");
    QVERIFY(RecordStore::open(path(copy + u"-3.phalera"_s)));
}

void TstArchiveFile::leavesAnArchiveUntouchedWhereMigrationFails_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("wrong SQL") << u"DELETE FROM claims; ALTER TABLE nothing ADD COLUMN a TEXT"_s;
    QTest::newRow("breaks a reference") << u"DELETE FROM people WHERE id = 'stakhanov'"_s;
}

void TstArchiveFile::leavesAnArchiveUntouchedWhereMigrationFails()
{
    QFETCH(QString, step);
    makeArchive();
    const QByteArray before = contents(path());
    const auto failed = openArchiveFile(path(), false, stepsAnd({ u"CREATE TABLE verdict (field TEXT)"_s, step }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::MigrationFailed);
    QCOMPARE(failed.error().args.first(3),
        QStringList({ path(), QString::number(RecordStore::currentSchema()),
            QString::number(RecordStore::currentSchema() + 2) }));
    QVERIFY(!failed.error().args.at(3).isEmpty());
    QCOMPARE(files(), QStringList { u"archive.phalera"_s });
    QCOMPARE(contents(path()), before);
}

void TstArchiveFile::doesNotMigrateReadOnly()
{
    makeArchive();
    const QByteArray before = contents(path());
    {
        const auto opened = openArchiveFile(path(), true, stepsAnd({ u"CREATE TABLE verdict (field TEXT)"_s }));
        QVERIFY(opened);
        QCOMPARE(schemaOf(**opened), RecordStore::currentSchema());
    }
    QCOMPARE(files(), QStringList { u"archive.phalera"_s });
    QCOMPARE(contents(path()), before);
}

QTEST_GUILESS_MAIN(TstArchiveFile)
#include "tst_archivefile.moc"
