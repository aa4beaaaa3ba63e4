// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"
#include "app/chartview.h"
#include "app/chartwords.h"
#include "app/seriestablemodel.h"
#include "app/shownchartspanel.h"
#include "archive/archivefixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;
using Role = ChartSheet::Text::Role;

namespace {

/// Every word is on the sheet, and none on another.
void checkTexts(const ChartSheet &sheet)
{
    const QRectF whole = QRectF(QPointF(), sheet.size()).adjusted(-1, -1, 1, 1);
    for (qsizetype i = 0; i < sheet.texts().size(); ++i) {
        const ChartSheet::Text &text = sheet.texts().at(i);
        QVERIFY2(whole.contains(text.rect), qPrintable(text.words));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!sheet.texts().at(j).rect.adjusted(1, 2, -1, -2).intersects(text.rect),
                qPrintable(text.words + u" on " + sheet.texts().at(j).words));
    }
}

} // namespace

/// The view "Charts" over the founding archive, used with mouse and keys.
class TstChartsPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_shown = std::make_unique<ShownChartsPanel>(m_fixture->archive); }
    void cleanup() { m_shown.reset(); }

    void titleSaysWhatIsCounted();
    void numbersAddUp_data();
    void numbersAddUp();
    void axisLabelsAreComplete_data();
    void axisLabelsAreComplete();
    void everyFormIsDrawnWhole_data();
    void everyFormIsDrawnWhole();
    void barsAreAsLongAsTheirCounts_data();
    void barsAreAsLongAsTheirCounts();
    void sharesAreOfTheWholeBar();
    void aHeatMapHasACellForEachCount();
    void aClickMeansWhatIsDrawnThere_data();
    void aClickMeansWhatIsDrawnThere();
    void aDragNarrowsToARange();
    void formsThatDoNotSuitAreNotOffered();
    void aPinnedSearchIsComparedWith();
    void countsAreWholeNumbers();
    void tickSteps_data();
    void tickSteps();
    void tableHasTheNumbersOfTheChart();
    void tableCanBeCopied();
    void clickOnABarNarrows();
    void clickOnAStackNarrowsByBoth();
    void clickBesideTheBarsNarrowsByKey();
    void unknownStackNarrowsToUnknown();
    void keysWalkAlongTheBars();
    void peopleInSeveralBarsAreSaid();
    void unitIsPartOfTheQuery();
    void stackedByItselfIsNotStacked();
    void ghostStandsBehind();
    void manyValuesAreSummedUp();
    void emptyAnswerIsSaid();
    void undatedAnswerIsSaid();
    void filesHoldRealText_data();
    void filesHoldRealText();
    void badFilesAreRefused();
    void pictureHasItsSize();

private:
    void ask(const QString &text) { m_shown->ask(text); }
    void divide(const QString &axis, std::optional<Field> stack = {});
    [[nodiscard]] ChartView &chart() const { return m_shown->panel.chart(); }
    [[nodiscard]] const ChartSheet &sheet() const { return m_shown->panel.chart().sheet(); }
    [[nodiscard]] QStringList texts(ChartSheet::Text::Role role) const { return sheet().words(role); }
    void click(int key, int stack = -1);

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<ShownChartsPanel> m_shown;
};

void TstChartsPanel::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
}

void TstChartsPanel::divide(const QString &axis, std::optional<Field> stack)
{
    m_shown->panel.setAxis(seriesAxisByName(axis).value());
    m_shown->panel.setStack(stack);
    QTRY_VERIFY(m_shown->selection.isSettled());
}

void TstChartsPanel::click(int key, int stack)
{
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().positionOf(key, stack));
}

