// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/attestation.h"
#include "record/rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Severity = Finding::Severity;

class TstRules : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void checksPeople_data();
    void checksPeople();
    void checksConferralsAgainstLives_data();
    void checksConferralsAgainstLives();
    void checksConferralsAgainstAwards_data();
    void checksConferralsAgainstAwards();
    void checksConferralsAgainstActs_data();
    void checksConferralsAgainstActs();
    void checksTurns_data();
    void checksTurns();
    void checksCounts();
    void checksClaims();
    void passesWhereNothingIsKnown();
    void tellsWhatItFound();
};

namespace {

Date date(const QString &text)
{
    return text.isEmpty() ? Date() : Date::parse(text).value();
}

/// "fault award-before-birth" and so on, one a finding.
QStringList summary(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        const QString severity = finding.severity == Severity::Fault ? u"fault "_s
            : finding.severity == Severity::Warning                  ? u"warning "_s
                                                                     : u"note "_s;
        lines.append(severity + finding.rule);
    }
    return lines;
}

Conferral conferral(const QString &day, const QString &status = u"conferred"_s)
{
    Conferral result;
    result.id = ConferralId(u"p--a--1"_s);
    result.person = PersonId(u"p"_s);
    result.award = AwardId(u"a"_s);
    result.date = date(day);
    result.status = status;
    return result;
}

} // namespace

void TstRules::checksPeople_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("died");
    QTest::addColumn<QStringList>("found");
    const QStringList fault { u"fault died-before-born"_s };
    QTest::newRow("lived") << u"1906-01-03"_s << u"1977-11-05"_s << QStringList();
    QTest::newRow("died before") << u"1906"_s << u"1905"_s << fault;
    QTest::newRow("died before, birth doubted")
        << u"1906?"_s << u"1905"_s << QStringList { u"warning died-before-born"_s };
    QTest::newRow("same year may be right") << u"1906-05"_s << u"1906"_s << QStringList();
    QTest::newRow("decades meet") << u"190X"_s << u"1900"_s << QStringList();
    QTest::newRow("born not known") << QString() << u"1905"_s << QStringList();
}

void TstRules::checksPeople()
{
    QFETCH(QString, born);
    QFETCH(QString, died);
    Person person;
    person.born = date(born);
    person.died = date(died);
    QTEST(summary(findingsOnPerson(person)), "found");
}

void TstRules::checksConferralsAgainstLives_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("died");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("found");
    const QString conferred = u"conferred"_s;
    const QStringList none;
    QTest::newRow("in life") << u"1906"_s << u"1977"_s << u"1970-08-31"_s << conferred << none;
    QTest::newRow("before birth") << u"1906"_s << QString() << u"1905-12-31"_s << conferred
                                  << QStringList { u"fault award-before-birth"_s };
    QTest::newRow("perhaps before birth, and young in any case")
        << u"1938"_s << QString() << u"1938"_s << conferred << QStringList { u"note implausible-age"_s };
    QTest::newRow("after death") << u"1906"_s << u"1970-08-30"_s << u"1970-08-31"_s << conferred
                                 << QStringList { u"warning conferred-after-death"_s };
    QTest::newRow("before birth, which is doubted")
        << u"1906~"_s << QString() << u"1905"_s << conferred << QStringList { u"warning award-before-birth"_s };
    QTest::newRow("after death, which is doubted")
        << u"1906"_s << u"1969?"_s << u"1970"_s << conferred << QStringList { u"note conferred-after-death"_s };
    QTest::newRow("after death, status not said")
        << u"1906"_s << u"1969"_s << u"1970"_s << QString() << QStringList { u"warning conferred-after-death"_s };
    QTest::newRow("in the year of death") << u"1906"_s << u"1970"_s << u"1970-12-31"_s << conferred << none;
    QTest::newRow("posthumous") << u"1906"_s << u"1950"_s << u"1970"_s << u"posthumous"_s << none;
    QTest::newRow("revoked after death") << u"1906"_s << u"1950"_s << u"1970"_s << u"revoked"_s << none;
    QTest::newRow("a child") << u"1940-06-01"_s << QString() << u"1954-05-31"_s << conferred
                             << QStringList { u"note implausible-age"_s };
    QTest::newRow("fourteen today") << u"1940-06-01"_s << QString() << u"1954-06-01"_s << conferred << none;
    QTest::newRow("perhaps fourteen") << u"1940"_s << QString() << u"1954"_s << conferred << none;
    QTest::newRow("a hundred") << u"1850-06-01"_s << QString() << u"1951-05-31"_s << conferred << none;
    QTest::newRow("a hundred and one") << u"1850-06-01"_s << QString() << u"1951-06-01"_s << conferred
                                       << QStringList { u"note implausible-age"_s };
    QTest::newRow("perhaps a hundred") << u"1850"_s << QString() << u"1951"_s << conferred << none;
    QTest::newRow("not after a day says nothing of age")
        << u"1906"_s << QString() << u"../2022-02-02"_s << conferred << none;
    QTest::newRow("undated") << u"1906"_s << u"1977"_s << QString() << conferred << none;
}

