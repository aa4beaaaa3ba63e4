// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivefixture.h"
#include "series/series.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// The conferring rows of the archive with the first and the last year that each may be of, in plain SQL.
const QString Conferrals = uR"(
    SELECT c.award, c.republic, p.sex, p.sector,
        CASE WHEN c.date LIKE '../%' THEN '2013' ELSE substr(c.date, 1, 4) END AS first,
        CASE WHEN c.date LIKE '../%' THEN substr(c.date, 4, 4) WHEN c.date LIKE '%/%' THEN substr(c.date, 6, 4)
            ELSE substr(c.date, 1, 4) END AS last
    FROM conferrals c JOIN people p ON p.id = c.person
    WHERE c.status IS NULL OR c.status IN ('conferred', 'posthumous'))"_s;

} // namespace

/// Every number that a chart draws, counted again by SQL on the archive's own tables.
class TstChartNumbers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void equalsPlainSql_data();
    void equalsPlainSql();
    void cumulativeEqualsPlainSql();

private:
    /// Rows that the time scope lets through for the years from 1941 to 1949.
    [[nodiscard]] static QString scope(TimeScope time);
    [[nodiscard]] qint64 count(const QString &where) const;
    [[nodiscard]] static QString keyed(const SeriesAxis &axis, const QString &key, bool isPossible);
    [[nodiscard]] static QString valued(Field field, const QString &value);
    [[nodiscard]] Answer ask(const QString &text) const
    {
        return answer(m_fixture->archive.snapshot(), parseQuery(text).value());
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
};

void TstChartNumbers::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(m_fixture->path(u"a.phalera"_s));
    QVERIFY(plain.open());
}

void TstChartNumbers::cleanupTestCase()
{
    QSqlDatabase::database(u"plain"_s).close();
    QSqlDatabase::removeDatabase(u"plain"_s);
    m_fixture.reset();
}

QString TstChartNumbers::scope(TimeScope time)
{
    const QString certain = u"(first >= '1941' AND last <= '1949')"_s;
    const QString possible = u"(first <= '1949' AND last >= '1941')"_s;
    switch (time) {
    case TimeScope::Certain:
        return certain;
    case TimeScope::Possible:
        return possible;
    case TimeScope::Any:
        break;
    }
    return possible + u" OR first IS NULL"_s;
}

qint64 TstChartNumbers::count(const QString &where) const
{
    QSqlQuery query(QSqlDatabase::database(u"plain"_s));
    const QString text = u"SELECT count(*) FROM ("_s + Conferrals + u") WHERE "_s + where;
    if (!query.exec(text) || !query.next())
        return -1;
    return query.value(0).toLongLong();
}

QString TstChartNumbers::valued(Field field, const QString &value)
{
    const QString column = fieldName(field);
    return value.isEmpty() ? QString(column + u" IS NULL") : QString(column + u" = '" + value + u'\'');
}

QString TstChartNumbers::keyed(const SeriesAxis &axis, const QString &key, bool isPossible)
{
    if (axis.kind == SeriesAxis::Kind::Value)
        return isPossible ? u"0"_s : valued(axis.field, key);
    const bool isDecade = axis.kind == SeriesAxis::Kind::Decade;
    const QString first = isDecade ? u"substr(first, 1, 3) || 'X'"_s : u"first"_s;
    const QString last = isDecade ? u"substr(last, 1, 3) || 'X'"_s : u"last"_s;
    return isPossible ? u"%1 <> %2 AND %1 <= '%3' AND %2 >= '%3'"_s.arg(first, last, key)
                      : u"%1 = '%3' AND %2 = '%3'"_s.arg(first, last, key);
}

void TstChartNumbers::equalsPlainSql_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("stack");
    QTest::addColumn<TimeScope>("time");
    const std::array scopes { std::pair { "certain", TimeScope::Certain },
        std::pair { "possible", TimeScope::Possible }, std::pair { "any", TimeScope::Any } };
    for (const char *axis : { "year", "decade", "sector", "republic" }) {
        for (const char *stack : { "sex", "award" }) {
            for (const auto &[name, time] : scopes)
                QTest::addRow("by %s and %s, time %s", axis, stack, name)
                    << QString::fromLatin1(axis) << QString::fromLatin1(stack) << time;
        }
    }
}

void TstChartNumbers::equalsPlainSql()
{
    QFETCH(QString, axis);
    QFETCH(QString, stack);
    QFETCH(TimeScope, time);
    static const QStringList words { u"certain"_s, u"possible"_s, u"any"_s };
    const Series counted = series(ask(u"year:1941..1949 time:"_s + words.at(int(time))), seriesAxisByName(axis).value(),
        fieldByName(stack).value());
    const QString rows = u"("_s + scope(time) + u") AND "_s;
    QCOMPARE(counted.total, count(rows + u"1"_s));
    if (counted.axis.isOrdered()) {
        QCOMPARE(counted.undated, count(rows + u"first IS NULL"_s));
        QCOMPARE(counted.possible,
            count(rows + u"first IS NOT NULL AND NOT ("_s
                + (axis == u"decade"_s ? u"substr(first, 1, 3) = substr(last, 1, 3)"_s : u"first = last"_s) + u")"_s));
    }
    QVERIFY(!counted.keys.isEmpty());
    for (const QString &key : counted.keys) {
        for (const QString &part : counted.stacks) {
            const QString where = rows + valued(*counted.stack, part) + u" AND "_s;
            const auto point = std::ranges::find_if(
                counted.points, [&](const SeriesPoint &p) { return p.key == key && p.stack == part; });
            const bool isThere = point != counted.points.end();
            QCOMPARE(isThere ? point->value : 0, count(where + keyed(counted.axis, key, false)));
            QCOMPARE(isThere ? point->possible : 0, count(where + keyed(counted.axis, key, true)));
        }
    }
}

void TstChartNumbers::cumulativeEqualsPlainSql()
{
    const Series grown = series(ask(u"time:any"_s), { SeriesAxis::Kind::Year }, Field::Sex, Accumulation::Cumulative);
    for (const QString &key : grown.keys) {
        for (const QString &part : grown.stacks) {
            const auto point = std::ranges::find_if(
                grown.points, [&](const SeriesPoint &p) { return p.key == key && p.stack == part; });
            const bool isThere = point != grown.points.end();
            const QString where = valued(Field::Sex, part) + u" AND "_s;
            QCOMPARE(isThere ? point->value : 0, count(where + u"last <= '%1'"_s.arg(key)));
            QCOMPARE(isThere ? point->possible : 0, count(where + u"first <= '%1' AND last > '%1'"_s.arg(key)));
        }
    }
}

QTEST_GUILESS_MAIN(TstChartNumbers)
#include "tst_chartnumbers.moc"
