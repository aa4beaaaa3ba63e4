// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/foundingfacts.h"
#include "lineage/outline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return dayNumber({ year, month, dayOfMonth }, Calendar::Gregorian);
}

LineageLayout layoutFor(
    const LineageFacts &facts, double width, std::pair<Day, Day> range, bool unfolded = false, double height = 700)
{
    return layOut(facts, plainWords(), { QSizeF(width, height), range.first, range.second, unfolded }, plainMeasure);
}

LineageLayout wholeLayout(double width = 1200)
{
    const LineageFacts facts = foundingFacts();
    return layoutFor(facts, width, fullRange(facts));
}

QString where(const QRectF &r)
{
    return QStringLiteral("(%1,%2 %3x%4)").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

const AwardBand *bandOf(const LineageLayout &layout, const QString &award)
{
    for (const AwardBand &band : layout.bands) {
        if (band.award.id == award)
            return &band;
    }
    return nullptr;
}

bool crosses(const QRectF &rect, const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized().adjusted(-0.5, -0.5, 0.5, 0.5).intersects(rect);
}

} // namespace

class TstLineageLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsTextsApart_data();
    void keepsTextsApart();
    void keepsTextsOffTheLines_data() { keepsTextsApart_data(); }
    void keepsTextsOffTheLines();
    void keepsAllWithinItsSize_data() { keepsTextsApart_data(); }
    void keepsAllWithinItsSize();
    void namesEveryAwardOfTheLine_data() { keepsTextsApart_data(); }
    void namesEveryAwardOfTheLine();
    void drawsTheFourAwardsInOrder();
    void drawsTheGapFromTheLives();
    void drawsAWidthOnASquareRootScale();
    void countsEveryDatedConferralOnce();
    void drawsWhatIsChosenInsideOfAll();
    void writesTheNumberOfAWideYearIntoItsBar();
    void showsMonthsThenDays_data();
    void showsMonthsThenDays();
    void drawsFourRelations();
    void drawsEveryActOfTheLineOnce();
    void putsNoActOnADayThatIsNotKnown();
    void tellsTheMostImportantActsFirst();
    void drawsEveryStepOfTheProcedures();
    void keepsSuccessiveProceduresApart();
    void foldsAndUnfoldsOtherStates();
    void drawsNoTitleAsCertainlyAliveWithoutAnEnd();
    void spansTheDatesThatSourcesGive();
    void marksYearsMonthsAndDays_data();
    void marksYearsMonthsAndDays();
    void keepsTextsApartAndWholeAtEveryZoom();
    void countsActsThatAreTooManyForMarks();
    void givesTheSameForTheSame();
    void isEmptyWithoutAwards();
    void standsManyAwardsOfOneTimeAboveOneAnother();
};

void TstLineageLayout::keepsTextsApart_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<bool>("unfolded");
    const std::pair<Day, Day> whole = fullRange(foundingFacts());
    const auto add = [](double width, const char *name, std::pair<Day, Day> range, bool unfolded) {
        QTest::addRow("%d px, %s%s", int(width), name, unfolded ? ", other states unfolded" : "")
            << width << range.first << range.second << unfolded;
    };
    for (const double width : { 700.0, 816.0, 1000.0, 1300.0, 1600.0, 2000.0, 2400.0 }) {
        add(width, "whole", whole, false);
        add(width, "whole", whole, true);
        add(width, "1938 to 1950", { day(1938, 1, 1), day(1950, 12, 31) }, false);
        add(width, "1920s", { day(1920, 1, 1), day(1929, 12, 31) }, false);
        add(width, "1947 and 1948", { day(1947, 1, 1), day(1948, 12, 31) }, true);
        add(width, "in the gap", { day(1995, 1, 1), day(2005, 1, 1) }, false);
        add(width, "after 2013", { day(2012, 6, 1), day(2026, 6, 1) }, false);
        add(width, "half a year", { day(1949, 1, 1), day(1949, 6, 30) }, false);
        add(width, "two weeks", { day(1949, 3, 1), day(1949, 3, 14) }, true);
        add(width, "across the gap", { day(1960, 1, 1), day(2020, 1, 1) }, true);
    }
}

