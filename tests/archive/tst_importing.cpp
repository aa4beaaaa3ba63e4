// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefixture.h"

#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const auto Sources = "id,kind,title\nbook,book,A book\nweb,web,A page\n"_ba;
const auto Awards = "id,kind,name_en,established_by_act,sources\nhero,title,Hero,,book\n"_ba;
const auto People = "id,family_en,born,sources\nann,Ann,1906,book\nbob,Bob,1910,book\n"_ba;
const auto Conferrals
    = "person,award,ordinal,date,status,sources\nann,hero,1,1936,conferred,book\nbob,hero,1,1937,conferred,web\n"_ba;

QList<Error::Kind> kinds(const ImportReport &report)
{
    QList<Error::Kind> result;
    for (const Error &problem : report.problems)
        result.append(problem.kind);
    return result;
}

} // namespace

class TstImporting : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void foundingRecords();
    void againChangesNothing();
    void filesInAnyOrder();
    void problemsChangeNothing_data();
    void problemsChangeNothing();
    void problemsLeaveTheRest_data() { problemsChangeNothing_data(); }
    void problemsLeaveTheRest();
    void danglingRowsTakeThoseThatReferToThem();
    void rowsMayReferToEachOther();
    void firstAccountStaysFirstWhileItWaits();
    void otherValuesBecomeFurtherAccounts();
    void accountOfNoRecord();
    void claimOnNothing();
    void dryRunChangesNothing();
    void readOnlyArchive();
    void severalProblemsOfARowAreOneRefusedRow();
    void manyProblemsAreCountedButNotAllListed();
    void nothingOpen();
};

void TstImporting::foundingRecords()
{
    ArchiveFixture fixture;
    const auto report = fixture.import({ ArchiveFixture::founding() });
    QVERIFY(report);
    QVERIFY(report->problems.isEmpty());
    QVERIFY(report->committed);
    QCOMPARE(fixture.rows(Table::People), 694);
    QCOMPARE(fixture.rows(Table::Conferrals), 837);
    QCOMPARE(fixture.rows(Table::Sources), 951);
    QCOMPARE(report->read, report->added);
    QCOMPARE(report->read, 951 + 34 + 38 + 117 + 10 + 694 + 837 + 138 + 258);
    QCOMPARE(fixture.archive.facts().batches.size(), 1);
    QCOMPARE(fixture.archive.facts().batches.first().name, u"founding"_s);
    QCOMPARE(fixture.archive.facts().batches.first().format, u"datapackage"_s);
}

void TstImporting::againChangesNothing()
{
    ArchiveFixture fixture;
    QVERIFY(fixture.import({ ArchiveFixture::founding() }));
    const QString version = fixture.archive.facts().dataVersion;
    const auto report = fixture.import({ ArchiveFixture::founding() });
    QVERIFY(report && report->committed);
    QCOMPARE(report->unchanged, report->read);
    QCOMPARE(report->added + report->furtherAccounts + report->refused, 0);
    QCOMPARE(fixture.archive.facts().batches.size(), 1);
    QCOMPARE(fixture.archive.facts().dataVersion, version);
}

void TstImporting::filesInAnyOrder()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"conferrals.csv"_s, Conferrals), fixture.write(u"folk.csv"_s, People),
        fixture.write(u"awards.csv"_s, Awards), fixture.write(u"sources.csv"_s, Sources) };
    const auto report = fixture.import(files);
    QVERIFY(report);
    QCOMPARE(kinds(*report), QList<Error::Kind> {});
    QCOMPARE(report->added, 7);
    QCOMPARE(fixture.archive.snapshot()->rowCount(RowTable::Conferrals), 2U);
}

