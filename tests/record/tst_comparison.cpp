// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/comparison.h"

#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstComparison : public QObject
{
    Q_OBJECT

private slots:
    void standing_data();
    void standing();
    void contradictionsStandFirst();
    void aSourceDoesNotAnswerItself();
    void countsContradictedStatements();

private:
    static Claim claim(const QString &id, const QString &value, Stance stance)
    {
        Claim c;
        c.id = id;
        c.source = SourceId(id);
        c.question = u"title-origin"_s;
        c.subject = u"hero-of-labour"_s;
        c.property = u"established"_s;
        c.value = value;
        c.stance = stance;
        return c;
    }
};

void TstComparison::standing_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<Stance>("myStance");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Stance>("otherStance");
    QTest::addColumn<Standing>("expected");

    QTest::newRow("same value") << u"1921"_s << Stance::Asserts << u"1921"_s << Stance::Asserts << Standing::Agrees;
    QTest::newRow("finer date") << u"1921"_s << Stance::Asserts << u"1921-01"_s << Stance::Asserts << Standing::Agrees;
    QTest::newRow("corrected") << u"1921"_s << Stance::Asserts << u"1927-07-27"_s << Stance::Corrects
                               << Standing::Corrects;
    QTest::newRow("disputed") << u"1921"_s << Stance::Asserts << u"1918"_s << Stance::Disputes << Standing::Disputes;
    QTest::newRow("two assertions of dates")
        << u"1991-12-21"_s << Stance::Asserts << u"1991-12-24"_s << Stance::Asserts << Standing::Differs;
    QTest::newRow("two numbers") << u"102"_s << Stance::Asserts << u"105"_s << Stance::Asserts << Standing::Differs;
    QTest::newRow("equal numbers") << u"102"_s << Stance::Asserts << u"102.0"_s << Stance::Asserts << Standing::Agrees;
    QTest::newRow("prose") << u"was justified"_s << Stance::Asserts << u"proved its worth"_s << Stance::Asserts
                           << Standing::InOtherWords;
    QTest::newRow("I am the correction") << u"1927"_s << Stance::Corrects << u"1921"_s << Stance::Asserts
                                         << Standing::IsContradicted;
    QTest::newRow("two corrections that differ")
        << u"persons"_s << Stance::Corrects << u"persons only"_s << Stance::Corrects << Standing::InOtherWords;
}

void TstComparison::standing()
{
    QFETCH(QString, mine);
    QFETCH(Stance, myStance);
    QFETCH(QString, other);
    QFETCH(Stance, otherStance);
    const Claim a = claim(u"a"_s, mine, myStance);
    const QList<Counterstatement> found = counterstatements(a, { a, claim(u"b"_s, other, otherStance) });
    QCOMPARE(found.size(), 1);
    QTEST(found.first().standing, "expected");
}

void TstComparison::contradictionsStandFirst()
{
    const Claim mine = claim(u"a"_s, u"1921"_s, Stance::Asserts);
    const QList<Counterstatement> found = counterstatements(mine,
        { claim(u"agrees"_s, u"1921"_s, Stance::Asserts), claim(u"disputes"_s, u"1918"_s, Stance::Disputes),
            claim(u"corrects"_s, u"1927"_s, Stance::Corrects) });
    QStringList order;
    for (const Counterstatement &statement : found)
        order.append(statement.claim.id);
    QCOMPARE(order, QStringList({ u"corrects"_s, u"disputes"_s, u"agrees"_s }));
}

void TstComparison::aSourceDoesNotAnswerItself()
{
    const Claim mine = claim(u"a"_s, u"first only"_s, Stance::Asserts);
    Claim again = claim(u"a"_s, u"with each"_s, Stance::Asserts);
    again.id = u"a-2"_s;
    QVERIFY(counterstatements(mine, { mine, again }).isEmpty());
}

void TstComparison::countsContradictedStatements()
{
    const StatementCounts counts = statementCounts({ claim(u"news"_s, u"1921"_s, Stance::Asserts),
        claim(u"echo"_s, u"1921"_s, Stance::Asserts), claim(u"law"_s, u"1927"_s, Stance::Corrects) });
    QCOMPARE(counts.value(SourceId(u"news"_s)).contradicted, 1);
    QCOMPARE(counts.value(SourceId(u"echo"_s)).contradicted, 1);
    QCOMPARE(counts.value(SourceId(u"law"_s)).contradicted, 0);
    QCOMPARE(counts.value(SourceId(u"law"_s)).statements, 1);
}

QTEST_GUILESS_MAIN(TstComparison)
#include "tst_comparison.moc"