void TstChartsPanel::titleSaysWhatIsCounted()
{
    const QStringList head = texts(Role::Head);
    QCOMPARE(head.first(), u"Conferrals by year, divided by: Award"_s);
    const QString numbers = head.join(u' ');
    QVERIFY2(numbers.contains(u"833 "_s) && numbers.contains(u"122 undated"_s) && numbers.contains(u"4 revocation"_s),
        qPrintable(numbers));
    QVERIFY(texts(Role::Legend).contains(u"Hero of Socialist Labour"_s)); // it is not cut
}

void TstChartsPanel::numbersAddUp_data()
{
    QTest::addColumn<QString>("axis");
    for (const char *axis : { "year", "decade", "month", "age", "sector", "republic", "sex", "award" })
        QTest::newRow(axis) << QString::fromLatin1(axis);
}

void TstChartsPanel::numbersAddUp()
{
    QFETCH(QString, axis);
    divide(axis);
    const ChartData &data = sheet().data();
    qint64 drawn = 0;
    for (qsizetype key = 0; key < data.keys.size(); ++key)
        drawn += data.certainAt(key);
    const Series &series = m_shown->panel.shown();
    QCOMPARE(drawn + series.possible + series.undated, series.total);
}

void TstChartsPanel::axisLabelsAreComplete_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<int>("width");
    for (const char *axis : { "year", "decade", "month", "age", "sector", "republic", "nationality" }) {
        for (const int width : { 600, 1300 })
            QTest::addRow("%s at %d", axis, width) << QString::fromLatin1(axis) << width;
    }
}

void TstChartsPanel::axisLabelsAreComplete()
{
    QFETCH(QString, axis);
    QFETCH(int, width);
    m_shown->panel.setAxis(seriesAxisByName(axis).value());
    m_shown->panel.resize(width, 700);
    QCoreApplication::processEvents();
    const QStringList labels = texts(Role::Axis);
    for (const QString &label : labels)
        QVERIFY2(!label.contains(u"..."_s) && !label.contains(u'…'), qPrintable(label));
    if (sheet().data().areLying()) {
        for (const QString &word : sheet().data().keyWords)
            QVERIFY2(labels.join(u' ').contains(word), qPrintable(word)); // long ones stand on several lines
    }
    checkTexts(sheet());
    QVERIFY(!labels.isEmpty());
}

void TstChartsPanel::everyFormIsDrawnWhole_data()
{
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("stack");
    QTest::addColumn<ChartForm>("form");
    QTest::addColumn<QSize>("size");
    for (const ChartForm form : AllChartForms) {
        for (const char *axis : { "year", "month", "age5", "sector" }) {
            for (const char *stack : { "sex", "award", "republic" }) {
                if (!suits(form, seriesAxisByName(QString::fromLatin1(axis)).value(), true))
                    continue;
                for (const QSize size : { QSize(420, 700), QSize(1300, 500) })
                    QTest::addRow("%s by %s and %s, %d wide", chartFormName(form).data(), axis, stack, size.width())
                        << QString::fromLatin1(axis) << QString::fromLatin1(stack) << form << size;
            }
        }
    }
}

void TstChartsPanel::everyFormIsDrawnWhole()
{
    QFETCH(QString, axis);
    QFETCH(QString, stack);
    QFETCH(ChartForm, form);
    QFETCH(QSize, size);
    const Series counted
        = series(m_shown->selection.answer(), seriesAxisByName(axis).value(), fieldByName(stack), accumulationOf(form));
    const Theme theme = Theme::of(Theme::Kind::Light);
    const ChartData data = chartData(counted, { theme, form });
    QCOMPARE(data.form, form);
    QFont font;
    font.setPixelSize(13);
    const ChartLook look { .theme = theme, .locale = QLocale(QLocale::English), .font = font };
    const double height = std::max(double(size.height()), ChartSheet::heightFor(data, look, size.width(), 150));
    const ChartSheet sheet(data, look, QSizeF(size.width(), height));
    checkTexts(sheet);
    const QRectF whole = QRectF(QPointF(), sheet.size()).adjusted(-1, -1, 1, 1);
    QVERIFY(!sheet.panels().marks().isEmpty());
    for (const ChartPanels::Mark &mark : sheet.panels().marks())
        QVERIFY(whole.contains(mark.rect));
}