void TstImporting::problemsChangeNothing_data()
{
    using K = Error::Kind;
    QTest::addColumn<QByteArray>("conferrals");
    QTest::addColumn<QList<Error::Kind>>("problems");
    QTest::addColumn<qint64>("added"); // of two good people, sources, an award, and what is left of the conferrals
    const QByteArray header = "person,award,ordinal,date,status,sources\n"_ba;
    const QByteArray good = "ann,hero,1,1936,conferred,book\n"_ba;
    QTest::newRow("bad date") << QByteArray(header + good + "bob,hero,1,1937-13,conferred,book\n")
                              << QList { K::BadDate } << qint64(6);
    QTest::newRow("unknown person") << QByteArray(header + "cid,hero,1,1937,conferred,book\n" + good)
                                    << QList { K::UnknownReference } << qint64(6);
    QTest::newRow("unknown source") << QByteArray(header + good + "bob,hero,1,1937,conferred,book;film\n")
                                    << QList { K::UnknownReference } << qint64(6);
    QTest::newRow("no source") << QByteArray(header + good + "bob,hero,1,1937,conferred,\n")
                               << QList { K::MissingSource } << qint64(6);
    QTest::newRow("ragged row") << QByteArray(header + "bob,hero\n" + good) << QList { K::RaggedRow } << qint64(6);
    QTest::newRow("broken quote") << QByteArray(header + "bob,\"hero\"s,1,1937,conferred,book\n" + good)
                                  << QList { K::BadQuote } << qint64(6);
    QTest::newRow("quote left open") << QByteArray(header + good + "bob,\"hero,1,1937,conferred,book\n")
                                     << QList { K::BadQuote } << qint64(6);
    QTest::newRow("wrong header") << QByteArray("person,award,colour,sources\nann,hero,red,book\n")
                                  << QList { K::WrongHeader } << qint64(5);
    QTest::newRow("not UTF-8") << QByteArray(header + "bob,h\xE9ro,1,1937,присвоено звание,book\n" + good)
                               << QList { K::NotUtf8 } << qint64(6);
    QTest::newRow("NUL") << QByteArray(header + QByteArray("b\0b,hero,1,1937,conferred,book\n", 31) + good)
                         << QList { K::NotUtf8 } << qint64(6);
    QTest::newRow("empty file") << QByteArray() << QList { K::EmptyFile } << qint64(5);
    QTest::newRow("huge cell") << QByteArray(
        header + good + "bob,hero,1,1937,conferred,\"" + QByteArray(2'000'000, 'x') + "\"\n")
                               << QList { K::TooLarge } << qint64(6);
}

void TstImporting::problemsChangeNothing()
{
    QFETCH(const QByteArray, conferrals);
    QFETCH(const QList<Error::Kind>, problems);
    ArchiveFixture fixture;
    const QString before = fixture.archive.facts().dataVersion;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources), fixture.write(u"awards.csv"_s, Awards),
        fixture.write(u"people.csv"_s, People), fixture.write(u"conferrals.csv"_s, conferrals) };
    const auto report = fixture.import(files);
    QVERIFY(report);
    QVERIFY(!report->committed);
    QCOMPARE(kinds(*report), problems);
    QVERIFY(report->problems.first().where.file.endsWith(u"/conferrals.csv"_s));
    QCOMPARE(fixture.archive.facts().dataVersion, before);
    QVERIFY(fixture.archive.facts().batches.isEmpty());
    // What is on the disk is as it was, too.
    Archive again(Archive::Threading::SameThread);
    QVERIFY(again.open(fixture.archive.facts().path, OpenMode::ReadOnly).result());
    QCOMPARE(again.facts().dataVersion, before);
}

void TstImporting::problemsLeaveTheRest()
{
    QFETCH(const QByteArray, conferrals);
    QFETCH(const QList<Error::Kind>, problems);
    QFETCH(const qint64, added);
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources), fixture.write(u"awards.csv"_s, Awards),
        fixture.write(u"people.csv"_s, People), fixture.write(u"conferrals.csv"_s, conferrals) };
    const auto report = fixture.importTheRest(files);
    QVERIFY(report && report->committed);
    QCOMPARE(kinds(*report), problems);
    QCOMPARE(report->added, added);
    QCOMPARE(report->read, report->added + report->refused);
    QCOMPARE(fixture.rows(Table::Conferrals), added - 5);
    const auto findings = fixture.archive.check().result();
    QVERIFY(findings);
    QVERIFY(findings->isEmpty());
}