void TstLineageLayout::keepsTextsApart()
{
    QFETCH(double, width);
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(bool, unfolded);
    const QList<PlacedText> texts = allTexts(layoutFor(foundingFacts(), width, { first, last }, unfolded));
    QVERIFY(texts.size() > 8);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const PlacedText &a = texts.at(i);
            const PlacedText &b = texts.at(j);
            QVERIFY2(
                !a.rect.intersects(b.rect), qPrintable(a.text + where(a.rect) + u" / "_s + b.text + where(b.rect)));
        }
    }
}

void TstLineageLayout::keepsTextsOffTheLines()
{
    QFETCH(double, width);
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(bool, unfolded);
    const LineageLayout layout = layoutFor(foundingFacts(), width, { first, last }, unfolded);
    for (const PlacedText &text : allTexts(layout)) {
        for (const RelationCurve &relation : layout.relations) {
            for (qsizetype i = 1; i < relation.points.size(); ++i)
                QVERIFY2(!crosses(text.rect, relation.points.at(i - 1), relation.points.at(i)),
                    qPrintable(text.text + u" under "_s + relation.relation.id));
        }
        for (const ActMark &act : layout.acts) {
            if (!act.leader.isNull())
                QVERIFY2(!crosses(text.rect, act.leader.p1(), act.leader.p2()),
                    qPrintable(text.text + u" under "_s + act.act.id));
            QVERIFY2(!act.mark.intersects(text.rect), qPrintable(text.text + u" under the mark of "_s + act.act.id));
        }
    }
}

void TstLineageLayout::keepsAllWithinItsSize()
{
    QFETCH(double, width);
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(bool, unfolded);
    const LineageLayout layout = layoutFor(foundingFacts(), width, { first, last }, unfolded);
    QCOMPARE(layout.size.width(), width);
    const QRectF all(QPointF(0, 0), layout.size);
    for (const PlacedText &text : allTexts(layout))
        QVERIFY2(all.contains(text.rect), qPrintable(text.text + where(text.rect)));
    const auto inPlot
        = [&](const QRectF &rect) { return rect.isEmpty() || layout.plot.adjusted(-0.01, 0, 0.01, 0).contains(rect); };
    for (const AwardBand &band : layout.bands) {
        for (const BandStep &step : band.steps)
            QVERIFY(inPlot(step.life) && inPlot(step.certain) && inPlot(step.possible) && inPlot(step.picked));
    }
    for (const ActMark &act : layout.acts)
        QVERIFY2(inPlot(act.mark), qPrintable(act.act.id + where(act.mark)));
    const auto isInOrBehind = [&](const ProcedureBox &box) {
        const QRectF &text = box.text.rect;
        return box.text.text.isEmpty() || box.rect.contains(text)
            || (text.left() >= box.rect.right() && text.right() <= layout.plot.right());
    };
    for (const ProcedureBox &box : layout.procedures)
        QVERIFY(inPlot(box.rect) && isInOrBehind(box));
    for (const AwardBar &bar : layout.bars)
        QVERIFY(inPlot(bar.rect) && inPlot(bar.given));
    for (const RelationCurve &relation : layout.relations) {
        for (const QPointF &point : relation.points)
            QVERIFY(layout.plot.contains(point));
    }
    for (const DoubtMark &doubt : layout.doubts)
        QVERIFY2(inPlot(doubt.mark), qPrintable(doubt.doubt.property + where(doubt.mark)));
}

void TstLineageLayout::namesEveryAwardOfTheLine()
{
    QFETCH(double, width);
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(bool, unfolded);
    const LineageLayout layout = layoutFor(foundingFacts(), width, { first, last }, unfolded);
    for (const AwardBand &band : layout.bands)
        QVERIFY2(!band.name.isEmpty() || band.rect.width() < 64, qPrintable(band.award.id));
}