void TstChartsPanel::barsAreAsLongAsTheirCounts_data()
{
    QTest::addColumn<ChartForm>("form");
    for (const ChartForm form : { ChartForm::Stacked, ChartForm::Grouped, ChartForm::Cumulative, ChartForm::Multiples })
        QTest::addRow("%s", chartFormName(form).data()) << form;
}

void TstChartsPanel::barsAreAsLongAsTheirCounts()
{
    QFETCH(ChartForm, form);
    m_shown->panel.setForm(form);
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(m_shown->panel.shownForm(), form);
    const ChartData &data = sheet().data();
    const ChartPanels::Panel &panel = sheet().panels().panels().first();
    const double perCount = panel.plot.height() / sheet().panels().axisEnd();
    for (const ChartPanels::Mark &mark : sheet().panels().marks()) {
        const auto [key, stack] = mark.spot;
        const qint64 count = stack < 0 ? data.possibleAt(key)
            : mark.isPossible          ? data.stacks.at(stack).possible.at(key)
                                       : data.stacks.at(stack).counts.at(key);
        QVERIFY(std::abs(mark.rect.height() - double(count) * perCount) < 0.01);
    }
}

void TstChartsPanel::sharesAreOfTheWholeBar()
{
    divide(u"decade"_s, Field::Sex);
    m_shown->panel.setForm(ChartForm::Share);
    const ChartData &data = sheet().data();
    QCOMPARE(sheet().panels().axisEnd(), 100.0);
    for (int key = 0; key < int(data.keys.size()); ++key) {
        const double whole = sheet().panels().rectOf({ key, -1 }).height();
        if (data.certainAt(key) + data.possibleAt(key) > 0)
            QVERIFY(std::abs(whole - sheet().panels().panels().first().plot.height()) < 0.01);
    }
    auto *model = qobject_cast<SeriesTableModel *>(m_shown->panel.findChild<QTableView *>()->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int share = SeriesTableModel::FirstStackColumn + 1;
    QCOMPARE(model->headerData(share, Qt::Horizontal).toString(), u"%"_s);
    const double expected
        = 100.0 * double(data.stacks.first().counts.at(3)) / double(data.certainAt(3) + data.possibleAt(3));
    QCOMPARE(model->index(3, share).data().toString(), m_shown->panel.locale().toString(expected, 'f', 1));
}

void TstChartsPanel::aHeatMapHasACellForEachCount()
{
    divide(u"year"_s, Field::Sector);
    m_shown->panel.setForm(ChartForm::HeatMap);
    const ChartData &data = sheet().data();
    qint64 drawn = 0;
    for (const ChartPanels::Mark &mark : sheet().panels().marks())
        drawn += mark.isPossible ? 0 : data.stacks.at(mark.spot.stack).counts.at(mark.spot.key);
    qint64 counted = 0;
    for (const SeriesPoint &point : m_shown->panel.shown().points)
        counted += point.value;
    QCOMPARE(drawn, counted);
    QVERIFY(texts(Role::Axis).contains(u"agriculture"_s));
    const QStringList legend = texts(Role::Legend); // the classes, and what is merely possible
    QCOMPARE(legend.at(legend.size() - 2).section(u'–', 1).toLongLong(), qint64(data.largest()));
}

void TstChartsPanel::aClickMeansWhatIsDrawnThere_data()
{
    QTest::addColumn<ChartForm>("form");
    QTest::addColumn<QString>("axis");
    QTest::addColumn<QString>("condition");
    QTest::newRow("side by side") << ChartForm::Grouped << u"decade"_s << u"year:194X"_s;
    QTest::newRow("small multiples") << ChartForm::Multiples << u"decade"_s << u"year:194X"_s;
    QTest::newRow("heat map") << ChartForm::HeatMap << u"decade"_s << u"year:194X"_s;
    QTest::newRow("pyramid") << ChartForm::Pyramid << u"age5"_s << u"age:40..44"_s;
}

void TstChartsPanel::aClickMeansWhatIsDrawnThere()
{
    QFETCH(ChartForm, form);
    QFETCH(QString, axis);
    QFETCH(QString, condition);
    divide(axis, Field::Sex);
    m_shown->panel.setForm(form);
    const Query expected = parseQuery(QString(condition + u" sex:female")).value();
    const int key = int(sheet().data().keys.indexOf(axis == u"age5"_s ? u"40..44"_s : u"194X"_s));
    const auto &stacks = sheet().data().stacks;
    const auto stack = std::ranges::find(stacks, u"female"_s, &ChartStack::value);
    const qint64 count = stack->counts.at(key);
    QVERIFY(count > 0);
    // The middle of a whole bar may lie in its uncertain part, which is no bar of its own.
    const int number = int(stack - stacks.begin());
    const auto mark = std::ranges::find_if(sheet().panels().marks(), [&](const ChartPanels::Mark &m) {
        return m.spot == ChartPanels::Spot { key, number } && !m.isPossible;
    });
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, mark->rect.center().toPoint());
    QCOMPARE(format(m_shown->selection.query()), format(expected));
    QTRY_COMPARE(m_shown->selection.answer().conferrals, count);
}

