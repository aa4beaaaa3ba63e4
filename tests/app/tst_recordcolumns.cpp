// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcolumns.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstRecordColumns : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void usualColumnsAreColumnsOfTheUnit_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::newRow("conferrals") << Unit::Conferrals;
        QTest::newRow("people") << Unit::People;
        QTest::newRow("acts") << Unit::Acts;
        QTest::newRow("sources") << Unit::Sources;
    }

    void usualColumnsAreColumnsOfTheUnit()
    {
        QFETCH(const Unit, unit);
        const std::span<const Field> known = fieldsOf(unit);
        for (const Field field : RecordColumns::usual(unit).fields)
            QVERIFY2(std::find(known.begin(), known.end(), field) != known.end(), fieldName(field).latin1());
    }

    void choiceOrderAndWidthsAreRemembered()
    {
        Settings settings(m_folder.filePath(u"a.ini"_s));
        const RecordColumns columns { { Field::Date, Field::Name, Field::Sector }, { { Field::Name, 240 } } };
        columns.save(settings, Unit::People);
        QCOMPARE(RecordColumns::load(settings, Unit::People), columns);
        QCOMPARE(RecordColumns::load(settings, Unit::Conferrals), RecordColumns::usual(Unit::Conferrals));
    }

    void theUsualColumnsLeaveNothingInTheSettings()
    {
        Settings settings(m_folder.filePath(u"b.ini"_s));
        settings.setValue(Settings::Key::ActColumns, QStringList { u"title"_s });
        RecordColumns::usual(Unit::Acts).save(settings, Unit::Acts);
        QCOMPARE(settings.value(Settings::Key::ActColumns).toStringList(), QStringList());
    }

    void whatIsNoColumnIsPassedOver()
    {
        Settings settings(m_folder.filePath(u"c.ini"_s));
        settings.setValue(Settings::Key::ConferralColumns,
            QStringList { u"name:-5"_s, u"no_such_field"_s, u"url"_s, u"name"_s, u"sex:80"_s });
        QCOMPARE(RecordColumns::load(settings, Unit::Conferrals),
            (RecordColumns { { Field::Name, Field::Sex }, { { Field::Sex, 80 } } }));
    }

    void theOrderOfEachTableIsRemembered()
    {
        Settings settings(m_folder.filePath(u"order.ini"_s));
        QCOMPARE(loadOrder(settings, Unit::Acts), usualOrder(Unit::Acts));
        const QList<SortKey> order { { Field::Republic, true }, { Field::Date, false } };
        saveOrder(settings, Unit::Conferrals, order);
        QCOMPARE(loadOrder(settings, Unit::Conferrals), order);
        QCOMPARE(loadOrder(settings, Unit::People), usualOrder(Unit::People));
        saveOrder(settings, Unit::Conferrals, {}); // that nothing orders the rows is a choice, too
        QCOMPARE(loadOrder(settings, Unit::Conferrals), QList<SortKey>());
        saveOrder(settings, Unit::Conferrals, usualOrder(Unit::Conferrals));
        QCOMPARE(settings.value(Settings::Key::ConferralOrder).toStringList(), QStringList());
    }

    void whatOrdersNoTableIsPassedOver()
    {
        Settings settings(m_folder.filePath(u"badorder.ini"_s));
        settings.setValue(Settings::Key::ActOrder, QStringList { u"-date"_s, u"name"_s, u"date"_s, u"nonsense"_s });
        QCOMPARE(loadOrder(settings, Unit::Acts), (QList<SortKey> { { Field::Date, true } }));
    }

    void widthsUseTheRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("more than enough: texts stretch") << 700 << QList<int> { 260, 90, 250, 100 };
        QTest::newRow("just enough") << 600 << QList<int> { 210, 90, 200, 100 };
        QTest::newRow("the wide text gives first, the name stays") << 550 << QList<int> { 210, 90, 150, 100 };
        QTest::newRow("then the name too") << 450 << QList<int> { 160, 90, 100, 100 };
        QTest::newRow("too little for anything: scrolled") << 100 << QList<int> { 120, 90, 100, 100 };
    }

    void widthsUseTheRoom()
    {
        QFETCH(const int, room);
        QFETCH(const QList<int>, widths);
        const ColumnWish name { .leastOfAll = 120, .least = 210, .ideal = 210, .stretches = true };
        const ColumnWish date { .leastOfAll = 90, .least = 90, .ideal = 90 };
        const ColumnWish place { .leastOfAll = 100, .least = 100, .ideal = 200, .stretches = true };
        const ColumnWish byHand { .leastOfAll = 50, .least = 50, .ideal = 100, .fixed = true, .stretches = true };
        QCOMPARE(sharedWidths({ name, date, place, byHand }, room), widths);
    }
};

QTEST_GUILESS_MAIN(TstRecordColumns)
#include "tst_recordcolumns.moc"
