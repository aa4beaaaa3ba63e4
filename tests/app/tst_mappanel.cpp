// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappanel.h"
#include "app/maptablemodel.h"
#include "app/mapview.h"
#include "app/mapwords.h"
#include "app/selection.h"
#include "app/settings.h"
#include "archive/archivefixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace phalera;
using namespace Qt::StringLiterals;

/// The view "Map" over the founding archive, used with mouse and keys.
class TstMapPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tableAndMapAddUp_data();
    void tableAndMapAddUp();
    void headSaysWhatIsCounted();
    void clickChoosesAndTakesAway();
    void choosingKeepsTheOthersInSight();
    void rowOfTheTableChooses();
    void unknownCanBeChosen();
    void keysWalkFromPlaceToPlace();
    void bordersFollowTheSearch();
    void bordersCanBeChosen();
    void uncertainOnesAreToldApart();
    void peopleAreCounted();
    void actsHaveNoMap();
    void nothingFoundIsSaid();
    void zoomKeepsWhatIsUnderThePointer();
    void hiddenPanelCountsWhenShown();
    void rememberedIsHowItIsDrawn();
    void whatIsKeptOfThePictureIsStillTrue();

private:
    void ask(const QString &text);
    [[nodiscard]] MapView &map() const { return m_panel->map(); }
    [[nodiscard]] QString cell(const QString &place, MapTableModel::Column column) const;

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MapPanel> m_panel;
};

void TstMapPanel::initTestCase()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    QVERIFY(m_fixture->import({ ArchiveFixture::founding() }).has_value());
}

void TstMapPanel::init()
{
    // What the offscreen platform says of every window is no fault of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_selection = std::make_unique<Selection>(m_fixture->archive);
    m_settings = std::make_unique<Settings>(m_fixture->path(u"settings.ini"_s));
    for (const Settings::Key key :
        { Settings::Key::MapPlate, Settings::Key::MapStyle, Settings::Key::MapClasses, Settings::Key::MapPeriod })
        m_settings->remove(key);
    m_panel = std::make_unique<MapPanel>(*m_selection, *m_settings);
    m_panel->setAttribute(Qt::WA_DontShowOnScreen);
    m_panel->resize(1300, 700);
    m_panel->show();
    QTRY_VERIFY(m_panel->isSettled());
}

void TstMapPanel::cleanup()
{
    m_panel.reset();
    m_selection.reset();
}

void TstMapPanel::ask(const QString &text)
{
    m_selection->setQuery(parseQuery(text).value());
    QTRY_VERIFY(m_panel->isSettled());
}

QString TstMapPanel::cell(const QString &place, MapTableModel::Column column) const
{
    const int row = m_panel->table().rowOf(place);
    return row < 0 ? u"no such row"_s : m_panel->table().index(row, column).data().toString();
}

void TstMapPanel::tableAndMapAddUp_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("plate");
    for (const PlateKind plate : { PlateKind::Republics, PlateKind::Subjects, PlateKind::Tiles }) {
        const char *name = plateName(plate).data();
        QTest::addRow("%s, everything", name) << QString() << int(plate);
        QTest::addRow("%s, women of some years", name) << u"sex:female year:1940..1960 time:possible"_s << int(plate);
        QTest::addRow("%s, one award", name) << u"award:hero-of-labour-rf"_s << int(plate);
    }
}

