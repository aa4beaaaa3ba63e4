// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowlists.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Lists of rows give back what was put in, few and many alike.
class TstRowLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void giveWhatWasPutIn_data()
    {
        QTest::addColumn<Row>("rowCount");
        for (const Row rowCount : { Row(1), Row(7), Row(8), Row(64), Row(1000), Row(200'000) })
            QTest::addRow("%u rows", rowCount) << rowCount;
    }
    void giveWhatWasPutIn()
    {
        QFETCH(Row, rowCount);
        QRandomGenerator random(rowCount);
        std::vector<std::vector<Row>> lists { {}, { 0 }, { rowCount - 1 } };
        for (const quint32 oneIn : { 1U, 2U, 7U, 9U, 100U, 3000U, 100'000U }) {
            std::vector<Row> &rows = lists.emplace_back();
            for (Row row = 0; row < rowCount; ++row) {
                if (random.bounded(oneIn) == 0)
                    rows.push_back(row);
            }
        }
        RowLists kept(rowCount);
        for (const std::vector<Row> &rows : lists)
            kept.append(rows);
        const auto again = RowLists::fromParts(rowCount, kept.bytes(), kept.begins());
        QVERIFY(again);
        QCOMPARE(again->size(), lists.size());
        for (size_t first = 0; first < lists.size(); ++first) {
            QCOMPARE(size_t(again->count(first)), lists[first].size());
            RowSet expected;
            for (size_t last = first; last < lists.size(); ++last) {
                QVERIFY(again->rows(first, last) == expected);
                expected.addMany(lists[last].size(), lists[last].data());
            }
        }
    }

    void forgedBytesGiveRowsThatThereAre()
    {
        static constexpr Row RowCount = 500;
        QRandomGenerator random(3);
        for (int round = 0; round < 2000; ++round) {
            RowLists kept(RowCount);
            kept.append(std::vector<Row> { 1, 2, 400 });
            std::vector<Row> many;
            for (Row row = 0; row < RowCount; row += Row(random.bounded(1, 12)))
                many.push_back(row);
            kept.append(many);
            std::vector<quint8> bytes = kept.bytes();
            bytes[size_t(random.bounded(int(bytes.size())))] = quint8(random.bounded(256));
            std::vector<quint32> begins = kept.begins();
            begins[1] = quint32(random.bounded(int(bytes.size()) + 1));
            const auto forged = RowLists::fromParts(RowCount, bytes, begins);
            if (!forged)
                continue;
            const RowSet rows = forged->rows(0, 2);
            QVERIFY(rows.isEmpty() || rows.maximum() < RowCount);
        }
    }
};

QTEST_GUILESS_MAIN(TstRowLists)
#include "tst_rowlists.moc"
