// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/lineagebar.h"
#include "app/lineageview.h"
#include "app/selection.h"
#include "cli/program.h"

#include <QFile>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <tuple>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textsOfSvg(const QString &path)
{
    QXmlStreamReader svg(contentOf(path));
    QStringList texts;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == u"text"_s)
            texts.append(svg.readElementText().trimmed());
    }
    return texts;
}

/// How to fold, which is of no use on paper.
bool isOfTheWindow(const PlacedText &text)
{
    return text.text.contains(u'▾') || text.text.contains(u'▸');
}

QString words(const QRectF &rect)
{
    return rect.isEmpty() ? u"nothing"_s
                          : u"%1 %2 %3 x %4"_s.arg(rect.x(), 0, 'f', 1)
                                .arg(rect.y(), 0, 'f', 1)
                                .arg(rect.width(), 0, 'f', 1)
                                .arg(rect.height(), 0, 'f', 1);
}

/// All that is drawn of a layout, with its place.
QStringList drawn(const LineageLayout &layout)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QRectF &rect) { lines.append(what + u": "_s + words(rect)); };
    for (const PlacedText &text : allTexts(layout)) {
        if (!isOfTheWindow(text) && text.style != TextStyle::LaneNote)
            add(text.text, text.rect);
    }
    for (const AwardBand &band : layout.bands) {
        add(band.award.id, band.rect);
        for (const BandStep &step : band.steps) {
            for (const QRectF &rect : { step.life, step.certain, step.possible, step.picked })
                add(step.period, rect);
        }
    }
    for (const LineageGap &gap : layout.gaps)
        add(u"gap"_s, gap.rect);
    for (const ActMark &act : layout.acts)
        add(act.act.id, act.mark);
    for (const ActCrowd &crowd : layout.crowds)
        add(u"acts"_s, crowd.certainRect | crowd.possibleRect);
    for (const ProcedureBox &box : layout.procedures)
        add(box.procedure.id, box.rect);
    for (const AwardBar &bar : layout.bars)
        add(bar.award.id, bar.rect);
    for (const DensityStep &step : layout.density)
        add(QString::number(step.year), step.certainRect | step.possibleRect);
    for (const DoubtMark &doubt : layout.doubts)
        add(doubt.doubt.property, doubt.mark);
    for (const RelationCurve &relation : layout.relations) {
        for (const QPointF &point : relation.points)
            add(relation.relation.id, QRectF(point, QSizeF(1, 1)));
    }
    return lines;
}

} // namespace

/// The view of the lineage on the founding archive, used with the mouse and the keys.
class TstLineageView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheFourAwards();
    void aClickOpensTheRecordUnderIt_data();
    void aClickOpensTheRecordUnderIt();
    void aClickOnAYearChoosesAwardAndYear();
    void whatIsChosenStandsOutOfAll();
    void pointingTellsTheSources();
    void aYearTellsItsConferralsAndThoseWithoutADate();
    void arrowsWalkFromActToActAndEnterOpens();
    void arrowsWalkToActsOutOfView();
    void theButtonsZoom();
    void aFileShowsWhatTheViewShows_data();
    void aFileShowsWhatTheViewShows();
    void upAndDownWalkBetweenTheLanes();
    void tabLeavesTheView();
    void theWheelWithControlZoomsAroundThePointer();
    void theWheelAloneDoesNotZoom();
    void plusMinusAndZeroZoom();
    void draggingMovesInTimeAndOpensNothing();
    void aDoubleClickBesideEverythingShowsAllAgain();
    void zoomStaysWithinTheTimeOfTheArchive();
    void otherStatesUnfoldOnAClick();
    void aNewLanguageKeepsTheRange();
    void anEmptyArchiveSaysWhatIsMissing();
    void isNotLaidOutWhileItIsHidden();

private:
    [[nodiscard]] QPoint at(const QPointF &point) const
    {
        return (point - QPointF(0, m_view->verticalScrollBar()->value())).toPoint();
    }
    void click(const QPointF &point) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(point)); }
    void wheel(const QPointF &point, int notches, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QString tipAt(const QPointF &point);
    [[nodiscard]] const ActMark &act(const QString &id) const;
    [[nodiscard]] QString currentId() const
    {
        return m_selection->currentRecord() ? m_selection->currentRecord()->id : QString();
    }

    QTemporaryDir m_folder;
    Archive m_archive { Archive::Threading::SameThread };
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<LineageView> m_view;
};

