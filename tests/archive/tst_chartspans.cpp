// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefixture.h"
#include "series/barrecords.h"
#include "series/series.h"

#include <QDate>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// A date as its first and its last day, in plain SQL: the forms that the founding records have.
QString dayOf(const QString &date, bool isFirst)
{
    const QString text = u"rtrim(%1, '?~')"_s.arg(date);
    const QString filled = isFirst
        ? u"CASE length(%1) WHEN 4 THEN %1 || '-01-01' WHEN 7 THEN %1 || '-01' ELSE %1 END"_s
        : u"CASE length(%1) WHEN 4 THEN %1 || '-12-31' WHEN 7 THEN date(%1 || '-01', '+1 month', '-1 day') ELSE %1 END"_s;
    const QString part = isFirst ? u"substr(%1, 1, instr(%1, '/') - 1)"_s : u"substr(%1, instr(%1, '/') + 1)"_s;
    return u"CASE WHEN %1 LIKE '%/%' THEN %2 ELSE %3 END"_s.arg(text, filled.arg(part.arg(text)), filled.arg(text));
}

/// Full years from one day to another.
QString yearsBetweenDays(const QString &from, const QString &to)
{
    return u"(strftime('%Y', %2) - strftime('%Y', %1) - (strftime('%m-%d', %2) < strftime('%m-%d', %1)))"_s.arg(
        from, to);
}

struct Scope
{
    const char *name;
    QString query;
    QString where;
};
/// The three answers in time, and no condition on it.
QList<Scope> scopes()
{
    const QString possible = u"(first <= '1962-12-31' AND last >= '1941-01-01')"_s;
    return { { "certain", u"year:1941..1962 time:certain"_s, u"(first >= '1941-01-01' AND last <= '1962-12-31')"_s },
        { "possible", u"year:1941..1962 time:possible"_s, possible },
        { "any", u"year:1941..1962 time:any"_s, u"("_s + possible + u" OR first IS NULL)"_s },
        { "all", QString(), u"1"_s } };
}

/// Fewest and most of a row on an axis, as SQL; the key of a bar as SQL has it.
struct Axis
{
    const char *name;
    QString low;
    QString high;
};
QList<Axis> axes()
{
    return { { "year", u"substr(first, 1, 4)"_s, u"substr(last, 1, 4)"_s },
        { "month", u"substr(first, 1, 7)"_s, u"substr(last, 1, 7)"_s }, { "age", u"youngest"_s, u"oldest"_s },
        { "age5", u"youngest / 5"_s, u"oldest / 5"_s }, { "interval", u"fewest"_s, u"most"_s } };
}

QString literal(const SeriesAxis &axis, const QString &key)
{
    if (axis.isOfDates())
        return u"'"_s + key + u"'"_s;
    return axis.kind == SeriesAxis::Kind::AgeGroup ? QString::number(key.section(u".."_s, 0, 0).toInt() / 5) : key;
}

} // namespace

/// What charts draw of ages, months, repeated awards and serial numbers, counted again by SQL on the archive's own
/// tables. People whose birth is disputed are left out: what is accepted of them is no matter of SQL.
class TstChartSpans : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void equalsPlainSql_data();
    void equalsPlainSql();
    void timesEqualPlainSql_data() { addScopes(); }
    void timesEqualPlainSql();
    void serialNumbersEqualPlainSql_data() { addScopes(); }
    void aBarOfRecordsIsWhatAClickFinds();
    void serialNumbersEqualPlainSql();

private:
    static void addScopes();
    void run(const QString &text) const;
    [[nodiscard]] QVariant one(const QString &text) const;
    [[nodiscard]] qint64 count(const QString &what, const QString &where) const;
    [[nodiscard]] Answer ask(const QString &text) const;
    void makeSpans() const;

    std::unique_ptr<ArchiveFixture> m_fixture;
    QString m_undisputed; ///< as the query line has it
};

void TstChartSpans::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(m_fixture->path(u"a.phalera"_s));
    QVERIFY(plain.open());
    makeSpans();
    const QString disputed
        = one(u"SELECT group_concat(id) FROM (SELECT DISTINCT subject AS id FROM claims c JOIN people p "
              "ON p.id = c.subject WHERE property = 'born')"_s)
              .toString();
    m_undisputed = u" -person:"_s + disputed;
    QVERIFY(!disputed.isEmpty());
}

void TstChartSpans::cleanupTestCase()
{
    QSqlDatabase::database(u"plain"_s).close();
    QSqlDatabase::removeDatabase(u"plain"_s);
    m_fixture.reset();
}

