// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowranges.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace phalera;

class TstRowRanges : public QObject
{
    Q_OBJECT

private slots:
    void aMillionRowsAreOneRange()
    {
        RowRanges rows(RowRange { 0, 999'999 });
        QCOMPARE(rows.ranges().size(), 1);
        QCOMPARE(rows.count(), 1'000'000);
        rows.remove({ 500, 500 });
        QCOMPARE(rows.ranges(), (QList<RowRange> { { 0, 499 }, { 501, 999'999 } }));
        rows.add({ 500, 500 });
        QCOMPARE(rows.ranges().size(), 1);
    }

    void neighboursBecomeOneRange()
    {
        RowRanges rows;
        rows.add({ 1, 2 });
        rows.add({ 5, 6 });
        rows.add({ 3, 4 });
        QCOMPARE(rows.ranges(), (QList<RowRange> { { 1, 6 } }));
        RowRanges appended;
        for (const int row : { 1, 2, 3, 7, 8 })
            appended.append(row);
        QCOMPARE(appended.ranges(), (QList<RowRange> { { 1, 3 }, { 7, 8 } }));
    }

    void anEmptyRangeChangesNothing()
    {
        RowRanges rows(RowRange { 3, 5 });
        rows.add({ 9, 8 });
        rows.remove({ 4, 3 });
        QCOMPARE(rows.ranges(), (QList<RowRange> { { 3, 5 } }));
    }

    void doesWhatASetOfRowsDoes()
    {
        QRandomGenerator random(7);
        RowRanges rows;
        QSet<int> plain;
        for (int step = 0; step < 3000; ++step) {
            const int first = int(random.bounded(120));
            const RowRange range { first, first + int(random.bounded(25)) };
            const int what = int(random.bounded(3));
            for (int row = range.first; row <= range.last; ++row) {
                if (what == 0 || (what == 2 && !plain.contains(row)))
                    plain.insert(row);
                else
                    plain.remove(row);
            }
            if (what == 0)
                rows.add(range);
            else if (what == 1)
                rows.remove(range);
            else
                rows.toggle(range);
            QCOMPARE(rows.count(), plain.size());
            const RowRanges part = rows.within({ 30, 60 });
            for (int row = 0; row < 150; ++row) {
                QCOMPARE(rows.contains(row), plain.contains(row));
                QCOMPARE(part.contains(row), plain.contains(row) && row >= 30 && row <= 60);
            }
            for (qsizetype i = 1; i < rows.ranges().size(); ++i)
                QVERIFY(rows.ranges().at(i).first > rows.ranges().at(i - 1).last + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TstRowRanges)
#include "tst_rowranges.moc"
