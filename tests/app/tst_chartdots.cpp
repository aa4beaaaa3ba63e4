// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"
#include "app/chartview.h"
#include "app/chartwords.h"
#include "app/figurewords.h"
#include "app/numbertable.h"
#include "app/serialtablemodel.h"
#include "app/settings.h"
#include "app/shownchartspanel.h"
#include "archive/archivefixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;
using Role = ChartSheet::Text::Role;

/// Charts whose bars are no values of a field: serial numbers, awards of a person, years between two awards; and what
/// is remembered of a chart. Over the founding archive, used with mouse and keys.
class TstChartDots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_shown = std::make_unique<ShownChartsPanel>(m_fixture->archive); }
    void cleanup() { m_shown.reset(); }

    void everyNumberHasItsDot();
    void dotsStandAtTheirDays();
    void uncertainDaysAreSpans();
    void aClickOpensTheRecord();
    void aFrameNarrowsToItsDots();
    void keysWalkFromDotToDot();
    void theTableListsTheDots();
    void dotsOfTwoSearches();
    void numbersOfDotsAsCsv();
    void withoutNumbersTheEmptySheetSaysSo();
    void timesCountPeopleWhateverIsAsked();
    void aBarOfTimesNamesItsPeople();
    void intervalsAreDividedByTheirAwards();
    void firstAwardsHaveNoInterval();
    void theChoiceIsRemembered();
    void anAxisIsRememberedWithWhatItCounts();
    void aCaptionTellsBothSides();

private:
    void ask(const QString &text) { m_shown->ask(text); }
    void setAxis(const QString &axis) { m_shown->setAxis(axis); }
    [[nodiscard]] ChartView &chart() const { return m_shown->panel.chart(); }
    [[nodiscard]] const ChartSheet &sheet() const { return m_shown->panel.chart().sheet(); }
    [[nodiscard]] const Series &shown() const { return m_shown->panel.shown(); }
    [[nodiscard]] NumberTable *table() const { return m_shown->panel.findChild<NumberTable *>(); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<ShownChartsPanel> m_shown;
};

void TstChartDots::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
}

void TstChartDots::everyNumberHasItsDot()
{
    setAxis(u"serial"_s);
    QCOMPARE(m_shown->panel.shownForm(), ChartForm::Points);
    QCOMPARE(shown().total, 833);
    QCOMPARE(shown().dots.size() + shown().undated + shown().withoutNumber + shown().notPlain, shown().total);
    QVERIFY(sheet().panels().marks().size() <= shown().dots.size()); // some lie in one place
    const QRectF plot = sheet().panels().panels().first().plot;
    for (int dot = 0; dot < int(shown().dots.size()); ++dot)
        QVERIFY(plot.adjusted(-4, -4, 4, 4).contains(sheet().panels().rectOf({ dot, -1 })));
}

void TstChartDots::dotsStandAtTheirDays()
{
    setAxis(u"serial"_s);
    const ChartPanels &panels = sheet().panels();
    for (int i = 1; i < int(shown().dots.size()); ++i) {
        const SerialDot &before = shown().dots.at(i - 1);
        const SerialDot &dot = shown().dots.at(i);
        const QPointF from = panels.rectOf({ i - 1, -1 }).center();
        const QPointF to = panels.rectOf({ i, -1 }).center();
        QVERIFY(before.first <= dot.first);
        if (before.first == before.last && dot.first == dot.last)
            QVERIFY(from.x() <= to.x() + 0.5);
        QVERIFY((dot.number > before.number) ? to.y() <= from.y() + 0.5 : to.y() >= from.y() - 0.5);
    }
}

void TstChartDots::uncertainDaysAreSpans()
{
    setAxis(u"serial"_s);
    int spans = 0;
    for (const ChartPanels::Mark &mark : sheet().panels().marks()) {
        const SerialDot &dot = shown().dots.at(mark.spot.key);
        QCOMPARE(mark.isPossible, dot.first != dot.last);
        if (mark.isPossible) {
            ++spans;
            QVERIFY(std::abs(mark.rect.left() - sheet().panels().xOfDay(double(dot.first))) < 0.5);
        }
    }
    QCOMPARE(spans, int(shown().possible));
    QVERIFY(sheet().words(Role::Legend).contains(u"date known only to this span"_s));
}

void TstChartDots::aClickOpensTheRecord()
{
    setAxis(u"serial"_s);
    const int dot = int(shown().dots.size()) - 1; // alone in 2013
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().positionOf(dot));
    QVERIFY(m_shown->selection.currentRecord());
    QCOMPARE(m_shown->selection.currentRecord()->id, u"konovalov-alexander--hero-of-labour-rf--1"_s);
    QVERIFY(m_shown->selection.query().isEmpty());
}