void TstLineageLayout::drawsTheFourAwardsInOrder()
{
    const LineageLayout layout = wholeLayout();
    QStringList ids;
    for (const AwardBand &band : layout.bands)
        ids.append(band.award.id);
    QCOMPARE(ids,
        QStringList({ u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s }));
    for (qsizetype i = 1; i < layout.bands.size(); ++i)
        QVERIFY(layout.bands.at(i - 1).rect.right() <= layout.bands.at(i).rect.left() + layout.scale.yearWidth() / 100);
    QVERIFY(layout.bands.at(0).isInformal);
    QCOMPARE(layout.bands.at(0).vagueStart.right(), layout.scale.x(day(1922, 1, 1))); // established "1921"
    QVERIFY(!layout.bands.at(1).isInformal);
    QVERIFY(layout.bands.at(1).vagueStart.isEmpty());
    QCOMPARE(layout.bands.at(2).vagueEnd.right(), layout.scale.x(day(1992, 1, 1))); // ended "1991"
    QVERIFY(layout.bands.at(3).isOpen);
    QCOMPARE(layout.bands.at(3).vagueEnd.left(), layout.scale.x(day(2026, 1, 1))); // last known to be conferred in 2025
    QVERIFY(!layout.bands.at(2).isOpen);
}

void TstLineageLayout::drawsTheGapFromTheLives()
{
    const LineageLayout layout = wholeLayout();
    QCOMPARE(layout.gaps.size(), 1);
    const LineageGap &gap = layout.gaps.first();
    QCOMPARE(gap.fullYears, 21);
    QCOMPARE(gap.rect.left(), layout.scale.x(day(1992, 1, 1)));
    QCOMPARE(gap.rect.right(), layout.scale.x(day(2013, 3, 29)));
    QCOMPARE(gap.words.text, u"no title, 21 years"_s);
}

void TstLineageLayout::drawsAWidthOnASquareRootScale()
{
    const LineageLayout layout = wholeLayout();
    const AwardBand *band = bandOf(layout, u"hero-of-socialist-labour"_s);
    QVERIFY(band);
    const auto heightOf = [&](int year) {
        for (const BandStep &step : band->steps) {
            if (step.year == year)
                return step.certain.height();
        }
        return 0.0;
    };
    QVERIFY(heightOf(1949) > 0);
    QVERIFY(qAbs(heightOf(1949) / heightOf(1950) - std::sqrt(72.0 / 17.0)) < 0.001);
    QCOMPARE(heightOf(1989), 0.0);
    QVERIFY(layout.widthKeys.size() >= 1);
    const WidthKey &key = layout.widthKeys.last();
    QVERIFY(
        qAbs((band->rect.bottom() - 8 - key.y) / heightOf(1949) - std::sqrt(double(key.conferrals) / 72.0)) < 0.001);
}

void TstLineageLayout::countsEveryDatedConferralOnce()
{
    qint64 certain = 0;
    for (const AwardBand &band : wholeLayout().bands) {
        for (const BandStep &step : band.steps)
            certain += step.all.certain;
    }
    QCOMPARE(certain, 833 - 122 - 8); // 122 undated, 7 known only as not after a day, 1 between two years
}

void TstLineageLayout::drawsWhatIsChosenInsideOfAll()
{
    LineageFacts facts = foundingFacts();
    facts.chosen = ConferralsByAward { { AwardId(u"hero-of-socialist-labour"_s), { { { 1949, 18, 0 } }, {}, 0 } } };
    const LineageLayout layout = layoutFor(facts, 1200, fullRange(facts));
    for (const AwardBand &band : layout.bands) {
        for (const BandStep &step : band.steps) {
            if (step.year != 1949)
                QVERIFY(step.picked.isEmpty());
            else
                QVERIFY(step.certain.contains(step.picked)
                    && qAbs(step.picked.height() / step.certain.height() - std::sqrt(18.0 / 72.0)) < 0.001);
        }
    }
}

