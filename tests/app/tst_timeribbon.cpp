// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtitles.h"
#include "app/selection.h"
#include "app/timeribbon.h"
#include "archive/archivefixture.h"

#include <QAction>
#include <QDate>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The ribbon over the founding archive, used with mouse and keys.
class TstTimeRibbon : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void bandsFollowTheAwards();
    void gapIsComputed();
    void overlappingBandsLieInLanes();
    void archiveWithoutAwardsKeepsDataYears();
    void timelineOfNothing();
    void decimalYears();
    void dragChoosesYears();
    void dragBackwardsChoosesYears();
    void clickChoosesOneYear();
    void dragInsideMovesTheSpan();
    void spanStopsAtTheEnds();
    void dragOfTheEndResizes();
    void doubleClickClears();
    void escapeClears();
    void arrowsMove();
    void brushFollowsTheQuery_data();
    void brushFollowsTheQuery();
    void otherConditionsStay();
    void yearSaysWhatItHolds();
    void publishedTotalsCarryTheirSources();
    void totalsOfALifeAreKeptApartFromThoseOfAYear();
    void playsToTheEndAndStops();
    void spacePlaysAndPauses();
    void anotherQueryStopsPlaying();
    void allOfAPlayIsOneStepBack();
    void movesByOneYearWhereLittleMotionIsWanted();
    void foldsToTheBand();
    void drawsAtAnyWidth_data();
    void drawsAtAnyWidth();

private:
    void ask(const QString &text) { m_selection->setQuery(parseQuery(text).value()); }
    [[nodiscard]] QString query() const { return format(m_selection->query()); }
    void drag(int from, int to);

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<TimeRibbon> m_ribbon;
};

void TstTimeRibbon::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
}

void TstTimeRibbon::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_selection = std::make_unique<Selection>(m_fixture->archive);
    m_ribbon = std::make_unique<TimeRibbon>(*m_selection);
    m_ribbon->resize(1280, m_ribbon->sizeHint().height());
    m_ribbon->setAttribute(Qt::WA_DontShowOnScreen);
    m_ribbon->show();
    QCoreApplication::processEvents();
}

void TstTimeRibbon::cleanup()
{
    m_ribbon.reset();
    m_selection.reset();
}

void TstTimeRibbon::drag(int from, int to)
{
    QTest::mousePress(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(from));
    QTest::mouseMove(m_ribbon.get(), m_ribbon->positionOf((from + to) / 2));
    QTest::mouseMove(m_ribbon.get(), m_ribbon->positionOf(to));
    QTest::mouseRelease(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(to));
}

namespace {

Series conferralsByYear(const Selection &selection)
{
    return series(selection.everything(), { .kind = SeriesAxis::Kind::Year }, Field::Award);
}

Award award(const QString &id, const QString &established, const QString &abolished)
{
    Award made;
    made.id = AwardId(id);
    made.kind = u"title"_s;
    made.established = Date::parse(established).value_or(Date());
    made.abolished = Date::parse(abolished).value_or(Date());
    return made;
}

Series conferred(const QList<SeriesPoint> &points)
{
    Series made;
    made.points = points;
    for (const SeriesPoint &point : points) {
        if (!made.stacks.contains(point.stack))
            made.stacks.append(point.stack);
    }
    return made;
}

} // namespace

void TstTimeRibbon::bandsFollowTheAwards()
{
    const auto records = m_fixture->archive.lineageRecords().result().value();
    const RibbonTimeline timeline = ribbonTimeline(conferralsByYear(*m_selection), records, 2026);
    QCOMPARE(timeline.bands.size(), 4);
    QCOMPARE(timeline.lanes, 1);
    const QList<YearSpan> years { { 1921, 1927 }, { 1927, 1938 }, { 1938, 1991 }, { 2013, 2026 } };
    for (qsizetype i = 0; i < years.size(); ++i)
        QCOMPARE(timeline.bands.at(i).years, years.at(i));
    QVERIFY(timeline.bands.at(0).isInformal);
    QVERIFY(!timeline.bands.at(1).isInformal);
    QVERIFY(timeline.bands.at(3).isOpen);
    QCOMPARE(timeline.bands.at(1).begin,
        timeline.bands.at(0).end - 1.0 / 365); // the one ends on the day on which the other begins
    QCOMPARE(timeline.years, (YearSpan { 1921, 2026 }));
}

