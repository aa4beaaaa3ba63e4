// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowselection.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

constexpr int RowCount = 20'000;

RowRanges everyOther()
{
    RowRanges rows;
    for (int row = 0; row < RowCount; row += 2)
        rows.append(row);
    return rows;
}

} // namespace

class TstRowSelection : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QItemSelection rows(int first, int last) const
    {
        return { m_model.index(first, 0), m_model.index(last, 0) };
    }

    QStringListModel m_model;

private slots:
    void initTestCase()
    {
        QStringList texts;
        for (int row = 0; row < RowCount; ++row)
            texts.append(QString::number(row));
        m_model.setStringList(texts);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void meansByItsFlagsWhatTheBaseClassMeans()
    {
        QStringListModel few({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s });
        RowSelection selection(&few);
        QItemSelectionModel plain(&few);
        using Model = QItemSelectionModel;
        const QList<Model::SelectionFlags> commands { Model::ClearAndSelect, Model::Select, Model::Deselect,
            Model::Toggle, Model::SelectCurrent, Model::ToggleCurrent, Model::Clear, Model::NoUpdate };
        QRandomGenerator random(3);
        for (int step = 0; step < 4000; ++step) {
            const int first = int(random.bounded(8));
            const int last = first + int(random.bounded(8 - first));
            const QItemSelection range(few.index(first, 0), few.index(last, 0));
            const Model::SelectionFlags command = commands.at(random.bounded(int(commands.size()))) | Model::Rows;
            if (command == (Model::NoUpdate | Model::Rows))
                continue;
            selection.select(range, command);
            plain.select(range, command);
            for (int row = 0; row < 8; ++row) {
                QCOMPARE(selection.rows().contains(row), plain.isSelected(few.index(row, 0)));
                QCOMPARE(selection.isSelected(few.index(row, 0)), plain.isSelected(few.index(row, 0)));
            }
        }
    }

    void allRowsAreOneRange()
    {
        RowSelection selection(&m_model);
        selection.select(rows(0, RowCount - 1), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(selection.rows().ranges(), (QList<RowRange> { { 0, RowCount - 1 } }));
        QVERIFY(selection.selectedIndexes().size() < 1000); // what a screen reader is told of
    }

    void scatteredRowsAreThereWhereverOneScrolls()
    {
        RowSelection selection(&m_model);
        selection.setWindow({ 0, 30 });
        selection.restore(everyOther());
        for (const int top : { 0, 150, 170, 9'990, 19'970, 400 }) {
            selection.setWindow({ top, top + 29 });
            for (int row = top; row < top + 30; ++row)
                QCOMPARE(selection.isSelected(m_model.index(row, 0)), row % 2 == 0);
        }
        QCOMPARE(selection.rows().count(), RowCount / 2);
    }

    void aClickAmongScatteredRowsTogglesOne()
    {
        RowSelection selection(&m_model);
        selection.restore(everyOther());
        selection.setWindow({ 10'000, 10'030 });
        QSignalSpy chosen(&selection, &RowSelection::chosenByUser);
        selection.select(m_model.index(10'001, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(selection.rows().count(), RowCount / 2 + 1);
        QVERIFY(selection.isSelected(m_model.index(10'001, 0)));
        selection.select(m_model.index(10'001, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(selection.rows().ranges(), (QList<RowRange> { { 10'001, 10'001 } }));
    }

    void nothingIsChosenAfterTheModelWasReset()
    {
        QStringListModel model({ u"a"_s, u"b"_s });
        RowSelection selection(&model);
        selection.select(model.index(1, 0), QItemSelectionModel::ClearAndSelect);
        QSignalSpy chosen(&selection, &RowSelection::chosenByUser);
        model.setStringList({ u"c"_s, u"d"_s });
        QVERIFY(selection.rows().isEmpty());
        QVERIFY(!selection.hasSelection());
        QVERIFY(chosen.isEmpty()); // it was not the user
    }
};

QTEST_GUILESS_MAIN(TstRowSelection)
#include "tst_rowselection.moc"