void TstMapPanel::tableAndMapAddUp()
{
    QFETCH(QString, query);
    QFETCH(int, plate);
    ask(query);
    m_panel->setPlate(PlateKind(plate));
    QAbstractItemModelTester tester(&m_panel->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const MapContent &content = m_panel->shown();
    qint64 sum = 0;
    for (int row = 0; row < m_panel->table().rowCount(); ++row) {
        if (const PlaceCount *place = m_panel->table().placeAt(row))
            sum += place->count;
    }
    QCOMPARE(sum, content.counts.total);
    QCOMPARE(content.figures.drawnCount + content.figures.listedCount, content.counts.total);
    QCOMPARE(content.counts.total, m_selection->answer().conferrals);
    QCOMPARE(map().sheet().layout().regions.size(), content.figures.drawn.size());
}

void TstMapPanel::headSaysWhatIsCounted()
{
    QString all;
    for (const auto &[rect, text] : map().sheet().texts())
        all += text + u' ';
    QVERIFY2(all.contains(u"Conferrals by union republic"_s), qPrintable(all));
    QVERIFY2(all.contains(u"833 conferral"_s) && all.contains(u"of them 122 undated"_s)
            && all.contains(u"4 revocation"_s) && all.contains(u"unknown: 281"_s) && all.contains(u"1956–1991"_s),
        qPrintable(all));
}

void TstMapPanel::clickChoosesAndTakesAway()
{
    const auto georgia = map().positionOf(u"Georgian SSR"_s);
    QVERIFY(georgia);
    QTest::mouseClick(&map(), Qt::LeftButton, {}, *georgia);
    QCOMPARE(format(m_selection->query()), u"republic:\"Georgian SSR\""_s);
    QTRY_VERIFY(m_panel->isSettled());
    QCOMPARE(m_panel->shown().chosen, QStringList { u"Georgian SSR"_s });
    QTest::mouseClick(&map(), Qt::LeftButton, {}, *map().positionOf(u"Kazakh SSR"_s));
    QCOMPARE(format(m_selection->query()), u"republic:\"Georgian SSR\",\"Kazakh SSR\""_s);
    QTRY_VERIFY(m_panel->isSettled());
    QTest::mouseClick(&map(), Qt::LeftButton, {}, *georgia);
    QCOMPARE(format(m_selection->query()), u"republic:\"Kazakh SSR\""_s);
}

void TstMapPanel::choosingKeepsTheOthersInSight()
{
    ask(u"republic:\"Georgian SSR\""_s);
    QCOMPARE(cell(u"Georgian SSR"_s, MapTableModel::CountColumn), u"55"_s);
    QCOMPARE(cell(u"Kazakh SSR"_s, MapTableModel::CountColumn), u"38"_s);
    QCOMPARE(m_panel->shown().counts.total, 833);
    QVERIFY(mapNumbers(m_panel->shown(), QLocale::c()).contains(u"55 at the chosen places"_s));
}

void TstMapPanel::rowOfTheTableChooses()
{
    auto *table = m_panel->findChild<QTableView *>();
    const int row = m_panel->table().rowOf(u"Moscow"_s);
    QVERIFY(row > 0); // listed beside the map of the republics
    emit table->activated(m_panel->table().index(row, 0));
    QCOMPARE(format(m_selection->query()), u"republic:Moscow"_s);
    emit table->activated(m_panel->table().index(m_panel->table().rowCount() - 1, 0)); // a sum is no place
    QCOMPARE(format(m_selection->query()), u"republic:Moscow"_s);
}

void TstMapPanel::unknownCanBeChosen()
{
    auto *table = m_panel->findChild<QTableView *>();
    emit table->activated(m_panel->table().index(m_panel->table().rowOf({}), 0));
    QTRY_VERIFY(m_panel->isSettled());
    QCOMPARE(m_selection->answer().conferrals, 281);
}

void TstMapPanel::keysWalkFromPlaceToPlace()
{
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Right);
    const QString first = map().currentPlace();
    QVERIFY(!first.isEmpty());
    QTest::keyClick(&map(), Qt::Key_Down);
    QVERIFY(map().currentPlace() != first);
    QVERIFY2(map().accessibleDescription().startsWith(placeWord(map().currentPlace())),
        qPrintable(map().accessibleDescription()));
    const QString place = map().currentPlace();
    QTest::keyClick(&map(), Qt::Key_Return);
    QTRY_VERIFY(m_panel->isSettled());
    QCOMPARE(m_panel->shown().chosen, QStringList { place });
    QCOMPARE(map().currentPlace(), place); // the keyboard stays where it was
}

void TstMapPanel::bordersFollowTheSearch()
{
    ask(u"year:1948"_s);
    QCOMPARE(periodWord(m_panel->shown().figures.period), u"1940–1954"_s);
    QVERIFY(map().positionOf(u"Karelo-Finnish SSR"_s));
    ask(u"year:1970"_s);
    QCOMPARE(periodWord(m_panel->shown().figures.period), u"1956–1991"_s);
    QVERIFY(!map().positionOf(u"Karelo-Finnish SSR"_s));
}

void TstMapPanel::bordersCanBeChosen()
{
    m_panel->setPeriod(0);
    QVERIFY(map().positionOf(u"Transcaucasian SFSR"_s));
    QVERIFY(!map().positionOf(u"Georgian SSR"_s));
    QCOMPARE(cell(u"Georgian SSR"_s, MapTableModel::CountColumn), u"55"_s); // listed instead
    QCOMPARE(m_panel->shown().figures.drawnCount + m_panel->shown().figures.listedCount, 833);
    m_panel->setPlate(PlateKind::Subjects);
    QCOMPARE(m_panel->shown().figures.drawn.size(), 83);
}