void TstTimeRibbon::gapIsComputed()
{
    const auto records = m_fixture->archive.lineageRecords().result().value();
    const RibbonTimeline timeline = ribbonTimeline(conferralsByYear(*m_selection), records, 2026);
    QCOMPARE(timeline.gaps.size(), 1);
    QCOMPARE(timeline.gaps.first().years, (YearSpan { 1991, 2013 }));
    QCOMPARE(timeline.gaps.first().begin, 1992.0); // abolished "in 1991" leaves the whole year possible
}

void TstTimeRibbon::overlappingBandsLieInLanes()
{
    LineageRecords records;
    records.awards = { award(u"a"_s, u"1950"_s, u"1970"_s), award(u"b"_s, u"1960"_s, u"1980"_s),
        award(u"c"_s, u"1975"_s, u"1990"_s) };
    const Series all
        = conferred({ { u"1955"_s, u"a"_s, 1, 0 }, { u"1965"_s, u"b"_s, 1, 0 }, { u"1976"_s, u"c"_s, 1, 0 } });
    const RibbonTimeline timeline = ribbonTimeline(all, records, 2026);
    QCOMPARE(timeline.lanes, 2);
    QCOMPARE(timeline.bands.at(0).lane, 0);
    QCOMPARE(timeline.bands.at(1).lane, 1);
    QCOMPARE(timeline.bands.at(2).lane, 0);
    QVERIFY(timeline.gaps.isEmpty());
}

void TstTimeRibbon::archiveWithoutAwardsKeepsDataYears()
{
    const Series all = conferred({ { u"1712"_s, u"old-order"_s, 2, 0 }, { u"1725"_s, u"old-order"_s, 1, 0 } });
    const RibbonTimeline timeline = ribbonTimeline(all, {}, 2026);
    QCOMPARE(timeline.bands.size(), 1);
    QCOMPARE(timeline.bands.first().years, (YearSpan { 1712, 1725 }));
    QVERIFY(!timeline.bands.first().isOpen); // nobody says that it still exists
    QCOMPARE(timeline.years, (YearSpan { 1712, 1725 }));
}

void TstTimeRibbon::timelineOfNothing()
{
    const RibbonTimeline timeline = ribbonTimeline({}, {}, 2026);
    QVERIFY(timeline.bands.isEmpty());
    QVERIFY(timeline.gaps.isEmpty());
    QCOMPARE(timeline.years, (YearSpan { 1926, 2026 }));
}

void TstTimeRibbon::decimalYears()
{
    QCOMPARE(decimalYear(dayNumber({ 1948, 1, 1 }, Calendar::Gregorian)), 1948.0);
    QCOMPARE(decimalYear(dayNumber({ 1947, 7, 2 }, Calendar::Gregorian)), 1947 + 182.0 / 365);
}

void TstTimeRibbon::dragChoosesYears()
{
    drag(1948, 1952);
    QCOMPARE(query(), format(parseQuery(u"year:1948..1952").value()));
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1952 }));
    QCOMPARE(m_ribbon->accessibleDescription(), u"Chosen: 1948–1952"_s);
    QVERIFY(m_selection->canGoBack());
    m_selection->back();
    QVERIFY(m_selection->query().isEmpty()); // the whole drag is one step
}

void TstTimeRibbon::dragBackwardsChoosesYears()
{
    drag(1952, 1948);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1952 }));
}

void TstTimeRibbon::clickChoosesOneYear()
{
    QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(1971));
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1971, 1971 }));
}

void TstTimeRibbon::dragInsideMovesTheSpan()
{
    ask(u"year:1948..1952"_s);
    drag(1950, 1960);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1958, 1962 }));
}

void TstTimeRibbon::spanStopsAtTheEnds()
{
    ask(u"year:1923..1926"_s);
    QTest::mousePress(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(1925));
    QTest::mouseMove(m_ribbon.get(), QPoint(-50, 60));
    QTest::mouseRelease(m_ribbon.get(), Qt::LeftButton, {}, QPoint(-50, 60));
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1921, 1924 }));
}

void TstTimeRibbon::dragOfTheEndResizes()
{
    ask(u"year:1948..1952"_s);
    const int yearWidth = m_ribbon->positionOf(1953).x() - m_ribbon->positionOf(1952).x();
    const QPoint handle = m_ribbon->positionOf(1952) + QPoint(yearWidth / 2, 0);
    QTest::mousePress(m_ribbon.get(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(m_ribbon.get(), m_ribbon->positionOf(1970));
    QTest::mouseRelease(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(1970));
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1970 }));
}

