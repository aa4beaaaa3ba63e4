// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestation.h"
#include "records.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Reason = FieldAccounts::Reason;

class TstAttestation : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsStances();
    void readsClaims();
    void ranksSources();
    void accepts_data();
    void accepts();
    void givesEveryField();
    void showsTheAcceptedAccountFirst();
    void keepsWhatAnAccountSays();
    void takesTheEditorsVerdict();
    void unitesLists();
    void prefersTheLongerListOfReferences();
    void leavesOtherStatementsAlone();
    void doesNotClaimIdsOrSources();
    void neverLetsNotesConflict();
    void makesTheAcceptedRecord();
};

namespace {

/// Who says what on the date of birth of one person. The kind of source is its name up to the first hyphen; a year at
/// the end is its publication.
struct Voice
{
    QString source;
    QString born;
    enum class Form { OwnRow, FurtherAccount, Claim, Dispute, Correction } form = Form::FurtherAccount;
};
using Voices = QList<Voice>;

SourceStanding standingOf(const QString &source)
{
    const QString year = source.section(u'-', 1);
    return { sourceRank(source.section(u'-', 0, 0)), year.toInt() > 0 ? year : QString() };
}

Attestation attestation(qint64 number, std::initializer_list<std::pair<QStringView, QStringView>> cells)
{
    Attestation result;
    result.record = tests::record(Table::People, cells);
    result.record.id = u"p"_s;
    result.number = number;
    return result;
}

Claim claim(const QString &property, const QString &value, const QString &source, Stance stance = Stance::Asserts)
{
    return { u"q--"_s + source, u"q"_s, u"p"_s, property, value, SourceId(source), stance, u"a remark"_s };
}

FieldAccounts bornBy(const Voices &voices)
{
    QList<Attestation> attestations;
    QList<Claim> claims;
    SourceStandings standings;
    for (const Voice &voice : voices) {
        standings.insert(SourceId(voice.source), standingOf(voice.source));
        switch (voice.form) {
        case Voice::Form::OwnRow:
        case Voice::Form::FurtherAccount:
            attestations.append(attestation(voice.form == Voice::Form::OwnRow ? 0 : attestations.size() + 1,
                { { u"born", voice.born }, { u"sources", voice.source } }));
            break;
        case Voice::Form::Claim:
            claims.append(claim(u"born"_s, voice.born, voice.source));
            break;
        case Voice::Form::Dispute:
            claims.append(claim(u"born"_s, voice.born, voice.source, Stance::Disputes));
            break;
        case Voice::Form::Correction:
            claims.append(claim(u"born"_s, voice.born, voice.source, Stance::Corrects));
            break;
        }
    }
    if (attestations.isEmpty())
        attestations.append(attestation(0, {}));
    return accept(attestations, claims, standings).at(fieldIndex(Table::People, u"born"));
}

} // namespace

void TstAttestation::readsStances()
{
    for (const Stance stance : { Stance::Asserts, Stance::Disputes, Stance::Corrects })
        QCOMPARE(stanceFromText(QString(stanceText(stance))), stance);
    QCOMPARE(stanceFromText(u"denies"), std::nullopt);
}

void TstAttestation::readsClaims()
{
    const Record record = tests::record(Table::Claims,
        { { u"id", u"q"_s }, { u"subject", u"p"_s }, { u"property", u"born"_s }, { u"value", u"1906"_s },
            { u"source", u"web"_s }, { u"stance", u"disputes"_s }, { u"note", u"a remark"_s } });
    QCOMPARE(claimFromRecord(record), claim(u"born"_s, u"1906"_s, u"web"_s, Stance::Disputes));
}

void TstAttestation::ranksSources()
{
    int rank = 8;
    for (const QStringView kind : { u"law", u"archive", u"encyclopedia", u"book", u"article", u"news", u"web" })
        QCOMPARE(sourceRank(kind), --rank);
    QCOMPARE(sourceRank(u"rumour"), 0);
}

