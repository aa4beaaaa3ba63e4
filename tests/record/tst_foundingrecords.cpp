// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rulecheck.h"
#include "records.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The records that the program is founded on have to stand up to its own checks, and to come through them unchanged.
class TstFoundingRecords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdAsTheyAre_data();
    void holdAsTheyAre();
    void breakNoRule();
};

void TstFoundingRecords::holdAsTheyAre_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<int>("rows");
    QTest::newRow("sources") << Table::Sources << 951;
    QTest::newRow("awards") << Table::Awards << 34;
    QTest::newRow("award_relations") << Table::AwardRelations << 38;
    QTest::newRow("acts") << Table::Acts << 117;
    QTest::newRow("procedures") << Table::Procedures << 10;
    QTest::newRow("people") << Table::People << 694;
    QTest::newRow("conferrals") << Table::Conferrals << 837;
    QTest::newRow("counts") << Table::Counts << 138;
    QTest::newRow("claims") << Table::Claims << 258;
}

void TstFoundingRecords::holdAsTheyAre()
{
    QFETCH(Table, table);
    const QList<Record> records = tests::foundingRecords(table);
    QTEST(int(records.size()), "rows");
    for (Record record : records) {
        const QStringList asWritten = record.values;
        const QList<Error> problems = normalize(record);
        QVERIFY2(problems.isEmpty(), qPrintable(record.id));
        QCOMPARE(record.values, asWritten);
    }
}

void TstFoundingRecords::breakNoRule()
{
    RuleCheck check;
    const auto addAll = [&check](Table table, const auto &read) {
        const QList<Record> records = tests::foundingRecords(table);
        for (const Record &record : records)
            check.add(read(record));
    };
    addAll(Table::Awards, toAward);
    addAll(Table::Acts, toAct);
    addAll(Table::People, toPerson);
    addAll(Table::Conferrals, toConferral);
    addAll(Table::Counts, toCount);
    const QList<Finding> findings = check.findings();
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString() : findings.constFirst().rule));
}

QTEST_GUILESS_MAIN(TstFoundingRecords)
#include "tst_foundingrecords.moc"