void TstTimeRibbon::doubleClickClears()
{
    ask(u"sex:female year:1948..1952"_s);
    QTest::mouseDClick(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->positionOf(1950));
    QCOMPARE(query(), u"sex:female"_s);
    QVERIFY(!m_ribbon->chosenYears());
}

void TstTimeRibbon::escapeClears()
{
    ask(u"year:1948..1952"_s);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Escape);
    QVERIFY(m_selection->query().isEmpty());
}

void TstTimeRibbon::arrowsMove()
{
    ask(u"year:1948..1952"_s);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1949, 1953 }));
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1949, 1952 }));
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1952 }));
    ask(u"year:1948"_s);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left, Qt::ShiftModifier); // the end never passes the beginning
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1948 }));
}

void TstTimeRibbon::brushFollowsTheQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<std::optional<YearSpan>>("years");
    const auto row = [](const char *name, const QString &query, std::optional<YearSpan> years) {
        QTest::newRow(name) << query << years;
    };
    row("a range", u"year:1948..1952"_s, YearSpan { 1948, 1952 });
    row("one year", u"year:1950"_s, YearSpan { 1950, 1950 });
    row("open to the past", u"year:..1950"_s, YearSpan { 1921, 1950 });
    row("days count for their years", u"date:1948-03-13..1949-05-01"_s, YearSpan { 1948, 1949 });
    row("two ranges are no single span", u"year:1948..1950,1960..1962"_s, {});
    row("unknown", u"date:unknown"_s, {});
    row("nothing", QString(), {});
}

void TstTimeRibbon::brushFollowsTheQuery()
{
    QFETCH(QString, query);
    ask(query);
    QFETCH(std::optional<YearSpan>, years);
    QCOMPARE(m_ribbon->chosenYears(), years);
}

void TstTimeRibbon::otherConditionsStay()
{
    ask(u"sex:female year:1930 milkmaid"_s);
    drag(1948, 1952);
    QCOMPARE(conditionOn(m_selection->query(), Field::Sex)->values.first().text, u"female"_s);
    QVERIFY2(query().contains(u"milkmaid"_s) && query().contains(u"1948..1952"_s) && !query().contains(u"1930"_s),
        qPrintable(query()));
}

void TstTimeRibbon::yearSaysWhatItHolds()
{
    const QStringList all = m_ribbon->yearSentences(1949).split(u'\n');
    QCOMPARE(all.first(), u"1949"_s);
    QVERIFY2(all.at(1).startsWith(u"72 "_s), qPrintable(all.at(1)));
    ask(u"sex:female year:1930..1940"_s); // the choice of years does not hide what other years hold
    QTRY_COMPARE(m_selection->answer().query, m_selection->query());
    const QStringList chosen = m_ribbon->yearSentences(1949).split(u'\n');
    QCOMPARE(chosen.size(), all.size() + 1);
    const qint64 expected
        = answer(m_fixture->archive.snapshot(), parseQuery(u"sex:female year:1949 -status:revoked").value())
              .rows.cardinality();
    QVERIFY(expected > 0);
    QVERIFY2(chosen.at(2).startsWith(QString::number(expected)), qPrintable(chosen.at(2)));
    QVERIFY(m_ribbon->yearSentences(2013).contains(u"Published total: 5 (conferrals, Hero of Labour RF)"_s));
}

void TstTimeRibbon::publishedTotalsCarryTheirSources()
{
    const RecordTitles titles(m_fixture->archive.snapshot(), {});
    const QString ofYear = m_ribbon->yearSentences(2013);
    QVERIFY2(ofYear.contains(titles.title({ Table::Sources, u"law-ukaz-427-2013"_s })), qPrintable(ofYear));
    QTRY_VERIFY(m_ribbon->yearSentences(1949).contains(u"724 here, published 19,000 to 20,812"_s));
    const QString ofLife = m_ribbon->yearSentences(1949);
    QVERIFY2(ofLife.contains(titles.title({ Table::Sources, u"ruwiki-hsl-2016"_s })), qPrintable(ofLife));
    QVERIFY(!m_ribbon->yearSentences(2000).contains(u"ublished"_s));
}