void TstAttestation::accepts_data()
{
    QTest::addColumn<Voices>("voices");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<bool>("conflict");
    using enum Voice::Form;

    QTest::newRow("nothing known") << Voices() << QString() << Reason::NoAccount << false;
    QTest::newRow("own row alone") << Voices { { u"web"_s, u"1906"_s, OwnRow } } << u"1906"_s << Reason::OnlyAccount
                                   << false;
    QTest::newRow("claim alone") << Voices { { u"web"_s, u"1906"_s, Claim } } << u"1906"_s << Reason::OnlyAccount
                                 << false;
    QTest::newRow("same value") << Voices { { u"web"_s, u"1906"_s, OwnRow }, { u"law"_s, u"1906"_s } } << u"1906"_s
                                << Reason::AllAgree << false;
    QTest::newRow("finer date of a weaker source")
        << Voices { { u"law"_s, u"1906"_s, OwnRow }, { u"web"_s, u"1906-01-03"_s } } << u"1906-01-03"_s
        << Reason::AllAgree << false;
    QTest::newRow("coarser date of a stronger source")
        << Voices { { u"web"_s, u"1906-01-03"_s, OwnRow }, { u"law"_s, u"190X"_s } } << u"1906-01-03"_s
        << Reason::AllAgree << false;
    QTest::newRow("higher rank") << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"encyclopedia"_s, u"1906"_s } }
                                 << u"1906"_s << Reason::SourceRank << true;
    QTest::newRow("higher rank of a claim")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"1906"_s, Claim } } << u"1906"_s << Reason::SourceRank
        << true;
    QTest::newRow("rank goes before the own row and the date")
        << Voices { { u"news-2020"_s, u"1905"_s, OwnRow }, { u"book-1950"_s, u"1906"_s } } << u"1906"_s
        << Reason::SourceRank << true;
    QTest::newRow("higher rank, then finer")
        << Voices { { u"law"_s, u"1906"_s, OwnRow }, { u"web"_s, u"1905"_s }, { u"news"_s, u"1906-01"_s } }
        << u"1906-01"_s << Reason::SourceRank << true;
    QTest::newRow("finer ones differ, the stronger of them is taken")
        << Voices { { u"law"_s, u"1906"_s, OwnRow }, { u"web"_s, u"1906-02"_s }, { u"news"_s, u"1906-01"_s } }
        << u"1906-01"_s << Reason::SourceRank << true;
    QTest::newRow("finer ones differ and are equal, so none is taken")
        << Voices { { u"law"_s, u"1906"_s, OwnRow }, { u"web"_s, u"1906-02"_s }, { u"web"_s, u"1906-01"_s } }
        << u"1906"_s << Reason::SourceRank << true;
    QTest::newRow("later publication") << Voices { { u"web-2001"_s, u"1905"_s, OwnRow }, { u"web-2010"_s, u"1906"_s } }
                                       << u"1906"_s << Reason::LaterSource << true;
    QTest::newRow("later only if all are dated")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"web-2010"_s, u"1906"_s } } << u"1905"_s << Reason::OwnRow
        << true;
    QTest::newRow("perhaps later is not later")
        << Voices { { u"web-2010"_s, u"1905"_s, OwnRow }, { u"web-2010-05"_s, u"1906"_s } } << u"1905"_s
        << Reason::OwnRow << true;
    QTest::newRow("own row superseded, the later ones differ")
        << Voices { { u"web-2001"_s, u"1905"_s, OwnRow }, { u"web-2010"_s, u"1906"_s }, { u"web-2010"_s, u"1907"_s } }
        << QString() << Reason::Unsettled << true;
    QTest::newRow("later ones agree, the finer is taken") << Voices { { u"web-2001"_s, u"1905"_s, OwnRow },
        { u"web-2010"_s, u"1906"_s }, { u"web-2011"_s, u"1906-01"_s } }
                                                          << u"1906-01"_s << Reason::LaterSource << true;
    QTest::newRow("own row among equals")
        << Voices { { u"web"_s, u"1906"_s }, { u"web"_s, u"1905"_s, OwnRow } } << u"1905"_s << Reason::OwnRow << true;
    QTest::newRow("own row too weak, the strong differ")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"1906"_s, Claim }, { u"law"_s, u"1907"_s, Claim } }
        << QString() << Reason::Unsettled << true;
    QTest::newRow("claims without an own row differ")
        << Voices { { u"web"_s, u"1906"_s, Claim }, { u"web"_s, u"1907"_s, Claim } } << QString() << Reason::Unsettled
        << true;
    QTest::newRow("dispute of the highest rank")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"1906"_s, Dispute } } << u"1905"_s
        << Reason::OnlyAccount << true;
    QTest::newRow("dispute that says the same")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"1905"_s, Dispute } } << u"1905"_s
        << Reason::OnlyAccount << false;
    QTest::newRow("dispute alone") << Voices { { u"law"_s, u"1906"_s, Dispute } } << QString() << Reason::Unsettled
                                   << false;
    QTest::newRow("correction") << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"1906"_s, Correction } }
                                << u"1906"_s << Reason::SourceRank << true;
    QTest::newRow("dates that overlap in part do not contradict")
        << Voices { { u"web"_s, u"1904/1906"_s, OwnRow }, { u"law"_s, u"1905/1907"_s } } << u"1905/1907"_s
        << Reason::SourceRank << false;
    QTest::newRow("one account agrees with two that differ") << Voices { { u"web"_s, u"1906"_s, OwnRow },
        { u"web"_s, u"1906-01"_s, Claim }, { u"web"_s, u"1906-02"_s, Claim } }
                                                             << u"1906"_s << Reason::OwnRow << true;
    QTest::newRow("claim that is no date stays a statement")
        << Voices { { u"web"_s, u"1905"_s, OwnRow }, { u"law"_s, u"in the year of the great frost"_s, Claim } }
        << u"1905"_s << Reason::OnlyAccount << false;
}