void TstRules::checksConferralsAgainstLives()
{
    QFETCH(QString, born);
    QFETCH(QString, died);
    QFETCH(QString, day);
    QFETCH(QString, status);
    const Life life { date(born), date(died) };
    QTEST(summary(findingsOnConferral(conferral(day, status), { .life = &life })), "found");
}

void TstRules::checksConferralsAgainstAwards_data()
{
    QTest::addColumn<QString>("established");
    QTest::addColumn<QString>("abolished");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("found");
    const QString conferred = u"conferred"_s;
    const QStringList none;
    QTest::newRow("while it lived") << u"1938-12-27"_s << u"1991"_s << u"1939-12-20"_s << conferred << none;
    QTest::newRow("on its first day") << u"1938-12-27"_s << u"1991"_s << u"1938-12-27"_s << conferred << none;
    QTest::newRow("day before") << u"1938-12-27"_s << QString() << u"1938-12-26"_s << conferred
                                << QStringList { u"fault before-award-established"_s };
    QTest::newRow("same year may be right") << u"1938-12-27"_s << QString() << u"1938"_s << conferred << none;
    QTest::newRow("founded within an interval") << u"1921/1927"_s << QString() << u"1922"_s << conferred << none;
    QTest::newRow("after the end") << QString() << u"1991"_s << u"1992-01-01"_s << conferred
                                   << QStringList { u"fault after-award-abolished"_s };
    QTest::newRow("last decree in the last year") << QString() << u"1991"_s << u"1991-12-21"_s << conferred << none;
    QTest::newRow("revoked after the end") << QString() << u"1991"_s << u"1995"_s << u"revoked"_s << none;
}

void TstRules::checksConferralsAgainstAwards()
{
    QFETCH(QString, established);
    QFETCH(QString, abolished);
    QFETCH(QString, day);
    QFETCH(QString, status);
    Award award;
    award.established = date(established);
    award.abolished = date(abolished);
    QTEST(summary(findingsOnConferral(conferral(day, status), { .award = &award })), "found");
}

void TstRules::checksConferralsAgainstActs_data()
{
    QTest::addColumn<QString>("actDay");
    QTest::addColumn<QString>("awards");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("same") << u"1970-08-31"_s << u"a"_s << u"1970-08-31"_s << QStringList();
    QTest::newRow("within") << u"1970-08-31"_s << u"a"_s << u"1970"_s << QStringList();
    QTest::newRow("other day") << u"1970-08-31"_s << u"a"_s << u"1970-09-01"_s
                               << QStringList { u"warning date-differs-from-act"_s };
    QTest::newRow("undated conferral") << u"1970-08-31"_s << u"a"_s << QString() << QStringList();
    QTest::newRow("undated act") << QString() << u"a"_s << u"1970"_s << QStringList();
    QTest::newRow("among several awards") << u"1970"_s << u"b;a"_s << u"1970"_s << QStringList();
    QTest::newRow("other award") << u"1970"_s << u"b"_s << u"1970"_s
                                 << QStringList { u"fault act-names-other-award"_s };
    QTest::newRow("no award named") << u"1970"_s << QString() << u"1970"_s << QStringList();
}

void TstRules::checksConferralsAgainstActs()
{
    QFETCH(QString, actDay);
    QFETCH(QString, awards);
    QFETCH(QString, day);
    Act act;
    act.date = date(actDay);
    for (const QString &award : splitList(awards))
        act.awards.append(AwardId(award));
    QTEST(summary(findingsOnConferral(conferral(day), { .act = &act })), "found");
}