void TstImporting::danglingRowsTakeThoseThatReferToThem()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources), fixture.write(u"awards.csv"_s, Awards),
        fixture.write(u"acts.csv"_s, "id,award,sources\ndecree,hero,film\n"),
        fixture.write(u"people.csv"_s, People + "cid,Cid,1911,film\n"),
        fixture.write(
            u"conferrals.csv"_s, "person,award,act,sources\nann,hero,,book\ncid,hero,,book\nbob,hero,decree,book\n"),
        fixture.write(u"claims.csv"_s,
            "id,subject,property,value,source,stance\nq1,cid,born,1912,book,asserts\nq2,ann,born,1907,web,asserts\n") };
    const auto report = fixture.importTheRest(files);
    QVERIFY(report && report->committed);
    QCOMPARE(report->problems.size(), 5);
    QCOMPARE(report->refused, 5);
    QCOMPARE(fixture.rows(Table::People), 2);
    QCOMPARE(fixture.rows(Table::Conferrals), 1);
    QCOMPARE(fixture.rows(Table::Claims), 1);
    const auto ofPerson = std::ranges::find_if(
        report->problems, [](const Error &problem) { return problem.where.file.endsWith(u"people.csv"_s); });
    QCOMPARE(ofPerson->kind, Error::Kind::UnknownReference);
    QCOMPARE(ofPerson->args, (QStringList { u"film"_s, u"sources"_s }));
    QCOMPARE(ofPerson->where.line, 4);
    QCOMPARE(ofPerson->where.column, 14);
    QCOMPARE(ofPerson->where.field, u"sources"_s);
}

void TstImporting::rowsMayReferToEachOther()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources),
        fixture.write(u"awards.csv"_s, "id,kind,established_by_act,sources\nhero,title,decree,book\n"),
        fixture.write(u"acts.csv"_s, "id,award,sources\ndecree,hero,book\n") };
    const auto report = fixture.import(files);
    QVERIFY(report);
    QCOMPARE(kinds(*report), QList<Error::Kind> {});
    QCOMPARE(report->added, 4);
}

void TstImporting::firstAccountStaysFirstWhileItWaits()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources),
        fixture.write(
            u"one/awards.csv"_s, "id,kind,name_en,established_by_act,sources\nhero,title,First,decree,book\n"),
        fixture.write(u"two/awards.csv"_s, "id,kind,name_en,sources\nhero,title,Second,web\n"),
        fixture.write(u"acts.csv"_s, "id,award,sources\ndecree,hero,book\n") };
    const auto report = fixture.import(files);
    QVERIFY(report && report->committed);
    QCOMPARE(report->furtherAccounts, 1);
    const auto dossier = fixture.archive.dossier({ Table::Awards, u"hero"_s }).result();
    QVERIFY(dossier);
    QCOMPARE(dossier->attestations.size(), 2);
    QCOMPARE(dossier->attestations.first().record.value(u"name_en"), u"First"_s);
}

void TstImporting::otherValuesBecomeFurtherAccounts()
{
    ArchiveFixture fixture;
    const QStringList first { fixture.write(u"sources.csv"_s, Sources), fixture.write(u"people.csv"_s, People) };
    QVERIFY(fixture.import(first)->committed);
    const auto report
        = fixture.import({ fixture.write(u"people.csv"_s, "id,born,sources\nann,1905,web\nbob,1910,book\n") });
    QVERIFY(report && report->committed);
    QCOMPARE(report->furtherAccounts, 2);
    QCOMPARE(report->contradicting, 1);
    QCOMPARE(report->adding, 0);
    QCOMPARE(report->remarks.size(), 1);
    QCOMPARE(report->remarks.first().kind, Error::Kind::ValueDiffers);
    QCOMPARE(report->remarks.first().args, (QStringList { u"1906"_s, u"1905"_s }));
    QCOMPARE(report->remarks.first().where.line, 2);
    QCOMPARE(report->remarks.first().where.field, u"born"_s);
    QCOMPARE(fixture.rows(Table::People), 2);
    QCOMPARE(fixture.archive.facts().furtherAccounts, 2);
    const auto dossier = fixture.archive.dossier({ Table::People, u"ann"_s }).result();
    QVERIFY(dossier);
    QCOMPARE(dossier->accepted.value(u"born"), u"1906"_s); // a book ranks above a page
    const FieldAccounts &born = dossier->fields.at(fieldIndex(Table::People, u"born"));
    QVERIFY(born.conflict);
    QCOMPARE(born.accounts.size(), 2);
    QVERIFY(dossier->sources.contains(SourceId(u"web"_s)));
}

