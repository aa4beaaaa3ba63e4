// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappanel.h"
#include "app/maptablemodel.h"
#include "app/selection.h"
#include "app/settings.h"
#include "archive/archivefixture.h"
#include "cli/program.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// The conferring rows with the first and the last year that each may be of; none where it is undated.
const QString Conferrals = uR"(
    SELECT c.person, c.republic, p.sex,
        CASE WHEN c.date LIKE '../%' THEN '2013' ELSE substr(c.date, 1, 4) END AS first,
        CASE WHEN c.date LIKE '../%' THEN substr(c.date, 4, 4) WHEN c.date LIKE '%/%' THEN substr(c.date, 6, 4)
            ELSE substr(c.date, 1, 4) END AS last
    FROM conferrals c JOIN people p ON p.id = c.person
    WHERE c.status IS NULL OR c.status IN ('conferred', 'posthumous'))"_s;

struct Numbers
{
    qint64 count = 0;
    qint64 certain = 0;
    qint64 possible = 0;
    qint64 undated = 0;
    friend bool operator==(const Numbers &, const Numbers &) = default;
};

QByteArray text(const Numbers &numbers)
{
    return u"%1 found, %2 certain, %3 possible, %4 undated"_s.arg(numbers.count)
        .arg(numbers.certain)
        .arg(numbers.possible)
        .arg(numbers.undated)
        .toUtf8();
}

} // namespace

/// Every number of the map: in the window, from phalera-cli, and counted again by SQL on the archive's own tables.
class TstMapNumbers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void windowAndCommandEqualPlainSql_data();
    void windowAndCommandEqualPlainSql();

private:
    [[nodiscard]] qint64 sqlCount(bool people, const QString &where) const;
    [[nodiscard]] Numbers sqlNumbers(
        bool people, const QString &years, const QString &time, const QString &where) const;

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<MapPanel> m_panel;
};

void TstMapNumbers::initTestCase()
{
    // What the offscreen platform says of every window is no fault of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
    m_settings = std::make_unique<Settings>(m_fixture->path(u"settings.ini"_s));
    m_selection = std::make_unique<Selection>(m_fixture->archive);
    m_panel = std::make_unique<MapPanel>(*m_selection, *m_settings);
    m_panel->setAttribute(Qt::WA_DontShowOnScreen);
    m_panel->show();
    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(m_fixture->path(u"a.phalera"_s));
    QVERIFY(plain.open());
}

void TstMapNumbers::cleanupTestCase()
{
    QSqlDatabase::database(u"plain"_s).close();
    QSqlDatabase::removeDatabase(u"plain"_s);
    m_panel.reset();
    m_selection.reset();
    m_fixture.reset();
}

qint64 TstMapNumbers::sqlCount(bool people, const QString &where) const
{
    QSqlQuery query(QSqlDatabase::database(u"plain"_s));
    const QString what = people ? u"count(DISTINCT person)"_s : u"count(*)"_s;
    const QString text = u"SELECT "_s + what + u" FROM ("_s + Conferrals + u") WHERE "_s + where;
    return query.exec(text) && query.next() ? query.value(0).toLongLong() : -1;
}

/// What each time answer lets through holds what the one before lets through.
Numbers TstMapNumbers::sqlNumbers(bool people, const QString &years, const QString &time, const QString &where) const
{
    const bool byYears = !years.isEmpty();
    const QString from = years.section(u".."_s, 0, 0);
    const QString to = years.section(u".."_s, 1, 1);
    const QString certain = byYears ? u"(first >= '%1' AND last <= '%2')"_s.arg(from, to) : u"first IS NOT NULL"_s;
    const QString possible = byYears ? u"(first <= '%2' AND last >= '%1')"_s.arg(from, to) : certain;
    const auto within = [&](const QString &dates) { return sqlCount(people, where + u" AND "_s + dates); };
    Numbers numbers;
    numbers.certain = within(certain);
    numbers.possible = within(possible) - numbers.certain;
    numbers.undated = within(u"("_s + possible + u" OR first IS NULL)"_s) - numbers.possible - numbers.certain;
    numbers.count = numbers.certain;
    if (time != "certain"_L1 && byYears)
        numbers.count += numbers.possible;
    if (time == "any"_L1 || !byYears)
        numbers.count += numbers.undated;
    return numbers;
}

