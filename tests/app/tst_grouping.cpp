// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grouping.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstGrouping : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesComeBack();
    void textsCannotGroup();
    void partsOfPlaces_data();
    void partsOfPlaces();
};

void TstGrouping::namesComeBack()
{
    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources }) {
        const QList<Grouping> groupings = groupingsOf(unit);
        QVERIFY(!groupings.isEmpty());
        for (const Grouping &grouping : groupings) {
            QVERIFY(groupingByName(groupingName(grouping)) == grouping);
            QVERIFY(!groupingWord(grouping).isEmpty());
            QCOMPARE(groupings.count(grouping), 1);
        }
    }
}

void TstGrouping::textsCannotGroup()
{
    for (const QString &name :
        { u"name"_s, u"note"_s, u"id"_s, u"person"_s, u"grounds"_s, u"asof"_s, u"colour"_s, u""_s })
        QVERIFY2(!groupingByName(name), qPrintable(name));
}

void TstGrouping::partsOfPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("district");
    const auto row = [](const QString &place, const QString &region, const QString &district) {
        QTest::newRow(qPrintable(place)) << place << region << district;
    };
    row(u"Veliky Burluk District, Kharkov Oblast"_s, u"Kharkov Oblast"_s, u"Veliky Burluk District"_s);
    row(u"Dagva, Kobuleti District, Adjarian ASSR"_s, u"Adjarian ASSR"_s, u"Kobuleti District"_s);
    row(u"Panfilov district"_s, {}, u"Panfilov district"_s);
    row(u"Kiev"_s, {}, u"Kiev"_s);
    row(u"Prokopyevsk, Kemerovo Oblast"_s, u"Kemerovo Oblast"_s, u"Prokopyevsk"_s);
    row(u"Kustanay Oblast"_s, u"Kustanay Oblast"_s, {});
    row(u"Cherkasy region"_s, u"Cherkasy region"_s, {});
    row(u"село Дагва, Кобулетский район, Аджарская АССР"_s, u"Аджарская АССР"_s, u"Кобулетский район"_s);
    row(u"Краснодарский край"_s, u"Краснодарский край"_s, {});
    row(u"Краснодар"_s, {}, u"Краснодар"_s);
    row({}, {}, {});
}

void TstGrouping::partsOfPlaces()
{
    QFETCH(const QString, place);
    QTEST(partOfPlace(place, Grouping::By::Region), "region");
    QTEST(partOfPlace(place, Grouping::By::District), "district");
}

QTEST_MAIN(TstGrouping)
#include "tst_grouping.moc"
