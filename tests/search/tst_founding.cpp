// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "search/answer.h"
#include "search/hits.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// What a researcher knows of the founding archive must be what the query line finds.
class TstFounding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_snapshot = tests::foundingSnapshot();
        QVERIFY(m_snapshot);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everything()
    {
        const Answer all = ask(u""_s);
        QCOMPARE(all.conferrals, 833);
        QCOMPARE(all.revocations, 4);
        QCOMPARE(all.undated, 122);
        QCOMPARE(all.certain + all.undated, 837);
        QCOMPARE(all.possible, 0);
        QCOMPARE(ask(u"unit:people"_s).people, 694);
        QCOMPARE(ask(u"unit:acts"_s).acts, 117);
        QCOMPARE(qint64(ask(u"unit:sources"_s).rows.cardinality()), 951);
    }

    /// afp-2013-03-29 says it of stakhanov-alexei-1906: "single shift in 1935, allegedly; ...".
    void whatSourcesStateIsSearched()
    {
        const Answer answer = ask(u"stakhanov allegedly"_s);
        QVERIFY(answer.rows.cardinality() > 0);
        const Row row = answer.rows.minimum();
        QCOMPARE(m_snapshot->text(RowTable::Conferrals, row, Field::Person), u"stakhanov-alexei-1906"_s);
        const QList<TextHit> hits = HitFinder(answer).in(row);
        QVERIFY(
            std::any_of(hits.cbegin(), hits.cend(), [](const TextHit &hit) { return hit.field == Field::Statement; }));
        QVERIFY(ask(u"unit:sources statement:allegedly id:afp-2013-03-29"_s).rows.cardinality() == 1);
    }

    void aPersonInEverySpelling_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("person");
        const auto row
            = [](const char *name, const QString &query, const QString &person = u"stakhanov-alexei-1906"_s) {
                  QTest::newRow(name) << query << person;
              };
        row("Russian", u"Стаханов"_s);
        row("capitals", u"СТАХАНОВ"_s);
        row("English", u"Stakhanov"_s);
        row("German", u"Stachanow"_s);
        row("ISO 9 without marks", u"Stahanov"_s);
        row("old émigré spelling", u"Stakhanoff"_s);
        row("wrong keyboard layout", u"cnf[fyjd"_s);
        row("beginning, Russian", u"стахан"_s);
        row("beginning, German", u"Stachan"_s);
        row("on the name field", u"name:Stachanow"_s);
        row("name field, two words", u"name:\"Alexei Stachanow\""_s);
        row("given name first", u"\"Алексей Стаханов\""_s);
        row("ё typed as е", u"Хрущев"_s, u"khrushchev-nikita-1894"_s);
    }
    void aPersonInEverySpelling()
    {
        QFETCH(QString, query);
        QFETCH(QString, person);
        QVERIFY2(people(query).contains(person), qPrintable(people(query).join(u' ')));
    }

    void theFirstHeroesOf2013()
    {
        const Answer answer = ask(u"award:hero-of-labour-rf year:2013"_s);
        const QList<Row> rows = ordered(answer, { { Field::Date, false } }, u"ru"_s);
        QStringList dates;
        for (const Row row : rows)
            dates.append(m_snapshot->text(RowTable::Conferrals, row, Field::Date));
        QCOMPARE(dates.count(u"2013-05-01"_s), 5);
        QCOMPARE(dates.size(), qsizetype(answer.certain));
    }

    /// Conferred in 1943 and taken away in 1953, no day is known; all three of Sakharov's on some day of January 1980.
    void whatWasTakenAwayIsHeldNoMore()
    {
        const QString beria = u"person:beria-lavrenty-1899 asof:"_s;
        QCOMPARE(ask(beria + u"1942"_s).certain, 0);
        QCOMPARE(ask(beria + u"1943-06-30"_s).possible, 1);
        QCOMPARE(ask(beria + u"1952"_s).certain, 1);
        QCOMPARE(ask(beria + u"1953-06-30"_s).possible, 1);
        QCOMPARE(ask(beria + u"1953 time:any"_s).rows.cardinality(), 0U);
        const QString sakharov = u"person:sakharov-andrei-1921 asof:"_s;
        QCOMPARE(ask(sakharov + u"1955"_s).certain, 2);
        QCOMPARE(ask(sakharov + u"1979"_s).certain, 3);
        QCOMPARE(ask(sakharov + u"1980-01-15"_s).possible, 3);
        QCOMPARE(ask(sakharov + u"today time:any"_s).rows.cardinality(), 0U);
    }

    void anAwardIsNotItsNamesake()
    {
        const qint64 early = ask(u"award:hero-of-labour"_s).conferrals;
        QCOMPARE(early, ask(u"award:\"Герой Труда\""_s).conferrals);
        QVERIFY(early < ask(u"award:hero-of-labour-rf"_s).conferrals);
    }

    /// Every example of the manual's list is a query, and but for conflicts, which this snapshot does not have, finds
    /// something.
    void theManualsExamples_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &chapter : { u"search.md"_s, u"ru/search.md"_s }) {
            const QStringList examples = examplesOf(chapter);
            QVERIFY(examples.size() >= 5);
            for (const QString &example : examples)
                QTest::addRow("%s: %s", qPrintable(chapter), qPrintable(example)) << example;
        }
    }
    void theManualsExamples()
    {
        QFETCH(QString, query);
        QVERIFY(parseQuery(query));
        QVERIFY(query.contains(u"conflict:") || !ask(query).rows.isEmpty());
    }

    void bothChaptersHaveTheSameExamples() { QCOMPARE(examplesOf(u"ru/search.md"_s), examplesOf(u"search.md"_s)); }

private:
    /// The queries at the start of list items.
    static QStringList examplesOf(const QString &chapter)
    {
        QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/manual/"_s + chapter);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList examples;
        static const QRegularExpression item(u"^- `([^`]+)`"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : item.globalMatch(QString::fromUtf8(file.readAll())))
            examples.append(match.captured(1));
        return examples;
    }

    Answer ask(const QString &text) const
    {
        const auto query = parseQuery(text);
        return query ? answer(m_snapshot, *query) : Answer();
    }

    QStringList people(const QString &text) const
    {
        QStringList ids;
        for (const Row row : ordered(ask(text + u" unit:people"), {}, u"en"_s))
            ids.append(m_snapshot->text(RowTable::Conferrals, row, Field::Person));
        return ids;
    }

    std::shared_ptr<const Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TstFounding)
#include "tst_founding.moc"