void TstChartsPanel::aDragNarrowsToARange()
{
    const int from = int(sheet().data().keys.indexOf(u"1948"_s));
    const auto at = [this](int key) {
        const QRectF slot = sheet().panels().slot(sheet().panels().panels().first(), key, 0, 1);
        return QPointF(slot.center().x(), slot.bottom() - 1).toPoint();
    };
    QTest::mousePress(&chart(), Qt::LeftButton, {}, at(from + 4));
    QTest::mouseMove(&chart(), at(from + 2));
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, at(from));
    QCOMPARE(format(m_shown->selection.query()), u"year:1948..1952"_s);
    m_shown->selection.setQuery({});
    QTRY_VERIFY(m_shown->selection.isSettled());
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(format(m_shown->selection.query()), u"year:1926..1928"_s); // no date is known before
}

void TstChartsPanel::formsThatDoNotSuitAreNotOffered()
{
    divide(u"sector"_s);
    m_shown->panel.setForm(ChartForm::Grouped);
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(m_shown->panel.shownForm(), ChartForm::Stacked); // nothing to group by
    divide(u"sector"_s, Field::Sex);
    QTRY_COMPARE(m_shown->panel.shownForm(), ChartForm::Grouped); // what was wished comes back
    m_shown->panel.setForm(ChartForm::Cumulative);
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(m_shown->panel.shown().accumulation, Accumulation::None);
}

