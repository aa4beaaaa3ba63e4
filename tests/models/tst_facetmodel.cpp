// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"
#include "models/roles.h"
#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsValuesWithCountsInTheOrderGiven()
    {
        FacetModel model(Field::Republic);
        const QAbstractItemModelTester tester(&model);
        model.setCounts({ { u"Georgian SSR"_s, 16 }, { u"Ukrainian SSR"_s, 14 }, { {}, 2 } });
        model.setChoices({ { u"Ukrainian SSR"_s }, { QString() } });

        QCOMPARE(modelText(model, { CodeRole, CountRole, Qt::CheckStateRole, ExcludedRole }),
            u"Georgian SSR | 16 | Unchecked | false\nUkrainian SSR | 14 | Checked | false\n | 2 | Unchecked | true"_s);
        QCOMPARE(model.index(1).data(ShareRole).toDouble(), 14.0 / 16.0);
    }

    void keepsFixedValuesInPlaceAndWithoutRecords()
    {
        FacetModel model(Field::Award);
        const QAbstractItemModelTester tester(&model);
        model.setFixedValues({ u"hero-of-labour"_s, u"hero-of-labour-rf"_s });
        model.setCounts({ { u"order"_s, 9 }, { u"hero-of-labour-rf"_s, 3 } });

        QCOMPARE(modelText(model, { CodeRole, CountRole }), u"hero-of-labour | 0\nhero-of-labour-rf | 3\norder | 9"_s);
    }

    void listsWhatTheQueryNamesWithItsOwnCount()
    {
        FacetModel model(Field::Republic);
        const QAbstractItemModelTester tester(&model);
        model.setCounts({ { u"Georgian SSR"_s, 9 } },
            { { u"Estonian SSR"_s, 2 }, { u"Georgian SSR"_s, 9 }, { QString(), 0 } }, true);

        QCOMPARE(modelText(model, { CodeRole, CountRole }), u"Georgian SSR | 9\nEstonian SSR | 2\n | 0"_s);
    }

    void changesOnlyTheRowsWhoseCountsDiffer()
    {
        FacetModel model(Field::Sex);
        const QAbstractItemModelTester tester(&model);
        model.setCounts({ { u"male"_s, 10 }, { u"female"_s, 6 } });
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex female = model.index(1);

        model.setCounts({ { u"male"_s, 10 }, { u"female"_s, 4 } });

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(1));
        QCOMPARE(reset.size() + removed.size(), 0);
        QCOMPARE(female.data(CountRole).toLongLong(), 4);
    }

    void marksOnlyTheRowsWhoseChoiceDiffers()
    {
        FacetModel model(Field::Sex);
        const QAbstractItemModelTester tester(&model);
        model.setCounts({ { u"male"_s, 10 }, { u"female"_s, 6 }, { {}, 1 } });
        model.setChoices({ { u"male"_s }, {} });
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        model.setChoices({ { u"male"_s }, { u"female"_s } });

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(1));
        QVERIFY(model.index(1).data(ExcludedRole).toBool());
    }

    void followsAValueThatMoves_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("swapped") << QStringList { u"a"_s, u"b"_s, u"kept"_s }
                                 << QStringList { u"kept"_s, u"b"_s, u"a"_s };
        QTest::newRow("others gone") << QStringList { u"a"_s, u"b"_s, u"kept"_s } << QStringList { u"kept"_s };
        QTest::newRow("others come") << QStringList { u"kept"_s } << QStringList { u"x"_s, u"y"_s, u"kept"_s, u"z"_s };
        QTest::newRow("the list grows") << QStringList { u"kept"_s, u"a"_s }
                                        << QStringList { u"kept"_s, u"a"_s, u"b"_s, u"c"_s };
        QTest::newRow("the list shrinks") << QStringList { u"kept"_s, u"a"_s, u"b"_s } << QStringList { u"kept"_s };
        QTest::newRow("all at once") << QStringList { u"a"_s, u"kept"_s, u"c"_s, u"d"_s }
                                     << QStringList { u"d"_s, u"new"_s, u"kept"_s, u"a"_s };
    }

    void followsAValueThatMoves()
    {
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, after);
        FacetModel model(Field::Sector);
        const QAbstractItemModelTester tester(&model);
        const auto counted = [](const QStringList &values) {
            QList<FacetCount> counts;
            for (const QString &value : values)
                counts.append({ value, 100 - counts.size() });
            return counts;
        };
        model.setCounts(counted(before));
        const QPersistentModelIndex kept = model.index(int(before.indexOf(u"kept"_s)));

        model.setCounts(counted(after));

        QCOMPARE(modelText(model, { CodeRole }).split(u'\n'), after);
        QCOMPARE(kept.row(), int(after.indexOf(u"kept"_s)));
        QCOMPARE(kept.data(CodeRole).toString(), u"kept"_s);
    }

    void saysWhatTheUserWants()
    {
        FacetModel model(Field::Sex);
        const QAbstractItemModelTester tester(&model);
        model.setCounts({ { u"male"_s, 10 }, { {}, 6 } });
        QSignalSpy toggled(&model, &FacetModel::valueToggled);
        QSignalSpy excluded(&model, &FacetModel::exclusionToggled);

        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole)); // it is not
        QVERIFY(model.setData(model.index(0), true, ExcludedRole));
        QVERIFY(!model.setData(model.index(0), u"another word"_s, Qt::DisplayRole));

        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.first(), QVariantList { QString() });
        QCOMPARE(excluded.size(), 1);
        QCOMPARE(excluded.first(), QVariantList { u"male"_s });
    }

    void asksForMoreOnce()
    {
        FacetModel model(Field::Organisation);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy wanted(&model, &FacetModel::moreWanted);
        model.setCounts({ { u"a"_s, 2 } }, {}, true);
        wanted.clear(); // the tester asks too

        model.setCounts({ { u"a"_s, 2 } }, {}, true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});

        QCOMPARE(wanted.size(), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void resetsAFacetOfManyValues()
    {
        FacetModel model(Field::Organisation);
        const QAbstractItemModelTester tester(&model);
        QList<FacetCount> counts;
        for (int i = 0; i < 3000; ++i)
            counts.append({ QString::number(i), 1 });
        model.setCounts(counts);
        std::reverse(counts.begin(), counts.end());
        model.setCounts(counts);

        QCOMPARE(model.rowCount(), 3000);
        QCOMPARE(model.value(0), u"2999"_s);
    }
};

QTEST_GUILESS_MAIN(TstFacetModel)
#include "tst_facetmodel.moc"
