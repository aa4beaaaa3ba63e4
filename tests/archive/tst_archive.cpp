// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefixture.h"

#include <QFutureWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThreadPool>

#include <algorithm>
#include <random>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Query parsed(const QString &text)
{
    return parseQuery(text).value_or(Query {});
}

/// Waits for a future in the event loop, as the program does.
template <typename T> T await(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
    watcher.setFuture(future);
    if (finished.isEmpty())
        finished.wait(30'000);
    return future.result();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstArchive : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dataVersionIgnoresTheOrderOfRows();
    void exportAndImportGiveTheSameVersion();
    void exportLeavesAFullFolderAlone();
    void copyIsTheSame();
    void dossierOfAPerson();
    void dossierOfAnAward();
    void dossierOfASource();
    void dossierOfNobody();
    void conflictsReachTheSnapshot();
    void lineageRecordsAreWhole();
    void lineageRecordsFollowTheArchive();
    void recordsAndFind();
    void checkFindsNoDamage();
    void failedOpenKeepsWhatIsOpen();
    void withoutSnapshotRecordsAreThere();
    void closeForgetsEverything();
    void ownThreadOpensAndTells();
    void ownThreadImportsAndTells();
    void laterSearchCancelsTheEarlier();
    void destroyedWhileBusy();
    void cancelledImportChangesNothing();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TstArchive::initTestCase()
{
    m_path = m_folder.filePath(u"founding.phalera"_s);
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.create(m_path).result());
    QVERIFY(archive.importFiles({ ArchiveFixture::founding() }, {}).result()->committed);
}

void TstArchive::dataVersionIgnoresTheOrderOfRows()
{
    ArchiveFixture straight, shuffled;
    QStringList files;
    for (const Table table : AllTables) {
        const QString name = tableSpec(table).name + ".csv"_L1;
        QList<QByteArray> lines = contentOf(ArchiveFixture::founding() + u'/' + name).split('\n');
        QVERIFY(lines.last().isEmpty());
        lines.removeLast();
        std::shuffle(lines.begin() + 1, lines.end(), std::mt19937(1921)); // NOLINT: the same order each time is wanted
        files.append(shuffled.write(name, lines.join('\n')));
    }
    QVERIFY(straight.import({ ArchiveFixture::founding() })->committed);
    const auto report = shuffled.import(files);
    QVERIFY(report && report->committed);
    QVERIFY(!straight.archive.facts().dataVersion.isEmpty());
    QCOMPARE(shuffled.archive.facts().dataVersion, straight.archive.facts().dataVersion);
    const auto again = straight.import(files);
    QVERIFY(again);
    QCOMPARE(again->unchanged, again->read);
}

void TstArchive::exportAndImportGiveTheSameVersion()
{
    ArchiveFixture fixture;
    QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
    const QByteArray others = "id,family_en,born,sex,sources\nstakhanov-alexei-1906,Stakhanov,1905,male,"
        + QByteArray("bashenc-hero-of-labour\nstakhanov-alexei-1906-b,Second,1906,male,bashenc-hero-of-labour\n");
    QVERIFY(fixture.import({ fixture.write(u"people.csv"_s, others) })->committed);
    QVERIFY(fixture.archive.facts().furtherAccounts > 0);
    QVERIFY(fixture.archive.exportPackage(fixture.path(u"out"_s)).result());
    ArchiveFixture back;
    const auto report = back.import({ fixture.path(u"out"_s) });
    QVERIFY(report && report->committed);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(back.archive.facts().furtherAccounts, fixture.archive.facts().furtherAccounts);
    QCOMPARE(back.archive.facts().rows, fixture.archive.facts().rows);
    QCOMPARE(back.archive.facts().dataVersion, fixture.archive.facts().dataVersion);
}

void TstArchive::exportLeavesAFullFolderAlone()
{
    ArchiveFixture fixture;
    fixture.write(u"out/thesis.txt"_s, "years of work");
    const auto exported = fixture.archive.exportPackage(fixture.path(u"out"_s)).result();
    QVERIFY(!exported);
    QCOMPARE(exported.error().kind, Error::Kind::FileExists);
    QCOMPARE(QDir(fixture.path(u"out"_s)).entryList(QDir::Files), QStringList { u"thesis.txt"_s });
}

void TstArchive::copyIsTheSame()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const QString path = m_folder.filePath(u"copy.phalera"_s);
    QVERIFY(archive.copyTo(path).result());
    Archive copy(Archive::Threading::SameThread);
    QVERIFY(copy.open(path, OpenMode::ReadOnly).result());
    QCOMPARE(copy.facts().dataVersion, archive.facts().dataVersion);
    const auto onTop = archive.copyTo(path).result();
    QVERIFY(!onTop);
    QCOMPARE(onTop.error().kind, Error::Kind::FileExists);
}