void TstAttestation::accepts()
{
    QFETCH(Voices, voices);
    const FieldAccounts field = bornBy(voices);
    QTEST(field.accepted, "accepted");
    QTEST(field.reason, "reason");
    QTEST(field.conflict, "conflict");
}

void TstAttestation::givesEveryField()
{
    const QList<FieldAccounts> fields = accept({ attestation(0, { { u"id", u"p"_s } }) }, {}, {});
    QCOMPARE(fields.size(), qsizetype(tableSpec(Table::People).fields.size()));
    for (int i = 0; i < fields.size(); ++i)
        QCOMPARE(fields[i].field, i);
    QCOMPARE(accept({}, {}, {}), {});
}

void TstAttestation::showsTheAcceptedAccountFirst()
{
    const FieldAccounts field
        = bornBy({ { u"law"_s, u"1999"_s, Voice::Form::Dispute }, { u"web"_s, u"1906-01-03"_s, Voice::Form::OwnRow },
            { u"encyclopedia"_s, u"1906"_s }, { u"news"_s, u"1907"_s } });
    QStringList values;
    for (const Account &account : field.accounts)
        values.append(account.value);
    QCOMPARE(field.accepted, u"1906-01-03"_s);
    QCOMPARE(values, QStringList({ u"1906-01-03"_s, u"1906"_s, u"1907"_s, u"1999"_s }));
}

void TstAttestation::keepsWhatAnAccountSays()
{
    Attestation own = attestation(0, { { u"born", u"1906"_s }, { u"sources", u"a;b"_s } });
    own.locator = u"p. 12"_s;
    const QList<Account> accounts = accept({ own }, { claim(u"born"_s, u"1906"_s, u"c"_s, Stance::Corrects) }, {})
                                        .at(fieldIndex(Table::People, u"born"))
                                        .accounts;
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0],
        Account({ u"1906"_s, { SourceId(u"a"_s), SourceId(u"b"_s) }, Stance::Asserts, true, u"p. 12"_s, {}, {} }));
    QCOMPARE(accounts[1],
        Account({ u"1906"_s, { SourceId(u"c"_s) }, Stance::Corrects, false, {}, u"a remark"_s, u"q--c"_s }));
}

void TstAttestation::takesTheEditorsVerdict()
{
    const QList<Attestation> attestations { attestation(0, { { u"born", u"1905"_s }, { u"sources", u"a"_s } }),
        attestation(1, { { u"born", u"1906"_s }, { u"sources", u"b"_s } }) };
    const SourceStandings standings { { SourceId(u"a"_s), { 7, {} } }, { SourceId(u"b"_s), { 1, {} } } };
    const FieldAccounts field
        = accept(attestations, {}, standings, { { u"born"_s, u"1906"_s } }).at(fieldIndex(Table::People, u"born"));
    QCOMPARE(field.accepted, u"1906"_s);
    QCOMPARE(field.reason, Reason::EditorsVerdict);
    QVERIFY(field.conflict);
    QCOMPARE(field.accounts.constFirst().value, u"1906"_s);
}

