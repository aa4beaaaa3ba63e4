// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomquery.h"
#include "search/answer.h"
#include "search/oracle.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::Oracle;
using tests::record;

class TstAnswer : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheOracle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("archive %u", seed) << seed;
    }
    void agreesWithTheOracle()
    {
        QFETCH(quint32, seed);
        const QList<Record> records = tests::randomRecords(seed);
        const auto snapshot = tests::snapshotOf(records);
        const Oracle oracle(records);
        tests::RandomQuery random(seed);
        for (int i = 0; i < 250; ++i) {
            Query query = random.next();
            const QMap<QString, Oracle::Truth> expected = oracle.ask(query);
            for (const TimeScope time : { TimeScope::Certain, TimeScope::Possible, TimeScope::Any }) {
                query.time = time;
                QStringList ids;
                for (auto at = expected.begin(); at != expected.end(); ++at) {
                    if (at.value() >= lowestIn(time))
                        ids.append(at.key());
                }
                const QStringList found = idsOf(answer(snapshot, query));
                QVERIFY2(found == ids,
                    qPrintable(format(query) + u": "_s + found.join(u' ') + u" instead of "_s + ids.join(u' ')));
            }
        }
    }

    void countsAgreeWithTheOracle()
    {
        for (quint32 seed = 20; seed < 30; ++seed) {
            const QList<Record> records = tests::randomRecords(seed);
            const auto snapshot = tests::snapshotOf(records);
            const Oracle oracle(records);
            tests::RandomQuery random(seed);
            for (int i = 0; i < 200; ++i) {
                const Query query = random.next();
                const Answer found = answer(snapshot, query);
                const QMap<QString, Oracle::Truth> expected = oracle.ask(query);
                QVERIFY2(countsFit(found, expected, oracle), qPrintable(format(query)));
            }
        }
    }

    void threeAnswersOnDates_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<int>>("counts"); // certain, possible, undated
        const QList<int> certain { 1, 0, 0 };
        const QList<int> possible { 0, 1, 0 };
        const QList<int> undated { 0, 0, 1 };
        const QList<int> none { 0, 0, 0 };
        const auto row = [](const char *name, const QString &date, const QString &query, const QList<int> &counts) {
            QTest::newRow(name) << date << query << counts;
        };
        row("a day in its year", u"1948-03-13"_s, u"year:1948"_s, certain);
        row("a year in a month", u"1948"_s, u"date:1948-03"_s, possible);
        row("a year in itself", u"1948"_s, u"year:1948"_s, certain);
        row("two years held by two values", u"1948/1949"_s, u"year:1948,1949"_s, certain);
        row("two years, one of them asked", u"1948/1949"_s, u"year:1948"_s, possible);
        row("two years, between them a gap", u"1948/1950"_s, u"year:1948,1950"_s, possible);
        row("not after", u"../2022-02-02"_s, u"year:2022"_s, possible);
        row("not after, all before asked", u"../2022-02-02"_s, u"year:..2022"_s, certain);
        row("not after, later asked", u"../2022-02-02"_s, u"year:2023.."_s, none);
        row("unknown", u""_s, u"year:1948"_s, undated);
        row("known, unknown asked", u"1948"_s, u"date:unknown"_s, none);
        row("negated certain", u"1948"_s, u"-year:1948"_s, none);
        row("negated possible", u"1948"_s, u"-date:1948-03"_s, possible);
        row("negated unknown", u""_s, u"-year:1948"_s, undated);
        row("unknown or something certain", u""_s, u"year:1948 OR award:hero"_s, certain);
        row("unknown and something false", u""_s, u"year:1948 award:other"_s, none);
        row("approximate is not widened", u"1948~"_s, u"year:1948"_s, certain);
    }
    void threeAnswersOnDates()
    {
        QFETCH(QString, date);
        QFETCH(QString, query);
        QFETCH(QList<int>, counts);
        const auto snapshot = tests::snapshotOf({ record(Table::People, { { u"id", u"p" }, { u"sources", u"s" } }),
            record(Table::Conferrals,
                { { u"person", u"p" }, { u"award", u"hero" }, { u"date", date }, { u"status", u"conferred" } }) });
        const Answer found = answer(snapshot, *parseQuery(query));
        QCOMPARE((QList<int> { int(found.certain), int(found.possible), int(found.undated) }), counts);
        QCOMPARE(int(found.rows.cardinality()), counts.first());
    }

    void whoAsksForTheUndatedGetsThem()
    {
        const auto snapshot
            = tests::snapshotOf({ record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" } }),
                record(Table::Conferrals, { { u"person", u"q" }, { u"award", u"a" }, { u"date", u"1948" } }) });
        const Answer found = answer(snapshot, *parseQuery(u"date:unknown"));
        QCOMPARE(idsOf(found), QStringList { u"p--a"_s });
        QCOMPARE(found.undated, 1);
        QCOMPARE(found.certain, 0);
        QCOMPARE(idsOf(answer(snapshot, *parseQuery(u"date:unknown,1948"))).size(), 2);
    }

    void aPersonCountsOnceByTheBestRow()
    {
        const auto snapshot = tests::snapshotOf(
            { record(Table::People, { { u"id", u"p" } }), record(Table::People, { { u"id", u"q" } }),
                record(Table::Conferrals,
                    { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"1" }, { u"date", u"1948" } }),
                record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"2" } }),
                record(Table::Conferrals,
                    { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"3" }, { u"date", u"1948/1949" } }) });
        const Answer found = answer(snapshot, *parseQuery(u"year:1948 unit:people time:any"));
        QCOMPARE(found.rows.cardinality(), 4u); // with the person that has no conferral, who is undated
        QCOMPARE(found.people, 2);
        QCOMPARE(found.certain, 1);
        QCOMPARE(found.possible, 0);
        QCOMPARE(found.undated, 1);
        QCOMPARE(answer(snapshot, *parseQuery(u"")).rows.cardinality(), 3u);
    }

    void actsNamedByConferrals()
    {
        const auto snapshot
            = tests::snapshotOf({ record(Table::Acts, { { u"id", u"decree" }, { u"effect", u"confers" } }),
                record(Table::Acts, { { u"id", u"statute" }, { u"effect", u"establishes" } }),
                record(Table::People, { { u"id", u"p" }, { u"sex", u"female" } }),
                record(Table::Conferrals, { { u"person", u"p" }, { u"award", u"a" }, { u"act", u"decree" } }) });
        QCOMPARE(idsOf(answer(snapshot, *parseQuery(u"unit:acts sex:female"))), QStringList { u"decree"_s });
        QCOMPARE(idsOf(answer(snapshot, *parseQuery(u"unit:acts effect:establishes"))), QStringList { u"statute"_s });
        QCOMPARE(idsOf(answer(snapshot, *parseQuery(u"unit:acts"))), (QStringList { u"decree"_s, u"statute"_s }));
        QCOMPARE(answer(snapshot, *parseQuery(u"effect:confers")).acts, 1);
    }

    void aCodeMeansItselfBeforeItMeansABeginning()
    {
        const auto snapshot = tests::snapshotOf(
            { record(Table::Conferrals,
                  { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"1" }, { u"republic", u"Moscow" } }),
                record(Table::Conferrals,
                    { { u"person", u"p" }, { u"award", u"a" }, { u"ordinal", u"2" },
                        { u"republic", u"Moscow Oblast" } }) });
        QCOMPARE(answer(snapshot, *parseQuery(u"republic:moscow")).conferrals, 1);
        QCOMPARE(answer(snapshot, *parseQuery(u"republic:mosc")).conferrals, 2);
        QCOMPARE(answer(snapshot, *parseQuery(u"republic:oblast")).conferrals, 1);
        QCOMPARE(answer(snapshot, *parseQuery(u"republic:Atlantis")).conferrals, 0);
    }

    void aStoppedSearchEnds()
    {
        const auto snapshot = tests::snapshotOf(tests::randomRecords(1));
        const auto stop = std::make_shared<std::atomic_bool>(true);
        QVERIFY(answer(snapshot, *parseQuery(u"иванов OR miner"), stop).rows.isEmpty());
    }

    void anEmptyArchiveAnswers()
    {
        const auto snapshot = tests::snapshotOf({});
        for (const QString &text : { u""_s, u"unit:people иванов"_s, u"unit:acts sex:male"_s,
                 u"year:1948 -age:30 effect:x"_s, u"id:a unit:sources"_s })
            QVERIFY(answer(snapshot, *parseQuery(text)).rows.isEmpty());
    }