void TstRules::checksTurns_data()
{
    QTest::addColumn<QStringList>("turns"); // ordinal, date, status
    QTest::addColumn<QStringList>("found");
    const QStringList none;
    const QStringList gap { u"warning ordinal-gap"_s };
    const QStringList duplicate { u"fault duplicate-ordinal"_s };
    QTest::newRow("three in order") << QStringList { u"1 1948 conferred"_s, u"2 1951 conferred"_s,
        u"3 1958 conferred"_s } << none;
    QTest::newRow("three in any order of rows")
        << QStringList { u"3 1958 conferred"_s, u"1 1948 conferred"_s, u"2 1951 conferred"_s } << none;
    QTest::newRow("second alone") << QStringList { u"2 1951 conferred"_s } << gap;
    QTest::newRow("third without second") << QStringList { u"1 1948 conferred"_s, u"3 1958 conferred"_s } << gap;
    QTest::newRow("number not said") << QStringList { u"? 1948 conferred"_s, u"2 1951 conferred"_s } << none;
    QTest::newRow("first twice") << QStringList { u"1 1948 conferred"_s, u"1 1951 conferred"_s } << duplicate;
    QTest::newRow("first twice, once posthumous")
        << QStringList { u"1 1948 conferred"_s, u"1 1951 posthumous"_s } << duplicate;
    QTest::newRow("second twice") << QStringList { u"1 1948 conferred"_s, u"2 1951 conferred"_s, u"2 1952 conferred"_s }
                                  << duplicate;
    QTest::newRow("second before first") << QStringList { u"1 1951 conferred"_s, u"2 1948 conferred"_s }
                                         << QStringList { u"fault ordinal-before-earlier"_s };
    QTest::newRow("third before first, second undated") << QStringList { u"1 1951 conferred"_s, u"2  conferred"_s,
        u"3 1948 conferred"_s } << QStringList { u"fault ordinal-before-earlier"_s };
    QTest::newRow("second before first, one without a number") << QStringList { u"1 1951 conferred"_s,
        u"2 1948 conferred"_s, u"? 1950 conferred"_s } << QStringList { u"fault ordinal-before-earlier"_s };
    QTest::newRow("second before first, which is doubted") << QStringList { u"1 1951? conferred"_s,
        u"2 1948 conferred"_s } << QStringList { u"warning ordinal-before-earlier"_s };
    QTest::newRow("second perhaps before first")
        << QStringList { u"1 1951-06 conferred"_s, u"2 1951 conferred"_s } << none;
    QTest::newRow("conferred and revoked") << QStringList { u"1 1948 conferred"_s, u"1 1953 revoked"_s } << none;
    QTest::newRow("revoked alone") << QStringList { u"1 1953 revoked"_s }
                                   << QStringList { u"warning revocation-without-conferral"_s };
    QTest::newRow("other turn revoked") << QStringList { u"1 1948 conferred"_s, u"2 1953 revoked"_s }
                                        << QStringList { u"warning revocation-without-conferral"_s };
    QTest::newRow("revoked without a number") << QStringList { u"1 1948 conferred"_s, u"? 1953 revoked"_s } << none;
    QTest::newRow("restored") << QStringList { u"1 1948 conferred"_s, u"1 1953 revoked"_s, u"1 1956 restored"_s }
                              << none;
    QTest::newRow("none") << QStringList() << none;
}

void TstRules::checksTurns()
{
    QFETCH(QStringList, turns);
    QList<Turn> read;
    for (const QString &turn : turns) {
        const QStringList parts = turn.split(u' ');
        const bool isNumbered = parts[0] != u"?"_s;
        read.append({ ConferralId(turn), isNumbered ? std::optional(parts[0].toInt()) : std::nullopt, date(parts[1]),
            parts[2] });
    }
    QTEST(summary(findingsOnTurns(read)), "found");
}

void TstRules::checksCounts()
{
    Count count;
    QCOMPARE(findingsOnCount(count), {});
    count.value = -1;
    QCOMPARE(summary(findingsOnCount(count)), QStringList { u"fault negative-count"_s });
    Award award;
    QCOMPARE(findingsOnAward(award), {});
    award.totalConferred = 0;
    QCOMPARE(findingsOnAward(award), {});
    award.totalConferred = -20;
    QCOMPARE(summary(findingsOnAward(award)), QStringList { u"fault negative-count"_s });
}

void TstRules::checksClaims()
{
    Claim claim;
    claim.subject = u"nobody"_s;
    QCOMPARE(findingsOnClaim(claim, true), {});
    QCOMPARE(summary(findingsOnClaim(claim, false)), QStringList { u"fault claim-without-subject"_s });
}

void TstRules::passesWhereNothingIsKnown()
{
    const Life life;
    const Award award;
    const Act act;
    QCOMPARE(findingsOnConferral(conferral({}), {}), {});
    QCOMPARE(findingsOnConferral(conferral({}), { &life, &award, &act }), {});
}

void TstRules::tellsWhatItFound()
{
    const Life life { date(u"1906"_s), {} };
    const Finding expected { Severity::Fault, u"award-before-birth"_s, { Table::Conferrals, u"p--a--1"_s },
        { u"1905"_s, u"1906"_s } };
    QCOMPARE(findingsOnConferral(conferral(u"1905"_s), { .life = &life }), { expected });
}

QTEST_GUILESS_MAIN(TstRules)
#include "tst_rules.moc"