void TstMapNumbers::windowAndCommandEqualPlainSql_data()
{
    QTest::addColumn<bool>("people");
    QTest::addColumn<QString>("years");
    QTest::addColumn<QString>("time");
    for (const bool people : { false, true }) {
        const char *unit = people ? "people" : "conferrals";
        for (const QString &years : { u"1941..1943"_s, u"2013..2020"_s }) {
            for (const QString &time : { u"certain"_s, u"possible"_s, u"any"_s })
                QTest::addRow("men of %s, %s, time %s", qPrintable(years), unit, qPrintable(time))
                    << people << years << time;
        }
        QTest::addRow("men of all time, %s", unit) << people << QString() << u"certain"_s;
    }
}

void TstMapNumbers::windowAndCommandEqualPlainSql()
{
    QFETCH(bool, people);
    QFETCH(QString, years);
    QFETCH(QString, time);
    const QString query = u"sex:male time:"_s + time + (years.isEmpty() ? QString() : QString(u" year:"_s + years))
        + (people ? u" unit:people"_s : QString());
    m_selection->setQuery(parseQuery(query).value());
    QTRY_VERIFY(m_panel->isSettled());
    const MapCounts &shown = m_panel->shown().counts;

    const QString men = u"sex = 'male' AND "_s;
    const Numbers all = sqlNumbers(people, years, time, men + u"1"_s);
    QCOMPARE(shown.total, all.count);
    QCOMPARE(shown.possible, all.possible);
    QCOMPARE(all.possible > 0, !years.isEmpty());
    QCOMPARE(shown.undated, all.undated);
    QVERIFY(shown.places.size() > 10);
    qint64 valuesSeen = 0;
    QMap<QString, Numbers> byName;
    for (const PlaceCount &place : shown.places) {
        QString where = u"republic IS NULL"_s;
        if (!place.name.isEmpty()) {
            QStringList quoted = place.values;
            quoted.replaceInStrings(u"'"_s, u"''"_s);
            where = u"republic IN ('"_s + quoted.join(u"', '"_s) + u"')"_s;
            valuesSeen += place.values.size();
        }
        const Numbers inSql = sqlNumbers(people, years, time, men + where);
        const Numbers inWindow { place.count, place.certain, place.possible, place.undated };
        const QByteArray told = place.name.toUtf8() + ": " + text(inWindow) + " but SQL: " + text(inSql);
        QVERIFY2(inWindow == inSql, told.constData());
        QCOMPARE(place.all, sqlCount(people, where));
        byName.insert(place.name, inSql);
    }
    QSqlQuery places(QSqlDatabase::database(u"plain"_s));
    QVERIFY(places.exec(u"SELECT count(DISTINCT republic) FROM ("_s + Conferrals + u')') && places.next());
    QCOMPARE(valuesSeen, places.value(0).toLongLong()); // no place is left out

    const Outcome outcome = run({ u"map"_s, m_fixture->path(u"a.phalera"_s), query, u"--format"_s, u"json"_s });
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    const QJsonObject map = outcome.object();
    QCOMPARE(map[u"total"_s].toInteger(), all.count);
    QCOMPARE(map[u"possible"_s].toInteger(), all.possible);
    QCOMPARE(map[u"undated"_s].toInteger(), all.undated);
    for (const QJsonValue &place : map[u"places"_s].toArray()) {
        const Numbers given { place[u"count"_s].toInteger(), place[u"certain"_s].toInteger(),
            place[u"possible"_s].toInteger(), place[u"undated"_s].toInteger() };
        const Numbers expected = byName.take(place[u"place"_s].toString()); // zeros where nothing was counted
        QVERIFY2(given == expected, qPrintable(place[u"place"_s].toString()));
    }
    for (auto left = byName.cbegin(); left != byName.cend(); ++left)
        QVERIFY2(*left == Numbers(), qPrintable(left.key()));
}

QTEST_MAIN(TstMapNumbers)
#include "tst_mapnumbers.moc"