void TstChartsPanel::aPinnedSearchIsComparedWith()
{
    divide(u"sector"_s, Field::Award);
    ask(u"sex:male"_s);
    const qint64 men = m_shown->panel.shown().total;
    const auto buttons = m_shown->panel.findChildren<QPushButton *>();
    const auto pin = std::ranges::find(buttons, u"&Pin as A"_s, &QPushButton::text);
    QVERIFY(pin != buttons.end());
    QTest::mouseClick(*pin, Qt::LeftButton);
    QTRY_VERIFY(m_shown->selection.isSettled());
    ask(u"sex:female"_s);
    const Series &shown = m_shown->panel.shown();
    QVERIFY(shown.isComparison());
    QCOMPARE(shown.sides.first().total, men);
    QCOMPARE(shown.sides.last().total, m_shown->selection.answer().conferrals);
    QCOMPARE(texts(Role::Legend), (QStringList { u"A: male"_s, u"B: female"_s }));
    for (const QString &key : shown.keys) {
        const QueryValue sector = key.isEmpty() ? QueryValue { QueryValue::Kind::Unknown, {}, {}, {} }
                                                : QueryValue { QueryValue::Kind::Text, key, {}, {} };
        const Query inSector = withCondition(parseQuery(u"sex:male"_s).value(), Field::Sector, { sector });
        QCOMPARE(shown.valueAt(key, u"A"_s), answer(m_fixture->archive.snapshot(), inSector).conferrals);
    }

    // The table has numbers and shares of both, each of its own whole.
    auto *model = qobject_cast<SeriesTableModel *>(m_shown->panel.findChild<QTableView *>()->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString text = model->text();
    QVERIFY2(text.startsWith(u"Sector\tA\t%\tB\t%\n"_s), qPrintable(text));
    const double share = 100.0 * double(shown.valueAt(shown.keys.first(), u"A"_s)) / double(men);
    QCOMPARE(model->index(0, SeriesTableModel::FirstStackColumn + 1).data().toString(),
        m_shown->panel.locale().toString(share, 'f', 1));

    // A click narrows the present search, whichever side is hit.
    click(0, 0);
    QTRY_VERIFY(m_shown->selection.isSettled());
    QCOMPARE(format(m_shown->selection.query()), u"sex:female sector:agriculture"_s);
    QTest::mouseClick(*pin, Qt::LeftButton); // it now unpins
    QTRY_VERIFY(m_shown->selection.isSettled());
    QVERIFY(!m_shown->panel.shown().isComparison());
    QCOMPARE(m_shown->panel.shown().stack, std::optional(Field::Award)); // as before
}

void TstChartsPanel::countsAreWholeNumbers()
{
    for (const QString &query : { QString(), u"year:1928"_s, u"sex:female year:1990..1991"_s }) {
        ask(query);
        const QStringList labels = texts(Role::Axis);
        static const QRegularExpression fraction(u"[.,]\\d{1,2}$"_s);
        for (const QString &label : labels)
            QVERIFY2(!label.contains(fraction), qPrintable(label));
        QCOMPARE(QStringList(labels).removeDuplicates(), 0); // small counts give no repeated ticks
    }
}

void TstChartsPanel::tickSteps_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<qint64>("step");
    QTest::newRow("nothing") << qint64(0) << qint64(1);
    QTest::newRow("one") << qint64(1) << qint64(1);
    QTest::newRow("five") << qint64(5) << qint64(1);
    QTest::newRow("six") << qint64(6) << qint64(2);
    QTest::newRow("tens") << qint64(72) << qint64(20);
    QTest::newRow("a million") << qint64(1'000'000) << qint64(200'000);
}

void TstChartsPanel::tickSteps()
{
    QFETCH(qint64, largest);
    QTEST(wholeTickStep(largest, 5), "step");
}

void TstChartsPanel::tableHasTheNumbersOfTheChart()
{
    auto *table = m_shown->panel.findChild<QTableView *>();
    auto *model = qobject_cast<SeriesTableModel *>(table->model());
    QVERIFY(model);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask(u"sex:female"_s);
    const ChartData &data = sheet().data();
    QCOMPARE(model->rowCount(), int(data.keys.size()) + 2);
    for (int row = 0; row < int(data.keys.size()); ++row) {
        QCOMPARE(model->index(row, SeriesTableModel::KeyColumn).data().toString(), data.keyWords.at(row));
        QCOMPARE(model->index(row, SeriesTableModel::AllColumn).data().toString(),
            m_shown->panel.locale().toString(data.certainAt(row)));
        QCOMPARE(model->index(row, SeriesTableModel::PerhapsColumn).data().toString(),
            m_shown->panel.locale().toString(data.possibleAt(row)));
    }
    const int last = model->rowCount() - 1;
    QCOMPARE(model->index(last - 1, SeriesTableModel::AllColumn).data().toString(),
        QString::number(m_shown->panel.shown().undated));
    QCOMPARE(model->index(last, SeriesTableModel::AllColumn).data().toString(),
        QString::number(m_shown->panel.shown().total));
}

void TstChartsPanel::tableCanBeCopied()
{
    divide(u"sex"_s);
    SeriesTableModel model;
    model.setSeries(m_shown->panel.shown());
    const QStringList lines = model.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"Sex\tAll\tPerhaps"_s);
    QVERIFY(lines.at(1).startsWith(u"male\t"_s));
    QVERIFY(lines.last().startsWith(u"in all\t833"_s));
}

