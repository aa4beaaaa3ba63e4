// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/family.h"
#include "lineage/foundingfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

Award award(const QString &id, const QString &kind, const QString &jurisdiction, const QString &established,
    const QString &abolished = {})
{
    Award result;
    result.id = AwardId(id);
    result.kind = kind;
    result.jurisdiction = jurisdiction;
    result.established = Date::parse(established).value_or(Date());
    result.abolished = Date::parse(abolished).value_or(Date());
    return result;
}

AwardRelation relation(const QString &from, const QString &kind, const QString &to, const QString &date = {})
{
    AwardRelation result;
    result.id = from + u"--"_s + kind + u"--"_s + to;
    result.from = AwardId(from);
    result.relation = kind;
    result.to = AwardId(to);
    result.date = Date::parse(date).value_or(Date());
    return result;
}

QStringList ids(const QList<Award> &awards)
{
    QStringList result;
    for (const Award &each : awards)
        result.append(each.id.text());
    return result;
}

Day day(int year, int month, int dayOfMonth)
{
    return dayNumber({ year, month, dayOfMonth }, Calendar::Gregorian);
}

} // namespace

class TstFamily : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheFoundingLine();
    void findsWhatGoesWithIt();
    void tellsOwnCounterpartsFromOtherStates();
    void ofNoConferralsTakesTheLongestLine();
    void ofOrdersOnlyTakesThoseConferred();
    void holdsOnRelationsInACircle();
    void isEmptyWithoutAwards();
    void endsAnAwardWhenAnotherTakesOver();
    void doesNotEndAnAwardByItsRestoration();
    void keepsAnEndOfItsOwn();
    void staysOpenWithoutAnEnd();
    void hasNoLifeWithoutABeginning();
};

void TstFamily::findsTheFoundingLine()
{
    QCOMPARE(ids(family(foundingFacts()).line),
        QStringList({ u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s }));
}

void TstFamily::findsWhatGoesWithIt()
{
    QStringList companions;
    for (const Companion &companion : family(foundingFacts()).companions)
        companions.append(companion.award.id.text());
    QCOMPARE(
        companions, QStringList({ u"order-of-lenin"_s, u"hammer-and-sickle-medal"_s, u"hero-of-labour-rf-medal"_s }));
}

void TstFamily::tellsOwnCounterpartsFromOtherStates()
{
    const LineageFamily founding = family(foundingFacts());
    QCOMPARE(ids(founding.counterparts),
        QStringList({ u"hero-of-the-soviet-union"_s, u"hero-of-the-russian-federation"_s }));
    QCOMPARE(founding.otherStates.size(), 20);
    for (const Award &other : founding.otherStates)
        QVERIFY2(
            other.jurisdiction != "Soviet Union"_L1 && other.jurisdiction != "Russia"_L1, qPrintable(other.id.text()));
}

void TstFamily::ofNoConferralsTakesTheLongestLine()
{
    LineageFacts facts = foundingFacts();
    facts.conferrals.clear();
    QCOMPARE(family(facts).line.size(), 4);
}

void TstFamily::ofOrdersOnlyTakesThoseConferred()
{
    LineageFacts facts;
    facts.awards = { award(u"a"_s, u"order"_s, u"X"_s, u"1900"_s), award(u"b"_s, u"order"_s, u"X"_s, u"1910"_s) };
    facts.conferrals.insert(AwardId(u"b"_s), { {}, {}, 3 });
    QCOMPARE(ids(family(facts).line), QStringList({ u"b"_s }));
}

void TstFamily::holdsOnRelationsInACircle()
{
    LineageFacts facts;
    facts.awards = { award(u"a"_s, u"title"_s, u"X"_s, u"1900"_s), award(u"b"_s, u"title"_s, u"X"_s, u"1910"_s) };
    facts.relations = { relation(u"a"_s, u"succeeded_by"_s, u"b"_s), relation(u"b"_s, u"restored_as"_s, u"a"_s),
        relation(u"a"_s, u"succeeded_by"_s, u"a"_s), relation(u"a"_s, u"succeeded_by"_s, u"missing"_s) };
    QCOMPARE(ids(family(facts).line), QStringList({ u"a"_s, u"b"_s }));
}

void TstFamily::isEmptyWithoutAwards()
{
    const LineageFamily none = family({});
    QVERIFY(
        none.line.isEmpty() && none.companions.isEmpty() && none.counterparts.isEmpty() && none.otherStates.isEmpty());
}

void TstFamily::endsAnAwardWhenAnotherTakesOver()
{
    LineageFacts facts;
    facts.today = day(2026, 1, 1);
    facts.relations = { relation(u"a"_s, u"informal_origin_of"_s, u"b"_s, u"1927-07-27"_s) };
    const auto life = lifetime(award(u"a"_s, u"honour"_s, u"X"_s, u"1921"_s), facts);
    QVERIFY(life && !life->isOpen);
    QCOMPARE(life->from, day(1921, 1, 1));
    QCOMPARE(life->fromLatest, day(1921, 12, 31));
    QCOMPARE(life->to, day(1927, 7, 27));
    QCOMPARE(life->toEarliest, day(1927, 7, 27));
}

void TstFamily::doesNotEndAnAwardByItsRestoration()
{
    LineageFacts facts;
    facts.today = day(2026, 1, 1);
    facts.relations = { relation(u"a"_s, u"restored_as"_s, u"b"_s, u"2013-03-29"_s) };
    const auto life = lifetime(award(u"a"_s, u"title"_s, u"X"_s, u"1938-12-27"_s), facts);
    QVERIFY(life && life->isOpen);
}

void TstFamily::keepsAnEndOfItsOwn()
{
    LineageFacts facts;
    facts.today = day(2026, 1, 1);
    facts.relations = { relation(u"a"_s, u"succeeded_by"_s, u"b"_s, u"1995"_s) };
    const auto life = lifetime(award(u"a"_s, u"title"_s, u"X"_s, u"1938-12-27"_s, u"1991"_s), facts);
    QVERIFY(life);
    QCOMPARE(life->toEarliest, day(1991, 1, 1));
    QCOMPARE(life->to, day(1991, 12, 31));
}

void TstFamily::staysOpenWithoutAnEnd()
{
    LineageFacts facts;
    facts.today = day(2026, 6, 1);
    facts.conferrals.insert(AwardId(u"a"_s), { { { 2019, 0, 2 }, { 2018, 3, 0 } }, {}, 0 });
    const auto life = lifetime(award(u"a"_s, u"title"_s, u"X"_s, u"2013-03-29"_s), facts);
    QVERIFY(life && life->isOpen);
    QCOMPARE(life->toEarliest, day(2018, 12, 31)); // the last year with a conferral that is certain
    QCOMPARE(life->to, day(2026, 6, 1));
}

void TstFamily::hasNoLifeWithoutABeginning()
{
    QVERIFY(!lifetime(award(u"a"_s, u"title"_s, u"X"_s, {}), {}));
    QVERIFY(!lifetime(award(u"a"_s, u"title"_s, u"X"_s, u"../1950"_s), {}));
}

QTEST_GUILESS_MAIN(TstFamily)
#include "tst_family.moc"
