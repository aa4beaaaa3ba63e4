// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/tables.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstTables : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasColumnsInOrder_data();
    void hasColumnsInOrder();
    void findsTablesByName();
    void findsFieldsByName();
    void knowsWhereSourcesStand();
    void namesTheTargetOfEveryReference();
};

void TstTables::hasColumnsInOrder_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("header");
    QTest::newRow("sources") << Table::Sources
                             << u"id,kind,author,title,container,publisher,date,url,archive_ref,language,note"_s;
    QTest::newRow("awards")
        << Table::Awards
        << u"id,kind,name_ru,name_en,jurisdiction,granted_by,established,abolished,established_by_act,"
           "total_conferred,sources,note"_s;
    QTest::newRow("award_relations") << Table::AwardRelations << u"from_award,relation,to_award,date,sources,note"_s;
    QTest::newRow("acts") << Table::Acts << u"id,kind,issuer,number,date,title_ru,title_en,award,effect,sources,note"_s;
    QTest::newRow("procedures") << Table::Procedures << u"award,step,role,actor,action,period,sources,note"_s;
    QTest::newRow("people")
        << Table::People
        << u"id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,"
           "died,death_place,nationality,occupation,sector,wikidata,sources,note"_s;
    QTest::newRow("conferrals")
        << Table::Conferrals
        << u"person,award,ordinal,date,act,medal_number,position,organisation,place,republic,grounds,status,"
           "status_date,sources,note"_s;
    QTest::newRow("counts") << Table::Counts << u"award,period,measure,category,value,sources,note"_s;
    QTest::newRow("claims") << Table::Claims << u"id,subject,property,value,source,stance,note"_s;
}

void TstTables::hasColumnsInOrder()
{
    QFETCH(Table, table);
    QFETCH(QString, header);
    QStringList names;
    for (const FieldSpec &field : tableSpec(table).fields)
        names.append(field.name);
    QCOMPARE(names.join(u','), header);
    QCOMPARE(tableSpec(table).hasIdColumn, names.contains(u"id"_s) && table != Table::Claims);
}

void TstTables::findsTablesByName()
{
    for (const Table table : AllTables)
        QCOMPARE(tableByName(QString(tableSpec(table).name)), table);
    QCOMPARE(tableByName(u"People"), std::nullopt);
    QCOMPARE(tableByName(u""), std::nullopt);
}

void TstTables::findsFieldsByName()
{
    QCOMPARE(fieldIndex(Table::People, u"id"), 0);
    QCOMPARE(fieldIndex(Table::People, u"note"), 18);
    QCOMPARE(fieldIndex(Table::People, u"award"), -1);
}

void TstTables::knowsWhereSourcesStand()
{
    QCOMPARE(sourcesFieldIndex(Table::Sources), -1);
    QCOMPARE(sourcesFieldIndex(Table::Claims), fieldIndex(Table::Claims, u"source"));
    for (const Table table : AllTables) {
        if (table != Table::Sources && table != Table::Claims)
            QCOMPARE(sourcesFieldIndex(table), fieldIndex(table, u"sources"));
    }
}

void TstTables::namesTheTargetOfEveryReference()
{
    for (const Table table : AllTables) {
        for (const FieldSpec &field : tableSpec(table).fields) {
            const bool refers = field.type == FieldType::Reference || field.type == FieldType::ReferenceList
                || field.type == FieldType::Sources;
            QCOMPARE(field.target.has_value(), refers);
            QCOMPARE(field.vocabulary.empty(), field.type != FieldType::Vocabulary);
            QVERIFY(!refers || tableSpec(*field.target).hasIdColumn);
        }
    }
}

QTEST_GUILESS_MAIN(TstTables)
#include "tst_tables.moc"