void TstChartsPanel::clickOnABarNarrows()
{
    divide(u"sector"_s);
    const QString key = sheet().data().keys.first();
    QCOMPARE(key, u"agriculture"_s);
    const qint64 count = sheet().data().certainAt(0);
    click(0);
    QCOMPARE(format(m_shown->selection.query()), u"sector:agriculture"_s);
    QTRY_COMPARE(m_shown->selection.answer().conferrals, count);
}

void TstChartsPanel::clickOnAStackNarrowsByBoth()
{
    divide(u"sector"_s, Field::Sex);
    const ChartStack &stack = sheet().data().stacks.at(1);
    const QString value = stack.value;
    const qint64 count = stack.counts.first();
    click(0, 1);
    QCOMPARE(conditionOn(m_shown->selection.query(), Field::Sector)->values.first().text, u"agriculture"_s);
    QCOMPARE(conditionOn(m_shown->selection.query(), Field::Sex)->values.first().text, value);
    QTRY_COMPARE(m_shown->selection.answer().conferrals, count);
}

void TstChartsPanel::clickBesideTheBarsNarrowsByKey()
{
    const int key = int(sheet().data().keys.indexOf(u"1966"_s));
    const QPoint bar = chart().positionOf(key);
    const QPoint above(bar.x(), int(sheet().panels().rectOf({ key, -1 }).top()) - 20);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, above);
    QCOMPARE(m_shown->selection.query(), parseQuery(u"year:1966").value());
}

void TstChartsPanel::unknownStackNarrowsToUnknown()
{
    divide(u"sector"_s, Field::Republic);
    emit chart().barActivated(u"agriculture"_s, u""_s);
    QCOMPARE(conditionOn(m_shown->selection.query(), Field::Republic)->values.first().kind, QueryValue::Kind::Unknown);
}

void TstChartsPanel::keysWalkAlongTheBars()
{
    divide(u"decade"_s);
    QTest::keyClick(&chart(), Qt::Key_End);
    QTest::keyClick(&chart(), Qt::Key_Left);
    const QString key = sheet().data().keys.at(sheet().data().keys.size() - 2);
    QVERIFY2(chart().accessibleDescription().startsWith(keyWord(m_shown->panel.shown().axis, key)),
        qPrintable(chart().accessibleDescription()));
    QTest::keyClick(&chart(), Qt::Key_Return);
    QVERIFY(conditionOn(m_shown->selection.query(), Field::Date));
}

void TstChartsPanel::peopleInSeveralBarsAreSaid()
{
    QVERIFY(
        !chartNumbers(m_shown->panel.shown(), m_shown->panel.locale()).contains(u"some stand in more than one bar"_s));
    ask(u"unit:people"_s);
    QVERIFY(
        chartNumbers(m_shown->panel.shown(), m_shown->panel.locale()).contains(u"some stand in more than one bar"_s));
}

void TstChartsPanel::unitIsPartOfTheQuery()
{
    ask(u"unit:people sex:female"_s);
    QCOMPARE(m_shown->panel.shown().unit, Unit::People);
    QCOMPARE(texts(Role::Head).first(), u"People by year of conferral, divided by: Award"_s);
    ask(u"unit:acts"_s);
    QCOMPARE(m_shown->panel.shown().unit, Unit::Acts);
    const auto boxes = m_shown->panel.findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        QCOMPARE(box->findData(u"age"_s), -1); // an act has no age
}