void TstLineageLayout::writesTheNumberOfAWideYearIntoItsBar()
{
    LineageFacts facts = foundingFacts();
    facts.chosen = ConferralsByAward { { AwardId(u"hero-of-socialist-labour"_s), { { { 1949, 18, 0 } }, {}, 0 } } };
    const auto stepOf1949 = [&](std::pair<Day, Day> range) {
        const LineageLayout layout = layoutFor(facts, 1200, range, false, 900);
        const AwardBand *band = bandOf(layout, u"hero-of-socialist-labour"_s);
        for (const BandStep &step : band->steps) {
            if (step.year == 1949)
                return step;
        }
        return BandStep();
    };
    const BandStep near = stepOf1949({ day(1946, 1, 1), day(1952, 1, 1) });
    QCOMPARE(near.count.text, u"1949: 18 of 72 conferrals"_s);
    QVERIFY(near.certain.contains(near.count.rect));
    QVERIFY(near.picked.contains(near.count.rect) || !near.picked.intersects(near.count.rect));
    QCOMPARE(stepOf1949(fullRange(facts)).count.text, QString());
}

void TstLineageLayout::showsMonthsThenDays_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("period");
    QTest::newRow("years") << day(1938, 1, 1) << day(1958, 1, 1) << int(TickUnit::Year) << u"1949"_s;
    QTest::newRow("months") << day(1948, 2, 10) << day(1950, 1, 31) << int(TickUnit::Month) << u"1948-03"_s;
    QTest::newRow("months of a date between two years")
        << day(1940, 12, 1) << day(1942, 3, 1) << int(TickUnit::Month) << u"1941-01"_s;
    QTest::newRow("days") << day(1948, 3, 1) << day(1948, 4, 10) << int(TickUnit::Day) << u"1948-03-13"_s;
}

/// Each bar counted again from the rows, one by one.
void TstLineageLayout::showsMonthsThenDays()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(int, unit);
    QFETCH(QString, period);
    const LineageLayout layout = layoutFor(foundingFacts(), 1200, { first, last }, false, 900);
    const AwardBand *band = bandOf(layout, u"hero-of-socialist-labour"_s);
    QVERIFY(band);
    QStringList periods;
    for (const BandStep &step : band->steps) {
        QCOMPARE(int(step.unit), unit);
        periods.append(step.period);
        const Date shown = Date::parse(step.period).value();
        qint64 certain = 0;
        qint64 possible = 0;
        for (const Conferral &conferral : valuesOf(Table::Conferrals, toConferral)) {
            if (conferral.award.text() != band->award.id || conferral.status == "revoked"_L1 || conferral.date.isNull())
                continue;
            const bool meets
                = conferral.date.earliest() <= shown.latest() && conferral.date.latest() >= shown.earliest();
            const bool isWithin
                = conferral.date.earliest() >= shown.earliest() && conferral.date.latest() <= shown.latest();
            certain += isWithin ? 1 : 0;
            possible += meets && !isWithin ? 1 : 0;
        }
        QVERIFY2(step.all.certain == certain && step.all.possible == possible,
            qPrintable(u"%1: %2 and %3, not %4 and %5"_s.arg(step.period)
                           .arg(step.all.certain)
                           .arg(step.all.possible)
                           .arg(certain)
                           .arg(possible)));
        QCOMPARE(step.certain.isEmpty(), certain == 0);
        QCOMPARE(step.possible.isEmpty(), possible == 0);
        QVERIFY(step.certain.height() + step.possible.height() <= band->rect.height());
    }
    QVERIFY2(periods.contains(period), qPrintable(periods.join(u' ')));
    QCOMPARE(periods.removeDuplicates(), 0);
}

void TstLineageLayout::drawsFourRelations()
{
    const LineageLayout layout = wholeLayout(1600);
    QCOMPARE(layout.relations.size(), 4);
    for (const RelationCurve &relation : layout.relations) {
        QVERIFY(relation.hasArrow);
        QCOMPARE(relation.points.size(), 4);
        QVERIFY2(!relation.word.text.isEmpty(), qPrintable(relation.relation.id));
        QVERIFY(relation.points.first().x() < relation.points.last().x());
    }
}

