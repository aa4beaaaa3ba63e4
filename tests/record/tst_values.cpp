// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/values.h"
#include "records.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Reads a row in which every cell tells its own column, and expects each value where it belongs.
class TstValues : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsSources();
    void readsAwards();
    void readsRelations();
    void readsActs();
    void readsProcedures();
    void readsPeople();
    void readsConferrals();
    void readsCounts();
    void leavesUnknownEmpty();
};

namespace {

const QList<SourceId> BothSources { SourceId(u"a"_s), SourceId(u"b"_s) };

/// Texts hold the column's name; dates, numbers and lists what `cells` says.
Record told(Table table, std::initializer_list<std::pair<QStringView, QStringView>> cells)
{
    Record record = tests::record(table, cells);
    for (size_t i = 0; i < tableSpec(table).fields.size(); ++i) {
        const FieldSpec &field = tableSpec(table).fields[i];
        QString &cell = record.values[qsizetype(i)];
        if (field.type == FieldType::Sources)
            cell = u"a;b"_s;
        else if (cell.isEmpty())
            cell = field.name;
    }
    record.id = derivedId(table, record.values);
    return record;
}

} // namespace

void TstValues::readsSources()
{
    const Source source = toSource(told(Table::Sources, { { u"date", u"2013-03"_s } }));
    QCOMPARE(source.id, SourceId(u"id"_s));
    QCOMPARE(QStringList({ source.kind, source.author, source.title, source.container, source.publisher,
                 source.date.text(), source.url, source.archiveRef, source.language, source.note }),
        QStringList({ u"kind"_s, u"author"_s, u"title"_s, u"container"_s, u"publisher"_s, u"2013-03"_s, u"url"_s,
            u"archive_ref"_s, u"language"_s, u"note"_s }));
}

void TstValues::readsAwards()
{
    const Award award = toAward(told(Table::Awards,
        { { u"established", u"1938-12-27"_s }, { u"abolished", u"1991"_s }, { u"total_conferred", u"20605"_s } }));
    QCOMPARE(award.id, AwardId(u"id"_s));
    QCOMPARE(QStringList({ award.kind, award.nameRu, award.nameEn, award.jurisdiction, award.grantedBy,
                 award.established.text(), award.abolished.text(), award.establishedByAct.text(), award.note }),
        QStringList({ u"kind"_s, u"name_ru"_s, u"name_en"_s, u"jurisdiction"_s, u"granted_by"_s, u"1938-12-27"_s,
            u"1991"_s, u"established_by_act"_s, u"note"_s }));
    QCOMPARE(award.totalConferred, 20605);
    QCOMPARE(award.sources, BothSources);
}

void TstValues::readsRelations()
{
    const AwardRelation relation = toAwardRelation(told(Table::AwardRelations, { { u"date", u"1927"_s } }));
    QCOMPARE(relation.id, u"from_award--relation--to_award"_s);
    QCOMPARE(QStringList(
                 { relation.from.text(), relation.relation, relation.to.text(), relation.date.text(), relation.note }),
        QStringList({ u"from_award"_s, u"relation"_s, u"to_award"_s, u"1927"_s, u"note"_s }));
    QCOMPARE(relation.sources, BothSources);
}

void TstValues::readsActs()
{
    const Act act = toAct(told(Table::Acts, { { u"date", u"1921-01"_s }, { u"award", u"x;y"_s } }));
    QCOMPARE(act.id, ActId(u"id"_s));
    QCOMPARE(QStringList(
                 { act.kind, act.issuer, act.number, act.date.text(), act.titleRu, act.titleEn, act.effect, act.note }),
        QStringList({ u"kind"_s, u"issuer"_s, u"number"_s, u"1921-01"_s, u"title_ru"_s, u"title_en"_s, u"effect"_s,
            u"note"_s }));
    QCOMPARE(act.awards, QList<AwardId>({ AwardId(u"x"_s), AwardId(u"y"_s) }));
    QCOMPARE(act.sources, BothSources);
}