void TstArchive::dossierOfAPerson()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto dossier = archive.dossier({ Table::People, u"stakhanov-alexei-1906"_s }).result();
    QVERIFY(dossier);
    QCOMPARE(dossier->accepted.value(u"family_ru"), u"Стаханов"_s);
    QVERIFY(!dossier->related.isEmpty());
    for (const Record &conferral : dossier->related) {
        QCOMPARE(conferral.table, Table::Conferrals);
        QCOMPARE(conferral.value(u"person"), u"stakhanov-alexei-1906"_s);
        for (const SourceId &source : conferral.sources())
            QVERIFY(dossier->sources.contains(source));
    }
    QVERIFY(!dossier->claims.isEmpty());
    for (const Claim &claim : dossier->claims)
        QVERIFY(dossier->questions.value(claim.question).contains(claim));
}

void TstArchive::dossierOfAnAward()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto dossier = archive.dossier({ Table::Awards, u"hero-of-labour-rf"_s }).result();
    QVERIFY(dossier);
    QSet<Table> tables;
    for (const Record &record : dossier->related)
        tables.insert(record.table);
    QCOMPARE(tables, (QSet<Table> { Table::Acts, Table::AwardRelations, Table::Procedures, Table::Counts }));
    QVERIFY(std::ranges::is_sorted(dossier->related, {}, &Record::table));
}

void TstArchive::dossierOfASource()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto dossier = archive.dossier({ Table::Sources, u"bashenc-hero-of-labour"_s }).result();
    QVERIFY(dossier);
    QVERIFY(dossier->citing.contains(RecordRef { Table::Awards, u"hero-of-labour"_s }));
    QVERIFY(dossier->related.isEmpty());
    QVERIFY(std::ranges::any_of(
        dossier->claims, [](const Claim &claim) { return claim.source.text() == u"bashenc-hero-of-labour"; }));
}

void TstArchive::dossierOfNobody()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto dossier = archive.dossier({ Table::People, u"nobody"_s }).result();
    QVERIFY(!dossier);
    QCOMPARE(dossier.error().kind, Error::Kind::NoSuchRecord);
}

void TstArchive::conflictsReachTheSnapshot()
{
    ArchiveFixture fixture;
    fixture.write(u"sources.csv"_s, "id,kind\nbook,book\nother,book\n");
    fixture.write(u"people.csv"_s, "id,family_en,born,sources\nann,Ann,1906,book\nbob,Bob,1910,book\n");
    fixture.write(u"claims.csv"_s, "id,subject,property,value,source,stance\nq,ann,born,1899,other,asserts\n");
    QVERIFY(
        fixture
            .import({ fixture.path(u"sources.csv"_s), fixture.path(u"people.csv"_s), fixture.path(u"claims.csv"_s) })
            ->committed);
    const auto snapshot = fixture.archive.snapshot();
    const auto ann = snapshot->rowOf({ Table::People, u"ann"_s });
    const auto bob = snapshot->rowOf({ Table::People, u"bob"_s });
    QVERIFY(ann && bob);
    QVERIFY(snapshot->text(RowTable::Conferrals, *ann, Field::Conflict)
        != snapshot->text(RowTable::Conferrals, *bob, Field::Conflict));
}

