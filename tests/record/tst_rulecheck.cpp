// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rulecheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstRuleCheck : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsNothingInSoundRecords();
    void looksUpWhatAConferralNames();
    void keepsTheTurnsOfEachBearerApart();
    void putsTheGravestFirst();
};

namespace {

Conferral conferral(
    const QString &person, const QString &award, int ordinal, const QString &date, const QString &act = {})
{
    Conferral result;
    result.id = ConferralId(person + u"--"_s + award + u"--"_s + QString::number(ordinal));
    result.person = PersonId(person);
    result.award = AwardId(award);
    result.ordinal = ordinal;
    result.date = Date::parse(date).value_or(Date());
    result.act = ActId(act);
    return result;
}

void addSoundRecords(RuleCheck &check)
{
    Award award;
    award.id = AwardId(u"hero"_s);
    award.established = Date::parse(u"1938-12-27").value();
    check.add(award);
    Act act;
    act.id = ActId(u"decree"_s);
    act.date = Date::parse(u"1948-05-03").value();
    act.awards = { AwardId(u"hero"_s) };
    check.add(act);
    Person person;
    person.id = PersonId(u"p"_s);
    person.born = Date::parse(u"1906").value();
    check.add(person);
    check.add(conferral(u"p"_s, u"hero"_s, 1, u"1948-05-03"_s, u"decree"_s));
}

QStringList rules(const RuleCheck &check)
{
    QStringList found;
    const QList<Finding> findings = check.findings();
    for (const Finding &finding : findings)
        found.append(finding.record.id + u' ' + finding.rule);
    return found;
}

} // namespace

void TstRuleCheck::findsNothingInSoundRecords()
{
    RuleCheck check;
    addSoundRecords(check);
    check.add(Count());
    check.add(Claim(), true);
    QCOMPARE(check.findings(), {});
}

void TstRuleCheck::looksUpWhatAConferralNames()
{
    RuleCheck check;
    addSoundRecords(check);
    check.add(conferral(u"p"_s, u"hero"_s, 2, u"1905"_s, u"decree"_s));
    QCOMPARE(rules(check),
        QStringList({ u"p--hero--2 award-before-birth"_s, u"p--hero--2 before-award-established"_s,
            u"p--hero--2 ordinal-before-earlier"_s, u"p--hero--2 date-differs-from-act"_s }));
}

void TstRuleCheck::keepsTheTurnsOfEachBearerApart()
{
    RuleCheck check;
    addSoundRecords(check);
    check.add(conferral(u"q"_s, u"hero"_s, 1, u"1948"_s));
    check.add(conferral(u"q"_s, u"order"_s, 1, u"1948"_s));
    QCOMPARE(check.findings(), {});
    check.add(conferral(u"q"_s, u"order"_s, 3, u"1950"_s));
    QCOMPARE(rules(check), QStringList { u"q--order--3 ordinal-gap"_s });
}

void TstRuleCheck::putsTheGravestFirst()
{
    RuleCheck check;
    Person child;
    child.id = PersonId(u"child"_s);
    child.born = Date::parse(u"1940").value();
    check.add(child);
    check.add(conferral(u"child"_s, u"hero"_s, 1, u"1941"_s));
    check.add(conferral(u"other"_s, u"hero"_s, 2, u"1950"_s));
    Count count;
    count.id = u"c"_s;
    count.value = -1;
    check.add(count);
    QCOMPARE(rules(check),
        QStringList({ u"c negative-count"_s, u"other--hero--2 ordinal-gap"_s, u"child--hero--1 implausible-age"_s }));
}

QTEST_GUILESS_MAIN(TstRuleCheck)
#include "tst_rulecheck.moc"