void TstMapPanel::uncertainOnesAreToldApart()
{
    ask(u"republic:\"Georgian SSR\" year:1948"_s);
    const PlaceCount georgia = *m_panel->table().placeAt(m_panel->table().rowOf(u"Georgian SSR"_s));
    ask(u"republic:\"Georgian SSR\" year:1948 time:any"_s);
    const PlaceCount any = *m_panel->table().placeAt(m_panel->table().rowOf(u"Georgian SSR"_s));
    QCOMPARE(georgia.count, georgia.certain);
    QCOMPARE(any.count, georgia.certain + georgia.possible + georgia.undated);
    QCOMPARE(any.certain, georgia.certain);
}

void TstMapPanel::peopleAreCounted()
{
    ask(u"unit:people"_s);
    QVERIFY(map().sheet().title().startsWith(u"People"_s));
    QCOMPARE(m_panel->shown().counts.total, m_selection->answer().people);
}

void TstMapPanel::actsHaveNoMap()
{
    ask(u"unit:acts"_s);
    QVERIFY(map().sheet().layout().regions.isEmpty());
    QVERIFY(map().accessibleDescription().contains(u"no place"_s));
    QCOMPARE(m_panel->table().rowCount(), 15); // the empty republics
}

void TstMapPanel::nothingFoundIsSaid()
{
    ask(u"sex:female sector:sport year:1950"_s);
    QVERIFY(map().sheet().layout().regions.isEmpty());
    QVERIFY(map().accessibleDescription().startsWith(u"Nothing matches"_s));
}

void TstMapPanel::zoomKeepsWhatIsUnderThePointer()
{
    const QPoint before = *map().positionOf(u"Georgian SSR"_s);
    map().zoomBy(3, before);
    QCOMPARE(map().zoom(), 3.0);
    const QPoint after = *map().positionOf(u"Georgian SSR"_s);
    QVERIFY2((after - before).manhattanLength() < 4, qPrintable(u"%1 %2"_s.arg(after.x()).arg(after.y())));
    map().showAll();
    QCOMPARE(*map().positionOf(u"Georgian SSR"_s), before);
}

void TstMapPanel::hiddenPanelCountsWhenShown()
{
    m_panel->hide();
    m_selection->setQuery(parseQuery(u"sex:female").value());
    QTRY_VERIFY(m_selection->isSettled());
    QVERIFY(!m_panel->isSettled());
    m_panel->show();
    QTRY_VERIFY(m_panel->isSettled());
    QCOMPARE(m_panel->shown().counts.total, m_selection->answer().conferrals);
}

void TstMapPanel::rememberedIsHowItIsDrawn()
{
    m_panel->setPlate(PlateKind::Republics);
    m_panel->setStyle(MapStyle::ShareShades);
    m_panel->setRule(ClassRule::EqualIntervals);
    m_panel->setPeriod(0);
    const MapContent before = m_panel->shown();
    m_panel = std::make_unique<MapPanel>(*m_selection, *m_settings);
    m_panel->setAttribute(Qt::WA_DontShowOnScreen);
    m_panel->show();
    QTRY_VERIFY(m_panel->isSettled());
    QCOMPARE(m_panel->shown().style, MapStyle::ShareShades);
    QCOMPARE(m_panel->shown().rule, ClassRule::EqualIntervals);
    QCOMPARE(m_panel->shown().figures.period.first, before.figures.period.first);
    m_panel->setPlate(PlateKind::Tiles); // borders of another map are none of this one
    QCOMPARE(m_settings->value(Settings::Key::MapPeriod).toString(), QString());
    QCOMPARE(m_settings->value(Settings::Key::MapPlate).toString(), u"tiles"_s);
}

void TstMapPanel::whatIsKeptOfThePictureIsStillTrue()
{
    ask(u"year:1970"_s);
    (void)map().grab();
    map().zoomBy(2, map().rect().center());
    (void)map().grab();
    map().showAll();
    m_panel->setStyle(MapStyle::Shades);
    (void)map().grab();
    m_panel->setStyle(MapStyle::Circles);
    (void)map().grab();
    ask(u"year:1948"_s); // in other borders
    const auto picture = [](MapView &view) { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    const QImage kept = picture(map());

    MapView fresh;
    fresh.resize(map().size());
    fresh.show(m_panel->shown());
    QCOMPARE(kept, picture(fresh));
}

QTEST_MAIN(TstMapPanel)
#include "tst_mappanel.moc"