void TstArchive::lineageRecordsAreWhole()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto lineage = archive.lineageRecords().result();
    QVERIFY(lineage);
    QCOMPARE(lineage->awards.size(), archive.facts().rows.value(Table::Awards));
    QCOMPARE(lineage->relations.size(), archive.facts().rows.value(Table::AwardRelations));
    QCOMPARE(lineage->acts.size(), archive.facts().rows.value(Table::Acts));
    QCOMPARE(lineage->procedures.size(), archive.facts().rows.value(Table::Procedures));
    QCOMPARE(lineage->counts.size(), archive.facts().rows.value(Table::Counts));
    QVERIFY(!lineage->claims.isEmpty());
}

/// They are read once for all who ask, but never kept beyond a change or another archive.
void TstArchive::lineageRecordsFollowTheArchive()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.create(m_folder.filePath(u"lineage.phalera"_s)).result());
    QVERIFY(archive.lineageRecords().result()->acts.isEmpty());
    QVERIFY(archive.importFiles({ ArchiveFixture::founding() }, {}).result()->committed);
    const auto lineage = archive.lineageRecords().result();
    QCOMPARE(lineage->acts.size(), archive.facts().rows.value(Table::Acts));
    QVERIFY(lineage->acts.isSharedWith(archive.lineageRecords().result()->acts));
    QVERIFY(archive.create(m_folder.filePath(u"another.phalera"_s)).result());
    QVERIFY(archive.lineageRecords().result()->acts.isEmpty());
    archive.close();
    QVERIFY(!archive.lineageRecords().result());
}

void TstArchive::recordsAndFind()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto awards = archive.records(Table::Awards).result();
    QVERIFY(awards);
    QVERIFY(std::ranges::is_sorted(*awards, {}, &Record::id));
    QCOMPARE(archive.find(u"hero-of-labour"_s).result().value(),
        (QList { RecordRef { Table::Awards, u"hero-of-labour"_s } }));
    QVERIFY(archive.find(u"nobody"_s).result().value().isEmpty());
}

void TstArchive::checkFindsNoDamage()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto findings = archive.check().result();
    QVERIFY(findings);
    QVERIFY(std::ranges::none_of(*findings, [](const Finding &finding) {
        return finding.rule == u"file-damaged" || finding.rule == u"unknown-reference";
    }));
}

void TstArchive::failedOpenKeepsWhatIsOpen()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    const auto opened = archive.open(m_folder.filePath(u"missing.phalera"_s)).result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::FileNotFound);
    QVERIFY(archive.isOpen());
    QVERIFY(archive.dossier({ Table::Awards, u"hero-of-labour"_s }).result());
    const auto created = archive.create(m_path).result();
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Error::Kind::FileExists);
}

void TstArchive::withoutSnapshotRecordsAreThere()
{
    Archive archive(Archive::Threading::SameThread);
    archive.setKeepsSnapshot(false);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    QCOMPARE(archive.snapshot()->rowCount(RowTable::Conferrals), 0U);
    QCOMPARE(archive.facts().rows.value(Table::Conferrals), 837);
    QVERIFY(archive.dossier({ Table::People, u"stakhanov-alexei-1906"_s }).result());
    const QList<RecordRef> refs { { Table::Awards, u"hero-of-labour-rf"_s },
        { Table::People, u"stakhanov-alexei-1906"_s } };
    const auto records = archive.records(refs).result();
    QVERIFY(records);
    QCOMPARE(records->first().ref(), refs.first());
    QCOMPARE(records->last().value(u"family_ru"), u"Стаханов"_s);
    QVERIFY(!archive.records({ RecordRef { Table::Awards, u"nobody"_s } }).result());
}