void TstChartDots::aFrameNarrowsToItsDots()
{
    setAxis(u"serial"_s);
    const QRectF plot = sheet().panels().panels().first().plot;
    const double left = sheet().panels().xOfDay(double(QDate(1966, 1, 1).toJulianDay()));
    const double right = sheet().panels().xOfDay(double(QDate(1967, 1, 1).toJulianDay()));
    QTest::mousePress(&chart(), Qt::LeftButton, {}, QPointF(left, plot.top()).toPoint());
    QTest::mouseMove(&chart(), QPointF((left + right) / 2, plot.center().y()).toPoint());
    QTest::mouseMove(&chart(), QPointF(right, plot.bottom()).toPoint());
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, QPointF(right, plot.bottom()).toPoint());
    QTRY_VERIFY(m_shown->selection.isSettled());
    for (const SerialDot &dot : shown().dots)
        QCOMPARE(QDate::fromJulianDay(dot.first).year(), 1966);
    QCOMPARE(shown().dots.size(), 8);
    QCOMPARE(m_shown->selection.answer().conferrals, 8);
}

void TstChartDots::keysWalkFromDotToDot()
{
    setAxis(u"serial"_s);
    QTest::keyClick(&chart(), Qt::Key_Home);
    QVERIFY2(
        chart().accessibleDescription().startsWith(u"No. 14: Шахурин"_s), qPrintable(chart().accessibleDescription()));
    QTest::keyClick(&chart(), Qt::Key_Right);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(m_shown->selection.currentRecord()->id, u"lunin-nikolai-1915--hero-of-socialist-labour--1"_s);
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(m_shown->selection.answer().conferrals, 3);
}

void TstChartDots::theTableListsTheDots()
{
    setAxis(u"serial"_s);
    QAbstractItemModel *model = table()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model->rowCount(), int(shown().dots.size()) + 4);
    QCOMPARE(model->index(0, SerialTableModel::NumberColumn).data().toString(), u"14"_s);
    QCOMPARE(model->index(0, SerialTableModel::DateColumn).data().toString(), u"1941"_s);
    QCOMPARE(model->index(model->rowCount() - 1, SerialTableModel::NumberColumn).data().toString(), u"833"_s);
    table()->actions().constFirst()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Serial no.\tConferred\tPerson\tAward\n14\t1941\t"_s));
    emit table()->activated(model->index(0, 0));
    QCOMPARE(m_shown->selection.currentRecord()->id, u"shakhurin-alexei-1904--hero-of-socialist-labour--1"_s);
    ask(u"sex:female"_s); // the model is filled anew under the tester
    QVERIFY(model->rowCount() > 4);
}

void TstChartDots::dotsOfTwoSearches()
{
    setAxis(u"serial"_s);
    ask(u"sex:male"_s);
    const qsizetype men = shown().dots.size();
    m_shown->panel.pin();
    ask(u"sex:female"_s);
    QVERIFY(shown().isComparison());
    QCOMPARE(std::ranges::count(shown().dots, 0, &SerialDot::stack), men);
    QCOMPARE(
        shown().sides.first().total, answer(m_fixture->archive.snapshot(), parseQuery(u"sex:male").value()).conferrals);
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(table()->model()->index(0, SerialTableModel::StackColumn).data().toString(), u"A"_s);
}

void TstChartDots::numbersOfDotsAsCsv()
{
    setAxis(u"serial"_s);
    m_shown->panel.setStack({});
    QTRY_VERIFY(m_shown->selection.isSettled());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeChartNumbers(shown(), static_cast<QIODevice &>(buffer)));
    const QStringList lines = QString::fromUtf8(buffer.data()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), shown().dots.size() + 5);
    QVERIFY2(lines.first().startsWith(u"serial,date,person,conferral,conferrals"_s), qPrintable(lines.first()));
    QVERIFY2(
        lines.at(1).startsWith(u"14,1941,shakhurin-alexei-1904,shakhurin-alexei-1904--hero-of-socialist-labour--1,1"_s),
        qPrintable(lines.at(1)));
    QVERIFY2(lines.last().startsWith(u"total,,,,833"_s), qPrintable(lines.last()));
}

void TstChartDots::withoutNumbersTheEmptySheetSaysSo()
{
    setAxis(u"serial"_s);
    ask(u"award:hero-of-labour"_s);
    QVERIFY(shown().total > 0);
    QVERIFY(sheet().words(Role::Head).join(u' ').contains(u"has a serial number of its insignia on record"_s));
    QTest::keyClick(&chart(), Qt::Key_Right); // nowhere to go
    QTest::keyClick(&chart(), Qt::Key_Return);
    QVERIFY(!m_shown->selection.currentRecord());
}