void TstValues::readsProcedures()
{
    const Procedure procedure
        = toProcedure(told(Table::Procedures, { { u"step", u"3"_s }, { u"period", u"2013-03-29/.."_s } }));
    QCOMPARE(procedure.id, u"award--3-role"_s);
    QCOMPARE(procedure.step, 3);
    QCOMPARE(QStringList({ procedure.award.text(), procedure.role, procedure.actor, procedure.action,
                 procedure.period.text(), procedure.note }),
        QStringList({ u"award"_s, u"role"_s, u"actor"_s, u"action"_s, u"2013-03-29/.."_s, u"note"_s }));
    QCOMPARE(procedure.sources, BothSources);
}

void TstValues::readsPeople()
{
    const Person person = toPerson(told(
        Table::People, { { u"other_names", u"Liukin;Lyukin"_s }, { u"born", u"1906?"_s }, { u"died", u"197X"_s } }));
    QCOMPARE(person.id, PersonId(u"id"_s));
    QCOMPARE(QStringList({ person.familyRu, person.givenRu, person.patronymicRu, person.familyEn, person.givenEn,
                 person.patronymicEn }),
        QStringList(
            { u"family_ru"_s, u"given_ru"_s, u"patronymic_ru"_s, u"family_en"_s, u"given_en"_s, u"patronymic_en"_s }));
    QCOMPARE(QStringList({ person.sex, person.born.text(), person.birthPlace, person.died.text(), person.deathPlace,
                 person.nationality, person.occupation, person.sector, person.wikidata, person.note }),
        QStringList({ u"sex"_s, u"1906?"_s, u"birth_place"_s, u"197X"_s, u"death_place"_s, u"nationality"_s,
            u"occupation"_s, u"sector"_s, u"wikidata"_s, u"note"_s }));
    QCOMPARE(person.otherNames, QStringList({ u"Liukin"_s, u"Lyukin"_s }));
    QCOMPARE(person.sources, BothSources);
}

void TstValues::readsConferrals()
{
    const Conferral conferral = toConferral(told(
        Table::Conferrals, { { u"ordinal", u"2"_s }, { u"date", u"../2022-02-02"_s }, { u"status_date", u"1953"_s } }));
    QCOMPARE(conferral.id, ConferralId(u"person--award--2--status"_s));
    QCOMPARE(conferral.ordinal, 2);
    QCOMPARE(QStringList({ conferral.person.text(), conferral.award.text(), conferral.date.text(), conferral.act.text(),
                 conferral.medalNumber, conferral.position, conferral.organisation }),
        QStringList({ u"person"_s, u"award"_s, u"../2022-02-02"_s, u"act"_s, u"medal_number"_s, u"position"_s,
            u"organisation"_s }));
    QCOMPARE(QStringList({ conferral.place, conferral.republic, conferral.grounds, conferral.status,
                 conferral.statusDate.text(), conferral.note }),
        QStringList({ u"place"_s, u"republic"_s, u"grounds"_s, u"status"_s, u"1953"_s, u"note"_s }));
    QCOMPARE(conferral.sources, BothSources);
}

void TstValues::readsCounts()
{
    const Count count = toCount(told(Table::Counts, { { u"period", u"1938/1991"_s }, { u"value", u"20812"_s } }));
    QCOMPARE(count.id, u"award--1938/1991--measure--category"_s);
    QCOMPARE(count.value, 20812);
    QCOMPARE(QStringList({ count.award.text(), count.period.text(), count.measure, count.category, count.note }),
        QStringList({ u"award"_s, u"1938/1991"_s, u"measure"_s, u"category"_s, u"note"_s }));
    QCOMPARE(count.sources, BothSources);
}

void TstValues::leavesUnknownEmpty()
{
    const Conferral conferral = toConferral(tests::record(Table::Conferrals, {}));
    QCOMPARE(conferral.ordinal, std::nullopt);
    QVERIFY(conferral.date.isNull() && conferral.statusDate.isNull());
    QVERIFY(conferral.act.isEmpty() && conferral.sources.isEmpty());
    const Award award = toAward(tests::record(Table::Awards, {}));
    QCOMPARE(award.totalConferred, std::nullopt);
    QVERIFY(award.abolished.isNull());
    QVERIFY(toAct(tests::record(Table::Acts, {})).awards.isEmpty());
    QVERIFY(toPerson(tests::record(Table::People, {})).otherNames.isEmpty());
}

QTEST_GUILESS_MAIN(TstValues)
#include "tst_values.moc"