void TstArchive::closeForgetsEverything()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(m_path, OpenMode::ReadOnly).result());
    QSignalSpy closed(&archive, &Archive::closed);
    archive.close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!archive.isOpen());
    QVERIFY(archive.facts().path.isEmpty());
    QCOMPARE(archive.snapshot()->rowCount(RowTable::Conferrals), 0U);
    QVERIFY(!archive.dossier({ Table::Awards, u"hero-of-labour"_s }).result());
}

void TstArchive::ownThreadOpensAndTells()
{
    Archive archive;
    QSignalSpy opened(&archive, &Archive::opened);
    QSignalSpy published(&archive, &Archive::snapshotChanged);
    QSignalSpy known(&archive, &Archive::factsChanged);
    QVERIFY(await(archive.open(m_path)));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(published.size(), 1);
    QCOMPARE(archive.facts().rows.value(Table::Conferrals), 837);
    const Answer found = await(archive.search(parsed(u"award:hero-of-labour-rf year:2013"_s)));
    QCOMPARE(found.conferrals, 5);
    QVERIFY(await(archive.dossier({ Table::Awards, u"hero-of-labour"_s })));
    QVERIFY(!known.isEmpty() || known.wait(30'000));
    QCOMPARE(archive.facts().dataVersion.size(), 64);
    Archive same(Archive::Threading::SameThread);
    QVERIFY(same.open(m_path).result());
    QCOMPARE(same.facts().dataVersion, archive.facts().dataVersion);
}

void TstArchive::ownThreadImportsAndTells()
{
    const QString path = m_folder.filePath(u"imported.phalera"_s);
    Archive archive;
    QVERIFY(await(archive.create(path)));
    QSignalSpy published(&archive, &Archive::snapshotChanged);
    const auto report = await(archive.importFiles({ ArchiveFixture::founding() }, {}));
    QVERIFY(report && report->committed);
    QCOMPARE(published.size(), 1);
    QCOMPARE(archive.facts().rows.value(Table::People), 694);
}

void TstArchive::laterSearchCancelsTheEarlier()
{
    Archive archive;
    QVERIFY(await(archive.open(m_path)));
    QList<QFuture<Answer>> searches;
    for (int year = 1938; year < 1991; ++year)
        searches.append(archive.search(parsed(u"year:%1"_s.arg(year))));
    for (const QFuture<Answer> &search : std::as_const(searches).first(searches.size() - 1))
        QVERIFY(search.isCanceled());
    QCOMPARE(format(await(searches.last()).query), format(parsed(u"year:1990"_s)));
}

void TstArchive::destroyedWhileBusy()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        auto archive = std::make_unique<Archive>();
        const auto created = archive->create(folder.filePath(u"a.phalera"_s));
        const auto imported = archive->importFiles({ ArchiveFixture::founding() }, {});
        const auto dossier = archive->dossier({ Table::Awards, u"hero-of-labour"_s });
        const auto search = archive->search(parsed(u"стаханов"_s));
        QTest::qWait(round);
        archive.reset();
        QVERIFY(created.isFinished());
        QVERIFY(imported.isFinished());
        QVERIFY(dossier.isFinished());
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(search.isFinished());
        QCoreApplication::processEvents();
    }
}

void TstArchive::cancelledImportChangesNothing()
{
    const QString path = m_folder.filePath(u"cancelled.phalera"_s);
    Archive archive;
    QVERIFY(await(archive.create(path)));
    QFuture<Result<ImportReport>> import = archive.importFiles({ ArchiveFixture::founding() }, {});
    import.cancel();
    // The dossier comes after the import in the queue; once it is there the import has ended.
    QVERIFY(!await(archive.dossier({ Table::Awards, u"hero-of-labour"_s })));
    QVERIFY(archive.facts().batches.isEmpty());
    QCOMPARE(archive.facts().rows.value(Table::People), 0);
}

QTEST_GUILESS_MAIN(TstArchive)
#include "tst_archive.moc"