void TstLineageView::initTestCase()
{
    QLocale::setDefault(QLocale(u"en"_s));
    const QString path = m_folder.filePath(u"founding.phalera"_s);
    QVERIFY(m_archive.create(path).result());
    QVERIFY(m_archive.open(path).result());
    const auto report
        = m_archive.importFiles({ QStringLiteral(PHALERA_SOURCE_DIR) + u"/resources/founding"_s }, {}).result();
    QVERIFY(report && report->committed);
}

void TstLineageView::init()
{
    // The platform of the tests says that it cannot raise a window whenever a tip is shown.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support raise)"_s));
    m_selection = std::make_unique<Selection>(m_archive);
    m_view = std::make_unique<LineageView>(*m_selection);
    m_view->resize(1200, 760);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_COMPARE(m_view->shown().bands.size(), 4);
    m_view->setFocus();
}

void TstLineageView::cleanup()
{
    QToolTip::hideText();
    m_view.reset();
    m_selection.reset();
}

const ActMark &TstLineageView::act(const QString &id) const
{
    const QList<ActMark> &acts = m_view->shown().acts;
    const auto found = std::find_if(acts.cbegin(), acts.cend(), [&](const ActMark &mark) { return mark.act.id == id; });
    if (found == acts.cend())
        qFatal("no act %s", qPrintable(id));
    return *found;
}

void TstLineageView::wheel(const QPointF &point, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at(point), m_view->viewport()->mapToGlobal(at(point)), {}, { 0, notches * 120 }, Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

QString TstLineageView::tipAt(const QPointF &point)
{
    QHelpEvent event(QEvent::ToolTip, at(point), m_view->viewport()->mapToGlobal(at(point)));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return QToolTip::text();
}

void TstLineageView::showsTheFourAwards()
{
    QStringList ids;
    for (const AwardBand &band : m_view->shown().bands)
        ids.append(band.award.id);
    QCOMPARE(ids,
        QStringList({ u"hero-of-labour-informal"_s, u"hero-of-labour"_s, u"hero-of-socialist-labour"_s,
            u"hero-of-labour-rf"_s }));
    QCOMPARE(m_view->shown().gaps.size(), 1);
    QCOMPARE(m_view->shown().relations.size(), 4);
    QVERIFY(!m_view->accessibleName().isEmpty());
}

void TstLineageView::aClickOpensTheRecordUnderIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("mark of an act") << u"act"_s;
    QTest::newRow("label of an act") << u"label"_s;
    QTest::newRow("word of a relation") << u"word"_s;
    QTest::newRow("line of a relation") << u"line"_s;
    QTest::newRow("name of an award") << u"name"_s;
    QTest::newRow("procedure") << u"procedure"_s;
    QTest::newRow("award given with it") << u"bar"_s;
    QTest::newRow("doubt") << u"doubt"_s;
}

void TstLineageView::aClickOpensTheRecordUnderIt()
{
    QFETCH(QString, what);
    const LineageLayout &layout = m_view->shown();
    const ActMark &decree = act(u"ukaz-1938-12-27"_s);
    QVERIFY(!decree.label.isEmpty());
    const RelationCurve &relation = layout.relations.last();
    const QHash<QString, std::pair<QPointF, RecordRef>> targets {
        { u"act"_s, { decree.mark.center(), decree.act } },
        { u"label"_s, { decree.label.first().rect.center(), decree.act } },
        { u"word"_s, { relation.word.rect.center(), relation.relation } },
        { u"line"_s, { (relation.points.at(1) + relation.points.at(2)) / 2, relation.relation } },
        { u"name"_s, { layout.bands.at(2).name.first().rect.center(), layout.bands.at(2).award } },
        { u"procedure"_s, { layout.procedures.last().rect.center(), layout.procedures.last().procedure } },
        { u"bar"_s, { layout.bars.first().label.rect.center(), layout.bars.first().award } },
        { u"doubt"_s,
            { layout.doubts.last().mark.center(), { Table::Awards, layout.doubts.last().doubt.award.text() } } },
    };
    const auto &[point, record] = targets.value(what);
    click(point);
    QVERIFY(m_selection->currentRecord());
    QCOMPARE(m_selection->currentRecord()->id, record.id);
    QCOMPARE(int(m_selection->currentRecord()->table), int(record.table));
}

