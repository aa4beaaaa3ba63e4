// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/acceptance.h"
#include "archivefixture.h"
#include "exchange/synthreader.h"
#include "names/collation.h"
#include "search/bytestream.h"
#include "search/snapshotbytes.h"
#include "store/connection.h"

#include <QRegularExpression>
#include <QtEndian>
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

    /// It is made of the records as they come in; when it has to be made anew, a large archive is read by two threads.
    void isTheSameHoweverItIsMade_data()
    {
        QTest::addColumn<int>("conferrals");
        QTest::newRow("small") << 900;
        QTest::newRow("large") << 15'000;
    }
    void isTheSameHoweverItIsMade()
    {
        QFETCH(const int, conferrals);
        const QString path = m_fixture->path(u"large.phalera"_s);
        Archive archive(Archive::Threading::SameThread);
        QVERIFY(archive.create(path).result());
        QVERIFY(archive.importRecords(std::make_shared<SynthReader>(conferrals, 7), u"synth"_s).result());
        QCOMPARE(keptParts(path), partsOfRecords(path));
        archive.close();
        removeKept(path);
        QVERIFY(archive.open(path).result());
        QCOMPARE(keptParts(path), partsOfRecords(path));
    }

    /// Claims and further accounts come after the records that they speak of.
    void weighsWhatSeveralSourcesSay()
    {
        QByteArray people = "id,family_en,born,birth_place,sources\n";
        QByteArray conferrals = "person,award,ordinal,date,status,sources\n";
        for (int i = 0; i < 100; ++i) {
            const QByteArray id = "person-" + QByteArray::number(i);
            people += id + ",Family,19" + QByteArray::number(10 + i % 80) + ",Only Here " + QByteArray::number(i)
                + ",web\n";
            conferrals += id + ",hero,1,1950,conferred,web\n";
        }
        const QStringList files { m_fixture->write(u"several/people.csv"_s, people),
            m_fixture->write(u"several/folk.csv"_s,
                "id,family_en,born,birth_place,sources\nperson-7,Familiar,1911,Elsewhere,book\n"),
            m_fixture->write(u"several/conferrals.csv"_s, conferrals),
            m_fixture->write(u"several/sources.csv"_s, "id,kind,title\nweb,web,A page\nbook,book,A book\n"),
            m_fixture->write(u"several/awards.csv"_s, "id,kind,name_en,sources\nhero,title,Hero,book\n"),
            m_fixture->write(u"several/claims.csv"_s,
                "id,subject,property,value,source,stance\nborn-9,person-9,born,1900,book,asserts\n"
                "date-9,person-9--hero--1,date,1951,book,asserts\nname,hero,name_en,The Hero,book,asserts\n") };
        const QString path = m_fixture->path(u"several/a.phalera"_s);
        Archive archive(Archive::Threading::SameThread);
        QVERIFY(archive.create(path).result());
        const auto report = archive.importFiles(files, {}).result();
        QVERIFY(report && report->committed);
        QCOMPARE(report->furtherAccounts, 1);
        const auto snapshot = archive.snapshot();
        const auto text = [&](const QString &person, Field field) {
            return snapshot->text(RowTable::Conferrals, snapshot->rowOf({ Table::People, person }).value(), field);
        };
        QCOMPARE(text(u"person-7"_s, Field::NameEn), u"Familiar"_s);
        QCOMPARE(text(u"person-7"_s, Field::Conflict), u"yes"_s);
        QCOMPARE(text(u"person-9"_s, Field::Born), u"1900"_s);
        QCOMPARE(text(u"person-9"_s, Field::Date), u"1951"_s);
        QCOMPARE(text(u"person-8"_s, Field::Conflict), u"no"_s);
        const auto places = snapshot->dictionary(RowTable::Conferrals, Field::BirthPlace);
        QCOMPARE(places.size(), size_t(101)); // a value that nobody has any more is none
        QCOMPARE(keptParts(path), partsOfRecords(path));
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
            QVERIFY(
                other->execute(u"UPDATE \"derived\" SET \"bytes\" = x'72656164' WHERE \"name\" = 'data version 1'"_s));
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

    /// Another ICU may put names in another order: its columns are read to the end by none but itself.
    void isBuiltAgainWhereAnotherCollationMadeIt()
    {
        const QList<QByteArray> kept = keptParts(path());
        QCOMPARE(madeUnder(collationVersion(), kept), kept);
        replaceKept(madeUnder(u"of another ICU"_s, kept));
        QVERIFY(keptParts(path()) != kept);
        open(OpenMode::ReadWrite);
        QCOMPARE(keptParts(path()), kept);
    }
    void aReadOnlyArchiveDoesNotBelieveAnotherCollation()
    {
        replaceKept(madeUnder(u"of another ICU"_s, keptParts(path())));
        open(OpenMode::ReadOnly);
    }

    /// Numbers of rows are kept beside it.
    void numbersOfRowsAreOnlyBelievedOfTheseRecords_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<int>("changesAgo");
        QTest::addColumn<qint64>("people");
        const qint64 asTheyAre = 694;
        QTest::newRow("of these records") << "1 2 3 4 5 6 7 8 9 10"_ba << 0 << qint64(6);
        QTest::newRow("of the records before") << "1 2 3 4 5 6 7 8 9 10"_ba << 1 << asTheyAre;
        QTest::newRow("too few") << "1 2 3"_ba << 0 << asTheyAre;
        QTest::newRow("nothing") << ""_ba << 0 << asTheyAre;
    }
    void numbersOfRowsAreOnlyBelievedOfTheseRecords()
    {
        QFETCH(const QByteArray, kept);
        QFETCH(const int, changesAgo);
        QFETCH(const qint64, people);
        m_fixture->archive.close();
        {
            const auto store = RecordStore::open(path()).value();
            const qint64 change = store->changeNumber().value() - changesAgo;
            QVERIFY(store->keepDerived(u"counts 1"_s, change, QList<QByteArray> { kept }));
        }
        QVERIFY(m_fixture->archive.open(path()).result());
        QCOMPARE(m_fixture->archive.facts().rows.value(Table::People), people);
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

    /// What is kept in a file.
    [[nodiscard]] static QList<QByteArray> keptParts(const QString &path)
    {
        const auto store = RecordStore::open(path, OpenMode::ReadOnly).value();
        QList<QByteArray> parts;
        const auto part
            = [&] { return store->derived(u"snapshot"_s, *store->changeNumber(), int(parts.size())).value(); };
        for (QByteArray next = part(); !next.isEmpty(); next = part())
            parts.append(next);
        return parts;
    }
    /// Parts with the same columns under the version of a collation, each with a checksum that is right.
    [[nodiscard]] static QList<QByteArray> madeUnder(const QString &collation, const QList<QByteArray> &parts)
    {
        static constexpr qsizetype Head = 16;
        QByteArray content;
        for (const QByteArray &part : parts)
            content += part.mid(Head);
        const auto length = qsizetype(qFromLittleEndian<quint64>(content.constData())); // of the version's text
        QList<QByteArray> made;
        BytesOut out([&made](const QByteArray &part) { made.append(part); });
        out.text(collation);
        for (qsizetype at = qsizetype(sizeof(quint64)) + length; at < content.size(); ++at)
            out.number(content.at(at));
        out.finish();
        return made;
    }
    /// What should be, made by reading the records one after another.
    [[nodiscard]] static QList<QByteArray> partsOfRecords(const QString &path)
    {
        const auto store = RecordStore::open(path, OpenMode::ReadOnly).value();
        const auto acceptance = Acceptance::of(*store).value();
        SnapshotBuilder builder;
        for (const Table table : AllTables) {
            const auto read = acceptance.forEachAsStored(*store, table, [&](const AcceptedRecord &accepted) {
                builder.add(accepted.record, accepted.hasConflict);
                return true;
            });
            if (!read)
                return {};
        }
        return snapshotBytes(*builder.build());
    }
    static void removeKept(const QString &path)
    {
        const auto store = RecordStore::open(path).value();
        QVERIFY(store->keepDerived(u"snapshot"_s, store->changeNumber().value(), QList<QByteArray>()));
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
    Row m_rows = 0;
    QString m_dataVersion;
};

QTEST_GUILESS_MAIN(TstKeptSnapshot)
#include "tst_keptsnapshot.moc"