/// One row a conferral: first and last day, youngest and oldest age, fewest and most years since the one before.
void TstChartSpans::makeSpans() const
{
    run(u"CREATE TEMP TABLE given AS SELECT c.id, c.person, c.award, c.ordinal, c.medal_number, p.sex, "
        "CASE WHEN c.date LIKE '../%' THEN a.established ELSE "_s
        + dayOf(u"c.date"_s, true) + u" END AS first, "_s + dayOf(u"replace(c.date, '../', '')"_s, false)
        + u" AS last, "_s + dayOf(u"p.born"_s, true) + u" AS born, "_s + dayOf(u"p.born"_s, false)
        + u" AS bornlast FROM conferrals c JOIN people p ON p.id = c.person JOIN awards a ON a.id = c.award "
          "WHERE (c.status IS NULL OR c.status IN ('conferred', 'posthumous')) "
          "AND p.id NOT IN (SELECT subject FROM claims WHERE property = 'born')"_s);
    const QString least = yearsBetweenDays(u"b.last"_s, u"g.first"_s);
    run(u"CREATE TEMP TABLE span AS SELECT g.*, b.id AS before, "
        "CASE WHEN g.born <= g.last THEN max(0, "_s
        + yearsBetweenDays(u"g.bornlast"_s, u"g.first"_s) + u") END AS youngest, CASE WHEN g.born <= g.last THEN "_s
        + yearsBetweenDays(u"g.born"_s, u"g.last"_s) + u" END AS oldest, CASE WHEN b.first <= g.last THEN max(0, "_s
        + least + u") END AS fewest, CASE WHEN b.first <= g.last THEN "_s + yearsBetweenDays(u"b.first"_s, u"g.last"_s)
        + u" END AS most FROM given g LEFT JOIN given b ON b.person = g.person AND b.award = g.award AND "
          "CAST(b.ordinal AS INTEGER) = CAST(g.ordinal AS INTEGER) - 1"_s);
}

void TstChartSpans::run(const QString &text) const
{
    QSqlQuery query(QSqlDatabase::database(u"plain"_s));
    QVERIFY2(query.exec(text), qPrintable(text + query.lastError().text()));
}

QVariant TstChartSpans::one(const QString &text) const
{
    QSqlQuery query(QSqlDatabase::database(u"plain"_s));
    if (!query.exec(text) || !query.next()) {
        qWarning("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        return {};
    }
    return query.value(0);
}

qint64 TstChartSpans::count(const QString &what, const QString &where) const
{
    return one(u"SELECT count(DISTINCT %1) FROM span WHERE %2"_s.arg(what, where)).toLongLong();
}

Answer TstChartSpans::ask(const QString &text) const
{
    return answer(m_fixture->archive.snapshot(), parseQuery(QString(text + m_undisputed)).value());
}

void TstChartSpans::addScopes()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("scope");
    for (const Scope &scope : scopes())
        QTest::newRow(scope.name) << scope.query << scope.where;
}

void TstChartSpans::equalsPlainSql_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("thing");
    for (const Axis &axis : axes()) {
        for (const Scope &scope : scopes()) {
            for (const char *unit : { "conferrals", "people" })
                QTest::addRow("%s by %s, time %s", unit, axis.name, scope.name)
                    << QString::fromLatin1(axis.name) << axis.low << axis.high
                    << QString(scope.query + u" unit:"_s + QString::fromLatin1(unit)) << scope.where
                    << (QLatin1StringView(unit) == "people"_L1 ? u"person"_s : u"id"_s);
        }
    }
}