void TstLineageView::aClickOnAYearChoosesAwardAndYear()
{
    const AwardBand &band = m_view->shown().bands.at(2);
    const auto step
        = std::find_if(band.steps.cbegin(), band.steps.cend(), [](const BandStep &s) { return s.year == 1949; });
    QVERIFY(step != band.steps.cend());
    click(step->certain.center());
    QTRY_COMPARE(m_selection->answer().conferrals, 72);
    const auto expected = parseQuery(u"award:hero-of-socialist-labour year:1949..1949");
    QVERIFY(expected);
    QCOMPARE(format(m_selection->query()), format(*expected));
}

void TstLineageView::whatIsChosenStandsOutOfAll()
{
    m_selection->setQuery(*parseQuery(u"sex:female"));
    QTRY_VERIFY(m_selection->isSettled());
    const auto dated = answer(m_archive.snapshot(), *parseQuery(u"sex:female year:1900..2030"));
    qint64 all = 0;
    qint64 chosen = 0;
    for (const AwardBand &band : m_view->shown().bands) {
        for (const BandStep &step : band.steps) {
            all += step.all.certain;
            chosen += step.chosen.certain;
            QVERIFY(step.picked.height() <= step.certain.height());
        }
    }
    QCOMPARE(all, 833 - 122 - 8);
    QVERIFY(chosen > 0 && chosen < all);
    QCOMPARE(chosen, dated.conferrals);
}

void TstLineageView::pointingTellsTheSources()
{
    const QString tip = tipAt(act(u"ukaz-1938-12-27"_s).mark.center());
    QVERIFY2(tip.contains(u"27 December 1938"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"Sources:"_s), qPrintable(tip));
    const QString procedure = tipAt(m_view->shown().procedures.last().rect.center());
    QVERIFY2(procedure.contains(u"President of the Russian Federation"_s) && procedure.contains(u"Sources:"_s),
        qPrintable(procedure));
    QVERIFY(!tipAt(act(u"ukaz-1938-12-27"_s).mark.center()).isEmpty());
    std::ignore = tipAt({ 2, 2 });
    QTRY_VERIFY2(QToolTip::text().isEmpty(), "beside everything there is nothing to tell");
}

void TstLineageView::aYearTellsItsConferralsAndThoseWithoutADate()
{
    const AwardBand &band = m_view->shown().bands.at(2);
    for (const BandStep &step : band.steps) {
        if (step.year != 1949)
            continue;
        const QString tip = tipAt(step.certain.center());
        QVERIFY2(tip.contains(u"72"_s) && tip.contains(u"114"_s), qPrintable(tip));
    }
}

void TstLineageView::arrowsWalkFromActToActAndEnterOpens()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    const QString first = m_view->accessibleDescription();
    QVERIFY(!first.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(currentId(), u"vtssps-1921-01"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->accessibleDescription() != first);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(currentId(), u"ufa-1922-03"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(currentId(), u"vtssps-1921-01"_s);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Enter);
    QCOMPARE(m_selection->currentRecord()->table, Table::Acts);
    QVERIFY(act(currentId()).mark.right() > m_view->shown().scale.x(dayNumber({ 2025, 1, 1 }, Calendar::Gregorian)));
}

void TstLineageView::arrowsWalkToActsOutOfView()
{
    m_view->setRange(dayNumber({ 1938, 12, 1 }, Calendar::Gregorian), dayNumber({ 1939, 1, 31 }, Calendar::Gregorian));
    const auto width = m_view->range().second - m_view->range().first;
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(currentId(), u"ukaz-1938-12-27"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(currentId() != u"ukaz-1938-12-27"_s);
    QCOMPARE(m_view->range().second - m_view->range().first, width);
    QVERIFY(act(currentId()).mark.left() >= m_view->shown().plot.left());
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(currentId(), u"ukaz-1938-12-27"_s);
}

void TstLineageView::theButtonsZoom()
{
    const auto whole = m_view->range();
    const QList<QToolButton *> buttons = m_view->findChild<LineageBar *>()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QVERIFY(!buttons.at(2)->isEnabled()); // all of time is shown
    for (int i = 0; i < 40; ++i)
        buttons.at(1)->click();
    QCOMPARE(m_view->range().second - m_view->range().first, 14);
    buttons.at(0)->click();
    QVERIFY(m_view->range().second - m_view->range().first > 14);
    QVERIFY(buttons.at(2)->isEnabled());
    buttons.at(2)->click();
    QCOMPARE(m_view->range(), whole);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
    for (const LineageLane &lane : m_view->shown().lanes) { // they stand beside the axis, over no word of a lane
        for (const PlacedText &text : lane.texts)
            QVERIFY(!text.rect.intersects(QRectF(buttons.first()->parentWidget()->geometry())));
    }
}

void TstLineageView::aFileShowsWhatTheViewShows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("otherStates");
    QTest::addColumn<QSize>("size");
    const QSize usual(1200, 760);
    QTest::newRow("everything") << u""_s << u""_s << u""_s << false << usual;
    QTest::newRow("a search") << u"sex:female"_s << u""_s << u""_s << false << usual;
    QTest::newRow("people") << u"unit:people sector:science"_s << u""_s << u""_s << false << usual;
    QTest::newRow("nothing found") << u"sex:female year:1925"_s << u""_s << u""_s << false << usual;
    QTest::newRow("other states") << u""_s << u""_s << u""_s << true << usual;
    QTest::newRow("years, a search, other states")
        << u"sex:female"_s << u"1945-01-01"_s << u"1955-01-01"_s << true << usual;
    QTest::newRow("months") << u"sector:agriculture"_s << u"1948-01-01"_s << u"1949-06-30"_s << false << usual;
    QTest::newRow("days") << u""_s << u"1948-03-01"_s << u"1948-03-31"_s << false << usual;
    QTest::newRow("beside a scroll bar") << u""_s << u""_s << u""_s << true << QSize(760, 320);
}

