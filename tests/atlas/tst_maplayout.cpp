// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/maplayout.h"

#include "atlasfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

constexpr double LetterWidth = 6.5;
constexpr double LineHeight = 14;

QSizeF measure(const QString &line)
{
    return { LetterWidth * double(line.size()), LineHeight };
}

bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

QRectF keyOf(const QSizeF &size)
{
    return { size.width() - 160, size.height() - 90, 160, 90 };
}

double distance(const QRectF &rect, const QPointF &point)
{
    return QLineF(
        point, { std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom()) })
        .length();
}

} // namespace

class TstMapLayout : public QObject
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

    void labelsLieWell_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("period");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("circle");
        for (const QSizeF &size : { QSizeF(420, 300), QSizeF(760, 460), QSizeF(1400, 820) }) {
            const QByteArray words = QByteArray::number(size.width());
            for (int period = 0; period < 6; ++period)
                QTest::addRow("republics %d, %s", period, words.data())
                    << int(PlateKind::Republics) << period << size << (period % 2 == 0 ? 0.0 : 34.0);
            QTest::addRow("subjects, %s", words.data()) << int(PlateKind::Subjects) << 0 << size << 0.0;
            QTest::addRow("subjects with circles, %s", words.data()) << int(PlateKind::Subjects) << 0 << size << 30.0;
            QTest::addRow("tiles, %s", words.data()) << int(PlateKind::Tiles) << 0 << size << 0.0;
        }
    }
    void labelsLieWell()
    {
        QFETCH(int, kind);
        QFETCH(int, period);
        QFETCH(QSizeF, size);
        QFETCH(double, circle);
        const MapLayout layout = layOutPlate(PlateKind(kind), period, size, circle);
        for (const MapLabel &label : layout.labels) {
            QVERIFY(layout.plot.contains(label.rect));
            QVERIFY(PlateKind(kind) == PlateKind::Tiles || !meets(label.rect, keyOf(size)));
            for (const MapLabel &other : layout.labels)
                QVERIFY(&other == &label || !meets(label.rect, other.rect));
            for (const PlacedRegion &region : layout.regions)
                QVERIFY(PlateKind(kind) == PlateKind::Tiles || region.radius <= 0
                    || distance(label.rect, region.outline.anchor) >= region.radius);
            const Outline &own = layout.regions.at(label.region).outline;
            if (label.leader.isNull()) {
                QVERIFY(contains(own, label.rect.center()));
                continue;
            }
            QVERIFY(!contains(own, label.rect.center()));
            for (const PlacedRegion &region : layout.regions) {
                const bool isInside = contains(region.outline, label.rect.center());
                QVERIFY(label.isOnOtherLand || !isInside);
                if (!label.isOnOtherLand)
                    continue;
                for (const QPointF &corner :
                    { label.rect.topLeft(), label.rect.topRight(), label.rect.bottomLeft(), label.rect.bottomRight() })
                    QCOMPARE(contains(region.outline, corner), isInside); // no border runs through it
            }
        }
    }

    void everyRepublicIsNamedWhereThereIsRoom()
    {
        const MapLayout layout = layOutPlate(PlateKind::Republics, 5, { 1400, 820 }, 0);
        QCOMPARE(layout.labels.size(), 15);
    }

    void republicsAreNamedBesideTheirCircles_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("circle");
        QTest::addColumn<int>("named");
        QTest::newRow("in a usual window") << QSizeF(550, 400) << 27.0 << 14;
        QTest::newRow("in a wide window") << QSizeF(740, 520) << 37.0 << 15;
        QTest::newRow("shades") << QSizeF(550, 400) << 0.0 << 15;
    }
    void republicsAreNamedBesideTheirCircles()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const double, circle);
        QFETCH(const int, named);
        const MapLayout layout = layOutPlate(PlateKind::Republics, 5, size, circle);
        QStringList names;
        for (const MapLabel &label : layout.labels) {
            if (label.lines.constFirst().contains(u' ')) // not a number alone
                names.append(label.lines.constFirst());
        }
        QVERIFY2(names.size() >= named, qPrintable(names.join(u", "_s)));
    }

    void tilesAreNamedAtLeastByTheirCode()
    {
        const MapLayout layout = layOutPlate(PlateKind::Tiles, 0, { 760, 460 }, 0);
        QCOMPARE(layout.labels.size(), 83);
    }

    void thePlateFitsThePlot()
    {
        const QSizeF size(700, 420);
        const MapLayout layout = layOutPlate(PlateKind::Republics, 5, size, 0);
        QRectF bounds;
        for (const PlacedRegion &region : layout.regions)
            bounds |= region.outline.bounds;
        QVERIFY(QRectF(QPointF(-1, -1), size + QSizeF(2, 2)).contains(bounds));
        QVERIFY(bounds.width() > 500);
    }

    void circlesHaveAreasAsTheirCounts()
    {
        const MapLayout layout = layOutPlate(PlateKind::Republics, 5, { 1400, 820 }, 40);
        QCOMPARE(layout.largest, 15);
        QCOMPARE(layout.regions.constLast().radius, 40.0);
        QCOMPARE(layout.regions.constFirst().radius, 40.0 / std::sqrt(15.0));
    }

    void pointsFindTheirRegion()
    {
        const MapLayout layout = layOutPlate(PlateKind::Republics, 3, { 1400, 820 }, 0);
        for (qsizetype i = 0; i < layout.regions.size(); ++i)
            QCOMPARE(layout.regionAt(layout.regions.at(i).outline.anchor), i); // also Karelia, above the Russian SFSR
        QCOMPARE(layout.regionAt({ 1, 1 }), -1);
        QCOMPARE(layout.regionAt({ -50, 400 }), -1);
    }

    void arrowKeysReachEveryRegion_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("republics") << int(PlateKind::Republics);
        QTest::newRow("subjects") << int(PlateKind::Subjects);
        QTest::newRow("tiles") << int(PlateKind::Tiles);
    }
    void arrowKeysReachEveryRegion()
    {
        QFETCH(int, kind);
        const qsizetype period = m_atlas.plate(PlateKind(kind)).periods.size() - 1;
        const MapLayout layout = layOutPlate(PlateKind(kind), period, { 1400, 820 }, 0);
        QSet<qsizetype> reached;
        QList<qsizetype> open { nextRegion(layout, -1, MapStep::Right) };
        while (!open.isEmpty()) {
            const qsizetype from = open.takeLast();
            QVERIFY(from >= 0);
            if (reached.contains(from))
                continue;
            reached.insert(from);
            for (const MapStep step : { MapStep::Left, MapStep::Right, MapStep::Up, MapStep::Down })
                open.append(nextRegion(layout, from, step));
        }
        QCOMPARE(reached.size(), layout.regions.size());
    }

    void noRoomNoMap()
    {
        const MapLayout layout = layOutPlate(PlateKind::Republics, 5, { 0, 0 }, 0);
        QVERIFY(layout.regions.isEmpty());
        QCOMPARE(nextRegion(layout, -1, MapStep::Left), -1);
    }