void TstLineageLayout::drawsEveryActOfTheLineOnce()
{
    const LineageFacts facts = foundingFacts();
    const LineageLayout layout = layoutFor(facts, 1200, fullRange(facts));
    QSet<QString> drawn;
    for (const ActMark &act : layout.acts)
        drawn.insert(act.act.id);
    QCOMPARE(drawn.size(), layout.acts.size());
    qsizetype expected = 0;
    for (const Act &act : facts.acts) {
        const bool ofTheLine = std::any_of(
            act.awards.cbegin(), act.awards.cend(), [&](const AwardId &id) { return bandOf(layout, id.text()); });
        expected += ofTheLine ? 1 : 0;
    }
    QCOMPARE(layout.acts.size(), expected);
    QCOMPARE(expected, 92);
}

void TstLineageLayout::putsNoActOnADayThatIsNotKnown()
{
    const LineageLayout layout = wholeLayout(2400);
    for (const ActMark &act : layout.acts) {
        if (act.act.id != "ukaz-1964-ovezov"_L1)
            continue;
        QVERIFY(!act.isExact);
        QCOMPARE(act.mark.left(), layout.scale.x(day(1964, 1, 1)));
        QCOMPARE(act.mark.right(), layout.scale.x(day(1965, 1, 1)));
        return;
    }
    QFAIL("the act is not drawn");
}

void TstLineageLayout::tellsTheMostImportantActsFirst()
{
    QStringList silent;
    for (const ActMark &act : wholeLayout(816).acts) {
        const bool establishes = act.act.id == "ukaz-1938-12-27"_L1 || act.act.id == "cec-snk-1927-07-27"_L1
            || act.act.id == "ukaz-294-2013"_L1 || act.act.id == "vtssps-1921-01"_L1;
        if (establishes && act.label.isEmpty())
            silent.append(act.act.id);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u' ')));
}

void TstLineageLayout::drawsEveryStepOfTheProcedures()
{
    const LineageLayout layout = wholeLayout();
    QCOMPARE(layout.procedures.size(), 10);
}

void TstLineageLayout::keepsSuccessiveProceduresApart()
{
    const LineageLayout layout = wholeLayout();
    for (const ProcedureBox &a : layout.procedures) {
        for (const ProcedureBox &b : layout.procedures)
            QVERIFY2(&a == &b || !a.rect.intersects(b.rect), qPrintable(a.procedure.id + u" / "_s + b.procedure.id));
    }
}

void TstLineageLayout::foldsAndUnfoldsOtherStates()
{
    const LineageFacts facts = foundingFacts();
    const LineageLayout folded = layoutFor(facts, 1200, fullRange(facts));
    QVERIFY(!folded.density.isEmpty());
    const auto ofOtherStates = [](const LineageLayout &layout) {
        return std::count_if(layout.bars.cbegin(), layout.bars.cend(),
            [](const AwardBar &bar) { return bar.lane == LaneKind::OtherStates; });
    };
    QCOMPARE(ofOtherStates(folded), 0);
    const LineageLayout unfolded = layoutFor(facts, 1200, fullRange(facts), true);
    QVERIFY(unfolded.density.isEmpty());
    QCOMPARE(ofOtherStates(unfolded), 19); // Hero of Tajikistan has no date
    QCOMPARE(unfolded.undated.size(), 1);
    QCOMPARE(unfolded.undated.first().id, u"hero-of-tajikistan"_s);
}

void TstLineageLayout::drawsNoTitleAsCertainlyAliveWithoutAnEnd()
{
    const LineageLayout layout = wholeLayout();
    for (const DensityStep &step : layout.density) {
        if (step.year == 1960)
            QCOMPARE(step.certain, 2); // Bulgaria and Czechoslovakia, whose ends are known
        if (step.year == 2026)
            QCOMPARE(step.certain, 0);
        if (step.year == 2026)
            QVERIFY(step.possible > 10);
    }
}