void TstLineageView::aFileShowsWhatTheViewShows()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const bool, otherStates);
    QFETCH(const QSize, size);
    Language language;
    cleanup();
    language.use(u"en"_s); // its plural forms, as in the program
    init();
    QFont font = m_view->font();
    font.setPixelSize(13); // that of files
    m_view->setFont(font);
    m_view->resize(size);
    m_selection->setQuery(*parseQuery(query));
    QTRY_VERIFY(m_selection->isSettled());
    m_view->setOtherStatesUnfolded(otherStates);
    if (!first.isEmpty())
        m_view->setRange(Date::parse(first)->earliest(), Date::parse(last)->earliest());
    const auto records = m_archive.lineageRecords().result();
    QVERIFY(records);
    const LineageSheet sheet = m_view->sheet();
    const LineageLayout written = lineageLayout(*records, m_selection->everything(), sheet, QLocale());
    QVERIFY(!m_view->shown().isEmpty());
    QCOMPARE(drawn(written), drawn(m_view->shown()));

    const QString path = m_folder.filePath(u"window.svg"_s);
    QVERIFY(writeLineage(path, *records, m_selection->everything(), sheet, QLocale()));
    QStringList shown;
    for (const PlacedText &text : allTexts(m_view->shown())) {
        if (!isOfTheWindow(text))
            shown.append(text.text.trimmed());
    }
    for (const QString &text : std::as_const(shown))
        QVERIFY2(textsOfSvg(path).contains(text), qPrintable(text));

    // The same from the command line, to the last byte.
    const QString byCommand = m_folder.filePath(u"command.svg"_s);
    QStringList arguments { u"lineage"_s, m_archive.facts().path, query, u"--lang"_s, u"en"_s, u"--out"_s, byCommand,
        u"--size"_s, u"%1x%2"_s.arg(sheet.size.width()).arg(sheet.size.height()) };
    if (!first.isEmpty())
        arguments += { u"--from"_s, first, u"--to"_s, last };
    if (otherStates)
        arguments.append(u"--other-states"_s);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
    QCOMPARE(textsOfSvg(byCommand), textsOfSvg(path));
    QCOMPARE(contentOf(byCommand), contentOf(path));
}

void TstLineageView::upAndDownWalkBetweenTheLanes()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_selection->currentRecord()->table, Table::Procedures);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(currentId(), u"order-of-lenin"_s);
}

void TstLineageView::tabLeavesTheView()
{
    QWidget window;
    auto *view = new LineageView(*m_selection, &window);
    auto *next = new QWidget(&window);
    next->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
}

void TstLineageView::theWheelWithControlZoomsAroundThePointer()
{
    const Day day = dayNumber({ 1948, 6, 1 }, Calendar::Gregorian);
    const double x = m_view->shown().scale.x(day);
    const auto before = m_view->range();
    wheel({ x, 200 }, 4, Qt::ControlModifier);
    const auto after = m_view->range();
    QVERIFY(after.second - after.first < (before.second - before.first) / 2);
    QVERIFY(std::abs(m_view->shown().scale.x(day) - x) < 12);
    wheel({ x, 200 }, -8, Qt::ControlModifier);
    QCOMPARE(m_view->range(), before);
}

