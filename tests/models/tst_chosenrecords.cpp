// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chosenrecords.h"

#include "synthsnapshot.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstChosenRecords : public QObject
{
    Q_OBJECT

private:
    void show(const QString &query, const QList<SortKey> &keys)
    {
        const Answer found = answer(m_snapshot, parseQuery(query).value_or(Query {}));
        m_model.setRows(found, ordered(found, keys, u"ru"_s));
    }
    [[nodiscard]] QSet<QString> idsOf(const RowRanges &rows) const
    {
        QSet<QString> ids;
        for (const RowRange &range : rows.ranges()) {
            for (int row = range.first; row <= range.last; ++row)
                ids.insert(m_model.record(row).id);
        }
        return ids;
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    RecordTableModel m_model;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_snapshot = synthSnapshot(3000, 5);
        m_model.setColumns({ Field::Name });
    }

    void areTheSameInEveryOrder_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("conferrals") << u""_s;
        QTest::newRow("people") << u"unit:people"_s;
        QTest::newRow("acts") << u"unit:acts"_s;
    }

    void areTheSameInEveryOrder()
    {
        QFETCH(const QString, query);
        show(query, {});
        RowRanges rows(RowRange { 3, 12 });
        rows.add({ 20, 20 });
        const QSet<QString> ids = idsOf(rows);
        QCOMPARE(ids.size(), 11);
        const ChosenRecords chosen(m_model, rows);
        show(query, { { Field::Date, true }, { Field::Name, false } });
        QCOMPARE(idsOf(chosen.rowsIn(m_model)), ids);
        show(query, {});
        QCOMPARE(chosen.rowsIn(m_model), rows);
    }

    void comeBackAfterAnAnswerWithoutThem()
    {
        show({}, {});
        const ChosenRecords chosen(m_model, RowRanges(RowRange { 0, 999 }));
        const QSet<QString> ids = idsOf(RowRanges(RowRange { 0, 999 }));
        show(u"sex:female"_s, {});
        const QSet<QString> women = idsOf(chosen.rowsIn(m_model));
        QVERIFY(women.size() < ids.size());
        QVERIFY(ids.contains(women));
        show({}, {});
        QCOMPARE(idsOf(chosen.rowsIn(m_model)), ids);
    }

    void areFoundByTheirIdsInAnotherSnapshot_data() { areTheSameInEveryOrder_data(); }

    void areFoundByTheirIdsInAnotherSnapshot()
    {
        QFETCH(const QString, query);
        show(query, {});
        const ChosenRecords chosen(m_model, RowRanges(RowRange { 5, 44 }));
        const QSet<QString> ids = idsOf(RowRanges(RowRange { 5, 44 }));
        m_snapshot = synthSnapshot(3000, 5);
        show(query, { { Field::Date, false } });
        QVERIFY(!chosen.fits(m_model.answer()));
        QVERIFY(chosen.rowsIn(m_model).isEmpty()); // a row number means nothing in another snapshot
        const ChosenRecords renewed = chosen.renewed(m_model.answer());
        QVERIFY(renewed.fits(m_model.answer()));
        QCOMPARE(idsOf(renewed.rowsIn(m_model)), ids);
    }

    void areGivenUpWhereAnotherUnitIsListed()
    {
        show({}, {});
        const ChosenRecords chosen(m_model, RowRanges(RowRange { 0, 9 }));
        show(u"unit:acts"_s, {});
        QCOMPARE(chosen.renewed(m_model.answer()).count(), 0);
    }
};

QTEST_GUILESS_MAIN(TstChosenRecords)
#include "tst_chosenrecords.moc"
