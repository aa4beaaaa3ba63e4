// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"
#include "record/decision.h"

#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Sources = "id,kind,author,title,container,publisher,date,url,archive_ref,language,note\n"
                           "list,archive,,List,,,,,,,\nweb,web,,Page,,,,,,,\n";
const QByteArray Awards = "id,kind,name_ru,name_en,jurisdiction,granted_by,established,abolished,established_by_act,"
                          "total_conferred,sources,note\n"
                          "hero,title,,Hero,,,,,,,list,\n";
const QByteArray People
    = "id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,died,"
      "death_place,nationality,occupation,sector,wikidata,sources,note\n"
      "a,Стаханов,Алексей,,,,,,male,1906,,,,,,,,list,\n"
      "b,,,,Stakhanov,Aleksei,,,,1905-12-21,,1977,,,,,,web,\n"
      "c,,,,Stachanow,,,,,1906,,,,,,,,web,\n"
      "d,Ангелина,Паша,,,,,,female,1913,,,,,,,,list,\n";
const QByteArray Conferrals
    = "person,award,ordinal,date,act,medal_number,position,organisation,place,republic,grounds,status,status_date,"
      "sources,note\n"
      "a,hero,1,1936,,,,,,,,conferred,,list,\n"
      "b,hero,1,1936-12-01,,,,Mine,,,,conferred,,web,\n"
      "b,hero,2,1970,,,,,,,,conferred,,web,\n"
      "d,hero,1,1947,,,,,,,,conferred,,list,\n";
const QByteArray Claims = "id,subject,property,value,source,stance,note\n"
                          "birth,b,birth_place,Lugovaya,web,asserts,\n"
                          "fame,b,fame,great,web,asserts,\n";

const RecordRef A { Table::People, u"a"_s };
const RecordRef B { Table::People, u"b"_s };
const RecordRef C { Table::People, u"c"_s };

