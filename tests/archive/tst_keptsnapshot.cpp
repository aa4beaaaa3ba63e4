// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archivefixture.h"
#include "exchange/synthreader.h"
#include "search/snapshotbytes.h"
#include "store/connection.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The snapshot is kept in the archive's file, and never believed where it does not fit the records.
class TstKeptSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<ArchiveFixture>();
        QVERIFY(m_fixture->import({ ArchiveFixture::founding() }));
        m_rows = m_fixture->archive.snapshot()->rowCount(RowTable::Conferrals);
        m_dataVersion = m_fixture->archive.facts().dataVersion;
        QVERIFY(m_rows > 0);
    }

    void isKeptAfterAnImport() { QVERIFY(!keptPart().isEmpty()); }

    /// A large archive is read by two threads.
    void isTheSameHoweverItIsRead()
    {
        Archive large(Archive::Threading::SameThread);
        QVERIFY(large.create(m_fixture->path(u"large.phalera"_s)).result());
        QVERIFY(large.importRecords(std::make_shared<SynthReader>(15'000, 7), u"synth"_s).result());
        const auto store = RecordStore::open(large.facts().path, OpenMode::ReadOnly).value();
        const auto acceptance = Acceptance::of(*store).value();
        SnapshotBuilder builder;
        for (const Table table : AllTables) {
            QVERIFY(acceptance.forEachAsStored(*store, table, [&](const AcceptedRecord &accepted) {
                builder.add(accepted.record, accepted.hasConflict);
                return true;
            }));
        }
        const QList<QByteArray> expected = snapshotBytes(*builder.build());
        const qint64 change = store->changeNumber().value();
        for (int part = 0; part < expected.size(); ++part)
            QCOMPARE(store->derived(u"snapshot"_s, change, part).value(), expected.at(part));
        QVERIFY(store->derived(u"snapshot"_s, change, int(expected.size()))->isEmpty());
    }

    void isReadWhenTheArchiveIsOpened()
    {
        const QByteArray kept = keptPart();
        open(OpenMode::ReadWrite);
        QCOMPARE(keptPart(), kept);
    }

    void isOfTheRecordsAsTheyAre()
    {
        const QString people
            = m_fixture->write(u"people.csv"_s, "id,family_en,sources\nnew-person,Newman,1000inf-golubeva\n");
        QVERIFY(m_fixture->import({ people }));
        m_rows += 1;
        m_dataVersion = m_fixture->archive.facts().dataVersion;
        open(OpenMode::ReadWrite);
        QVERIFY(m_fixture->archive.snapshot()->rowOf({ Table::People, u"new-person"_s }));
    }

    void isNotBelievedWhereAnotherProgramChangedTheRecords()
    {
        const QString person = m_fixture->archive.snapshot()->text(RowTable::Conferrals, 0, Field::Person);
        m_fixture->archive.close();
        {
            const auto other = Connection::open(path(), Connection::Access::ReadWrite).value();
            QVERIFY(other->execute(u"UPDATE people SET sex = NULL, family_en = 'Changed' WHERE id = ?"_s, { person }));
        }
        QVERIFY(m_fixture->archive.open(path()).result());
        const auto snapshot = m_fixture->archive.snapshot();
        const Row row = snapshot->rowOf({ Table::People, person }).value();
        QVERIFY(snapshot->text(RowTable::Conferrals, row, Field::NameEn).startsWith("Changed"_L1));
        QVERIFY(!keptPart().isEmpty());
        QVERIFY(!m_fixture->archive.facts().dataVersion.isEmpty());
        QVERIFY(m_fixture->archive.facts().dataVersion != m_dataVersion);
    }

    void theDataVersionIsKeptTooAndReadAgain()
    {
        m_fixture->archive.close();
        {
            const auto other = Connection::open(path(), Connection::Access::ReadWrite).value();
            QCOMPARE(other->value(u"SELECT \"bytes\" FROM \"derived\" WHERE \"name\" = 'data version 1'"_s)
                         .value()
                         .toByteArray(),
                m_dataVersion.toLatin1());
            QVERIFY(other->execute(u"UPDATE \"derived\" SET \"bytes\" = x'72656164' WHERE \"name\" = 'data version 1'"_s));
        }
        QVERIFY(m_fixture->archive.open(path()).result());
        QCOMPARE(m_fixture->archive.facts().dataVersion, u"read"_s);
    }

    void isBuiltAgainWhereItIsDamaged_data()
    {
        QTest::addColumn<QList<QByteArray>>("parts");
        QTest::newRow("gone") << QList<QByteArray>();
        QTest::newRow("nonsense") << QList<QByteArray> { "nonsense" };
        QTest::newRow("empty parts") << QList<QByteArray> { QByteArray(""), QByteArray("") };
        QTest::newRow("zeros") << QList<QByteArray> { QByteArray(1000, '\0') };
    }
    void isBuiltAgainWhereItIsDamaged()
    {
        QFETCH(QList<QByteArray>, parts);
        const QByteArray kept = keptPart();
        replaceKept(parts);
        open(OpenMode::ReadWrite);
        QCOMPARE(keptPart(), kept);
    }

    void aReadOnlyArchiveDoesWithoutIt()
    {
        replaceKept({});
        open(OpenMode::ReadOnly);
        QVERIFY(keptPart().isEmpty());
    }

private:
    /// Opens the archive again, which must show the same as before.
    void open(OpenMode mode)
    {
        m_fixture->archive.close();
        QVERIFY(m_fixture->archive.open(path(), mode).result());
        QCOMPARE(m_fixture->archive.snapshot()->rowCount(RowTable::Conferrals), m_rows);
        QCOMPARE(m_fixture->archive.facts().dataVersion, m_dataVersion);
    }
    [[nodiscard]] QString path() const { return m_fixture->path(u"a.phalera"_s); }
    [[nodiscard]] QByteArray keptPart() const
    {
        const auto store = RecordStore::open(path(), OpenMode::ReadOnly).value();
        return store->derived(u"snapshot"_s, store->changeNumber().value(), 0).value();
    }
    void replaceKept(const QList<QByteArray> &parts)
    {
        m_fixture->archive.close();
        const auto store = RecordStore::open(path()).value();
        QVERIFY(store->keepDerived(u"snapshot"_s, store->changeNumber().value(), parts));
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
    Row m_rows = 0;
    QString m_dataVersion;
};

QTEST_GUILESS_MAIN(TstKeptSnapshot)
#include "tst_keptsnapshot.moc"