void TstImporting::accountOfNoRecord()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources),
        fixture.write(u"attestations.csv"_s,
            "table,record,number,sources,locator,wording,field,value\npeople,cid,1,book,,,born,1906\n") };
    const auto report = fixture.importTheRest(files);
    QVERIFY(report && report->committed);
    QCOMPARE(kinds(*report), QList { Error::Kind::UnknownReference });
    QCOMPARE(report->problems.first().args, (QStringList { u"cid"_s, u"people"_s }));
    QCOMPARE(report->problems.first().where.line, 2);
    QCOMPARE(fixture.rows(Table::People), 0);
}

void TstImporting::claimOnNothing()
{
    ArchiveFixture fixture;
    const QStringList files { fixture.write(u"sources.csv"_s, Sources),
        fixture.write(u"claims.csv"_s,
            "id,subject,property,value,source,stance\nq1,cid,born,1912,book,asserts\nq2,web,note,dull,book,"
            "asserts\n") };
    const auto refused = fixture.import(files);
    QVERIFY(refused && !refused->committed);
    QCOMPARE(kinds(*refused), QList { Error::Kind::UnknownReference });
    QCOMPARE(refused->problems.first().where.line, 2);
    QCOMPARE(refused->problems.first().where.field, u"subject"_s);
    const auto rest = fixture.importTheRest(files);
    QVERIFY(rest && rest->committed);
    QCOMPARE(rest->read, rest->added + rest->refused);
    QCOMPARE(fixture.rows(Table::Claims), 1);
}

void TstImporting::dryRunChangesNothing()
{
    ArchiveFixture fixture;
    const auto report
        = fixture.import({ ArchiveFixture::founding() }, { ImportOptions::OnProblem::ChangeNothing, true, {} });
    QVERIFY(report);
    QVERIFY(!report->committed);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->added, report->read);
    QCOMPARE(fixture.rows(Table::People), 0);
}

void TstImporting::readOnlyArchive()
{
    ArchiveFixture fixture;
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(archive.open(fixture.archive.facts().path, OpenMode::ReadOnly).result());
    QVERIFY(archive.facts().readOnly);
    const auto report = archive.importFiles({ ArchiveFixture::founding() }, {}).result();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::ArchiveReadOnly);
}

void TstImporting::severalProblemsOfARowAreOneRefusedRow()
{
    ArchiveFixture fixture;
    const auto report
        = fixture.importTheRest({ fixture.write(u"sources.csv"_s, "id,kind,date\nA B,poem,1935-02-30\nb,web,1936\n") });
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 3);
    QCOMPARE(report->refused, 1);
    QCOMPARE(report->read, 2);
    QCOMPARE(report->added, 1);
}

void TstImporting::manyProblemsAreCountedButNotAllListed()
{
    ArchiveFixture fixture;
    constexpr int Rows = 12'000;
    QByteArray text = "id,kind\n";
    for (int i = 0; i < Rows; ++i)
        text += "s" + QByteArray::number(i) + ",poem\n";
    const auto report = fixture.importTheRest({ fixture.write(u"sources.csv"_s, text) });
    QVERIFY(report);
    QCOMPARE(report->refused, Rows);
    QCOMPARE(report->problems.size(), 10'000);
}

void TstImporting::nothingOpen()
{
    Archive archive(Archive::Threading::SameThread);
    QVERIFY(!archive.isOpen());
    const auto report = archive.importFiles({ ArchiveFixture::founding() }, {}).result();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::BadArgument);
}

QTEST_GUILESS_MAIN(TstImporting)
#include "tst_importing.moc"