void TstTimeRibbon::totalsOfALifeAreKeptApartFromThoseOfAYear()
{
    const auto count = [](const QString &period, qint64 value) {
        Count total;
        total.award = AwardId(u"a"_s);
        total.period = Date::parse(period).value();
        total.measure = u"conferrals"_s;
        total.value = value;
        return total;
    };
    LineageRecords records;
    Award award;
    award.id = AwardId(u"a"_s);
    award.established = Date::parse(u"1930-05-01"_s).value();
    award.abolished = Date::parse(u"1950"_s).value();
    records.awards = { award };
    records.counts = { count(u"1930/1950"_s, 10), count(u"1930/.."_s, 20), count(u"1935/1950"_s, 30),
        count(u"1940"_s, 40), count(u"1929/1951"_s, 50) };
    Series all;
    all.stacks = { u"a"_s };
    all.points = { { u"1940"_s, u"a"_s, 3, 0 } };
    const RibbonTimeline timeline = ribbonTimeline(all, records, 2026);
    QCOMPARE(timeline.publishedTotals.size(), 1);
    QCOMPARE(timeline.publishedTotals.value(1940).size(), 1);
    QCOMPARE(extremes(timeline.lifeTotals.value(award.id)), (std::optional(std::pair<qint64, qint64>(10, 50))));
    QVERIFY(!extremes({}));
}

void TstTimeRibbon::playsToTheEndAndStops()
{
    ask(u"year:2020..2023"_s);
    QTRY_VERIFY(m_selection->isSettled());
    m_ribbon->play();
    QVERIFY(m_ribbon->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!m_ribbon->isPlaying(), 30000);
    const int last = QDate::currentDate().year();
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { last - 3, last }));
    m_ribbon->play(); // at the end: from the beginning again
    QTRY_VERIFY(m_ribbon->chosenYears()->first < 1930);
    m_ribbon->pause();
}

void TstTimeRibbon::spacePlaysAndPauses()
{
    QTest::keyClick(m_ribbon.get(), Qt::Key_Space);
    QVERIFY(m_ribbon->isPlaying());
    QTRY_VERIFY(m_ribbon->chosenYears());
    QTest::keyClick(m_ribbon.get(), Qt::Key_Space);
    QVERIFY(!m_ribbon->isPlaying());
    QVERIFY(m_ribbon->chosenYears());
}

void TstTimeRibbon::anotherQueryStopsPlaying()
{
    m_ribbon->play();
    QVERIFY(m_ribbon->isPlaying());
    ask(u"sex:female"_s);
    QVERIFY(!m_ribbon->isPlaying());
    QCOMPARE(query(), u"sex:female"_s);
}

void TstTimeRibbon::allOfAPlayIsOneStepBack()
{
    ask(u"sex:female year:1940"_s);
    QTRY_VERIFY(m_selection->isSettled());
    m_ribbon->play();
    QTRY_VERIFY_WITH_TIMEOUT(m_ribbon->chosenYears()->first >= 1943, 30000);
    m_ribbon->pause();
    m_selection->undoQuery();
    QCOMPARE(query(), format(parseQuery(u"sex:female year:1940").value()));
}

void TstTimeRibbon::movesByOneYearWhereLittleMotionIsWanted()
{
    class StillStyle : public QProxyStyle
    {
        int styleHint(
            StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
        {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
        }
    } still;
    m_ribbon->setStyle(&still);
    ask(u"year:1948"_s);
    QTRY_VERIFY(m_selection->isSettled());
    m_ribbon->play();
    QVERIFY(!m_ribbon->isPlaying());
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1949, 1949 }));
    m_ribbon->setStyle(nullptr);
}

void TstTimeRibbon::foldsToTheBand()
{
    QSignalSpy folded(m_ribbon.get(), &TimeRibbon::foldedChanged);
    QCOMPARE(m_ribbon->sizeHint().height(), 126);
    m_ribbon->setFolded(true);
    QCOMPARE(m_ribbon->sizeHint().height(), 20);
    m_ribbon->resize(1280, 20);
    drag(1948, 1952);
    QCOMPARE(m_ribbon->chosenYears(), std::optional(YearSpan { 1948, 1952 }));
    m_ribbon->setFolded(false);
    QCOMPARE(folded.count(), 2);
}

void TstTimeRibbon::drawsAtAnyWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addRow("wide") << 2600;
    QTest::addRow("usual") << 1440;
    QTest::addRow("smallest") << 300;
    QTest::addRow("no room at all") << 10;
}

void TstTimeRibbon::drawsAtAnyWidth()
{
    QFETCH(int, width);
    ask(u"year:1948..1952"_s);
    m_ribbon->resize(width, 126);
    const QImage image = m_ribbon->grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            colours.insert(image.pixel(x, y));
    }
    if (width > 100)
        QVERIFY(colours.contains(Theme::of(m_ribbon->palette()).heroOfSocialistLabour.rgb()));
}

QTEST_MAIN(TstTimeRibbon)
#include "tst_timeribbon.moc"
