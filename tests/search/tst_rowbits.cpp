// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Sets of rows and words in their compact forms against the plain ones.
class TstRowBits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void becomeARowSet_data()
    {
        QTest::addColumn<Row>("rowCount");
        QTest::addColumn<Row>("every");
        QTest::newRow("no rows") << Row(0) << Row(1);
        QTest::newRow("one row") << Row(1) << Row(1);
        QTest::newRow("few in each container") << Row(200'000) << Row(1000);
        QTest::newRow("as many as an array holds") << Row(4096) << Row(1);
        QTest::newRow("one more than an array holds") << Row(4097) << Row(1);
        QTest::newRow("whole containers") << Row(131'072) << Row(1);
        QTest::newRow("a container that is not whole") << Row(131'073) << Row(1);
        QTest::newRow("empty containers between") << Row(1'000'000) << Row(200'001);
    }
    void becomeARowSet()
    {
        QFETCH(Row, rowCount);
        QFETCH(Row, every);
        RowBits bits(rowCount);
        RowSet expected;
        for (Row row = 0; row < rowCount; row += every) {
            bits.add(row);
            expected.add(row);
        }
        QVERIFY(bits.toRowSet() == expected);
        RowBits again(rowCount);
        again.add(expected);
        QVERIFY(again.toRowSet() == expected);
    }

    void postingsGiveTheRowsOfRanges()
    {
        static constexpr Row RowCount = 300;
        // Word n stands in every row that n + 1 divides: many for the first ones, few for the last.
        std::vector<RowSet> sets(26);
        std::vector<const RowSet *> rows;
        Texts texts;
        for (quint32 word = 0; word < sets.size(); ++word) {
            texts.append(QByteArray(1, char('a' + word)));
            for (Row row = 0; row < RowCount; row += word + 1)
                sets[word].add(row);
            rows.push_back(&sets[word]);
        }
        const Postings postings(std::move(texts), rows);
        for (quint32 first = 0; first <= sets.size(); ++first) {
            RowSet expected;
            for (quint32 last = first; last <= sets.size(); ++last) {
                QVERIFY(postings.rows(first, last, RowCount) == expected);
                if (last < sets.size())
                    expected |= sets[last];
            }
        }
    }

    void findsWordsByTheirBeginning()
    {
        Texts texts;
        for (const char *word : { "", "a", "ab", "abc", "b", "я" })
            texts.append(QByteArrayView(word));
        const RowSet none;
        const Postings postings(std::move(texts), std::vector<const RowSet *>(6, &none));
        QCOMPARE(postings.lowerBound("ab"), 2U);
        QCOMPARE(postings.endOfBeginning("ab"), 4U);
        QCOMPARE(postings.endOfBeginning(""), 6U);
        QCOMPARE(postings.lowerBound("z"), 5U);
        QCOMPARE(postings.endOfBeginning("z"), 5U);
    }

    void givesEachTextOneNumber()
    {
        TextNumbers numbers;
        for (int round = 0; round < 2; ++round) {
            for (quint32 i = 0; i < 1000; ++i)
                QCOMPARE(numbers.numberOf(QString(u"слово "_s + QString::number(i))), i);
        }
        const Texts texts = numbers.take();
        QCOMPARE(texts.size(), size_t(1000));
        QCOMPARE(texts[999], u"слово 999"_s);
    }
};

QTEST_GUILESS_MAIN(TstRowBits)
#include "tst_rowbits.moc"