void TstChartsPanel::stackedByItselfIsNotStacked()
{
    divide(u"award"_s, Field::Award);
    QVERIFY(!m_shown->panel.shown().stack);
    const Theme theme = Theme::of(m_shown->panel.palette());
    QCOMPARE(sheet().data().stacks.first().fill.ground, theme.heroOfSocialistLabour); // awards keep their colours
}

void TstChartsPanel::ghostStandsBehind()
{
    ask(u"sex:female"_s);
    m_shown->panel.findChild<QCheckBox *>()->setChecked(true);
    QTRY_VERIFY(m_shown->selection.isSettled());
    const ChartData &data = sheet().data();
    QCOMPARE(data.ghost.size(), data.keys.size());
    bool isLarger = false;
    for (qsizetype i = 0; i < data.keys.size(); ++i) {
        QVERIFY(data.ghost.at(i) >= data.certainAt(i));
        isLarger = isLarger || data.ghost.at(i) > data.certainAt(i);
    }
    QVERIFY(isLarger);
}

void TstChartsPanel::manyValuesAreSummedUp()
{
    divide(u"sex"_s, Field::Republic);
    const ChartData &data = sheet().data();
    QCOMPARE(data.stacks.size(), 8);
    QVERIFY(data.stacks.last().isRest);
    qint64 drawn = 0;
    for (qsizetype key = 0; key < data.keys.size(); ++key)
        drawn += data.certainAt(key);
    QCOMPARE(drawn, m_shown->panel.shown().total);
}

void TstChartsPanel::emptyAnswerIsSaid()
{
    ask(u"nobodyofthisname"_s);
    QVERIFY(texts(Role::Head).contains(u"Nothing matches this search, so there is nothing to draw."_s));
    QTest::keyClick(&chart(), Qt::Key_Right); // nowhere to go
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(format(m_shown->selection.query()), u"nobodyofthisname"_s);
}

void TstChartsPanel::undatedAnswerIsSaid()
{
    ask(u"date:unknown"_s);
    QVERIFY(m_shown->panel.shown().total > 0);
    QVERIFY(texts(Role::Head).contains(u"Nothing of what matches has a date, so there is nothing to draw."_s));
}

void TstChartsPanel::filesHoldRealText_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
    QTest::newRow("png") << u"PNG"_s << QByteArray("\x89PNG");
}

void TstChartsPanel::filesHoldRealText()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, magic);
    const QString path = m_fixture->path(u"chart."_s + suffix);
    ChartOptions options;
    options.notes = { u"sex:female"_s };
    QVERIFY(writeChart(m_shown->panel.shown(), path, options).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(magic));
    if (suffix == u"svg"_s) {
        for (const char *text :
            { "Conferrals by year", "122 undated", "Hero of Socialist Labour", "sex:female", ">1950</text>" })
            QVERIFY2(content.contains(text), text);
    }
}

void TstChartsPanel::badFilesAreRefused()
{
    const auto noFormat = writeChart(m_shown->panel.shown(), m_fixture->path(u"chart.doc"_s), {});
    QCOMPARE(noFormat.error().kind, Error::Kind::UnknownFormat);
    const auto noFolder = writeChart(m_shown->panel.shown(), m_fixture->path(u"nowhere/chart.svg"_s), {});
    QCOMPARE(noFolder.error().kind, Error::Kind::FileNotWritable);
}

void TstChartsPanel::pictureHasItsSize()
{
    ChartOptions options;
    const QSizeF size = chartSize(m_shown->panel.shown(), options, 480);
    QCOMPARE(size.width(), 480);
    options.size = size;
    const QPicture picture = chartPicture(m_shown->panel.shown(), options);
    QCOMPARE(picture.boundingRect(), QRectF(QPointF(), size).toAlignedRect());
    QVERIFY(picture.size() > 0);
}

QTEST_MAIN(TstChartsPanel)
#include "tst_chartspanel.moc"