void TstAttestation::unitesLists()
{
    const QList<FieldAccounts> fields
        = accept({ attestation(0, { { u"other_names", u"Liukin;Lyukin"_s }, { u"sources", u"web"_s } }),
                     attestation(1, { { u"other_names", u"Lukin;Liukin"_s }, { u"sources", u"law;web"_s } }) },
            {}, { { SourceId(u"law"_s), { 7, {} } } });
    const FieldAccounts &names = fields.at(fieldIndex(Table::People, u"other_names"));
    QCOMPARE(names.accepted, u"Liukin;Lyukin;Lukin"_s);
    QCOMPARE(names.reason, Reason::AllAgree);
    QVERIFY(!names.conflict);
    const FieldAccounts &sources = fields.at(fieldIndex(Table::People, u"sources"));
    QCOMPARE(sources.accepted, u"web;law"_s);
    QVERIFY(!sources.conflict);
}

void TstAttestation::prefersTheLongerListOfReferences()
{
    const auto act = [](qint64 number, const QString &awards) {
        Attestation result;
        result.record
            = tests::record(Table::Acts, { { u"id", u"d"_s }, { u"award", awards }, { u"sources", u"web"_s } });
        result.number = number;
        return result;
    };
    const auto awards = [](const QList<Attestation> &attestations) {
        return accept(attestations, {}, {}).at(fieldIndex(Table::Acts, u"award"));
    };
    const FieldAccounts longer = awards({ act(0, u"a"_s), act(1, u"b;a"_s) });
    QCOMPARE(longer.accepted, u"b;a"_s);
    QCOMPARE(longer.reason, Reason::AllAgree);
    QVERIFY(!longer.conflict);
    const FieldAccounts other = awards({ act(0, u"a"_s), act(1, u"b"_s) });
    QCOMPARE(other.accepted, u"a"_s);
    QCOMPARE(other.reason, Reason::OwnRow);
    QVERIFY(other.conflict);
}

void TstAttestation::leavesOtherStatementsAlone()
{
    Attestation award;
    award.record
        = tests::record(Table::Awards, { { u"id", u"a"_s }, { u"kind", u"title"_s }, { u"sources", u"web"_s } });
    const QList<Claim> claims { claim(u"kind"_s, u"gold medal with hammer and sickle"_s, u"law"_s),
        claim(u"weight_g"_s, u"15.25"_s, u"law"_s), claim(u"total_conferred"_s, u"over 20,000"_s, u"law"_s) };
    for (const FieldAccounts &field : accept({ award }, claims, {}))
        QVERIFY(field.accounts.size() <= 1 && !field.conflict);
}

void TstAttestation::doesNotClaimIdsOrSources()
{
    const QList<FieldAccounts> fields = accept({ attestation(0, { { u"id", u"p"_s }, { u"sources", u"a"_s } }) },
        { claim(u"id"_s, u"q"_s, u"b"_s), claim(u"sources"_s, u"c"_s, u"b"_s) }, {});
    QCOMPARE(fields.at(fieldIndex(Table::People, u"id")).accepted, u"p"_s);
    QCOMPARE(fields.at(fieldIndex(Table::People, u"sources")).accepted, u"a"_s);
}

void TstAttestation::neverLetsNotesConflict()
{
    const QList<FieldAccounts> fields = accept(
        { attestation(0, { { u"note", u"one"_s }, { u"occupation", u"miner"_s }, { u"sources", u"a"_s } }),
            attestation(1, { { u"note", u"two"_s }, { u"occupation", u"coal miner"_s }, { u"sources", u"b"_s } }) },
        {}, {});
    QCOMPARE(fields.at(fieldIndex(Table::People, u"note")).accepted, u"one"_s);
    QVERIFY(!fields.at(fieldIndex(Table::People, u"note")).conflict);
    QVERIFY(fields.at(fieldIndex(Table::People, u"occupation")).conflict);
}

void TstAttestation::makesTheAcceptedRecord()
{
    const Attestation own = attestation(0, { { u"id", u"p"_s }, { u"born", u"1905"_s }, { u"sources", u"web"_s } });
    const QList<FieldAccounts> fields
        = accept({ own }, { claim(u"born"_s, u"1906"_s, u"law"_s), claim(u"died"_s, u"1977-11-05"_s, u"law"_s) },
            { { SourceId(u"law"_s), { 7, {} } } });
    const Record accepted = acceptedRecord(own.record, fields);
    QCOMPARE(accepted.ref(), own.record.ref());
    QCOMPARE(accepted.value(u"born"), u"1906"_s);
    QCOMPARE(accepted.value(u"died"), u"1977-11-05"_s);
    QCOMPARE(accepted.value(u"sources"), u"web"_s);
}

QTEST_GUILESS_MAIN(TstAttestation)
#include "tst_attestation.moc"
