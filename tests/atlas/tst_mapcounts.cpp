// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/mapcounts.h"

#include "atlasfixture.h"
#include "randomarchive.h"
#include "series/series.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Record conferral(QStringView person, QStringView date, QStringView republic, QStringView status = {})
{
    return tests::record(Table::Conferrals,
        { { u"person", person }, { u"award", u"hero" }, { u"ordinal", u"1" }, { u"date", date },
            { u"republic", republic }, { u"status", status } });
}

QList<Record> sample()
{
    return { conferral(u"a", u"1948-03-13", u"Ukrainian SSR"), conferral(u"b", u"1948", u"UkrSSR"),
        conferral(u"c", u"1947/1948", u"Ukrainian SSR"), conferral(u"d", u"", u"Ukrainian SSR"),
        conferral(u"e", u"1950", u"Karelo-Finnish SSR"), conferral(u"f", u"1948", u""),
        conferral(u"g", u"2013-05-01", u"Moscow"), conferral(u"h", u"1948", u"Ukrainian SSR", u"revoked") };
}

PlaceCount place(const MapCounts &counts, QStringView name)
{
    for (const PlaceCount &place : counts.places) {
        if (place.name == name)
            return place;
    }
    return {};
}

qint64 sum(const MapCounts &counts)
{
    qint64 sum = 0;
    for (const PlaceCount &place : counts.places)
        sum += place.count;
    return sum;
}

} // namespace

