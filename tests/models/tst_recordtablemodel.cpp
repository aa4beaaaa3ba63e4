// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"
#include "models/roles.h"
#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

Record row(Table table, const QString &id, const QHash<QString, QString> &cells)
{
    Record record;
    record.table = table;
    for (const FieldSpec &field : tableSpec(table).fields)
        record.values.append(cells.value(field.name));
    record.id = id.isEmpty() ? derivedId(table, record.values) : id;
    return record;
}

Record person(const QString &id, const QString &family, const QString &given, const QString &born)
{
    return row(Table::People, id,
        { { u"id"_s, id }, { u"family_ru"_s, family }, { u"given_ru"_s, given }, { u"born"_s, born } });
}

Record conferral(const QString &person, const QString &ordinal, const QString &date, const QString &republic)
{
    return row(Table::Conferrals, {},
        { { u"person"_s, person }, { u"award"_s, u"hero-of-socialist-labour"_s }, { u"ordinal"_s, ordinal },
            { u"date"_s, date }, { u"republic"_s, republic }, { u"status"_s, u"conferred"_s } });
}

std::shared_ptr<const Snapshot> milkmaids()
{
    SnapshotBuilder builder;
    builder.add(person(u"vishtak"_s, u"Виштак"_s, u"Степанида"_s, u"1918-10-17"_s), true);
    builder.add(person(u"gubina"_s, u"Губина"_s, u"Мария"_s, u"1927"_s), false);
    builder.add(person(u"zhitnik"_s, u"Житник"_s, u"Варвара"_s, {}), false);
    builder.add(conferral(u"vishtak"_s, u"1"_s, u"1949"_s, u"Ukrainian SSR"_s), false);
    builder.add(conferral(u"vishtak"_s, u"2"_s, u"1952-04"_s, u"Ukrainian SSR"_s), false);
    builder.add(conferral(u"gubina"_s, u"1"_s, u"1948-03-13"_s, u"Georgian SSR"_s), false);
    builder.add(conferral(u"zhitnik"_s, u"1"_s, {}, {}), false);
    return builder.build();
}

Query query(const QString &text)
{
    return parseQuery(text).value_or(Query {});
}

/// What the window does: order an answer, show its rows.
void show(RecordTableModel &model, const Answer &answer, const QList<SortKey> &keys = {})
{
    model.setRows(answer, ordered(answer, keys, u"ru"_s));
}

} // namespace

class TstRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isEmptyBeforeTheFirstAnswer()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Name });
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 1);
        QVERIFY(!model.rowOf({ Table::People, u"gubina"_s }));
    }

    void showsCanonicalTextsInTheOrderOfTheKeys()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Person, Field::Ordinal, Field::Date, Field::Republic });
        show(model, answer(milkmaids(), {}), { { Field::Date, false } });

        QCOMPARE(modelText(model),
            QStringList({ u"person | ordinal | date | republic"_s, u"gubina | 1 | 1948-03-13 | Georgian SSR"_s,
                            u"vishtak | 1 | 1949 | Ukrainian SSR"_s, u"vishtak | 2 | 1952-04 | Ukrainian SSR"_s,
                            u"zhitnik | 1 |  | "_s })
                .join(u'\n'));
    }

    void showsAnotherOrderAndAnotherAnswer()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Person, Field::Date });
        show(model, answer(milkmaids(), {}), { { Field::Date, true } });
        QCOMPARE(
            modelText(model), u"person | date\nvishtak | 1952-04\nvishtak | 1949\ngubina | 1948-03-13\nzhitnik | "_s);

        show(model, answer(milkmaids(), query(u"republic:\"Ukrainian SSR\""_s)), { { Field::Date, true } });
        QCOMPARE(modelText(model), u"person | date\nvishtak | 1952-04\nvishtak | 1949"_s);
    }

    void saysTheRecordOfARowAndTheRowOfARecord()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Name });
        show(model, answer(milkmaids(), {}), { { Field::Date, false } });

        const RecordRef second { Table::Conferrals, u"vishtak--hero-of-socialist-labour--2"_s };
        QCOMPARE(model.record(2), second);
        QCOMPARE(model.rowOf(second), std::optional(2));
        QCOMPARE(model.rowOf({ Table::People, u"vishtak"_s }), std::optional(1));
        QVERIFY(!model.rowOf({ Table::People, u"nobody"_s }));
        QVERIFY(!model.rowOf({ Table::Acts, u"vishtak"_s }));
    }

    void listsEachPersonOnceWhereTheUnitIsPeople()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Person });
        show(model, answer(milkmaids(), query(u"unit:people"_s)));

        QCOMPARE(modelText(model), u"vishtak\ngubina\nzhitnik"_s);
        QCOMPARE(model.record(0), (RecordRef { Table::People, u"vishtak"_s }));
        QCOMPARE(model.rowOf({ Table::Conferrals, u"vishtak--hero-of-socialist-labour--2"_s }), std::optional(0));
        QCOMPARE(model.index(0, 0).data(TableRole).toInt(), int(Table::People));
    }

    void tellsHowFinelyADateIsKnown_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QVariant>("precision");
        QTest::newRow("day") << 0 << QVariant(int(Precision::Day));
        QTest::newRow("year") << 1 << QVariant(int(Precision::Year));
        QTest::newRow("month") << 2 << QVariant(int(Precision::Month));
        QTest::newRow("not known at all") << 3 << QVariant();
    }

    void tellsHowFinelyADateIsKnown()
    {
        QFETCH(const int, row);
        QFETCH(const QVariant, precision);
        RecordTableModel model;
        model.setColumns({ Field::Date });
        show(model, answer(milkmaids(), {}), { { Field::Date, false } });
        QCOMPARE(model.index(row, 0).data(PrecisionRole), precision);
    }

    void answersManyRolesAsItAnswersOne()
    {
        RecordTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setColumns({ Field::Name, Field::Date, Field::Ordinal, Field::Conflict });
        show(model, answer(milkmaids(), {}));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                QList<QModelRoleData> asked;
                for (const int role :
                    { int(Qt::DisplayRole), int(Qt::FontRole), int(RecordIdRole), int(TableRole), int(FieldRole),
                        int(CodeRole), int(ConflictRole), int(AwardRole), int(PrecisionRole), int(SortRole) })
                    asked.append(QModelRoleData(role));
                model.multiData(index, QModelRoleDataSpan(asked.data(), asked.size()));
                for (const QModelRoleData &one : asked)
                    QCOMPARE(one.data(), model.data(index, one.role()));
            }
        }
        QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
    }

    void resetsOnceForAnAnswer()
    {
        RecordTableModel model;
        model.setColumns({ Field::Name });
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        show(model, answer(milkmaids(), {}));
        QCOMPARE(resets.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstRecordTableModel)
#include "tst_recordtablemodel.moc"