private:
    static Oracle::Truth lowestIn(TimeScope time)
    {
        return time == TimeScope::Certain ? Oracle::Truth::Yes
            : time == TimeScope::Possible ? Oracle::Truth::Possible
                                          : Oracle::Truth::Undated;
    }

    static QStringList idsOf(const Answer &answer)
    {
        QStringList ids;
        for (const Row row : answer.rows)
            ids.append(answer.snapshot->text(rowTable(answer.query.unit), row, Field::Id));
        ids.sort();
        return ids;
    }

    static bool saysDates(const QueryNode &node)
    {
        const bool isKnown = std::any_of(node.values.begin(), node.values.end(),
            [](const QueryValue &v) { return v.kind != QueryValue::Kind::Unknown; });
        return (node.kind == QueryNode::Kind::Condition
                   && (fieldNature(node.field) == FieldNature::Date || node.field == Field::Age) && isKnown)
            || std::any_of(node.children.begin(), node.children.end(), saysDates);
    }

    /// The counts of an answer made again from the oracle's rows; units whose dates need no other table.
    static bool countsFit(const Answer &found, const QMap<QString, Oracle::Truth> &expected, const Oracle &oracle)
    {
        const Query &query = found.query;
        if (rowTable(query.unit) != RowTable::Conferrals)
            return true;
        QMap<QString, Oracle::Truth> best; // by record or person
        QSet<QString> people;
        qint64 conferrals = 0;
        for (const tests::PlainRow &row : oracle.conferrals()) {
            if (!expected.contains(row.id))
                continue;
            Oracle::Truth truth = expected[row.id];
            if (truth >= lowestIn(query.time)) {
                people.insert(row.person);
                const QString status = row.values[Field::Status].value(0);
                conferrals += row.hasConferral && status != u"revoked" && status != u"restored" ? 1 : 0;
            }
            if (!saysDates(query.root) && row.values[Field::Date].isEmpty())
                truth = Oracle::Truth::Undated;
            const QString thing = query.unit == Unit::People ? row.person : row.id;
            best[thing] = std::max(best.value(thing, Oracle::Truth::No), truth);
        }
        const QList<Oracle::Truth> truths = best.values();
        const QList<qint64> numbers { found.conferrals, found.people, found.certain, found.possible, found.undated };
        const QList<qint64> wanted { conferrals, people.size(), truths.count(Oracle::Truth::Yes),
            truths.count(Oracle::Truth::Possible), truths.count(Oracle::Truth::Undated) };
        return numbers == wanted;
    }
};

QTEST_GUILESS_MAIN(TstAnswer)
#include "tst_answer.moc"
