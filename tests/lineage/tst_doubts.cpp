// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/doubts.h"
#include "lineage/foundingfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

Claim claim(const QString &question, const QString &property, const QString &value, Stance stance = Stance::Asserts)
{
    Claim result;
    result.id = question + value;
    result.question = question;
    result.subject = u"a"_s;
    result.property = property;
    result.value = value;
    result.source = SourceId(u"s-"_s + value);
    result.stance = stance;
    return result;
}

QList<Doubt> doubtsFrom(const QList<Claim> &claims)
{
    LineageFacts facts;
    facts.today = dayNumber({ 2026, 1, 1 }, Calendar::Gregorian);
    Award award;
    award.id = AwardId(u"a"_s);
    award.established = *Date::parse(u"1921");
    facts.awards = { award };
    facts.claims = claims;
    return doubtsOn(award.id, facts);
}

} // namespace

class TstDoubts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void differingDatesStandInTime();
    void datesThatCanAllHoldDoNotStandApart();
    void agreementIsNoDoubt();
    void wordingsThatNobodyContestsAreNoDoubt();
    void fieldsThatDifferAreADoubtEvenUncontested();
    void aCountIsNotTakenForAYear();
    void pointsWithoutDatesShareOneDoubt();
    void findsTheFoundingDoubts();
    void findsActsInDispute();
};

void TstDoubts::differingDatesStandInTime()
{
    const QList<Doubt> doubts = doubtsFrom(
        { claim(u"q"_s, u"first_thrice"_s, u"1954"_s), claim(u"q"_s, u"first_thrice"_s, u"1953"_s, Stance::Disputes) });
    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.first().questions, QStringList({ u"q"_s }));
    QCOMPARE(doubts.first().dates, QList<Date>({ *Date::parse(u"1953"), *Date::parse(u"1954") }));
    QCOMPARE(doubts.first().answers, 2);
}

void TstDoubts::datesThatCanAllHoldDoNotStandApart()
{
    const QList<Doubt> doubts = doubtsFrom(
        { claim(u"q"_s, u"replaced"_s, u"1938"_s), claim(u"q"_s, u"replaced"_s, u"1938-12-27"_s, Stance::Corrects) });
    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts.first().dates.isEmpty());
}

void TstDoubts::agreementIsNoDoubt()
{
    QVERIFY(doubtsFrom(
        { claim(u"q"_s, u"established"_s, u"1921"_s), claim(u"q"_s, u"established"_s, u"1921"_s, Stance::Disputes) })
                .isEmpty());
    QVERIFY(doubtsFrom({}).isEmpty());
}

void TstDoubts::wordingsThatNobodyContestsAreNoDoubt()
{
    QVERIFY(doubtsFrom({ claim(u"q"_s, u"standing"_s, u"one"_s), claim(u"q"_s, u"standing"_s, u"another wording"_s) })
                .isEmpty());
}

void TstDoubts::fieldsThatDifferAreADoubtEvenUncontested()
{
    QCOMPARE(doubtsFrom({ claim(u"q"_s, u"total_conferred"_s, u"65"_s), claim(u"q"_s, u"total_conferred"_s, u"82"_s) })
                 .size(),
        1);
}

void TstDoubts::aCountIsNotTakenForAYear()
{
    const QList<Doubt> doubts = doubtsFrom(
        { claim(u"q"_s, u"total_conferred"_s, u"1950"_s), claim(u"q"_s, u"total_conferred"_s, u"1960"_s) });
    QCOMPARE(doubts.size(), 1);
    QVERIFY(doubts.first().dates.isEmpty());
    const QList<Doubt> far = doubtsFrom(
        { claim(u"q"_s, u"bearers"_s, u"1718"_s), claim(u"q"_s, u"bearers"_s, u"1800"_s, Stance::Disputes) });
    QVERIFY2(far.first().dates.isEmpty(), "no award of the line lived near such years");
}

void TstDoubts::pointsWithoutDatesShareOneDoubt()
{
    const QList<Doubt> doubts
        = doubtsFrom({ claim(u"q1"_s, u"ground"_s, u"x"_s), claim(u"q1"_s, u"ground"_s, u"y"_s, Stance::Corrects),
            claim(u"q2"_s, u"bearer"_s, u"x"_s), claim(u"q2"_s, u"bearer"_s, u"y"_s, Stance::Corrects),
            claim(u"q3"_s, u"established"_s, u"1921"_s), claim(u"q3"_s, u"established"_s, u"1927"_s) });
    QCOMPARE(doubts.size(), 2);
    QCOMPARE(doubts.first().questions, QStringList({ u"q3"_s }));
    QCOMPARE(doubts.last().questions, QStringList({ u"q1"_s, u"q2"_s }));
    QVERIFY(doubts.last().property.isEmpty());
}

void TstDoubts::findsTheFoundingDoubts()
{
    const LineageFacts facts = foundingFacts();
    const QList<Doubt> ofHeroOfLabour = doubtsOn(AwardId(u"hero-of-labour"_s), facts);
    QCOMPARE(ofHeroOfLabour.size(), 2);
    QCOMPARE(ofHeroOfLabour.first().questions, QStringList({ u"title-origin"_s }));
    QCOMPARE(ofHeroOfLabour.first().dates.first(), *Date::parse(u"1918"));
    QVERIFY(doubtsOn(AwardId(u"hero-of-labour-informal"_s), facts).isEmpty());
}

void TstDoubts::findsActsInDispute()
{
    const QSet<ActId> disputed = disputedActs(foundingFacts());
    QVERIFY(disputed.contains(ActId(u"ukaz-1988-08-22"_s)));
    QVERIFY(disputed.contains(ActId(u"ukaz-1939-12-20"_s)));
    QVERIFY(!disputed.contains(ActId(u"ukaz-1947-03-29"_s)));
}

QTEST_GUILESS_MAIN(TstDoubts)
#include "tst_doubts.moc"
