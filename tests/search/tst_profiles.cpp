// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/column.h"
#include "search/profiles.h"
#include "search/rowbits.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Counts of profiles against a count of each value, row by row.
class TstProfiles : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countEveryFieldInOnePass()
    {
        const Column two = randomColumn(2, 1);
        const Column seven = randomColumn(7, 2);
        const Column forty = randomColumn(40, 3);
        ProfileGroup group(RowCount);
        QVERIFY(group.add(Field::Sex, two));
        QVERIFY(group.add(Field::Status, seven));
        QVERIFY(group.add(Field::Republic, forty));
        QVERIFY(!group.has(Field::Sector));
        for (const quint32 oneIn : { 1U, 2U, 50U, 10'000U, 1'000'000U }) {
            const RowBits rows = someRows(oneIn);
            const std::vector<quint32> byProfile = group.countsByProfile(rows);
            QCOMPARE(byProfile.size(), group.profileCount());
            for (const auto &[field, column] : std::initializer_list<std::pair<Field, const Column &>> {
                     { Field::Sex, two }, { Field::Status, seven }, { Field::Republic, forty } }) {
                QVERIFY(group.has(field));
                std::vector<quint32> counts(column.dictionary.size());
                group.addTo(counts, field, byProfile);
                QCOMPARE(counts, countsOf(column, rows));
            }
        }
    }

    void aFieldThatMakesTooManyIsRefused()
    {
        const Column many = randomColumn(250, 4);
        ProfileGroup group(RowCount);
        QVERIFY(group.add(Field::Sector, many));
        const size_t before = group.profileCount();
        QVERIFY(!group.add(Field::Republic, randomColumn(200, 5)));
        QVERIFY(!group.has(Field::Republic));
        QCOMPARE(group.profileCount(), before);
        std::vector<quint32> counts(many.dictionary.size());
        group.addTo(counts, Field::Sector, group.countsByProfile(someRows(3)));
        QCOMPARE(counts, countsOf(many, someRows(3)));
    }

    void noRowsAtAll()
    {
        ProfileGroup group(0);
        QVERIFY(group.add(Field::Sex, ColumnBuilder().build(FieldNature::Code)));
        QCOMPARE(group.profileCount(), size_t(0));
        QVERIFY(group.countsByProfile(RowBits(0)).empty());
    }

private:
    static constexpr Row RowCount = 60'000;

    static Column randomColumn(int values, quint32 seed)
    {
        QRandomGenerator random(seed);
        ColumnBuilder builder;
        for (Row row = 0; row < RowCount; ++row)
            builder.append(QString::number(random.bounded(values)));
        return builder.build(FieldNature::Code);
    }
    static RowBits someRows(quint32 oneIn)
    {
        QRandomGenerator random(oneIn);
        RowBits rows(RowCount);
        for (Row row = 0; row < RowCount; ++row) {
            if (random.bounded(oneIn) == 0)
                rows.add(row);
        }
        return rows;
    }
    static std::vector<quint32> countsOf(const Column &column, const RowBits &rows)
    {
        std::vector<quint32> counts(column.dictionary.size());
        for (Row row = 0; row < RowCount; ++row)
            counts[column.codes[row]] += rows.contains(row) ? 1 : 0;
        return counts;
    }
};

QTEST_GUILESS_MAIN(TstProfiles)
#include "tst_profiles.moc"