QStringList ids(const QList<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

class TstMerging : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchiveFixture> m_fixture;

    Archive &archive() { return m_fixture->archive; }
    Dossier dossier(const RecordRef &record)
    {
        const auto read = archive().dossier(record).result();
        return read ? *read : Dossier();
    }
    QString version() { return archive().facts().dataVersion; }
    [[nodiscard]] QString accepted(const Dossier &dossier, QLatin1StringView field) const
    {
        return dossier.accepted.value(field);
    }
    qint64 found(const QString &text, Unit unit)
    {
        Query query = *parseQuery(text);
        query.unit = unit;
        const Answer answer = archive().search(query).result();
        return unit == Unit::People ? answer.people : answer.conferrals;
    }
    Result<MergeOutcome> merge(const RecordRef &merged, const QString &into, QHash<QString, QString> choices = {})
    {
        return archive().merge({ merged, into, std::move(choices), u"same mine"_s }).result();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fixture = std::make_unique<ArchiveFixture>();
        const auto report = m_fixture->import({ m_fixture->write(u"sources.csv"_s, Sources),
            m_fixture->write(u"awards.csv"_s, Awards), m_fixture->write(u"people.csv"_s, People),
            m_fixture->write(u"conferrals.csv"_s, Conferrals), m_fixture->write(u"claims.csv"_s, Claims) });
        QVERIFY(report && report->committed);
    }

    void countsMergedPeopleAndTheirTwinConferralsOnce()
    {
        QCOMPARE(found({}, Unit::People), 4);
        QCOMPARE(found({}, Unit::Conferrals), 4);
        const auto merged = merge(B, u"a"_s);
        QVERIFY(merged.has_value());
        QCOMPARE(merged->same.size(), 2);
        QCOMPARE(merged->same.at(1).merged.id, u"b--hero--1"_s);
        QCOMPARE(merged->same.at(1).into, u"a--hero--1"_s);
        QCOMPARE(found({}, Unit::People), 3);
        QCOMPARE(found({}, Unit::Conferrals), 3);
        QCOMPARE(found(u"ordinal:2"_s, Unit::People), 1);
        QCOMPARE(found(u"org:Mine"_s, Unit::Conferrals), 1);
        QCOMPARE(archive().facts().recordCount(Table::People), 3);
        QCOMPARE(archive().facts().rows.value(Table::People), 4);
    }

    /// Such a decision may come with an import, or stay where that on the people was withdrawn.
    void conferralsAreOneOnlyWhileTheirPeopleAre()
    {
        const auto report = m_fixture->import({ m_fixture->write(u"claims.csv"_s,
            "id,subject,property,value,source,stance,note\nold,d--hero--1,same-as,a--hero--1,list,asserts,\n") });
        QVERIFY(report && report->committed);
        const QString before = version();
        const RecordRef conferral { Table::Conferrals, u"d--hero--1"_s };
        QCOMPARE(found({}, Unit::Conferrals), 4);
        QCOMPARE(dossier(conferral).ref, conferral);
        QVERIFY(merge(B, u"a"_s));
        QCOMPARE(found({}, Unit::Conferrals), 3);
        QVERIFY(archive().unmerge(B).result());
        QCOMPARE(version(), before);
        QVERIFY(merge({ Table::People, u"d"_s }, u"a"_s));
        QCOMPARE(dossier(conferral).ref.id, u"a--hero--1"_s);
        QCOMPARE(found({}, Unit::Conferrals), 3);
    }

    void weighsTheAccountsOfBoth()
    {
        QVERIFY(merge(B, u"a"_s));
        const Dossier both = dossier(A);
        QCOMPARE(both.merged, QStringList { u"b"_s });
        QCOMPARE(accepted(both, "born"_L1), u"1906"_s); // the archive stands above the page
        QCOMPARE(accepted(both, "died"_L1), u"1977"_s);
        QCOMPARE(accepted(both, "family_en"_L1), u"Stakhanov"_s);
        QCOMPARE(accepted(both, "birth_place"_L1), u"Lugovaya"_s);
        QCOMPARE(accepted(both, "id"_L1), u"a"_s);
        QCOMPARE(accepted(both, "sources"_L1), u"list;web"_s);
        QCOMPARE(found(u"conflict:yes"_s, Unit::People), 1);
        QCOMPARE(both.claims.size(), 2);
        QCOMPARE(both.decisions.size(), 1);
        QCOMPARE(both.decisions.first().note, u"same mine"_s);
        QCOMPARE(ids(both.related), (QStringList { u"a--hero--1"_s, u"b--hero--2"_s }));
        QCOMPARE(both.related.first().value(u"date"), u"1936-12-01"_s);
        QCOMPARE(both.related.last().value(u"person"), u"a"_s);
        QVERIFY(both.sources.contains(SourceId(u"researcher"_s)));
    }

    void bothIdsResolve()
    {
        QVERIFY(merge(B, u"a"_s));
        QCOMPARE(dossier(B).ref, A);
        QCOMPARE(archive().find(u"b"_s).result()->size(), 1);
        QCOMPARE(archive().records(QList<RecordRef> { B }).result()->first().id, u"a"_s);
        QCOMPARE(dossier({ Table::Conferrals, u"b--hero--1"_s }).ref.id, u"a--hero--1"_s);
        const QString path = archive().facts().path;
        for (const bool isReadFromTheFile : { false, true }) {
            if (isReadFromTheFile)
                QVERIFY(archive().open(path).result());
            QCOMPARE(found(u"id:b"_s, Unit::People), 1);
            QCOMPARE(found(u"person:b"_s, Unit::Conferrals), 2);
            QCOMPARE(found(u"id:b--hero--1"_s, Unit::Conferrals), 1);
            QCOMPARE(archive().snapshot()->rowOf(B), archive().snapshot()->rowOf(A));
        }
    }

    void takesAMergeBackAsIfItHadNeverBeen()
    {
        const QString before = version();
        const QStringList batches = [&] {
            QStringList names;
            for (const Batch &batch : archive().facts().batches)
                names.append(batch.name);
            return names;
        }();
        QVERIFY(merge(B, u"a"_s, { { u"born"_s, u"1905-12-21"_s } }));
        QVERIFY(version() != before);
        QCOMPARE(accepted(dossier(A), "born"_L1), u"1905-12-21"_s);
        const auto back = archive().unmerge(B).result();
        QVERIFY(back.has_value());
        QCOMPARE(back->ref, B);
        QCOMPARE(version(), before);
        QCOMPARE(archive().facts().batches.size(), batches.size());
        QCOMPARE(found({}, Unit::People), 4);
        QCOMPARE(found({}, Unit::Conferrals), 4);
        QCOMPARE(accepted(dossier(A), "born"_L1), u"1906"_s);
    }

    void takesMergesBackInAnyOrder()
    {
        const QString before = version();
        QVERIFY(merge(B, u"a"_s, { { u"born"_s, u"1905-12-21"_s } }));
        const QString withB = version();
        QVERIFY(merge(C, u"b"_s, { { u"born"_s, u"1906"_s } })); // into the one that stands for b
        QCOMPARE(dossier(C).ref, A);
        QCOMPARE(accepted(dossier(A), "born"_L1), u"1906"_s); // the later verdict
        QVERIFY(archive().unmerge(C).result());
        QCOMPARE(version(), withB);
        QCOMPARE(accepted(dossier(A), "born"_L1), u"1905-12-21"_s);
        QVERIFY(merge(C, u"a"_s));
        QVERIFY(archive().unmerge(B).result());
        QCOMPARE(found({}, Unit::People), 3);
        QVERIFY(archive().unmerge(C).result());
        QCOMPARE(version(), before);
    }

    void survivesThePackage()
    {
        const QString before = version();
        QVERIFY(merge(B, u"a"_s, { { u"born"_s, u"1905-12-21"_s } }));
        QVERIFY(archive().tellApart({ C, A, u"another mine"_s }).result());
        QVERIFY(archive().exportPackage(m_fixture->path(u"package"_s)).result());
        ArchiveFixture other;
        const auto report = other.import({ m_fixture->path(u"package"_s) });
        QVERIFY(report && report->committed);
        QCOMPARE(other.archive.facts().dataVersion, version());
        QCOMPARE(other.archive.dossier(B).result()->ref, A);
        QCOMPARE(other.archive.dossier(A).result()->accepted.value(u"born"), u"1905-12-21"_s);
        QVERIFY(other.archive.forgetDifference(A, C).result());
        QVERIFY(other.archive.unmerge(B).result());
        // The source of the decisions came with the package, so it stays.
        QCOMPARE(other.rows(Table::Sources), 3);
        QCOMPARE(other.rows(Table::Claims), 2);
        QVERIFY(archive().forgetDifference(C, A).result());
        QVERIFY(archive().unmerge(B).result());
        QCOMPARE(version(), before);
    }

    void previewsWithoutAChange()
    {
        const QString before = version();
        const auto preview = archive().merge({ B, u"a"_s, { { u"born"_s, u"1905"_s } } }, true).result();
        QVERIFY(preview.has_value());
        QCOMPARE(preview->dossier.accepted.value(u"born"), u"1905"_s);
        QCOMPARE(preview->dossier.merged, QStringList { u"b"_s });
        QCOMPARE(version(), before);
        QCOMPARE(dossier(B).ref, B);
        QCOMPARE(found({}, Unit::People), 4);
    }

    void keepsDifferentPeopleApart()
    {
        const QString before = version();
        QVERIFY(archive().tellApart({ B, A, {} }).result());
        QCOMPARE(merge(B, u"a"_s).error().kind, Error::Kind::DecidedDifferent);
        QCOMPARE(archive().toldApart().result()->size(), 1);
        QVERIFY(archive().forgetDifference(A, B).result());
        QCOMPARE(archive().forgetDifference(A, B).result().error().kind, Error::Kind::NotToldApart);
        QCOMPARE(version(), before);
        QVERIFY(merge(B, u"a"_s));
        QCOMPARE(archive().tellApart({ B, A, {} }).result().error().kind, Error::Kind::AlreadySame);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<RecordRef>("merged");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("kind");
        const QString none;
        QTest::newRow("itself") << B << u"b"_s << none << int(Error::Kind::AlreadySame);
        QTest::newRow("nobody") << B << u"z"_s << none << int(Error::Kind::NoSuchRecord);
        QTest::newRow("a source") << RecordRef { Table::Sources, u"web"_s } << u"list"_s << none
                                  << int(Error::Kind::NotMergeable);
        QTest::newRow("conferrals of two") << RecordRef { Table::Conferrals, u"b--hero--1"_s } << u"d--hero--1"_s
                                           << none << int(Error::Kind::NotMergeable);
        QTest::newRow("no field") << B << u"a"_s << u"height"_s << int(Error::Kind::UnknownField);
        QTest::newRow("no date") << B << u"a"_s << u"died"_s << int(Error::Kind::BadDate);
        QTest::newRow("the id") << B << u"a"_s << u"id"_s << int(Error::Kind::BadArgument);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const RecordRef, merged);
        QFETCH(const QString, into);
        QFETCH(const QString, field);
        QFETCH(const int, kind);
        const QString before = version();
        QHash<QString, QString> choices;
        if (!field.isEmpty())
            choices.insert(field, u"tomorrow"_s);
        const auto refused = merge(merged, into, choices);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QCOMPARE(version(), before);
        QCOMPARE(archive().unmerge(B).result().error().kind, Error::Kind::NotMerged);
    }

    void leavesAnArchiveThatIsOnlyReadAlone()
    {
        const QString path = archive().facts().path;
        archive().close();
        QVERIFY(archive().open(path, OpenMode::ReadOnly).result());
        QCOMPARE(merge(B, u"a"_s).error().kind, Error::Kind::ArchiveReadOnly);
        QCOMPARE(archive().tellApart({ B, A, {} }).result().error().kind, Error::Kind::ArchiveReadOnly);
    }

    void resolvesRingsAndChainsFromAnyFile()
    {
        const auto report = m_fixture->import({ m_fixture->write(u"more/claims.csv"_s,
            "id,subject,property,value,source,stance,note\n"
            "same-as-a,a,same-as,c,list,asserts,\nsame-as-c,c,same-as,b,list,asserts,\n"
            "same-as-b,b,same-as,a,list,asserts,\nlost,d,same-as,nobody,list,asserts,\n"
            "doubt,d,same-as,a,list,disputes,\n") });
        QVERIFY(report && report->committed);
        for (const RecordRef &each : { A, B, C })
            QCOMPARE(dossier(each).ref, A);
        QCOMPARE(found({}, Unit::People), 2);
        QVERIFY(archive().unmerge(A).result());
        QCOMPARE(dossier(C).ref, A); // c is b, and b is a
        QVERIFY(archive().unmerge(B).result());
        QCOMPARE(dossier(C).ref, B);
    }
};

QTEST_GUILESS_MAIN(TstMerging)
#include "tst_merging.moc"