void TstLineageView::theWheelAloneDoesNotZoom()
{
    const auto before = m_view->range();
    wheel({ 500, 200 }, 3, {});
    QCOMPARE(m_view->range(), before);
}

void TstLineageView::plusMinusAndZeroZoom()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    const auto before = m_view->range();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const auto near = m_view->range();
    QVERIFY(near.second - near.first < before.second - before.first);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->range().first > near.first);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(m_view->range().second - m_view->range().first > near.second - near.first);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->range(), before);
}

void TstLineageView::draggingMovesInTimeAndOpensNothing()
{
    m_view->setRange(dayNumber({ 1945, 1, 1 }, Calendar::Gregorian), dayNumber({ 1955, 1, 1 }, Calendar::Gregorian));
    const auto before = m_view->range();
    const QPoint start = at(act(u"ukaz-1949-03-03"_s).mark.center());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, start);
    QMouseEvent moved(QEvent::MouseMove, start - QPoint(200, 0),
        m_view->viewport()->mapToGlobal(start - QPoint(200, 0)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_view->viewport(), &moved);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, start - QPoint(200, 0));
    QVERIFY(m_view->range().first > before.first + 365);
    QCOMPARE(m_view->range().second - m_view->range().first, before.second - before.first);
    QVERIFY(!m_selection->currentRecord());
}

void TstLineageView::aDoubleClickBesideEverythingShowsAllAgain()
{
    const auto all = m_view->range();
    m_view->setRange(dayNumber({ 1995, 1, 1 }, Calendar::Gregorian), dayNumber({ 2005, 1, 1 }, Calendar::Gregorian));
    QVERIFY(m_view->range() != all);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(m_view->viewport()->width() / 2, 4));
    QCOMPARE(m_view->range(), all);
}

void TstLineageView::zoomStaysWithinTheTimeOfTheArchive()
{
    const auto all = m_view->range();
    m_view->setRange(all.first - 100000, all.second + 100000);
    QCOMPARE(m_view->range(), all);
    m_view->setRange(all.first, all.first + 1);
    QVERIFY(m_view->range().second - m_view->range().first >= 14);
    QVERIFY(m_view->range().first >= all.first && m_view->range().second <= all.second);
}

void TstLineageView::otherStatesUnfoldOnAClick()
{
    const LineageLayout &layout = m_view->shown();
    QVERIFY(!layout.density.isEmpty());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    click(layout.density.at(layout.density.size() / 2).possibleRect.center());
    QVERIFY(m_view->isOtherStatesUnfolded());
    QVERIFY(m_view->shown().density.isEmpty());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    click(m_view->shown().lane(LaneKind::OtherStates)->texts.first().rect.center());
    QVERIFY(!m_view->isOtherStatesUnfolded());
}

void TstLineageView::aNewLanguageKeepsTheRange()
{
    m_view->setRange(dayNumber({ 1945, 1, 1 }, Calendar::Gregorian), dayNumber({ 1955, 1, 1 }, Calendar::Gregorian));
    const auto range = m_view->range();
    QLocale::setDefault(QLocale(u"ru"_s));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(m_view->range(), range);
    const QString name = m_view->shown().bars.first().label.text;
    QVERIFY2(name.contains(u"Орден Ленина"_s), qPrintable(name));
    QLocale::setDefault(QLocale(u"en"_s));
}

void TstLineageView::anEmptyArchiveSaysWhatIsMissing()
{
    Archive archive(Archive::Threading::SameThread);
    Selection selection(archive);
    LineageView view(selection);
    view.resize(800, 500);
    view.show();
    QVERIFY(view.accessibleDescription().contains(u"No archive is open"_s));
    const QString path = m_folder.filePath(u"empty.phalera"_s);
    QVERIFY(archive.create(path).result());
    QVERIFY(archive.open(path).result());
    QTRY_VERIFY2(view.accessibleDescription().contains(u"no awards"_s), qPrintable(view.accessibleDescription()));
    QVERIFY(view.accessibleDescription().contains(u"Import"_s));
    QVERIFY(view.shown().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(300, 200));
    QVERIFY(!view.grab().isNull());
}

void TstLineageView::isNotLaidOutWhileItIsHidden()
{
    LineageView view(*m_selection);
    QVERIFY(view.shown().isEmpty());
    view.resize(900, 600);
    view.show();
    QTRY_COMPARE(view.shown().bands.size(), 4);
}

QTEST_MAIN(TstLineageView)
#include "tst_lineageview.moc"
