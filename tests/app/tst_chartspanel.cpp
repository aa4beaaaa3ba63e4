// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"
#include "app/chartspanel.h"
#include "app/chartview.h"
#include "app/chartwords.h"
#include "app/selection.h"
#include "app/seriestablemodel.h"
#include "archive/archivefixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The view "Charts" over the founding archive, used with mouse and keys.
class TstChartsPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void titleSaysWhatIsCounted();
    void numbersAddUp_data();
    void numbersAddUp();
    void axisLabelsAreComplete_data();
    void axisLabelsAreComplete();
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
    void ask(const QString &text);
    void divide(const QString &axis, std::optional<Field> stack = {});
    [[nodiscard]] ChartView &chart() const { return m_panel->chart(); }
    [[nodiscard]] const ChartPlot &plot() const { return m_panel->chart().plot(); }
    void click(int key, int stack = -1);

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<ChartsPanel> m_panel;
};

void TstChartsPanel::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
}

void TstChartsPanel::init()
{
    // What the offscreen platform says of every window is no fault of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_selection = std::make_unique<Selection>(m_fixture->archive);
    m_panel = std::make_unique<ChartsPanel>(*m_selection);
    m_panel->setAttribute(Qt::WA_DontShowOnScreen);
    m_panel->resize(1300, 700);
    m_panel->show();
    QTRY_VERIFY(m_selection->isSettled());
    QCoreApplication::processEvents();
}

void TstChartsPanel::cleanup()
{
    m_panel.reset();
    m_selection.reset();
}

void TstChartsPanel::ask(const QString &text)
{
    m_selection->setQuery(parseQuery(text).value());
    QTRY_VERIFY(m_selection->isSettled());
    QCoreApplication::processEvents();
}

void TstChartsPanel::divide(const QString &axis, std::optional<Field> stack)
{
    m_panel->setAxis(seriesAxisByName(axis).value());
    m_panel->setStack(stack);
    QTRY_VERIFY(m_selection->isSettled());
}

void TstChartsPanel::click(int key, int stack)
{
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, chart().positionOf(key, stack));
}

void TstChartsPanel::titleSaysWhatIsCounted()
{
    const QStringList texts = plot().otherTexts();
    QCOMPARE(texts.first(), u"Conferrals by year, divided by: Award"_s);
    const QString numbers = texts.join(u' ');
    QVERIFY2(numbers.contains(u"833 "_s) && numbers.contains(u"122 undated"_s) && numbers.contains(u"4 revocation"_s),
        qPrintable(numbers));
    QVERIFY(texts.contains(u"Hero of Socialist Labour"_s)); // the legend is not cut
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
    const ChartData &data = plot().data();
    qint64 drawn = 0;
    for (qsizetype key = 0; key < data.keys.size(); ++key)
        drawn += data.certainAt(key);
    const Series &series = m_panel->shown();
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
    m_panel->setAxis(seriesAxisByName(axis).value());
    m_panel->resize(width, 700);
    QCoreApplication::processEvents();
    const QStringList labels = plot().axisLabels();
    for (const QString &label : labels)
        QVERIFY2(!label.contains(u"..."_s) && !label.contains(u'…'), qPrintable(label));
    if (plot().data().bars == Qt::Horizontal) {
        for (const QString &word : plot().data().keyWords)
            QVERIFY2(labels.contains(word), qPrintable(word));
    }
    const QRectF whole = plot().rect().adjusted(-1, -1, 1, 1);
    const auto items = plot().childItems();
    int words = 0;
    for (const QGraphicsItem *item : items) {
        if (item->type() != QGraphicsSimpleTextItem::Type)
            continue;
        ++words;
        const auto *text = static_cast<const QGraphicsSimpleTextItem *>(item);
        QVERIFY2(whole.contains(item->mapRectToParent(item->boundingRect())), qPrintable(text->text()));
        for (const QGraphicsItem *other : items) {
            if (other != item && other->type() == QGraphicsSimpleTextItem::Type)
                QVERIFY2(!other->mapRectToParent(other->boundingRect())
                              .adjusted(1, 2, -1, -2)
                              .intersects(item->mapRectToParent(item->boundingRect())),
                    qPrintable(text->text()));
        }
    }
    QVERIFY(words >= labels.size());
}

