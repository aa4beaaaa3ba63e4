// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlasfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Day day(QStringView text)
{
    return Date::parse(text)->earliest();
}

} // namespace

class TstAtlas : public QObject
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

    void republicsOfTheirTime_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QStringList>("notThere");
        QTest::newRow("before the union the first period stands for it")
            << u"1921-07-28"_s << QStringList { u"Russian SFSR"_s } << QStringList { u"Kazakh SSR"_s };
        QTest::newRow("one republic south of the Caucasus")
            << u"1935-01-01"_s << QStringList { u"Transcaucasian SFSR"_s, u"Tajik SSR"_s }
            << QStringList { u"Georgian SSR"_s };
        QTest::newRow("eleven republics") << u"1936-12-05"_s << QStringList { u"Georgian SSR"_s, u"Kazakh SSR"_s }
                                          << QStringList { u"Transcaucasian SFSR"_s, u"Estonian SSR"_s };
        QTest::newRow("sixteen republics") << u"1950"_s << QStringList { u"Karelo-Finnish SSR"_s, u"Moldavian SSR"_s }
                                           << QStringList { u"Transcaucasian SFSR"_s };
        QTest::newRow("last day of the sixteenth")
            << u"1956-07-15"_s << QStringList { u"Karelo-Finnish SSR"_s } << QStringList();
        QTest::newRow("fifteen republics")
            << u"1956-07-16"_s << QStringList { u"Russian SFSR"_s } << QStringList { u"Karelo-Finnish SSR"_s };
        QTest::newRow("after the union the last period stands for it")
            << u"2020"_s << QStringList { u"Ukrainian SSR"_s } << QStringList { u"Karelo-Finnish SSR"_s };
    }
    void republicsOfTheirTime()
    {
        QFETCH(QString, date);
        QFETCH(QStringList, there);
        QFETCH(QStringList, notThere);
        const Plate &plate = m_atlas.plate(PlateKind::Republics);
        const Period &period = plate.periods.at(plate.periodOn(day(date)));
        for (const QString &name : there)
            QVERIFY2(tests::regionNamed(period, name), qPrintable(name));
        for (const QString &name : notThere)
            QVERIFY2(!tests::regionNamed(period, name), qPrintable(name));
    }

    void periodsFollowEachOther()
    {
        const QList<Period> &periods = m_atlas.plate(PlateKind::Republics).periods;
        for (qsizetype i = 1; i < periods.size(); ++i)
            QCOMPARE(periods.at(i).first, periods.at(i - 1).last + 1);
        QCOMPARE(periods.constLast().regions.size(), 15);
    }

    void crimeaChangedHandsIn1954()
    {
        const Plate &plate = m_atlas.plate(PlateKind::Republics);
        const Period &before = plate.periods.at(plate.periodOn(day(u"1954-02-18")));
        const Period &after = plate.periods.at(plate.periodOn(day(u"1954-02-19")));
        const double gained = areaOf(*tests::regionNamed(after, u"Ukrainian SSR")->outline)
            - areaOf(*tests::regionNamed(before, u"Ukrainian SSR")->outline);
        QVERIFY2(gained > 24'000 && gained < 29'000, qPrintable(QString::number(gained)));
    }

    /// The projection keeps areas, so those of the outlines are those of the republics (in thousands of km²).
    void areasAreTrue_data()
    {
        QTest::addColumn<double>("thousands");
        QTest::newRow("Russian SFSR") << 17'075.0;
        QTest::newRow("Kazakh SSR") << 2'717.0;
        QTest::newRow("Ukrainian SSR") << 604.0;
        QTest::newRow("Byelorussian SSR") << 208.0;
        QTest::newRow("Georgian SSR") << 69.7;
        QTest::newRow("Estonian SSR") << 45.2;
        QTest::newRow("Armenian SSR") << 29.7;
        QTest::newRow("Moldavian SSR") << 33.8;
    }
    void areasAreTrue()
    {
        QFETCH(double, thousands);
        const Period &period = m_atlas.plate(PlateKind::Republics).periods.constLast();
        const Region *region = tests::regionNamed(period, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(region);
        const double area = areaOf(*region->outline) / 1000;
        QVERIFY2(std::abs(area / thousands - 1) < 0.06, qPrintable(QString::number(area)));
    }

    void everyRegionIsWhole_data()
    {
        QTest::addColumn<int>("kind");
        for (const PlateKind kind : { PlateKind::Republics, PlateKind::Subjects, PlateKind::Tiles })
            QTest::newRow(plateName(kind).data()) << int(kind);
    }
    void everyRegionIsWhole()
    {
        QFETCH(int, kind);
        const Plate &plate = m_atlas.plate(PlateKind(kind));
        const QRectF ground(QPointF(-1, -1), plate.size + QSizeF(2, 2));
        for (const Period &period : plate.periods) {
            QSet<QString> names;
            for (const Region &region : period.regions) {
                QVERIFY(!region.code.isEmpty());
                QVERIFY2(!names.contains(region.name), qPrintable(region.name));
                names.insert(region.name);
                QVERIFY2(areaOf(*region.outline) > 900, qPrintable(region.name));
                QVERIFY2(contains(*region.outline, region.outline->anchor), qPrintable(region.name));
                QVERIFY2(ground.contains(region.outline->bounds), qPrintable(region.name));
            }
        }
    }

    void regionsDoNotLieOnEachOther_data() { everyRegionIsWhole_data(); }
    void regionsDoNotLieOnEachOther()
    {
        QFETCH(int, kind);
        const Plate &plate = m_atlas.plate(PlateKind(kind));
        for (const Period &period : plate.periods) {
            for (const Region &a : period.regions) {
                for (const Region &b : period.regions) {
                    // Karelia's outline is above that of the Russian SFSR: see resources/map/README.md.
                    const bool isAbove = b.name == u"Russian SFSR" && a.name == u"Karelo-Finnish SSR";
                    if (a.name != b.name && !isAbove)
                        QVERIFY2(!contains(*b.outline, a.outline->anchor), qPrintable(a.name));
                }
            }
        }
    }

    void subjectsHaveTheirNames()
    {
        const Plate &plate = m_atlas.plate(PlateKind::Subjects);
        QCOMPARE(plate.periods.constFirst().regions.size(), 83);
        QVERIFY(plate.hasRegion(u"Moscow"_s));
        QVERIFY(plate.hasRegion(u"Sakha (Yakutia)"_s));
        QVERIFY(!plate.hasRegion(u"Ukrainian SSR"_s));
        QCOMPARE(m_atlas.plate(PlateKind::Tiles).periods.constFirst().regions.size(), 83);
    }

    void namesAsSourcesWriteThem_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("region");
        QTest::newRow("of the archive") << u"Ukrainian SSR"_s << u"Ukrainian SSR"_s;
        QTest::newRow("short") << u"RSFSR"_s << u"Russian SFSR"_s;
        QTest::newRow("Russian") << u"РСФСР"_s << u"Russian SFSR"_s;
        QTest::newRow("with the state of now") << u"Ukrainian SSR / Ukraine"_s << u"Ukrainian SSR"_s;
        QTest::newRow("in brackets") << u"Georgian SSR (Georgia)"_s << u"Georgian SSR"_s;
        QTest::newRow("another spelling") << u"Belorussian SSR"_s << u"Byelorussian SSR"_s;
        QTest::newRow("a state of now is no republic of the union") << u"Ukraine"_s << u"Ukraine"_s;
        QTest::newRow("subject") << u"Sakha (Yakutia)"_s << u"Sakha (Yakutia)"_s;
        QTest::newRow("unknown") << QString() << QString();
    }
    void namesAsSourcesWriteThem()
    {
        QFETCH(QString, value);
        QTEST(regionNamedBy(value), "region");
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no plates") << QByteArray("{}");
        QTest::newRow("a region without a shape") << QByteArray(
            R"({"plates":[{"id":"republics","size":[1,1],"shapes":{},"periods":[{"from":"1922","regions":[{"name":"A","shape":"A"}]}]}]})");
        QTest::newRow("another plate") << QByteArray(R"({"plates":[{"id":"moon"}]})");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Atlas::read(json));
    }

private:
    Atlas m_atlas;
};

QTEST_GUILESS_MAIN(TstAtlas)
#include "tst_atlas.moc"