void TstChartSpans::equalsPlainSql()
{
    QFETCH(QString, axis);
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, query);
    QFETCH(QString, scope);
    QFETCH(QString, thing);
    const Series counted = series(ask(query), seriesAxisByName(axis).value(), Field::Sex);
    const bool isInterval = counted.axis.kind == SeriesAxis::Kind::Interval;
    const QString rows = scope + (isInterval ? u" AND before IS NOT NULL AND "_s : u" AND "_s);
    const QString one = u"%1 = %2"_s.arg(low, high);
    const QString some = u"%1 IS NOT NULL"_s.arg(low);
    const auto without
        = [&](const QString &what) { return u"%1 NOT IN (SELECT %1 FROM span WHERE %2%3)"_s.arg(thing, rows, what); };
    QCOMPARE(counted.total, count(thing, rows + u"1"_s));
    QCOMPARE(counted.undated, count(thing, rows + without(some)));
    QCOMPARE(counted.possible, count(thing, rows + some + u" AND "_s + without(one)));
    QCOMPARE(counted.firstOnes, isInterval ? count(thing, scope) - counted.total : 0);
    QVERIFY(counted.keys.size() > 5);
    for (const QString &key : counted.keys) {
        const QString number = literal(counted.axis, key);
        for (const QString &part : counted.stacks) {
            const QString in = part.isEmpty() ? u"sex IS NULL"_s : u"sex = '%1'"_s.arg(part);
            const QString here = u"%1 AND %2 = %3 AND %2 = %4"_s.arg(in, low, high, number);
            const QString perhaps = u"%1 AND %2 <> %3 AND %2 <= %4 AND %3 >= %4"_s.arg(in, low, high, number);
            const auto point = std::ranges::find_if(
                counted.points, [&](const SeriesPoint &p) { return p.key == key && p.stack == part; });
            const bool isThere = point != counted.points.end();
            QCOMPARE(isThere ? point->value : 0, count(thing, rows + here));
            QCOMPARE(isThere ? point->possible : 0, count(thing, rows + perhaps + u" AND "_s + without(here)));
        }
    }
}

void TstChartSpans::timesEqualPlainSql()
{
    QFETCH(QString, query);
    QFETCH(QString, scope);
    const Series counted = series(ask(query), { SeriesAxis::Kind::Times }, Field::Award);
    const QString times = u"(SELECT count(*) FROM span o WHERE o.person = span.person AND %1)"_s.arg(scope);
    QCOMPARE(counted.unit, Unit::People);
    QCOMPARE(counted.total, count(u"person"_s, scope));
    QCOMPARE(counted.possible + counted.undated, 0);
    QVERIFY(counted.keys.size() > 2);
    for (const QString &key : counted.keys) {
        for (const QString &award : counted.stacks)
            QCOMPARE(counted.valueAt(key, award),
                count(u"person"_s, u"%1 AND award = '%2' AND %3 = %4"_s.arg(scope, award, times, key)));
    }
}

void TstChartSpans::serialNumbersEqualPlainSql()
{
    QFETCH(QString, query);
    QFETCH(QString, scope);
    const Series counted = series(ask(query), { SeriesAxis::Kind::Serial });
    const QString plain = u" AND medal_number NOT GLOB '*[^0-9]*'"_s;
    QCOMPARE(counted.total, count(u"id"_s, scope));
    QCOMPARE(counted.withoutNumber, count(u"id"_s, scope + u" AND medal_number IS NULL"_s));
    QCOMPARE(counted.notPlain, count(u"id"_s, scope + u" AND medal_number GLOB '*[^0-9]*'"_s));
    QCOMPARE(counted.undated, count(u"id"_s, scope + plain + u" AND first IS NULL"_s));
    QCOMPARE(counted.possible, count(u"id"_s, scope + plain + u" AND first <> last"_s));
    QCOMPARE(counted.dots.size(), count(u"id"_s, scope + plain + u" AND first IS NOT NULL"_s));
    for (const SerialDot &dot : counted.dots) {
        const QString id = counted.snapshot->text(RowTable::Conferrals, dot.row, Field::Id);
        const auto iso = [](Day day) { return QDate::fromJulianDay(day).toString(Qt::ISODate); };
        QCOMPARE(count(u"id"_s,
                     u"%1 AND id = '%2' AND CAST(medal_number AS INTEGER) = %3 AND first = '%4' AND last = '%5'"_s
                         .arg(scope, id)
                         .arg(dot.number)
                         .arg(iso(dot.first), iso(dot.last))),
            1);
    }
}

void TstChartSpans::aBarOfRecordsIsWhatAClickFinds()
{
    for (const SeriesAxis axis :
        { SeriesAxis { SeriesAxis::Kind::Times }, SeriesAxis { SeriesAxis::Kind::Interval } }) {
        Answer found = ask(axis.kind == SeriesAxis::Kind::Times ? u"unit:people"_s : QString());
        const Series counted = series(found, axis, Field::Sex);
        for (const SeriesPoint &point : counted.points) {
            const QStringList ids = recordsOfBars(found, counted, point.key, point.key, point.stack);
            QCOMPARE(ids.size(), point.value);
            if (ids.isEmpty())
                continue;
            const Series again
                = series(answer(found.snapshot, narrowedToRecords(found.query, axis, ids)), axis, Field::Sex);
            QCOMPARE(again.points, (QList<SeriesPoint> { { point.key, point.stack, point.value, 0 } }));
        }
    }
}

QTEST_GUILESS_MAIN(TstChartSpans)
#include "tst_chartspans.moc"