void TstChartsPanel::countsAreWholeNumbers()
{
    for (const QString &query : { QString(), u"year:1928"_s, u"sex:female year:1990..1991"_s }) {
        ask(query);
        const QStringList labels = plot().axisLabels();
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
    auto *table = m_panel->findChild<QTableView *>();
    auto *model = qobject_cast<SeriesTableModel *>(table->model());
    QVERIFY(model);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask(u"sex:female"_s);
    const ChartData &data = plot().data();
    QCOMPARE(model->rowCount(), int(data.keys.size()) + 2);
    for (int row = 0; row < int(data.keys.size()); ++row) {
        QCOMPARE(model->index(row, SeriesTableModel::KeyColumn).data().toString(), data.keyWords.at(row));
        QCOMPARE(model->index(row, SeriesTableModel::AllColumn).data().toString(),
            m_panel->locale().toString(data.certainAt(row)));
        QCOMPARE(model->index(row, SeriesTableModel::PerhapsColumn).data().toString(),
            m_panel->locale().toString(data.possible.at(row)));
    }
    const int last = model->rowCount() - 1;
    QCOMPARE(model->index(last - 1, SeriesTableModel::AllColumn).data().toString(),
        QString::number(m_panel->shown().undated));
    QCOMPARE(
        model->index(last, SeriesTableModel::AllColumn).data().toString(), QString::number(m_panel->shown().total));
}

void TstChartsPanel::tableCanBeCopied()
{
    divide(u"sex"_s);
    SeriesTableModel model;
    model.setSeries(m_panel->shown());
    const QStringList lines = model.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), u"Sex\tAll\tPerhaps"_s);
    QVERIFY(lines.at(1).startsWith(u"male\t"_s));
    QVERIFY(lines.last().startsWith(u"in all\t833"_s));
}

void TstChartsPanel::clickOnABarNarrows()
{
    divide(u"sector"_s);
    const QString key = plot().data().keys.first();
    QCOMPARE(key, u"agriculture"_s);
    const qint64 count = plot().data().certainAt(0);
    click(0);
    QCOMPARE(format(m_selection->query()), u"sector:agriculture"_s);
    QTRY_COMPARE(m_selection->answer().conferrals, count);
}

void TstChartsPanel::clickOnAStackNarrowsByBoth()
{
    divide(u"sector"_s, Field::Sex);
    const ChartStack &stack = plot().data().stacks.at(1);
    const QString value = stack.value;
    const qint64 count = stack.counts.first();
    click(0, 1);
    QCOMPARE(conditionOn(m_selection->query(), Field::Sector)->values.first().text, u"agriculture"_s);
    QCOMPARE(conditionOn(m_selection->query(), Field::Sex)->values.first().text, value);
    QTRY_COMPARE(m_selection->answer().conferrals, count);
}

void TstChartsPanel::clickBesideTheBarsNarrowsByKey()
{
    const int key = int(plot().data().keys.indexOf(u"1966"_s));
    const QPoint bar = chart().positionOf(key);
    const QPoint above(bar.x(), chart().mapFromScene(plot().mapToScene(plot().barRect(key).topLeft())).y() - 20);
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, above);
    QCOMPARE(m_selection->query(), parseQuery(u"year:1966").value());
}

void TstChartsPanel::unknownStackNarrowsToUnknown()
{
    divide(u"sector"_s, Field::Republic);
    emit chart().barActivated(u"agriculture"_s, u""_s);
    QCOMPARE(conditionOn(m_selection->query(), Field::Republic)->values.first().kind, QueryValue::Kind::Unknown);
}

