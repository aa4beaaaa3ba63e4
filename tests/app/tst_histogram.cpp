// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/histogram.h"
#include "randomarchive.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;
using namespace phalera::tests;

class TstHistogram : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Answer ask(const std::shared_ptr<const Snapshot> &snapshot, const QString &text)
    {
        return answer(snapshot, parseQuery(text).value());
    }

    /// The same, row by row.
    [[nodiscard]] static Histogram counted(const Answer &answer, Field field, const Histogram &shape)
    {
        Histogram expected;
        expected.first = shape.first;
        expected.bars.resize(shape.bars.size());
        QHash<QString, QSet<std::pair<int, int>>> seen;
        for (const Row row : answer.rows) {
            const RowTable table = rowTable(answer.query.unit);
            const QString text = answer.snapshot->text(table, row, field);
            std::pair<int, int> span { 0, -1 };
            bool isKnown = !text.isEmpty();
            if (fieldNature(field) == FieldNature::Date) {
                const Day earliest = answer.snapshot->earliest(table, field)[row];
                const Day latest = answer.snapshot->latest(table, field)[row];
                isKnown = earliest != DistantPast || latest != DistantFuture;
                if (earliest != DistantPast && latest != DistantFuture)
                    span = { int(calendarDay(earliest, Calendar::Gregorian).year),
                        int(calendarDay(latest, Calendar::Gregorian).year) };
            } else if (isKnown) {
                const QStringList ends = text.split(u".."_s);
                span = { ends.first().toInt(), ends.last().toInt() };
            }
            if (answer.query.unit == Unit::People) {
                QSet<std::pair<int, int>> &ofPerson = seen[answer.snapshot->text(table, row, Field::Person)];
                const std::pair<int, int> key = isKnown ? span : std::pair<int, int> { -1, -2 };
                if (ofPerson.contains(key))
                    continue;
                ofPerson.insert(key);
            }
            if (!isKnown)
                ++expected.unknown;
            else if (span.first != span.second)
                ++expected.possible;
            for (int at = span.first; at <= span.second; ++at) {
                Histogram::Bar &bar = expected.bars[at - shape.first];
                ++(span.first == span.second ? bar.certain : bar.possible);
            }
        }
        return expected;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAsRowByRow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field");
        for (const char *query : { "", "sex:female", "unit:people", "unit:people republic:Moscow", "unit:acts",
                 "nobody", "year:1948 time:any" }) {
            for (const char *field : { "born", "died", "date", "ordinal", "age", "source_count" })
                QTest::addRow("%s by %s", query, field) << QString::fromLatin1(query) << QString::fromLatin1(field);
        }
    }

    void countsAsRowByRow()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, field);
        const Field by = fieldByName(field).value();
        for (quint32 seed = 1; seed <= 8; ++seed) {
            const auto snapshot = snapshotOf(randomRecords(seed));
            const Answer found = ask(snapshot, query);
            if (found.query.unit == Unit::Acts && by != Field::Date && by != Field::SourceCount)
                continue; // an act has no such field
            const Histogram histogram = phalera::histogram(found, by);
            QCOMPARE(histogram, counted(found, by, histogram));
        }
    }

    void barsStayWhereTheyAre()
    {
        const auto snapshot = snapshotOf(randomRecords(3));
        const Histogram all = histogram(ask(snapshot, {}), Field::Born);
        const Histogram none = histogram(ask(snapshot, u"nobody"_s), Field::Born);
        QVERIFY(!all.bars.isEmpty());
        QCOMPARE(none.first, all.first);
        QCOMPARE(none.bars.size(), all.bars.size());
    }

    void aFieldThatTheUnitHasNotIsEmpty()
    {
        const auto snapshot = snapshotOf(randomRecords(1));
        QCOMPARE(histogram(ask(snapshot, u"unit:acts"_s), Field::Born), Histogram());
    }

    void oneWildYearDoesNotStretchTheAxis()
    {
        const auto snapshot = snapshotOf({ record(Table::People, { { u"id", u"a" }, { u"born", u"1900" } }),
            record(Table::People, { { u"id", u"b" }, { u"born", u"9999" } }),
            record(Table::People, { { u"id", u"c" }, { u"born", u"0001" } }) });
        const Histogram born = histogram(ask(snapshot, u"unit:people"_s), Field::Born);
        QCOMPARE(born.bars.size(), 1);
        QCOMPARE(born.possible, 2); // known, and drawn at no bar
        QCOMPARE(born.unknown, 0);
    }
};

QTEST_GUILESS_MAIN(TstHistogram)
#include "tst_histogram.moc"
