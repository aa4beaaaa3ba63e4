// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefixture.h"

#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QString saved(const QString &name)
{
    return QStringLiteral(PHALERA_TEST_DATA "/wikidata/") + name;
}

qint64 accounted(const ImportReport &report)
{
    return report.added + report.furtherAccounts + report.unchanged + report.refused;
}

} // namespace

class TstWikidataImport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void againChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : { "wbgetentities.json", "entitydata.json", "dump.json", "lines.ndjson", "sparql.json",
                 "sparql.csv", "sparql.tsv" })
            QTest::addRow("%s", name) << saved(QString::fromLatin1(name));
    }

    void againChangesNothing()
    {
        QFETCH(const QString, file);
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
        ImportOptions options;
        options.awardsOfItems = { { u"Q900001"_s, u"hero-of-socialist-labour"_s } };
        const auto first = fixture.import({ file }, options);
        QVERIFY(first.has_value());
        QVERIFY2(first->problems.isEmpty(),
            first->problems.isEmpty() ? "" : qPrintable(first->problems.constFirst().args.join(u' ')));
        QVERIFY(first->committed);
        QVERIFY(first->added > 0);
        QCOMPARE(first->read, accounted(*first));
        const QString version = fixture.archive.facts().dataVersion;
        const auto second = fixture.import({ file }, options);
        QVERIFY(second.has_value());
        QCOMPARE(second->unchanged, second->read);
        QCOMPARE(second->read, accounted(*second));
        QCOMPARE(fixture.archive.facts().dataVersion, version);
    }

    /// All forms of the same answer bring the same people and conferrals, whichever comes first.
    void formsAgree()
    {
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
        QVERIFY(fixture.import({ saved(u"wbgetentities.json"_s) })->committed);
        const qint64 people = fixture.rows(Table::People);
        const qint64 conferrals = fixture.rows(Table::Conferrals);
        for (const QString &name : { u"dump.json"_s, u"lines.ndjson"_s, u"sparql.json"_s, u"sparql.tsv"_s })
            QVERIFY(fixture.import({ saved(name) }).has_value());
        QCOMPARE(fixture.rows(Table::People), people);
        QCOMPARE(fixture.rows(Table::Conferrals), conferrals);
    }

    /// A person whose item the archive knows, if only by a further account, is the same, and so is the conferral.
    void thePersonOfTheArchiveIsTheSame()
    {
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
        const QString known = fixture.write(u"people.csv"_s,
            "id,family_ru,wikidata,sources\nstakhanov-alexei-1906,Стаханов,Q100001,1000inf-golubeva\n"_ba);
        QCOMPARE(fixture.import({ known })->furtherAccounts, 1);
        const qint64 people = fixture.rows(Table::People);
        const qint64 conferrals = fixture.rows(Table::Conferrals);
        QVERIFY(fixture.import({ saved(u"wbgetentities.json"_s) })->committed);
        QCOMPARE(fixture.rows(Table::People), people + 2);
        QCOMPARE(fixture.rows(Table::Conferrals), conferrals + 3); // one person twice, another once
        const Dossier dossier = fixture.archive.dossier({ Table::People, u"stakhanov-alexei-1906"_s }).result().value();
        QCOMPARE(dossier.accepted.value(u"wikidata"), u"Q100001"_s);
        QVERIFY(dossier.attestations.size() > 2);
        QCOMPARE(dossier.related.size(), 1);
        const bool disputes = std::any_of(dossier.claims.cbegin(), dossier.claims.cend(),
            [](const Claim &claim) { return claim.property == u"born"_s && claim.stance == Stance::Disputes; });
        QVERIFY(disputes);
    }

    void whatCannotBeMatchedIsCounted()
    {
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
        const auto report = fixture.import({ saved(u"entitydata.json"_s) });
        QVERIFY(report.has_value());
        QCOMPARE(report->added, 1); // the service as a source
        const auto of = [&](Error::Kind kind) {
            return std::count_if(report->remarks.cbegin(), report->remarks.cend(),
                [kind](const Error &remark) { return remark.kind == kind; });
        };
        QCOMPARE(of(Error::Kind::ItemWithoutAward), 2);
        QCOMPARE(of(Error::Kind::ItemsLeftOut), 1);
        QCOMPARE(of(Error::Kind::StatementsLeftOut), 1);
    }

    void anImportIsWithdrawnAsAnyOther()
    {
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() })->committed);
        const QString version = fixture.archive.facts().dataVersion;
        QVERIFY(fixture.import({ saved(u"wbgetentities.json"_s) })->committed);
        QVERIFY(fixture.archive.facts().dataVersion != version);
        QVERIFY(fixture.archive.withdraw(fixture.archive.facts().batches.constLast().number).result().has_value());
        QCOMPARE(fixture.archive.facts().dataVersion, version);
    }
};

QTEST_GUILESS_MAIN(TstWikidataImport)
#include "tst_wikidataimport.moc"