void TstChartsPanel::keysWalkAlongTheBars()
{
    divide(u"decade"_s);
    QTest::keyClick(&chart(), Qt::Key_End);
    QTest::keyClick(&chart(), Qt::Key_Left);
    const QString key = plot().data().keys.at(plot().data().keys.size() - 2);
    QVERIFY2(chart().accessibleDescription().startsWith(keyWord(m_panel->shown().axis, key)),
        qPrintable(chart().accessibleDescription()));
    QTest::keyClick(&chart(), Qt::Key_Return);
    QVERIFY(conditionOn(m_selection->query(), Field::Date));
}

void TstChartsPanel::peopleInSeveralBarsAreSaid()
{
    QVERIFY(!chartNumbers(m_panel->shown(), m_panel->locale()).contains(u"some stand in more than one bar"_s));
    ask(u"unit:people"_s);
    QVERIFY(chartNumbers(m_panel->shown(), m_panel->locale()).contains(u"some stand in more than one bar"_s));
}

void TstChartsPanel::unitIsPartOfTheQuery()
{
    ask(u"unit:people sex:female"_s);
    QCOMPARE(m_panel->shown().unit, Unit::People);
    QCOMPARE(plot().otherTexts().first(), u"People by year of conferral, divided by: Award"_s);
    ask(u"unit:acts"_s);
    QCOMPARE(m_panel->shown().unit, Unit::Acts);
    const auto boxes = m_panel->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        QCOMPARE(box->findData(u"age"_s), -1); // an act has no age
}

void TstChartsPanel::stackedByItselfIsNotStacked()
{
    divide(u"award"_s, Field::Award);
    QVERIFY(!m_panel->shown().stack);
    const Theme theme = Theme::of(m_panel->palette());
    QCOMPARE(plot().data().stacks.first().brush.color(), theme.heroOfSocialistLabour); // awards keep their colours
}

void TstChartsPanel::ghostStandsBehind()
{
    ask(u"sex:female"_s);
    m_panel->findChild<QCheckBox *>()->setChecked(true);
    QTRY_VERIFY(m_selection->isSettled());
    const ChartData &data = plot().data();
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
    const ChartData &data = plot().data();
    QCOMPARE(data.stacks.size(), 8);
    QVERIFY(data.stacks.last().isRest);
    qint64 drawn = 0;
    for (qsizetype key = 0; key < data.keys.size(); ++key)
        drawn += data.certainAt(key);
    QCOMPARE(drawn, m_panel->shown().total);
}

void TstChartsPanel::emptyAnswerIsSaid()
{
    ask(u"nobodyofthisname"_s);
    QVERIFY(plot().otherTexts().contains(u"Nothing matches this search, so there is nothing to draw."_s));
    QTest::keyClick(&chart(), Qt::Key_Right); // nowhere to go
    QTest::keyClick(&chart(), Qt::Key_Return);
    QCOMPARE(format(m_selection->query()), u"nobodyofthisname"_s);
}

void TstChartsPanel::undatedAnswerIsSaid()
{
    ask(u"date:unknown"_s);
    QVERIFY(m_panel->shown().total > 0);
    QVERIFY(plot().otherTexts().contains(u"Nothing of what matches has a date, so there is nothing to draw."_s));
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
    options.caption = u"sex:female"_s;
    QVERIFY(writeChart(m_panel->shown(), path, options).has_value());
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
    const auto noFormat = writeChart(m_panel->shown(), m_fixture->path(u"chart.doc"_s), {});
    QCOMPARE(noFormat.error().kind, Error::Kind::UnknownFormat);
    const auto noFolder = writeChart(m_panel->shown(), m_fixture->path(u"nowhere/chart.svg"_s), {});
    QCOMPARE(noFolder.error().kind, Error::Kind::FileNotWritable);
}

void TstChartsPanel::pictureHasItsSize()
{
    const QSizeF size = chartSize(m_panel->shown(), 480);
    QCOMPARE(size.width(), 480);
    ChartOptions options;
    options.size = size;
    const QPicture picture = chartPicture(m_panel->shown(), options);
    QCOMPARE(picture.boundingRect(), QRectF(QPointF(), size).toAlignedRect());
    QVERIFY(picture.size() > 0);
}

QTEST_MAIN(TstChartsPanel)
#include "tst_chartspanel.moc"