void TstLineageLayout::spansTheDatesThatSourcesGive()
{
    const LineageLayout layout = wholeLayout();
    const auto origin = std::find_if(layout.doubts.cbegin(), layout.doubts.cend(),
        [](const DoubtMark &mark) { return mark.doubt.questions.contains(u"title-origin"_s); });
    QVERIFY(origin != layout.doubts.cend());
    QCOMPARE(origin->doubt.award.text(), u"hero-of-labour"_s);
    QCOMPARE(origin->whisker.x1(), layout.scale.x(day(1918, 1, 1)));
    QCOMPARE(origin->whisker.x2(), layout.scale.x(day(1929, 1, 1)));
    QCOMPARE(origin->ticks.size(), origin->doubt.dates.size());
}

void TstLineageLayout::marksYearsMonthsAndDays_data()
{
    QTest::addColumn<Day>("first");
    QTest::addColumn<Day>("last");
    QTest::addColumn<QString>("second"); // tick
    QTest::newRow("years") << day(1940, 2, 1) << day(1975, 6, 1) << u"1944"_s;
    QTest::newRow("every third month") << day(1948, 2, 1) << day(1950, 6, 1) << u"1948-07"_s;
    QTest::newRow("months") << day(1948, 12, 20) << day(1949, 6, 20) << u"1949-02"_s;
    QTest::newRow("days") << day(1949, 2, 26) << day(1949, 3, 10) << u"1949-02-27"_s;
}

void TstLineageLayout::marksYearsMonthsAndDays()
{
    QFETCH(Day, first);
    QFETCH(Day, last);
    QFETCH(QString, second);
    const LineageLayout layout = layoutFor(foundingFacts(), 1200, { first, last });
    QVERIFY(layout.ticks.size() > 2);
    QCOMPARE(layout.ticks.at(1).top.text, second);
    for (qsizetype i = 1; i < layout.ticks.size(); ++i) {
        QVERIFY(layout.ticks.at(i - 1).day < layout.ticks.at(i).day);
        QCOMPARE(layout.ticks.at(i).x, layout.scale.x(layout.ticks.at(i).day));
    }
}

/// From a century to two weeks, about several days: no two texts meet, each is whole and within the drawing.
void TstLineageLayout::keepsTextsApartAndWholeAtEveryZoom()
{
    const LineageOutline outline = lineageOutline(foundingFacts());
    const auto [first, last] = fullRange(outline);
    for (const Day middle :
        { day(1927, 7, 27), day(1938, 12, 27), day(1949, 3, 8), day(1991, 12, 20), day(2013, 3, 29) }) {
        for (double days = double(last - first); days > 14; days /= 1.7) {
            for (const double width : { 760.0, 1180.0, 1900.0 }) {
                const Day begin = middle - Day(days / 2);
                const LineageLayout layout = layOut(
                    outline, plainWords(), { QSizeF(width, 640), begin, begin + Day(days), false }, plainMeasure);
                const QList<PlacedText> texts = allTexts(layout);
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    const PlacedText &text = texts.at(i);
                    const QString place = QStringLiteral("%1 at %2 days, %3 px").arg(text.text).arg(days).arg(width);
                    QVERIFY2(text.rect.size() == plainMeasure(text.text, text.style), qPrintable(place));
                    QVERIFY2(QRectF(QPointF(0, 0), layout.size).contains(text.rect), qPrintable(place));
                    for (qsizetype j = i + 1; j < texts.size(); ++j)
                        QVERIFY2(
                            !text.rect.intersects(texts.at(j).rect), qPrintable(place + u" / "_s + texts.at(j).text));
                }
            }
        }
    }
}