class TstMapCounts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        const auto atlas = tests::shippedAtlas();
        QVERIFY(atlas);
        m_atlas = *atlas;
    }

    void threeAnswersOfTime()
    {
        const auto snapshot = tests::snapshotOf(sample());
        const MapCounts counts = countPlaces(answer(snapshot, *parseQuery(u"year:1948")));
        const PlaceCount ukraine = place(counts, u"Ukrainian SSR");
        QCOMPARE(ukraine.count, 2); // both spellings; not the revoked one
        QCOMPARE(ukraine.certain, 2);
        QCOMPARE(ukraine.possible, 1);
        QCOMPARE(ukraine.undated, 1);
        QCOMPARE(ukraine.all, 4);
        QCOMPARE(ukraine.values, (QStringList { u"UkrSSR"_s, u"Ukrainian SSR"_s }));
        QCOMPARE(counts.total, 3);
        QCOMPARE(counts.possible, 1);
        QCOMPARE(counts.undated, 1);
        QCOMPARE(counts.notConferring, 1);
        const MapCounts any = countPlaces(answer(snapshot, *parseQuery(u"year:1948 time:any")));
        QCOMPARE(place(any, u"Ukrainian SSR").count, 4);
        QCOMPARE(place(any, u"Ukrainian SSR").certain, 2);
    }

    void withoutADateConditionEverythingCounts()
    {
        const MapCounts counts = countPlaces(answer(tests::snapshotOf(sample()), {}));
        QCOMPARE(counts.total, 7);
        QCOMPARE(sum(counts), counts.total);
        QCOMPARE(place(counts, u"Ukrainian SSR").count, 4);
        QCOMPARE(place(counts, u"Ukrainian SSR").undated, 1);
        QCOMPARE(place(counts, u"Ukrainian SSR").possible, 0);
        QVERIFY(counts.places.constLast().name.isEmpty()); // unknown comes last
        QCOMPARE(counts.places.constLast().count, 1);
    }

    void theOwnConditionIsLeftAside()
    {
        const auto snapshot = tests::snapshotOf(sample());
        const MapCounts counts = countPlaces(answer(snapshot, *parseQuery(u"republic:\"Moscow\"")));
        QCOMPARE(place(counts, u"Ukrainian SSR").count, 4);
        QCOMPARE(counts.total, 7);
    }

    void actsHaveNoPlaces()
    {
        const MapCounts counts = countPlaces(answer(tests::snapshotOf(sample()), *parseQuery(u"unit:acts")));
        QVERIFY(!counts.hasPlaces);
        QVERIFY(counts.places.isEmpty());
    }

    void drawnAndListedMakeTheWhole()
    {
        const MapCounts counts = countPlaces(answer(tests::snapshotOf(sample()), {}));
        for (const PlateKind kind : { PlateKind::Republics, PlateKind::Subjects, PlateKind::Tiles }) {
            const Plate &plate = m_atlas.plate(kind);
            for (qsizetype period = 0; period < plate.periods.size(); ++period) {
                const MapFigures figures = mapFigures(plate, period, counts);
                QCOMPARE(figures.drawnCount + figures.listedCount, counts.total);
                QCOMPARE(figures.drawn.size(), plate.periods.at(period).regions.size());
            }
        }
        const Plate &republics = m_atlas.plate(PlateKind::Republics);
        const MapFigures figures = mapFigures(republics, republics.periods.size() - 1, counts);
        QCOMPARE(figures.drawnCount, 4);
        QCOMPARE(figures.listed.size(), 3); // Karelo-Finnish SSR, Moscow, unknown
        QVERIFY(figures.listed.constLast().name.isEmpty());
    }

    void theMapIsOfTheTimeOfTheAwards_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("period");
        QTest::newRow("everything") << QString() << u"1940-03-31"_s; // the last on this map is of 1950
        QTest::newRow("one year") << u"year:1948"_s << u"1940-03-31"_s;
        QTest::newRow("nothing on this map") << u"year:2013"_s << u"1956-07-16"_s;
    }
    void theMapIsOfTheTimeOfTheAwards()
    {
        QFETCH(QString, query);
        QFETCH(QString, period);
        const MapCounts counts = countPlaces(answer(tests::snapshotOf(sample()), *parseQuery(query)));
        const Plate &plate = m_atlas.plate(PlateKind::Republics);
        QCOMPARE(plate.periods.at(periodOf(plate, counts)).first, Date::parse(period)->earliest());
    }

    /// The facet lists every record, the map counts conferrals: they differ by revocations alone.
    void foundingNumbersAreThoseOfTheFacet_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("everything") << QString();
        QTest::newRow("women, possibly of these years") << u"sex:female year:1948..1952 time:possible"_s;
        QTest::newRow("people") << u"unit:people sector:agriculture"_s;
        QTest::newRow("with a republic") << u"republic:\"Georgian SSR\" sex:male"_s;
    }
    void foundingNumbersAreThoseOfTheFacet()
    {
        QFETCH(QString, query);
        const auto snapshot = foundingSnapshot();
        const auto asked = parseQuery(query);
        QVERIFY(asked);
        const MapCounts counts = countPlaces(answer(snapshot, *asked));
        const auto conferring = parseQuery(QString(query + u" -status:revoked"_s));
        QVERIFY(conferring);
        QVERIFY(counts.total > 0);
        for (const FacetCount &value : facet(snapshot, *conferring, Field::Republic)) {
            QVERIFY2(value.value == regionNamedBy(value.value), qPrintable(value.value));
            QCOMPARE(place(counts, value.value).count, value.count);
        }
    }

    void sharesAreOfTheWholeArchive()
    {
        const auto snapshot = foundingSnapshot();
        const MapCounts counts = countPlaces(answer(snapshot, *parseQuery(u"sex:female")));
        const PlaceCount georgia = place(counts, u"Georgian SSR");
        QCOMPARE(georgia.all, 55);
        QVERIFY(georgia.count > 0);
        QCOMPARE(*georgia.share(), 100.0 * double(georgia.count) / 55);
        QVERIFY(!PlaceCount().share());
    }

private:
    static std::shared_ptr<const Snapshot> foundingSnapshot()
    {
        QList<Record> records = tests::foundingRecords(Table::People);
        records += tests::foundingRecords(Table::Conferrals);
        return tests::snapshotOf(records);
    }

    Atlas m_atlas;
};

QTEST_GUILESS_MAIN(TstMapCounts)
#include "tst_mapcounts.moc"