private:
    /// Each region counts as many as its number in the plate.
    MapLayout layOutPlate(PlateKind kind, qsizetype period, const QSizeF &size, double circle) const
    {
        const Plate &plate = m_atlas.plate(kind);
        MapCounts counts;
        for (const Region &region : plate.periods.at(period).regions) {
            PlaceCount place;
            place.name = region.name;
            place.count = counts.places.size() + 1;
            counts.places.append(place);
        }
        const MapFigures figures = mapFigures(plate, period, counts);
        QList<LabelForms> forms;
        for (const MapFigures::Drawn &drawn : figures.drawn) {
            const QString number = QString::number(drawn.count.count);
            const QString &name = drawn.region.name;
            forms.append(kind == PlateKind::Republics
                    ? LabelForms { { name, number }, { name + u' ' + number }, { number } }
                    : LabelForms { { name, number }, { name.section(u' ', 0, 0), number },
                        { drawn.region.code.section(u'-', -1) } });
        }
        MapFrame frame;
        frame.plot = QRectF(QPointF(), size);
        frame.margins = kind == PlateKind::Republics ? QMarginsF(size.width() * 0.12, 0, 0, 0) : QMarginsF();
        frame.largestCircle = circle;
        if (kind != PlateKind::Tiles)
            frame.taken = { keyOf(size) };
        return layOut(figures, frame, forms, measure);
    }

    Atlas m_atlas;
};

QTEST_GUILESS_MAIN(TstMapLayout)
#include "tst_maplayout.moc"