void TstLineageLayout::countsActsThatAreTooManyForMarks()
{
    LineageFacts facts = foundingFacts();
    qint64 ofTheYear = 0;
    for (int i = 0; i < 3000; ++i) {
        Act act;
        act.id = ActId(QStringLiteral("invented-%1").arg(i));
        act.kind = u"decree"_s;
        act.effect = u"confers"_s;
        act.awards = { AwardId(u"hero-of-socialist-labour"_s) };
        act.date = i % 10 == 0 ? Date::parse(u"1957"_s).value() : Date::fromDay(day(1940, 1, 1) + i * 6);
        ofTheYear += i % 10 == 0 ? 1 : 0;
        facts.acts.append(act);
    }
    const LineageOutline outline = lineageOutline(facts);
    const auto [first, last] = fullRange(outline);
    const auto layout = [&](Day from, Day to) {
        return layOut(outline, plainWords(), { QSizeF(1200, 700), from, to, false }, plainMeasure);
    };
    const LineageLayout whole = layout(first, last);
    QVERIFY(whole.crowds.size() > 20);
    qint64 certain = 0;
    for (const ActCrowd &crowd : whole.crowds) {
        certain += crowd.certain;
        QVERIFY(whole.plot.adjusted(-0.01, 0, 0.01, 0).contains(crowd.certainRect.united(crowd.possibleRect)));
    }
    QSet<QString> marked;
    for (const ActMark &act : whole.acts)
        marked.insert(act.act.id);
    const auto spread = std::count_if(outline.acts.cbegin(), outline.acts.cend(), [&](const OutlinedAct &act) {
        return act.act.date.latest() - act.act.date.earliest() > 31 && !marked.contains(act.act.id.text());
    });
    QCOMPARE(certain + whole.acts.size() + spread, outline.acts.size()); // each once, in a column only if certain
    const bool isSpread = std::any_of(whole.crowds.cbegin(), whole.crowds.cend(),
        [&](const ActCrowd &crowd) { return crowd.possible == ofTheYear && yearOf(crowd.first) == 1957; });
    QVERIFY(isSpread);

    const LineageLayout near = layout(day(1943, 1, 1), day(1943, 12, 31));
    QVERIFY(near.crowds.isEmpty());
    QVERIFY(near.acts.size() >= 55);
}

void TstLineageLayout::givesTheSameForTheSame()
{
    const auto isSame = [](const QList<PlacedText> &a, const QList<PlacedText> &b) {
        return std::ranges::equal(
            a, b, [](const PlacedText &x, const PlacedText &y) { return x.text == y.text && x.rect == y.rect; });
    };
    QVERIFY(isSame(allTexts(wholeLayout()), allTexts(wholeLayout())));
    // What one step of a zoom remembers is true of the next.
    const LineageOutline outline = lineageOutline(foundingFacts());
    const auto memory = flagMemory();
    const auto [first, last] = fullRange(outline);
    for (const int part : { 1, 2, 4, 8, 1 }) {
        const LineageFrame frame { QSizeF(1200, 700), first, first + (last - first) / part, false };
        const LineageWords words = plainWords();
        QVERIFY(isSame(allTexts(layOut(outline, words, frame, plainMeasure, memory)),
            allTexts(layOut(outline, words, frame, plainMeasure))));
    }
}

void TstLineageLayout::isEmptyWithoutAwards()
{
    LineageFacts facts;
    facts.today = day(2026, 1, 1);
    const auto range = fullRange(facts);
    QVERIFY(range.first < range.second);
    QVERIFY(layoutFor(facts, 1000, range).isEmpty());
}

void TstLineageLayout::standsManyAwardsOfOneTimeAboveOneAnother()
{
    LineageFacts facts;
    facts.today = day(2026, 1, 1);
    for (int i = 0; i < 5; ++i) {
        Award award;
        award.id = AwardId(QStringLiteral("title-%1").arg(i));
        award.kind = u"title"_s;
        award.nameEn = QStringLiteral("Title number %1").arg(i);
        award.established = *Date::parse(QString::number(1950 + i));
        facts.awards.append(award);
        facts.conferrals.insert(award.id, { { { 1960, 4, 0 } }, {}, 0 });
    }
    const LineageLayout layout = layoutFor(facts, 1000, fullRange(facts));
    QCOMPARE(layout.bands.size(), 5);
    for (qsizetype i = 1; i < layout.bands.size(); ++i)
        QVERIFY(!layout.bands.at(i - 1).rect.intersects(layout.bands.at(i).rect));
}

QTEST_GUILESS_MAIN(TstLineageLayout)
#include "tst_lineagelayout.moc"