void TstChartDots::timesCountPeopleWhateverIsAsked()
{
    ask(u"award:hero-of-socialist-labour"_s);
    setAxis(u"times"_s);
    QCOMPARE(m_shown->selection.query().unit, Unit::People);
    QCOMPARE(shown().unit, Unit::People);
    QCOMPARE(shown().keys, (QStringList { u"1"_s, u"2"_s, u"3"_s }));
    QCOMPARE(shown().total, m_shown->selection.answer().people);
    ask(u"award:hero-of-socialist-labour unit:conferrals"_s);
    QCOMPARE(shown().unit, Unit::Conferrals); // no such axis there
    QCOMPARE(shown().axis.kind, SeriesAxis::Kind::Year);
}

void TstChartDots::aBarOfTimesNamesItsPeople()
{
    setAxis(u"times"_s);
    m_shown->panel.setStack({});
    QTRY_VERIFY(m_shown->selection.isSettled());
    const qint64 thrice = shown().valueAt(u"3"_s);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().positionOf(int(shown().keys.indexOf(u"3"_s))));
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(m_shown->selection.answer().people, thrice);
    QCOMPARE(shown().keys, QStringList { u"3"_s });
}

void TstChartDots::intervalsAreDividedByTheirAwards()
{
    setAxis(u"interval"_s);
    QCOMPARE(shown().stack, std::optional(Field::Ordinal));
    QVERIFY(sheet().words(Role::Legend).contains(u"award 1 to 2"_s));
    QVERIFY(sheet().words(Role::Axis).contains(u"Years since the award before"_s));
    setAxis(u"year"_s);
    QCOMPARE(shown().stack, std::optional(Field::Award)); // as before
}

void TstChartDots::firstAwardsHaveNoInterval()
{
    setAxis(u"interval"_s);
    QCOMPARE(shown().total + shown().firstOnes, 833);
    ask(u"ordinal:1"_s);
    QCOMPARE(shown().total, 0);
    QVERIFY(sheet().words(Role::Head).join(u' ').contains(u"second or later award of the same title"_s));
}

void TstChartDots::theChoiceIsRemembered()
{
    Settings settings(m_fixture->path(u"settings.ini"_s));
    ask(u"sex:male"_s);
    setAxis(u"decade"_s);
    m_shown->panel.pin();
    m_shown->panel.save(settings);
    ChartsPanel next(m_shown->selection);
    next.restore(settings);
    QCOMPARE(next.pinned(), std::optional(parseQuery(u"sex:male").value()));
    m_shown->panel.unpin();
    m_shown->panel.save(settings);
    ChartsPanel last(m_shown->selection);
    last.restore(settings);
    QVERIFY(!last.pinned());
}

void TstChartDots::anAxisIsRememberedWithWhatItCounts()
{
    Settings settings(m_fixture->path(u"axis.ini"_s));
    setAxis(u"times"_s);
    m_shown->panel.save(settings);
    ShownChartsPanel next(m_fixture->archive);
    next.panel.hide();
    next.panel.restore(settings);
    QCOMPARE(next.selection.query().unit, Unit::Conferrals); // nothing is asked before the chart is looked at
    next.panel.show();
    next.settle();
    QCOMPARE(seriesAxisName(next.panel.shown().axis), u"times"_s);
    QCOMPARE(next.panel.shown().total, shown().total);

    ask(u"unit:conferrals"_s); // along the years: what is left is what is seen
    m_shown->panel.save(settings);
    ShownChartsPanel last(m_fixture->archive);
    last.panel.hide();
    last.panel.restore(settings);
    last.panel.show();
    last.settle();
    QCOMPARE(seriesAxisName(last.panel.shown().axis), u"year"_s);
    QCOMPARE(last.selection.query(), Query());
}

void TstChartDots::aCaptionTellsBothSides()
{
    ask(u"sex:male"_s);
    m_shown->panel.pin();
    ask(u"sex:female"_s);
    const FigureSubject subject { m_shown->selection.answer(), shown(), m_fixture->archive.facts(),
        m_shown->panel.answerOfA() };
    const QStringList notes = figureNotes(subject, QLocale(QLocale::English));
    QCOMPARE(notes.size(), 4);
    QVERIFY2(notes.at(0).startsWith(u"A: male. N = 626 conferral"_s), qPrintable(notes.at(0)));
    QVERIFY2(notes.at(1).startsWith(u"B: female. N = 195 conferral"_s), qPrintable(notes.at(1)));
    QVERIFY2(notes.at(2).contains(u"A: sex:male; B: sex:female"_s), qPrintable(notes.at(2)));
    QCOMPARE(figureTitle(subject), chartTitle(shown())); // its key says the searches
    for (const QString &side : { u"records of A come from"_s, u"records of B come from"_s })
        QVERIFY2(notes.at(3).contains(side), qPrintable(notes.at(3)));
}

QTEST_MAIN(TstChartDots)
#include "tst_chartdots.moc"
